EAPI=8

inherit debian-orig

DESCRIPTION="Tools to create and unpack squashfs images"
HOMEPAGE="https://github.com/plougher/squashfs-tools"
SRC_URI="mirror://standin/${P}.tar.gz"
LICENSE="GPL-2+"
SLOT="0"
KEYWORDS="amd64"
IUSE="+lz4 +lzo"
RDEPEND="app-arch/xz-utils app-arch/zstd sys-libs/zlib lz4? ( app-arch/lz4:= ) lzo? ( dev-libs/lzo )"
DEPEND="${RDEPEND}"

src_compile() {
	emake -C squashfs-tools CONFIG=1 COMP_DEFAULT=gzip XATTR_SUPPORT=1 XATTR_DEFAULT=1 REPRODUCIBLE_DEFAULT=1 \
		GZIP_SUPPORT=1 XZ_SUPPORT=1 ZSTD_SUPPORT=1 LZ4_SUPPORT="$(usex lz4 1 0)" LZO_SUPPORT="$(usex lzo 1 0)" LZMA_XZ_SUPPORT=0
}

src_install() {
	dobin squashfs-tools/{mksquashfs,unsquashfs}
	dosym mksquashfs /usr/bin/sqfstar
	dosym unsquashfs /usr/bin/sqfscat
}
