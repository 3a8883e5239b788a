EAPI=8

DESCRIPTION="The GNU C library: the files are Debian's, this package takes them over as they are"
HOMEPAGE="https://www.gnu.org/software/libc/"
S="${WORKDIR}"
LICENSE="LGPL-2.1+"
SLOT="2.2"
KEYWORDS="amd64"
RESTRICT="binchecks strip"

# Owning libc for real is the point: a depclean that takes this package takes libc, and a guard has something to protect.
src_install() {
	local lib
	exeinto "/usr/$(get_libdir)"
	for lib in ld-linux-x86-64.so.2 libc.so.6 libm.so.6 libpthread.so.0 libdl.so.2 librt.so.1 libresolv.so.2; do
		doexe "/usr/$(get_libdir)/${lib}"
	done
	dodir /usr/lib64
	dosym "../$(get_libdir)/ld-linux-x86-64.so.2" /usr/lib64/ld-linux-x86-64.so.2
}
