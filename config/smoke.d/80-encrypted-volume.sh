#!/bin/sh
# An encrypted volume can be made, opened, written and read: device mapper, dm-crypt, AES-XTS, ext4, loop devices.
set -eu

if ! grep -qs '^sys-fs/cryptsetup' /var/lib/portage/world; then
    echo "sys-fs/cryptsetup is not in world"
    exit 77
fi

work=$(mktemp -d /var/tmp/smoke-crypt.XXXXXX) # in the booted guest: room for the volume
name=smoke-crypt-$$
clean_up() {
    if grep -qs " $work/mnt " /proc/mounts; then umount "$work/mnt"; fi
    if [ -e "/dev/mapper/$name" ]; then cryptsetup close "$name"; fi
    rm -rf "$work"
}
trap clean_up EXIT

mkdir "$work/mnt"
truncate -s 48M "$work/volume"
echo passphrase >"$work/key"
# The real key derivation would take a minute under emulation and says nothing about the kernel.
cryptsetup luksFormat --batch-mode --type luks2 --cipher aes-xts-plain64 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 "$work/volume" "$work/key"
cryptsetup open --key-file "$work/key" "$work/volume" "$name"
mkfs.ext4 -q "/dev/mapper/$name"
mount "/dev/mapper/$name" "$work/mnt"
echo secret >"$work/mnt/file"
umount "$work/mnt"
mount "/dev/mapper/$name" "$work/mnt"
if [ "$(cat "$work/mnt/file")" != secret ]; then
    echo "what was written to the encrypted volume was not read back"
    exit 1
fi
echo "wrote to and read from an encrypted ext4"
