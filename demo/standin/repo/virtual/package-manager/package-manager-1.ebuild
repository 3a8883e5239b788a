EAPI=8

DESCRIPTION="Virtual for: The package manager"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="sys-apps/portage"
