# @ECLASS: debian-deb.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: unpacks Debian's binary packages, and installs their programs and libraries
# @DESCRIPTION:
# SRC_URI names them as "${P}-PART.deb", as sources.txt has the parts.

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

S="${WORKDIR}/root"
RESTRICT="binchecks strip"

debian-deb_src_unpack() {
	local deb
	mkdir "${S}" || die
	for deb in ${A}; do
		ar p "${DISTDIR}/${deb}" data.tar.xz | tar -xJ -C "${S}"
		[[ ${PIPESTATUS[*]} == "0 0" ]] || die "cannot unpack ${deb}"
	done
}

debian-deb_src_install() {
	if [[ -d usr/bin ]]; then
		dobin usr/bin/*
	fi
	if [[ -d usr/lib/x86_64-linux-gnu ]]; then
		dodir "/usr/$(get_libdir)"
		cp -a usr/lib/x86_64-linux-gnu/. "${ED}/usr/$(get_libdir)/" || die
	fi
}

EXPORT_FUNCTIONS src_unpack src_install
