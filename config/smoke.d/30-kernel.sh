#!/bin/sh
# The kernel is the one that was built, and its modules are there and can be loaded.
set -eu

running=$(uname -r)
if [ "$running" != "$GENTOO_MIN_KERNEL" ]; then
    echo "the kernel is $running, built was $GENTOO_MIN_KERNEL"
    exit 1
fi
if [ ! -s "/lib/modules/$running/modules.builtin" ]; then
    echo "/lib/modules/$running is missing or empty"
    exit 1
fi

for module in dm-mirror cuse fuse btrfs; do
    grep -q "/$module\.ko" "/lib/modules/$running/modules.dep" || continue
    modprobe "$module"
    # The kernel writes names with an underscore.
    name=$(echo "$module" | tr - _)
    if ! grep -q "^$name " /proc/modules; then
        echo "modprobe $module succeeded, but the module is not loaded"
        exit 1
    fi
    echo "$running, loaded $module"
    exit 0
done
echo "$running, without any of the modules this check knows"
