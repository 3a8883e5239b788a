import { createHash } from 'node:crypto';
import { link, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptIndex } from './apt.js';
import { cached } from './cache.js';
import { packOciLayout } from './oci-layout.js';
import { hashFiles } from './hash-files.js';
import { run } from './run.js';
import { ensureTools } from './tools.js';

const scripts = join(dirname(dirname(fileURLToPath(import.meta.url))), 'demo', 'standin');
const SUITE = 'trixie';
/** What the Debian system beneath it is made from. */
const ROOT = ['root.sh', 'apt.sh', 'packages.txt'];

/** Stage3, ebuild repository and mirror that stand in for Gentoo's in demo, tests and benchmarks. */
export interface Standin {
  /** Image of the stage3 as an OCI layout, tagged `latest`: a build context by `oci-layout://`. */
  readonly stage3: string;
  /** Digest of that image's manifest. */
  readonly stage3Digest: string;
  /** Folder that holds /var/db/repos/gentoo. */
  readonly portage: string;
  /** What the repository's ebuilds download, all in one folder. */
  readonly distfiles: string;
  /** Version of sys-kernel/gentoo-sources; the same with `-r1` is the whole tree, keyworded ~amd64. */
  readonly kernelVersion: string;
  /** Versions of the packages that have sources, oldest first, such as `sys-devel/gcc` → 12.4.0, 13.3.0. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

/**
 * The stand-in of demo/standin, made once for each state of that folder: minutes the first time, then nothing.
 *
 * @throws When this is no Debian, the user is not root, or a Debian archive cannot be reached: what to do stands in
 *   the message.
 */
export async function ensureStandin(): Promise<Standin> {
  const inputs = {
    root: await hashOf(...ROOT),
    sources: await hashOf('sources.sh', 'apt.sh', 'sources.txt', 'pip/mesonpy.py'),
    kernel: await hashOf('kernel.sh', 'apt.sh', 'kernel.prune', 'prune.py'),
  };
  const key = createHash('sha256').update(Object.values(inputs).join(' '));
  key.update(await hashOf('stage.sh', 'assemble.py', ...(await filesBelow('repo'))));
  const dir = await cached('standin', key.digest('hex').slice(0, 16), async (target) => {
    await assemble(target, inputs);
  });
  const facts = JSON.parse(await readFile(join(dir, 'facts.json'), 'utf8')) as Facts;
  return { stage3: join(dir, 'stage3'), portage: join(dir, 'portage'), distfiles: join(dir, 'distfiles'), ...facts };
}

type Facts = Pick<Standin, 'stage3Digest' | 'kernelVersion' | 'versions'>;

/**
 * The Debian system beneath the stand-in, with what packages are built with and run on, but without compiler and init.
 *
 * @returns A tar archive of its root, in a folder that is named for what it was made from.
 * @throws As {@link ensureStandin} does.
 */
export async function ensureDebianRoot(): Promise<string> {
  const dir = await cached('standin-root', await hashOf(...ROOT), async (target) => {
    mustBeRoot();
    await ensureTools(['debootstrap']);
    const tree = join(target, 'tree');
    await mkdir(tree);
    await debian('root.sh', tree);
    await run('tar', [...TAR, '--create', '--file', join(target, 'root.tar'), '-C', tree, '.'], { quiet: true });
    await rm(tree, { recursive: true });
  });
  return join(dir, 'root.tar');
}

function mustBeRoot(): void {
  if (process.getuid?.() !== 0)
    throw new Error('the stand-in stage3 can only be made by root: debootstrap and chroot are not for other users');
}

const script = async (name: string, ...args: string[]): Promise<void> => {
  await run(join(scripts, name), args, { quiet: true });
};

/** A script that asks Debian's archive. */
const debian = async (name: string, folder: string): Promise<void> => {
  await run(join(scripts, name), [folder], { env: await aptIndex(SUITE), quiet: true });
};

async function assemble(target: string, keys: Readonly<Record<'sources' | 'kernel', string>>): Promise<void> {
  mustBeRoot();
  await ensureTools(['debootstrap', 'ar', 'pip', 'xz', 'zstd']);
  const work = join(target, 'work'); // goes the way of the target if this process is killed
  await mkdir(work);
  try {
    console.error('making the stand-in stage3: a few minutes, once');
    const [root, sources, kernel] = await Promise.all([
      ensureDebianRoot(),
      cached('standin-sources', keys.sources, async (dir) => {
        await debian('sources.sh', dir);
      }),
      cached('standin-kernel', keys.kernel, async (dir) => {
        await debian('kernel.sh', dir);
      }),
    ]);

    const distfiles = join(target, 'distfiles');
    await mkdir(distfiles);
    for (const from of [join(sources, 'distfiles'), kernel]) {
      for (const name of await readdir(from)) {
        if (name !== 'version') await link(join(from, name), join(distfiles, name));
      }
    }
    const kernelVersion = (await readFile(join(kernel, 'version'), 'utf8')).trim();
    const trees = [`linux-${kernelVersion}-pruned.tar.gz`, `linux-${kernelVersion}.tar.xz`];
    const lines = `${await readFile(join(sources, 'versions'), 'utf8')}sys-kernel/gentoo-sources ${kernelVersion} ${trees.join(' ')}\n`;
    await writeFile(join(work, 'versions'), lines);

    const repository = join(target, 'portage', 'var', 'db', 'repos', 'gentoo');
    await mkdir(dirname(repository), { recursive: true });
    await script('assemble.py', join(scripts, 'repo'), repository, join(work, 'versions'), distfiles);
    const stage = join(work, 'stage');
    await mkdir(stage);
    await run('tar', [...TAR, '--extract', '--file', root, '-C', stage], { quiet: true });
    await script('stage.sh', stage, repository, distfiles);
    const facts: Facts = {
      stage3Digest: await packOciLayout(stage, join(target, 'stage3')),
      kernelVersion,
      versions: versionsOf(lines),
    };
    await writeFile(join(target, 'facts.json'), JSON.stringify(facts, undefined, 2));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const TAR = ['--numeric-owner', '--xattrs', '--xattrs-include=*', '--preserve-permissions'];

/** Lines of `category/package version …` by package, in the order of the versions' numbers. */
function versionsOf(lines: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const line of lines.trim().split('\n')) {
    const [name = '', version = ''] = line.split(' ');
    (found[name] ??= []).push(version);
  }
  for (const versions of Object.values(found)) versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return found;
}

/** Hash of files below demo/standin. */
const hashOf = (...names: readonly string[]): Promise<string> => hashFiles(scripts, names, SUITE);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(scripts, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(scripts.length + 1));
}
