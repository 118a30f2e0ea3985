@echo off
rem Runs Candour with the Java in this folder.
setlocal
"%~dp0bin\java" "-XX:SharedArchiveFile=%~dp0app\candour.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:NewRatio=4 -XX:TieredStopAtLevel=1 %CANDOUR_OPTIONS% -jar "%~dp0app\candour.jar" %*
exit /b %errorlevel%
