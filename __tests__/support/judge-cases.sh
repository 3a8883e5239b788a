#!/bin/bash
# judge-cases.sh ROOT PORTAGE SCRIPTS CASES — judges one definition after the other in the stage3 that was unpacked to ROOT.
#
# PORTAGE holds var/db/repos/gentoo, SCRIPTS is config/build. Each folder of CASES holds a definition in `definition`, questions.json,
# and in `env` what the Dockerfile hands its scripts; afterwards also judgement.json, or the end of what failed in `failed`.
set -euo pipefail

if [[ -z ${CASES_UNSHARED:-} ]]; then
	# mounts of our own, gone with this process however it ends; no network, as in the build
	CASES_UNSHARED=1 exec unshare --mount --pid --net --fork --kill-child "$0" "$@"
fi
root=$(readlink -f "$1") portage=$(readlink -f "$2") scripts=$(readlink -f "$3") cases=$(readlink -f "$4")

mkdir -p "${root}"/{gm,cases,definition,kept,repositories} "${root}/var/db/repos/gentoo"
mount -t proc proc "${root}/proc"
mount --rbind /dev "${root}/dev"
mount -t tmpfs tmpfs "${root}/gm"
mount --bind -o ro "${portage}/var/db/repos/gentoo" "${root}/var/db/repos/gentoo"
mount --bind "${cases}" "${root}/cases"
cp "${scripts}"/{configure-portage,judge} "${root}/gm"
cp "${scripts}/plan" "${root}/gm/plan.py"
cp "${scripts}/answers" "${root}/gm/answers.py"
[[ -e ${root}/kept/portage ]] || cp -a "${root}/etc/portage" "${root}/kept"

for folder in "${cases}"/*/; do
	name=$(basename "${folder}")
	rm -rf "${root}/etc/portage"
	cp -a "${root}/kept/portage" "${root}/etc/portage"
	for part in portage/make.conf portage/profile toolchain portage world; do
		ln -sfn "/cases/${name}/definition/${part}" "${root}/definition/${part##*/}"
	done
	# shellcheck disable=SC2016 # expanded by the shell inside, from the case's own environment
	env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 chroot "${root}" /bin/bash -ec '
		cd "/cases/$0"
		set -a; . ./env; set +a
		/gm/configure-portage base
		/gm/configure-portage world
		/gm/judge --built-by "$COMPILER_ATOM" --exclude sys-devel/gcc --questions questions.json --into . @world $BOOTSTRAP $DEBUG_PACKAGES
	' "${name}" >"${folder}/said" 2>&1 || tail -n 20 "${folder}/said" >"${folder}/failed"
done
