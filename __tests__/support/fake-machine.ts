import type { Machine } from '../../src/platform/machine.js';

export interface FakeDisk {
  readonly device: number;
  /** What is free each time somebody looks, in bytes; the last for ever. */
  readonly free: readonly number[];
}

export const GIB = 2 ** 30;

/** A machine called `here` that has these paths and no others, and of whose CPU nothing is known unless it is given. */
export function fakeMachine(disks: Readonly<Record<string, FakeDisk>>, cpu?: readonly string[]): Machine {
  const looks = new Map<string, number>();
  return {
    hostname: 'here',
    cpuFlags: () => Promise.resolve(cpu),
    kernel: '6.12.1',
    device: () => Promise.resolve('absent'),
    disk: (path) => {
      const disk = disks[path];
      if (!disk) return Promise.resolve(undefined);
      const look = looks.get(path) ?? 0;
      looks.set(path, look + 1);
      return Promise.resolve({ device: disk.device, freeBytes: disk.free[look] ?? disk.free.at(-1) ?? 0 });
    },
  };
}

/** A machine on which nothing is ever short. */
export const roomyMachine = fakeMachine({ '/': { device: 1, free: [1000 * GIB] } });
