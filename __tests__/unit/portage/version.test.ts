import { describe, expect, it } from '@jest/globals';
import { compareVersions, splitPackage } from '../../../src/portage/version.js';
import { random } from '../verdict/random.js';

// Rising; each from PMS 3.3 or its examples, and what Portage 3.0.83 (vercmp) says of them.
const RISING = [
  ['0', '0.0', '0.0.0', '0.1', '1'],
  ['1_alpha', '1_alpha1', '1_alpha2', '1_beta', '1_pre', '1_rc', '1_rc1', '1', '1-r1', '1_p', '1_p1', '1_p10'],
  ['1.0', '1.0-r1', '1.0-r2', '1.0-r10', '1.0a', '1.0b', '1.0.1', '1.01', '1.05', '1.1', '1.2', '1.10'],
  ['1_alpha_pre', '1_alpha_rc', '1_alpha', '1_alpha_p', '1_beta'],
  ['1_p1_alpha', '1_p1', '1_p1_p', '1_p2'],
  ['12.2', '12.2b', '12.2.5', '12.10'],
  ['1.2.03', '1.2.3', '1.2.30'],
  ['16.1.0', '16.1.1_p20260718', '16.1.1_p20260725', '16.2.9999', '9999'],
  ['6.5_p20251219', '6.5_p20251220'],
  ['1_p99999999999999999998', '1_p99999999999999999999'],
] as const;
const EQUAL = [
  ['1', '1-r0'],
  ['1_p', '1_p0'],
  ['01', '1'],
  ['1.010', '1.01'],
  ['1-r1', '1-r01'],
  ['1_alpha', '1_alpha0'],
] as const;

const sign = (one: string, other: string): number => Math.sign(compareVersions(one, other) ?? Number.NaN);

describe('compareVersions', () => {
  it.each(RISING.map((versions) => [versions] as const))('rises: %j', (versions) => {
    for (const [low, one] of versions.entries())
      for (const [high, other] of versions.entries())
        expect([one, other, sign(one, other)]).toEqual([one, other, Math.sign(low - high)]);
  });

  it.each(EQUAL)('takes %s and %s for the same', (one, other) => {
    expect(compareVersions(one, other)).toBe(0);
  });

  it.each(['', 'x', '1.', '1_x', '1-r', '1ab', '1 ', `1.${'0'.repeat(600)}`])('does not know %j', (text) => {
    expect(compareVersions(text, '1')).toBeUndefined();
  });

  it('is an order: reflexive, antisymmetric, transitive', () => {
    const next = random(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const version = (): string => {
      const numbers = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
        pick(['0', '1', '2', '9', '10', '01', '010', '00']),
      );
      const suffixes = Array.from(
        { length: Math.floor(next() * 3) },
        () => `_${pick(['alpha', 'beta', 'pre', 'rc', 'p'])}${pick(['', '0', '1', '2'])}`,
      );
      return numbers.join('.') + pick(['', '', 'a', 'b']) + suffixes.join('') + pick(['', '', '-r0', '-r1', '-r2']);
    };
    for (let round = 0; round < 1000; round++) {
      const [a, b, c] = [version(), version(), version()];
      expect(sign(a, a)).toBe(0);
      expect([a, b, sign(a, b)]).toEqual([a, b, 0 - sign(b, a)]);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect([a, b, c, sign(a, c) <= 0]).toEqual([a, b, c, true]);
    }
  });
});

describe('splitPackage', () => {
  it.each([
    ['dev-lang/python-exec-2.4.10', 'python-exec', '2.4.10'],
    ['sys-libs/ncurses-6.5_p20251220', 'ncurses', '6.5_p20251220'],
    ['app-misc/editor-wrapper-4-r1', 'editor-wrapper', '4-r1'],
    ['x11-libs/gtk+-3.24.1', 'gtk+', '3.24.1'],
    ['a/b-1-foo-2', 'b-1-foo', '2'],
  ])('%s', (text, name, version) => {
    expect(splitPackage(text)).toMatchObject({ name, version });
  });

  it.each(['a/b', 'b-1', 'a/b-1_x', 'a/b-', '/-1', `a/${'b-'.repeat(400)}1`])('takes nothing of %j', (text) => {
    expect(splitPackage(text)).toBeUndefined();
  });
});
