#!/usr/bin/env bash
# Tries the package as a user would: installs or unpacks it, opens its window on a real X server without any
# network, works in it with keyboard, wheel and a dropped file, and looks at what it asked of the system.
#   smoke.sh [--clean-root]
# With --clean-root the package is installed into a new Debian made by debootstrap (as root, needs a Debian
# mirror); else it is unpacked. Pictures of the screen are left in target/smoke.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=/dev/null
. "$project/target/packaging.env"
deb=$(ls "$project"/target/installer/tumen_*.deb)
work=$project/target/smoke
suite=${TUMEN_SMOKE_SUITE:-bookworm}
clean_root=no
[[ ${1:-} == --clean-root ]] && clean_root=yes

fail() {
    echo "smoke: FAILED: $1" >&2
    exit 1
}
ok() { echo "smoke: $1"; }

for tool in Xvfb openbox xdotool strace unshare import compare; do
    command -v "$tool" >/dev/null || fail "$tool is missing (Debian: xvfb openbox xdotool strace util-linux imagemagick)"
done

started=()
cleanup() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    if [[ $clean_root == yes ]]; then
        for place in tmp/.X11-unix proc home/user; do umount "$work/root/$place" 2>/dev/null || true; done
    fi
}
trap cleanup EXIT

rm -rf --one-file-system "$work"
mkdir -p "$work/root"

if [[ $clean_root == yes ]]; then
    debootstrap --variant=minbase "$suite" "$work/root" >"$work/debootstrap.log"
    cp "$deb" "$work/root/tumen.deb"
    mount -t proc proc "$work/root/proc"
    chroot "$work/root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends /tumen.deb' >"$work/install.log" 2>&1 \
        || fail "the package does not install; see $work/install.log"
    mkdir -p "$work/root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$work/root/tmp/.X11-unix"
    ok "installed into a clean $suite"
else
    dpkg-deb -x "$deb" "$work/root"
    ok "unpacked"
fi
[[ $(du -sk "$work/root/usr/lib/tumen" | cut -f1) -le $((120 * 1024)) ]] || fail "it is larger than 120 MB"
for file in bin/tumen share/applications/app.tumen.Tumen.desktop share/metainfo/app.tumen.Tumen.metainfo.xml \
    share/mime/packages/app.tumen.Tumen.xml share/man/man1/tumen.1.gz share/doc/tumen/copyright \
    lib/tumen/lib/app/tumen.aot lib/tumen/lib/app/THIRD-PARTY.txt lib/tumen/lib/app/LICENSE; do
    [[ -s $work/root/usr/$file ]] || fail "usr/$file is missing"
done
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$work/root/usr/share/metainfo/app.tumen.Tumen.metainfo.xml" >/dev/null \
        || fail "the metainfo is not valid"
fi
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$work/root/usr/share/applications/app.tumen.Tumen.desktop" || fail "the desktop entry"
fi

# A home as homes can be.
user_home="$work/home of Ольга 김"
mkdir -p "$user_home"

# Runs the program without a network; $1 is a file for what it asked of the network, or nothing.
tumen() {
    local log=$1 trace=() launcher=("$work/root/usr/lib/tumen/bin/tumen") home=$user_home
    shift
    [[ -n $log ]] && trace=(strace -f -qq -e 'trace=%network' -o "$log")
    if [[ $clean_root == yes ]]; then
        mkdir -p "$work/root/home/user"
        mountpoint -q "$work/root/home/user" || mount --bind "$user_home" "$work/root/home/user"
        launcher=(chroot "$work/root" /usr/bin/tumen)
        home=/home/user
    fi
    env -i HOME="${TUMEN_SMOKE_HOME:-$home}" PATH="$PATH" LC_ALL=C.UTF-8 JAVA_TOOL_OPTIONS=-Dprism.order=sw \
        ${screen:+DISPLAY=$screen} \
        unshare -n "${trace[@]}" "${launcher[@]}" "$@"
}
inside() { # a file in the user's home, as the program sees it
    if [[ $clean_root == yes ]]; then echo "/home/user/$1"; else echo "$user_home/$1"; fi
}

# The command line.
screen=
cp "$work/root/usr/lib/tumen/lib/app/arms-story.sqlite" "$user_home/one.tumen"
tumen "" list "$(inside one.tumen)" >"$work/list.txt"
[[ $(wc -l <"$work/list.txt") -ge 20 ]] || fail "list tells no story"
tumen "" export "$(inside one.tumen)" "$(inside other.json)" >/dev/null
sed -i '0,/"title"/{n;}; 0,/"en": "[^"]*"/s//"en": "Another story"/' "$user_home/other.json"
tumen "" import "$(inside other.json)" "$(inside other.tumen)" >/dev/null
ok "list, export and import work without a network"

# A store is known by its name and by its magic number.
if command -v update-mime-database >/dev/null && command -v gio >/dev/null; then
    mkdir -p "$work/mime/mime/packages"
    cp /usr/share/mime/packages/freedesktop.org.xml "$work/root/usr/share/mime/packages/app.tumen.Tumen.xml" \
        "$work/mime/mime/packages"
    update-mime-database "$work/mime/mime" >/dev/null 2>&1
    cp "$user_home/one.tumen" "$work/no-name"
    for file in "$user_home/one.tumen" "$work/no-name"; do
        XDG_DATA_HOME=$work/none XDG_DATA_DIRS=$work/mime gio info -a standard::content-type "$file" \
            | grep -q application/vnd.tumen.store || fail "the type of $file is not known"
    done
    ok "stores are known by name and by magic number"
