import { createReadStream } from 'node:fs';
import { copyFile, link, lstat, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256OfFile } from '../platform/files.js';
import { hasCode } from '../platform/errors.js';
import { ChangedFileError, LostError } from './failures.js';
import type { StoreEntry } from './store.js';
import { checkFile, receive } from './transfer.js';

/** The folder of the workspace that files pass through on their way to and from the cache. */
export const PASSAGE = '.gentoo-min-store';

/** Runs work with a folder of its own in the passage, which is gone afterwards. @param path below `root` */
export async function inPassage<T>(root: string, path: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(root, path);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    // With its last one, the passage goes too.
    await rmdir(dirname(folder)).catch(() => undefined);
  }
}

/**
 * Puts an entry's file into a folder that becomes a pack; by a hard link where that is possible.
 * @throws ChangedFileError when the file is not the entry's
 */
export async function stage(entry: StoreEntry, file: string, folder: string): Promise<void> {
  await checkFile(file, entry);
  const target = join(folder, entry.path);
  await mkdir(dirname(target), { recursive: true });
  await link(file, target).catch((error: unknown) => {
    if (!hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    return copyFile(file, target);
  });
  if ((await sha256OfFile(target)).sha256 !== entry.sha256) {
    await rm(target);
    throw new ChangedFileError(file);
  }
}

/**
 * Takes an entry's file out of a folder that a pack was unpacked to. Both name it by its path.
 * @throws LostError when it is not there, or not what it should be
 */
export async function unstage(entry: StoreEntry, folder: string, into: string): Promise<void> {
  const file = join(folder, entry.path);
  const found = await lstat(file).catch((error: unknown) => {
    throw hasCode(error, 'ENOENT', 'ENOTDIR') ? new LostError('it is not in its pack') : error;
  });
  if (!found.isFile() || found.size !== entry.bytes || (await sha256OfFile(file)).sha256 !== entry.sha256) {
    throw new LostError('its content is damaged');
  }
  const target = join(into, entry.path);
  await mkdir(dirname(target), { recursive: true });
  await rename(file, target).catch((error: unknown) => {
    if (!hasCode(error, 'EXDEV')) throw error;
    return receive(createReadStream(file), entry, target);
  });
}
