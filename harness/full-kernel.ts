import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.js';
import { unpackedDebs } from './debs.js';
import { ensurePackages } from './packages.js';
import { run } from './run.js';

/** A kernel source tree with every driver and every Kconfig file. */
export interface FullKernel {
  /** Top of the tree. Nothing is to be written there: build with make's `O=`. */
  readonly dir: string;
  /** Such as `6.12.48`. */
  readonly version: string;
}

const PACKAGE = 'linux-source-6.12';
// Flex and bison make Kconfig's parser; the compiler is asked what it can do; objtool's option looks for libelf.
const TOOLS = ['bc', 'bison', 'flex', 'gcc', 'libc6-dev', 'libelf-dev', 'make', 'python3', 'xz-utils'];

/**
 * The full source tree of the kernel series of the default definition, out of a Debian package that is unpacked and not
 * installed: 150 MB to fetch and 1.7 GB on disk, once, then it is cached.
 * @throws When no Debian archive can be reached or the tools that configure a kernel cannot be installed.
 */
export async function ensureFullKernel(): Promise<FullKernel> {
  await ensurePackages(...TOOLS);
  const debs = await unpackedDebs('trixie', [PACKAGE]);
  const dir = await cached('full-kernel', PACKAGE, async (target) => {
    const tarball = join(debs, 'usr', 'src', `${PACKAGE}.tar.xz`);
    await run('tar', ['--extract', '--file', tarball, '--directory', target, '--strip-components=1'], { quiet: true });
  });
  return { dir, version: versionOf(await readFile(join(dir, 'Makefile'), 'utf8')) };
}

/** Version of a source tree by the first lines of its top Makefile. */
function versionOf(makefile: string): string {
  const number = (name: string): string => new RegExp(`^${name} = (\\d+)$`, 'm').exec(makefile)?.[1] ?? '';
  return ['VERSION', 'PATCHLEVEL', 'SUBLEVEL'].map(number).join('.');
}
