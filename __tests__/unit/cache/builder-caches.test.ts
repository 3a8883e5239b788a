import { describe, expect, it } from '@jest/globals';
import type { InspectedBuilder } from '../../../src/builder/inspect.js';
import { builderCaches } from '../../../src/cache/builder-caches.js';
import { entries } from './helpers.js';

const LABELS = { 'org.mobyproject.buildkit.worker.snapshotter': 'overlayfs' };
const builder = (driver: string, labels: Readonly<Record<string, string>> = {}): InspectedBuilder => ({
  name: 'mine',
  driver,
  nodes: [
    { name: 'mine', endpoint: 'default', status: 'running', buildkit: '0.33.1', labels, devices: [], collection: [] },
  ],
  error: '',
});
const ASKED = entries(
  'gha\nregistry:r.example/me/cache\ntype=s3,region=eu,bucket=b\ntype=azblob,name=c,account_url=https://me.blob.example\nlocal:/c',
);

/** What becomes of all five, by type, and the warnings. */
function judged(
  who: InspectedBuilder,
  write = true,
): { used: string[]; said: string[]; hints: (string | undefined)[] } {
  const { entries: used, problems } = builderCaches(ASKED, who, write);
  return {
    used: used.map(({ type, readOnly }) => `${type}${readOnly === true ? ', only read' : ''}`),
    said: problems.map(({ message }) =>
      message.replace(/: the builder mine, which is the Docker Engine's own, /, ': '),
    ),
    hints: problems.map(({ hint }) => hint),
  };
}

const ALL = 'Leave the input builder empty to have one made that can. Packages and downloads are kept as ever.';
const OR_CONTAINERD = ALL.replace('can.', "can, or let the engine use containerd's image store.");
const S3 = 'The S3 cache b is not used: cannot use a place of this kind.';
const AZBLOB = 'The Azure Blob Storage cache https://me.blob.example is not used: cannot use a place of this kind.';
const GHA = "GitHub's Actions cache is not used: cannot use a place of this kind.";

describe('builderCaches', () => {
  it.each(['docker-container', 'remote', 'kubernetes'])('leaves a builder of the driver %s all of them', (driver) => {
    expect(builderCaches(ASKED, builder(driver), true)).toEqual({ entries: ASKED, problems: [] });
  });

  it("leaves an engine with containerd's image store those that it knows, and names each of the others", () => {
    expect(judged(builder('docker', LABELS))).toEqual({
      used: ['gha', 'registry', 'local'],
      said: [S3, AZBLOB],
      hints: [ALL, ALL],
    });
  });

  it('leaves an engine without it those that it can read, and names each with what it cannot', () => {
    const found = judged(builder('docker'));
    expect(found).toMatchObject({
      used: ['registry, only read', 'local, only read'],
      said: [
        GHA,
        'The registry cache r.example/me/cache is only read: cannot export layers.',
        S3,
        AZBLOB,
        'The cache folder /c is only read: cannot export layers.',
      ],
    });
    expect(found.hints).toEqual([OR_CONTAINERD, OR_CONTAINERD, ALL, ALL, OR_CONTAINERD]);
  });

  it('does not complain of what cannot be written where nothing would be', () => {
    expect(judged(builder('docker'), false).said).toEqual([GHA, S3, AZBLOB]);
  });
});
