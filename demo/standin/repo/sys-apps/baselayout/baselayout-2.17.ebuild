EAPI=8

DESCRIPTION="Folders, environment and name of the stand-in; the other files of a base system are Debian's"
HOMEPAGE="https://wiki.gentoo.org/wiki/No_homepage"
S="${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"

src_install() {
	keepdir /boot /home /media /mnt /opt /srv /var/log /var/spool
	newenvd - 50baselayout <<-EOF
		PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
		ROOTPATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
		LDPATH="/usr/local/lib:/usr/$(get_libdir)"
		CONFIG_PROTECT_MASK="/etc/env.d"
	EOF
	insinto /usr/lib
	newins - os-release <<-EOF
		NAME="Gentoo stand-in"
		PRETTY_NAME="Stand-in for Gentoo: Portage over Debian"
		ID=gentoo-standin
		ID_LIKE="gentoo debian"
	EOF
	insinto /etc
	newins - gentoo-release <<<"Gentoo stand-in ${PV}"
	newins - issue <<<"Gentoo stand-in, \\s \\r on \\l"
}
