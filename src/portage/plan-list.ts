import type { Block, PlannedPackage, Plan } from './plan.js';
import { parsePlanLine } from './plan-line.js';

/** What emerge says it counted, below the list (_PackageCounters of Portage's output_helpers.py). */
export interface PlanTotals {
  readonly packages: number;
  readonly upgrades: number;
  readonly downgrades: number;
  readonly new: number;
  readonly newSlots: number;
  readonly reinstalls: number;
  /** Of all of them, those from binary packages. */
  readonly binaries: number;
  readonly downloadBytes: number;
  readonly unsatisfiedBlocks: number;
}

/** What the standard output of `emerge --pretend` holds. */
export interface PlanList extends Plan {
  /** Absent with `--quiet` or without `--verbose`, and where emerge did not come so far. */
  readonly totals?: PlanTotals;
  /** Lines that begin like one of the list and cannot be read: then the list is not complete. */
  readonly unread: readonly string[];
}

const TOTAL = /^Total: (\d+) packages?(?: \(([^)]*)\))?, Size of downloads: ([\d.,'\u00a0\u202f ]+) KiB/;
const CONFLICT = /^Conflict: \d+ blocks?(?: \((\d+|all) (un)?satisfied\))?/;
const LISTED = /^\[(?:ebuild|binary|blocks)[ \]]/;

/**
 * Reads what `emerge --pretend` prints, with any of `--verbose`, `--quiet`, `--columns` and `--tree`, without colours. With
 * `--tree` or after a cycle a package may be listed more than once; it counts once.
 * @param stdout standard output; other text between the lines is passed over
 */
export function parsePlanList(stdout: string): PlanList {
  const packages = new Map<string, PlannedPackage>();
  const blocks: Block[] = [];
  const unread: string[] = [];
  let totals: PlanTotals | undefined;
  for (const line of stdout.split('\n')) {
    const found = parsePlanLine(line);
    if (found?.type === 'package') packages.set(key(found.package), found.package);
    else if (found?.type === 'block') blocks.push(found.block);
    else if (!found && LISTED.test(line)) unread.push(line.slice(0, 200));
    totals = readTotals(line, totals) ?? totals;
  }
  return { packages: [...packages.values()], blocks, unread, ...(totals ? { totals } : {}) };
}

function key({ category, name, version, slot, repository }: PlannedPackage): string {
  return `${category}/${name}-${version}:${slot ?? ''}::${repository ?? ''}`;
}

function readTotals(line: string, before: PlanTotals | undefined): PlanTotals | undefined {
  if (line.length > 1000) return undefined;
  const [, packages, details = '', kib = ''] = TOTAL.exec(line) ?? [];
  if (packages !== undefined) {
    const count = (what: string): number => Number(new RegExp(`(?:^|, )(\\d+) ${what}`).exec(details)?.[1] ?? 0);
    return {
      packages: Number(packages),
      upgrades: count('upgrade'),
      downgrades: count('downgrade'),
      new: count('new'),
      newSlots: count('in new slot'),
      reinstalls: count('reinstall'),
      binaries: count('binar'),
      downloadBytes: Number(kib.replace(/\D/g, '')) * 1024,
      unsatisfiedBlocks: 0,
    };
  }
  const [, blocks, un] = CONFLICT.exec(line) ?? [];
  return before && blocks !== undefined && un !== undefined
    ? { ...before, unsatisfiedBlocks: Number(blocks) || 0 }
    : undefined;
}

/**
 * Where list and totals contradict each other, in plain words; empty when they agree or there are no totals. Each kind of
 * merge is compared, because a list that was cut may still have the right length by chance.
 */
export function contradictions({ packages, totals, unread }: PlanList): string[] {
  const found = unread.length > 0 ? [`${String(unread.length)} lines of the list cannot be read`] : [];
  if (!totals) return found;
  const many = (...kinds: readonly PlannedPackage['merge'][]): number =>
    packages.filter(({ merge }) => kinds.includes(merge)).length;
  const checks: readonly (readonly [string, number, number])[] = [
    ['packages', packages.length, totals.packages],
    ['upgrades', many('upgrade'), totals.upgrades],
    ['downgrades', many('downgrade'), totals.downgrades],
    ['new packages', many('new'), totals.new],
    ['new slots', many('new-slot'), totals.newSlots],
    ['reinstalls', many('reinstall', 'rebuild'), totals.reinstalls],
    ['binary packages', packages.filter(({ binary }) => binary).length, totals.binaries],
  ];
  const off = checks.filter(([, listed, counted]) => listed !== counted);
  return [
    ...found,
    ...off.map(
      ([what, listed, counted]) => `the list has ${String(listed)} ${what} where emerge counted ${String(counted)}`,
    ),
  ];
}
