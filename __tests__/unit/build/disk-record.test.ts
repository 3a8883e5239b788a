import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlierUse, recordUse } from '../../../src/build/disk-record.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-record-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the record of what builds took', () => {
  it('has each image by its name, with the time', async () => {
    const made = join(folder, 'made');
    await recordUse(made, 'a', { fileBytes: 1, builderBytes: undefined }, 0);
    await recordUse(made, 'a', { fileBytes: undefined, builderBytes: 2 }, 1000);
    await recordUse(made, 'b', { fileBytes: 3, builderBytes: 4 }, 0);
    expect(await earlierUse(made, 'a')).toEqual([
      { fileBytes: 1, builderBytes: undefined },
      { fileBytes: undefined, builderBytes: 2 },
    ]);
    expect(await earlierUse(made, 'b')).toEqual([{ fileBytes: 3, builderBytes: 4 }]);
    expect((await readdir(made)).sort()).toEqual(['a-disk.json', 'b-disk.json']);
    expect(JSON.parse(await readFile(join(made, 'a-disk.json'), 'utf8'))).toMatchObject({
      builds: [{ at: '1970-01-01T00:00:00.000Z', fileBytes: 1 }, { at: '1970-01-01T00:00:01.000Z' }],
    });
  });

  it('forgets the oldest', async () => {
    for (let build = 1; build <= 12; build++) {
      await recordUse(folder, 'a', { fileBytes: build, builderBytes: undefined }, build);
    }
    const kept = (await earlierUse(folder, 'a')).map(({ fileBytes }) => fileBytes);
    expect(kept).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each(['', '{', '[]', '{"builds":[{"at":"x","fileBytes":-1}]}', '{"builds":[{"at":"x","builderBytes":"9"}]}'])(
    'is none where somebody wrote %j, and is begun anew',
    async (content) => {
      await writeFile(join(folder, 'a-disk.json'), content);
      expect(await earlierUse(folder, 'a')).toEqual([]);
      await recordUse(folder, 'a', { fileBytes: 1, builderBytes: 2 }, 0);
      expect(await earlierUse(folder, 'a')).toEqual([{ fileBytes: 1, builderBytes: 2 }]);
    },
  );
});
