import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCacheCommand } from '../../../src/actions/run-cache.js';
import { openSession } from '../../../src/build/unsaved-work.js';
import { findBuildx } from '../../../src/builder/buildx.js';
import { loadImage } from '../../../src/image/load.js';
import type { Runner } from '../../../src/platform/process.js';
import { distfilesFingerprint, makeConfText, storeFingerprint } from '../../../src/store/fingerprint.js';
import { folderStore } from '../../../src/store/folder-store.js';
import { realPause } from '../../../src/store/pause.js';
import type { Kind, Store, StoreEntry } from '../../../src/store/store.js';
import { fakeBuildx } from '../../support/fake-buildx.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { fileIn, filesBelow, NEVER, packagePath, paths, stanzaFor } from '../../support/stores.js';

const defaults = join(import.meta.dirname, '../../../config');
const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 20) / 1000;
let folder: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-cache-test-'));
  kept = join(folder, 'kept');
  await mkdir(join(folder, 'config'));
  await writeFile(join(folder, 'config/world'), 'app-misc/hello\n');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function cache(
  name: Parameters<typeof runCacheCommand>[0],
  inputs: Readonly<Record<string, string>>,
  run: Runner = fakeBuildx().run,
): Promise<{ platform: FakePlatform; said: string; failures: string[] }> {
  const given = { config: join(folder, 'config'), ...inputs };
  const platform = { ...fakePlatform(given), now: () => NOW * 1000 };
  await runCacheCommand(name, platform, { run, sleep: () => Promise.resolve(), defaults });
  const said = platform.lines.map((line) => line.replace(/^info: /, '')).join('\n');
  // Each of several problems is an annotation.
  const errors = platform.lines.filter((line) => line.startsWith('error: '));
  return { platform, said, failures: [...errors, ...platform.failures.map(({ message }) => message)] };
}

function store(kind: Kind, fingerprint: string): Store {
  const options = { binhost: kind === 'packages', pause: realPause, now: () => NOW * 1000 };
  return folderStore({ folder: kept, below: `${kind}/${fingerprint}`, ...options });
}

/** Fills a store; the content has as many bytes as it says. */
async function fill(
  kind: Kind,
  fingerprint: string,
  files: Readonly<Record<string, Partial<StoreEntry> & { readonly bytes: number }>>,
): Promise<Store> {
  const from = join(folder, 'from');
  const entries: StoreEntry[] = [];
  for (const [name, more] of Object.entries(files)) {
    const path = kind === 'packages' ? packagePath(name) : name;
    const stanza = kind === 'packages' ? { stanza: stanzaFor(name) } : {};
    entries.push(await fileIn(from, path, Buffer.alloc(more.bytes), { added: NOW, used: NOW, ...stanza, ...more }));
  }
  const filled = store(kind, fingerprint);
  await filled.put(entries, from, NEVER);
  return filled;
}

/** As a build computes it. */
async function ownFingerprint(): Promise<string> {
  const { definition, context } = await loadImage({ defaults, user: join(folder, 'config'), target: 'artifacts' });
  return storeFingerprint(definition, await makeConfText(context));
}

const names = async (held: Store): Promise<string[]> =>
  paths(await held.list(NEVER)).map((path) => path.split('/')[1] ?? path);

