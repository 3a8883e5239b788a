import { describe, expect, it } from '@jest/globals';
import type { NamedStore } from '../../../src/care/named-stores.js';
import { pruneStores } from '../../../src/care/prune-stores.js';
import type { Problem } from '../../../src/platform/errors.js';
import type { Location } from '../../../src/store/location.js';
import { StoreError, type Kind, type Store } from '../../../src/store/store.js';
import { fakePlatform } from '../../support/fake-platform.js';
import { entryFor, NEVER } from '../../support/stores.js';

interface FakeStore extends NamedStore {
  readonly removed: string[];
}

function fakeStore(
  kind: Kind,
  location: Location,
  files: readonly string[],
  fails: Partial<Record<'list' | 'remove', Error>> = {},
): FakeStore {
  const removed: string[] = [];
  const entries = files.map((path) => entryFor(path, 'ten bytes!', { added: 0, used: 0 }));
  const unused = (): Promise<never> => Promise.reject(new Error('is not asked'));
  const store: Store = {
    place: `the ${location.kind}`,
    list: () => (fails.list ? Promise.reject(fails.list) : Promise.resolve(entries)),
    ...{ get: unused, put: unused, touch: unused },
    remove: (paths) => {
      if (fails.remove) return Promise.reject(fails.remove);
      removed.push(...paths);
      return Promise.resolve();
    },
  };
  return { kind, location, fingerprint: 'abc', store, removed };
}

async function prune(
  stores: readonly NamedStore[],
  dryRun = false,
): Promise<{ problems: readonly Problem[]; lines: string[] }> {
  const { log, lines } = fakePlatform({});
  const limits = { now: 1000, unusedSeconds: 100 };
  const problems = await pruneStores(stores, { limits, dryRun, log, signal: NEVER });
  return { problems, lines };
}

const folder: Location = { kind: 'folder', path: '/srv' };
const registry: Location = { kind: 'registry', registry: 'ghcr.io', repository: 'me/store' };

describe('pruneStores', () => {
  it('goes on with the others when one cannot be written or read', async () => {
    const refused = new StoreError('refused', 'the registry: 403. Log in.');
    const stores = [
      fakeStore('packages', registry, ['a'], { remove: refused }),
      fakeStore('packages', folder, ['b', 'c']),
      fakeStore('distfiles', folder, ['d'], { list: new StoreError('unreachable', 'the folder: EIO.') }),
      fakeStore('distfiles', folder, ['e']),
    ] as const;
    const { problems, lines } = await prune(stores);
    expect(stores.map(({ removed }) => removed)).toEqual([[], ['b', 'c'], [], ['e']]);
    expect(problems).toEqual([{ message: 'the folder: EIO.' }, { message: 'the registry: 403. Log in.' }]);
    // Nothing was removed there that would come back.
    expect(lines.join('\n')).not.toContain('garbage');
  });

  it('says where the space comes back later', async () => {
    expect((await prune([fakeStore('packages', registry, ['a'])])).lines.at(-1)).toMatch(/registry .* garbage/);
    expect((await prune([fakeStore('packages', { kind: 'actions' }, ['a'])])).lines.at(-1)).toMatch(/GitHub frees/);
    expect((await prune([fakeStore('packages', folder, ['a'])])).lines.at(-1)).toMatch(/\ba$/);
    expect((await prune([fakeStore('packages', registry, ['a'])], true)).lines.join()).not.toContain('garbage');
  });

  it('does not take a bug for a store that fails', async () => {
    const bug = fakeStore('packages', folder, ['a'], { remove: new TypeError('a bug') });
    await expect(prune([bug])).rejects.toThrow('a bug');
  });
});
