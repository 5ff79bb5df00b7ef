#!/bin/bash
# Makes the .dmg of the image in target/Daybreak.app, for the processor it runs on, and its SHA-256 sum, in
# target/installers. Signed where SIGNING_IDENTITY names a certificate of the keychain, notarised where NOTARY_PROFILE
# names credentials stored with `xcrun notarytool store-credentials`; otherwise it says that it is not.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
project=$(cd -- "$here/../.." && pwd)
image=$project/target/Daybreak.app
out=$project/target/installers
[ -d "$image" ] || (cd "$project" && mvn -q -B package -DskipTests)

version=${1:-$("$image/Contents/MacOS/Daybreak" --version | cut -d' ' -f2)}
plist=$image/Contents/Info.plist
# jpackage takes no version that begins with 0; what people are shown is the true one.
plutil -replace CFBundleShortVersionString -string "$version" "$plist"
plutil -lint "$plist" "$here/entitlements.plist"
case $(uname -m) in
    arm64) processor=arm64 ;;
    *) processor=x64 ;;
esac
dmg=$out/Daybreak-$version-macos-$processor.dmg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
rm -f "$dmg"

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    find "$image" -type f \( -name '*.dylib' -o -perm -u+x \) -exec \
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGNING_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGNING_IDENTITY" "$image/Contents/runtime"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGNING_IDENTITY" "$image"
else
    echo "not signed: SIGNING_IDENTITY is not set; macOS is going to ask before the first start" >&2
    codesign --force --deep --sign - "$image" # Apple's processors start nothing without any signature
fi
codesign --verify --deep --strict "$image"

bundle=1.${version#0.}
case $version in 0.*) ;; *) bundle=$version ;; esac
jpackage --type dmg --name Daybreak --app-version "$bundle" --app-image "$image" --dest "$work" \
    --icon "$project/installers/icons/daybreak.icns" \
    --mac-package-identifier app.daybreak.Daybreak
mv "$work"/*.dmg "$dmg"

if [ -n "${NOTARY_PROFILE:-}" ] && [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
else
    echo "not notarised: NOTARY_PROFILE and SIGNING_IDENTITY are not both set" >&2
fi
(cd "$out" && shasum -a 256 -- "${dmg##*/}" >"SHA256SUMS-$version-macos-$processor")
ls -l "$out"
