// What lint reads in make.conf and package.* is what Portage's own Python reads there, for thousands of generated texts.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensurePortage } from '../../harness/portage.js';
import { readSettings } from '../../src/lint/makeconf.js';
import { filesRead } from '../../src/lint/names.js';
import { packageLines, refuseAtom, useWords } from '../../src/lint/package-files.js';
import type { PackageFile } from '../../src/lint/package-files.js';
import { textFile } from '../../src/lint/text-file.js';
import type { TextFile } from '../../src/lint/text-file.js';
import { Random } from '../support/random.js';

/** Reads each text as Portage does and prints what comes of it, in order, as JSON. */
const SCRIPT = `
import json, os, sys
from portage.dep import Atom
from portage.exception import InvalidAtom
from portage.util import _recursive_file_list, getconfig, grabdict, grabfile
root = sys.argv[1]
asked = json.load(open(os.path.join(root, "asked.json")))
sys.stderr = open(os.devnull, "w")
def written(text):
    path = os.path.join(root, "c", "text")
    with open(path, "w", newline="") as file:
        file.write(text)
    return path
def settings(text):
    try:
        return getconfig(written(text), allow_sourcing=True, expand={"SET": "set before"})
    except Exception:
        return None
def taken(text, build_id, use):
    try:
        atom = Atom(text, allow_wildcard=True, allow_repo=True, allow_build_id=build_id)
    except InvalidAtom:
        return False
    return use or not atom.use
print(json.dumps({
    "settings": [settings(text) for text in asked["settings"]],
    "dicts": [grabdict(written(text), empty=1, newlines=1) for text in asked["packages"]],
    "lists": [grabfile(written(text)) for text in asked["packages"]],
    "atoms": [[taken(text, False, True), taken(text, True, False), taken(text, True, True)] for text in asked["atoms"]],
    "order": [os.path.relpath(path, root) for path in _recursive_file_list(os.path.join(root, "tree"))],
}))
`;

const random = new Random(20261122);

/** Texts made of the pieces on which readers of make.conf disagree. */
function makeConf(): string {
  const value = (): string =>
    random.pick([
      () =>
        `"${random.text(['a', 'b c', '$A', '${B}', '$SET', "'", '\\"', '\\\\', '\\$', '\\\n', '\n', '#', ' # ', '$', '-j', '=', 'é'], 6)}"`,
      () => `'${random.text(['a', 'b c', '$A', '${B}', '"', '\\', '\n', '#', '=', '$(x)'], 5)}'`,
      () => random.text(['a', 'b', '$A', '${B}', '\\a', '\\ ', '-', '/', '"q"', "'p'", '@', '~', ':', '+'], 4) || '""',
      () =>
        random.pick([
          '"$(nproc)"',
          '"${A:-x}"',
          '"${A"',
          '"$"',
          '"${}"',
          '`x`',
          'a=b',
          'a;',
          '(',
          '',
          '"\\${A}"',
          '😀',
          '"😀$A"',
        ]),
    ])();
  const line = (): string =>
    random.pick([
      () =>
        `${random.pick(['A', 'B', 'C', 'USE', 'export A'])}${random.pick(['=', '=', '=', '=', ' = ', ' =', '= '])}${value()}`,
      () => `A=${value()} # comment`,
      () =>
        random.pick([
          '',
          '# comment "',
          '  # x',
          '\t',
          'source other',
          'source "other"',
          'source ./other',
          'source missing',
        ]),
      () =>
        random.pick(['A', 'A B', 'if x; then', '1A=b', 'A+=b', 'A=', 'export', '"A"=b', 'source', ';', "A='", 'A="\\']),
    ])();
  // Most of what people write is sound; what is not ends the reading.
  const lines = Array.from({ length: 1 + random.below(5) }, () => {
    const made = line();
    return random.below(4) > 0 && !/^(?:export )?[ABCUSE]+=/.test(made) ? '' : made;
  });
  return `${lines.join('\n')}${random.pick(['\n', ''])}`;
}

