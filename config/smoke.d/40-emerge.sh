#!/bin/sh
# Portage works in the image, with the image's own make.conf: a package is compiled with several jobs and merged. It comes
# from a repository made here, so that neither a network nor a snapshot is needed.
set -eu

if ! command -v emerge >/dev/null; then
    echo "emerge is missing"
    exit 1
fi

work=$(mktemp -d /var/tmp/smoke-emerge.XXXXXX) # in the booted guest, where Portage itself builds
trap 'rm -rf "$work"' EXIT
# Portage reads it as its own user.
chmod 755 "$work"
package=$work/repo/app-misc/smoke
mkdir -p "$package" "$work/repo/profiles/smoke" "$work/repo/metadata" "$work/etc/portage"

echo smoke >"$work/repo/profiles/repo_name"
echo amd64 >"$work/repo/profiles/arch.list"
echo app-misc >"$work/repo/profiles/categories"
printf 'masters =\nthin-manifests = true\nsign-manifests = false\n' >"$work/repo/metadata/layout.conf"
echo 8 >"$work/repo/profiles/smoke/eapi"
printf 'ARCH="amd64"\nACCEPT_KEYWORDS="amd64"\nCHOST="%s"\n' "$(gcc -dumpmachine)" >"$work/repo/profiles/smoke/make.defaults"
cat >"$package/smoke-1.ebuild" <<'EBUILD'
EAPI=8
DESCRIPTION="Proves that emerge, make and the compiler work"
HOMEPAGE="https://localhost/"
S=${WORKDIR}
LICENSE="metapackage"
SLOT="0"
KEYWORDS="amd64"
# Checks of its quality would take as long as the package, where the machine is emulated.
RESTRICT="binchecks strip"

src_compile() {
	printf 'int main(void) { return 0; }\n' > one.c
	cp one.c two.c
	printf 'all: one two\none: one.c\ntwo: two.c\n' > Makefile
	emake CC="${CC:-gcc}"
	./one && ./two || die
}

src_install() {
	exeinto /usr/libexec/smoke
	doexe one
}
EBUILD

cp -R /etc/portage/make.conf "$work/etc/portage/make.conf"
ln -s "$work/repo/profiles/smoke" "$work/etc/portage/make.profile"

log=$work/emerge.log
status=0
PORTAGE_CONFIGROOT=$work PORTAGE_REPOSITORIES="[DEFAULT]
main-repo = smoke
[smoke]
location = $work/repo" ACCEPT_LICENSE='*' emerge --oneshot --nodeps --color=n --jobs=1 app-misc/smoke >"$log" 2>&1 || status=$?
# Portage exits 0 having done nothing when its jobserver does not answer, so the program has to be there.
if [ "$status" != 0 ] || [ ! -x /usr/libexec/smoke/one ]; then
    echo "emerge ended with $status and did not merge the package:"
    tail -n 15 "$log"
    exit 1
fi
echo "compiled and merged a package"
