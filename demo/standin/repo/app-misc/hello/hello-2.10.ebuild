EAPI=8

inherit debian-orig

DESCRIPTION="GNU's greeting program"
HOMEPAGE="https://www.gnu.org/software/hello/"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-3+"
SLOT="0"
KEYWORDS="amd64"
IUSE="nls"

src_configure() {
	econf "$(use_enable nls)"
}
