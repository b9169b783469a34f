# Makes tumen-VERSION.msi in target\installer. Needs the JDK of the build and the WiX toolset (3, 4 or 5);
# is run by "mvn -q -Pinstaller package".
$ErrorActionPreference = 'Stop'
$project = (Resolve-Path "$PSScriptRoot\..\..").Path
$known = @{}
Get-Content "$project\target\packaging.env" | ForEach-Object {
    if ($_ -match "^(\w+)='(.*)'$") { $known[$Matches[1]] = $Matches[2] }
}
$tools = Join-Path $known.TUMEN_JDK 'bin'
$laidOut = "$project\target\tumen"
$out = "$project\target\installer"
$scratch = "$out\scratch"
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$scratch\modules", "$scratch\icons" | Out-Null

function Invoke-Tool($tool, [string[]] $arguments) {
    & (Join-Path $tools $tool) @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool failed" }
}

# A jar that brings native libraries becomes a jmod: the libraries then lie in the run-time.
function ConvertTo-Jmod($jar, $name, $keep) {
    $classes = "$scratch\$name\classes"; $libs = "$scratch\$name\libs"
    New-Item -ItemType Directory -Force $classes, $libs | Out-Null
    Push-Location $classes
    try { Invoke-Tool 'jar.exe' @('--extract', '--file', $jar) } finally { Pop-Location }
    if (-not (Test-Path "$classes\module-info.class")) {
        Get-ChildItem "$classes\META-INF\versions\*\module-info.class" | Copy-Item -Destination $classes
    }
    Get-ChildItem -Recurse $classes -Filter *.dll | Where-Object { $_.FullName -like $keep } |
        Move-Item -Destination $libs
    Get-ChildItem -Recurse $classes -Include *.dll, *.so, *.dylib, *.jnilib, *.a | Remove-Item
    Invoke-Tool 'jmod.exe' @('create', '--class-path', $classes, '--libs', $libs, "$scratch\modules\$name.jmod")
}

Get-ChildItem "$laidOut\lib\*.jar" | ForEach-Object {
    if ($_.Name -like 'javafx-graphics-*') { ConvertTo-Jmod $_.FullName 'javafx.graphics' '*' }
    elseif ($_.Name -like 'sqlite-jdbc-*') {
        ConvertTo-Jmod $_.FullName 'org.xerial.sqlitejdbc' '*\Windows\x86_64\*'
    }
    else { Copy-Item $_.FullName "$scratch\modules" }
}

Invoke-Tool 'jlink.exe' @('--module-path', "$scratch\modules", '--add-modules', 'tumen,jdk.localedata,jdk.charsets',
    '--include-locales', 'en,fr', '--no-header-files', '--no-man-pages', '--compress', 'zip-9',
    '--output', "$scratch\runtime")

# An icon file of Windows: a small header, then the PNG pictures as they are.
$sizes = 16, 32, 48, 64, 128, 256
$pictures = $sizes | ForEach-Object { , [IO.File]::ReadAllBytes("$project\src\main\resources\tumen\app\icon-$_.png") }
$icon = New-Object IO.BinaryWriter ([IO.File]::Create("$scratch\icons\tumen.ico"))
$icon.Write([uint16] 0); $icon.Write([uint16] 1); $icon.Write([uint16] $sizes.Count)
$offset = 6 + 16 * $sizes.Count
for ($i = 0; $i -lt $sizes.Count; $i++) {
    $side = [byte] ($sizes[$i] % 256)   # 0 stands for 256
    $icon.Write($side); $icon.Write($side); $icon.Write([byte] 0); $icon.Write([byte] 0)
    $icon.Write([uint16] 1); $icon.Write([uint16] 32)
    $icon.Write([uint32] $pictures[$i].Length); $icon.Write([uint32] $offset)
    $offset += $pictures[$i].Length
}
$pictures | ForEach-Object { $icon.Write([byte[]] $_) }
$icon.Close()

Set-Content -Encoding ascii "$scratch\store.properties" @"
extension=tumen
mime-type=application/vnd.tumen.store
description=Tumen story
"@

$options = ($known.TUMEN_FLAGS -split ' ') + '-Dtumen.story=$APPDIR\arms-story.sqlite' +
    '-Dorg.sqlite.lib.path=$ROOTDIR\runtime\bin'
$java = $options | ForEach-Object { '--java-options'; $_ }
Invoke-Tool 'jpackage.exe' (@('--type', 'app-image', '--name', 'Tumen', '--app-version', $known.TUMEN_VERSION,
    '--icon', "$scratch\icons\tumen.ico", '--runtime-image', "$scratch\runtime",
    '--module', 'tumen/tumen.app.Main', '--dest', "$out\image") + $java)
$app = "$out\image\Tumen\app"
Copy-Item "$laidOut\arms-story.sqlite", "$laidOut\LICENSE", "$laidOut\THIRD-PARTY.txt" $app
Copy-Item -Recurse "$laidOut\legal" "$app\legal"

# The training run on the Headless platform: what it loads is kept ready to use (JEP 514).
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput='$app\tumen.aot' -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining " +
    '-Dtumen.training=true -Dglass.platform=Headless'
$run = Start-Process -Wait -PassThru "$out\image\Tumen\Tumen.exe"
Remove-Item Env:JAVA_TOOL_OPTIONS
if ($run.ExitCode -ne 0 -or -not (Test-Path "$app\tumen.aot")) { throw 'the training run failed' }
Add-Content -Encoding ascii "$app\Tumen.cfg" @('java-options=-XX:AOTCache=$APPDIR\tumen.aot',
    'java-options=-Xlog:aot*=off', 'java-options=-Xlog:cds*=off')

Invoke-Tool 'jpackage.exe' @('--type', 'msi', '--name', 'Tumen', '--app-version', $known.TUMEN_VERSION,
    '--app-image', "$out\image\Tumen", '--license-file', "$project\LICENSE",
    '--file-associations', "$scratch\store.properties", '--win-menu', '--win-shortcut-prompt',
    '--win-dir-chooser', '--win-per-user-install', '--vendor', 'The Tumen maintainers', '--dest', $out)
Get-ChildItem "$out\*.msi"
