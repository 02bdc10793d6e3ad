@echo off
rem Attention by Hand: builds what is stale, then runs the course. Try: attention help
setlocal
set "COURSE=%~dp0."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo attention: no Java found. Install a JDK 17 or newer, or set JAVA_HOME.>&2
  exit /b 2
)
powershell -NoProfile -Command "$built = Get-Item '%COURSE%\target\java.args' -ErrorAction SilentlyContinue; if (-not $built) { exit 1 }; $newer = @(Get-Item '%COURSE%\pom.xml') + @(Get-ChildItem '%COURSE%\src\main', '%COURSE%\src\vector' -Recurse -File) | Where-Object LastWriteTime -gt $built.LastWriteTime; if ($newer) { exit 1 }"
if errorlevel 1 (
  echo Building the course; the first time this fetches its libraries, about 250 MB ...>&2
  pushd "%COURSE%"
  call mvnw.cmd -B -ntp process-classes 1>&2
  if errorlevel 1 (
    popd
    echo attention: the build failed; what it said stands above.>&2
    exit /b 2
  )
  popd
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dattention.home=%COURSE%" "@%COURSE%\target\java.args" attention.cli.Main %*
exit /b %errorlevel%
