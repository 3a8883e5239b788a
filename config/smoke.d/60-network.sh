#!/bin/sh
# The loopback interface is up and the DHCP client runs. No lease is asked for: the machine of a test may have no card.
set -eu

state=$(cat /sys/class/net/lo/flags)
# IFF_UP is bit 0 (netdevice(7)).
case $state in
    *[13579bdf]) ;;
    *)
        echo "the loopback interface is down"
        exit 1
        ;;
esac

if ! grep -qs '^net-misc/dhcpcd' /var/lib/portage/world; then
    echo "net-misc/dhcpcd is not in world"
    exit 77
fi
if ! dhcpcd --version >/dev/null; then
    echo "dhcpcd does not run"
    exit 1
fi
if ! rc-service dhcpcd status >/dev/null; then
    echo "the service dhcpcd is not started"
    exit 1
fi
echo "loopback up, dhcpcd started"
