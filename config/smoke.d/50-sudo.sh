#!/bin/sh
# The user becomes root by sudo without a password, and nobody can log in as root.
set -eu

hash=$(awk -F: '$1 == "root" { print $2 }' /etc/shadow)
case $hash in
    '!'* | '*'*) ;;
    *)
        echo "root is not locked"
        exit 1
        ;;
esac
if ! id "$GENTOO_MIN_USER" >/dev/null 2>&1; then
    echo "there is no user $GENTOO_MIN_USER"
    exit 1
fi

if ! command -v sudo >/dev/null; then
    if grep -qs '^app-admin/sudo' /var/lib/portage/world; then
        echo "app-admin/sudo is in world, but there is no sudo"
        exit 1
    fi
    echo "app-admin/sudo is not in world"
    exit 77
fi
if ! uid=$(su -s /bin/sh -c 'sudo -n id -u' "$GENTOO_MIN_USER" 2>&1) || [ "$uid" != 0 ]; then
    echo "sudo did not make $GENTOO_MIN_USER root: $uid"
    exit 1
fi
echo "$GENTOO_MIN_USER can become root"
