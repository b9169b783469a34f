#!/bin/sh
# Names of files in any script can only be passed on in a locale that has them.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *UTF8* | *utf-8* | *utf8*) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
exec /usr/lib/tumen/bin/tumen "$@"
