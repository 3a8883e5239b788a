EAPI=8

inherit debian-orig

DESCRIPTION="Regular expression library"
HOMEPAGE="https://github.com/kkos/oniguruma"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="BSD-2"
SLOT="0/5"
KEYWORDS="amd64"
IUSE="static-libs"
BDEPEND="dev-build/autoconf dev-build/automake dev-build/libtool"

src_prepare() {
	default
	autoreconf -fi || die
}

src_configure() {
	econf --enable-posix-api "$(use_enable static-libs static)"
}

src_install() {
	default
	find "${ED}" -name '*.la' -delete || die
}
