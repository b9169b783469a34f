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
    "$out/image"

bundle=$out/image/Tumen.app

# jpackage writes the kinds of files only into a bundle that it makes together with the image of the disk.
kind() {
    /usr/libexec/PlistBuddy -c "$1" "$bundle/Contents/Info.plist"
}
kind 'Add :CFBundleDocumentTypes array'
kind 'Add :CFBundleDocumentTypes:0 dict'
kind 'Add :CFBundleDocumentTypes:0:CFBundleTypeName string Tumen story'
kind 'Add :CFBundleDocumentTypes:0:CFBundleTypeRole string Editor'
kind 'Add :CFBundleDocumentTypes:0:LSItemContentTypes array'
kind 'Add :CFBundleDocumentTypes:0:LSItemContentTypes:0 string app.tumen.store'
kind 'Add :UTExportedTypeDeclarations array'
kind 'Add :UTExportedTypeDeclarations:0 dict'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeIdentifier string app.tumen.store'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeDescription string Tumen story'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeConformsTo array'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeConformsTo:0 string public.data'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification dict'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.filename-extension array'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.filename-extension:0 string tumen'
kind 'Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.mime-type string application/vnd.tumen.store'

# What jpackage had signed was changed since: the cache, the settings of the launcher, the kinds of files.
if [ -n "${TUMEN_SIGN:-}" ]; then
    "$TUMEN_JDK/bin/jpackage" --type app-image --app-image "$bundle" --mac-sign \
        --mac-signing-key-user-name "$TUMEN_SIGN"
else
    codesign --force --deep --sign - "$bundle"
fi
"$TUMEN_JDK/bin/jpackage" --type dmg --name Tumen --app-version "$version" --app-image "$bundle" \
    --vendor "The Tumen maintainers" --dest "$out"
ls -sh "$out"/*.dmg
