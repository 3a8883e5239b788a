import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../../src/portage/version.js';
import {
  inRange,
  isVulnerable,
  touchingAdvisories,
  type Advisory,
  type AdvisoryRange,
} from '../../../src/verdict/advisories.js';
import { planned } from './plans.js';
import { random } from './random.js';

const advisory = (id: string, more: Partial<Advisory> = {}): Advisory => ({
  id,
  package: 'dev-libs/openssl',
  vulnerable: [{ range: 'lt', version: '3.0.15' }],
  unaffected: [
    { range: 'ge', version: '3.0.15' },
    { range: 'rge', version: '1.1.1w-r2' },
  ],
  ...more,
});
const openssl = (version: string) => ({ packages: [planned(`dev-libs/openssl-${version}`)] });

describe('inRange', () => {
  it.each([
    ['rge', '1.2-r3', ['1.2-r3', '1.2-r4'], ['1.2-r2', '1.2', '1.3', '1.3-r9']],
    ['rgt', '1.2-r3', ['1.2-r4'], ['1.2-r3', '1.3']],
    ['rle', '1.2-r3', ['1.2', '1.2-r3'], ['1.2-r4', '1.1']],
    ['rlt', '1.2-r3', ['1.2', '1.2-r2'], ['1.2-r3', '1.1']],
    ['eq', '1.2', ['1.2', '1.2-r0'], ['1.2-r1', '1.2.0']],
    ['eq', '1.2*', ['1.2', '1.2-r1', '1.2.9', '1.2_rc1'], ['1.20', '1.3']],
    ['lt', '1.2', ['1.1', '1.2_rc9'], ['1.2', 'nonsense']],
    ['ge', '1.2', ['1.2', '9999'], ['1.2_beta']],
  ] as const)('%s %s', (range, version, within, without) => {
    expect(within.filter((each) => !inRange({ version: each }, { range, version }))).toEqual([]);
    expect(without.filter((each) => inRange({ version: each }, { range, version }))).toEqual([]);
  });

  it('looks at the slot', () => {
    const range: AdvisoryRange = { range: 'lt', version: '9', slot: '3.13' };
    expect(inRange({ version: '3', slot: '3.13' }, range)).toBe(true);
    expect(inRange({ version: '3', slot: '3.14' }, range)).toBe(false);
    expect(inRange({ version: '3', slot: '3.14' }, { ...range, slot: '*' })).toBe(true);
  });

  it('is what the comparison says', () => {
    const next = random(5);
    const version = (): string =>
      `${String(Math.floor(next() * 3))}.${String(Math.floor(next() * 3))}${['', '_rc1', '_p1'][Math.floor(next() * 3)] ?? ''}${['', '-r1', '-r2'][Math.floor(next() * 3)] ?? ''}`;
    for (let round = 0; round < 2000; round++) {
      const [one, limit] = [version(), version()];
      const order = compareVersions(one, limit) ?? Number.NaN;
      const is = (range: AdvisoryRange['range']): boolean => inRange({ version: one }, { range, version: limit });
      expect([is('lt'), is('le'), is('eq'), is('ge'), is('gt')]).toEqual([
        order < 0,
        order <= 0,
        order === 0,
        order >= 0,
        order > 0,
      ]);
      expect(is('rle') && is('rgt')).toBe(false);
      if (is('rge')) expect(is('ge')).toBe(true);
    }
  });
});

describe('isVulnerable', () => {
  it.each([
    ['3.0.14', true],
    ['3.0.15', false],
    ['3.1', false],
    ['1.1.1w-r1', true],
    ['1.1.1w-r2', false],
    ['1.1.1w-r3', false],
  ])('%s: %s', (version, expected) => {
    expect(isVulnerable({ version }, advisory('1'))).toBe(expected);
  });
});

describe('touchingAdvisories', () => {
  it('tells new, remaining and fixed ones, the worst first', () => {
    const list = [
      advisory('202601-01', { vulnerable: [{ range: 'lt', version: '3.0.10' }], unaffected: [] }),
      advisory('202601-02', { vulnerable: [{ range: 'gt', version: '3.0.10' }], unaffected: [], severity: 'low' }),
      advisory('202601-03', { vulnerable: [{ range: 'gt', version: '3.0.10' }], unaffected: [], severity: 'high' }),
      advisory('202601-04', { vulnerable: [{ range: 'lt', version: '9' }], unaffected: [] }),
      advisory('202601-05', { package: 'app-misc/other' }),
    ];
    const hits = touchingAdvisories(openssl('3.0.9'), openssl('3.0.11'), list);
    expect(hits.map(({ advisory: { id }, state, versions }) => [id, state, ...versions])).toEqual([
      ['202601-03', 'introduced', '3.0.11'],
      ['202601-02', 'introduced', '3.0.11'],
      ['202601-04', 'remaining', '3.0.11'],
      ['202601-01', 'fixed', '3.0.9'],
    ]);
  });
});
