#!/bin/sh
# Extended attributes came through the squashfs: file capabilities are stored in them.
set -eu

if ! grep -qsw filecaps /var/db/pkg/net-misc/iputils-*/USE; then
    echo "no package of the image sets file capabilities"
    exit 77
fi
if ! command -v getcap >/dev/null; then
    echo "net-misc/iputils has file capabilities, but getcap (sys-libs/libcap) is missing"
    exit 1
fi
ping=$(command -v ping)
capabilities=$(getcap "$ping")
if [ -z "$capabilities" ]; then
    echo "$ping has lost its capabilities"
    exit 1
fi
echo "$capabilities"
