import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../platform/errors.js';

/**
 * Gives a file another text, all at once and with the rights that it has. A link stays one.
 * @param before what it was when it was read: registries were asked since, and somebody may have written into it
 * @throws UserError when it is no longer so
 */
export async function replaceFile(file: string, before: string, after: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const partial = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await writeFile(partial, after, { mode, flag: 'wx' });
    if ((await readFile(target, 'utf8')) !== before) {
      throw new UserError({ message: `${file} was changed in the meantime.`, hint: 'Run the refresh again.' });
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
