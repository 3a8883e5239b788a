import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePlans, type PlanDeps } from '../../../src/actions/compare-plans.js';
import type { JudgeDefinition } from '../../../src/check/judged-definition.js';
import { readBuildSettings } from '../../../src/inputs/settings.js';
import { UserError } from '../../../src/platform/errors.js';
import type { PlanOutcome } from '../../../src/refresh/plan-outcome.js';
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
  const found: PlanOutcome = await comparePlans({ platform, defaults, judge, ...more })({
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
const failed = (reason: unknown): unknown => ({ made: false, reason });

describe('comparePlans', () => {
  it('judges the definition with both texts, and writes through no link', async () => {
    const asked: string[] = [];
    const judge: JudgeDefinition = async (definition) => {
      const text = await readFile(join(definition, 'image.yaml'), 'utf8');
      asked.push(text, await readFile(join(definition, 'world'), 'utf8'));
      return judgedAs(text.includes('after') ? 'plan-world-emptytree' : 'plan-update-mixed');
    };
    const outcome = await compare(() => judge);
    const { packages = [], seconds } = outcome.made ? outcome.findings : {};
    expect(asked.toSorted()).toEqual(['app-misc/hello\n', 'app-misc/hello\n', 'name: after\n', 'name: before\n']);
    expect(packages.length).toBeGreaterThan(0);
    expect(seconds?.build).toBeGreaterThan(0);
  });

  it('says why there is no plan, with names that people know and without secrets', async () => {
    const outcome = await compare(
      failing((definition) => new UserError({ message: `s3cret is wrong in ${definition}/world.` })),
    );
    expect(outcome).toEqual(failed('*** is wrong in images/one/world.'));
  });

  it('is not stopped by what nobody foresaw, nor by files that cannot be had', async () => {
    const bug = await compare(failing(() => new TypeError('x is not a function')));
    expect(bug).toEqual(failed(expect.stringMatching(/did not foresee: TypeError/)));
    const partial = await compare(
      failing(() => new Error('nothing is judged')),
      { complete: false },
    );
    expect(partial).toEqual(failed('The definition could not be read in full.'));
  });

  it('waits no longer than it may', async () => {
    const outcome = await compare(
      (limited) => async () => {
        const { cancelled } = limited;
        if (!cancelled.aborted) await once(cancelled, 'abort');
        throw new UserError({ message: 'The check was cancelled.' });
      },
      { patienceMs: 20 },
    );
    expect(outcome).toEqual(failed('It was not ready within 0 minutes.'));
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
