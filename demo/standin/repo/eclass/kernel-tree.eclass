# @ECLASS: kernel-tree.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: installs a kernel source tree as /usr/src/linux-VERSION-gentoo, as gentoo-sources does

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

HOMEPAGE="https://kernel.org/"
LICENSE="GPL-2"
SLOT="${PVR}"
IUSE="symlink"
RESTRICT="binchecks strip"
S="${WORKDIR}/linux"

_kernel_tree_extra="-gentoo"
[[ ${PR} == r0 ]] || _kernel_tree_extra+="-${PR}"

kernel-tree_src_unpack() {
	mkdir "${S}" && tar -x --strip-components=1 -C "${S}" -f "${DISTDIR}/${A}" || die
}

kernel-tree_src_prepare() {
	default
	sed -i "s/^EXTRAVERSION =.*/EXTRAVERSION = ${_kernel_tree_extra}/" Makefile || die
}

kernel-tree_src_compile() { :; }

kernel-tree_src_install() {
	dodir /usr/src
	mv "${S}" "${ED}/usr/src/linux-${PV}${_kernel_tree_extra}" || die
}

kernel-tree_pkg_postinst() {
	if use symlink || [[ ! -e ${EROOT}/usr/src/linux ]]; then
		ln -snf "linux-${PV}${_kernel_tree_extra}" "${EROOT}/usr/src/linux" || die
	fi
}

EXPORT_FUNCTIONS src_unpack src_prepare src_compile src_install pkg_postinst
