import { describe, expect, it } from '@jest/globals';
import { asProblem, type Explanation } from '../../../src/verdict/explanation.js';
import type { ConfigLine } from '../../../src/verdict/config-lines.js';
import { judge } from '../../../src/verdict/judge.js';
import { recorded } from './runs.js';

function explained(name: string, lines: readonly ConfigLine[] = []): Explanation {
  const [first] = judge(recorded(name), lines).explanations;
  if (!first) throw new Error(`${name} has no explanation`);
  return first;
}

const ways = ({ ways: list }: Explanation): string[][] =>
  list.map((way) => way.map(({ action, file, line }) => `${action === 'add' ? '+' : '-'} ${file}: ${line}`));

describe('explain', () => {
  it('names the version that needs least, and the line that accepts it', () => {
    const explanation = explained('err-masked-keyword');
    expect(explanation.sentences).toEqual([
      'Every version of sys-devel/gcc:16 is masked. The nearest is sys-devel/gcc-16.1.1_p20260718: it is only marked ~amd64, which is not accepted.',
      '15 other versions are masked too.',
    ]);
    expect(ways(explanation)).toEqual([['+ portage/package.accept_keywords: =sys-devel/gcc-16.1.1_p20260718 ~amd64']]);
  });

  it("offers to take the user's own mask away first", () => {
    const mask = { path: 'portage/package.mask/main', line: 2, atom: 'sys-kernel/dracut' };
    expect(ways(explained('err-masked-package-mask', [mask]))).toEqual([
      ['- portage/package.mask/main: sys-kernel/dracut'],
      ['+ portage/package.unmask: =sys-kernel/dracut-111-r2'],
    ]);
  });

  it('reads on over the comment that a profile has above its mask', () => {
    const stderr = [
      'The following mask changes are necessary to proceed:',
      ' (see "package.unmask" in the portage(5) man page for more details)',
      '# required by c/d-1::gentoo',
      '# required by @world (argument)',
      '# /var/db/repos/gentoo/profiles/package.mask:',
      '# Removal in a month.',
      '=a/b-1',
    ].join('\n');
    const [explanation] = judge({ exitCode: 1, stdout: '', stderr }).explanations;
    expect(explanation && ways(explanation)).toEqual([['+ portage/package.unmask: =a/b-1']]);
    expect(explanation?.chain).toEqual(['c/d-1', '@world']);
  });

  it('tells why an entry of world is left out instead of that it is, and each thing once', () => {
    const again = (last: string): string[] => [
      'The following keyword changes are necessary to proceed:',
      ' (see "package.accept_keywords" in the portage(5) man page for more details)',
      `# required by ${last} (argument)`,
      '=e/f-1 ~amd64',
    ];
    const stderr = [
      ...again('@world'),
      '',
      '!!! Ebuilds for the following packages are either all',
      "!!! masked or don't exist:",
      'a/b c/d',
      '',
      'emerge: there are no ebuilds to satisfy "g/h".',
      '(dependency required by "a/b-1::gentoo" [ebuild])',
      '(dependency required by "a/b" [argument])',
      '',
      ...again('e/f'),
    ].join('\n');
    const lines = ['a/b', 'c/d', 'e/f'].map((atom, index) => ({ path: 'world', line: index + 1, atom }));
    const { explanations } = judge({ exitCode: 1, stdout: '', stderr }, lines);
    expect(explanations.map(({ kind, subject, at }) => [kind, subject, at?.line])).toEqual([
      ['world-entry', 'c/d', 2],
      ['missing', 'g/h', 1],
      ['changes-needed', '=e/f-1', 3],
    ]);
  });

  it('gives a line for each reason of one version', () => {
    const stderr = [
      '!!! All ebuilds that could satisfy "a/b" have been masked.',
      '!!! One of the following masked packages is required to complete your request:',
      '- a/b-1::gentoo (masked by: package.mask, ISC BSD license(s), ~amd64 keyword)',
      '(dependency required by "c/d-2::gentoo[ssl]" [ebuild])',
      '(dependency required by "@selected" [set])',
      '(dependency required by "@world" [argument])',
    ].join('\n');
    const [explanation] = judge({ exitCode: 1, stdout: '', stderr }).explanations;
    expect(explanation && ways(explanation)).toEqual([
      [
        '+ portage/package.unmask: =a/b-1',
        '+ portage/package.license: =a/b-1 ISC BSD',
        '+ portage/package.accept_keywords: =a/b-1 ~amd64',
      ],
    ]);
    expect(explanation?.chain).toEqual(['c/d-2[ssl]', '@selected', '@world']);
    expect(explanation?.sentences.at(-1)).toBe('It is required by c/d-2 (with ssl), in the end by @world.');
  });

  it('turns off the flag that a line of package.use turned on', () => {
    const line = { path: 'portage/package.use/main', line: 9, atom: 'app-admin/sudo', values: ['ldap'] };
    const explanation = explained('silent-comment-inline', [line]);
    expect(explanation.chain).toEqual([
      'net-nds/openldap-2.6.13[-minimal]',
      'app-admin/sudo-1.9.17_p2[ldap]',
      'app-admin/sudo',
    ]);
    expect(ways(explanation)).toEqual([['+ portage/package.use: app-admin/sudo -ldap']]);
  });

  it('knows both ways out of a condition, and the newest of several targets', () => {
    expect(ways(explained('err-required-use'))).toEqual([
      ['+ portage/package.use: sys-apps/systemd-utils kernel-install'],
      ['+ portage/package.use: sys-apps/systemd-utils -boot'],
    ]);
    expect(ways(explained('silent-video-cards'))[0]).toEqual([
      '+ portage/package.use: app-portage/gentoolkit python_targets_python3_14',
    ]);
  });

  it.each([
    ['exactly-one-of ( x y )', 'USE="x y -z"', ['a/b -x']],
    ['exactly-one-of ( x y )', 'USE="-x -y"', ['a/b y', 'a/b x']],
    ['at-most-one-of ( x y z )', 'USE="x y z"', ['a/b -x -y']],
    ['!x? ( y )', 'USE="-x -y"', ['a/b y', 'a/b x']],
    ['x? ( !y )', 'USE="x y"', ['a/b -y', 'a/b -x']],
    ['x? ( y )', 'USE="x (-y)"', ['a/b -x']],
    ['any-of ( x y )', 'USE="-x (-y)"', ['a/b x']],
    ['x? ( any-of ( y z ) )', 'USE="x -y -z"', []],
  ])('solves %s with %s', (constraint, flags, expected) => {
    const stderr = [
      '!!! The ebuild selected to satisfy "a/b" has unmet requirements.',
      `- a/b-1::gentoo ${flags}`,
      '',
      '  The following REQUIRED_USE flag constraints are unsatisfied:',
      `    ${constraint}`,
    ].join('\n');
    const [explanation] = judge({ exitCode: 1, stdout: '', stderr }).explanations;
    expect(explanation?.ways.flat().map(({ line }) => line)).toEqual(expected);
  });

  it('says who wants each of two rivals, and offers to withdraw an entry of world', () => {
    const lines = [
      { path: 'world', line: 3, atom: '=sys-fs/cryptsetup-2.8.4' },
      { path: 'world', line: 4, atom: '=sys-fs/cryptsetup-2.8.6-r2' },
    ];
    const explanation = explained('err-slot-conflict', lines);
    expect(explanation.sentences).toEqual([
      'sys-fs/cryptsetup-2.8.4 and sys-fs/cryptsetup-2.8.6-r2 would go into the same slot, sys-fs/cryptsetup:0, which holds one version.',
      'sys-fs/cryptsetup-2.8.4 is wanted by the request (=sys-fs/cryptsetup-2.8.4).',
      'sys-fs/cryptsetup-2.8.6-r2 is wanted by the request (=sys-fs/cryptsetup-2.8.6-r2).',
    ]);
    expect(ways(explanation)).toEqual([
      ['- world: =sys-fs/cryptsetup-2.8.4'],
      ['- world: =sys-fs/cryptsetup-2.8.6-r2'],
      ['+ portage/package.mask: =sys-fs/cryptsetup-2.8.4'],
      ['+ portage/package.mask: =sys-fs/cryptsetup-2.8.6-r2'],
    ]);
  });

  it('keeps all lines of one change together', () => {
    const [way = []] = explained('err-use-change').ways;
    expect(way.map(({ line }) => line)).toEqual([
      '>=dev-lang/python-3.14.6_p1 ssl',
      '>=net-misc/curl-8.21.0-r1 ssl',
      '>=net-libs/ngtcp2-1.24.0 ssl',
      '>=app-alternatives/gpg-1-r3 ssl',
      '>=app-crypt/gnupg-2.5.20-r1 ssl',
    ]);
    expect(explained('silent-use-expand-unknown').ways[0]).toHaveLength(27);
  });

  it('tells several things at once', () => {
    const runs = ['err-license', 'err-required-use', 'err-nonexistent-atom'].map(recorded);
    const stderr = runs.map((run) => run.stderr).join('\n');
    expect(judge({ exitCode: 1, stdout: '', stderr }).explanations.map(({ kind }) => kind)).toEqual([
      'masked-licence',
      'required-use',
      'missing',
    ]);
  });

  it('is a problem like any other', () => {
    const line = { path: 'world', line: 3, atom: 'sys-kernel/linux-firmware' };
    expect(asProblem(explained('err-license', [line]))).toEqual({
      message:
        'Every version of sys-kernel/linux-firmware is masked. The nearest is sys-kernel/linux-firmware-20260801: its licence is not accepted (linux-fw-redistributable).',
      at: { file: 'world', line: 3 },
      hint: 'Add to portage/package.license: =sys-kernel/linux-firmware-20260801 linux-fw-redistributable.',
    });
  });
});
