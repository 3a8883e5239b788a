#!/bin/sh
# Every service of the runlevels that were entered has started.
set -eu

if ! command -v rc-status >/dev/null; then
    echo "no OpenRC here"
    exit 77
fi

runlevel=$(rc-status --runlevel)
if [ "$runlevel" != default ]; then
    echo "the runlevel is $runlevel"
    exit 1
fi

failed=""
for link in /run/openrc/failed/*; do
    [ -e "$link" ] || [ -L "$link" ] || continue
    case ${link##*/} in
        # These set up a screen, and the machine of a test may have none.
        consolefont | keymaps) ;;
        *) failed="$failed ${link##*/}" ;;
    esac
done
if [ -n "$failed" ]; then
    echo "services failed to start:$failed"
    exit 1
fi
if crashed=$(rc-status --crashed --nocolor) && [ -n "$crashed" ]; then
    echo "services crashed:" "$crashed"
    exit 1
fi
echo "runlevel default, nothing failed"
