EAPI=8

DESCRIPTION="Virtual for: The service manager"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="sys-apps/openrc"
