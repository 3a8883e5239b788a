import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedDebs, unpackedDependencies } from './debs.js';
import { ensurePackages } from './packages.js';
import { run } from './run.js';
import { ensureTools } from './tools.js';

/** Debian's kernel for virtual machines: it boots without modules, and CUSE is one. */
const KERNEL = 'linux-image-cloud-amd64';
const PYTHON = '3.13';
const USERLAND = [
  ...['busybox-static', 'libc6', 'libexpat1', 'make', 'zlib1g'],
  ...[`python${PYTHON}-minimal`, `libpython${PYTHON}-minimal`, `libpython${PYTHON}-stdlib`],
];
const END = 'the guest is done';
const MEMORY = 1024;

const INIT = `#!/bin/busybox sh
/bin/busybox --install -s /usr/bin
export PATH=/usr/local/bin:/usr/bin HOME=/root
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
depmod -a
echo /usr/bin/modprobe > /proc/sys/kernel/modprobe
sh /guest/main 2>&1
echo "${END}"
poweroff -f
`;

/** Fetches what guest and stand-in consist of, once. */
export async function ensureCuseGuest(): Promise<void> {
  await ensurePackages('cpio', 'gcc', 'libc6-dev');
  await Promise.all([unpackedDependencies('trixie', KERNEL), unpackedDebs('trixie', USERLAND), libfuse()]);
}

/** libfuse for this machine's own C library, so that both are of one release. */
async function libfuse(): Promise<string> {
  const { stdout } = await run('sh', ['-c', '. /etc/os-release; echo "$VERSION_CODENAME"'], { quiet: true });
  return unpackedDebs(stdout.trim(), ['libfuse3-dev']);
}

/** Compiles the stand-in for steve (steve-standin.c). @returns a program that needs no library */
export async function makeSteveStandin(folder: string): Promise<string> {
  await ensurePackages('gcc', 'libc6-dev');
  const debs = await libfuse();
  const source = join(dirname(fileURLToPath(import.meta.url)), 'steve-standin.c');
  const program = join(folder, 'steve');
  const triplet = (await readdir(join(debs, 'usr/lib'))).find((name) => name.endsWith('-linux-gnu')) ?? '';
  const library = join(debs, 'usr/lib', triplet, 'libfuse3.a');
  const options = ['-static', '-O2', '-Wall', '-Wextra', `-I${join(debs, 'usr/include/fuse3')}`];
  await run('gcc', [...options, source, library, '-lpthread', '-ldl', '-lrt', '-o', program], { quiet: true });
  return program;
}

/**
 * Boots a kernel with CUSE in QEMU's emulation and runs a script there by busybox' shell, as root, with GNU make and Python.
 *
 * @param files further ones, by their path below /guest
 * @returns all that the guest printed
 * @throws When it did not come to its end in that many seconds, with what it printed.
 */
export async function runInCuseGuest(
  script: string,
  files: ReadonlyMap<string, Uint8Array>,
  seconds: number,
): Promise<string> {
  await ensurePackages('cpio');
  const [{ qemu }, kernel, userland] = await Promise.all([
    ensureTools(['qemu']),
    unpackedDependencies('trixie', KERNEL),
    unpackedDebs('trixie', USERLAND),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'cuse-guest-'));
  try {
    const [release = ''] = await readdir(join(kernel, 'usr/lib/modules'));
    const root = join(folder, 'root');
    await mkdir(root);
    await cp(join(userland, 'usr'), join(root, 'usr'), { recursive: true, verbatimSymlinks: true });
    for (const left of ['share', 'lib/debug']) await rm(join(root, 'usr', left), { recursive: true, force: true });
    const modules = join('usr/lib/modules', release, 'kernel/fs/fuse');
    await cp(join(kernel, modules), join(root, modules), { recursive: true });
    for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
      await symlink(name === 'sbin' ? 'usr/bin' : `usr/${name}`, join(root, name));
    }
    await symlink(`python${PYTHON}`, join(root, 'usr/bin/python3'));
    for (const name of ['dev', 'proc', 'sys', 'tmp', 'run', 'root', 'etc/cdi', 'guest']) {
      await mkdir(join(root, name), { recursive: true });
    }
    await writeFile(join(root, 'init'), INIT, { mode: 0o755 });
    await writeFile(join(root, 'guest/main'), script);
    for (const [path, content] of files) await writeFile(join(root, 'guest', path), content, { mode: 0o755 });
    const initramfs = join(folder, 'initramfs');
    const pack = 'find . | cpio --quiet --create --format=newc --owner=0:0 | gzip -1 > "$OUT"';
    await run('sh', ['-c', pack], { cwd: root, env: { ...process.env, OUT: initramfs }, quiet: true });
    const serial = join(folder, 'serial');
    const machine = [
      // As in the boot test (src/boot/cpu.ts): with cmpxchg16b, QEMU 7.2 crashed one boot of four.
      ...['-M', 'q35', '-accel', 'tcg,thread=single', '-cpu', 'max,cx16=off', '-smp', '2', '-m', String(MEMORY)],
      ...['-nic', 'none', '-display', 'none', '-no-reboot', '-serial', `file:${serial}`],
      ...['-kernel', join(kernel, 'boot', `vmlinuz-${release}`), '-initrd', initramfs],
      // On a busy machine the kernel would find an emulated timer too slow to be one.
      ...['-append', 'console=ttyS0 quiet panic=-1 no_timer_check rdinit=/init'],
    ];
    // A guest that hangs is not waited for.
    const ended = await run('timeout', [String(seconds), qemu, ...machine], { quiet: true }).then(
      () => 'it was turned off or its kernel panicked',
      (error: unknown) => String(error),
    );
    const said = (await readFile(serial, 'utf8').catch(() => '')).replaceAll('\r', '');
    if (!said.includes(END)) throw new Error(`the guest did not come to its end: ${ended}\n${said}`);
    return said;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
