import { describe, expect, it } from '@jest/globals';
import { describeExit } from '../../../src/boot/console-rule.js';

describe('describeExit', () => {
  it.each([
    [0x0100, 'exit code 1'],
    [0x7e00, 'exit code 126 (a program could not be executed)'],
    [0x7f00, 'exit code 127 (a program was not found)'],
    [0x000b, 'killed by SIGSEGV'],
    [0x0086, 'killed by SIGABRT'],
    [0x0025, 'killed by signal 37'],
  ])('says of status %i: %s', (status, expected) => {
    expect(describeExit(status)).toBe(expected);
  });
});
