EAPI=8

inherit kernel-tree

DESCRIPTION="Linux from Debian's source package, the whole tree"
SRC_URI="mirror://standin/linux-${PV}.tar.xz"
KEYWORDS="~amd64"
