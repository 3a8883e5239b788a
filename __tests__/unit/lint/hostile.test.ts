import { describe, expect, it } from '@jest/globals';
import { formatFinding } from '../../../src/lint/format.js';
import { lint } from '../../../src/lint/lint.js';
import { sarifLog } from '../../../src/lint/sarif.js';
import { isRead } from '../../../src/lint/texts.js';
import { cpuTime } from '../../support/cpu-time.js';
import { Random } from '../../support/random.js';

const KINDS: readonly [string, ...string[]] = [
  'portage/make.conf',
  'portage/make.conf/a',
  'portage/make.conf/b',
  'portage/env/a',
  'portage/package.use/a',
  'portage/package.accept_keywords',
  'portage/package.mask/m',
  'portage/package.unmask',
  'portage/package.license/l',
  'portage/package.env',
  'portage/license_groups',
  'toolchain/package.use',
  'world',
  'image.yaml',
  'kernel/a.config',
  'dracut/dracut.conf.d/a.conf',
  'squashfs.exclude',
];

const PIECES: readonly [string, ...string[]] = [
  ...([
    '\n',
    '\n',
    '\n',
    ' ',
    ' ',
    '\t',
    '=',
    '"',
    "'",
    '\\',
    '#',
    '$',
    '${',
    '}',
    '$(',
    ')',
    '`',
    ';',
    '+=',
    ':',
    '*',
    '-',
    '/',
  ] as const),
  ...[
    'USE',
    'CFLAGS',
    'FEATURES',
    'MAKEFLAGS',
    '-j8',
    '-march=',
    'znver3',
    'native',
    'source ',
    'export ',
    'a',
    'b',
    'app-misc/hello',
  ],
  ...[
    '~amd64',
    '**',
    '*/*',
    'L10N:',
    'CPU_FLAGS_X86:',
    'avx2',
    '@FREE',
    'CONFIG_',
    'EFI',
    '=y',
    '=m',
    ' is not set',
    'hostonly',
    '+="',
  ],
  ...[
    '[',
    ']',
    '(',
    '?(',
    '{',
    '...',
    '# gentoo-min: allow ',
    'duplicate-line',
    'stray-semicolon',
    '::error::x',
    '</td><script>',
    '$(rm -rf ~)',
  ],
  ...['\u00e9', '\u{1f600}', '\u00a0', '\u202e', '\ufeff', '\r\n', '__proto__', 'constructor', 'toString'],
];

const DAMAGE: readonly [string, ...string[]] = ['\0', '\u001b[2J', '\r', '\u0085', '\u2028', '\ud800'];

/** A definition with something in some of its files. */
function definition(random: Random): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let count = 1 + random.below(6); count > 0; count--) {
    const text = random.text(PIECES, 60) + (random.below(20) === 0 ? random.pick(DAMAGE) : '');
    const bytes = Buffer.from(text);
    // Sometimes a byte that UTF-8 does not have.
    if (bytes.length > 0 && random.below(30) === 0) bytes[random.below(bytes.length)] = 0x80 + random.below(128);
    files.set(random.pick(KINDS), bytes);
  }
  return files;
}

