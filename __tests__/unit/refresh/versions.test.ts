import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../../src/portage/version.js';
import { isDated, newestCompiler, newestKernel, versionsIn } from '../../../src/refresh/versions.js';
import type { VersionChoice, VersionQuestion } from '../../../src/refresh/versions.js';
import { random } from '../../support/random.js';

function question(
  name: string,
  current: string,
  versions: string,
  more: Partial<VersionQuestion> = {},
): VersionQuestion {
  const files = versions.split(' ').map((version) => `${name}-${version}.ebuild`);
  return { name, current, files, skip: [], hold: false, refuse: () => undefined, ...more };
}
const kernel = (versions: string, more: Partial<VersionQuestion> = {}, series = '6.12'): VersionChoice =>
  newestKernel(question('gentoo-sources', '6.12.58', versions, more), series);
const compiler = (versions: string, more: Partial<VersionQuestion> = {}, snapshots = false): VersionChoice =>
  newestCompiler(question('gcc', '16.0.1_p20260215', versions, more), { slot: 16, snapshots });

/** The version, or what is said. */
function said(choice: VersionChoice): string {
  if (choice.kind === 'gone') return `${choice.message} ${choice.hint}`;
  return choice.kind === 'newer' ? `${choice.version}${choice.gone ? ' for one that is gone' : ''}` : 'current';
}

describe('versionsIn', () => {
  it('takes the ebuilds of the package, the newest first', () => {
    const files = ['Manifest', 'metadata.xml', 'files', 'gcc-9.5.0.ebuild', 'gcc-16.1.0.ebuild', 'gcc-16.1.0.ebuild'];
    const others = ['gcc-config-2.0.ebuild', 'gcc-16.1.0.ebuild~', 'gcc-x.ebuild', 'gcc-.ebuild', 'gcc-1.0\n.ebuild'];
    expect(versionsIn('gcc', [...files, ...others])).toEqual(['16.1.0', '9.5.0']);
  });
});

describe('newestKernel', () => {
  it.each([
    ['the newest by number', '6.12.9 6.12.58 6.12.100 6.12.99', '6.12.100'],
    ['a revision', '6.12.58 6.12.58-r1', '6.12.58-r1'],
    ['nothing of another series', '6.12.58 6.13.1 6.120.1 7.0.1 6.1.158', 'current'],
    ['nothing older', '6.12.57 6.12.58', 'current'],
    ['one for a version that is gone', '6.12.60 6.12.61', '6.12.61 for one that is gone'],
    ['no pre-release', '6.12.58 6.12.59_rc1', 'current'],
    ['no version that cannot be pinned', '6.12.58 6.12.59.1 6.12.60a', 'current'],
  ])('takes %s', (_, versions, expected) => {
    expect(said(kernel(versions))).toBe(expected);
  });

  it('goes to another series when that is followed', () => {
    expect(said(kernel('6.12.58 6.18.1 6.18.3 6.19.1', {}, '6.18'))).toBe('6.18.3');
  });

  it('skips, and asks for masks and keywords, and says what it passed over', () => {
    const choice = kernel('6.12.58 6.12.60 6.12.61 6.12.62 6.12.63_pre1', {
      skip: ['6.12.61-r0', 'nonsense'],
      refuse: (version) => (version === '6.12.62' ? 'is masked' : undefined),
    });
    expect(choice).toEqual({
      kind: 'newer',
      version: '6.12.60',
      gone: false,
      passed: [
        { version: '6.12.63_pre1', reason: 'is a pre-release' },
        { version: '6.12.62', reason: 'is masked' },
        { version: '6.12.61', reason: 'is to be skipped' },
      ],
    });
  });

  it('holds', () => {
    expect(kernel('6.12.58 6.12.60', { hold: true })).toEqual({ kind: 'current', passed: [] });
  });

  it.each([
    [
      'is gone while held',
      kernel('6.12.60', { hold: true }),
      'gentoo-sources-6.12.58 is not in the snapshot, and it is held. Of series 6.12 the snapshot has 6.12.60. Pin one by hand, or hold the snapshot.',
    ],
    [
      'is gone with only older ones left',
      kernel('6.12.55 6.12.50 6.18.1'),
      'gentoo-sources-6.12.58 is not in the snapshot, and nothing newer of series 6.12 can be taken. Of series 6.12 the snapshot has 6.12.55, 6.12.50. Pin one by hand, or hold the snapshot.',
    ],
    [
      'is gone and the newer one is refused',
      kernel('6.12.60', { refuse: () => 'is masked' }),
      'gentoo-sources-6.12.58 is not in the snapshot, and nothing newer of series 6.12 can be taken. Of series 6.12 the snapshot has 6.12.60. 6.12.60 is masked. Pin one by hand, or hold the snapshot.',
    ],
    [
      'is gone with its whole series',
      kernel('6.18.1'),
      'gentoo-sources-6.12.58 is not in the snapshot, and nothing newer of series 6.12 can be taken. The snapshot has no release of series 6.12. Pin one by hand, or hold the snapshot.',
    ],
  ])('explains what to do when the pinned one %s', (_, choice, expected) => {
    expect(said(choice)).toBe(expected);
  });
});

