import { describe, expect, it } from '@jest/globals';
import { compareFindings, type SideFindings } from '../../../src/check/new-findings.js';
import type { Finding } from '../../../src/lint/finding.js';

/** A side with one finding on each line that has a `!`. */
function side(
  lines: readonly string[],
  message = (line: number): string => `wrong, as on line ${String(line)}`,
): SideFindings {
  const findings = lines.flatMap((text, index): Finding[] =>
    text.includes('!')
      ? [
          {
            rule: 'duplicate-line',
            severity: 'error',
            at: { file: 'world', line: index + 1, column: 1 },
            message: message(index + 1),
          },
        ]
      : [],
  );
  return { findings, line: (_, line) => lines[line - 1] };
}
const numbers = (findings: readonly Finding[]): (number | undefined)[] => findings.map(({ at }) => at.line);

describe('compareFindings', () => {
  it.each<[string, string[], string[], number[], number[]]>([
    ['one that is new', ['a'], ['a', 'b!'], [2], []],
    ['one that has moved', ['a!'], ['x', '  a!'], [], [2]],
    ['one that is gone', ['a!', 'b!'], ['b!'], [], [1]],
    ['a second one of the same words', ['a!'], ['a!', 'a!'], [2], [1]],
    ['another line that is wrong in the same way', ['a!'], ['b!'], [1], []],
  ])('%s', (_, before, after, fresh, older) => {
    const found = compareFindings(side(before), side(after));
    expect([numbers(found.fresh), numbers(found.older)]).toEqual([fresh, older]);
  });

  it('takes a finding about a whole file for the same, wherever numbers in its message have gone', () => {
    const whole = (count: number): SideFindings => ({
      findings: [{ rule: 'more-findings', severity: 'note', at: { file: 'world' }, message: `${String(count)} more` }],
      line: () => undefined,
    });
    expect(compareFindings(whole(3), whole(12)).fresh).toEqual([]);
  });
});
