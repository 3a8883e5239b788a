EAPI=8

inherit debian-gcc

KEYWORDS="amd64"
