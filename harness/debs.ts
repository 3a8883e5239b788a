import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { APT, aptIndex } from './apt.js';
import { cached } from './cache.js';
import { run } from './run.js';

/**
 * Unpacks Debian packages of any release into a folder, installing nothing: apt works with a source list, index and
 * download folder of its own, so the system's configuration, packages and services stay as they are.
 *
 * @param suite Release by code name, such as `trixie`; taken from the archive that this machine's apt is set up for.
 * @param packages Exactly these; dependencies are the caller's affair.
 * @returns The folder with `usr/…`, cached by suite and names.
 * @throws When apt is not set up for a Debian archive, or the archive lacks a package.
 */
export function unpackedDebs(suite: string, packages: readonly string[]): Promise<string> {
  // Each set on its own: a cached name keeps few versions.
  return unpacked([...packages].sort().join('-'), suite, () => Promise.resolve(packages));
}

/** As {@link unpackedDebs}, what a metapackage depends on, such as the newest kernel behind `linux-image-amd64`. */
export function unpackedDependencies(suite: string, metapackage: string): Promise<string> {
  return unpacked(metapackage, suite, async (env) => {
    const { stdout } = await run(APT, ['cache', 'depends', metapackage], { env, quiet: true });
    return [...stdout.matchAll(/^ {2}Depends: (\S+)$/gm)].map(([, name = '']) => name);
  });
}

function unpacked(
  name: string,
  suite: string,
  packages: (apt: NodeJS.ProcessEnv) => Promise<readonly string[]>,
): Promise<string> {
  return cached(`debs-${name}`.replace(/[^\w.+-]/g, ''), `${suite}-${process.arch}`, async (dir) => {
    const env = await aptIndex(suite);
    const archives = join(dir, 'archives');
    await mkdir(archives);
    await run(APT, ['get', 'download', ...(await packages(env))], { env, cwd: archives, quiet: true });
    for (const file of await readdir(archives)) {
      await run('dpkg-deb', ['--extract', join(archives, file), dir], { quiet: true });
    }
    await rm(archives, { recursive: true });
  });
}
