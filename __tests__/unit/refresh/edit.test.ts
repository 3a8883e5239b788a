import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../../src/image/locate.js';
import { formatProblem } from '../../../src/platform/errors.js';
import { editImageYaml } from '../../../src/refresh/edit.js';
import type { Edit } from '../../../src/refresh/edit.js';
import { random } from '../../support/random.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const set = (path: string, value: string | number): Edit => {
  const [first = '', ...rest] = path.split('.');
  return { path: [first, ...rest], value };
};

function edited(text: string, ...edits: readonly Edit[]): string {
  const result = editImageYaml(text, edits, 'f');
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  expect(result.changed).toBe(result.text !== text);
  return result.text;
}
function problems(text: string, ...edits: readonly Edit[]): string[] {
  const result = editImageYaml(text, edits, 'f');
  return result.ok ? [] : result.problems.map(formatProblem);
}

describe('editImageYaml', () => {
  it('changes the lines of the default image.yaml that hold pins, and nothing else', () => {
    const text = readFileSync('config/image.yaml', 'utf8');
    const after = edited(
      text,
      set('kernel.version', '6.12.60'),
      set('stage3', `gentoo/stage3:nomultilib-20260309@${DIGEST}`),
      set('snapshot', `gentoo/portage:20260310@${DIGEST}`),
      set('compiler.version', '17.1.0'),
      set('compiler.slot', 17),
    );
    const [old, now] = [text.split('\n'), after.split('\n')];
    expect(now.filter((line, index) => line !== old[index])).toEqual([
      `stage3: gentoo/stage3:nomultilib-20260309@${DIGEST}`,
      `snapshot: gentoo/portage:20260310@${DIGEST}`,
      '  slot: 17',
      '  version: 17.1.0',
      '  version: 6.12.60',
    ]);
    expect(now).toHaveLength(old.length);
  });

  it.each([
    ['a plain value', 'a: x # y\n', 'new', 'a: new # y\n'],
    ['single quotes', "a: 'x'  # y\n", "it's", "a: 'it''s'  # y\n"],
    ['double quotes', 'a: "x\\u0041"\n', 'n"w', 'a: "n\\"w"\n'],
    ['brackets', '{a: x, b: 1}\n', 'new', '{a: new, b: 1}\n'],
    ['a flow mapping over lines', '{\n  b: 1,\n  a: x # y\n}\n', 'new', '{\n  b: 1,\n  a: new # y\n}\n'],
    ['a key in quotes', '"a" :   x   \n', 'new', '"a" :   new   \n'],
    ['an explicit key', '? a\n: x\n', 'new', '? a\n: new\n'],
    ['a value on the next line', 'a:\n    x\n', 'new', 'a:\n    new\n'],
    ['a comment before the value', 'a: # why\n  x\n', 'new', 'a: # why\n  new\n'],
    ['a document start and end', '---\na: x\n...\n', 'new', '---\na: new\n...\n'],
    ['CRLF, a byte order mark and no last line end', '\ufeff# b\r\na: x\r\nb: 1', 'new', '\ufeff# b\r\na: new\r\nb: 1'],
    ['a text that would be a number', 'a: x\n', '16.1', "a: '16.1'\n"],
    ['a text that would be nothing', 'a: x\n', 'null', "a: 'null'\n"],
    ['a text that would be a comment', '{a: x}\n', '#b', "{a: '#b'}\n"],
    ['a text that would be a list', '{a: x}\n', 'b, c]', "{a: 'b, c]'}\n"],
    ['an empty text', 'a: x\n', '', "a: ''\n"],
    ['what is there already, in odd spelling', 'a: "n\\u0065w"\n', 'new', 'a: "n\\u0065w"\n'],
    ['a number', 'a: 0x10 # y\n', 17, 'a: 17 # y\n'],
    ['something longer than a character each', '# 🐧 ä\na: "🐧" # 🐧\n', 'ö', '# 🐧 ä\na: "ö" # 🐧\n'],
  ])('keeps the form of %s', (_, text, value, expected) => {
    expect(edited(text, set('a', value))).toBe(expected);
  });

  it.each([
    ['a: &x y\n', ['f:1:7: An anchor ("&x") is defined. Remove it.']],
    [
      'b: &x y\na: *x\n',
      ['f:1:7: An anchor ("&x") is defined. Remove it.', 'f:2:4: An alias ("*x") is used. Write the value itself.'],
    ],
    ['a: !!str y\n', ['f:1:10: A tag ("tag:yaml.org,2002:str") is used. Remove it.']],
    [
      'b: 1\n<<: {a: x}\na: y\n',
      ['f:2:1: A merge key ("<<") is used: what a key says then stands somewhere else. Write the keys themselves.'],
    ],
    ['a: x\na: y\n', ['f:2:1: This key is here a second time. Keep one of the two.']],
    ['a: x\n---\na: y\n', ['f:2:1: A second document starts here. Remove the "---" line and what does not belong.']],
    [
      'a: >-\n  x\n',
      ['f:1:4: a is written over several lines. Change it by hand, or write the value on one line behind its key.'],
    ],
    [
      'a: x\n  y\n',
      ['f:1:4: a is written over several lines. Change it by hand, or write the value on one line behind its key.'],
    ],
    [
      'a: "x\n  y"\n',
      ['f:1:4: a is written over several lines. Change it by hand, or write the value on one line behind its key.'],
    ],
    [
      'b: 1\na:\n',
      [
        'f:2:1: a has no value of its own that could be changed. Change it by hand, or write the value on one line behind its key.',
      ],
    ],
    [
      'a: [x]\n',
      [
        'f:1:1: a has no value of its own that could be changed. Change it by hand, or write the value on one line behind its key.',
      ],
    ],
    ['b: 1\n', ['f: a is missing, so that there is nothing to change. Add the key.']],
    ['', ['f: a is missing, so that there is nothing to change. Add the key.']],
    ['- a\n', ['f: a is missing, so that there is nothing to change. Add the key.']],
  ])('leaves %j alone', (text, expected) => {
    expect(problems(text, set('a', 'new'))).toEqual(expected);
  });

  it('leaves everything alone when one of several edits cannot be made, and says where', () => {
    expect(problems('a: x\nk:\n  v: |\n    y\n', set('a', 'new'), set('k.v', 'new'), set('k.w', 'new'))).toEqual([
      'f:3:6: k.v is written over several lines. Change it by hand, or write the value on one line behind its key.',
      'f:2:1: k.w is missing, so that there is nothing to change. Add the key.',
    ]);
  });

  it('writes no control characters', () => {
    expect(problems('a: x\n', set('a', 'new\nevil: 1'))).toEqual([
      'f:1:4: a cannot become "new\\u{a}evil: 1". Change it by hand, or write the value on one line behind its key.',
    ]);
  });
});

