#!/bin/bash
# stage.sh ROOT REPO DISTFILES — turns the Debian system in ROOT into the stand-in's stage3.
#
# Portage runs from its own source at first and merges everything that Gentoo would call the system, itself included;
# then ROOT holds a stage3 (a populated /var/db/pkg) and REPO its metadata/md5-cache. Needs root.
set -euo pipefail

if [[ -z ${STANDIN_UNSHARED:-} ]]; then
	# mounts of our own, gone with this process however it ends
	STANDIN_UNSHARED=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
unset STANDIN_UNSHARED
root=$(readlink -f "$1") repo=$(readlink -f "$2") distfiles=$(readlink -f "$3")
export LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin

in_root() {
	chroot "${root}" "$@"
}

mkdir -p "${root}"/var/db/repos/gentoo "${root}"/var/cache/{binpkgs,distfiles} "${root}"/bootstrap
mount -t proc proc "${root}/proc"
mount --rbind /dev "${root}/dev"
mount -t tmpfs tmpfs "${root}/bootstrap"
mount -t tmpfs tmpfs "${root}/var/tmp"
mount --bind "${repo}" "${root}/var/db/repos/gentoo"
mount --bind -o ro "${distfiles}" "${root}/var/cache/distfiles"

# the user and groups that Gentoo's baselayout brings, and the names that its ebuilds call programs by
in_root groupadd --system wheel
in_root groupadd -g 250 portage
in_root useradd -u 250 -g 250 -d /var/lib/portage/home -s /bin/false -M portage
install -d -o 250 -g 250 "${root}"/var/lib/portage/home "${root}"/var/tmp/portage
mkdir -p "${root}"/etc/portage "${root}"/etc/env.d "${root}"/var/db/pkg "${root}"/var/lib/gentoo "${root}"/var/log/portage
ln -snf python3 "${root}/usr/bin/python"
ln -snf tar "${root}/usr/bin/gtar"
ln -snf xargs "${root}/usr/bin/gxargs"
ln -snf patch "${root}/usr/bin/gpatch"
ln -snf ../../var/db/repos/gentoo/profiles/default/linux/amd64/23.0/no-multilib "${root}/etc/portage/make.profile"
cat >"${root}/etc/portage/make.conf" <<-'EOF'
	# what a stage3 comes with; the image's own make.conf replaces it
	COMMON_FLAGS="-O2 -pipe"
	CFLAGS="${COMMON_FLAGS}"
	CXXFLAGS="${COMMON_FLAGS}"
	FCFLAGS="${COMMON_FLAGS}"
	FFLAGS="${COMMON_FLAGS}"
	LC_MESSAGES=C.utf8
EOF
chmod -R a+rX "${repo}"

merge() {
	in_root env FEATURES="-ipc-sandbox -network-sandbox -pid-sandbox -merge-sync" CONFIG_PROTECT="-*" MAKEOPTS="-j$(nproc)" \
		EMERGE_DEFAULT_OPTS="--color=n --quiet-build=y --oneshot --jobs=$(nproc)" "$@"
}

tar -xf "${distfiles}"/portage-*.tar.gz --strip-components=1 -C "${root}/bootstrap"
ln -s /bootstrap/bin/env-update "${root}/usr/sbin/env-update" # for gcc-config, until Portage's own takes its place
# the search path, then the compiler: everything else is compiled
merge /bootstrap/bin/emerge --nodeps sys-apps/baselayout
merge /bootstrap/bin/emerge --nodeps sys-devel/gcc-config
merge /bootstrap/bin/emerge --nodeps "sys-devel/gcc:12"
merge /bootstrap/bin/emerge --nodeps sys-apps/portage
umount "${root}/bootstrap"
rmdir "${root}/bootstrap"
merge emerge --noreplace @system
in_root env-update
in_root egencache --update --repo gentoo --jobs "$(nproc)"

# nothing of the making stays
rm -rf "${root}"/var/log/{apt,*.log} "${root}"/var/cache/{apt,debconf,ldconfig}/* "${root}"/var/cache/edb/dep
in_root sh -c 'rm -rf ~/.cache'
: >"${root}/var/lib/portage/world"
: >"${root}/etc/machine-id"
