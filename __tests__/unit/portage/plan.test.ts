import { describe, expect, it } from '@jest/globals';
import { parseApiPlan } from '../../../src/portage/api-plan.js';
import { atomMatches, readPattern } from '../../../src/portage/matching.js';
import { parseAtom } from '../../../src/image/atom.js';
import { downloadTotal, packageVersion, type PlannedPackage } from '../../../src/portage/plan.js';
import { parsePlanLine } from '../../../src/portage/plan-line.js';
import { contradictions, parsePlanList } from '../../../src/portage/plan-list.js';
import { splitPackage } from '../../../src/portage/version.js';
import { apiPlan, recorded, RUNS } from '../verdict/runs.js';

function line(text: string): PlannedPackage {
  const found = parsePlanLine(text);
  if (found?.type !== 'package') throw new Error(`no package: ${text}`);
  return found.package;
}

describe('parsePlanLine', () => {
  it('reads everything that --verbose shows', () => {
    expect(
      line(
        '[ebuild     UD ] net-misc/rsync-3.4.4:0/1::gentoo [3.9.9::gentoo] USE="acl* (-selinux) zstd%*" PYTHON_TARGETS="python3_14 -python3_12" 1195 KiB',
      ),
    ).toEqual({
      category: 'net-misc',
      name: 'rsync',
      version: '3.4.4',
      slot: '0',
      subslot: '1',
      repository: 'gentoo',
      merge: 'downgrade',
      binary: false,
      replaces: ['3.9.9'],
      downloadBytes: 1195 * 1024,
      use: [
        { name: 'acl', enabled: true, forced: false },
        { name: 'selinux', enabled: false, forced: true },
        { name: 'zstd', enabled: true, forced: false },
        { name: 'python_targets_python3_14', enabled: true, forced: false, variable: 'PYTHON_TARGETS' },
        { name: 'python_targets_python3_12', enabled: false, forced: false, variable: 'PYTHON_TARGETS' },
      ],
    });
  });

  it.each([
    ['[ebuild  N     ] a/b-1::g  0 KiB', { merge: 'new', slot: '0', use: [], downloadBytes: 0 }],
    [
      '[ebuild  NS   ~] a/b-2:2::g [1:1::g, 0.9:0::g] 1 KiB',
      { merge: 'new-slot', unmasked: 'keyword', replaces: ['1', '0.9'] },
    ],
    ['[ebuild     U *] a/b-2::g [1::g] 1 KiB', { merge: 'upgrade', unmasked: 'missing-keyword' }],
    ['[ebuild   R   #] a/b-2::g  1 KiB', { merge: 'reinstall', unmasked: 'package.mask' }],
    ['[ebuild  rR    ] a/b-2::g  1 KiB', { merge: 'rebuild' }],
    ['[ebuild  N F   ] a/b-2::g  1 KiB', { merge: 'new', fetch: 'restricted' }],
    ['[ebuild  N f   ] a/b-2::g  1 KiB', { fetch: 'restricted-ready' }],
    [
      '[binary  N g   ] a/b-2-1::g  1,234 KiB',
      { binary: true, fetch: 'remote-binary', version: '2', downloadBytes: 1234 * 1024 },
    ],
    ['[binary   R    ] a/b-2-r1-3::g  1.234.567 KiB', { version: '2-r1', downloadBytes: 1234567 * 1024 }],
    ['[ebuild  N    ] a/b-2 ', { merge: 'new' }],
    ['[ebuild  N     ]  a/b-2::g to /mnt/x/ USE="c" 1 KiB', { use: [{ name: 'c', enabled: true, forced: false }] }],
    [
      '[ebuild     U  ] a/b                  [2:0/1::g]    [1::g] USE="c" 1 KiB',
      { version: '2', subslot: '1', replaces: ['1'] },
    ],
    [' N     a/b 2-r1 ', { version: '2-r1', merge: 'new' }],
    ['[ebuild  N     ] a/b-2::g  [empty/missing/bad digest]', { merge: 'new' }],
  ])('%s', (text, expected) => {
    expect(line(text)).toMatchObject(expected);
  });

  it('knows what the output does not say from what there is not', () => {
    expect(line('[ebuild  N    ] a/b-2 ').use).toBeUndefined();
    expect(line('[ebuild  N    ] a/b-2 ').slot).toBeUndefined();
    expect(line('[ebuild  N     ] a/b-2::g  0 KiB').use).toEqual([]);
  });

  it('reads blocks, and passes over what is only shown', () => {
    expect(parsePlanLine('[blocks B      ] a/b:2 ("a/b:2" is soft blocking c/d-1, e/f-2)')).toEqual({
      type: 'block',
      block: { atom: 'a/b:2', by: ['c/d-1', 'e/f-2'], satisfied: false },
    });
    expect(parsePlanLine('[blocks b      ] <a/b-2 ("<a/b-2" is hard blocking c/d-1)')).toMatchObject({
      block: { satisfied: true },
    });
    expect(parsePlanLine('[nomerge       ] a/b-1::g  USE="c" ')).toEqual({ type: 'other' });
    expect(parsePlanLine('[uninstall     ] a/b-1')).toEqual({ type: 'other' });
    expect(parsePlanLine('Calculating dependencies ... done!')).toBeUndefined();
  });
});

