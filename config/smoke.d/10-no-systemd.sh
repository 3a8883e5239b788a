#!/bin/sh
# The system runs under OpenRC; of systemd there is udev and tmpfiles at most (sys-apps/systemd-utils).
set -eu

init=$(cat /proc/1/comm)
if [ "$init" = systemd ]; then
    echo "process 1 is systemd"
    exit 1
fi

for process in /proc/[0-9]*/comm; do
    # A process may end between the listing and the reading.
    name=$(cat "$process" 2>/dev/null) || continue
    case $name in
        systemd-journal* | systemd-logind | systemd-network* | systemd-resolve*)
            echo "$name is running"
            exit 1
            ;;
    esac
done

for package in /var/db/pkg/sys-apps/systemd-[0-9]*; do
    if [ -d "$package" ]; then
        echo "sys-apps/systemd is installed: ${package##*/}"
        exit 1
    fi
done
echo "process 1 is $init"
