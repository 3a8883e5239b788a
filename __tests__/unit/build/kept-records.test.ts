import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptRecords } from '../../../src/build/kept-records.js';
import type { Location } from '../../../src/store/location.js';
import { fakePlatform } from '../../support/fake-platform.js';
import { filesBelow, NEVER } from '../../support/stores.js';

let root: string;
let location: Location;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-records-test-'));
  location = { kind: 'folder', path: join(root, 'store') };
});
afterEach(() => rm(root, { recursive: true, force: true }));

let now = 0;
/** The records of a build on a machine whose folder is this. */
async function open(machine: string, where = location): Promise<KeptRecords | undefined> {
  const platform = { ...fakePlatform({}), now: () => (now += 60_000) };
  const run = (): never => {
    throw new Error('nothing is run');
  };
  const temporary = await mkdtemp(join(root, 'build-'));
  return KeptRecords.open({ location: where, folder: join(root, machine), name: 'demo', temporary }, { platform, run });
}

/** A build that knew what `before` says, and left these records. */
async function build(machine: string, records: Readonly<Record<string, string>>): Promise<string[]> {
  const kept = await open(machine);
  await kept?.bringIn(NEVER);
  const before = await Promise.all(
    ['disk', 'layers'].map((record) =>
      readFile(join(root, machine, `demo-${record}.json`), 'utf8').catch(() => 'nothing'),
    ),
  );
  await mkdir(join(root, machine), { recursive: true });
  for (const [record, text] of Object.entries(records)) {
    await writeFile(join(root, machine, `demo-${record}.json`), text);
  }
  await kept?.save(NEVER);
  return before;
}

describe('KeptRecords', () => {
  it('go from one new machine to the next, and only the newest stay', async () => {
    expect(await build('one', { disk: 'first', layers: 'first' })).toEqual(['nothing', 'nothing']);
    expect(await build('two', { disk: 'second', layers: 'second' })).toEqual(['first', 'first']);
    expect(await build('three', { disk: 'second', layers: 'third' })).toEqual(['second', 'second']);
    expect(await build('four', {})).toEqual(['second', 'third']);
    const records = (await filesBelow(join(root, 'store'))).filter((path) => /\/(disk|layers)\//.test(path));
    expect(records).toHaveLength(2);
  });

  it('of which one is missing leave the other', async () => {
    await build('one', { disk: 'first' });
    expect(await build('two', { disk: 'second' })).toEqual(['first', 'nothing']);
    expect(await build('three', {})).toEqual(['second', 'nothing']);
  });

  it('are not asked for where the machine has its own, or there is no store', async () => {
    await mkdir(join(root, 'old'));
    await writeFile(join(root, 'old/demo-disk.json'), '{}');
    expect(await open('old')).toBeUndefined();
    expect(await open('new', { kind: 'builder' })).toBeUndefined();
  });

  it('that cannot be had or kept change nothing', async () => {
    await writeFile(join(root, 'store'), 'a file where the folder should be');
    expect(await build('one', { disk: 'first' })).toEqual(['nothing', 'nothing']);
    expect(await readdir(join(root, 'one'))).toEqual(['demo-disk.json']);
    const none = await open('two', {
      kind: 's3',
      bucket: 'b',
      prefix: '',
      region: 'eu',
      endpoint: 'http://127.0.0.1:9',
    });
    expect(none).toBeUndefined();
  });
});
