EAPI=8

inherit debian-orig meson

DESCRIPTION="Library and tools for kernel modules"
HOMEPAGE="https://github.com/kmod-project/kmod"
SRC_URI="mirror://standin/${P}.tar.xz"
LICENSE="LGPL-2.1+"
SLOT="0"
KEYWORDS="amd64"
IUSE="debug"
RDEPEND="app-arch/xz-utils app-arch/zstd sys-libs/zlib dev-libs/openssl"
DEPEND="${RDEPEND}"
BDEPEND+=" dev-util/pkgconf"

src_configure() {
	local emesonargs=(
		-Dbashcompletiondir=no
		-Dfishcompletiondir=no
		-Dzshcompletiondir=no
		-Dbuild-tests=false
		-Dmanpages=false
		-Ddebug-messages="$(usex debug true false)"
	)
	meson_src_configure
}
