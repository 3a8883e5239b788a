/** A configuration as the `docker_min` example of cl-py-generator has it: flat files of Portage's, scripts, a Dockerfile. */
export const DOCKER_MIN: Readonly<Record<string, string>> = {
  'config/make.conf': `OWN_OPTS="-mtune=znver4"
# what both machines have
CPU_FLAGS_X86="aes avx2 sha"
COMMON_FLAGS=" -march=znver3 -O2 -pipe "
CFLAGS="\${COMMON_FLAGS}"
CXXFLAGS="\${COMMON_FLAGS} -fno-plt"
MAKEOPTS="-j32 -l32"
MAKEFLAGS="-l32 --jobserver-auth=fifo:/dev/steve"
EMERGE_DEFAULT_OPTS="--jobs 24"
VIDEO_CARDS=""
USE="-* minimal -lvm \\
  -wifi $bad%flag" # comment
FEATURES="noman nodoc jobserver-token"
PYTHON_TARGETS="python3_14"
PYTHON_SINGLE_TARGET="python3_14"
L10N="en-GB"
GENTOO_MIRRORS="https://mirror.example.org/gentoo/ \\
  rsync://mirror.example.org/gentoo/"
http_proxy="http://somebody:hunter2@192.0.2.1:3142"
ACCEPT_LICENSE="*"
`,
  'config/package.use': `sys-fs/cryptsetup openssl
dev-lang/ruby ssl
sys-devel/gcc fortran
not an atom
`,
  'config/package.use.ssl': `# TLS for Python
>=dev-lang/python-3.13 ssl
`,
  'config/package.use.2': 'app-misc/old x\n',
  'config/package.use~': 'app-misc/older x\n',
  'config/package.accept_keywords': `=sys-devel/gcc-16.0.1* **
net-wireless/iwgtk ~amd64
#sys-kernel/gentoo-sources ~amd64
`,
  'config/package.license': 'sys-kernel/linux-firmware @BINARY-REDISTRIBUTABLE\n',
  'config/package.mask.nosystemd': 'sys-apps/systemd\n',
  'config/world': `app-admin/sudo
dev-lang/python:3.14
dev-libc/libtool
net-misc/dhcp
sys-devel/gcc:16
@selected
x11-wm/dwm
`,
  'config/list_files.py': `import os
keep = [
    os.path.join(directory, "**/*"),
    os.path.join(directory, "rtl_bt/rtl8852bu*.bin"),
    os.path.join(directory, "iwlwifi-ty-*.ucode"),
]
`,
  'config/dwm-6.5': '/* keys */\n',
  'config/simple_password.expect': '#!/usr/bin/expect\n',
  'config/mount-overlayfs.sh': '#!/bin/sh\n',
  'config/52persistent-overlay/module-setup.sh': '#!/bin/bash\n',
  'config/90own/module-setup.sh': '#!/bin/bash\n',
  'config/config-6.12.16': '# CONFIG_X is not set\n',
  'config/whatever.bin': '\u0000',
  Dockerfile: `FROM gentoo/portage:20260217 AS portage
FROM gentoo/stage3:latest AS base
# RUN eselect profile set default/linux/amd64/17.1
RUN eselect profile set default/linux/amd64/23.0/no-multilib && \\
    emerge -1 eix
ENV KVER_PURE=6.12.60
RUN emerge =sys-kernel/gentoo-sources-\${KVER_PURE}
RUN ./scripts/config --disable SOUND && \\
    ./scripts/config --enable CUSE
RUN useradd -m -G wheel -s /bin/bash somebody
RUN mksquashfs / /gentoo.squashfs -comp zstd
`,
  'README.md': '# Mine\n',
};

/** Files below a folder of it, as they are read. */
export function oldFiles(prefix: string): { readonly path: string; readonly bytes: Buffer }[] {
  return Object.entries(DOCKER_MIN)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, text]) => ({ path: path.slice(prefix.length), bytes: Buffer.from(text) }));
}
