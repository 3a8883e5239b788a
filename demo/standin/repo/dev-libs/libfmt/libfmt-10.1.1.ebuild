EAPI=8

inherit debian-deb

DESCRIPTION="Formatting library, as built by Debian"
HOMEPAGE="https://fmt.dev/"
SRC_URI="mirror://standin/${P}-fmt.deb"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
