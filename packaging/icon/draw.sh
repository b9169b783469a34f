#!/bin/sh
# Draws the icon in the sizes that windows and desktops ask for. Needs rsvg-convert (Debian: librsvg2-bin).
# The pictures are kept in the sources, so the build needs it only after the drawing has changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for size in 16 32 48 64 128 256; do
    rsvg-convert --width $size --height $size "$here/tumen.svg" \
        --output "$here/../../src/main/resources/tumen/app/icon-$size.png"
done
