#!/bin/sh
# Command-line hook: the boot goes on only when the device is there, unlocked by crypt and activated by lvm where it
# needs that. If it never comes, dracut ends with an emergency shell that names it.

# shellcheck source=/dev/null
command -v getarg > /dev/null || . /lib/dracut-lib.sh
# shellcheck source=/dev/null
. /lib/persistence-lib.sh

persistence_dev=$(persistence_device)
[ -z "$persistence_dev" ] || wait_for_dev "$persistence_dev"
unset persistence_dev
