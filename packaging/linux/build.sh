#!/bin/sh
# Makes tumen_VERSION_ARCH.deb and tumen-VERSION-linux-ARCH.tar.gz in target/installer. Needs dpkg-deb, and
# the JDK of the build; is run by "mvn -q -Pinstaller package".
set -eu

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=/dev/null
. "$project/target/packaging.env"
out=$project/target/installer
case $(uname -m) in
    x86_64) arch=amd64 ;;
    aarch64) arch=arm64 ;;
    *) echo "no installer is made for $(uname -m)" >&2; exit 1 ;;
esac
date=$(date -u -d "$TUMEN_TIMESTAMP" +%Y-%m-%d)
SOURCE_DATE_EPOCH=$(date -u -d "$TUMEN_TIMESTAMP" +%s)
export SOURCE_DATE_EPOCH

"$project/packaging/image.sh" tumen "Linux/$(uname -m)" .so "$project/src/main/resources/tumen/app/icon-256.png" \
    "$out/image"

# Put FILE at PATH, readable by all, with the version and the date filled in.
root=$out/scratch/deb
put() {
    mkdir -p "$(dirname "$root/$2")"
    sed -e "s/@VERSION@/$TUMEN_VERSION/g" -e "s/@DATE@/$date/g" -e "s/@ARCH@/$arch/g" -e "s/@SIZE@/${size:-0}/" \
        "$1" >"$root/$2"
    chmod "${3:-644}" "$root/$2"
}

id=app.tumen.Tumen
mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/tumen"
cp -R "$out/image/tumen" "$root/usr/lib/tumen"
ln -s ../lib/tumen/bin/tumen "$root/usr/bin/tumen"
put "$here/$id.desktop" usr/share/applications/$id.desktop
put "$here/$id.metainfo.xml" usr/share/metainfo/$id.metainfo.xml
put "$here/$id.mime.xml" usr/share/mime/packages/$id.xml
put "$project/packaging/icon/tumen.svg" usr/share/icons/hicolor/scalable/apps/$id.svg
for size in 16 32 48 64 128 256; do
    mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$project/src/main/resources/tumen/app/icon-$size.png" \
        "$root/usr/share/icons/hicolor/${size}x$size/apps/$id.png"
done
put "$here/tumen.1" usr/share/man/man1/tumen.1
gzip -9 -n "$root/usr/share/man/man1/tumen.1"
{
    cat "$here/copyright"
    echo
    cat "$project/target/tumen/THIRD-PARTY.txt"
} >"$root/usr/share/doc/tumen/copyright"
size=$(du -sk "$root/usr" | cut -f1)
put "$here/control" DEBIAN/control
put "$here/postinst" DEBIAN/postinst 755
put "$here/postinst" DEBIAN/postrm 755
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --build "$root" "$out/tumen_${TUMEN_VERSION}_$arch.deb" >/dev/null

# The portable folder: the same image, to be unpacked anywhere.
cp "$project/LICENSE" "$project/target/tumen/THIRD-PARTY.txt" "$out/image/tumen"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    -C "$out/image" -czf "$out/tumen-$TUMEN_VERSION-linux-$arch.tar.gz" tumen
ls -sh "$out"/*.deb "$out"/*.tar.gz
