#!/bin/bash
# Tries what package.sh made: mounts it, copies the program out, imports, starts it with a file, looks whether it ran.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
project=$(cd -- "$here/../.." && pwd)
sample=$project/resources/app/daybreak/sample
work=$(mktemp -d)
mounted=$work/mounted
trap 'hdiutil detach -quiet "$mounted" 2>/dev/null || true; rm -rf "$work"' EXIT
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

(cd "$project/target/installers" && shasum -a 256 -c SHA256SUMS-*)
hdiutil attach -quiet -nobrowse -mountpoint "$mounted" "$project"/target/installers/*.dmg
ditto "$mounted/Daybreak.app" "$work/Daybreak.app" # with the times: the start-up cache fits only these
program=$work/Daybreak.app/Contents/MacOS/Daybreak
library=$work/library
"$program" import --library "$library" "$sample/2026-11-20_cs.CL.md"
before=$("$program" list --count --library "$library")
"$program" --library "$library" "$sample/2026-11-20_stat.ML.md" >"$work/said" 2>&1 &
pid=$!
sleep 15
kill -0 $pid || fail "the window is gone: $(cat "$work/said")"
kill -TERM $pid
wait $pid || true
after=$("$program" list --count --library "$library")
[ "$after" -gt "$before" ] || fail "the window did not import the file it was given: $before, $after"
echo "the .dmg is well: $before papers by command, $((after - before)) by the window"
