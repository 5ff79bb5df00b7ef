# Tries what package.ps1 made: installs the .msi, imports, starts it with a file, removes it with the library kept;
# then the portable .zip.
$ErrorActionPreference = "Stop"
$project = (Resolve-Path "$PSScriptRoot\..\..").Path
$sample = "$project\resources\app\daybreak\sample"
$work = Join-Path ([IO.Path]::GetTempPath()) "daybreak-try"
Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
New-Item -ItemType Directory $work | Out-Null

function Use-Program([string]$folder, [string]$library) {
    & "$folder\daybreak-cli.exe" import --library $library "$sample\2026-11-20_cs.CL.md"
    if ($LASTEXITCODE -ne 0) { throw "the import failed: $LASTEXITCODE" }
    $before = [int](& "$folder\daybreak-cli.exe" list --count --library $library)
    $window = Start-Process "$folder\daybreak.exe" -PassThru `
        -ArgumentList "--library", $library, "$sample\2026-11-20_stat.ML.md"
    Start-Sleep 15
    if ($window.HasExited) { throw "the window is gone: $($window.ExitCode)" }
    $window.CloseMainWindow() | Out-Null
    if (-not $window.WaitForExit(20000)) { $window.Kill(); throw "the window does not close" }
    $after = [int](& "$folder\daybreak-cli.exe" list --count --library $library)
    if ($after -le $before) { throw "the window did not import the file it was given: $before, $after" }
    "$before papers by command, $($after - $before) by the window"
}

function Invoke-Installer([string]$what, [string]$msi) {
    $log = "$work\msi$what.log".Replace("/", "")
    $done = Start-Process msiexec -Wait -PassThru -ArgumentList $what, "`"$msi`"", "/qn", "/l*v", "`"$log`""
    if ($done.ExitCode -ne 0) { Get-Content $log -Tail 60; throw "msiexec $what`: $($done.ExitCode)" }
}

$msi = (Get-ChildItem "$project\target\installers\*.msi").FullName
Invoke-Installer "/i" $msi
$installed = (Get-ChildItem "$env:LOCALAPPDATA" -Recurse -Depth 3 -Filter daybreak.exe -ErrorAction SilentlyContinue |
    Select-Object -First 1).DirectoryName
if (-not $installed) { throw "the program is not where it belongs" }
Use-Program $installed "$work\library"
Invoke-Installer "/x" $msi
if (Test-Path "$installed\daybreak.exe") { throw "the program is still there" }
if (-not (Test-Path "$work\library\library.db")) { throw "the library went with the program" }

Expand-Archive (Get-ChildItem "$project\target\installers\*.zip").FullName "$work\portable"
Use-Program "$work\portable\daybreak" "$work\portable-library"
"the .msi and the .zip are well"