describe('an image.yaml of any form', () => {
  type Next = () => number;
  const among = <T>(next: Next, ...from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0];

  /** The same file with these values: what is drawn does not depend on them. */
  function render(seed: number, values: Readonly<Record<string, string>>): string {
    const next = random(seed);
    const end = among(next, '\n', '\r\n');
    const comment = (): string => among(next, '', '', ' # why: "x" {y}', "   #'", ' # 🐧: &a *b');
    const blank = (): string => among(next, '', '', end, `# stage3: not this${end}`, `   # indented ${end}`);
    const scalar = (key: string): string => {
      const value = values[key] ?? '';
      return among(next, value, `'${value}'`, `"${value}"`);
    };
    const name = (key: string): string => among(next, key, key, `"${key}"`, `'${key}'`);
    const colon = (): string => among(next, ': ', ':  ', ' : ', ':   ');
    const line = (key: string, full: string, indent = ''): string =>
      `${indent}${name(key)}${colon()}${scalar(full)}${comment()}${end}${blank()}`;
    const mapping = (key: string, inner: readonly string[]): string => {
      const order = next() < 0.5 ? inner : [...inner].reverse();
      if (next() < 0.4) {
        const gap = among(next, '', ' ', `${end}    `);
        const members = order.map((member) => `${name(member)}: ${scalar(`${key}.${member}`)}`);
        return `${name(key)}${colon()}{${gap}${members.join(`,${among(next, ' ', `${end}  `)}`)} }${comment()}${end}`;
      }
      const indent = among(next, ' ', '  ', '      ');
      return `${name(key)}:${comment()}${end}${order.map((member) => line(member, `${key}.${member}`, indent)).join('')}`;
    };
    const parts = [
      line('stage3', 'stage3'),
      line('snapshot', 'snapshot'),
      mapping('kernel', ['version', 'sources']),
      mapping('compiler', ['version', 'keyword']),
      `other:${end}- [a, "b"]${end}- {c: d}${end}`,
    ];
    for (let index = parts.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1));
      [parts[index], parts[other]] = [parts[other] ?? '', parts[index] ?? ''];
    }
    const start = among(next, '', '\ufeff', `# image${end}${end}`, `---${end}`);
    const whole = start + parts.join('');
    return next() < 0.2 ? whole.trimEnd() : whole;
  }

  const old = {
    stage3: 'gentoo/stage3:nomultilib-20260216',
    snapshot: 'gentoo/portage:20260217',
    'kernel.version': '6.12.58',
    'kernel.sources': 'gentoo-sources',
    'compiler.version': '16.0.1_p20260215',
    'compiler.keyword': '~amd64',
  };
  const fresh = {
    stage3: `127.0.0.1:5000/gentoo/stage3:nomultilib-20260309@${DIGEST}`,
    snapshot: `gentoo/portage:20260310@${DIGEST}`,
    'kernel.version': '6.12.60-r1',
    'compiler.version': '16.1.0',
  };

  it('differs in the bytes of the values alone, and back again in none', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const text = render(seed, old);
      expect(readYaml(Buffer.from(text), `seed ${seed}`).problems).toEqual([]);
      const there = edited(text, ...Object.entries(fresh).map(([path, value]) => set(path, value)));
      expect(there).toBe(render(seed, { ...old, ...fresh }));
      expect(edited(there, ...Object.entries(old).map(([path, value]) => set(path, value)))).toBe(text);
      expect(edited(text, ...Object.entries(old).map(([path, value]) => set(path, value)))).toBe(text);
    }
  });
});
