EAPI=8

inherit linux-mod-r1

DESCRIPTION="A kernel module outside the kernel's tree that says hello"
HOMEPAGE="https://docs.kernel.org/kbuild/modules.html"
S="${WORKDIR}"
LICENSE="GPL-2"
KEYWORDS="amd64"

modlist=( hello=module )

src_unpack() {
	mkdir module || die
	cp "${FILESDIR}"/{hello.c,Kbuild} module/ || die
}
