import { PARTS } from '../image/folder.js';
import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { PACKAGE_FILES } from './package-files.js';

/** What Portage reads in /etc/portage (portage(5)), and what the build adds to it. */
const PORTAGE_PARTS = [
  ...PACKAGE_FILES,
  ...[
    'bashrc',
    'binrepos.conf',
    'categories',
    'color.map',
    'env',
    'gnupg',
    'license_groups',
    'make.conf',
    'make.profile',
  ],
  ...['mirrors', 'modules', 'package.bashrc', 'patches', 'postsync.d', 'profile', 'repo.postsync.d', 'repos.conf'],
  ...['savedconfig', 'sets', 'sets.conf'],
];

/** What Portage reads in a profile alone, which portage/profile is as well. */
const PROFILE_ONLY =
  /^(?:package\.use\.(?:stable\.)?(?:force|mask)|use\.(?:stable\.)?(?:force|mask)|package\.provided|make\.defaults|packages|parent|eapi)$/;

const DRACUT_PARTS = ['dracut.conf.d', 'modules.d'];

/** Of these folders Portage reads all that is in them, down to the last file. */
const READ_WHOLE = new Set<string>([...PACKAGE_FILES, 'make.conf']);
const VERSION_CONTROL = new Set(['CVS', 'RCS', 'SCCS', '.bzr', '.git', '.hg', '.svn']);

/** Names that people and programs give to what is not, or no longer, meant to be read. */
const LEFT_BEHIND =
  /(?:\.(?:bak|backup|old|orig|rej|save|saved|tmp|temp|dist|dpkg-\w+|rpm(?:new|save)|disabled?|off|unused|swp)|[-_.]backup|[ _-]copy|^#.*#|\(\d+\))$/i;

/** Files that say something to people or git, and are left out of the image by the build. */
export function isNote(name: string): boolean {
  return /^(?:README.*|\.(?:git)?keep|\.gitignore|\.gitattributes|\.editorconfig)$/.test(name);
}

/** Whether Portage, going through a folder, passes something by (portage.util, _recursive_basename_filter). */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || VERSION_CONTROL.has(name);
}

/**
 * The files that Portage reads when it is told to read a file or folder, in its order (portage.util, _recursive_file_list).
 * Notes are left out, as the build does not lay them there.
 */
export function filesRead(paths: Iterable<string>, root: string): string[] {
  const found: string[][] = [];
  for (const path of paths) {
    if (path === root) return [root];
    if (!path.startsWith(`${root}/`)) continue;
    const steps = path.slice(root.length + 1).split('/');
    if (!steps.some((step) => isPassedBy(step) || isNote(step))) found.push(steps);
  }
  return found.sort(compareSteps).map((steps) => `${root}/${steps.join('/')}`);
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((step, position) => step !== b[position]);
  const [left, right] = [a[index], b[index]];
  if (index < 0 || left === undefined || right === undefined) return a.length - b.length;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** Names by which something is not read that is meant to be, or read that is not. */
export function* checkNames(paths: Iterable<string>): Generator<Report> {
  const told = new Set<string>();
  for (const path of paths) {
    for (const report of checkName(path.split('/'))) {
      if (told.has(report.at.file)) continue;
      told.add(report.at.file);
      yield report;
    }
  }
}

function* checkName(steps: readonly string[]): Generator<Report> {
  const [top = '', second = '', ...below] = steps;
  if (isNote(steps.at(-1) ?? '')) return;
  if (steps.length === 1 || !PARTS.includes(top)) yield* checkTop(top);
  else if (top === 'portage' || top === 'toolchain') {
    yield* checkPart(top, second, below.length > 0);
    if (READ_WHOLE.has(second)) yield* checkRead([top, second], below);
  } else if (top === 'kernel' && !(below.length === 0 && /^[^.].*\.config$/.test(second))) {
    yield unread(
      'unread-file',
      ['kernel', second],
      'The build reads the files kernel/*.config.',
      'Rename or remove it.',
    );
  } else if (top === 'dracut') {
    if (!DRACUT_PARTS.includes(second)) {
      yield unread('unread-part', ['dracut', second], 'Nothing reads it.', near(second, DRACUT_PARTS));
    } else if (second === 'dracut.conf.d' && !/^[^.].*\.conf$/.test(below.join('/'))) {
      yield unread('unread-file', [top, second, ...below], 'dracut reads the files *.conf.', 'Rename or remove it.');
    }
  }
}

function* checkTop(name: string): Generator<Report> {
  if (PARTS.includes(name)) return;
  if (/^(?:make\.conf|package\.\w+)/.test(name)) {
    const target = PORTAGE_PARTS.toSorted((a, b) => b.length - a.length).find((part) => name.startsWith(part)) ?? name;
    yield {
      rule: 'misplaced-file',
      at: { file: name },
      message: `${quote(name)} is not read here: the settings of Portage are in portage/.`,
      hint: name === target ? `Move it to portage/${name}.` : `Move it to portage/${target}/NAME.`,
    };
    return;
  }
  const meant = closest(name, PARTS);
  if (meant === undefined) return;
  yield {
    rule: 'unknown-part',
    at: { file: name },
    message: `${quote(name)} is no part of the definition.`,
    hint: `Did you mean "${meant}"?`,
  };
}

/** Something directly in portage/ or toolchain/. */
function* checkPart(top: string, name: string, isFolder: boolean): Generator<Report> {
  if (name === 'package.keywords') {
    yield unread('deprecated-file', [top, name], 'It is called package.accept_keywords.', 'Rename it.');
  }
  if (PORTAGE_PARTS.includes(name)) return;
  if (PROFILE_ONLY.test(name)) {
    yield unread(
      'unread-part',
      [top, name],
      'Portage reads it in a profile only.',
      `Move it to portage/profile/${name}.`,
    );
  } else if (isPassedBy(name) || (LEFT_BEHIND.test(name) && !isFolder)) {
    yield unread('unread-file', [top, name], 'Portage does not read it.', 'Remove it.');
  } else yield unread('unread-part', [top, name], 'Portage does not read it.', near(name, PORTAGE_PARTS));
}

/** Something in a folder of which all files are read. */
function* checkRead(root: readonly string[], below: readonly string[]): Generator<Report> {
  const passed = below.findIndex(isPassedBy);
  const shown = [...root, ...below.slice(0, passed < 0 ? below.length : passed + 1)];
  if (passed >= 0) {
    const hint = 'Remove it, or give it another name if it is meant to be read.';
    yield unread('unread-file', shown, 'Portage passes by what begins with "." or ends with "~".', hint);
  } else if (LEFT_BEHIND.test(below.at(-1) ?? '')) {
    yield {
      rule: 'backup-file-read',
      at: { file: shown.join('/') },
      message: `${quote(below.at(-1) ?? '')} looks as if it was put aside, but Portage reads every file here.`,
      hint: 'Remove it, or begin its name with ".".',
    };
  }
}

function unread(rule: Report['rule'], steps: readonly string[], why: string, hint: string): Report {
  return { rule, at: { file: steps.join('/') }, message: `${quote(steps.at(-1) ?? '')}: ${why}`, hint };
}

function near(name: string, parts: readonly string[]): string {
  const meant = closest(name, parts);
  return meant === undefined ? 'Is it misspelt? If not, remove it.' : `Did you mean "${meant}"?`;
}
