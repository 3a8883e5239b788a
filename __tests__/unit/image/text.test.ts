import { describe, expect, it } from '@jest/globals';
import { closest, didYouMean, quote } from '../../../src/image/text.js';

describe('quote', () => {
  it.each([
    ['plain', '"plain"'],
    ['a\nb\r::error::x', '"a\\u{a}b\\u{d}::error::x"'],
    ['\u001b[31mred', '"\\u{1b}[31mred"'],
    ['right\u202eleft', '"right\\u{202e}left"'],
    ['\ud800', '"\\u{d800}"'],
    ['', '""'],
  ])('%j becomes %j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('cuts what is long', () => {
    expect(quote('x'.repeat(1_000_000))).toBe(`"${'x'.repeat(60)}…"`);
    expect(quote('abcdef', 3)).toBe('"abc…"');
  });
});

describe('closest', () => {
  const keys = ['stage3', 'snapshot', 'debug-packages', 'kernel', 'tree'];
  it.each([
    ['stag3', 'stage3'],
    ['debug_packages', 'debug-packages'],
    ['Kernel', 'kernel'],
    ['kernle', 'kernel'],
    ['teee', 'tree'],
    ['zzzz', undefined],
    ['', undefined],
    ['k'.repeat(1_000_000), undefined],
  ])('%.20s is meant to be %s', (word, expected) => {
    expect(closest(word, keys)).toBe(expected);
  });

  it('lists everything when nothing is close', () => {
    expect(didYouMean('zzzz', ['a', 'b'])).toBe('Possible: a, b.');
    expect(didYouMean('tre', keys)).toBe('Did you mean "tree"?');
  });
});
