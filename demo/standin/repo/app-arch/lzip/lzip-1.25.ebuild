EAPI=8

inherit debian-orig

DESCRIPTION="Lossless data compressor, LZMA in a format of its own (C++)"
HOMEPAGE="https://www.nongnu.org/lzip/lzip.html"
SRC_URI="mirror://standin/${P}.tar.xz"
LICENSE="GPL-2+"
SLOT="0"
KEYWORDS="amd64"

src_configure() {
	# not autoconf: econf would pass options that it refuses
	./configure --prefix="${EPREFIX}/usr" CXX="${CHOST}-g++" CPPFLAGS="${CPPFLAGS}" CXXFLAGS="${CXXFLAGS}" LDFLAGS="${LDFLAGS}" || die
}

src_install() {
	emake DESTDIR="${D}" install-bin
}
