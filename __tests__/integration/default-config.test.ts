import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensurePortage, type Portage } from '../../harness/portage.js';
import { run } from '../../harness/run.js';
import { ensureTools } from '../../harness/tools.js';
import { loadImage } from '../../src/image/load.js';

const CONFIG = fileURLToPath(new URL('../../config', import.meta.url));

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'default-config-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

/** All files below a folder, relative to it. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Lines of one of our lists, without comments. */
async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(join(CONFIG, file), 'utf8');
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

it('the definition is sound and says what it is meant to', async () => {
  const image = await loadImage({ defaults: CONFIG, user: CONFIG, target: 'artifacts' });
  expect(image.definition).toMatchObject({
    stage3: 'gentoo/stage3:nomultilib-20260216',
    snapshot: 'gentoo/portage:20260217',
    profile: 'default/linux/amd64/23.0/no-multilib',
    compiler: { slot: 16, version: '16.0.1_p20260215', keyword: '**' },
    kernel: { sources: 'gentoo-sources', version: '6.12.58', base: ['defconfig', 'kvm_guest.config'] },
    squashfs: { compression: 'zstd', level: 19, 'block-size': 256 * 1024 },
    budgets: { squashfs: 3 * 2 ** 30, ratio: 35 },
  });
  expect(image.march).toBe('znver3');
  expect(image.world.problems).toEqual([]);
  expect(image.context.problems).toEqual([]);
  expect(image.context.notes).toEqual([]);
});

