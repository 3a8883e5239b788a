EAPI=8

inherit debian-orig

DESCRIPTION="Extremely fast compression: library and program"
HOMEPAGE="https://github.com/lz4/lz4"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="BSD-2 GPL-2"
SLOT="0/1"
KEYWORDS="amd64"
IUSE="static-libs"

mylz4() {
	local folder=$1
	shift
	# LIBDIR is where the library goes for the one, and where its sources are for the other
	[[ ${folder} == programs ]] || set -- "LIBDIR=${EPREFIX}/usr/$(get_libdir)" "$@"
	emake -C "${folder}" PREFIX="${EPREFIX}/usr" BUILD_STATIC="$(usex static-libs)" V=1 "$@"
}

src_compile() {
	mylz4 lib
	mylz4 programs
}

src_install() {
	mylz4 lib DESTDIR="${D}" install
	mylz4 programs DESTDIR="${D}" install
}
