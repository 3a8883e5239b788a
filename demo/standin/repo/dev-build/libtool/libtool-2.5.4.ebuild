EAPI=8

inherit debian-orig

DESCRIPTION="A shared library tool for developers"
HOMEPAGE="https://www.gnu.org/software/libtool/"
SRC_URI="mirror://standin/${P}.tar.xz"
LICENSE="GPL-2"
SLOT="2"
KEYWORDS="amd64"
RDEPEND="dev-build/autoconf dev-build/automake"
BDEPEND="sys-devel/gcc"

src_configure() {
	econf --disable-ltdl-install --disable-static
}
