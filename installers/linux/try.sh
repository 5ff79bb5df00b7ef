#!/bin/bash
# Tries what package.sh made, as a person would: installs, imports, starts, upgrades, removes. Changes this system
# (apt-get), so it belongs on a machine that is thrown away. Needs root or sudo, xvfb, xdotool, appstream,
# desktop-file-utils, and for the .rpm rpm; a .deb is only tried where there is apt-get.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
project=$(cd -- "$here/../.." && pwd)
out=$project/target/installers
sample=$project/resources/app/daybreak/sample
later=9.0.1 # stands for the version after this one
work=$(mktemp -d)
display=
children=()
export HOME=$work/home LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_RUNTIME_DIR
mkdir -p "$HOME"
child=
trap 'for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done; rm -rf "$work"' EXIT

root=
[ "$(id -u)" = 0 ] || root=sudo

say() { echo "== $*"; }
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

screen() {
    local number=60
    while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
    children+=($!)
    display=:$number
    until [ -S "/tmp/.X11-unix/X$number" ]; do sleep 0.2; done
}

papers() { "$1" list --limit 1000 | wc -l; }

# Starts the program with a file, waits for its window, and closes it as the desktop would at its end.
window() { # program, file
    local program=$1 id="" tries=0 pid
    DISPLAY=$display "$program" "$2" >"$work/said" 2>&1 &
    pid=$!
    children+=("$pid")
    until id=$(DISPLAY=$display xdotool search --onlyvisible --name '晨读|Daybreak' 2>/dev/null | head -n 1) && [ -n "$id" ]; do
        kill -0 "$pid" 2>/dev/null || fail "no window: $(cat "$work/said")"
        tries=$((tries + 1))
        [ $tries -lt 150 ] || fail "no window after 30 s"
        sleep 0.2
    done
    sleep 3 # reads the file
    kill -0 "$pid" || fail "the window closed by itself: $(cat "$work/said")"
    [ ! -s "$work/said" ] || fail "the start said: $(cat "$work/said")"
    kill -TERM "$pid" # JavaFX may print a trace when it is ended with the pointer over the window
    wait "$pid" || true
}

use() { # program: an import, a window that imports the second file, and what is there then
    "$1" import "$sample/2026-11-20_cs.CL.md" >/dev/null
    local before after
    before=$(papers "$1")
    [ "$before" -gt 0 ] || fail "nothing was imported"
    window "$1" "$sample/2026-11-20_stat.ML.md"
    after=$(papers "$1")
    [ "$after" -gt "$before" ] || fail "the window did not import the file it was given: $before, $after"
    say "imported $before papers by command and $((after - before)) by the window"
}

# Libraries that the program's own name and nobody has; sound is never asked for.
missing() { # folder of the program
    find "$1" -name '*.so' ! -name libjsound.so -exec env \
        LD_LIBRARY_PATH="$1/lib/runtime/lib:$1/lib/runtime/lib/server" ldd {} + 2>/dev/null | grep 'not found' || true
}

try_deb() {
    local arch first second kept
    arch=$(dpkg --print-architecture)
    first=$(find "$out" -name "daybreak_*_$arch.deb" ! -name "*_${later}_*")
    second=$out/daybreak_${later}_$arch.deb
    say "installing $(basename "$first")"
    $root apt-get install -y -qq "$first" >/dev/null
    [ -z "$(missing /usr/lib/daybreak)" ] || fail "missing: $(missing /usr/lib/daybreak)"
    [ -n "$(fc-list :lang=zh-cn)" ] || fail "no font shows Chinese"
    desktop-file-validate /usr/share/applications/app.daybreak.Daybreak.desktop
    appstreamcli validate --no-net /usr/share/metainfo/app.daybreak.Daybreak.metainfo.xml
    fits /usr/lib/daybreak
    use daybreak
    kept=$(daybreak list --limit 1000)
    say "upgrading to $later"
    $root apt-get install -y -qq "$second" >/dev/null
    [ "$(dpkg-query -W -f '${Version}' daybreak)" = "$later" ] || fail "not upgraded"
    [ "$(daybreak list --limit 1000)" = "$kept" ] || fail "the library changed with the upgrade"
    window daybreak "$sample/2026-11-20_stat.ML.md"
    say "removing"
    $root apt-get purge -y -qq daybreak >/dev/null
    gone /
    [ -f "$HOME/.local/share/daybreak/library.db" ] || fail "the library went with the program"
    say "the .deb is well"
}