describe('cache list', () => {
  it('says what a store holds, what it is worth, and what the least', async () => {
    await fill('packages', await ownFingerprint(), {
      dear: { bytes: 1000, seconds: 3600, used: NOW - DAY },
      cheap: { bytes: 4096, seconds: 3, used: NOW - 100 * DAY, added: NOW - 200 * DAY },
    });
    const { said, failures } = await cache('cache list', { 'package-store': `folder:${kept}` });
    expect(failures).toEqual([]);
    expect(said.split('\n')).toEqual([
      `packages in folder ${kept} (${await ownFingerprint()}): 2 files, 4.98 KiB, 1 h 00 min of work`,
      '  last used from 2026-08-12 to 2026-11-20; the least work for their bytes:',
      `    4.00 KiB       3.0 s  2026-08-12  ${packagePath('cheap')}`,
      `      1000 B  1 h 00 min  2026-11-20  ${packagePath('dear')}`,
    ]);
  });

  it('shows no more than a few files', async () => {
    const files = Array.from({ length: 9 }, (_, number) => [`file-${number}.tar`, { bytes: 9, seconds: 0 }] as const);
    await fill('distfiles', distfilesFingerprint(), Object.fromEntries(files));
    const { said } = await cache('cache list', { 'distfiles-store': `folder:${kept}` });
    expect(said).toContain('9 files, 81 B\n  last used on 2026-11-20; unused the longest:\n');
    expect(said.match(/file-\d/g)).toHaveLength(5);
  });

  it('prints everything as JSON and nothing else', async () => {
    await fill('packages', await ownFingerprint(), { one: { bytes: 10, seconds: 7 } });
    const stores = { 'package-store': `folder:${kept}`, 'distfiles-store': `folder:${kept}` };
    const { said } = await cache('cache list', { ...stores, json: 'true' });
    expect(JSON.parse(said)).toEqual({
      stores: [
        {
          ...{ kind: 'packages', place: `folder ${kept}`, fingerprint: await ownFingerprint() },
          ...{ files: 1, bytes: 10, seconds: 7, oldestUse: NOW, newestUse: NOW },
          entries: [
            {
              ...{ path: packagePath('one'), bytes: 10, seconds: 7, added: NOW, used: NOW },
              sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            },
          ],
        },
        {
          ...{ kind: 'distfiles', place: `folder ${kept}`, fingerprint: distfilesFingerprint() },
          ...{ files: 0, bytes: 0, seconds: 0, oldestUse: null, newestUse: null, entries: [] },
        },
      ],
    });
  });

  it('means the packages of one compiler, and with all those of every one', async () => {
    await fill('packages', await ownFingerprint(), { mine: { bytes: 1 } });
    await fill('packages', '0123456789abcdef', { other: { bytes: 1 } });
    const given = { 'package-store': `folder:${kept}` };
    const own = await cache('cache list', given);
    expect(own.said).toContain('/mine/');
    expect(own.said).not.toContain('/other/');
    expect((await cache('cache list', { ...given, compiler: '15.2.0' })).said).toMatch(/\): nothing$/);
    // No definition is needed then.
    const all = await cache('cache list', { ...given, all: 'true', config: join(folder, 'none') });
    expect(all.said).toContain('/mine/');
    expect(all.said).toContain('/other/');
  });

  it('says so when there is nothing at all', async () => {
    const given = { 'package-store': `folder:${kept}`, all: 'true' };
    expect((await cache('cache list', given)).said).toBe('There is nothing.');
    expect((await cache('cache prune', { ...given, 'unused-days': '1' })).said).toBe('There is nothing.');
    expect((await cache('cache list', { 'package-store': `folder:${kept}` })).said).toMatch(/\): nothing$/);
    expect(await filesBelow(kept)).toEqual([]);
  });

  it('shows the others when one cannot be read', async () => {
    await fill('distfiles', distfilesFingerprint(), { 'a.tar': { bytes: 1 } });
    await writeFile(join(folder, 'file'), '');
    const stores = { 'package-store': `folder:${join(folder, 'file')}`, 'distfiles-store': `folder:${kept}` };
    const { said, failures } = await cache('cache list', stores);
    expect(said).toContain('a.tar');
    expect(failures).toEqual([expect.stringMatching(/^folder .*file: .*ENOTDIR/)]);
  });

  it('names together what is wrong with the definition and with the stores', async () => {
    const given = { config: join(folder, 'none'), 'package-store': `folder:${kept}`, 'distfiles-store': 'actions' };
    const { failures } = await cache('cache list', given);
    expect(failures.join('\n')).toMatch(/There is no folder/);
    expect(failures.join('\n')).toMatch(/ACTIONS_RUNTIME_TOKEN is not set/);
  });
});

