EAPI=8

inherit debian-orig

DESCRIPTION="Generic initramfs generation tool"
HOMEPAGE="https://github.com/dracut-ng/dracut-ng"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="app-arch/zstd app-shells/bash sys-apps/coreutils sys-apps/kmod sys-apps/util-linux"
DEPEND="sys-apps/kmod"
BDEPEND="dev-util/pkgconf"

src_configure() {
	# not autoconf: econf would pass options that it refuses
	./configure --prefix="${EPREFIX}/usr" --sysconfdir="${EPREFIX}/etc" --disable-documentation --disable-dracut-cpio || die
}

src_compile() {
	emake DRACUT_FULL_VERSION="${PV}"
}

src_install() {
	emake DESTDIR="${D}" DRACUT_FULL_VERSION="${PV}" install
}
