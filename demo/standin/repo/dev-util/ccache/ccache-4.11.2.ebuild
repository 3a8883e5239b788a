EAPI=8

inherit debian-deb

DESCRIPTION="Compiler cache, as built by Debian"
HOMEPAGE="https://ccache.dev/"
SRC_URI="mirror://standin/${P}-ccache.deb"
LICENSE="GPL-3+"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="
	app-arch/zstd
	dev-libs/hiredis
	dev-libs/libfmt
	dev-libs/xxhash
"
