@echo off
rem Starts Tumen from the folder that it was laid out in.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
if defined TUMEN_JAVA (
    set "JAVA=%TUMEN_JAVA%"
    if exist "%TUMEN_JAVA%\bin\java.exe" set "JAVA=%TUMEN_JAVA%\bin\java.exe"
    goto run
)
call :try "%JAVA_HOME%"
if defined JAVA goto run
call :try "@JDK@"
if defined JAVA goto run
echo tumen: Java 25 or later is missing; set TUMEN_JAVA or JAVA_HOME to where it is. 1>&2
exit /b 1

:run
"%JAVA%" @FLAGS@ "-Dtumen.story=%HOME_DIR%\arms-story.sqlite" %TUMEN_OPTIONS% -p "%HOME_DIR%\lib" -m tumen/tumen.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in %1 where it is of release 25 or later.
:try
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f "tokens=2 delims=^=" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~v"
for /f "tokens=1 delims=." %%m in ("%FOUND%") do if %%m GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
