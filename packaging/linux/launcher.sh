#!/bin/sh
# Starts Tumen from the folder that it was unpacked or installed into.
self=$0
[ ! -h "$self" ] || self=$(readlink -f "$self")
case $self in
    */*) root=${self%/*}/.. ;;
    *) root=.. ;;
esac
app=$root/lib/app

# The JVM takes apart what stands between colons there.
case $root in
    /*) place=$root ;;
    *) place=$PWD/$root ;;
esac
case $place in
    *:*)
        echo "tumen: the name of the folder that it lies in must not have a colon: $place" >&2
        exit 1
        ;;
esac

# Sets a variable for Tumen alone: where there was none, what Tumen opens gets none either.
own=
give() {
    eval "[ -n \"\${$1+set}\" ]" || own=$own,$1
    export "$1=$2"
}

# Names of files in any script can only be passed on in a locale that has them, and that is there: one may be named and
# not be installed. Its language is kept.
language=en
case $(locale charmap 2>/dev/null || echo "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}") in
    *UTF-8* | *UTF8* | *utf-8* | *utf8*) language= ;;
    *)
        case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
            fr*) language=fr ;;
        esac
        give LC_ALL C.UTF-8
        ;;
esac
# GTK would load a driver of OpenGL that nothing here uses through it: 50 MB, at the first start on a screen.
give GDK_GL "${GDK_GL:-disable}"
# JavaFX and GTK set these two while other threads of the JVM read the environment. Where they have no place in it yet it
# is moved, and now and then a start ended by that (SIGSEGV in getenv).
give GDK_BACKEND x11
give IBUS_ENABLE_SYNC_MODE 1
# Where there is no session bus GTK would look for one in two processes of its own, which takes some 50 ms.
if [ -z "$DBUS_SESSION_BUS_ADDRESS" ] && [ ! -S "$XDG_RUNTIME_DIR/bus" ]; then
    give DBUS_SESSION_BUS_ADDRESS disabled:
fi
unset JDK_JAVA_OPTIONS

# The quick one of the JVM's compilers alone makes a quick start; a story of 64 MB or more is long enough for both.
compilers=
case ${1:-} in
    import | check | verify) compilers=both ;;
    '' | -*) ;;
    *) [ -z "$(find "$1" -prune -type f -size +131072 2>/dev/null)" ] || compilers=both ;;
esac

# sqlite-jdbc looks at every start for what it has unpacked before; it unpacks nothing here, and need not look in /tmp.
set -- "-Dtumen.story=$app/arms-story.sqlite" "-Dtumen.fonts=$app/fonts" \
    "-Dorg.sqlite.lib.path=$root/lib/runtime/lib" "-Dorg.sqlite.tmpdir=$app/fonts" \
    "-Dtumen.variables=$own" -m tumen/tumen.app.Main "$@"
if [ -n "$language" ]; then
    set -- "-Duser.language=$language" "$@"
fi
if [ -n "$compilers" ]; then
    set -- -XX:TieredStopAtLevel=4 "$@"
fi
if [ -f "$app/tumen.aot" ]; then
    set -- "-XX:AOTCache=$app/tumen.aot" "$@"
fi
exec "$root/lib/runtime/bin/tumen" "@$app/tumen.options" "$@"
