#!/bin/sh
# The programs that the world file asks for are there and start.
set -eu

world=/var/lib/portage/world
checked=""
missing=""

# check ATOM COMMAND [ARG...]: runs the command when world holds the atom, with or without version and slot.
check() {
    atom=$1
    shift
    grep -Eqs "^[<>=~]*$atom([-:]|\$)" "$world" || return 0
    if "$@" >/dev/null 2>&1; then
        checked="$checked $1"
    else
        missing="$missing $atom ($*)"
    fi
}

check app-admin/sudo sudo --version
check app-portage/eix eix --version
check app-portage/gentoolkit equery --version
check dev-build/libtool libtool --version
check dev-build/steve steve --version
check dev-lang/python python3 --version
check dev-tcltk/expect expect -v
check net-misc/dhcpcd dhcpcd --version
check sys-apps/systemd-utils udevadm --version
check sys-devel/gcc gcc --version
check sys-fs/cryptsetup cryptsetup --version
check sys-fs/lvm2 lvm version
check sys-fs/squashfs-tools mksquashfs -version
check sys-kernel/dracut dracut --version

if [ -n "$missing" ]; then
    echo "in world, but does not run:$missing"
    exit 1
fi
if [ -z "$checked" ]; then
    echo "world holds nothing that this check knows"
    exit 77
fi
echo "runs:$checked"
