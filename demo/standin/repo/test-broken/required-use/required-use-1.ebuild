EAPI=8

DESCRIPTION="Cannot be installed until exactly one of its flags is chosen"
HOMEPAGE="https://wiki.gentoo.org/wiki/No_homepage"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
IUSE="first second"
REQUIRED_USE="^^ ( first second )"
