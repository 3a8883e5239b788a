import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCacheInput } from '../../../src/cache/cache-input.js';
import { layerTrust, type LayerTrust } from '../../../src/check/layer-trust.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layer-trust-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function trusted(
  ref: string | undefined,
  event: object,
  { write = true, cache = 'gha' } = {},
): Promise<LayerTrust> {
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event));
  const settings = { cache: parseCacheInput(cache, {}).entries, cacheWrite: write };
  return layerTrust(settings, ref === undefined ? {} : { GITHUB_REF: ref, GITHUB_EVENT_PATH: path });
}
const repository = { default_branch: 'trunk', full_name: 'octo/image' };
const pull = (from: string | null): object => ({
  repository,
  pull_request: { head: { repo: from === null ? null : { full_name: from } } },
});

describe('layerTrust', () => {
  it.each<[string, string | undefined, object, object, LayerTrust]>([
    ['the default branch', 'refs/heads/trunk', { repository }, {}, { branch: 'trunk', writes: true }],
    ['another branch', 'refs/heads/main', { repository }, {}, { branch: 'trunk', writes: false }],
    ['a tag of its name', 'refs/tags/trunk', { repository }, {}, { branch: 'trunk', writes: false }],
    ['a pull request', 'refs/pull/7/merge', pull('octo/image'), {}, { branch: 'trunk', writes: false }],
    ['that of a fork', 'refs/pull/7/merge', pull('eve/image'), {}, { branch: 'trunk', writes: false }],
    [
      'code of a fork with the branch’s name',
      'refs/heads/trunk',
      pull('eve/image'),
      {},
      { branch: 'trunk', writes: false },
    ],
    ['code of a fork that is gone', 'refs/heads/trunk', pull(null), {}, { branch: 'trunk', writes: false }],
    ['an event that says nothing', 'refs/heads/trunk', {}, {}, { branch: 'local', writes: false }],
    ['one’s own machine', undefined, {}, {}, { branch: 'local', writes: true }],
    [
      'whoever does not want to',
      'refs/heads/trunk',
      { repository },
      { write: false },
      { branch: 'trunk', writes: false },
    ],
    ['who keeps no layers', 'refs/heads/trunk', { repository }, { cache: 'none' }, { branch: 'trunk', writes: false }],
  ])('of %s', async (_, ref, event, options, expected) => {
    expect(await trusted(ref, event, options)).toEqual(expected);
  });
});
