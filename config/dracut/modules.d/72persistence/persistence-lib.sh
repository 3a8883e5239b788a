#!/bin/sh
# Sourced by the two hooks. Helpers getarg and label_uuid_to_dev are dracut-lib.sh's.

# Device of rd.persistence=DEVICE[:/DIRECTORY], as a path under /dev; empty when the option is not given. DEVICE is
# written as for root=: LABEL=, UUID=, PARTLABEL=, PARTUUID= or a path.
persistence_device() {
    _persistence=$(getarg rd.persistence=)
    _persistence=${_persistence%%:/*}
    [ -z "$_persistence" ] || label_uuid_to_dev "$_persistence"
}

# Directory of it that holds what was written; its neighbour ovlwork is the overlay's work directory.
persistence_directory() {
    _persistence=$(getarg rd.persistence=)
    case "$_persistence" in
        *:/*) echo "/${_persistence#*:/}" ;;
        *) echo /overlayfs ;;
    esac
}
