import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePlans, type PlanDeps } from '../../../src/actions/compare-plans.js';
import type { JudgeDefinition } from '../../../src/check/judged-definition.js';
import { readBuildSettings } from '../../../src/inputs/settings.js';
import { UserError } from '../../../src/platform/errors.js';
import type { PlanFindings } from '../../../src/refresh/wanted.js';
import { fakePlatform } from '../../support/fake-platform.js';
import { judgedAs } from '../../support/judged-as.js';

let folder: string;
let defaults: string;
let outside: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-compare-'));
  defaults = join(folder, 'defaults');
  outside = join(folder, 'outside.yaml');
  await mkdir(defaults);
  await mkdir(join(folder, 'temporary'));
  await writeFile(outside, 'name: outside\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Options extends Partial<PlanDeps> {
  readonly complete?: boolean;
  readonly signal?: AbortSignal;
}

async function compare(judge: PlanDeps['judge'], { complete = true, signal, ...more }: Options = {}) {
  const platform = {
    ...fakePlatform({}, signal ? { signal } : {}),
    env: { RUNNER_TEMP: join(folder, 'temporary') },
    redact: (text: string) => text.replaceAll('s3cret', '***'),
  };
  const found: PlanFindings = await comparePlans({ platform, defaults, judge, ...more })({
    config: 'images/one',
    build: readBuildSettings({ env: {}, mask: () => undefined, input: () => '' }),
    layOut: async (to) => {
      await symlink(outside, join(to, 'image.yaml'));
      await writeFile(join(to, 'world'), 'app-misc/hello\n');
      return complete;
    },
    records: () => Promise.resolve(undefined),
  })('name: before\n', 'name: after\n');
  // Whatever happened, nothing stays behind.
  expect(await readdir(join(folder, 'temporary'))).toEqual([]);
  expect(await readFile(outside, 'utf8')).toBe('name: outside\n');
  return found;
}

const failing =
  (error: (definition: string) => Error): PlanDeps['judge'] =>
  () =>
  (definition) =>
    Promise.reject(error(definition));
const UNPLANNED = 'No plan could be made, so nothing is said of packages: ';

describe('comparePlans', () => {
  it('judges the definition with both texts, and writes through no link', async () => {
    const asked: string[] = [];
    const judge: JudgeDefinition = async (definition) => {
      const text = await readFile(join(definition, 'image.yaml'), 'utf8');
      asked.push(text, await readFile(join(definition, 'world'), 'utf8'));
      return judgedAs(text.includes('after') ? 'plan-world-emptytree' : 'plan-update-mixed');
    };
    const { packages = [], seconds } = await compare(() => judge);
    expect(asked.toSorted()).toEqual(['app-misc/hello\n', 'app-misc/hello\n', 'name: after\n', 'name: before\n']);
    expect(packages.length).toBeGreaterThan(0);
    expect(seconds?.build).toBeGreaterThan(0);
  });

  it('says why there is no plan, with names that people know and without secrets', async () => {
    const { notes } = await compare(
      failing((definition) => new UserError({ message: `s3cret is wrong in ${definition}/world.` })),
    );
    expect(notes).toEqual([`${UNPLANNED}*** is wrong in images/one/world.`]);
  });

  it('is not stopped by what nobody foresaw, nor by files that cannot be had', async () => {
    const bug = await compare(failing(() => new TypeError('x is not a function')));
    expect(bug.notes).toEqual([expect.stringMatching(/^No plan could be made.*did not foresee: TypeError/)]);
    const partial = await compare(
      failing(() => new Error('nothing is judged')),
      { complete: false },
    );
    expect(partial.notes).toEqual([`${UNPLANNED}The definition could not be read in full.`]);
  });

  it('waits no longer than it may', async () => {
    const { notes } = await compare(
      (limited) => async () => {
        const { cancelled } = limited;
        if (!cancelled.aborted) await once(cancelled, 'abort');
        throw new UserError({ message: 'The check was cancelled.' });
      },
      { patienceMs: 20 },
    );
    expect(notes).toEqual([expect.stringMatching(/It was not ready within 0 minutes/)]);
  });

  it('goes no further when the job is cancelled', async () => {
    const job = new AbortController();
    const comparing = compare(
      () => () => {
        job.abort();
        return Promise.reject(new UserError({ message: 'The check was cancelled.' }));
      },
      { signal: job.signal },
    );
    await expect(comparing).rejects.toThrow('The refresh was cancelled.');
  });
});
