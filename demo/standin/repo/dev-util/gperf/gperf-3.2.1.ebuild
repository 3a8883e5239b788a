EAPI=8

inherit debian-orig

DESCRIPTION="Perfect hash function generator (C++)"
HOMEPAGE="https://www.gnu.org/software/gperf/"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-3+"
SLOT="0"
KEYWORDS="amd64"

src_compile() {
	emake -C lib
	emake -C src
}

src_install() {
	emake -C src DESTDIR="${D}" install
}
