import { readFile } from 'node:fs/promises';

/** A machine with less memory free has better use for it; bytes. */
const ENOUGH = 16 * 2 ** 30;
/** More than is there: what a test finds is not to depend on how much room garbage collection sees. */
const SIZE = 'size=100G';

/**
 * Puts a file system of memory at a folder, for a command that has a mount namespace of its own: what it keeps there is synced
 * to no disk, and gone with it. On a machine with little memory the folder stays as it is.
 * @param folder one that is there and empty
 * @returns the command, changed
 */
export async function onMemory(folder: string, command: readonly string[]): Promise<string[]> {
  const [, kilobytes = '0'] = /^MemAvailable: *(\d+) kB$/m.exec(await readFile('/proc/meminfo', 'utf8')) ?? [];
  if (Number(kilobytes) * 1024 < ENOUGH) return [...command];
  return ['sh', '-c', 'mount -t tmpfs -o "$0" tmpfs "$1" && shift && exec "$@"', SIZE, folder, ...command];
}