describe('generated definitions', () => {
  it('are judged, each finding at a place that exists', () => {
    const random = new Random(7);
    const seen = new Set<string>();
    for (let round = 0; round < 1500; round++) {
      const files = definition(random);
      for (const finding of lint(files)) {
        const { rule, at, suggestion } = finding;
        seen.add(rule);
        const bytes = files.get(at.file);
        const lines =
          bytes &&
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r\n|\n/);
        const text = at.line === undefined ? undefined : lines?.[at.line - 1];
        const where = JSON.stringify({ finding, content: bytes && Buffer.from(bytes).toString('utf8') });
        if (at.line !== undefined && text === undefined) throw new Error(`no such line: ${where}`);
        if (at.column !== undefined && (at.column < 1 || at.column > (text?.length ?? 0) + 2))
          throw new Error(`no such column: ${where}`);
        if (at.endColumn !== undefined && (at.endColumn < (at.column ?? 1) || at.endColumn > (text?.length ?? 0) + 1))
          throw new Error(`no such end: ${where}`);
        if (suggestion && (suggestion.endLine < suggestion.line || suggestion.endLine > (lines?.length ?? 0)))
          throw new Error(`no such lines: ${where}`);
        if (formatFinding(finding, text).some((line) => /[\p{Cc}\u202e]/u.test(line.replaceAll('\t', ''))))
          throw new Error(`shown as it is: ${where}`);
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  it('come to the same findings in any order of the files', () => {
    const random = new Random(11);
    for (let round = 0; round < 150; round++) {
      const files = definition(random);
      const turned = new Map([...files].reverse());
      expect(lint(turned)).toEqual(lint(files));
    }
  });
});

/** Lines that come with a suggestion, among lines that are sound. */
const MENDABLE: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'portage/make.conf/a': [
    'USE "a"',
    'USE+=" b"',
    'USE=a b',
    'X1="a',
    'X2=b;',
    'X3 = "c"',
    'X4=',
    'X5="d"',
    '# e',
    'LDFLAGS=-s -w',
  ],
  'portage/package.mask/a': ['a/b', 'a/b-1', ' a/c-2 # d', '=a/d-1', '# e', ''],
  'kernel/a.config': [
    'CONFIG_A=y',
    'CONFIG_A = y',
    'B=m',
    '#CONFIG_C is not set',
    'CONFIG_EFI=m',
    '# d',
    'CONFIG_E=y # f',
  ],
  'dracut/dracut.conf.d/a.conf': [
    'hostonly = "no"',
    'add_drivers+="a"',
    'compress="zstd',
    '# b',
    'filesystems+=" c "',
    'drivers+= "d"',
  ],
  'squashfs.exclude': ['/usr/a', './b', 'proc', 'c/?(.)*', '# d', 'dev/'],
};

describe('suggestions', () => {
  it.each(Object.entries(MENDABLE))('take away what they come with: %s', (path, choices) => {
    const random = new Random(13);
    let tried = 0;
    for (let round = 0; round < 200; round++) {
      const lines = Array.from({ length: 1 + random.below(5) }, () => random.pick(choices));
      const judge = (text: readonly string[]): string[] =>
        lint(new Map([[path, Buffer.from(text.join('\n'))]])).map(({ rule, at }) => `${rule} ${at.line ?? 0}`);
      for (const { rule, at, suggestion } of lint(new Map([[path, Buffer.from(lines.join('\n'))]]))) {
        // Where a line is removed, another one stands there.
        if (!suggestion || suggestion.lines.length === 0) continue;
        const mended = lines.toSpliced(
          suggestion.line - 1,
          suggestion.endLine - suggestion.line + 1,
          ...suggestion.lines,
        );
        expect([lines, judge(mended)]).toEqual([lines, expect.not.arrayContaining([`${rule} ${at.line ?? 0}`])]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(60);
  });
});

/** Texts that would keep a careless reader busy for ever. */
const HEAVY: Readonly<Record<string, string>> = {
  'doubling values': Array.from({ length: 60 }, (_, index) => `V${index + 1}="$V${index} $V${index}"`)
    .join('\n')
    .replace('$V0', 'x'.repeat(99)),
  'open quotes': `A="${'\\'.repeat(9000)}\n`.repeat(20),
  'many assignments': Array.from({ length: 20_000 }, (_, index) => `VA${index}=a`).join('\n'),
  'many unset variables': Array.from({ length: 10_000 }, (_, index) => `X="$VIDEO_CARD${index}"`).join('\n'),
  'many mistakes': 'garbage\n'.repeat(30_000),
  'many errors between assignments': 'A=b\n( ) x\n'.repeat(20_000),
  'many features': `FEATURES="${Array.from({ length: 1200 }, (_, index) => `f${index}`).join(' ')}"\n`.repeat(20),
  'many flags': Array.from({ length: 8000 }, (_, index) => `a/b f${index} LIST${index}: x`).join('\n'),
  'many same lines': 'a/b c\n'.repeat(40_000),
  'many brackets': `${'?('.repeat(4000)}\n`.repeat(20),
  'many blanks': `${' '.repeat(9000)}a\n`.repeat(25),
  'many allowances': '# gentoo-min: allow duplicate-line\n'.repeat(7000),
  'words without end': `${'a-1-'.repeat(2400)}/b\n`.repeat(20),
  'many sources': 'source a\n'.repeat(20_000),
  'many commands': `X="${'$('.repeat(4000)}"\n`.repeat(20),
};

/** One file for each reader. */
const READERS = ['make.conf/a', 'env/a', 'package.use/a', 'package.license', 'package.mask'].map(
  (name) => `portage/${name}`,
);
const OTHERS = ['world', 'image.yaml', 'kernel/a.config', 'dracut/dracut.conf.d/a.conf', 'squashfs.exclude'];

describe('texts that are large in one way', () => {
  it.each(Object.entries(HEAVY))('%s', (_, text) => {
    for (const path of [...READERS, ...OTHERS]) {
      const { result: findings, seconds } = cpuTime(() => lint(new Map([[path, Buffer.from(text)]])));
      expect([path, seconds < 30]).toEqual([path, true]);
      expect(findings.length).toBeLessThanOrEqual(101);
    }
  });
});

describe('hostile names', () => {
  const NAMES = [
    '::error file=x::y',
    '<img src=x onerror=alert(1)>',
    '`$(touch /tmp/x)`',
    '[a](javascript:x)',
    '-rf',
    '%0A::set-output',
    '\'"',
    '\u202e',
  ];

  it.each(NAMES)('%j', (name) => {
    const paths = [`portage/package.use/${name}.bak`, `portage/${name}`, `kernel/${name}`, `dracut/${name}`, name];
    const findings = lint(new Map(paths.map((path) => [path, Buffer.from('hello x\n')])));
    expect(findings.length).toBeGreaterThanOrEqual(3);
    for (const finding of findings) {
      for (const line of formatFinding(finding, 'hello x')) expect(line).not.toMatch(/^(?:::|.*\u202e)/);
    }
    const log = JSON.stringify(sarifLog(findings, { version: '1' }));
    expect(log).not.toContain('"uri":"portage/<');
    expect(log).not.toMatch(/"uri":"[^"]* /);
  });

  it('do not make a program or a picture a setting', () => {
    const paths = [
      'rootfs/etc/world',
      'build/plan',
      'kernel/x/y.config',
      'smoke.d/world',
      'portage/patches/a/b/make.conf',
    ];
    expect(paths.filter(isRead)).toEqual([]);
  });
});
