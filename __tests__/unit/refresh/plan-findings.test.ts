import { describe, expect, it } from '@jest/globals';
import type { CheckedDefinition } from '../../../src/check/check-definition.js';
import type { Finding } from '../../../src/lint/finding.js';
import type { PlannedPackage } from '../../../src/portage/plan.js';
import { planFindings } from '../../../src/refresh/plan-findings.js';
import type { PlanFindings, PlanOutcome } from '../../../src/refresh/plan-outcome.js';
import { risksOf } from '../../../src/refresh/proposals.js';
import type { AdvisoryHit } from '../../../src/verdict/advisories.js';
import type { Judgement } from '../../../src/verdict/comment.js';
import { judge } from '../../../src/verdict/judge.js';
import { diffPlans } from '../../../src/verdict/plan-diff.js';
import { recorded } from '../verdict/runs.js';

const PLANNED = judge(recorded('plan-world-emptytree'));
const [SOME] = PLANNED.list.packages;
if (!SOME) throw new Error('the record has no packages');
const pkg = (category: string, name: string, version: string, slot = '0'): PlannedPackage => ({
  ...SOME,
  category,
  name,
  version,
  slot,
  use: [],
});
const glibc = (version: string): PlannedPackage => pkg('sys-libs', 'glibc', version);
const same = pkg('app-misc', 'hello', '2.10');

const finding = (rule: Finding['rule'], file = '/run/after/world'): Finding => ({
  rule,
  severity: 'warning',
  at: { file, line: 2 },
  message: 'It says nothing.',
  hint: 'See /run/after.',
});
const hit = (state: AdvisoryHit['state'], id: string, name = 'a/b'): AdvisoryHit => ({
  advisory: { id, title: `about ${id}`, package: name, vulnerable: [], unaffected: [] },
  state,
  versions: ['1'],
});

function outcome(judgement: Partial<Judgement>, more: Partial<CheckedDefinition> = {}): PlanOutcome {
  return planFindings(
    { judgement: { name: 'a', verdict: PLANNED, ...judgement }, fresh: [], problems: [], ...more },
    (text) => text.replaceAll('/run/after', 'config'),
  );
}

function found(...given: Parameters<typeof outcome>): PlanFindings {
  const made = outcome(...given);
  if (!made.made) throw new Error(made.reason);
  return made.findings;
}

describe('planFindings', () => {
  const diff = diffPlans(
    { plan: { packages: [glibc('2.41'), pkg('a', 'old', '1'), same] }, fingerprints: { compiler: 'x' } },
    { plan: { packages: [glibc('2.42'), pkg('a', 'new', '3'), same] }, fingerprints: { compiler: 'y' } },
  );

  it('has other versions in the table, from which the risks come, and counts what is built anew', () => {
    const { packages, notes } = found({ diff });
    expect(packages).toEqual([
      { name: 'a/new', to: '3' },
      { name: 'a/old', from: '1' },
      { name: 'sys-libs/glibc', from: '2.41', to: '2.42' },
    ]);
    expect(notes).toEqual(['Built anew at the same version: 1 package.']);
    const kernel = { key: 'kernel', from: '6.12.1', to: '6.18.1' } as const;
    expect(risksOf({ kind: 'refresh', changes: [kernel] }, packages)).toEqual(['libc', 'kernel series']);
  });

  it('has the time, and says where it is only guessed', () => {
    const prediction = { seconds: 90, compiled: 3, known: 3, reused: 0 };
    expect(found({ diff, prediction: { ...prediction, from: 'records' } })).toMatchObject({
      seconds: { build: 90, saved: 0 },
      notes: [expect.stringMatching(/^Built/)],
    });
    expect(found({ diff, prediction: { ...prediction, from: 'records' } }, { spared: 60 }).seconds).toEqual({
      build: 90,
      saved: 60,
    });
    expect(found({ diff, prediction: { ...prediction, from: 'counts' } }).notes).toContain(
      'The time is guessed from the number of packages.',
    );
  });

  it('has each advisory once, by what becomes of it', () => {
    const advisories = [hit('fixed', '1'), hit('fixed', '1', 'a/c'), hit('introduced', '2'), hit('remaining', '3')];
    const { advisories: fixed, introduced } = found({ diff, advisories });
    expect([fixed, introduced]).toEqual([[{ id: '1', title: 'about 1' }], [{ id: '2', title: 'about 2' }]]);
  });

  it('has lines that became obsolete, of the second tier alone, by the names that people know', () => {
    const fresh = [finding('unknown-package'), finding('duplicate-line')];
    expect(found({ diff }, { fresh }).obsolete).toEqual([
      {
        message: 'It says nothing. [unknown-package]',
        at: { file: 'config/world', line: 2 },
        hint: 'See config.',
      },
    ]);
    // The base has no plan, so that nobody knows what is new.
    const alone = found({}, { fresh });
    expect([alone.obsolete, alone.packages]).toEqual([[], undefined]);
    expect(alone.notes).toEqual(['With the pins of today there is no plan any more, so packages are not compared.']);
  });

  it('says that Portage refuses, or why there is no plan', () => {
    const sentences = ['There is no a/b.'];
    const explanations = [{ kind: 'missing', subject: 'a/b', sentences, chain: [], ways: [] }] as const;
    const refused = found({ verdict: { ...PLANNED, outcome: 'refused', explanations } });
    expect(refused.notes).toEqual([
      expect.stringMatching(/^Portage finds no plan with these pins\. .*There is no a\/b/),
    ]);
    expect(outcome({}, { problems: [{ message: 'No builder in /run/after' }, { message: 'More.' }] })).toEqual({
      made: false,
      reason: 'No builder in config.',
    });
  });
});
