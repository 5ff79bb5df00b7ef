#!/bin/sh
# Starts Daybreak with the Java runtime beside it.
set -eu

here=$0
while [ -L "$here" ]; do # a link in /usr/bin, for example
    target=$(readlink -- "$here")
    case $target in
        /*) here=$target ;;
        *) here=${here%/*}/$target ;;
    esac
done
case $here in
    */*) here=${here%/*} ;;
    *) here=. ;; # sh daybreak
esac
root=$(cd -- "$here/.." && pwd -P)
app=$root/lib/app

# Under an ASCII-only locale, or one that is not installed, Java can neither be told nor open a
# Chinese file name. Characters are then UTF-8; the language stays the one that was asked for.
language=
case $(locale charmap 2>&1) in
    ANSI_X3.4-1968 | *:*) # the colon: "locale: Cannot set ..."
        case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
            zh*) language=-Duser.language=zh ;;
        esac
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac

# The optimising compiler only pays off after some 60 MB of digests; a shorter command is over before.
compiler=
case ${1:-} in
    import)
        kilobytes=$(du -skc -- "$@" 2>/dev/null | tail -n 1)
        if [ "${kilobytes%%[!0-9]*}" -lt 65536 ] 2>/dev/null; then
            compiler=-XX:TieredStopAtLevel=1
        fi
        ;;
    list | show | check | -h | --help | -V | --version) compiler=-XX:TieredStopAtLevel=1 ;;
esac

# Options meant for other Javas on the machine; each would print a line.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

exec "$root/lib/runtime/bin/java" \
    @OPTIONS@ \
    @CACHE@ \
    $compiler $language \
    -cp "@CLASSPATH@" \
    @MAIN@ "$@"
