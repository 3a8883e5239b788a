import { describe, expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { thisMachine } from '../../../src/platform/machine.js';

describe('thisMachine', () => {
  it('knows its name and the disk of a path', async () => {
    expect(thisMachine.hostname).toBe(hostname());
    const disk = await thisMachine.disk(import.meta.dirname);
    expect(disk).toEqual({ device: statSync(import.meta.dirname).dev, freeBytes: expect.any(Number) });
  });

  it('knows nothing of a path that is not there', async () => {
    await expect(thisMachine.disk(join(import.meta.dirname, 'none/of/this'))).resolves.toBeUndefined();
  });
});
