/**
 * Work done once is never done twice, where a build is killed outside of the world: in a download, in the compiler, in the
 * kernel, in the export of its layers. never-twice.test.ts has the world. A table in docs/never-twice.md is made of them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TINY_LIBTOOL } from '../../harness/tiny-world.js';
import { CostTable } from '../support/cost-table.js';
import { compiling, good, Lab, worldOf } from '../support/lab.js';

const MINUTE = 60_000;
const CANCELLED = expect.stringMatching(/was cancelled/) as unknown;

const costs = new CostTable('killed');
let lab: Lab;
/** What the mirror does before it sends a file. */
let before: (name: string) => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  lab = await Lab.start([{ name: 'elk' }, { name: 'emu' }], ['elk', 'emu'], { before: (name) => before(name) });
}, 25 * MINUTE);

afterAll(() => lab.stop(), MINUTE);

/** Whether the log says that all of these steps came from the builder's cache. */
function cached(log: string, ...steps: readonly string[]): boolean[] {
  return steps.map((step) =>
    log.split('\n').some((line) => line.startsWith(`== [${step}] `) && line.endsWith(': cached')),
  );
}

describe('two stages that need the same file', () => {
  it(
    'wait for whichever of them downloads it',
    async () => {
      before = async (name) => {
        if (name.startsWith('libtool-')) await sleep(5000);
      };
      await lab.define('world', `${worldOf(['elk', 'emu'])}dev-build/libtool\n`);
      await lab.onNewMachine(async (on) => {
        const { log, downloads } = good(await lab.build({ on, target: 'fetched', stores: 'builder' }));
        for (const stage of ['fetch-toolchain', 'fetch-world'])
          expect(log).toMatch(new RegExp(`^${stage}: gm: downloaded .*\\blibtool-`, 'm'));
        expect(downloads.filter((name) => name.startsWith('libtool-'))).toHaveLength(1);
      });
      await lab.define('world', worldOf(['elk', 'emu']));
      before = () => Promise.resolve();
    },
    10 * MINUTE,
  );
});

describe('a build that is killed', () => {
  it(
    'in a download fetches what is missing, and nothing twice',
    async () => {
      const stuck = join(lab.folder, 'stuck');
      before = async (name) => {
        if (name !== 'emu-1.tar') return;
        // All others come to their end first.
        let count = -1;
        while (count !== lab.mirror.requests().length) {
          count = lab.mirror.requests().length;
          await sleep(2000);
        }
        await writeFile(stuck, 'yes');
        await sleep(10 * MINUTE, undefined, { ref: false });
      };
      const first = await lab.build({ target: 'fetch-world', breakOff: { of: stuck as `/${string}`, when: /yes/ } });
      expect([first.code, first.said]).toEqual([1, CANCELLED]);
      before = () => Promise.resolve();
      const second = good(await lab.build({ target: 'fetch-world' }));
      expect(first.downloads).toContain('elk-1.tar');
      expect(second.downloads).toContain('emu-1.tar');
      expect(first.downloads.filter((name) => second.downloads.includes(name))).toEqual([]);
      costs.add('`fetch-world`, killed in the last download', first);
      costs.add('… and again', second);
    },
    10 * MINUTE,
  );

  it(
    'in the compiler, then in what follows it, makes each once',
    async () => {
      await lab.tiny.write({ ...TINY_LIBTOOL, idle: 5 });
      const runs = [
        await lab.build({ target: 'toolchain', breakOff: { when: compiling('sys-devel/gcc') } }),
        await lab.build({ target: 'toolchain', breakOff: { when: compiling('dev-build/libtool') } }),
        good(await lab.build({ target: 'toolchain' })),
      ];
      expect(runs.map(({ code, compiled }) => [code, compiled])).toEqual([
        [1, ['sys-devel/gcc']],
        [1, ['dev-build/libtool', 'sys-devel/gcc']],
        [0, ['dev-build/libtool']],
      ]);
      expect(runs.slice(1).flatMap(({ downloads }) => downloads)).toEqual([]);
      const titles = ['`toolchain`, killed in the compiler', '… killed in libtool, which follows', '… and again'];
      for (const [index, run] of runs.entries()) costs.add(titles[index] ?? '', run);
    },
    10 * MINUTE,
  );

  it(
    'in the kernel goes on with the kernel',
    async () => {
      const inKernel = { target: 'kernel', breakOff: { when: /^== \[kernel 1\/2\] .*: running$/m } };
      const first = await lab.build(inKernel);
      const second = await lab.build(inKernel);
      expect([first.code, second.code]).toEqual([1, 1]);
      expect(first.downloads.length).toBeGreaterThan(0);
      expect(second).toMatchObject({ compiled: [], downloads: [], said: CANCELLED });
      costs.add('`kernel`, killed while the kernel compiles', first);
      costs.add('… and again, killed there again: all steps before it were kept', second);
      expect(cached(second.log, 'compiler 2/3', 'kernel-sources 1/1', 'kernel-config 2/2')).toEqual([true, true, true]);
    },
    10 * MINUTE,
  );

  it(
    'in the export of its layers exports them the next time, and a new machine finds them all',
    async () => {
      const layers = join(lab.folder, 'layers');
      const more = [`--cache=local:${layers}`, '--cache-layers=all'];
      const first = await lab.build({
        target: 'toolchain',
        more,
        breakOff: { when: /^== exporting cache[^\n]*: running$/m },
      });
      expect([first.code, first.said, first.compiled]).toEqual([1, CANCELLED, []]);
      const next = good(await lab.build({ target: 'toolchain', more }));
      expect(next).toMatchObject({ compiled: [], downloads: [] });
      costs.add('`toolchain`, killed while layers are exported', first);
      costs.add('… and again: they are exported', next);
      const main = (await readdir(layers)).find((name) => name.endsWith('.main')) ?? '';
      const index = JSON.parse(await readFile(join(layers, main, 'index.json'), 'utf8')) as { manifests: unknown[] };
      expect(index.manifests).toHaveLength(1);
      await lab.onNewMachine(async (on) => {
        const elsewhere = good(await lab.build({ target: 'toolchain', more, on, stores: 'builder' }));
        expect(elsewhere).toMatchObject({ compiled: [], downloads: [] });
        expect(cached(elsewhere.log, 'compiler 2/3')).toEqual([true]);
        costs.add('… on a new machine, with these layers and no store', elsewhere);
      });
    },
    10 * MINUTE,
  );
});

describe('a change of a kernel fragment', () => {
  it(
    'concerns neither the compiler nor the sources',
    async () => {
      await lab.define('kernel/30-test.config', 'CONFIG_IKCONFIG=y\n');
      const run = good(await lab.build({ target: 'kernel-config' }));
      costs.add('`kernel-config`, one fragment more', run);
      expect(run).toMatchObject({ compiled: [], downloads: [] });
      expect(cached(run.log, 'compiler 2/3', 'kernel-sources 1/1', 'kernel-config 2/2')).toEqual([true, true, false]);
    },
    10 * MINUTE,
  );
});

describe('docs/never-twice.md', () => {
  it('says what these cases cost', async () => {
    const [documented, measured] = await costs.documentedAndMeasured();
    expect(documented).toBe(measured);
  });
});
