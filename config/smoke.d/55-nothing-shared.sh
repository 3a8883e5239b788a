#!/bin/sh
# What must be different on each machine does not ship: looked for in the squashfs itself, under the overlay.
set -eu

lower=$(awk '$3 == "squashfs" { print $2; exit }' /proc/mounts)
if [ -z "$lower" ]; then
    echo "no squashfs is mounted"
    exit 1
fi
for secret in "$lower"/etc/ssh/ssh_host_*_key "$lower"/var/lib/seedrng/* "$lower"/var/lib/misc/random-seed "$lower"/var/lib/dhcpcd/*; do
    case ${secret##*/} in
        .keep* | '*') continue ;;
    esac
    if [ -f "$secret" ]; then
        echo "the image ships ${secret#"$lower"}"
        exit 1
    fi
done
if [ -s "$lower/etc/machine-id" ]; then
    echo "the image ships a machine-id"
    exit 1
fi
echo "no host key, no machine-id, no random seed"
