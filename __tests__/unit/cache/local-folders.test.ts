import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolders } from '../../../src/cache/local-folders.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'local-folders-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

describe('prepareFolders', () => {
  it('gives all scopes one store of layers, twice over', async () => {
    const to = ['main', 'fetch']
      .map((scope) => `type=local,dest=${dir}/a,b/${scope}`)
      .map((value) => value.replace(/dest=.*/, '"$&"'));
    for (let time = 0; time < 2; time++) {
      await expect(prepareFolders({ from: [], to })).resolves.toEqual({ cache: { from: [], to }, problems: [] });
    }
    await writeFile(join(dir, 'a,b/main/blobs/one'), '1');
    await expect(readdir(join(dir, 'a,b/fetch/blobs'))).resolves.toEqual(['one']);
  });

  it('reads only folders that hold something, and leaves other caches alone', async () => {
    await mkdir(join(dir, 'full'));
    await writeFile(join(dir, 'full/index.json'), '{}');
    const from = ['type=gha,scope=x', `type=local,src=${dir}/full`, `type=local,src=${dir}/none`];
    const { cache } = await prepareFolders({ from, to: ['type=gha,scope=x'] });
    expect(cache).toEqual({ from: from.slice(0, 2), to: ['type=gha,scope=x'] });
    await expect(readdir(dir)).resolves.toEqual(['full']);
  });

  it('warns of a folder that cannot be made, which would fail the build', async () => {
    await writeFile(join(dir, 'file'), '');
    const { cache, problems } = await prepareFolders({
      from: [],
      to: [`type=local,dest=${dir}/file/main`, 'type=gha'],
    });
    expect(cache.to).toEqual(['type=gha']);
    expect(problems).toEqual([
      {
        message: expect.stringContaining(`${dir}/file cannot be written`),
        hint: expect.stringContaining('not kept'),
      },
    ]);
  });
});
