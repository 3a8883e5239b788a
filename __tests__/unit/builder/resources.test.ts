import { describe, expect, it } from '@jest/globals';
import { jobsFor, parseCapacity, resourceWords } from '../../../src/builder/resources.js';

const GIB = 2 ** 30;
const wishes = { jobs: undefined, loadAverage: undefined, memoryPerJob: 2 * GIB };

describe('jobsFor', () => {
  it.each([
    ['a workstation', 32, 64 * GIB, 32],
    ['a hosted runner', 4, 16 * GIB, 4],
    ['many cores and little memory', 16, 15 * GIB, 7],
    ['hardly any memory', 2, GIB, 1],
  ])('for %s', (_name, cores, memoryBytes, expected) => {
    expect(jobsFor({ cores, memoryBytes }, wishes)).toBe(expected);
  });

  it('is what was asked for, whatever there is', () => {
    expect(jobsFor({ cores: 2, memoryBytes: GIB }, { ...wishes, jobs: 5 })).toBe(5);
  });
});

describe('resourceWords', () => {
  it('says what was asked for and leaves the rest to the builder', () => {
    expect(resourceWords(wishes)).toBe('memory-per-job=2147483648');
    expect(resourceWords({ jobs: 3, loadAverage: 3.5, memoryPerJob: GIB })).toBe(
      'memory-per-job=1073741824 jobs=3 load-average=3.5',
    );
  });
});

describe('parseCapacity', () => {
  it('reads cores and memory', () => {
    expect(parseCapacity('4\nMemTotal:       16393244 kB\nnone\n')).toEqual({
      cores: 4,
      memoryBytes: 16393244 * 1024,
    });
  });

  it('takes the limit of the control group where that is less', () => {
    expect(parseCapacity('4\nMemTotal: 16393244 kB\nmemory.max 1073741824\n')?.memoryBytes).toBe(GIB);
    expect(parseCapacity('4\nMemTotal: 1048576 kB\nmemory.max max\n')?.memoryBytes).toBe(GIB);
  });

  it.each(['', 'sh: nproc: not found\nMemTotal: 1 kB\n', '4\n'])('knows nothing of %j', (text) => {
    expect(parseCapacity(text)).toBeUndefined();
  });
});
