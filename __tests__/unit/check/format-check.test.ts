import { describe, expect, it } from '@jest/globals';
import { formatCheck } from '../../../src/check/format-check.js';
import { diffPlans } from '../../../src/verdict/plan-diff.js';
import { judge } from '../../../src/verdict/judge.js';
import type { Prediction } from '../../../src/verdict/predict.js';
import { planned } from '../verdict/plans.js';
import { recorded } from '../verdict/runs.js';

const PLANNED = { outcome: 'planned', explanations: [], doubts: [] } as const;

describe('formatCheck', () => {
  it('says in a few lines what a change does', () => {
    const diff = diffPlans(
      { plan: { packages: [planned('a/gone-1'), planned('a/up-1'), planned('a/use-1', '+x')] } },
      { plan: { packages: [planned('a/up-2'), planned('a/use-1', '-x'), planned('a/new-1')] } },
    );
    const lines = formatCheck({
      name: 'live',
      verdict: PLANNED,
      packages: 3,
      diff,
      downloads: { total: 2048, fresh: 1024 },
      prediction: { seconds: 61, from: 'counts', compiled: 3, known: 0, reused: 0 },
      kept: {
        place: 'Actions cache',
        ready: [],
        compiled: [{ name: 'a/up-2' }, { name: 'a/use-1' }, { name: 'a/new-1' }],
      },
      kernel: { added: [{ name: 'CONFIG_A', to: 'y' }], removed: [], changed: [] },
      advisories: [
        {
          advisory: { id: '202601-05', package: 'a/up', vulnerable: [], unaffected: [] },
          state: 'fixed',
          versions: ['1'],
        },
      ],
    });
    expect(lines).toEqual([
      '3 packages, 2.00 KiB to download, 1.00 KiB of it new, about 1 min 01 s to build (guessed from their number).',
      'From the Actions cache 0 packages come ready, 3 are compiled.',
      '4 packages would change:',
      '  - a/gone 1',
      '  + a/new 1',
      '  > a/up 1 -> 2',
      '  ~ a/use 1 -x',
      '1 kernel option would change:',
      '  CONFIG_A n -> y',
      'GLSA 202601-05 (fixed): a/up 1',
    ]);
  });

  it('says by what it tells the time', () => {
    const said = (prediction: Partial<Prediction>): string | undefined =>
      formatCheck({
        name: 'live',
        verdict: PLANNED,
        packages: 3,
        prediction: { seconds: 61, from: 'records', compiled: 2, known: 2, reused: 1, ...prediction },
      })[0];
    expect(said({ sources: ['package-store'], oneByOne: true })).toMatch(
      /\(by what kept packages took, one after the other\)\.$/,
    );
    expect(said({ from: 'mixed', sources: ['emerge-log'] })).toMatch(
      /\(partly by the emerge\.log of an earlier build\)\.$/,
    );
    expect(said({ compiled: 0, reused: 3 })).toMatch(/\(all are ready-built\)\.$/);
  });

  it('says why there is no plan, and no costs of one', () => {
    const lines = formatCheck({ name: 'live', verdict: judge(recorded('err-required-use')), packages: 3 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/contradict each other.*Add to portage\/package.use/);
  });

  it('says so where nothing changes, and nothing where nothing is known', () => {
    expect(formatCheck({ name: 'live', verdict: PLANNED })).toEqual([]);
    expect(formatCheck({ name: 'live', verdict: PLANNED, diff: { changes: [], unchanged: 3 } })).toEqual([
      'No package changes.',
    ]);
  });
});
