EAPI=8

inherit debian-orig meson

DESCRIPTION="The package management and distribution system for Gentoo"
HOMEPAGE="https://wiki.gentoo.org/wiki/Project:Portage"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="app-shells/bash dev-lang/python sys-apps/coreutils"

src_configure() {
	local emesonargs=(
		-Dsystem-wide=true
		-Dnative-extensions=false
		-Ddocdir="${EPREFIX}/usr/share/doc/${PF}"
		-Dpython.bytecompile=2
	)
	meson_src_configure
}

src_install() {
	meson_src_install
	keepdir /var/cache/binpkgs /var/log/portage
}
