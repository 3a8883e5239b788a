import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchDisk } from '../../../src/build/disk-preflight.js';
import { fakeMachine, GIB } from '../../support/fake-machine.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('watchDisk', () => {
  it('finds what a step needed for a while', async () => {
    const machine = fakeMachine({ '/d': { device: 1, free: [18 * GIB, 9 * GIB, 17 * GIB] } });
    const watch = watchDisk(machine, '/d', 20 * GIB);
    await jest.advanceTimersByTimeAsync(25_000);
    await expect(watch.end()).resolves.toBe(11 * GIB);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is never negative', async () => {
    const machine = fakeMachine({ '/d': { device: 1, free: [30 * GIB] } });
    await expect(watchDisk(machine, '/d', 20 * GIB).end()).resolves.toBe(0);
  });

  it('knows of nothing more when the disk is gone', async () => {
    await expect(watchDisk(fakeMachine({}), '/d', 20 * GIB).end()).resolves.toBe(0);
  });
});
