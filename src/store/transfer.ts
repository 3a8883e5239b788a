import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../platform/errors.js';
import { ChangedFileError, LostError } from './failures.js';
import type { StoreEntry } from './store.js';

const CHUNK = 256 * 1024;

/**
 * Writes content that arrives in chunks to `target`, and compares size and SHA-256 on the way. The file appears by a
 * rename, so `target` never holds a part.
 * @param arrived called for each chunk
 * @throws LostError when it is not the entry's content; errors of the file system and of the source as they are
 */
export async function receive(
  chunks: AsyncIterable<Uint8Array>,
  entry: StoreEntry,
  target: string,
  arrived: () => void = () => undefined,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const partial = join(dirname(target), `.${randomUUID()}.part`);
  try {
    const file = await open(partial, 'wx');
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of chunks) {
        arrived();
        bytes += chunk.length;
        if (bytes > entry.bytes) break;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
    if (bytes !== entry.bytes || hash.digest('hex') !== entry.sha256) throw new LostError('its content is damaged');
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** To read more, only to know whether it is whole, costs more than it is worth. */
export const LARGEST_LOOK = 64 * 1024 * 1024;

/** Whether content that arrives in chunks is an entry's; it is not kept. */
export async function isContent(
  chunks: AsyncIterable<Uint8Array>,
  entry: StoreEntry,
  arrived: () => void,
): Promise<boolean> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    arrived();
    hash.update(chunk);
  }
  return hash.digest('hex') === entry.sha256;
}

/**
 * The content of a file in chunks, for sending it. The last chunk is held back until size and SHA-256 are known to be the
 * entry's: who receives a stream of the announced length has received the right content.
 * @throws ChangedFileError when the file is another one
 */
export async function* contentOf(
  file: string,
  entry: StoreEntry,
  sent: () => void = () => undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  await checkFile(file, entry);
  const hash = createHash('sha256');
  let bytes = 0;
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    sent();
    hash.update(chunk);
    bytes += chunk.length;
    if (held) yield held;
    held = chunk;
  }
  if (bytes !== entry.bytes || hash.digest('hex') !== entry.sha256) throw new ChangedFileError(file);
  if (held) yield held;
}

/** @throws ChangedFileError when there is no file of the entry's size */
export async function checkFile(file: string, entry: StoreEntry): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  });
  if (!found?.isFile() || found.size !== entry.bytes) throw new ChangedFileError(file);
}
