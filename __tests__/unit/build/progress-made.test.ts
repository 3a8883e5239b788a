import { describe, expect, it } from '@jest/globals';
import { PackageTally } from '../../../src/build/package-tally.js';
import { judgeProgress } from '../../../src/build/progress-made.js';
import { BuildReport } from '../../../src/build/report.js';
import { UserError } from '../../../src/platform/errors.js';
import { TimelineReducer, type Change } from '../../../src/progress/timeline.js';
import type { Balance } from '../../../src/store/session.js';

const timeline = { steps: [], warnings: [], messages: [], started: 0, latest: 0 };
const step = { id: '1', name: '[world 3/7] RUN', kind: 'stage' as const, instruction: 'RUN' };
const completed = (name: string, how: 'source' | 'binary' | 'fetch', stage?: string): Change => ({
  type: 'package',
  step: stage === undefined ? step : { ...step, stage },
  at: 1,
  event: { type: 'completed', package: name, how, seconds: 2, progress: { done: 1, total: 2, running: [] } },
});
const balance: Balance = {
  kind: 'packages',
  place: 'folder /store',
  needed: 2,
  present: 0,
  brought: 0,
  bytesIn: 0,
  secondsSaved: 0,
  lost: 0,
  added: 1,
  bytesOut: 1,
  entries: 1,
  bytes: 1,
};

function report(changes: readonly Change[], balances: readonly Balance[] = []): BuildReport {
  const made = new BuildReport();
  const tally = new PackageTally();
  tally.apply(changes);
  made.build(timeline, 'log', tally);
  made.stores(balances);
  return made;
}

describe('PackageTally', () => {
  it('tells what was compiled from what was there', () => {
    const tally = new PackageTally();
    tally.apply([completed('a/b-1', 'source'), completed('a/c-1', 'binary'), completed('a/d-1', 'source')]);
    expect(tally).toMatchObject({ built: 2, reused: 1 });
  });

  it('tells it by stage, with the names', () => {
    const tally = new PackageTally();
    tally.apply([completed('a/b-1', 'source', 'world'), completed('a/c-1', 'binary', 'world')]);
    tally.apply([completed('a/gcc-1', 'binary', 'compiler'), completed('a/none-1', 'fetch', 'fetch-world')]);
    expect(Object.fromEntries(tally.stages)).toEqual({
      world: { built: 1, reused: 1, packages: ['a/b-1', 'a/c-1'] },
      compiler: { built: 0, reused: 1, packages: ['a/gcc-1'] },
    });
  });
});

describe('what counts as work', () => {
  it('is a step of a stage that ran to its end; not what was loaded, planned, cached or broken off', () => {
    const reducer = new TimelineReducer();
    const vertex = (name: string, more: { cached?: boolean; error?: string } = {}): void => {
      const { cached = false, error } = more;
      const ended = { started: 1, completed: 2, cached, ...(error === undefined ? {} : { error }) };
      reducer.apply({ type: 'vertex', digest: `sha256:${name}`, name, inputs: [], ...ended });
    };
    vertex('[context stage3] OCI load from client');
    vertex('[internal] load build context');
    vertex('[plan-world 1/1] RUN plan');
    vertex('[toolchain 1/2] RUN emerge', { cached: true });
    vertex('[world 3/7] RUN emerge', { error: 'rpc error: context canceled' });
    const nothing = new BuildReport();
    nothing.build(reducer.timeline, 'log', new PackageTally());
    expect(nothing.work).toMatchObject({ stepsDone: 0, packagesBuilt: 0 });
    vertex('[kernel 1/2] RUN make');
    const something = new BuildReport();
    something.build(reducer.timeline, 'log', new PackageTally());
    expect(something.work.stepsDone).toBe(1);
  });
});

describe('judgeProgress', () => {
  const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };

  it('is content with a package that the builder keeps, where the builder stays', () => {
    const made = report([completed('a/b-1', 'source')]);
    judgeProgress(made, {});
    expect(made.warnings).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/1 packages were built and are kept/) }),
    ]);
  });

  it('is content with what a store took, where the machine is thrown away', () => {
    const made = report([completed('a/b-1', 'source')], [balance]);
    judgeProgress(made, hosted);
    expect(made.warnings).toHaveLength(1);
  });

  it.each([
    ['nothing was made', report([]), {}, /nothing was finished.*Raise job-minutes/s],
    [
      'what was made is thrown away',
      report([completed('a/b-1', 'source')]),
      hosted,
      /lost with this machine.*package-store/s,
    ],
  ])('ends the chain when %s', (_name, made, env, message) => {
    let said = '';
    try {
      judgeProgress(made, env);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      said = error.problems.map((problem) => `${problem.message} ${problem.hint ?? ''}`).join('\n');
    }
    expect(said).toMatch(message);
  });
});
