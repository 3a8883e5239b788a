EAPI=8

inherit debian-deb

DESCRIPTION="Compiler cache that knows Rust, as built by Debian"
HOMEPAGE="https://github.com/mozilla/sccache"
SRC_URI="mirror://standin/${P}-sccache.deb"
LICENSE="Apache-2.0"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="
	app-arch/zstd
	dev-libs/openssl
"
