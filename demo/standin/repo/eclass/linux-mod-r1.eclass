# @ECLASS: linux-mod-r1.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: builds kernel modules outside the kernel's tree (the stand-in's own, far smaller than Gentoo's)
# @DESCRIPTION:
# KERNEL_DIR is the source tree (/usr/src/linux), KBUILD_OUTPUT the folder it was built in, where that is another one.
# An ebuild lists its modules as modlist=( name=subfolder … ).

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

IUSE="debug"
SLOT="0"

linux-mod-r1_pkg_setup() {
	[[ ${MERGE_TYPE} == binary ]] && return 0
	: "${KERNEL_DIR:=/usr/src/linux}"
	KV_OUT_DIR=${KBUILD_OUTPUT:-$(readlink -f "${KERNEL_DIR}")}
	local release="${KV_OUT_DIR}/include/config/kernel.release"
	[[ -r ${release} ]] || die "no built kernel in ${KV_OUT_DIR}: build it first, or set KBUILD_OUTPUT"
	KV_FULL=$(<"${release}")
	grep -q '^CONFIG_MODULES=y' "${KV_OUT_DIR}/.config" || die "the kernel in ${KV_OUT_DIR} has no CONFIG_MODULES"
	einfo "Building for ${KV_FULL} (${KV_OUT_DIR})"
}

# the kernel's own make: our flags are for programs, and ARCH means something else to it
_linux-mod-r1_make() {
	env -u ARCH -u CFLAGS -u CXXFLAGS -u LDFLAGS make -C "${KERNEL_DIR}" O="${KV_OUT_DIR}" "$@" || die "make $* failed"
}

linux-mod-r1_src_compile() {
	local mod opts=()
	[[ -n ${MAKEOPTS} ]] && read -r -a opts <<<"${MAKEOPTS}"
	for mod in "${modlist[@]}"; do
		_linux-mod-r1_make "${opts[@]}" M="${S}/${mod#*=}" modules
	done
}

linux-mod-r1_src_install() {
	local mod name
	insinto "/lib/modules/${KV_FULL}/extra"
	for mod in "${modlist[@]}"; do
		name=${mod%%=*}
		doins "${mod#*=}/${name}.ko"
	done
}

linux-mod-r1_pkg_postinst() {
	local release
	for release in "${EROOT}"/lib/modules/*/; do
		[[ -e ${release}/modules.order ]] && depmod -b "${EROOT:-/}" "$(basename "${release}")"
	done
	return 0
}

EXPORT_FUNCTIONS pkg_setup src_compile src_install pkg_postinst
