import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from '../../../src/store/folder-lock.js';
import { realPause } from '../../../src/store/pause.js';
import { NEVER } from '../../support/stores.js';

let dir: string;
let file: string;
const options = { place: 'a folder', pause: realPause };

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'folder-lock-'));
  file = join(dir, 'index.lock');
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

describe('a lock file', () => {
  it('lets one in at a time, and is gone afterwards, also after a failure', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await realPause(5, NEVER);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(file, options, NEVER, work)));
    expect(most).toBe(1);
    const failing = withLock(file, options, NEVER, () => Promise.reject(new Error('inside')));
    await expect(failing).rejects.toThrow('inside');
    expect(await readdir(dir)).toEqual([]);
  });

  it('of a dead owner is taken away by one of those who wait', async () => {
    await writeFile(file, 'dead');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await realPause(5, NEVER);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, () => withLock(file, { ...options, staleMs: 300 }, NEVER, work)));
    expect(most).toBe(1);
    expect(await readdir(dir)).toEqual([]);
  });

  it('of a living owner is not, however long that takes; patience and signals end the waiting', async () => {
    const settings = { ...options, staleMs: 250 };
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let entered = (): void => undefined;
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const owner = withLock(file, settings, NEVER, () => {
      entered();
      return held;
    });
    await inside;
    const impatient = withLock(file, { ...settings, patienceMs: 900 }, NEVER, () => Promise.resolve('in'));
    await expect(impatient).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/other jobs held/),
    });
    const stop = AbortSignal.timeout(50);
    await expect(withLock(file, settings, stop, () => Promise.resolve('in'))).rejects.toMatchObject({
      kind: 'stopped',
    });
    release();
    await owner;
  });
});
