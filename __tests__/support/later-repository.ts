import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Standin } from '../../harness/standin.js';

/**
 * The stand-in's repository some weeks later: of app-misc/hello another version is out, and nothing else has changed.
 * @param version such as `2.12`, or `2.10-r1`, for which the sources are there
 * @param folder is made
 * @returns it: holds /var/db/repos/gentoo
 */
export async function laterRepository(standin: Standin, version: string, folder: string): Promise<string> {
  await cp(standin.portage, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const hello = join(folder, 'var/db/repos/gentoo/app-misc/hello');
  await rename(join(hello, 'hello-2.10.ebuild'), join(hello, `hello-${version}.ebuild`));
  return folder;
}
