import { readFile } from 'node:fs/promises';
import { UserError } from '../platform/errors.js';
import { parsePackageList } from './package-list.js';
import type { ListedPackage } from './package-list.js';

/**
 * Reads a list of packages that a build wrote.
 * @param text of the list, where the file need not be read
 * @throws UserError when it cannot be read, or is none
 */
export async function readPackages(file: string, text?: string): Promise<readonly ListedPackage[]> {
  const content = text ?? (await readFile(file, 'utf8').catch(() => undefined));
  const read = content === undefined ? undefined : parsePackageList(content);
  const hint = 'Name the file that a build wrote, such as out/gentoo-packages.txt.';
  if (read === undefined) throw new UserError({ message: `There is no list of packages ${file}.`, hint });
  if (!('badLine' in read)) return read;
  throw new UserError({ message: 'It is no package of a list.', at: { file, line: read.badLine }, hint });
}