describe('cache prune', () => {
  const fillThree = async (): Promise<Store> =>
    fill('packages', await ownFingerprint(), {
      old: { bytes: 100, seconds: 900, used: NOW - 90 * DAY, added: NOW - 90 * DAY },
      cheap: { bytes: 100, seconds: 1 },
      dear: { bytes: 100, seconds: 500 },
    });

  it('removes what is not used and what is not worth its bytes', async () => {
    const held = await fillThree();
    const limits = { 'unused-days': '90', 'keep-bytes': '0.1KB' };
    const { said, failures } = await cache('cache prune', { 'package-store': `folder:${kept}`, ...limits });
    expect(failures).toEqual([]);
    expect(said.split('\n')).toEqual([
      'packages: removing 2 files, 200 B, 15 min 01 s of work; what stays: 1 file, 100 B, 8 min 20 s of work',
      '  not used for too long: 1 file, 100 B, 15 min 00 s of work',
      `    100 B  15 min 00 s  2026-08-22  ${packagePath('old')}`,
      '  the least work for their bytes: 1 file, 100 B, 1.0 s of work',
      `    100 B  1.0 s  2026-11-20  ${packagePath('cheap')}`,
    ]);
    expect(await names(held)).toEqual(['dear']);
    const left = await filesBelow(kept);
    expect(left.filter((path) => path.endsWith('.tar'))).toEqual([expect.stringContaining('/dear/')]);
  });

  it('removes nothing when it is only to say what', async () => {
    const held = await fillThree();
    const given = { 'package-store': `folder:${kept}`, 'unused-days': '1', 'dry-run': 'true' };
    const { said } = await cache('cache prune', given);
    expect(said).toMatch(/^packages: would remove 1 file, /);
    expect(await names(held)).toEqual(['cheap', 'dear', 'old']);
  });

  it('says that there is nothing to remove', async () => {
    const held = await fillThree();
    const { said } = await cache('cache prune', { 'package-store': `folder:${kept}`, 'keep-bytes': '1GiB' });
    expect(said).toBe('packages: nothing to remove; 3 files, 300 B, 23 min 21 s of work');
    expect(await names(held)).toHaveLength(3);
  });

  it('prunes one kind alone, or each by itself', async () => {
    const packages = await fillThree();
    const distfiles = await fill('distfiles', distfilesFingerprint(), {
      'a.tar': { bytes: 250 },
      'b.tar': { bytes: 9 },
    });
    const both = { 'package-store': `folder:${kept}`, 'distfiles-store': `folder:${kept}`, 'keep-bytes': '0.2KB' };
    await cache('cache prune', { ...both, kind: 'distfiles' });
    expect([await names(packages), await names(distfiles)]).toEqual([['cheap', 'dear', 'old'], ['b.tar']]);
    await cache('cache prune', both);
    expect([await names(packages), await names(distfiles)]).toEqual([['dear', 'old'], ['b.tar']]);
  });

  it('counts with all what every definition keeps', async () => {
    const own = await fillThree();
    const other = await fill('packages', 'fedcba', { other: { bytes: 100, seconds: 600 } });
    await cache('cache prune', { 'package-store': `folder:${kept}`, all: 'true', 'keep-bytes': '0.2KB' });
    expect([await names(own), await names(other)]).toEqual([['old'], ['other']]);
  });

  it('refuses to work without a limit', async () => {
    const held = await fillThree();
    const { failures } = await cache('cache prune', { 'package-store': `folder:${kept}` });
    expect(failures).toEqual([expect.stringMatching(/Neither unused-days nor keep-bytes/)]);
    expect(await names(held)).toHaveLength(3);
  });
});

