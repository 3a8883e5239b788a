import { describe, expect, it } from '@jest/globals';
import { findErrorLines } from '../../../src/portage/error-lines.js';

describe('findErrorLines', () => {
  it.each([
    [
      ['make[2]: *** [x.o] Error 1', '../src/x.cc:10:5: error: no', 'x.cc:11: error: later'],
      'source',
      '../src/x.cc:10:5: error: no',
    ],
    [
      ['x.c:1:1: warning: y [-Wall]', 'x.c:2:1: fatal error: z.h: No such file or directory'],
      'source',
      'x.c:2:1: fatal error: z.h: No such file or directory',
    ],
    [
      ['error[E0432]: unresolved import `foo`', 'error: could not compile `bar`'],
      'source',
      'error[E0432]: unresolved import `foo`',
    ],
    [
      ['collect2: error: ld returned 1 exit status', '/usr/bin/ld: cannot find -lfoo: No such file'],
      'link',
      '/usr/bin/ld: cannot find -lfoo: No such file',
    ],
    [['./configure: line 5: gperf: command not found'], 'missing', './configure: line 5: gperf: command not found'],
    [
      ['Traceback (most recent call last):', "ModuleNotFoundError: No module named 'x'"],
      'missing',
      "ModuleNotFoundError: No module named 'x'",
    ],
    [["make: *** No rule to make target 'x'.  Stop."], 'missing', "make: *** No rule to make target 'x'.  Stop."],
    [
      ['x.c:1:1: error: a', "as: can't write 1 bytes: No space left on device"],
      'space',
      "as: can't write 1 bytes: No space left on device",
    ],
    [['make: *** [Makefile:3: b.o] Killed'], 'memory', 'make: *** [Makefile:3: b.o] Killed'],
    [['FAILED: src/a.o', 'ninja: build stopped: subcommand failed.'], 'other', 'FAILED: src/a.o'],
  ])('%j', (lines, kind, text) => {
    expect(findErrorLines(lines)[0]).toMatchObject({ kind, text });
  });

  it('is not fooled by what only mentions errors', () => {
    expect(
      findErrorLines([
        'checking for strerror... yes',
        'gcc -Werror=format -c error.c -o error.o',
        'CC errors.o',
        '0 errors',
        'make: *** Waiting for unfinished jobs....',
      ]),
    ).toEqual([]);
  });

  it('gives at most five, each once', () => {
    const many = Array.from({ length: 20 }, (_, n) => `x.c:${String(n % 7)}:1: error: e`);
    expect(findErrorLines(many)).toHaveLength(5);
  });
});