describe('newestCompiler', () => {
  const tree =
    '15.2.1_p20260214 15.3.0 16.0.1_p20260215 16.1.0 16.1.1_p20260905 16.1.1_p20260912 16.1.9999 16.9999 17.0.0';

  it('takes a release, and a dated snapshot only when asked', () => {
    expect(said(compiler(tree))).toBe('16.1.0');
    expect(said(compiler(tree, {}, true))).toBe('16.1.1_p20260912');
    expect(compiler(tree).passed).toEqual([
      { version: '16.9999', reason: 'is a live ebuild' },
      { version: '16.1.9999', reason: 'is a live ebuild' },
      { version: '16.1.1_p20260912', reason: 'is a dated snapshot, not a release' },
      { version: '16.1.1_p20260905', reason: 'is a dated snapshot, not a release' },
    ]);
  });

  it.each([
    ['a patch release, which is none', '16.0.1_p20260215 16.1.0_p1', '16.1.0_p1'],
    ['a pre-release', '16.0.1_p20260215 16.1.0_rc1 16.1.0_alpha_p20260905', 'current'],
    ['the live ebuild alone', '16.0.1_p20260215 16.0.9999', 'current'],
  ])('knows %s', (_, versions, expected) => {
    expect(said(compiler(versions))).toBe(expected);
  });

  it('says that the pinned snapshot is gone, as old ones are after some weeks', () => {
    expect(said(compiler('16.1.0'))).toBe('16.1.0 for one that is gone');
    expect(said(compiler('16.1.1_p20260905'))).toBe(
      'gcc-16.0.1_p20260215 is not in the snapshot, and nothing newer of slot 16 can be taken. The snapshot has no release of slot 16. 16.1.1_p20260905 is a dated snapshot, not a release. Pin one by hand, or hold the snapshot.',
    );
  });
});

it('isDated', () => {
  expect(['16.1.1_p20260905', '16.1.1_p20260905-r2', '16.1.0', '16.1.0_p1', '16_p202609051'].map(isDated)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('takes the newest that nothing speaks against, whatever the order of the files', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed);
    const versions = Array.from(
      { length: 12 },
      () => `6.${12 + Math.floor(next() * 2)}.${Math.floor(next() * 120)}${next() < 0.2 ? '-r1' : ''}`,
    );
    const masked = new Set(versions.filter(() => next() < 0.3));
    const choice = kernel(versions.join(' '), { refuse: (version) => (masked.has(version) ? 'is masked' : undefined) });
    const allowed = versions.filter(
      (version) =>
        version.startsWith('6.12.') && !masked.has(version) && (compareVersions(version, '6.12.58') ?? 0) > 0,
    );
    if (choice.kind === 'newer') {
      expect(allowed).toContain(choice.version);
      expect(allowed.filter((version) => (compareVersions(version, choice.version) ?? 0) > 0)).toEqual([]);
    } else {
      expect(allowed).toEqual([]);
    }
  }
});
