import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import type { PlanFindings } from '../../../src/refresh/plan-outcome.js';
import { markedPlan, planMark, readPlans, writePlans } from '../../../src/refresh/plan-record.js';

const STEP = '0123456789abcdef';
const FINDINGS: PlanFindings = {
  packages: [
    { name: 'sys-libs/glibc', from: '2.41', to: '2.42' },
    { name: 'a/new', to: '1' },
  ],
  advisories: [{ id: '202603-01', title: 'A --> hole' }],
  introduced: [],
  obsolete: [{ message: 'Gone.', at: { file: 'config/world', line: 2 }, hint: 'Take it out.' }],
  seconds: { build: 90.5, saved: 12 },
  notes: ['The time is guessed.'],
};
const made = { of: STEP, outcome: { made: true, findings: FINDINGS } } as const;
const failed = { of: 'f'.repeat(16), outcome: { made: false, reason: 'No builder.' } } as const;
const packed = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');
/** Words that hardly compress. */
const many = (amount: number): PlanFindings => ({
  packages: Array.from({ length: amount }, (_, index) => ({
    name: `a/${Buffer.from(String(Math.sin(index))).toString('base64')}`,
    to: String(Math.cos(index)),
  })),
});

describe('what plans said', () => {
  it('is one word, and comes back as it was', () => {
    const word = writePlans([made, failed]);
    expect(word).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(readPlans(word)).toEqual([made, failed]);
    expect(readPlans(writePlans([]))).toEqual([]);
  });

  it('is a plan that failed where it is too much for an input', () => {
    const word = writePlans([{ of: STEP, outcome: { made: true, findings: many(6000) } }]);
    expect(readPlans(word)).toEqual([
      { of: STEP, outcome: { made: false, reason: 'The plans found more than can be handed over.' } },
    ]);
    expect(word.length).toBeLessThan(1000);
  });

  it.each([
    ['nothing', ''],
    ['no word', 'a b'],
    ['no base64', '%%%'],
    ['nothing deflated', Buffer.from('hello').toString('base64')],
    ['no JSON', deflateRawSync('{').toString('base64')],
    ['another version', packed({ version: 2, plans: [] })],
    ['another form', packed({ version: 1, plans: [{ of: STEP, outcome: { made: true } }] })],
    ['a step of any name', packed({ version: 1, plans: [{ ...made, of: '../x' }] })],
    [
      'a text without end',
      packed({ version: 1, plans: [{ of: STEP, outcome: { made: false, reason: 'x'.repeat(5000) } }] }),
    ],
    [
      'a time that is none',
      packed({
        version: 1,
        plans: [{ of: STEP, outcome: { made: true, findings: { seconds: { build: -1, saved: 0 } } } }],
      }),
    ],
    ['three plans', packed({ version: 1, plans: [made, made, made] })],
    ['what grows without end', packed({ version: 1, plans: [], more: 'x'.repeat(5 * 2 ** 20) })],
    ['a word without end', 'A'.repeat(100_001)],
  ])('is not believed: %s', (_, word) => {
    expect(readPlans(word)).toBeUndefined();
  });
});

describe('the mark of a plan', () => {
  it('is a comment that a later run reads, for the same step alone', () => {
    const mark = planMark(STEP, FINDINGS);
    expect(mark).toMatch(/^<!-- gentoo-min-plan [A-Za-z0-9+/=]+ -->$/);
    expect(markedPlan(`text\r\n${mark}\r\n`, STEP)).toEqual(FINDINGS);
    expect(markedPlan(mark, 'f'.repeat(16))).toBeUndefined();
    expect(markedPlan('text', STEP)).toBeUndefined();
  });

  it('is left out where it would take the room of what is read', () => {
    expect(planMark(STEP, many(2000))).toBe('');
  });
});
