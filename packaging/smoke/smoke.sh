#!/usr/bin/env bash
# Tries the package as a user would: installs or unpacks it, opens its window on a real X server without any
# network, works in it with keyboard, wheel and a dropped file, and looks at what it asked of the system.
#   smoke.sh [--clean-root]
# With --clean-root the package is installed into a new Debian made by debootstrap (as root, from the mirror that
# apt uses or TUMEN_SMOKE_MIRROR names); else it is unpacked. Pictures of the screen are left in target/smoke.
# Ends with 77 where the new Debian cannot be made, since no mirror can be reached.
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
mounted=()
cleanup() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    wait 2>/dev/null || true
    for place in "${mounted[@]}"; do umount "$place" 2>/dev/null || umount -l "$place" || true; done
}
trap cleanup EXIT

rm -rf --one-file-system "$work"
mkdir -p "$work/root"

if [[ $clean_root == yes ]]; then
    mirror=${TUMEN_SMOKE_MIRROR:-$(apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' \
        2>/dev/null | sed -n "s/ $suite\$//p" | head -n 1)}
    timeout 300 debootstrap --variant=minbase "$suite" "$work/root" ${mirror:+"$mirror"} >"$work/debootstrap.log" 2>&1 || {
        echo "smoke: no new $suite could be made; see $work/debootstrap.log" >&2
        exit 77
    }
    cp "$deb" "$work/root/tumen.deb"
    mount -t proc proc "$work/root/proc"
    mounted+=("$work/root/proc")
    chroot "$work/root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends /tumen.deb' >"$work/install.log" 2>&1 \
        || fail "the package does not install; see $work/install.log"
    mkdir -p "$work/root/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$work/root/tmp/.X11-unix"
    mounted+=("$work/root/tmp/.X11-unix")
    ok "installed into a clean $suite"
else
    dpkg-deb -x "$deb" "$work/root"
    ok "unpacked"
fi
bytes=$(dpkg-deb --fsys-tarfile "$deb" | tar -tv | awk '{ sum += $3 } END { print sum }')
[[ $bytes -le 120000000 ]] || fail "it takes $bytes bytes, more than 120 MB"
ok "it takes $((bytes / 1000000)) MB"
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
inner_home="/home/Ольга 김"
if [[ $clean_root == yes ]]; then
    mkdir -p "$work/root$inner_home"
    mount --bind "$user_home" "$work/root$inner_home"
    mounted+=("$work/root$inner_home")
fi

# Runs the program without a network; $1 is a file for what it asked of the network, or nothing.
tumen() {
    local log=$1 trace=() launcher=("$work/root/usr/bin/tumen") home=$user_home
    shift
    [[ -n $log ]] && trace=(strace -f -qq -e 'trace=%network' -o "$log")
    if [[ $clean_root == yes ]]; then
        launcher=(chroot "$work/root" /usr/bin/tumen)
        home=$inner_home
    fi
    env -i HOME="${TUMEN_SMOKE_HOME:-$home}" PATH="$PATH" LC_ALL=C.UTF-8 JAVA_TOOL_OPTIONS="-Dprism.order=sw $flags" \
        ${screen:+DISPLAY=$screen} \
        unshare -n "${trace[@]}" "${launcher[@]}" "$@"
}
flags=
inside() { # a file in the user's home, as the program sees it
    if [[ $clean_root == yes ]]; then echo "$inner_home/$1"; else echo "$user_home/$1"; fi
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

# The process of a window, as this system numbers it: the program lies in our folder, seen from inside or outside.
process() {
    local candidate
    for candidate in $(pgrep -x tumen); do
        if [[ $(readlink -f "/proc/$candidate/exe") == "$work"/* ||
            $(readlink "/proc/$candidate/root") == "$work/root" ]]; then
            echo "$candidate"
        fi
    done
}
# Closes every window as a reader does, and waits for the programs to end. A key can reach a window that is about to
# lose the keyboard to another, so that each is asked until it has gone.
close_all() {
    local one
    for _ in $(seq 10); do
        [[ -n $(xdo search --onlyvisible --name Tumen || true) ]] || break
        for one in $(xdo search --onlyvisible --name Tumen || true); do
            xdo windowactivate --sync "$one" key alt+F4 || true
        done
        sleep 0.5
    done
    for _ in $(seq 30); do [[ -z $(process) ]] && return 0; sleep 0.1; done
    fail "it does not end within 3 s of its last window being closed"
}

# The first start: the story opens at once, and does not take much memory.
begin=$(date +%s%N)
flags=-Dtumen.start.told=true
tumen "" >"$work/first.log" 2>&1 &
started+=($!)
flags=
window Tumen >/dev/null || fail "no window; see $work/first.log"
for _ in $(seq 200); do grep -q '^first picture at' "$work/first.log" && break; sleep 0.1; done
settled first
told=$(sed -n 's/^first picture at //p' "$work/first.log")
[[ -n $told ]] || fail "the first start does not show its story; see $work/first.log"
ok "the first picture after $(((${told/./}000 - begin) / 1000000)) ms"
sleep 6
id=$(process)
[[ -n $id ]] || fail "the process is gone"
resident=$(awk '/VmRSS/ { print $2 }' "/proc/$id/status")
shared=$(awk '/^Pss:/ { print $2 }' "/proc/$id/smaps_rollup")
ok "with the default story: $((resident / 1024)) MB resident, $((shared / 1024)) MB in proportion to what is shared"
[[ $resident -le $((250 * 1024)) ]] || fail "that is more than 250 MB"
tumen "" "$(inside one.tumen)" >"$work/second.log" 2>&1 &
started+=($!)
for _ in $(seq 100); do [[ $(xdo search --onlyvisible --name Tumen | wc -l) == 2 ]] && break; sleep 0.1; done
[[ $(xdo search --onlyvisible --name Tumen | wc -l) == 2 && $(process | wc -l) == 2 ]] \
    || fail "a second start opens no second window in a process of its own"
ok "a second start opens a second window"
sleep 3
close_all

begin=$(date +%s%N)
tumen "$work/network.txt" "$(inside one.tumen)" >"$work/window.log" 2>&1 &
started+=($!)
id=$(window Tumen) || fail "no window; see $work/window.log"
ok "a window after $((($(date +%s%N) - begin) / 1000000)) ms, traced"
window "arms story" >/dev/null || fail "its story does not open; see $work/window.log"
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
DISPLAY=$screen "$TUMEN_JDK/bin/java" "$here/DragSource.java" "$(inside other.tumen)" >"$work/drag.log" 2>&1 &
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
window "Another story" >/dev/null || fail "the dropped store did not open"
settled dropped
ok "a dropped store opens"

# The end, and what was asked of the system.
ok "after zooming and a second store: $(($(awk '/VmRSS/ { print $2 }' "/proc/$(process)/status") / 1024)) MB resident"
close_all
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

# What may be wrong around it: each time it starts, shows its story and says what it could not do.
# Where there is no log, what the reader is told goes to standard error too.
odd() { # odd NAME HOME SENTENCES that it tells...
    local name=$1 sentence
    TUMEN_SMOKE_HOME=$2 tumen "" "$(inside one.tumen)" >"$work/$name.log" 2>&1 &
    started+=($!)
    shift 2
    window "arms story" >/dev/null || fail "its story does not open with a $name; see $work/$name.log"
    settled "$name"
    if grep -qE '^(SEVERE|ERROR|Exception in)' "$work/$name.log"; then fail "errors with a $name; see $work/$name.log"; fi
    for sentence; do
        for _ in $(seq 100); do grep -q "$sentence" "$work/$name.log" && break; sleep 0.1; done
        grep -q "$sentence" "$work/$name.log" || fail "with a $name it does not tell: $sentence"
    done
    close_all
    ok "it starts with a $name"
}
unkept=("settings will not be kept" "No log can be written" "Nothing can be searched")
odd missing-home /dev/null/none "${unkept[@]}"
if [[ $(id -u) == 0 ]]; then
    # Root writes where nobody may: only a mount can keep it from that.
    top=$work
    [[ $clean_root == yes ]] && top=$work/root
    mkdir -p "$top/odd/full" "$top/odd/read-only"
    mount -t tmpfs -o size=16k tmpfs "$top/odd/full"
    mounted+=("$top/odd/full")
    head -c 100000 /dev/zero >"$top/odd/full/filled" 2>/dev/null || true
    mount -t tmpfs -o ro tmpfs "$top/odd/read-only"
    mounted+=("$top/odd/read-only")
    odd full-home "${top#"$work/root"}/odd/full" "${unkept[@]}"
    odd read-only-home "${top#"$work/root"}/odd/read-only" "${unkept[@]}"
fi
# A window that was left on a screen that has gone comes back on one that is there.
remembered=$(find "$user_home" -name settings.json | head -n 1)
sed -i -E '0,/"x" *: *-?[0-9.]+/s//"x":9000/; 0,/"y" *: *-?[0-9.]+/s//"y":7000/' "$remembered"
grep -q 9000 "$remembered" || fail "the place of the window is not remembered"
tumen "" "$(inside one.tumen)" >"$work/gone.log" 2>&1 &
started+=($!)
id=$(window Tumen) || fail "it does not start where its screen has gone; see $work/gone.log"
settled gone
eval "$(xdo getwindowgeometry --shell "$id" | sed -n 's/^\([XYWH][A-Z]*\)=\(-\?[0-9]*\)$/geo_\1=\2/p')"
[[ $geo_X -lt 1920 && $geo_Y -lt 1080 ]] || fail "the window lies outside of the screen"
close_all
ok "a window whose screen has gone comes back on one that is there"
echo "smoke: all is well; look at the pictures in $work"
