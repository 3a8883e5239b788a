import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.js';
import { run } from './run.js';

/** The script that is an apt of our own: lists and caches in a folder, nothing of the machine's changed. */
export const APT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'demo', 'standin', 'apt.sh');

/**
 * What the Debian archive has of a release, asked once a day: that is as much work as all downloads.
 *
 * @param suite Release by code name, such as `trixie`
 * @returns Environment in which {@link APT}, and the scripts that call it, know the archive.
 * @throws When this machine's apt has no Debian archive, or it cannot be reached.
 */
export async function aptIndex(suite: string): Promise<NodeJS.ProcessEnv> {
  const environment = (folder: string): NodeJS.ProcessEnv => ({
    ...process.env,
    STANDIN_SUITE: suite,
    STANDIN_APT: folder,
  });
  const made = createHash('sha256')
    .update(await readFile(APT))
    .digest('hex')
    .slice(0, 16);
  const day = new Date().toISOString().slice(0, 10);
  const folder = await cached('apt-index', `${suite}-${day}-${made}`, async (dir) => {
    await run(APT, ['init'], { env: environment(dir), quiet: true });
  });
  return environment(folder);
}
