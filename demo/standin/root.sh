#!/bin/bash
# root.sh ROOT — the Debian system beneath the stand-in's Portage, made in the folder ROOT.
#
# Reads STANDIN_SUITE, STANDIN_MIRROR (see apt.sh) and packages.txt. Needs root.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
if [[ -z ${STANDIN_UNSHARED:-} ]]; then
	# mounts of our own, gone with this process however it ends
	STANDIN_UNSHARED=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
unset STANDIN_UNSHARED
root=$(readlink -f "$1")
mirror=$("${here}/apt.sh" mirror)
mapfile -t packages < <(sed -e 's/#.*//' "${here}/packages.txt" | tr -s '[:space:]' '\n' | sed '/^$/d')

debootstrap --variant=minbase --arch=amd64 "${STANDIN_SUITE}" "${root}" "${mirror}"

cat >"${root}/etc/dpkg/dpkg.cfg.d/standin" <<-EOF
	force-unsafe-io
	path-exclude=/usr/share/bug/*
	path-exclude=/usr/share/doc/*
	path-exclude=/usr/share/info/*
	path-exclude=/usr/share/lintian/*
	path-exclude=/usr/share/locale/*
	path-exclude=/usr/share/man/*
EOF
printf '#!/bin/sh\nexit 101\n' >"${root}/usr/sbin/policy-rc.d"
chmod 755 "${root}/usr/sbin/policy-rc.d"
# the network is this machine's: its resolver, and whatever its apt needs to get out
cp --dereference /etc/resolv.conf "${root}/etc/resolv.conf"
apt-config dump Acquire | grep -E '^Acquire::(https?|ftp)::(proxy|Proxy|No-Cache)' >"${root}/etc/apt/apt.conf.d/99machine" || true # none is set: grep finds nothing

mount -t proc proc "${root}/proc"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
chroot "${root}" apt-get -q -y --no-install-recommends install "${packages[@]}"
chroot "${root}" apt-get clean

# Debian's services and init links: OpenRC would take them for its own
rm -rf "${root}"/etc/init.d/* "${root}"/etc/rc?.d "${root}"/var/lib/apt/lists/* "${root}"/usr/share/{doc,info,locale,man}/*
rm -f "${root}/usr/sbin/policy-rc.d" "${root}/etc/apt/apt.conf.d/99machine" "${root}"/etc/{resolv.conf,hostname,machine-id}
umount "${root}/proc"
