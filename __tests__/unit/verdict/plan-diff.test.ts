import { describe, expect, it } from '@jest/globals';
import { packageVersion, type PlannedPackage } from '../../../src/portage/plan.js';
import { parsePlanList } from '../../../src/portage/plan-list.js';
import { diffPlans, type PackageChange, type PlanDiff, type Side } from '../../../src/verdict/plan-diff.js';
import { planned } from './plans.js';
import { random } from './random.js';
import { recorded } from './runs.js';

function diff(
  base: PlannedPackage[],
  head: PlannedPackage[],
  more: [Partial<Side>, Partial<Side>] = [{}, {}],
): PlanDiff {
  return diffPlans({ plan: { packages: base }, ...more[0] }, { plan: { packages: head }, ...more[1] });
}

const short = ({ kind, name, base, head }: PackageChange): string =>
  [kind, name, base?.version ?? '-', head?.version ?? '-'].join(' ');

describe('diffPlans', () => {
  it('tells what comes, goes, rises and falls', () => {
    const base = ['a/gone-1', 'a/same-1', 'a/up-1.9', 'a/down-2'].map((cpv) => planned(cpv));
    const head = ['a/same-1', 'a/up-1.10', 'a/down-2_rc1', 'a/new-1'].map((cpv) => planned(cpv));
    const { changes, unchanged } = diff(base, head);
    expect(changes.map(short)).toEqual([
      'downgraded a/down 2 2_rc1',
      'removed a/gone 1 -',
      'added a/new - 1',
      'upgraded a/up 1.9 1.10',
    ]);
    expect(unchanged).toBe(1);
  });

  it('tells which flags', () => {
    const { changes } = diff([planned('a/b-1', '+ssl -doc -old +lost')], [planned('a/b-1', '-ssl -doc -new +fresh')]);
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        use: [
          { name: 'fresh', enabled: true, appeared: true, vanished: false },
          { name: 'lost', enabled: false, appeared: false, vanished: true },
          { name: 'ssl', enabled: false, appeared: false, vanished: false },
        ],
      },
    ]);
  });

  it('says nothing of flags that one side does not know', () => {
    const { use, ...unknown } = planned('a/b-1', '+ssl');
    expect(use).toHaveLength(1);
    expect(diff([planned('a/b-1')], [unknown]).changes).toEqual([]);
  });

  it('keeps slots apart, and follows a package that moves to another', () => {
    const gcc = (version: string, slot: string): PlannedPackage => planned(`sys-devel/gcc-${version}`, '', { slot });
    expect(
      diff([gcc('15.1', '15'), gcc('16.1', '16')], [gcc('16.2', '16'), gcc('15.1', '15')]).changes.map(short),
    ).toEqual(['upgraded sys-devel/gcc 16.1 16.2']);
    const [moved] = diff([gcc('15.1', '15')], [gcc('16.1', '16')]).changes;
    expect(moved).toMatchObject({ kind: 'upgraded', slot: { from: '15', to: '16' } });
    expect(diff([gcc('15.1', '15')], [gcc('15.1', '15'), gcc('16.1', '16')]).changes.map(short)).toEqual([
      'added sys-devel/gcc - 16.1',
    ]);
  });

  it('tells of another repository', () => {
    const [change] = diff([planned('a/b-1')], [planned('a/b-1', '', { repository: 'guru' })]).changes;
    expect(change).toMatchObject({ kind: 'changed', repository: { from: 'gentoo', to: 'guru' } });
  });

  it('says why the same version is built again', () => {
    const [base, head] = [
      [planned('a/b-1'), planned('c/d-1')],
      [planned('a/b-1'), planned('c/d-1')],
    ];
    const { changes, unchanged } = diff(base, head, [
      {
        fingerprints: { compiler: 'gcc-15', flags: '1', profile: 'p' },
        packages: new Map([['a/b-1', { ebuild: '1' }]]),
      },
      {
        fingerprints: { compiler: 'gcc-16', flags: '1' },
        packages: new Map([
          ['a/b-1', { ebuild: '2', sources: 'new' }],
          ['c/d-1', { compiler: 'gcc-15' }],
        ]),
      },
    ]);
    expect(changes).toMatchObject([{ name: 'a/b', kind: 'rebuilt', grounds: ['compiler', 'ebuild'] }]);
    expect(unchanged).toBe(1);
  });

  it('finds real changes between two real plans', () => {
    const side = (name: string): Side => ({ plan: parsePlanList(recorded(name).stdout) });
    const same = diffPlans(side('plan-world-emptytree'), side('plan-columns-verbose'));
    expect(same).toEqual({ changes: [], unchanged: 262 });
    const { changes } = diffPlans(side('plan-world-emptytree'), side('warn-world-masked-rc0'));
    expect(changes.map(short)).toEqual(['downgraded sys-devel/gcc 16.1.1_p20260718 15.3.0']);
  });

  it('loses and invents nothing', () => {
    const next = random(3);
    const some = (): PlannedPackage[] => {
      const found = new Map<string, PlannedPackage>();
      for (let index = 0; index < 12; index++) {
        const [name, version, slot] = [next(), next(), next()].map((each) => String(Math.floor(each * 4)));
        const each = planned(`a/p${name ?? ''}-${version ?? ''}`, next() < 0.5 ? '+x' : '-x', { slot: slot ?? '0' });
        found.set(`${each.name}:${each.slot ?? ''}`, each);
      }
      return [...found.values()];
    };
    for (let round = 0; round < 500; round++) {
      const [base, head] = [some(), some()];
      const { changes, unchanged } = diff(base, head);
      const sides = (side: 'base' | 'head'): number => changes.filter((change) => change[side]).length + unchanged;
      expect([sides('base'), sides('head')]).toEqual([base.length, head.length]);
      expect(diff(base, base)).toEqual({ changes: [], unchanged: base.length });
      const mirrored = diff(head, base).changes;
      const opposite: Partial<Record<PackageChange['kind'], PackageChange['kind']>> = {
        added: 'removed',
        removed: 'added',
        upgraded: 'downgraded',
        downgraded: 'upgraded',
      };
      const keys = (list: readonly PackageChange[], turn: boolean): string[] =>
        list
          .map(({ kind, base: one, head: other }) => {
            const [from, to] = turn ? [other, one] : [one, other];
            const name = (each: PlannedPackage | undefined): string =>
              each ? `${packageVersion(each)}:${each.slot ?? ''}` : '-';
            return `${turn ? (opposite[kind] ?? kind) : kind} ${name(from)} ${name(to)}`;
          })
          .sort();
      expect(keys(mirrored, true)).toEqual(keys(changes, false));
    }
  });
});
