import { readFile } from 'node:fs/promises';
import { UserError } from '../platform/errors.js';
import { parseEmergeLog } from '../portage/emerge-log.js';
import { recordsOf, type BuildRecords } from '../verdict/predict.js';

/**
 * How long packages took in the build that wrote this `emerge.log`.
 * @param path empty for none
 * @throws UserError when it cannot be read
 */
export async function readRecords(path: string): Promise<BuildRecords | undefined> {
  if (path === '') return undefined;
  try {
    return recordsOf(parseEmergeLog(await readFile(path, 'utf8')));
  } catch {
    throw new UserError({
      message: `emerge-log: ${path} cannot be read.`,
      hint: 'It is among the files that a build brings out: NAME-emerge.log.',
    });
  }
}
