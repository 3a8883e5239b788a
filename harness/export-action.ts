import { execFile } from 'node:child_process';
import { cp, lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Copies the project as a commit of it would be: every file of the working tree that git does not ignore, uncommitted
 * ones included, with its mode. The result stands for `uses: org/gentoo-min-action@v1` in a run of act.
 *
 * @param dest Folder to make; must not exist or be empty.
 * @param source The project's root; this one when absent.
 */
export async function exportAction(dest: string, source: string = PROJECT): Promise<void> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-C', source, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { maxBuffer: 64 * 2 ** 20 },
  );
  for (const file of stdout.split('\0').filter(Boolean)) {
    const from = join(source, file);
    const exists = await lstat(from).then(
      () => true,
      () => false, // tracked, but deleted in the working tree
    );
    if (exists) {
      await mkdir(dirname(join(dest, file)), { recursive: true });
      await cp(from, join(dest, file), { verbatimSymlinks: true, preserveTimestamps: true });
    }
  }
}
