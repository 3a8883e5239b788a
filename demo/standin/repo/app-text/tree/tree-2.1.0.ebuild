EAPI=8

inherit debian-orig

DESCRIPTION="Lists folders as trees"
HOMEPAGE="https://oldmanprogrammer.net/source.php?dir=projects/tree"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2+"
SLOT="0"
KEYWORDS="amd64"

src_install() {
	dobin tree
}
