import { describe, expect, it } from '@jest/globals';
import { advisoryProblems, advisorySummary, judgeAdvisories } from '../../../src/refresh/advisory-gate.js';
import type { Advisory } from '../../../src/verdict/advisories.js';

const zlib = { category: 'sys-libs', name: 'zlib', version: '1.3.1', slot: '0' };
const advisory = (id: string, more: Partial<Advisory> = {}): Advisory => ({
  id,
  title: 'a [hole](x)',
  package: 'sys-libs/zlib',
  vulnerable: [{ range: 'lt', version: '1.3.2' }],
  unaffected: [],
  ...more,
});
const judge = (
  accepted: Parameters<typeof judgeAdvisories>[2]['accepted'],
  advisories = [advisory('202601-01'), advisory('202601-02', { severity: 'high' })],
): ReturnType<typeof judgeAdvisories> => judgeAdvisories([zlib], advisories, { gate: 'fail', accepted }, '2026-03-20');

describe('the advisory gate', () => {
  it('tells the worst first, each advisory once', () => {
    const other = { ...zlib, name: 'minizip' };
    const both = [advisory('202601-01'), advisory('202601-01', { package: 'sys-libs/minizip' })];
    const { open } = judgeAdvisories([zlib, other], both, { gate: 'warn', accepted: [] }, '2026-03-20');
    expect(open).toEqual([
      {
        id: '202601-01',
        title: 'a [hole](x)',
        severity: 'normal',
        packages: ['sys-libs/minizip-1.3.1', 'sys-libs/zlib-1.3.1'],
      },
    ]);
    expect(judge([]).open.map(({ id }) => id)).toEqual(['202601-02', '202601-01']);
    expect(judgeAdvisories([{ ...zlib, version: '1.3.2' }], both, { gate: 'warn', accepted: [] }, '').open).toEqual([]);
  });

  it('accepts until the end of a day, and names what need not be accepted any more', () => {
    const reason = 'not reachable';
    const verdict = judge([
      { id: '202601-01', until: '2026-03-20', reason },
      { id: '202601-02', until: '2026-03-19', reason },
      { id: '202512-09', until: '2027-01-01', reason },
    ]);
    expect(verdict.accepted.map(({ id }) => id)).toEqual(['202601-01']);
    expect(verdict.open.map(({ id, accepted }) => [id, accepted?.expired])).toEqual([['202601-02', true]]);
    expect(verdict.needless).toEqual(['202512-09']);
    const [problem] = advisoryProblems(verdict, 'config/image.yaml');
    expect(problem?.message).toBe(
      'GLSA 202601-02 (high) is about sys-libs/zlib-1.3.1: a [hole](x). It was accepted until 2026-03-19.',
    );
  });

  it('shows what it found without letting a title do anything', () => {
    const page = advisorySummary(judge([]), 1);
    expect(page).toContain('2 advisories about 1 packages');
    expect(page).toContain('a &#91;hole&#93;&#40;x&#41;');
    expect(advisorySummary(judge([], []), 1)).toContain('No advisory');
  });
});
