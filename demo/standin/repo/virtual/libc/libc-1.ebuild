EAPI=8

DESCRIPTION="Virtual for: The C library"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="sys-libs/glibc"
