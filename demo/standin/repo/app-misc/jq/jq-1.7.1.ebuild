EAPI=8

inherit debian-orig

DESCRIPTION="A command line JSON processor"
HOMEPAGE="https://jqlang.github.io/jq/"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
IUSE="+oniguruma"
RDEPEND="oniguruma? ( dev-libs/oniguruma:= )"
DEPEND="${RDEPEND}"
BDEPEND="dev-build/autoconf dev-build/automake dev-build/libtool"

src_prepare() {
	default
	# the archive has no git to ask
	sed -i "s/m4_esyscmd_s(\[scripts\/version\])/${PV}/" configure.ac || die
	printf '#!/bin/sh\necho %s\n' "${PV}" >scripts/version || die
	autoreconf -fi || die
}

src_configure() {
	econf --disable-docs --disable-valgrind --disable-static --disable-maintainer-mode \
		"$(use_with oniguruma oniguruma yes)"
}

src_install() {
	default
	find "${ED}" -name '*.la' -delete || die
}