describe('cache reset', () => {
  const du = (gigabytes: string): string => `ID: ${'a'.repeat(25)}
Reclaimable: true
Size: ${gigabytes}GB
Type: regular

Total: ${gigabytes}GB
`;

  /** A builder that holds some gigabytes, and when they are pruned as many as it still uses. */
  function builder(inUse = '0'): { run: Runner; verbs: string[]; words: string[] } {
    const { run } = fakeBuildx({ builders: ['mine'] });
    const verbs: string[] = [];
    const words: string[] = [];
    const answer = (stdout: string) => ({ code: 0, stdout, stderr: '', stopped: false });
    return {
      verbs,
      words,
      run: async (spec, options) => {
        const [, verb = ''] = spec.args;
        verbs.push(verb);
        if (verb === 'prune') words.push(...spec.args);
        if (verb === 'prune') return answer('');
        if (verb === 'du') return answer(du(verbs.includes('prune') ? inUse : '12.5'));
        return await run(spec, options);
      },
    };
  }

  it('only says what a builder holds', async () => {
    const { run, verbs } = builder();
    const { said, failures } = await cache('cache reset', { builder: 'mine' }, run);
    expect(failures).toEqual([]);
    expect(said).toMatch(/^The builder mine holds 11\.6 GiB\n {2}layers: 11\.6 GiB\nNothing was removed\. With --yes/);
    expect(verbs).not.toContain('prune');
  });

  it('removes it when that is confirmed, and says what was freed', async () => {
    const { run, words } = builder();
    const { said } = await cache('cache reset', { builder: 'mine', yes: 'true' }, run);
    expect(words.slice(1)).toEqual(['prune', '--all', '--force', '--builder', 'mine']);
    expect(said).toMatch(/\nRemoved 11\.6 GiB\.$/);
  });

  it('says what is left because it is in use', async () => {
    const { said } = await cache('cache reset', { builder: 'mine', yes: 'true' }, builder('2.5').run);
    expect(said).toMatch(/\nRemoved 9\.31 GiB; 2\.33 GiB stay, which are in use or new\.$/);
  });

  it('does nothing to a builder that does not exist', async () => {
    const { run, verbs } = builder();
    const { failures } = await cache('cache reset', { builder: 'other', yes: 'true' }, run);
    expect(failures).toEqual([expect.stringMatching(/there is no builder called 'other'/)]);
    expect(verbs).not.toContain('prune');
  });
});

describe('the place that is looked at', () => {
  it('is where a build keeps its distfiles', async () => {
    await fill('distfiles', distfilesFingerprint(), { 'a.tar': { bytes: 4 } });
    const needs = { have: [], need: [{ name: 'a.tar', bytes: 4 }] };
    const { run } = fakeBuildx();
    const asked: Runner = async (spec, options) => {
      if (!spec.args.includes('--target=store-needs')) return await run(spec, options);
      const into = spec.args.map((word) => /type=local,dest=(.*)/.exec(word)?.[1]).find(Boolean) ?? '';
      await mkdir(into, { recursive: true });
      await writeFile(
        join(into, 'needs.json'),
        JSON.stringify({ now: NOW, packages: { have: [], need: [] }, distfiles: needs }),
      );
      return { code: 0, stdout: '', stderr: '', stopped: false };
    };
    const work = {
      folder,
      plan: { builder: 'b', target: 'artifacts', context: folder, contexts: {}, args: {}, secrets: {}, tags: [] },
      locations: { packages: { kind: 'builder' }, distfiles: { kind: 'folder', path: kept } },
      fingerprint: 'abc',
    } as const;
    const deps = { platform: fakePlatform({}), run: asked, buildx: await findBuildx(asked, {}), warn: () => undefined };
    const session = await openSession(work, deps);
    await session?.bringIn(NEVER);
    await session?.close();
    expect(session?.balances).toEqual([expect.objectContaining({ kind: 'distfiles', brought: 1 })]);
  });
});
