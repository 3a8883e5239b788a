import { describe, expect, it } from '@jest/globals';
import { formatCheck } from '../../../src/check/format-check.js';
import { diffPlans } from '../../../src/verdict/plan-diff.js';
import { judge } from '../../../src/verdict/judge.js';
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
