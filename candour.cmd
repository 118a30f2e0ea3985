@echo off
rem Compiles Candour if its sources are newer than the program, makes its class-data archive once, and runs it.
rem Nothing is taken for whole because it is there: stamps, written last, say so.
setlocal
set "home=%~dp0"
set "target=%home%target"
set "program=%target%\candour.jar"
set "archive=%target%\candour.jsa"
set "compiled=%target%\candour.compiled"
set "archived=%target%\candour.archived"
set "java=java"
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java"
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo candour: JAVA_HOME leads to no Java. Set it to the folder of a JDK, 17 or newer, or unset it. 1>&2
    exit /b 3
  )
) else (
  where java >nul 2>&1
  if errorlevel 1 (
    echo candour: there is no Java. Install a JDK, 17 or newer, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 3
  )
)
set "options=-XX:NewRatio=4 -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %CANDOUR_OPTIONS%"
echo %CANDOUR_OPTIONS% | findstr /r /c:"-XX:+Use.*GC" >nul || set "options=-XX:+UseSerialGC %options%"

rem The stamp holds the size of the program and of the archive, and has the time of the compilation's beginning.
set "stale="
powershell -NoProfile -Command "$s = Get-Item -ErrorAction Ignore '%compiled%'; $p = Get-Item -ErrorAction Ignore '%program%'; if (-not $s -or -not $p -or (Get-Content $s.FullName) -ne $p.Length) { exit 1 }; $sources = @(Get-Item '%home%pom.xml', '%home%src\docs\problems.md') + @(Get-ChildItem -Recurse -File '%home%src\main', '%home%templates'); if ($sources | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1) { exit 1 }; $a = Get-Item -ErrorAction Ignore '%archive%'; if ((Get-Content -ErrorAction Ignore '%archived%') -ne \"$($p.Length):$($a.Length)\") { exit 2 }"
if errorlevel 1 set "stale=archive"
if errorlevel 2 goto checked
if defined stale set "stale=program"
:checked
if "%stale%"=="program" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo candour: it has to be compiled, and there is no Maven. Install Maven, whose command is mvn. 1>&2
    exit /b 3
  )
  echo Compiling Candour. 1>&2
  if not exist "%target%" mkdir "%target%"
  if exist "%compiled%" del "%compiled%"
  if exist "%archived%" del "%archived%"
  type nul > "%target%\candour.begun"
  pushd "%home%"
  call mvn --batch-mode --quiet -Dstyle.color=never package -Dmaven.test.skip=true 1>&2
  if errorlevel 1 (
    popd
    echo candour: it could not be compiled; see above. 1>&2
    exit /b 3
  )
  popd
  powershell -NoProfile -Command "Set-Content '%compiled%' (Get-Item '%program%').Length; (Get-Item '%compiled%').LastWriteTime = (Get-Item '%target%\candour.begun').LastWriteTime"
)

rem The archive holds the classes that a build needs, so that every start is faster. Without it all works, only slower.
if defined stale (
  if exist "%archive%" del "%archive%"
  "%java%" %options% "-XX:DumpLoadedClassList=%target%\classes.list" -jar "%program%" build --content "%home%content" --output "%target%\practice" >nul 2>&1
  "%java%" %options% -Xshare:dump "-XX:SharedClassListFile=%target%\classes.list" "-XX:SharedArchiveFile=%archive%" -jar "%program%" >nul 2>&1
  powershell -NoProfile -Command "$a = Get-Item -ErrorAction Ignore '%archive%'; Set-Content '%archived%' \"$((Get-Item '%program%').Length):$($a.Length)\""
)

"%java%" %options% "-XX:SharedArchiveFile=%archive%" -jar "%program%" %*
set "ended=%errorlevel%"
rem Java ends with 1 if it cannot start, and 1 is to mean that content is wrong.
if "%ended%"=="1" (
  "%java%" %options% -version >nul 2>&1
  if errorlevel 1 (
    echo candour: Java cannot start. Look at CANDOUR_OPTIONS. 1>&2
    exit /b 3
  )
)
exit /b %ended%
