EAPI=8

inherit debian-deb

DESCRIPTION="Redis client library, as built by Debian"
HOMEPAGE="https://github.com/redis/hiredis"
SRC_URI="mirror://standin/${P}-hiredis.deb"
LICENSE="BSD"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="dev-libs/openssl"
