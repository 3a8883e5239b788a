EAPI=8

DESCRIPTION="Its archive is on no mirror"
HOMEPAGE="https://wiki.gentoo.org/wiki/No_homepage"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
