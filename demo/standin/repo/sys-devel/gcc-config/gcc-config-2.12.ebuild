EAPI=8

DESCRIPTION="Selects the GCC that /usr/bin/gcc is (the stand-in's own script, with the real tool's interface)"
HOMEPAGE="https://gitweb.gentoo.org/proj/gcc-config.git/"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"

src_install() {
	dobin "${FILESDIR}/gcc-config"
}

pkg_postinst() {
	# links made by an earlier run are kept; without any, the newest compiler is taken
	local newest
	[[ -z ${ROOT} ]] || return 0
	gcc-config -c >/dev/null 2>&1 && return 0
	newest=$(find "${EROOT}/etc/env.d/gcc" -name "${CHOST}-*" -printf '%f\n' 2>/dev/null | sort -V | tail -n 1)
	[[ -z ${newest} ]] || gcc-config "${newest}" || die
}