function packageText(): string {
  const word = (): string =>
    random.pick([
      'a/b',
      'a/c',
      '*/*',
      '-x',
      'x',
      'y',
      'L:',
      '#',
      '#x',
      'x#',
      'x#y',
      '-*',
      '=a/b-1',
      '\u00a0',
      '\u3000',
      '\ufeffz',
    ]);
  return Array.from(
    { length: random.below(6) },
    () =>
      `${random.pick(['', '', ' ', '\t'])}${Array.from({ length: random.below(5) }, word).join(random.pick([' ', '  ', '\t']))}`,
  ).join('\n');
}

/** Often sound: an operator where there is a version, and most of the odd parts seldom. */
function atom(): string {
  const seldom = <T>(usual: readonly [T, ...T[]], odd: readonly [T, ...T[]]): T =>
    random.pick(random.below(8) > 0 ? usual : odd);
  const version = random.pick([
    '',
    '-1',
    '-1.2',
    '-1.2*',
    '-1_p3-r4',
    '-1a',
    '-1-2',
    '-1-02',
    '-1-r1-3',
    '-*1*',
    '-9999',
  ]);
  return [
    seldom(version === '' ? [''] : ['=', '=', '>=', '<', '~'], ['', '=', '>', '-', '>==']),
    seldom(['app-misc', 'a', '*', 'dev-*', 'A_b+c.d'], ['**', '-x', '.x', '']),
    seldom(['/'], ['', '//']),
    seldom(['hello', 'b', '*', 'h*', 'a-b', 'gtk+', 'b_c'], ['a-1', '+a', 'x**', '']),
    seldom([version], ['-1.', '-*1.2*', '-']),
    seldom(['', '', ':0', ':1/2', ':=', ':*', ':0='], [':0*', ':', ':-x', ':0/1/2', ':0/']),
    seldom(['', '', '::gentoo'], ['::', '::-x', '::a::b']),
    seldom(['', '', '', '[x]', '[-x,y(+)]', '[x?]'], ['[!x]', '[]', '[x', '[x y]']),
  ].join('');
}

const SETTINGS = 1500;
const PACKAGES = 500;
const ATOMS = 4000;
const TREE = [
  'b',
  'a/z',
  'a/.hidden',
  'a~',
  'a.b',
  'a-b/x',
  'B',
  'é',
  '.svn/x',
  'CVS/x',
  'c/d/e',
  'c/d~/e',
  'c/d.bak',
  '0',
];
const OTHER = 'B="from other"\n';

interface Answers {
  readonly settings: readonly (Readonly<Record<string, string>> | null)[];
  readonly dicts: readonly Readonly<Record<string, readonly string[]>>[];
  readonly lists: readonly (readonly string[])[];
  readonly atoms: readonly (readonly [boolean, boolean, boolean])[];
  readonly order: readonly string[];
}

const settings = Array.from({ length: SETTINGS }, makeConf);
const packages = Array.from({ length: PACKAGES }, packageText);
const atoms = [...new Set(Array.from({ length: ATOMS }, atom))].filter(
  // With the number of a binary package Portage forgets that no name ends like a version.
  (text) => text !== '' && !/a-1-1-(?:r1-)?\d/.test(text),
);
let root = '';
let answers: Answers;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lint-portage-'));
  const write = async (path: string, text: string): Promise<string> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    return path;
  };
  await write('c/other', OTHER);
  for (const path of TREE) await write(join('tree', path), '');
  await write('asked.json', JSON.stringify({ settings, packages, atoms }));
  const portage = await ensurePortage();
  const { stdout } = await portage.run(root, 'python', [
    await write('ask.py', SCRIPT).then((path) => join(root, path)),
    root,
  ]);
  answers = JSON.parse(stdout) as Answers;
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const fileOf = (text: string, path = 'x'): TextFile => textFile(path, text.split('\n'));

