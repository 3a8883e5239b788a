# @ECLASS: debian-gcc.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: lays Debian's gcc-N packages out as Gentoo's toolchain does
# @DESCRIPTION:
# Compiling GCC takes an hour; a second compiler that can be told from the first is what the toolchain stage needs.
# The programs are linked to where gcc-config expects them; they and what belongs to them stay in Debian's folders. Sanitizers, plugins and lto-dump are left out. The runtime libraries are those beneath Portage.

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

inherit debian-deb

DESCRIPTION="GNU Compiler Collection, as built by Debian"
HOMEPAGE="https://gcc.gnu.org/"
for _part in cpp gcc cxx libgcc libstdcxx; do
	SRC_URI+=" mirror://standin/${P}-${_part}.deb"
done
unset _part
LICENSE="GPL-3+"
SLOT="$(ver_cut 1)"
RDEPEND="sys-libs/glibc"
PDEPEND="sys-devel/gcc-config"

debian-gcc_src_install() {
	local bin="/usr/${CHOST}/gcc-bin/${SLOT}" dir tool
	for tool in cpp gcc g++ gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool; do
		# GCC finds cc1 and the rest relative to where it really is
		dobin "usr/bin/x86_64-linux-gnu-${tool}-${SLOT}"
		dosym "../../../bin/x86_64-linux-gnu-${tool}-${SLOT}" "${bin}/${CHOST}-${tool}"
		dosym "${CHOST}-${tool}" "${bin}/${tool}"
	done
	dosym "${CHOST}-g++" "${bin}/${CHOST}-c++"
	dosym "${CHOST}-g++" "${bin}/c++"

	for dir in usr/lib/gcc usr/libexec/gcc usr/include/c++ usr/include/x86_64-linux-gnu/c++; do
		[[ -d ${dir} ]] || continue
		dodir "/${dir%/*}"
		cp -a "${dir}" "${ED}/${dir%/*}/" || die
	done
	dir="${ED}/usr/lib/gcc/x86_64-linux-gnu/${SLOT}"
	rm -rf "${dir}"/plugin "${dir}"/lib{a,hwa,l,t,ub}san* "${dir}"/libcc1.so || die
	# runtime libraries that nothing here uses are not installed
	find "${dir}" -name 'lib*.so' -lname '*/x86_64-linux-gnu/*' -printf '%f %l\n' | while read -r tool dir; do
		[[ -e ${dir} || -e /usr/lib/x86_64-linux-gnu/${dir##*/} ]] || rm "${ED}/usr/lib/gcc/x86_64-linux-gnu/${SLOT}/${tool}" || die
	done

	insinto /etc/env.d/gcc
	newins - "${CHOST}-${SLOT}" <<-EOF
		GCC_PATH="${bin}"
		GCC_VER="${PV}"
		CTARGET="${CHOST}"
	EOF
}

debian-gcc_pkg_postinst() {
	# the first compiler selects itself; a later one waits to be selected
	[[ -z ${ROOT} ]] || return 0
	if ! gcc-config -c >/dev/null 2>&1 && type -P gcc-config >/dev/null; then
		gcc-config "${CHOST}-${SLOT}" || die
	fi
}

EXPORT_FUNCTIONS src_install pkg_postinst