describe('Portage reads the settings', () => {
  // Packages of the world with the USE flags, slots, keywords and licences that they had in the snapshot's week.
  const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'sys-devel/gcc-15.2.1': { SLOT: '15', IUSE: 'nls +cxx +fortran openmp +sanitize doc test debug' },
    'sys-devel/gcc-16.0.1_p20260215': {
      SLOT: '16',
      KEYWORDS: '',
      IUSE: 'test vanilla +nls debug +cxx +fortran doc pgo openmp +sanitize graphite +pie +ssp systemtap lto valgrind',
    },
    'sys-apps/systemd-258': { IUSE: '' },
    'sys-apps/systemd-utils-258.3': { IUSE: '+acl boot +kmod kernel-install sysusers +tmpfiles test +udev ukify' },
    'sys-apps/openrc-0.62.10': { IUSE: 'pam newnet +netifrc +sysvinit sysv-utils unicode' },
    'dev-build/steve-1.5.0': { KEYWORDS: '~amd64', IUSE: 'debug test' },
    'dev-lang/python-3.13.11': { SLOT: '3.13', IUSE: '+ssl +sqlite test' },
    'sys-fs/squashfs-tools-4.7.4': { IUSE: 'debug lz4 lzma lzo xattr zstd' },
    'sys-fs/lvm2-2.03.22': { IUSE: 'lvm readline static-libs systemd thin +udev' },
    'sys-fs/cryptsetup-2.8.3': { IUSE: 'gcrypt kernel nettle +openssl +argon2 nls +udev' },
    'sys-kernel/gentoo-sources-6.12.58': { SLOT: '6.12.58', IUSE: 'build experimental symlink' },
    'sys-kernel/linux-firmware-20260110': {
      LICENSE: 'GPL-2 redistributable? ( linux-fw-redistributable )',
      IUSE: 'compress-xz compress-zstd deduplicate +initramfs +redistributable savedconfig',
    },
    'net-misc/curl-8.17.0': {
      IUSE: '+http3 +quic +openssl gnutls ssl +curl_ssl_openssl curl_ssl_gnutls +curl_quic_openssl',
    },
    'app-admin/sudo-1.9.17': { IUSE: 'nls pam +sendmail' },
    'x11-wm/dwm-6.5': { IUSE: 'savedconfig xinerama' },
    'dev-python/example-1': { IUSE: 'python_targets_python3_13 python_targets_python3_14' },
  };
  const PROFILE: Readonly<Record<string, string>> = {
    ARCH: 'amd64',
    ACCEPT_KEYWORDS: 'amd64',
    CHOST: 'x86_64-pc-linux-gnu',
    LDFLAGS: '-Wl,-O1 -Wl,--as-needed',
    USE: 'nls ipv6 pam ssl xattr openmp',
    USE_EXPAND:
      'CPU_FLAGS_X86 CURL_QUIC CURL_SSL INPUT_DEVICES L10N LLVM_TARGETS PYTHON_SINGLE_TARGET PYTHON_TARGETS RUBY_TARGETS VIDEO_CARDS',
    INPUT_DEVICES: 'libinput',
    LLVM_TARGETS: 'X86 ARM',
    PYTHON_TARGETS: 'python3_14',
    RUBY_TARGETS: 'ruby32 ruby33',
    VIDEO_CARDS: 'dummy fbdev',
  };

  let portage: Portage;
  beforeAll(async () => {
    portage = await ensurePortage();
  }, 300_000);

  /** A root with a small repository and, over it, the definition's settings as the build lays them. */
  async function rootWith(settings: 'toolchain' | 'world'): Promise<string> {
    const root = await mkdtemp(join(scratch, 'root-'));
    const [etc, repo] = [join(root, 'etc', 'portage'), join(root, 'repo')];
    const write = async (path: string, ...lines: string[]): Promise<void> => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    };
    const variables = (values: Readonly<Record<string, string>>): string[] =>
      Object.entries(values).map(([name, value]) => `${name}="${value}"`);

    await write(
      join(repo, 'metadata', 'layout.conf'),
      'masters =',
      'thin-manifests = true',
      'profile-formats = portage-2',
    );
    await write(join(repo, 'profiles', 'repo_name'), 'gentoo');
    await write(join(repo, 'profiles', 'arch.list'), 'amd64');
    await write(join(repo, 'profiles', 'license_groups'), 'FREE GPL-2');
    await write(join(repo, 'profiles', 'categories'), ...new Set(Object.keys(PACKAGES).map((name) => dirname(name))));
    await write(join(repo, 'profiles', 'base', 'eapi'), '8');
    await write(join(repo, 'profiles', 'base', 'make.defaults'), ...variables(PROFILE));
    for (const license of ['GPL-2', 'linux-fw-redistributable']) await write(join(repo, 'licenses', license), '');
    for (const [name, values] of Object.entries(PACKAGES)) {
      const file = join(repo, name.replace(/-\d.*/, ''), `${basename(name)}.ebuild`);
      const fixed = { DESCRIPTION: 'test', SLOT: '0', KEYWORDS: 'amd64', LICENSE: 'GPL-2' };
      await write(file, 'EAPI=8', ...variables({ ...fixed, ...values }));
    }

    await cp(join(CONFIG, 'toolchain'), etc, { recursive: true });
    if (settings === 'world') await cp(join(CONFIG, 'portage'), etc, { recursive: true });
    await rm(join(etc, 'make.conf'), { force: true });
    await mkdir(join(etc, 'make.conf'));
    await cp(join(CONFIG, 'portage', 'make.conf'), join(etc, 'make.conf', '00-image'));
    await symlink(join(repo, 'profiles', 'base'), join(etc, 'make.profile'));
    await write(join(etc, 'repos.conf'), '[DEFAULT]', 'main-repo = gentoo', '[gentoo]', `location = ${repo}`);
    // What the build derives from image.yaml's pins.
    await write(join(etc, 'package.accept_keywords', 'zz-compiler'), '=sys-devel/gcc-16.0.1_p20260215:16 **');
    if (settings === 'world') await write(join(etc, 'package.use', 'zz-python'), '*/* PYTHON_TARGETS: -* python3_13');
    return root;
  }

  interface Reading {
    readonly variables: Readonly<Record<string, string>>;
    readonly packages: Readonly<Record<string, { readonly use: string[]; readonly masked: string[] }>>;
  }

  /** What Portage's own interface says of every package, and everything that it said on the side. */
  async function read(root: string): Promise<Reading & { readonly complaints: string }> {
    const script = `
import json, portage
from portage.package.ebuild.getmaskingstatus import getmaskingstatus
settings = portage.settings
db = portage.db[settings["EROOT"]]["porttree"].dbapi
packages = {}
for cpv in sorted(str(v) for cp in db.cp_all() for v in db.cp_list(cp)):
    own = portage.config(clone=settings)
    own.setcpv(cpv, mydb=db)
    iuse = {flag.lstrip("+-") for flag in db.aux_get(cpv, ["IUSE"])[0].split()}
    packages[cpv] = {"use": sorted(iuse & set(own["PORTAGE_USE"].split())), "masked": getmaskingstatus(cpv, settings=own, portdb=db)}
names = ["CFLAGS", "LDFLAGS", "FEATURES", "INSTALL_MASK", "ACCEPT_LICENSE", "MAKEOPTS", "MAKEFLAGS", "EMERGE_DEFAULT_OPTS"]
print(json.dumps({"variables": {name: settings.get(name, "") for name in names}, "packages": packages}))
`;
    const { stdout, stderr } = await portage.run(root, 'python', ['-c', script]);
    return { ...(JSON.parse(stdout) as Reading), complaints: stderr.trim() };
  }

  it('without a complaint, and emerge does too', async () => {
    const root = await rootWith('world');
    expect((await read(root)).complaints).toBe('');
    const info = await portage.run(root, 'emerge', ['--info', '--color=n']);
    expect(info.stderr.trim()).toBe('');
    expect(info.stdout).toContain('-march=znver3 -fomit-frame-pointer -O2 -pipe');

    // The same way of asking does hear a complaint when there is reason for one.
    await writeFile(join(root, 'etc', 'portage', 'package.use', 'wrong'), 'sys-devel/gcc:: nls\n');
    await writeFile(join(root, 'etc', 'portage', 'make.conf', '99-wrong'), 'FEATURES="${FEATURES} no-such-feature"\n');
    expect((await read(root)).complaints).toContain('sys-devel/gcc::');
  }, 120_000);

  it('as they are meant', async () => {
    const { packages, variables } = await read(await rootWith('world'));
    const use = (name: string): string[] => packages[name]?.use ?? [];
    const masked = (name: string): string[] => packages[name]?.masked ?? [];

    expect(Object.keys(packages).filter((name) => masked(name).length > 0)).toEqual(['sys-apps/systemd-258']);
    expect(masked('sys-apps/systemd-258')).toEqual(['package.mask']);
    expect(use('sys-apps/systemd-utils-258.3')).toEqual(['acl', 'kmod', 'tmpfiles', 'udev']);
    expect(use('sys-apps/openrc-0.62.10')).toEqual(['pam', 'sysvinit']);
    expect(use('sys-fs/squashfs-tools-4.7.4')).toEqual(['xattr', 'zstd']);
    expect(use('sys-fs/lvm2-2.03.22')).toEqual(['lvm', 'udev']);
    expect(use('sys-fs/cryptsetup-2.8.3')).toEqual(['argon2', 'openssl', 'udev']);
    expect(use('sys-kernel/gentoo-sources-6.12.58')).toEqual(['symlink']);
    expect(use('sys-kernel/linux-firmware-20260110')).toEqual(['redistributable']);
    expect(use('net-misc/curl-8.17.0')).toEqual(['curl_ssl_openssl', 'openssl', 'ssl']);
    expect(use('app-admin/sudo-1.9.17')).toEqual(['pam']);
    expect(use('x11-wm/dwm-6.5')).toEqual(['savedconfig']);
    expect(use('dev-python/example-1')).toEqual(['python_targets_python3_13']);

    expect(variables.CFLAGS).toBe('-march=znver3 -fomit-frame-pointer -O2 -pipe');
    expect(variables.LDFLAGS).toBe(PROFILE.LDFLAGS);
    expect(variables.FEATURES?.split(' ')).toEqual(expect.arrayContaining(['noman', 'nodoc', 'noinfo']));
    expect(variables.INSTALL_MASK?.split(' ')).toContain('/usr/share/locale');
    expect(variables.ACCEPT_LICENSE).not.toContain('linux-fw');
  }, 120_000);

  it('the same for the compiler before and after the world comes in, so that it is built once', async () => {
    const gcc = 'sys-devel/gcc-16.0.1_p20260215';
    const [before, after] = await Promise.all([rootWith('toolchain').then(read), rootWith('world').then(read)]);
    expect(before.packages[gcc]).toEqual({ use: ['cxx', 'openmp', 'pie', 'ssp'], masked: [] });
    expect(after.packages[gcc]).toEqual(before.packages[gcc]);
  }, 120_000);

  it('with nothing in them that belongs to one machine or is pinned elsewhere', async () => {
    const { variables } = await read(await rootWith('world'));
    for (const name of ['MAKEOPTS', 'MAKEFLAGS', 'EMERGE_DEFAULT_OPTS']) expect(variables[name]).toBe('');
    const texts = await Promise.all(
      [
        'portage/make.conf',
        'world',
        ...(await filesBelow(join(CONFIG, 'portage/package.use'))).map((name) => `portage/package.use/${name}`),
      ].map(linesOf),
    );
    const settings = texts.flat();
    expect(settings.filter((line) => /proxy|GENTOO_MIRRORS|PYTHON_|steve|https?:/.test(line))).toEqual([
      'dev-build/steve',
    ]);
    expect((await linesOf('world')).filter((line) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(line))).toEqual([]);
  }, 120_000);
});

