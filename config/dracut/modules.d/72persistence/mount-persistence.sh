#!/bin/sh
# Pre-mount hook: puts the directories of the persistent file system where dracut's overlayfs module looks for them. It
# stays mounted below /run, which moves into the new root.

# shellcheck source=/dev/null
command -v getarg > /dev/null || . /lib/dracut-lib.sh
# shellcheck source=/dev/null
. /lib/persistence-lib.sh

mount_persistence() {
    _dev=$(persistence_device)
    [ -n "$_dev" ] || return 0
    _top=/run/initramfs/persistence
    _upper=$_top$(persistence_directory)
    _work=${_upper%/*}/ovlwork

    mkdir -p "$_top"
    mount -n -t auto -o rw,noatime "$_dev" "$_top" || die "rd.persistence: cannot mount $_dev"
    mkdir -p "$_upper" "$_work" || die "rd.persistence: cannot write to $_dev"
    rm -rf /run/overlayfs /run/ovlwork
    ln -s "$_upper" /run/overlayfs
    ln -s "$_work" /run/ovlwork
    info "rd.persistence: writes are kept on $_dev"
}

mount_persistence
