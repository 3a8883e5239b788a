import { describe, expect, it } from '@jest/globals';
import { parseApiPlan } from '../../../src/portage/api-plan.js';
import { parsePlanList } from '../../../src/portage/plan-list.js';
import { judge, type Outcome } from '../../../src/verdict/judge.js';
import { cpuTime } from '../../support/cpu-time.js';
import { garbled, random } from './random.js';
import { apiPlan, recorded, RUNS } from './runs.js';

const OUTCOMES: readonly Outcome[] = ['planned', 'refused', 'unsure'];
const config = [
  { path: 'world', line: 1, atom: 'app-admin/sudo' },
  { path: 'portage/package.use', line: 1, atom: '*/*', values: ['ssl', 'PYTHON_TARGETS:', 'python3_13'] },
];

describe('hostile output', () => {
  it('is judged without an exception', () => {
    const text = RUNS.map((name) => `${recorded(name).stderr}\n${recorded(name).stdout.slice(-3000)}`).join('\n');
    const next = random(6);
    for (let round = 0; round < 400; round++) {
      const run = { exitCode: round % 3 === 0 ? 0 : 1, stdout: garbled(text, next), stderr: garbled(text, next) };
      const { outcome, explanations, doubts } = judge(run, config);
      expect(OUTCOMES).toContain(outcome);
      if (outcome === 'planned') expect(doubts).toEqual([]);
      for (const { sentences, at } of explanations) {
        expect(sentences.join('')).not.toMatch(/\p{Cc}/u);
        expect(at?.line ?? 1).toBeGreaterThan(0);
      }
    }
  });

  it('is parsed without an exception when it is JSON', () => {
    const text = apiPlan();
    const next = random(7);
    for (let round = 0; round < 300; round++) {
      const at = Math.floor(next() * text.length);
      const broken = text.slice(0, at) + garbled(text, next) + text.slice(at + Math.floor(next() * 20));
      const plan = parseApiPlan(broken);
      expect(plan === undefined || Array.isArray(plan.packages)).toBe(true);
    }
  });

  it.each([
    ['one very long line', '[ebuild  N     ] a/b-1::g USE="'.padEnd(4_000_000, 'x ')],
    ['unclosed brackets', '[ebuild  N     ] a/b-1 '.padEnd(60_000, '[')],
    ['digits', `[ebuild  N     ] a/b-1 ${'1,'.repeat(30_000)}`],
    ['dashes in a name', `[ebuild  N     ] a/${'b-1-'.repeat(120)}`],
    ['refusals', '!!! All ebuilds that could satisfy "a/b" have been masked.\n'.repeat(20_000)],
    ['slot conflicts', 'resulting in a slot conflict:\n'.repeat(20_000)],
    ['changes', 'The following USE changes are necessary to proceed:\n (see)\n>=a/b-1 c\n'.repeat(10_000)],
    ['missing packages', 'emerge: there are no ebuilds to satisfy "a/b".\n'.repeat(20_000)],
    ['traces', 'Traceback (most recent call last):\n'.repeat(20_000)],
    ['flags', `has unmet requirements.\n- a/b-1 USE="${'(-a) '.repeat(4000)}"\n`.repeat(100)],
    ['braces', '{\n'.repeat(50_000) + '}\n'.repeat(50_000)],
    ['lines of a plan', '[ebuild  N     ] a/b-1::g  USE="c" 1 KiB\n'.repeat(30_000)],
  ])('takes little time with many or long: %s', (_what, text) => {
    const { seconds } = cpuTime(() => {
      const { outcome } = judge({ exitCode: 1, stdout: text, stderr: text }, config);
      expect(outcome).not.toBe('planned');
      expect(parsePlanList(text).packages.length).toBeLessThan(2);
    });
    expect(seconds).toBeLessThan(5);
  });
});
