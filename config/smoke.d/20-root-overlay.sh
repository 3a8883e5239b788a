#!/bin/sh
# Root is an overlay whose lower layer is a squashfs, it can be written to, and what is written can be read.
set -eu

# The last mount on / is the one that counts (proc_pid_mounts(5): device, directory, type, options).
root=$(awk '$2 == "/" { type = $3 } END { print type }' /proc/mounts)
if [ "$root" != overlay ]; then
    echo "the root file system is $root, not overlay"
    exit 1
fi
if ! awk '$3 == "squashfs" { found = 1 } END { exit !found }' /proc/mounts; then
    echo "no squashfs is mounted"
    exit 1
fi

probe=/etc/.smoke-overlay.$$
trap 'rm -f "$probe"' EXIT
echo written >"$probe"
if [ "$(cat "$probe")" != written ]; then
    echo "what was written to / was not read back"
    exit 1
fi
for folder in /var/log /var/tmp /tmp; do
    if [ ! -d "$folder" ]; then
        echo "$folder is missing: the exclude list must name its contents, not the directory"
        exit 1
    fi
done
echo "overlay on squashfs, writable"
