/** A regular file of an initramfs archive. */
export interface CpioFile {
  /** Path without a leading slash. Its directory has to exist already where the archive is unpacked. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permission bits. */
  readonly mode: number;
}

const ALIGNMENT = 4;
const REGULAR_FILE = 0o100000;
const TRAILER = 'TRAILER!!!';

/**
 * An uncompressed archive in the "newc" format, which the kernel unpacks as an initramfs.
 *
 * Regular files only, on purpose: archives appended to an existing initramfs are unpacked over it, and an entry for a
 * directory that is a symbolic link there (`/lib`) would replace the link and take the system's libraries away.
 *
 * Format: Documentation/driver-api/early-userspace/buffer-format.rst of the kernel.
 * @returns the archive, padded to a multiple of 4 bytes
 */
export function cpioArchive(files: readonly CpioFile[]): Buffer {
  const parts = files.flatMap((file, index) => entry(file.path, Buffer.from(file.content), file.mode, index + 1));
  return Buffer.concat([...parts, ...entry(TRAILER, Buffer.alloc(0), 0, 0)]);
}

/**
 * The zero bytes that have to follow `length` bytes of initramfs before another archive may begin. Without them the
 * kernel silently skips the second archive.
 */
export function cpioPadding(length: number): Buffer {
  return Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}

function entry(path: string, content: Buffer, permissions: number, inode: number): Buffer[] {
  const name = Buffer.from(`${path}\0`);
  const isFile = inode !== 0;
  const fields = [
    inode,
    isFile ? REGULAR_FILE | permissions : 0,
    0, // uid
    0, // gid
    1, // links
    0, // modification time: the same files give the same bytes
    content.length,
    0, // device major
    0, // device minor
    0, // special file major
    0, // special file minor
    name.length,
    0, // checksum, used by another variant of the format
  ];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  return [header, name, cpioPadding(header.length + name.length), content, cpioPadding(content.length)];
}
