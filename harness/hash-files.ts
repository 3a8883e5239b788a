import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A key for what is made from files: of their names and contents, in any order.
 *
 * @param names Paths below the folder.
 * @param more What else decides how it comes out.
 * @returns 16 hexadecimal digits.
 */
export async function hashFiles(folder: string, names: readonly string[], more: string): Promise<string> {
  const hash = createHash('sha256').update(more);
  for (const name of [...names].sort()) hash.update(`\0${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