it('mksquashfs leaves out the contents of folders, not the folders, and nothing that compiling needs', async () => {
  const { mksquashfs } = await ensureTools(['mksquashfs']);
  const root = await mkdtemp(join(scratch, 'tree-'));
  const gone = [
    'var/log/emerge.log',
    'var/log/.keep',
    'var/tmp/portage/x/y',
    'var/cache/distfiles/a.tar.xz',
    'tmp/.hidden',
    'usr/src/linux/Makefile',
    'usr/share/locale/de/LC_MESSAGES/a.mo',
    'usr/lib/gcc/x86_64-pc-linux-gnu/16/libasan.a',
    'usr/x86_64-pc-linux-gnu/gcc-bin/16/x86_64-pc-linux-gnu-lto-dump',
    'var/db/pkg/sys-kernel/gentoo-sources-6.12.58/CONTENTS',
    'home/gentoo/.cache/fontconfig/a',
  ];
  const kept = [
    'usr/lib/gcc/x86_64-pc-linux-gnu/16/libgcc.a',
    'usr/lib64/libc_nonshared.a',
    'var/db/pkg/sys-kernel/gentoo-sources-6.12.58/PF',
    'var/db/pkg/sys-devel/gcc-16/CONTENTS',
    'var/db/repos/gentoo.squashfs',
    'var/cache/edb/counter',
    'usr/share/sgml/docbook/catalog',
    'home/gentoo/.bashrc',
    'etc/portage/make.conf/00-image',
  ];
  for (const path of [...gone, ...kept]) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
  const image = join(scratch, 'root.squashfs');
  const exclude = ['-wildcards', '-ef', join(CONFIG, 'squashfs.exclude')];
  await run(mksquashfs, [root, image, '-noappend', '-no-progress', ...exclude], { quiet: true });
  const { stdout } = await run(join(dirname(mksquashfs), 'unsquashfs'), ['-ls', '-dest', '', image], { quiet: true });
  const listed = stdout.split('\n').map((line) => line.replace(/^\//, ''));
  expect(gone.filter((path) => listed.includes(path))).toEqual([]);
  expect(kept.filter((path) => !listed.includes(path))).toEqual([]);
  expect(listed).toEqual(expect.arrayContaining(['var/log', 'var/tmp', 'tmp', 'usr/src', 'var/cache/distfiles']));
}, 120_000);

it('of the firmware, microcode and what single laptops need stays', async () => {
  const root = await mkdtemp(join(scratch, 'firmware-'));
  const kept = ['amd-ucode/microcode_amd_fam19h.bin', 'amdgpu/green_sardine_ce.bin', 'rtl_bt/rtl8852bu_fw.bin'];
  const gone = ['amd-ucode/microcode_amd.bin', 'amdgpu/navi10_ce.bin', 'i915/skl_guc_70.1.1.bin'];
  for (const path of [...kept, ...gone]) {
    await mkdir(join(root, 'lib', 'firmware', dirname(path)), { recursive: true });
    await writeFile(join(root, 'lib', 'firmware', path), '');
  }
  await run(join(CONFIG, 'build', 'keep-firmware'), [join(CONFIG, 'firmware.allow'), root], { quiet: true });
  expect(await filesBelow(join(root, 'lib', 'firmware'))).toEqual(kept);
});

it('the initramfs is made for any machine, with what a live system needs', async () => {
  const file = join(CONFIG, 'dracut', 'dracut.conf.d', '10-live.conf');
  const show =
    'for name in hostonly compress early_microcode add_dracutmodules filesystems; do printf "%s=%s|\\n" "$name" "${!name}"; done';
  const { stdout } = await run('bash', ['-euc', `add_dracutmodules= filesystems=; . "$1"; ${show}`, 'bash', file], {
    quiet: true,
  });
  const values = Object.fromEntries(
    [...stdout.matchAll(/^(\w+)=(.*)\|$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  expect(values).toMatchObject({ hostonly: 'no', compress: 'zstd', early_microcode: 'yes' });
  expect(values.add_dracutmodules?.trim().split(/\s+/)).toEqual(
    expect.arrayContaining(['dmsquash-live', 'overlayfs', 'crypt', 'dm', 'lvm']),
  );
  // dracut joins the values of several files with no space of its own.
  for (const name of ['add_dracutmodules', 'filesystems']) expect(values[name]).toMatch(/^ .* $/);
});

it('every script is executable and shellcheck has nothing to say', async () => {
  const { shellcheck } = await ensureTools(['shellcheck']);
  const scripts = [
    ...(await filesBelow(join(CONFIG, 'smoke.d'))).map((name) => join(CONFIG, 'smoke.d', name)),
    ...(await filesBelow(join(CONFIG, 'dracut', 'modules.d'))).map((name) => join(CONFIG, 'dracut', 'modules.d', name)),
  ];
  expect(scripts.length).toBeGreaterThan(10);
  for (const script of scripts) expect((await stat(script)).mode & 0o111).not.toBe(0);
  await run(shellcheck, ['--external-sources', ...scripts], { quiet: true });
});

it('services are lines of a runlevel and a name', async () => {
  for (const line of await linesOf('services'))
    expect(line).toMatch(/^(sysinit|boot|default|shutdown) [\w.-]+( optional)?$/);
});
