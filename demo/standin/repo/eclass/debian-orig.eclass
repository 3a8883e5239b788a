# @ECLASS: debian-orig.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: unpacks an upstream tarball out of a Debian source package
# @DESCRIPTION:
# Such a tarball's top folder may be named after a tag or a commit; here it is always "${WORKDIR}/${P}".

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

debian-orig_src_unpack() {
	mkdir "${S}" || die
	tar -x --strip-components=1 -C "${S}" -f "${DISTDIR}/${A}" || die "cannot unpack ${A}"
}

EXPORT_FUNCTIONS src_unpack
