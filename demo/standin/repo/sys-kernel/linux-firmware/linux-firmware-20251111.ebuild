EAPI=8

DESCRIPTION="A handful of files where firmware goes; none of them is any device's firmware"
HOMEPAGE="https://git.kernel.org/?p=linux/kernel/git/firmware/linux-firmware.git"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
RESTRICT="binchecks strip"

src_install() {
	local file
	while read -r file; do
		insinto "/lib/firmware/${file%/*}"
		newins - "${file##*/}" <<<"stand-in for ${file}"
	done < <(sed '/^#/d' "${FILESDIR}/names")
}
