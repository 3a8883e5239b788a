EAPI=8

DESCRIPTION="Fails in src_compile with an error of the compiler"
HOMEPAGE="https://wiki.gentoo.org/wiki/No_homepage"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"

src_unpack() {
	cp "${FILESDIR}"/{Makefile,main.c,broken.c} . || die
}
