import { downloadTotal, packageVersion, type Plan } from '../portage/plan.js';

/** What a plan downloads, in bytes. */
export interface Downloads {
  /** All of it. */
  readonly total: number;
  /** Of that, what the base does not need. */
  readonly fresh: number;
}

/** A plan and, where they are known, its source files: name to bytes. */
export interface Sources {
  readonly plan: Pick<Plan, 'packages'>;
  readonly files?: ReadonlyMap<string, number>;
}

/**
 * What the head downloads, and what of that is new. By files where both sides know them, since two versions may share one;
 * else by packages.
 * @returns undefined where the sizes are not known
 */
export function downloads(base: Sources, head: Sources): Downloads | undefined {
  const { files } = head;
  if (files && base.files) {
    const had = base.files;
    const fresh = [...files].filter(([name, bytes]) => had.get(name) !== bytes).map(([, bytes]) => bytes);
    return { total: sum([...files.values()]), fresh: sum(fresh) };
  }
  const total = downloadTotal(head.plan);
  if (total === undefined) return undefined;
  const had = new Set(base.plan.packages.map(packageVersion));
  const fresh = head.plan.packages.filter((each) => !had.has(packageVersion(each)));
  return { total, fresh: sum(fresh.map(({ downloadBytes = 0 }) => downloadBytes)) };
}

/**
 * Reads the list of source files that the plan's script writes: `NAME SIZE category/package-version` a line.
 * @returns name to bytes; lines that are not so are left out
 */
export function readDistfiles(text: string): Map<string, number> {
  const files = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [name = '', bytes = ''] = line.split(' ');
    if (name !== '' && /^\d{1,15}$/.test(bytes)) files.set(name, Number(bytes));
  }
  return files;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
