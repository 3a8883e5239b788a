import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { extentOf } from './text-file.js';
import type { Word } from './text-file.js';

/** Architectures of the Gentoo repository (profiles/arch.list) for Linux. */
const ARCHES = [
  'alpha',
  'amd64',
  'arm',
  'arm64',
  'hppa',
  'loong',
  'm68k',
  'mips',
  'ppc',
  'ppc64',
  'riscv',
  's390',
  'sparc',
  'x86',
];
const PREFIXED = /^-?~?[a-z0-9]+-(?:linux|macos|solaris|winnt|cygwin)$/;

/** Keywords that packages are accepted with (portage(5), package.accept_keywords). */
export function* checkKeywords(values: readonly Word[]): Generator<Report> {
  for (const word of values) {
    const { text } = word;
    const arch = text.replace(/^-/, '').replace(/^~/, '');
    if (text === '**' || text === '-*' || arch === '*' || ARCHES.includes(arch) || PREFIXED.test(text)) continue;
    const near = closest(arch.replace(/~$/, ''), ARCHES);
    const sign = text.startsWith('~') || text.endsWith('~') ? '~' : '';
    yield {
      rule: 'unknown-keyword',
      at: extentOf(word),
      message: `${quote(text)} is no keyword, and accepts nothing.`,
      hint: near === undefined ? 'Write amd64, ~amd64 or **.' : `Did you mean "${sign}${near}"?`,
    };
  }
}

/** Groups of the Gentoo repository (profiles/license_groups). */
const LICENSE_GROUPS = [
  'BINARY-REDISTRIBUTABLE',
  'EULA',
  'FREE',
  'FREE-DOCUMENTS',
  'FREE-SOFTWARE',
  'FSF-APPROVED',
  'FSF-APPROVED-OTHER',
  'GPL-COMPATIBLE',
  'MISC-FREE',
  'MISC-FREE-DOCS',
  'OSI-APPROVED',
  'OSI-APPROVED-FREE',
  'OSI-APPROVED-NONFREE',
];

/**
 * Licences that are accepted (portage(5), package.license; make.conf(5), ACCEPT_LICENSE).
 * @param own groups that the definition adds
 */
export function* checkLicenses(values: readonly Word[], own: ReadonlySet<string>): Generator<Report> {
  for (const word of values) {
    const group = /^-?@(.*)$/.exec(word.text)?.[1];
    if (group !== undefined) {
      if (LICENSE_GROUPS.includes(group) || own.has(group)) continue;
      const near = closest(group, [...LICENSE_GROUPS, ...own]);
      yield {
        rule: 'unknown-license-group',
        at: extentOf(word),
        message: `${quote(group)} is no group of licences, and accepts none.`,
        hint: near === undefined ? 'Define it in portage/license_groups.' : `Did you mean "@${near}"?`,
      };
    } else if (!/^-?(?:\*|[A-Za-z0-9_][A-Za-z0-9+_.-]*)$/.test(word.text)) {
      yield {
        rule: 'invalid-license',
        at: extentOf(word),
        message: `${quote(word.text)} cannot be a licence.`,
        hint: 'Write names of licences, groups as @GROUP, with blanks between them.',
      };
    }
  }
}
