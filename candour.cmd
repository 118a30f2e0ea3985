@echo off
rem Compiles Candour if its sources are newer than the program, makes its class-data archive once, and runs it.
setlocal
set "home=%~dp0"
set "target=%home%target"
set "program=%target%\candour.jar"
set "archive=%target%\candour.jsa"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %CANDOUR_OPTIONS%"

set "stale="
if not exist "%program%" (
  set "stale=yes"
) else (
  powershell -NoProfile -Command "$jar = (Get-Item '%program%').LastWriteTime; if ((Test-Path '%archive%') -and ((Get-Item '%archive%').LastWriteTime -lt $jar)) { Remove-Item -Force '%archive%' }; $sources = @(Get-Item '%home%pom.xml') + @(Get-ChildItem -Recurse -File '%home%src\main', '%home%templates'); if ($sources | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1) { exit 1 }"
  if errorlevel 1 set "stale=yes"
)
if defined stale (
  echo Compiling Candour. 1>&2
  if exist "%archive%" del "%archive%"
  pushd "%home%"
  call mvn --batch-mode --quiet -Dstyle.color=never package -DskipTests 1>&2
  if errorlevel 1 (
    popd
    echo candour: it could not be compiled; see above. 1>&2
    exit /b 3
  )
  popd
)

rem The archive holds the classes that a build needs, so that every start is faster. Without it all works, only slower.
if not exist "%archive%" (
  "%java%" %options% "-XX:DumpLoadedClassList=%target%\classes.list" -jar "%program%" build --content "%home%content" --output "%target%\practice" >nul 2>&1
  "%java%" %options% -Xshare:dump "-XX:SharedClassListFile=%target%\classes.list" "-XX:SharedArchiveFile=%archive%" -jar "%program%" >nul 2>&1
)

"%java%" %options% "-XX:SharedArchiveFile=%archive%" -jar "%program%" %*
exit /b %errorlevel%
