import { describe, expect, it } from '@jest/globals';
import { readWorld } from '../../../src/image/world.js';
import { formatProblem } from '../../../src/platform/errors.js';

const problems = (text: string | Buffer): string[] =>
  readWorld(Buffer.from(text), 'config/world').problems.map(formatProblem);

describe('readWorld', () => {
  it('reads atoms and skips comments', () => {
    const world = readWorld(
      Buffer.from('# all\n\napp-misc/hello\n  sys-devel/gcc:16  # pinned\r\n>=a/b-1::guru\n'),
      'w',
    );
    expect(world.problems).toEqual([]);
    expect(world.entries.map(({ text, line, atom }) => [text, line, atom.name])).toEqual([
      ['app-misc/hello', 3, 'hello'],
      ['sys-devel/gcc:16', 4, 'gcc'],
      ['>=a/b-1::guru', 5, 'b'],
    ]);
  });

  it.each([
    ['hello\n', 'config/world:1:1: "hello" is not CATEGORY/NAME, such as app-misc/hello.'],
    [
      '\n  a/b-1.0\n',
      'config/world:2:3: "a/b-1.0" has a version but no operator; to ask for exactly this version write "=a/b-1.0".',
    ],
    [
      'a/b c/d\n',
      'config/world:1:5: After "a/b" there is "c/d" on the same line, which Portage would not read. Write one package a line.',
    ],
    [
      'a/b a/b\n',
      'config/world:1:5: After "a/b" there is "a/b" on the same line, which Portage would not read. Write one package a line.',
    ],
    [
      '@system\n',
      'config/world:1:1: "@system" is a set, which Portage does not read from a world file. List its packages; @system belongs to the world without being listed.',
    ],
    ['a/b#c\n', 'config/world:1:1: "a/b#c" has a package name "b#c" that cannot exist.'],
    ['a/b\u0000\n', 'config/world:1:4: The line has a control character, "\\u{0}". Remove it.'],
    [
      '<img src=x>\n',
      'config/world:1:6: After "<img" there is "src=x>" on the same line, which Portage would not read. Write one package a line.',
    ],
    ['::error::x\n', 'config/world:1:1: "::error::x" names a repository "error::x" that cannot exist.'],
    ['a'.repeat(300_000), 'config/world: The file has 300000 bytes; at most 262144 are read.'],
    [`${'a'.repeat(2000)}\n`, 'config/world:1: The line has 2000 characters; at most 1000 are read.'],
  ])('finds fault with %.30j', (text, expected) => {
    expect(problems(text)[0]).toBe(expected);
  });

  it('takes no bytes for text', () => {
    expect(problems(Buffer.from([0x80, 0x0a]))).toEqual([
      'config/world: The file is not UTF-8 text. Save it as UTF-8.',
    ]);
  });
});
