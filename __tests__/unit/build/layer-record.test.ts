import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlierLayers, recordLayers } from '../../../src/build/layer-record.js';
import { NO_HISTORY } from '../../../src/cache/layer-history.js';
import type { LayerBuild } from '../../../src/cache/layer-work.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layer-record-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const BUILD: LayerBuild = {
  stages: [{ stage: 'kernel', seconds: 1.5, built: 0, reused: 0, packageBytes: 0, packageSeconds: 0, pulledBytes: 0 }],
  madeFrom: { kernel: ['compiler', 'kernel'] },
  exports: { 'stage-kernel': { a: 1 }, fetch: undefined },
  actionsBytes: 7,
};

describe('the record of layers', () => {
  it('has each image by its name, with the time', async () => {
    const made = join(folder, 'made');
    await recordLayers(made, 'a', BUILD, 0);
    await recordLayers(made, 'a', BUILD, 1000);
    await recordLayers(made, 'b', { ...BUILD, stages: [] }, 0);
    const { stage, ...work } = { stage: '', ...BUILD.stages[0] };
    expect(await earlierLayers(made, 'a')).toEqual({
      stages: { [stage]: [work, work] },
      madeFrom: BUILD.madeFrom,
      exports: { 'stage-kernel': { a: 1 }, fetch: null },
      actionsBytes: 7,
    });
    expect((await earlierLayers(made, 'b')).stages).toEqual({});
    expect((await readdir(made)).sort()).toEqual(['a-layers.json', 'b-layers.json']);
    expect(JSON.parse(await readFile(join(made, 'a-layers.json'), 'utf8'))).toMatchObject({
      at: '1970-01-01T00:00:01.000Z',
    });
  });

  it.each(['', '{', '[]', '{"at":"x","stages":{"kernel":[{"seconds":-1}]}}'])(
    'is none where somebody wrote %j, and is begun anew',
    async (content) => {
      await writeFile(join(folder, 'a-layers.json'), content);
      expect(await earlierLayers(folder, 'a')).toEqual(NO_HISTORY);
      await recordLayers(folder, 'a', BUILD, 0);
      expect((await earlierLayers(folder, 'a')).actionsBytes).toBe(7);
    },
  );
});
