import { open } from 'node:fs/promises';
import type { ContextFile } from '../image/folder.js';

/** The first bytes of a file, at most so many. @throws NodeJS.ErrnoException */
export async function readStart({ entry }: ContextFile, most: number): Promise<Buffer> {
  const handle = await open(entry.source);
  try {
    const buffer = Buffer.alloc(Math.min(entry.size, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
