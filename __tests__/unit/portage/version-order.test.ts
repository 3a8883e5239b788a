import { describe, expect, it } from '@jest/globals';
import { compareVersions, suffixesOf } from '../../../src/portage/version.js';
import { random } from '../../support/random.js';

describe('compareVersions', () => {
  // Each line in ascending order; every pair of a line is compared both ways.
  it.each([
    '6.12.9 6.12.10 6.12.58 6.12.58-r1 6.12.58-r10 6.13 6.13.0',
    '1 1.0 1.0.0 1.0.1 1.1',
    '1.001 1.01 1.1 1.10 1.11',
    '1.0 1.00.1 1.01 1.010.0',
    '1.2 1.2a 1.2b 1.2.0 1.2.1',
    '1_alpha 1_alpha1 1_alpha2 1_beta 1_pre 1_pre20260101 1_rc 1_rc2 1 1_p 1_p1 1_p20260215 1.0',
    '1_alpha_alpha 1_alpha_rc 1_alpha 1_alpha_p 1_alpha_p2 1_alpha1_alpha 1_alpha1',
    '16.0.1_p20260208 16.0.1_p20260215 16.0.1_p20260215-r1 16.1.0_rc1 16.1.0 16.1.1_p20260905 16.1.1_p20260912 16.2.0',
    '9 10 18446744073709551615 18446744073709551616',
    '1b 1b_p 1b_p-r1 1b_p-r2 1c_alpha',
  ])('%s', (line) => {
    const versions = line.split(' ');
    for (const [i, a] of versions.entries()) {
      for (const [j, b] of versions.entries()) {
        expect([a, b, Math.sign(compareVersions(a, b) ?? NaN)]).toEqual([a, b, Math.sign(i - j)]);
      }
    }
  });

  it.each([
    ['1.0', '1.0-r0'],
    ['1', '01'],
    ['1_p', '1_p0'],
    ['1_alpha', '1_alpha00'],
    ['1.0-r1', '1.0-r01'],
    ['1.01', '1.010'],
  ])('%s is %s', (a, b) => {
    expect([compareVersions(a, b), compareVersions(b, a)].map((order) => Math.abs(order ?? NaN))).toEqual([0, 0]);
  });

  it.each(['', 'a', '1.', '1-r', '1_q', '1_P1', '1 ', '1\n', '-1', '1.0-r1-r2', '1'.repeat(600)])(
    'refuses %.10j',
    (text) => {
      expect(compareVersions(text, '1')).toBeUndefined();
      expect(compareVersions('1', text)).toBeUndefined();
    },
  );

  it('is a total order', () => {
    const next = random(42);
    const pick = (...from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
    const number = (): string => pick('0', '00', '1', '01', '10', '010', '2', '9', '20260215');
    const version = (): string =>
      [
        number(),
        ...Array.from({ length: Math.floor(next() * 3) }, () => `.${number()}`),
        pick('', '', 'a', 'z'),
        ...Array.from(
          { length: Math.floor(next() * 3) },
          () => `_${pick('alpha', 'beta', 'pre', 'rc', 'p')}${pick('', number())}`,
        ),
        pick('', '', `-r${number()}`),
      ].join('');
    const sign = (a: string, b: string): number => Math.sign(compareVersions(a, b) ?? NaN) + 0;
    for (let round = 0; round < 6000; round++) {
      const [a, b, c] = [version(), version(), version()];
      if (sign(a, a) !== 0) throw new Error(`${a} is not itself`);
      if (sign(a, b) + sign(b, a) !== 0) throw new Error(`${a} and ${b} depend on their order`);
      if (sign(a, b) <= 0 && sign(b, c) <= 0 && sign(a, c) > 0) throw new Error(`${a} ${b} ${c} go in a circle`);
      // A revision decides only where everything else is the same.
      const bare = (text: string): string => text.replace(/-r\d+$/, '');
      const order = sign(bare(a), bare(b));
      if (order !== 0 && order !== sign(a, b)) throw new Error(`the revision decides between ${a} and ${b}`);
    }
    expect(sign('1', '2')).toBe(-1);
  });
});

describe('suffixesOf', () => {
  it('lists them with their numbers', () => {
    expect(suffixesOf('16.0.1_p20260215-r1')).toEqual(['_p20260215']);
    expect(suffixesOf('1.2_rc3_p1')).toEqual(['_rc3', '_p1']);
    expect(suffixesOf('6.12.58')).toEqual([]);
    expect(suffixesOf('latest')).toEqual([]);
  });
});
