import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../../src/image/locate.js';
import { formatProblem } from '../../../src/platform/errors.js';

const read = (text: string): ReturnType<typeof readYaml> => readYaml(Buffer.from(text), 'f.yaml');
const problems = (text: string | Buffer): string[] => readYaml(Buffer.from(text), 'f.yaml').problems.map(formatProblem);

describe('readYaml', () => {
  const yaml = read('\ufeffa: 1\r\nb:\r\n  c: [x, "y z"]\r\n  d: 6.10\r\n');

  it('reads values', () => {
    expect(yaml.value).toEqual({ a: 1, b: { c: ['x', 'y z'], d: 6.1 } });
    expect(yaml.source(['b', 'd'])).toBe('6.10');
    expect(yaml.source(['b'])).toBeUndefined();
  });

  it.each([
    [['a'], 'value', { file: 'f.yaml', line: 1, column: 4 }],
    [['a'], 'key', { file: 'f.yaml', line: 1, column: 1 }],
    [['b', 'c', 1], 'value', { file: 'f.yaml', line: 3, column: 10 }],
    [['b', 'nope'], 'value', { file: 'f.yaml', line: 2, column: 1 }],
    [['nope'], 'value', { file: 'f.yaml' }],
    [[], 'value', { file: 'f.yaml' }],
  ] as const)('knows where %j is (%s)', (path, part, expected) => {
    expect(yaml.place(path, part)).toEqual(expected);
  });

  it.each([
    ['a: 1\na: 2\n', 'f.yaml:2:1: This key is here a second time. Keep one of the two.'],
    ['a:\n\tb: 1\n', 'f.yaml:2:1: The line is indented with a tab. YAML allows spaces only.'],
    ['a: &x 1\n', 'f.yaml:1:7: An anchor ("&x") is defined. Remove it.'],
    ['a: *nope\n', 'f.yaml:1:4: An alias ("*nope") is used. Write the value itself.'],
    ['a: !!binary aGk=\n', 'f.yaml:1:13: A tag ("tag:yaml.org,2002:binary") is used. Remove it.'],
    ['a: !x 1\n', 'f.yaml:1:7: A tag ("!x") is used. Remove it.'],
    [
      '%YAML 1.1\n---\na: yes\n',
      'f.yaml:1:1: The file has a %YAML directive. Remove it: the file is read as YAML 1.2.',
    ],
    ['a: 1\n---\nb: 2\n', 'f.yaml:2:1: A second document starts here. Remove the "---" line and what does not belong.'],
    ['? [a]\n: 1\n', 'f.yaml:1:3: A list or mapping is used as a key. Keys are words.'],
    ['a: @x\n', 'f.yaml:1:4: This is not valid YAML: Plain value cannot start with reserved character @.'],
    [
      'a: b: c\n',
      'f.yaml:1:4: A key stands where a value is expected. Check the indentation of this and the next line; put a value that contains ": " in quotes.',
    ],
    ['a: "\u0000"\n', 'f.yaml:1:5: The line has a control character, "\\u{0}". Remove it.'],
    ['a: 1\n\n\u001b]0;x\u0007\n', 'f.yaml:3:1: The line has a control character, "\\u{1b}". Remove it.'],
    ['x'.repeat(5000), 'f.yaml:1: The line has 5000 characters; at most 1000 are read.'],
    ['x'.repeat(1_000_000), 'f.yaml: The file has 1000000 bytes; at most 65536 are read.'],
    ['['.repeat(900), 'f.yaml:1:1: What is written here is nested too deeply.'],
    ['[\n'.repeat(20_000), 'f.yaml:33:1: What is written here is nested too deeply.'],
    ['- '.repeat(400), 'f.yaml:1:1: What is written here is nested too deeply.'],
  ])('finds fault with %.30j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('takes no bytes for text', () => {
    expect(problems(Buffer.from([0x61, 0xff, 0xfe]))).toEqual([
      'f.yaml: The file is not UTF-8 text. Save it as UTF-8.',
    ]);
  });

  it('does not report more than anybody reads', () => {
    expect(problems(Array.from({ length: 500 }, (_, line) => `k${line}: *x`).join('\n'))).toHaveLength(20);
  });

  it.each(['a: {b: "}]}]"}\n# [[[[ {{{{\n', '', '# nothing\n', 'a:\n- - - 1\n'])('reads %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });
});
