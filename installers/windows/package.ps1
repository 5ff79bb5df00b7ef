# Makes the .msi and the portable .zip of the image in target\daybreak, with their SHA-256 sums, in target\installers.
# Needs WiX (3.14, or 4 and later) for the .msi. Signed where SIGNING_CERTIFICATE (a .pfx file) and SIGNING_PASSWORD are
# set; otherwise it says that it is not.
param([string]$Version = "")
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
$project = (Resolve-Path "$PSScriptRoot\..\..").Path
$image = "$project\target\daybreak"
$out = "$project\target\installers"
if (-not (Test-Path "$image\daybreak.exe")) {
    Push-Location $project
    mvn -q -B package -DskipTests
    Pop-Location
}
if ($Version -eq "") { $Version = ((& "$image\daybreak-cli.exe" --version) -split " ")[1] }
New-Item -ItemType Directory -Force $out | Out-Null

function Sign([string[]]$files) {
    if (-not $env:SIGNING_CERTIFICATE) {
        Write-Warning "not signed: SIGNING_CERTIFICATE is not set; Windows is going to ask before the first start"
        return
    }
    $kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
    $signtool = Get-ChildItem "$kits\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    & $signtool.FullName sign /f $env:SIGNING_CERTIFICATE /p $env:SIGNING_PASSWORD /fd SHA256 `
        /tr http://timestamp.digicert.com /td SHA256 @files
}

Sign "$image\daybreak.exe", "$image\daybreak-cli.exe"

# The upgrade code is what Windows knows the program by: it never changes. Installed for one person, without
# administrator: the start-up cache can be put right there, see README.md.
jpackage --type msi --name Daybreak --app-version $Version --app-image $image --dest $out `
    --vendor "The Daybreak authors" `
    --win-upgrade-uuid 5c6f3a0e-8a53-4d0c-9d5b-2f1d0c7be6a4 `
    --win-per-user-install --win-dir-chooser --win-menu --win-menu-group Daybreak --win-shortcut-prompt `
    --install-dir Daybreak --resource-dir $PSScriptRoot
$msi = "$out\daybreak-$Version-windows-x64.msi"
Move-Item -Force "$out\Daybreak-$Version.msi" $msi
Sign $msi

# tar, because Compress-Archive drops the seconds of the times.
$zip = "$out\daybreak-$Version-windows-x64.zip"
& "$env:SystemRoot\System32\tar.exe" -a -c -f $zip -C "$project\target" daybreak

$sums = Get-ChildItem $msi, $zip | ForEach-Object {
    "{0}  {1}" -f (Get-FileHash -Algorithm SHA256 $_).Hash.ToLower(), $_.Name
}
[IO.File]::WriteAllText("$out\SHA256SUMS-$Version-windows-x64", ($sums -join "`n") + "`n")
Get-ChildItem $out
