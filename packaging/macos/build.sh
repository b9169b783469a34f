#!/bin/sh
# Makes Tumen-VERSION.dmg in target/installer. Needs the JDK of the build and Apple's command line tools; is
# run by "mvn -q -Pinstaller package". With TUMEN_SIGN set to the name of a signing key, the program is signed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=/dev/null
. "$project/target/packaging.env"
out=$project/target/installer
case $(uname -m) in
    arm64) platform=Mac/aarch64 ;;
    *) platform=Mac/x86_64 ;;
esac
# Apple takes no version that begins with 0.
case $TUMEN_VERSION in
    0.*) version=1.${TUMEN_VERSION#0.} ;;
    *) version=$TUMEN_VERSION ;;
esac

icons=$out/icons/tumen.iconset
mkdir -p "$icons"
pictures=$project/src/main/resources/tumen/app
for size in 16 32 128 256; do
    cp "$pictures/icon-$size.png" "$icons/icon_${size}x$size.png"
done
cp "$pictures/icon-32.png" "$icons/icon_16x16@2x.png"
cp "$pictures/icon-64.png" "$icons/icon_32x32@2x.png"
cp "$pictures/icon-256.png" "$icons/icon_128x128@2x.png"
iconutil --convert icns --output "$out/icons/tumen.icns" "$icons"

TUMEN_APP_VERSION=$version "$project/packaging/image.sh" Tumen "$platform" .dylib "$out/icons/tumen.icns" \
    .. "$out/image"

cat >"$out/store.properties" <<'END'
extension=tumen
mime-type=application/vnd.tumen.store
description=Tumen story
END
set -- --type dmg --name Tumen --app-version "$version" --app-image "$out/image/Tumen.app" \
    --file-associations "$out/store.properties" --vendor "The Tumen maintainers" --dest "$out"
if [ -n "${TUMEN_SIGN:-}" ]; then
    set -- "$@" --mac-sign --mac-signing-key-user-name "$TUMEN_SIGN"
fi
"$TUMEN_JDK/bin/jpackage" "$@"
ls -sh "$out"/*.dmg
