EAPI=8

inherit debian-deb

DESCRIPTION="Changes the dynamic linker and the library path of ELF files, as built by Debian"
HOMEPAGE="https://github.com/NixOS/patchelf"
SRC_URI="mirror://standin/${P}-patchelf.deb"
LICENSE="GPL-3+"
SLOT="0"
KEYWORDS="amd64"
