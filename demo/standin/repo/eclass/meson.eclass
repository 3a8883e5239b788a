# @ECLASS: meson.eclass
# @SUPPORTED_EAPIS: 8
# @BLURB: the stand-in's own short form of Gentoo's meson.eclass: emesonargs in, build in "${WORKDIR}/build"

case ${EAPI} in
	8) ;;
	*) die "${ECLASS}: EAPI ${EAPI} not supported" ;;
esac

BDEPEND="dev-build/meson dev-build/ninja"
BUILD_DIR="${WORKDIR}/build"

meson_src_configure() {
	meson setup --buildtype plain --wrap-mode nodownload --prefix "${EPREFIX}/usr" --sysconfdir "${EPREFIX}/etc" \
		--localstatedir "${EPREFIX}/var" --libdir "$(get_libdir)" "${emesonargs[@]}" "${BUILD_DIR}" "${S}" || die
}

meson_src_compile() {
	# MAKEOPTS is what the user sets; ninja understands -j and -l alike, but no make flags
	local arg opts=()
	for arg in ${MAKEOPTS}; do
		[[ ${arg} == -[jl]* ]] && opts+=("${arg}")
	done
	ninja -C "${BUILD_DIR}" -v "${opts[@]}" || die
}

meson_src_install() {
	DESTDIR="${D}" meson install -C "${BUILD_DIR}" --no-rebuild || die
	einstalldocs
}

EXPORT_FUNCTIONS src_configure src_compile src_install
