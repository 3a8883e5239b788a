#!/bin/bash
# judge-cases.sh ROOT PORTAGE SCRIPTS CASES — judges one definition after the other in the stage3 that was unpacked to ROOT.
#
# PORTAGE holds var/db/repos/gentoo, SCRIPTS is config/build. For what is in CASES see judge-cases.py.
set -euo pipefail

if [[ -z ${CASES_UNSHARED:-} ]]; then
	# mounts of our own, gone with this process however it ends; no network, as in the build
	CASES_UNSHARED=1 exec unshare --mount --pid --net --fork --kill-child "$0" "$@"
fi
root=$(readlink -f "$1") portage=$(readlink -f "$2") scripts=$(readlink -f "$3") cases=$(readlink -f "$4")

mkdir -p "${root}"/{gm,cases,definition} "${root}/var/db/repos/gentoo"
mount -t proc proc "${root}/proc"
mount --rbind /dev "${root}/dev"
mount -t tmpfs tmpfs "${root}/gm"
mount --bind -o ro "${portage}/var/db/repos/gentoo" "${root}/var/db/repos/gentoo"
mount --bind "${cases}" "${root}/cases"
cp "${scripts}/configure-portage" "${root}/gm"
for module in judge plan answers glsa; do
	cp "${scripts}/${module}" "${root}/gm/${module}.py"
done
cp "$(dirname "$0")/judge-cases.py" "${root}/gm"
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 chroot "${root}" python3 /gm/judge-cases.py