# rpm beside another package system: a root of its own without a database of what the system has, so the
# dependencies are compared with the libraries of this system instead.
try_rpm() {
    local arch first second tree=$work/root program kept
    arch=$(uname -m)
    first=$(find "$out" -name "daybreak-*.$arch.rpm" ! -name "*-$later-*")
    second=$out/daybreak-$later-1.$arch.rpm
    say "installing $(basename "$first") into a root of its own"
    mkdir -p "$tree"
    rm -rf "$HOME/.local"
    $root rpm --root "$tree" --nodeps --noscripts -i "$first"
    $root rpm --root "$tree" -V --nodeps daybreak || fail "installed files differ"
    unanswered "$first"
    program=$tree/usr/bin/daybreak
    fits "$tree/usr/lib/daybreak"
    use "$program"
    kept=$("$program" list --limit 1000)
    say "upgrading to $later"
    $root rpm --root "$tree" --nodeps --noscripts -U "$second"
    [ "$($root rpm --root "$tree" -q --qf '%{VERSION}' daybreak)" = "$later" ] || fail "not upgraded"
    [ "$("$program" list --limit 1000)" = "$kept" ] || fail "the library changed with the upgrade"
    window "$program" "$sample/2026-11-20_stat.ML.md"
    say "removing"
    $root rpm --root "$tree" --nodeps --noscripts -e daybreak
    gone "$tree"
    [ -f "$HOME/.local/share/daybreak/library.db" ] || fail "the library went with the program"
    say "the .rpm is well"
}

# Every library that the .rpm asks for is one that the dynamic linker finds here.
unanswered() { # .rpm
    local library
    for library in $(rpm -qpR "$1" | grep -o '^lib[^(]*\.so[^(]*' | sort -u); do
        ldconfig -p | grep -q -F "$library" || fail "$library: asked for by the .rpm, not on this system"
    done
}

# The start-up cache is taken: with AOTMode=on the virtual machine refuses to start otherwise.
fits() { # folder of the program
    sed 's/-XX:AOTCache=/-XX:AOTMode=on" "&/' "$1/bin/daybreak" >"$work/strict"
    sed -i "s|^root=.*|root=$1|" "$work/strict"
    sh "$work/strict" --version >/dev/null || fail "the start-up cache does not fit"
}

gone() { # root
    local left
    left=$(find "$1/usr/bin/daybreak" "$1/usr/lib/daybreak" "$1"/usr/share/*/app.daybreak* \
        "$1"/usr/share/icons/hicolor/*/apps/app.daybreak* 2>/dev/null || true)
    [ -z "$left" ] || fail "left behind: $left"
}

try_portable() {
    local archive tree=$work/portable
    archive=$(find "$out" -name "daybreak-*-linux-$(uname -m).tar.gz" ! -name "*-$later-*")
    say "unpacking $(basename "$archive")"
    mkdir -p "$tree"
    tar -xzf "$archive" -C "$tree"
    rm -rf "$HOME/.local"
    fits "$tree/daybreak"
    use "$tree/daybreak/bin/daybreak"
    say "the portable archive is well"
}

small() { # megabytes, file
    [ "$(stat -c %s "$2")" -lt $(($1 * 1000000)) ] || fail "$2: $(stat -c %s "$2") bytes"
}

rm -rf "$out"
"$here/package.sh" >/dev/null
PRESS=little "$here/package.sh" $later >/dev/null
(cd "$out" && sha256sum -c --quiet SHA256SUMS-*)
screen
if command -v apt-get >/dev/null; then
    small 60 "$out"/daybreak_[!9]*.deb
    [ "$(dpkg-deb -f "$out"/daybreak_[!9]*.deb Installed-Size)" -lt $((180 * 1000000 / 1024)) ] || fail "too large"
    try_deb
fi
if command -v rpm >/dev/null; then try_rpm; fi
try_portable
rm -f "$out"/*"$later"*
