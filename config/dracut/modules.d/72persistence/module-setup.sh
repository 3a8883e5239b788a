#!/bin/bash
# Keeps what is written to the live system on a disk of its own: rd.persistence=DEVICE[:/DIRECTORY] on the kernel's
# command line. dracut's own rd.live.overlay takes its device only when that is there no later than the squashfs; a
# volume in LVM on LUKS, or a slow stick, comes later, and then the writes go to RAM. This module makes the boot wait,
# mounts the file system and hands its directories to dracut's overlayfs module, in the layout of rd.live.overlay
# (dracut.cmdline(7)), so the same disk serves both.
# Functions and variables: dracut.modules(7).

check() {
    # Only when asked for by name.
    return 255
}

depends() {
    echo overlayfs
}

install() {
    # shellcheck disable=SC2154 # dracut sets moddir
    {
        inst_multiple mount mkdir rm ln
        inst_hook cmdline 32 "$moddir/wait-for-persistence.sh"
        # Before overlayfs prepares directories in RAM, which is its pre-mount hook 01.
        inst_hook pre-mount 00 "$moddir/mount-persistence.sh"
        inst_simple "$moddir/persistence-lib.sh" /lib/persistence-lib.sh
    }
}
