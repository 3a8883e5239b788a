/**
 * A binhost of others: Portage makes and signs packages with another compiler, and a build takes those that are what they
 * should be. Each case counts what was compiled (emerge's own lines) and what the binhost was asked for.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFileServer, type FileServer } from '../../harness/file-server.js';
import {
  makeSignedBinhost,
  paragraphOf,
  readIndex,
  sumsOf,
  tampered,
  writeIndex,
} from '../../harness/signed-binhost.js';
import { good, Lab, worldOf } from '../support/lab.js';

const MINUTE = 60_000;
// Of the binhost: good, unsigned, changed, forged (with an index that fits), gone, another under its name.
const WORLD = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox'];
const LATER = ['gnu', 'hen'];
const tiny = (name: string): string => `tiny/${name}`;

let lab: Lab;
let binhost: FileServer;
let stop: () => Promise<void> = () => Promise.resolve();

/** Names of the packages that the store has; it is given whatever lies in the builder's pool. */
async function stored(): Promise<string[]> {
  const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
  const index = await readFile(join(lab.store, 'packages', fingerprint, 'Packages'), 'utf8');
  return [...index.matchAll(/^CPV: (tiny\/\S+)-1$/gm)].map((match) => match[1] ?? '').sort();
}

beforeAll(async () => {
  lab = await Lab.start(
    [...WORLD, ...LATER].map((name) => ({ name })),
    WORLD,
  );
  const { standin, machine, mirror } = lab;
  const make = { standin, portage: lab.tiny.portage, mirror: mirror.url, builder: machine, env: { PATH: lab.path } };
  const atoms = { signed: [...WORLD.filter((name) => name !== 'bee'), ...LATER].map(tiny), unsigned: [tiny('bee')] };
  const { folder, key } = await makeSignedBinhost(make, atoms, join(lab.folder, 'binhost'));
  const file = (name: string): string => join(folder, `tiny/${name}/${name}-1-1.gpkg.tar`);
  for (const name of ['cat', 'dog']) await writeFile(file(name), tampered(await readFile(file(name))));
  await rm(file('eel'));
  const index = await readIndex(folder);
  await writeIndex(folder, [
    ...index.filter((text) => !/^CPV: tiny\/(dog|fox)-1$/m.test(text)),
    paragraphOf(index, 'tiny/dog-1', sumsOf(await readFile(file('dog')))),
    paragraphOf(index, 'tiny/ant-1', { CPV: 'tiny/fox-1' }),
  ]);
  await lab.define('binhost-keys/test.asc', key);
  binhost = await startFileServer(folder);
  stop = binhost.stop;
}, 25 * MINUTE);

afterAll(async () => {
  await stop();
  await lab.stop();
}, MINUTE);

const paths = (...names: readonly string[]): string[] => names.map((name) => `tiny/${name}/${name}-1-1.gpkg.tar`);
const INDEX = ['Packages', 'Packages.gz'];

describe('a binhost', () => {
  it(
    'spares the compiling of what it has and can prove, and of nothing else',
    async () => {
      const run = good(await lab.build({ more: [`--binhost=${binhost.url}`] }));
      expect(run.compiled.filter((name) => name.startsWith('tiny/'))).toEqual(WORLD.slice(1).map(tiny));
      expect(run.said).not.toMatch(/gives no index/);
      for (const [name, reason] of [
        ['bee', 'has no signature'],
        ['cat', 'has another size or checksum than the index says'],
        ['dog', 'has a signature that is bad or by an unknown key'],
        ['eel', 'is not there'],
        ['fox', 'is not what the index says'],
      ] as const) {
        expect(run.said).toContain(`because the binhost's package ${reason}: tiny/${name}-1`);
      }
      expect(run.log).toContain('gm: 1 packages come from a binhost, made by another compiler: tiny/ant-1\n');
      // Index and packages are asked for by the world alone: no other plan has anything that is there.
      const asked = binhost.asked().filter((path) => !INDEX.includes(path));
      expect(asked).toEqual([...paths('ant'), ...paths('bee', 'cat', 'dog', 'eel')]);
      expect(await stored()).toEqual(WORLD.slice(1).map(tiny));
    },
    10 * MINUTE,
  );

  it(
    'is not asked when none is named, and has left nothing in the pool',
    async () => {
      const run = good(await lab.build());
      expect([run.compiled, run.downloads, binhost.asked()]).toEqual([['tiny/ant'], [], []]);
      expect(run.log).not.toMatch(/come from a binhost/);
      expect(await stored()).toEqual(WORLD.map(tiny));
    },
    10 * MINUTE,
  );

  it(
    'comes after what is our own and not before what is to be made anew, and may be a folder',
    async () => {
      await lab.define('world', worldOf([...WORLD, ...LATER]));
      const run = good(await lab.build({ more: [`--binhost=file://${binhost.folder}`, '--rebuild=tiny/gnu'] }));
      expect([run.compiled, run.downloads]).toEqual([['tiny/gnu'], ['gnu-1.tar', 'hen-1.tar']]);
      expect(run.log).toContain('gm: 1 packages come from a binhost, made by another compiler: tiny/hen-1\n');
    },
    10 * MINUTE,
  );

  it(
    'that does not answer is warned of, and its packages are compiled',
    async () => {
      await binhost.stop();
      const run = good(await lab.build({ more: [`--binhost=${binhost.url}`] }));
      expect(run.said).toMatch(/the binhost http:\/\/127\.0\.0\.1:\d+ gives no index \(.*Connection refused.*\)/);
      expect([run.compiled, run.downloads]).toEqual([['tiny/hen'], []]);
    },
    10 * MINUTE,
  );
});
