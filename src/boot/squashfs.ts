import { open } from 'node:fs/promises';

const MAGIC = 0x73717368; // "hsqs"
const BYTES_USED_AT = 40;
const SUPERBLOCK_BYTES = 96;

/**
 * Compares a squashfs with its own superblock (format: Documentation/filesystems/squashfs.rst of the kernel).
 * @param superblock the first 96 bytes
 * @param size bytes that the file has
 * @returns a sentence with a leading blank on what is wrong with it, '' when the sizes agree
 */
export function compareSquashfs(superblock: Buffer, size: number): string {
  if (superblock.length < SUPERBLOCK_BYTES || superblock.readUInt32LE(0) !== MAGIC) return ' The file is no squashfs.';
  const used = superblock.readBigUInt64LE(BYTES_USED_AT);
  return used > BigInt(size) ? ` The file has ${size} bytes, its superblock says ${used.toString()}.` : '';
}

/** As `compareSquashfs`, reading the file. */
export async function describeSquashfs(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SUPERBLOCK_BYTES), 0, SUPERBLOCK_BYTES, 0);
    return compareSquashfs(buffer.subarray(0, bytesRead), size);
  } finally {
    await handle.close();
  }
}
