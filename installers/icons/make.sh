#!/bin/sh
# Draws the icons anew from their SVG sources, after a change to those; the results are kept with the sources.
# Needs rsvg-convert (librsvg2-bin), icotool (icoutils) and png2icns (icnsutils).
set -eu
cd -- "$(dirname -- "$0")"
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT

draw() { # source, pixels
    rsvg-convert -w "$2" -h "$2" "$1.svg" -o "$drawn/daybreak-$2.png"
}
for pixels in 16 24; do draw daybreak-small $pixels; done
for pixels in 32 48 64 128 256 512; do draw daybreak $pixels; done

cd "$drawn"
icotool -c -o daybreak.ico daybreak-16.png daybreak-24.png daybreak-32.png daybreak-48.png daybreak-64.png \
    daybreak-128.png --raw=daybreak-256.png
png2icns daybreak.icns daybreak-16.png daybreak-32.png daybreak-48.png daybreak-128.png daybreak-256.png \
    daybreak-512.png >/dev/null
cd - >/dev/null
cp "$drawn"/daybreak.ico "$drawn"/daybreak.icns "$drawn"/daybreak-512.png .
mkdir -p ../../resources/app/daybreak/ui/icon
for pixels in 16 24 32 48 64 128 256; do
    cp "$drawn/daybreak-$pixels.png" ../../resources/app/daybreak/ui/icon
done
