EAPI=8

inherit kernel-tree

DESCRIPTION="Linux from Debian's source package, without the drivers that the stand-in never builds"
SRC_URI="mirror://standin/linux-${PV}-pruned.tar.gz"
KEYWORDS="amd64"
