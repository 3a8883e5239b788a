import { open, readFile, stat } from 'node:fs/promises';
import { hostname, release } from 'node:os';
import { hasCode } from './errors.js';
import { freeBytes } from './files.js';

/** The file system that a path lies on. */
export interface Disk {
  /** Tells the file systems of one machine apart (st_dev of stat(2)). */
  readonly device: number;
  /** Bytes that this process may still write there. */
  readonly freeBytes: number;
}

/** What comes of opening a device for reading and writing. */
export type DeviceAccess = 'open' | 'denied' | 'absent';

/** What there is to know of the machine that this process runs on. */
export interface Machine {
  readonly hostname: string;
  /** Instructions of its CPU by Linux's names (proc_cpuinfo(5), flags); undefined where nothing tells. */
  cpuFlags(): Promise<readonly string[] | undefined>;
  /** Release of its kernel (uname(2)). */
  readonly kernel: string;
  /** Opens a device and closes it again: its node alone proves nothing. */
  device(path: string): Promise<DeviceAccess>;
  /** @returns undefined where there is no such path, or it may not be looked at */
  disk(path: string): Promise<Disk | undefined>;
}

export const thisMachine: Machine = {
  hostname: hostname(),
  cpuFlags: async () => {
    const text = await readFile('/proc/cpuinfo', 'utf8').catch(() => '');
    return /^flags\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/);
  },
  kernel: release(),
  device: async (path) => {
    try {
      await (await open(path, 'r+')).close();
      return 'open';
    } catch (error) {
      return hasCode(error, 'EACCES', 'EPERM') ? 'denied' : 'absent';
    }
  },
  disk: async (path) => {
    try {
      return { device: (await stat(path)).dev, freeBytes: await freeBytes(path) };
    } catch {
      return undefined;
    }
  },
};
