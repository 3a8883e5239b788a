EAPI=8

inherit debian-orig

DESCRIPTION="Portable data compression library"
HOMEPAGE="https://www.oberhumer.com/opensource/lzo/"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2+"
SLOT="2"
KEYWORDS="amd64"
IUSE="static-libs"

src_configure() {
	econf --enable-shared "$(use_enable static-libs static)"
}

src_install() {
	default
	find "${ED}" -name '*.la' -delete || die
}
