import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasCode } from '../platform/errors.js';
import { fileError } from './failures.js';
import type { Kind } from './store.js';

/**
 * The fingerprints under which a folder keeps files of one kind, sorted. A folder that does not exist has none.
 * @throws StoreError when it cannot be read
 */
export async function folderFingerprints(folder: string, kind: Kind): Promise<string[]> {
  const place = resolve(folder);
  const found = await readdir(join(place, kind), { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw fileError(error, `folder ${place}`);
  });
  return found
    .filter((entry) => entry.isDirectory() && /^[0-9a-z]{1,64}$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
