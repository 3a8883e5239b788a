import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.js';
import { unpackedDebs } from './debs.js';
import { run } from './run.js';
import { ensureTools } from './tools.js';

/** A root file system for `docker import`, and the name to give it. */
export interface BuilderImage {
  tarball: string;
  /** Content-addressed; the host is a loopback port that answers nothing, so that no engine asks a real registry. */
  reference: string;
}

/**
 * Makes the image that a docker-container builder runs, shaped like `moby/buildkit`: BuildKit's two programs, runc as
 * `buildkit-runc`, and a busybox userland without bash. Cached by the content of what goes in.
 */
export async function makeBuilderImage(): Promise<BuilderImage> {
  const tools = await ensureTools(['buildkitd', 'buildctl', 'runc']);
  const busybox = join(await unpackedDebs('trixie', ['busybox-static']), 'usr/bin/busybox');
  const programs: Record<string, string> = {
    'usr/bin/buildkitd': tools.buildkitd,
    'usr/bin/buildctl': tools.buildctl,
    'usr/bin/buildkit-runc': tools.runc,
    'bin/busybox': busybox,
  };
  const key = await contentHash([...Object.values(programs), fileURLToPath(import.meta.url)]);
  const dir = await cached('builder-image', key, (target) => assemble(target, programs));
  return { tarball: join(dir, 'rootfs.tar'), reference: `127.0.0.1:9/buildkit:${key}` };
}

async function assemble(target: string, programs: Record<string, string>): Promise<void> {
  const root = join(target, 'rootfs');
  for (const folder of ['bin', 'etc/cdi', 'etc/buildkit', 'proc', 'root', 'run', 'sys', 'var/lib']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await mkdir(join(root, 'tmp'));
  await chmod(join(root, 'tmp'), 0o1777);
  for (const [name, source] of Object.entries(programs)) {
    for (const library of await sharedLibraries(source)) {
      await install(library, join(root, library));
    }
    await install(source, join(root, name));
  }
  const { stdout } = await run(join(root, 'bin/busybox'), ['--list'], { quiet: true });
  for (const applet of stdout.split('\n').filter((name) => name !== '' && name !== 'busybox')) {
    await symlink('busybox', join(root, 'bin', basename(applet)));
  }
  const plain = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0'];
  await run('tar', ['-C', root, ...plain, '-cf', join(target, 'rootfs.tar'), '.'], { quiet: true });
  await rm(root, { recursive: true });
}

/** Absolute paths of the libraries and the loader that a program needs; none for a static one. */
async function sharedLibraries(program: string): Promise<string[]> {
  if (!hasInterpreter(await readFile(program))) {
    return [];
  }
  const { stdout } = await run('ldd', [program], { quiet: true });
  return [...stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)].map((match) => match[1] ?? '');
}

/** Whether a 64-bit little-endian ELF file has a PT_INTERP segment (ELF specification, program header). */
function hasInterpreter(elf: Buffer): boolean {
  const table = Number(elf.readBigUInt64LE(0x20));
  const entrySize = elf.readUInt16LE(0x36);
  const entries = Array.from({ length: elf.readUInt16LE(0x38) }, (_, index) => table + index * entrySize);
  return entries.some((offset) => elf.readUInt32LE(offset) === 3);
}

async function install(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await chmod(to, 0o755);
}

async function contentHash(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    await pipeline(createReadStream(file), hash, { end: false });
  }
  return hash.digest('hex').slice(0, 16);
}