fi

# The window, on a screen of its own.
for number in $(seq 90 120); do [[ -e /tmp/.X11-unix/X$number ]] || break; done
screen=:$number
Xvfb "$screen" -screen 0 1920x1080x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
started+=($!)
for _ in $(seq 50); do [[ -e /tmp/.X11-unix/X$number ]] && break; sleep 0.1; done
DISPLAY=$screen openbox >"$work/openbox.log" 2>&1 &
started+=($!)
xdo() { DISPLAY=$screen xdotool "$@"; }
shot() { DISPLAY=$screen import -window root "$work/$1.png"; }
differ() { # how many pixels two pictures differ in
    { compare -metric AE "$work/$1.png" "$work/$2.png" null: 2>&1 || true; } | cut -d' ' -f1
}
# Takes pictures until nothing moves any more.
settled() {
    shot "$1"
    for _ in $(seq 40); do
        sleep 0.4
        cp "$work/$1.png" "$work/before.png"
        shot "$1"
        [[ $(differ before "$1") == 0 ]] && return 0
    done
    return 0
}
window() { # waits for a window that shows, and gives its id
    local id
    for _ in $(seq 150); do
        id=$(xdo search --onlyvisible --name "${1:-.}" 2>/dev/null | tail -n 1 || true)
        [[ -n $id ]] && { echo "$id"; return 0; }
        sleep 0.1
    done
    return 1
}

begin=$(date +%s%N)
tumen "$work/network.txt" "$(inside one.tumen)" >"$work/window.log" 2>&1 &
started+=($!)
id=$(window) || fail "no window; see $work/window.log"
ok "a window after $((($(date +%s%N) - begin) / 1000000)) ms, traced"
settled opened
[[ $(convert "$work/opened.png" -unique-colors -format '%w' info:) -ge 20 ]] || fail "the screen is blank"
width=$(xdo getwindowgeometry --shell "$id" | sed -n 's/^WIDTH=//p')
[[ $width -gt 1000 ]] || fail "the window is only $width pixels wide"
ok "the window is $width pixels wide"

# Ctrl and the wheel zoom: the picture changes, and changes back.
eval "$(xdo getwindowgeometry --shell "$id" | sed -n 's/^\([XYWH][A-Z]*\)=\(-\?[0-9]*\)$/geo_\1=\2/p')"
# shellcheck disable=SC2154
middle_x=$((geo_X + geo_WIDTH * 2 / 5)) middle_y=$((geo_Y + geo_HEIGHT / 3))
xdo mousemove "$middle_x" "$middle_y"
settled pointed
xdo keydown ctrl click 4 click 4 click 4 keyup ctrl
settled zoomed
[[ $(differ pointed zoomed) -gt 2000 ]] || fail "Ctrl and the wheel do not zoom"
ok "Ctrl and the wheel zoom"

# A file from another program, dropped on the window.
DISPLAY=$screen "$TUMEN_JDK/bin/java" "$here/DragSource.java" "$user_home/other.tumen" >"$work/drag.log" 2>&1 &
started+=($!)
source_id=$(window "drag from here") || fail "nothing to drag from"
xdo windowmove "$source_id" 1700 900
sleep 1
xdo mousemove 1750 960 mousedown 1
for step in $(seq 1 20); do
    xdo mousemove $((1750 + (middle_x - 1750) * step / 20)) $((960 + (middle_y - 960) * step / 20))
    sleep 0.05
done
sleep 0.5
xdo mouseup 1
settled dropped
xdo search --onlyvisible --name "Another story" >/dev/null || fail "the dropped store did not open"
ok "a dropped store opens"

# The end, and what was asked of the system.
process=
for candidate in $(pgrep -x tumen); do
    # Ours alone: its program lies in our folder, seen from inside or from outside of the new root.
    [[ $(readlink -f "/proc/$candidate/exe") == "$work"/* || $(readlink "/proc/$candidate/root") == "$work/root" ]] \
        && process=$candidate
done
[[ -n $process ]] || fail "the process is gone"
ok "resident memory: $(($(awk '/VmRSS/ { print $2 }' "/proc/$process/status") / 1024)) MB"
xdo windowactivate --sync "$(window "Another story")" key alt+F4
for _ in $(seq 30); do [[ -e /proc/$process ]] || break; sleep 0.1; done
[[ -e /proc/$process ]] && fail "it does not end within 3 s of its window being closed"
if grep -E '(connect|bind|listen|send(to|msg|mmsg)?)\(.*AF_INET' "$work/network.txt"; then
    fail "it spoke to an internet address"
fi
[[ -s $work/network.txt ]] || fail "nothing was traced"
grep -q AF_UNIX "$work/network.txt" || fail "not even the screen was spoken to: the trace is not of the window"
ok "no internet address was connected to, bound or sent to"
find "$user_home" -name settings.json | grep -q . || fail "nothing is remembered"
if grep -rqE '^(SEVERE|ERROR|Exception in)' "$user_home/.local/state/tumen" "$work/window.log"; then
    fail "the log tells of errors; see $user_home/.local/state/tumen"
fi

# A home that nothing can be written to.
TUMEN_SMOKE_HOME=/dev/null/none tumen "" "$(inside one.tumen)" >"$work/no-home.log" 2>&1 &
started+=($!)
window >/dev/null || fail "it does not start without a home; see $work/no-home.log"
settled no-home
ok "it starts without a home"
echo "smoke: all is well; look at the pictures in $work"
