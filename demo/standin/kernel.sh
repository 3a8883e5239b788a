#!/bin/bash
# kernel.sh OUT — the kernel sources of the stand-in, out of Debian's linux-source package.
#
# Reads  STANDIN_APT      folder with a private apt (apt.sh made it)
# Writes OUT/version      the release, such as 6.12.107: the newest that apt knows
#        OUT/linux-VERSION.tar.xz         the whole tree
#        OUT/linux-VERSION-pruned.tar.gz  without what the stand-in's kernels never build (kernel.prune)
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
cd "$1"
"${here}/apt.sh" get download linux-source-6.12
deb=$(compgen -G 'linux-source-6.12_*.deb')
version=${deb#*_}
version=${version%%[-+~]*}
ar p "${deb}" data.tar.xz | tar -xJ -O ./usr/src/linux-source-6.12.tar.xz >"linux-${version}.tar.xz"
rm "${deb}"
xz -dc "linux-${version}.tar.xz" | "${here}/prune.py" "${here}/kernel.prune" | gzip -1n >"linux-${version}-pruned.tar.gz"
echo "${version}" >version