describe('parsePlanList', () => {
  it.each(RUNS)('%s agrees with what emerge counted', (name) => {
    expect(contradictions(parsePlanList(recorded(name).stdout))).toEqual([]);
  });

  it('has every kind of a mixed update', () => {
    const list = parsePlanList(recorded('plan-update-mixed').stdout);
    expect(list.totals).toEqual({
      packages: 115,
      upgrades: 1,
      downgrades: 1,
      new: 111,
      newSlots: 1,
      reinstalls: 1,
      binaries: 0,
      downloadBytes: 226371 * 1024,
      unsatisfiedBlocks: 0,
    });
    expect(
      list.packages.filter(({ replaces }) => replaces).map((each) => [packageVersion(each), each.replaces]),
    ).toEqual([
      ['app-arch/tar-1.35', ['1.34']],
      ['sys-devel/gcc-16.1.1_p20260718', ['15.3.0']],
      ['net-misc/rsync-3.4.4', ['3.9.9']],
    ]);
    // Each is rounded up by itself, so that the sum is a little more.
    expect((downloadTotal(list) ?? 0) - 226371 * 1024).toBe(30 * 1024);
  });

  it('gives the same packages in every form', () => {
    const versions = (name: string): string[] => parsePlanList(recorded(name).stdout).packages.map(packageVersion);
    const whole = versions('plan-world-emptytree');
    for (const form of [
      'plan-columns',
      'plan-columns-quiet',
      'plan-columns-verbose',
      'plan-quiet',
      'plan-quiet-verbose',
    ])
      expect(versions(form)).toEqual(whole);
    expect(parseApiPlan(apiPlan())?.packages.map(packageVersion).sort()).toEqual([...whole].sort());
  });

  it('notices blocks and a list that emerge did not count so', () => {
    const list = parsePlanList(recorded('err-blocker').stdout);
    expect(list.blocks).toHaveLength(1);
    expect(list.totals?.unsatisfiedBlocks).toBe(1);
    expect(contradictions({ ...list, packages: list.packages.slice(1), unread: ['[ebuild ?'] })).toEqual([
      '1 lines of the list cannot be read',
      'the list has 244 packages where emerge counted 245',
      'the list has 97 new packages where emerge counted 98',
    ]);
  });
});