it('reads make.conf as Portage does', () => {
  const other = fileOf(OTHER, 'other');
  const before = fileOf('set before');
  const traced = { text: before.text, spots: Array.from(before.text, (_, offset) => ({ file: before, offset })) };
  const differences: unknown[] = [];
  for (const [index, text] of settings.entries()) {
    const { assignments, refused } = readSettings(fileOf(text), new Map([['SET', traced]]), (path) =>
      path.replace(/^\.\//, '') === 'other' ? { file: other } : { reason: 'there is none' },
    );
    const ours = refused ? null : Object.fromEntries(assignments.map(({ name, value }) => [name, value.text]));
    const theirs = answers.settings[index];
    if (JSON.stringify(sorted(ours)) !== JSON.stringify(sorted(theirs ?? null)))
      differences.push({ text, ours, theirs });
  }
  expect(differences).toEqual([]);
  // The comparison is worth something only if both kinds of answers come often.
  const read = answers.settings.filter((answer) => answer !== null && Object.keys(answer).length > 0);
  expect(read.length).toBeGreaterThan(SETTINGS / 5);
  expect(answers.settings.filter((answer) => answer === null).length).toBeGreaterThan(SETTINGS / 10);
});

it('gives every character of a value the place where it was written', () => {
  const wrong: unknown[] = [];
  for (const text of settings) {
    for (const { name, value } of readSettings(fileOf(text), new Map()).assignments) {
      // A line end in a value becomes a blank.
      const written = value.spots.map(({ file, offset }) => file.text.charAt(offset)).join('');
      if (written !== value.text && written.replaceAll('\n', ' ') !== value.text.replaceAll('\n', ' '))
        wrong.push({ text, name, written, value: value.text });
    }
  }
  expect(wrong).toEqual([]);
});

it('takes the lines of package.* apart as Portage does', () => {
  const ours = packages.map((text) => {
    const lines = packageLines('package.use', fileOf(text));
    const dict = new Map<string, string[]>();
    for (const {
      atom: { text: name },
      values,
    } of lines) {
      dict.set(name, [...(dict.get(name) ?? []), ...values.map((word) => word.text), '\n']);
    }
    const list = lines.map((line) => [line.atom, ...line.values].map((word) => word.text).join(' '));
    return { text, dict: Object.fromEntries(dict), list };
  });
  expect(ours).toEqual(
    packages.map((text, index) => ({ text, dict: answers.dicts[index], list: answers.lists[index] })),
  );
});

it('puts USE flags into the lists that Portage puts them into', () => {
  const [line] = packageLines('package.use', fileOf('a/b x -y VIDEO_CARDS: -* intel L10N: en-GB'));
  expect(useWords(line?.values ?? []).map(({ flag }) => flag)).toEqual([
    ...['x', '-y', '-video_cards_*', 'video_cards_intel', 'l10n_en-GB'],
  ]);
});

it('takes for a package what Portage takes for one', () => {
  const kinds: readonly PackageFile[] = ['package.license', 'package.use', 'package.env'];
  const differences: string[] = [];
  for (const [index, text] of atoms.entries()) {
    for (const [column, kind] of kinds.entries()) {
      const ours = refuseAtom(text, kind) === undefined;
      const theirs = answers.atoms[index]?.[column];
      if (ours !== theirs) differences.push(`${kind}: ${text}: ${ours ? 'taken' : 'refused'} here only`);
    }
  }
  expect(differences).toEqual([]);
  expect(answers.atoms.filter(([plain]) => plain).length).toBeGreaterThan(100);
});

it('goes through folders in the order in which Portage does', () => {
  expect(
    filesRead(
      TREE.map((path) => `tree/${path}`),
      'tree',
    ),
  ).toEqual(answers.order);
});

function sorted(values: Readonly<Record<string, string>> | null): unknown {
  return values && Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
