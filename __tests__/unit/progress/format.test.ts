import { describe, expect, it } from '@jest/globals';
import {
  count,
  formatBytes,
  formatClock,
  formatPercent,
  formatSeconds,
  grouped,
} from '../../../src/progress/format.js';
import { TailBuffer } from '../../../src/progress/tail-buffer.js';
import { buildWarnings } from '../../../src/progress/warnings.js';
import { MadeUpBuild, reduce, timelineOf } from './helpers.js';

describe('formats', () => {
  it.each([
    [0.04, '0.0 s'],
    [9.94, '9.9 s'],
    [9.96, '10 s'],
    [59.4, '59 s'],
    [59.6, '1 min 00 s'],
    [192, '3 min 12 s'],
    [3599.7, '1 h 00 min'],
    [3840, '1 h 04 min'],
  ])('%d seconds are %s', (seconds, expected) => {
    expect(formatSeconds(seconds)).toBe(expected);
  });

  it.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, -1234])('%d is grouped as the language does it', (whole) => {
    expect(grouped(whole)).toBe(whole.toLocaleString('en'));
  });

  it.each([
    [-1, '0:00'],
    [7.9, '0:07'],
    [750, '12:30'],
    [3723, '1:02:03'],
  ])('%d seconds are %s on the clock', (seconds, expected) => {
    expect(formatClock(seconds)).toBe(expected);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.00 KiB'],
    [10_240, '10.0 KiB'],
    [102_400, '100 KiB'],
    [1_048_575, '1.00 MiB'],
    [3_113_851_290, '2.90 GiB'],
  ])('%d bytes are %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected);
  });

  it('counts and takes shares', () => {
    expect([count(0, 'line'), count(1, 'line'), count(1204, 'line')]).toEqual(['0 lines', '1 line', '1,204 lines']);
    expect(formatPercent(0.3233)).toBe('32.3 %');
  });
});

describe('TailBuffer', () => {
  it('keeps the last lines', () => {
    const tail = new TailBuffer(3, 1000);
    for (let n = 0; n < 10; n++) tail.push(String(n));
    expect(tail.lines()).toEqual(['7', '8', '9']);
    expect(tail).toHaveLength(3);
  });

  it('is bounded in characters too, but keeps the last line', () => {
    const tail = new TailBuffer(100, 10);
    for (const line of ['aaaa', 'bbbb', 'cccc', 'dddd']) tail.push(line);
    expect(tail.lines()).toEqual(['cccc', 'dddd']);
    tail.push('x'.repeat(50));
    expect(tail.lines()).toEqual(['x'.repeat(50)]);
  });
});

describe('buildWarnings', () => {
  it('collects the findings of the Dockerfile checks and of our own scripts', () => {
    expect(buildWarnings(timelineOf('first'))[0]).toEqual({
      message: "FromAsCasing: 'as' and 'FROM' keywords' casing do not match.",
      at: { file: 'Dockerfile', line: 8 },
      hint: 'See https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
    });
    const build = new MadeUpBuild().start('[a 1/1] RUN x', 0);
    build.log(
      '[a 1/1] RUN x',
      1,
      'gm: warning: tokens were lost',
      'gm: jobserver: pipe',
      'gm: warning: tokens were lost',
    );
    expect(buildWarnings(reduce(build.events).timeline)).toEqual([{ message: 'tokens were lost.' }]);
  });
});
