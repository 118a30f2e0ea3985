@echo off
rem Runs Candour with the Java that JAVA_HOME names, or else with the one that is installed: 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:NewRatio=4 -XX:TieredStopAtLevel=1 -Xshare:auto %CANDOUR_OPTIONS% -jar "%~dp0candour.jar" %*
exit /b %errorlevel%
