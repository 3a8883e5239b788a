EAPI=8

inherit debian-orig

DESCRIPTION="Allows users or groups to run commands as other users"
HOMEPAGE="https://www.sudo.ws/"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="ISC BSD"
SLOT="0"
KEYWORDS="amd64"
IUSE="nls"
RDEPEND="dev-libs/openssl sys-libs/zlib"
DEPEND="${RDEPEND}"

src_configure() {
	econf --without-pam --without-sendmail --disable-python --disable-intercept --disable-root-mailer --disable-log-client --disable-log-server \
		--with-editor=/usr/bin/vi --enable-openssl --with-rundir=/run/sudo --with-vardir=/var/db/sudo \
		"$(use_enable nls)"
}

src_install() {
	emake -j1 DESTDIR="${D}" install_uid="$(id -u)" install_gid="$(id -g)" install
	find "${ED}" -name '*.la' -delete || die
	rm -rf "${ED}/run" || die
	fowners -R root:root /etc/sudoers /etc/sudoers.d /usr/bin/sudo
	fperms 0440 /etc/sudoers
	fperms 4711 /usr/bin/sudo
	keepdir /etc/sudoers.d
}
