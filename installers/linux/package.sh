#!/bin/bash
# Makes the .deb, the .rpm and the portable archive of the image in target/daybreak, with their SHA-256 sums, in
# target/installers. What the system lacks (dpkg, rpmbuild) is said and left out.
# Argument: a version to write on them; without one, the program's own. PRESS=little packs in a hurry.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
project=$(cd -- "$here/../.." && pwd)
image=$project/target/daybreak
out=$project/target/installers
[ -x "$image/bin/daybreak" ] || (cd "$project" && mvn -q -B package -DskipTests)

version=${1:-$("$image/bin/daybreak" --version | cut -d' ' -f2)}
SOURCE_DATE_EPOCH=$(stat -c %Y "$image/lib/app/daybreak.aot")
export SOURCE_DATE_EPOCH
deb_press=(-Zxz -z6)
rpm_press=w6T0.xzdio
if [ "${PRESS:-}" = little ]; then
    deb_press=(-Zgzip -z1)
    rpm_press=w1.gzdio
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
mkdir -p "$out"

fill() { # template, file; the rest are NAME=VALUE
    cp "$1" "$2"
    local file=$2 pair
    shift 2
    for pair in "$@"; do sed -i "s|@${pair%%=*}@|${pair#*=}|g" "$file"; done
}

lay_out() {
    local share=$tree/usr/share pixels icons=$project/resources/app/daybreak/ui/icon
    mkdir -p "$tree/usr/bin" "$tree/usr/lib" "$share"/{applications,metainfo,doc/daybreak}
    cp -a "$image" "$tree/usr/lib/daybreak" # with the times: the cache fits only these
    ln -s ../lib/daybreak/bin/daybreak "$tree/usr/bin/daybreak"
    cp "$here/app.daybreak.Daybreak.desktop" "$share/applications"
    fill "$here/app.daybreak.Daybreak.metainfo.xml" "$share/metainfo/app.daybreak.Daybreak.metainfo.xml" \
        VERSION="$version" DATE="$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)"
    for pixels in 16 24 32 48 64 128 256; do
        icon "$icons/daybreak-$pixels.png" "${pixels}x$pixels" png
    done
    icon "$project/installers/icons/daybreak-512.png" 512x512 png
    icon "$project/installers/icons/daybreak.svg" scalable svg
    cp "$project/LICENSE" "$share/doc/daybreak/copyright"
    chmod -R u+rwX,go+rX,go-w "$tree"
}

icon() { # file, folder of its size, ending
    mkdir -p "$tree/usr/share/icons/hicolor/$2/apps"
    cp "$1" "$tree/usr/share/icons/hicolor/$2/apps/app.daybreak.Daybreak.$3"
}

deb() {
    local size arch
    size=$(du -sk --apparent-size "$tree" | cut -f1)
    arch=$(dpkg --print-architecture)
    mkdir -p "$tree/DEBIAN"
    fill "$here/control.in" "$tree/DEBIAN/control" VERSION="$version" ARCH="$arch" SIZE="$size"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    dpkg-deb --root-owner-group "${deb_press[@]}" --build "$tree" "$out/daybreak_${version}_$arch.deb"
    rm -r "$tree/DEBIAN"
}

rpm_package() {
    local arch
    arch=$(uname -m)
    fill "$here/daybreak.spec.in" "$work/daybreak.spec" VERSION="$version" ARCH="$arch" TREE="$tree"
    rpmbuild -bb --quiet --target "$arch" --define "_topdir $work/rpm" --define "_rpmdir $out" \
        --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' --define "_binary_payload $rpm_press" \
        "$work/daybreak.spec"
}

portable() {
    tar -C "$project/target" --owner=0 --group=0 --numeric-owner --sort=name \
        -czf "$out/daybreak-$version-linux-$(uname -m).tar.gz" daybreak
}

have() { # a program, what it makes
    command -v "$1" >/dev/null && return
    echo "no $1 on this system: no $2" >&2
    return 1
}

lay_out
if have dpkg-deb .deb; then deb; fi
if have rpmbuild .rpm; then rpm_package; fi
portable
(cd "$out" && sha256sum -- *"$version"* >"SHA256SUMS-$version-linux-$(uname -m)")
ls -l "$out"
