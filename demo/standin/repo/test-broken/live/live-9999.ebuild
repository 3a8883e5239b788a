EAPI=8

DESCRIPTION="A live ebuild: what it would build is not known beforehand"
HOMEPAGE="https://wiki.gentoo.org/wiki/No_homepage"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
PROPERTIES="live"

src_unpack() {
	die "a live ebuild cannot be unpacked without network"
}
