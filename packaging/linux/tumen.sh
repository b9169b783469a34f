#!/bin/sh
# Starts Tumen from where this lies.
self=$0
[ -h "$self" ] && self=$(readlink -f "$self")
# Names of files in any script can only be passed on in a locale that has them.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *UTF8* | *utf-8* | *utf8*) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
# GTK would load a driver of OpenGL that nothing here uses through it: 50 MB, at the first start on a screen.
GDK_GL=${GDK_GL:-disable} exec "${self%/*}/@PROGRAM@" "$@"
