import { describe, expect, it } from '@jest/globals';
import { CompilerCacheTally } from '../../../src/build/compiler-cache-tally.js';
import { BuildReport } from '../../../src/build/report.js';
import type { Change } from '../../../src/progress/timeline.js';

const line = (text: string): Change => ({
  type: 'line',
  line: text,
  at: 0,
  step: { id: 'sha256:1', name: '[kernel 1/2] RUN make', kind: 'stage', instruction: 'RUN make' },
});

function tallyOf(...lines: readonly string[]): CompilerCacheTally {
  const tally = new CompilerCacheTally();
  tally.apply(lines.map(line));
  return tally;
}

describe('CompilerCacheTally', () => {
  it('adds up what the steps say, and takes the size from the last', () => {
    const tally = tallyOf(
      'gm: compiler cache: 90 hits, 10 misses, 40 MiB',
      'CC  init/main.o',
      'gm: compiler cache: 5 hits, 1 misses, 41 MiB',
    );
    expect(tally).toMatchObject({ hits: 95, misses: 11, mebibytes: 41 });
    expect(tally.fact).toBe('Compiler cache: 95 of 106 compilations were there already; it holds 41 MiB.');
  });

  it.each([
    [[]],
    [['gm: compiler cache: 0 hits, 0 misses, 41 MiB']],
    [['a package says gm: compiler cache: 1 hits, 1 misses, 1 MiB']],
  ])('has nothing to tell of %j', (lines) => {
    expect(tallyOf(...lines).fact).toBeUndefined();
  });
});

it('stands in the summary of a build that looked something up', () => {
  const report = new BuildReport();
  report.compilations(tallyOf());
  expect(report.summary(1, [])).not.toHaveProperty('facts');
  report.compilations(tallyOf('gm: compiler cache: 1 hits, 0 misses, 1 MiB'));
  expect(report.summary(1, []).facts).toEqual([expect.stringMatching(/^Compiler cache: 1 of 1 /)]);
});
