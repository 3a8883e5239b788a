EAPI=8

inherit debian-orig

DESCRIPTION="/sbin/init: System V style init programs"
HOMEPAGE="https://savannah.nongnu.org/projects/sysvinit"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2+"
SLOT="0"
KEYWORDS="amd64"

src_compile() {
	emake -C src VERSION="${PV}" init halt shutdown runlevel killall5
}

src_install() {
	# last, mesg, wall and sulogin are util-linux's
	dosbin src/{init,halt,shutdown,runlevel,killall5}
	dosym halt /usr/sbin/poweroff
	dosym halt /usr/sbin/reboot
	dosym init /usr/sbin/telinit
	insinto /etc
	doins "${FILESDIR}/inittab"
	keepdir /etc/inittab.d
}