describe('parseApiPlan', () => {
  const plan = parseApiPlan(apiPlan());

  it('reads what the API gives', () => {
    expect(plan).toMatchObject({ success: true, unread: 0, seconds: 2.71 });
    expect(plan?.packages).toHaveLength(262);
    const text = parsePlanList(recorded('plan-world-emptytree').stdout);
    const ncurses = (packages: readonly PlannedPackage[]): PlannedPackage | undefined =>
      packages.find(({ name }) => name === 'ncurses');
    expect(ncurses(plan?.packages ?? [])).toMatchObject({
      slot: '0',
      subslot: '6',
      repository: 'gentoo',
      binary: false,
    });
    const on = (each: PlannedPackage | undefined): string[] =>
      (each?.use ?? []).flatMap(({ name, enabled }) => (enabled ? name : []));
    // The text hides the ABI flags.
    expect(on(ncurses(plan?.packages ?? []))).toEqual(['abi_x86_64', ...on(ncurses(text.packages))]);
  });

  it('reads what a script of ours adds', () => {
    const json = JSON.stringify({
      success: true,
      use_expand: ['PYTHON', 'PYTHON_TARGETS'],
      packages: [
        {
          cpv: 'a/b-1',
          op: 'merge',
          use: ['python_targets_x'],
          iuse: ['s', 'python_targets_x'],
          forced: ['s'],
          bytes: 12,
          built: true,
          merge: 'rebuild',
          replaces: ['1'],
        },
        { cpv: 'a/b-0', op: 'uninstall' },
        { cpv: 'nonsense' },
        7,
      ],
    });
    expect(parseApiPlan(json)).toMatchObject({
      unread: 2,
      packages: [
        {
          merge: 'rebuild',
          binary: true,
          downloadBytes: 12,
          replaces: ['1'],
          use: [
            { name: 'python_targets_x', enabled: true, variable: 'PYTHON_TARGETS' },
            { name: 's', enabled: false, forced: true },
          ],
        },
      ],
    });
  });

  it.each([
    '',
    '[]',
    'null',
    '{}',
    '{"success":true}',
    '{"success":1,"packages":[]}',
    '{"success":true,"packages":{}}',
  ])('refuses %j', (json) => {
    expect(parseApiPlan(json)).toBeUndefined();
  });
});

describe('atomMatches', () => {
  it.each([
    ['a/b', true],
    ['a/c', false],
    ['=a/b-1.2*', true],
    ['=a/b-1*', true],
    ['=a/b-1.*', undefined],
    ['=a/b-1.2.3-r1', true],
    ['~a/b-1.2.3', true],
    ['=a/b-1.2.3', false],
    ['>=a/b-1.2.3', true],
    ['>a/b-1.2.3-r1', false],
    ['<a/b-1.10', true],
    ['<=a/b-1.2', false],
    ['a/b:2', true],
    ['a/b:2/5=', true],
    ['a/b:2/6', false],
    ['a/b:3', false],
    ['a/b:*', true],
    ['a/b::gentoo', true],
    ['a/b::other', false],
  ])('%s', (text, expected) => {
    const atom = parseAtom(text);
    const candidate = { category: 'a', name: 'b', version: '1.2.3-r1', slot: '2', subslot: '5', repository: 'gentoo' };
    expect(atom.ok ? atomMatches(atom.atom, candidate) : undefined).toBe(expected);
  });

  it('does not take 16 for 1*', () => {
    const pattern = readPattern('=a/b-1*');
    const versions = ['a/b-1', 'a/b-1.5', 'a/b-1_rc1', 'a/b-1a', 'a/b-16', 'a/b-2'];
    expect(versions.filter((each) => pattern?.(splitPackage(each) ?? { category: '', name: '', version: '' }))).toEqual(
      versions.slice(0, 4),
    );
  });

  it.each([
    ['*/*', true],
    ['dev-*/*', true],
    ['*/python', true],
    ['dev-lang/p*n', true],
    ['sys-*/python', false],
    ['dev-lang/pythona*', false],
    ['not an atom', undefined],
    ['*', undefined],
  ])('matches %s as package.* does', (text, expected) => {
    expect(readPattern(text)?.({ category: 'dev-lang', name: 'python', version: '3' })).toBe(expected);
  });
});
