EAPI=8

inherit debian-deb

DESCRIPTION="OpenRC's programs and libraries as built by Debian, with the stand-in's own service scripts"
HOMEPAGE="https://github.com/OpenRC/openrc"
SRC_URI="mirror://standin/${P}-openrc.deb mirror://standin/${P}-librc.deb mirror://standin/${P}-libeinfo.deb"
LICENSE="BSD-2"
SLOT="0"
KEYWORDS="amd64"
RDEPEND="sys-apps/sysvinit sys-apps/util-linux"

src_install() {
	insinto /etc
	doins etc/rc.conf
	# Debian's build asks for it and complains when it is missing
	: >"${T}/insserv.conf" || die
	doins "${T}/insserv.conf"
	# Debian's OpenRC also reads the services of System V init: there are none, and it wants to be told
	newins - insserv.conf <<<"# no services of System V init here"
	insinto /etc/conf.d
	doins etc/conf.d/agetty
	doins "${FILESDIR}"/conf.d/*
	exeinto /etc/init.d
	doexe etc/init.d/{agetty,cgroups,savecache}
	doexe "${FILESDIR}"/init.d/*
	keepdir /etc/local.d /etc/modules-load.d /etc/sysctl.d

	# Debian's programs know /usr/lib/rc and multiarch's folder by name
	dodir /usr/lib "/usr/$(get_libdir)" /usr/sbin /usr/bin
	cp -a usr/lib/rc "${ED}/usr/lib/" || die
	cp -a usr/lib/x86_64-linux-gnu/. "${ED}/usr/$(get_libdir)/" || die
	dosbin usr/sbin/*
	dobin usr/bin/*

	# as in Gentoo: the runlevels belong to the user, the package only brings a first set of them
	local level service
	while read -r level service; do
		dodir "/usr/share/openrc/runlevels/${level}"
		dosym "../../../../../etc/init.d/${service}" "/usr/share/openrc/runlevels/${level}/${service}"
	done < <(sed '/^#/d' "${FILESDIR}/runlevels")
	keepdir /usr/share/openrc/runlevels/{sysinit,boot,default,nonetwork,shutdown}
}

pkg_postinst() {
	local link target
	[[ -e ${EROOT}/etc/runlevels ]] && return 0
	mkdir -p "${EROOT}"/etc/runlevels/{sysinit,boot,default,nonetwork,shutdown} || die
	for link in "${EROOT}"/usr/share/openrc/runlevels/*/*; do
		target=${link#"${EROOT}"/usr/share/openrc/runlevels/}
		ln -snf "/etc/init.d/${target#*/}" "${EROOT}/etc/runlevels/${target}" || die
	done
}
