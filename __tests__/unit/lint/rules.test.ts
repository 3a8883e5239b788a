import { describe, expect, it } from '@jest/globals';
import { lint } from '../../../src/lint/lint.js';
import type { ExampleFiles } from '../../../src/lint/rule.js';
import { RULE_NAMES, ruleOf } from '../../../src/lint/rules.js';
import type { RuleName } from '../../../src/lint/rules.js';
import { isJudged } from '../../../src/lint/rules-judged.js';
import { isByProgram } from '../../../src/lint/rules-programs.js';

const files = (example: ExampleFiles): Map<string, Uint8Array> =>
  new Map(Object.entries(example).map(([path, text]) => [path, Buffer.from(text)]));
const places = (example: ExampleFiles): string[] =>
  lint(files(example)).map(({ rule, at }) => `${rule} ${at.file}${at.line === undefined ? '' : `:${at.line}`}`);

/** Of the folder as such: read-definition.test.ts runs its example. */
const NOT_PURE: readonly RuleName[] = ['definition-folder'];

describe('the example of each rule', () => {
  it.each(RULE_NAMES.filter((name) => !NOT_PURE.includes(name) && !isJudged(name) && !isByProgram(name)))(
    '%s',
    (name) => {
      const { bad, at, fixed } = ruleOf(name).example;
      const found = places(bad);
      if (name === 'more-findings') {
        expect(found.filter((place) => place.startsWith('invalid-world-entry '))).toHaveLength(100);
        expect(found.at(-1)).toBe(`${name} ${at}`);
      } else expect(found).toEqual([`${name} ${at}`]);
      expect(places(fixed)).toEqual([]);
    },
  );
});

/**
 * They fire on real Portage: integration/judge.test.ts, and judge-definition.test.ts for the kernel's; or on real programs:
 * integration/programs.test.ts.
 */
describe('the example of each rule that others judge by is none of the files alone', () => {
  it.each(RULE_NAMES.filter((name) => isJudged(name) || isByProgram(name)))('%s', (name) => {
    const { bad, fixed } = ruleOf(name).example;
    expect([...places(bad), ...places(fixed)]).toEqual([]);
  });
});

describe('what a rule says of itself', () => {
  it.each(RULE_NAMES)('%s', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const { about } = ruleOf(name);
    expect(about).toMatch(/^[A-Za-z"`%].*\.$/);
    expect(about.length).toBeGreaterThan(60);
  });
});
