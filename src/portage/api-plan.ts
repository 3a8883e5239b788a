import type { MergeKind, PlannedPackage, Plan, UseFlag } from './plan.js';
import { splitPackage } from './version.js';

/** A plan that Portage's resolver gave through its Python API, as a script of ours writes it. */
export interface ApiPlan extends Plan {
  /** What the resolver says of itself; it says so too when it would change the configuration first. */
  readonly success: boolean;
  /** Entries that are no package to merge and cannot be read. */
  readonly unread: number;
  /** Seconds that the calculation took. */
  readonly seconds?: number;
}

const MERGES: readonly string[] = ['new', 'new-slot', 'upgrade', 'downgrade', 'rebuild', 'reinstall'];

/**
 * Reads the JSON form of a plan: `{success, favorites, packages: [{cpv, type, op, slot, subslot, repo, use, iuse, built}],
 * seconds}` with, where known, `forced` and `masked` (flags), `bytes` (to download), `replaces` (versions) and `merge` of a
 * package, and `use_expand` (names of variables) of the whole.
 * @returns undefined where the text is not such an object
 */
export function parseApiPlan(json: string): ApiPlan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value.success !== 'boolean' || !Array.isArray(value.packages)) return undefined;
  // The longest first, so that PYTHON_SINGLE_TARGET is not taken for a flag of PYTHON.
  const variables = strings(value.use_expand).toSorted((one, other) => other.length - one.length);
  const packages: PlannedPackage[] = [];
  let unread = 0;
  for (const entry of value.packages as unknown[]) {
    if (isRecord(entry) && entry.op !== undefined && entry.op !== 'merge') continue;
    const found = isRecord(entry) ? readPackage(entry, variables) : undefined;
    if (found) packages.push(found);
    else unread++;
  }
  const seconds = whole(value.seconds);
  return { success: value.success, packages, blocks: [], unread, ...(seconds === undefined ? {} : { seconds }) };
}

function readPackage(
  entry: Readonly<Record<string, unknown>>,
  variables: readonly string[],
): PlannedPackage | undefined {
  const cpv = typeof entry.cpv === 'string' ? splitPackage(entry.cpv) : undefined;
  if (!cpv) return undefined;
  const bytes = whole(entry.bytes);
  const replaces = strings(entry.replaces);
  return {
    ...cpv,
    ...text('slot', entry.slot),
    ...text('subslot', entry.subslot === entry.slot ? undefined : entry.subslot),
    ...text('repository', entry.repo),
    use: readFlags(entry, variables),
    merge: MERGES.includes(String(entry.merge)) ? (entry.merge as MergeKind) : undefined,
    binary: entry.built === true || entry.type === 'binary',
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(bytes === undefined ? {} : { downloadBytes: bytes }),
  };
}

function readFlags(entry: Readonly<Record<string, unknown>>, variables: readonly string[]): UseFlag[] {
  const enabled = new Set(strings(entry.use));
  const forced = new Set([...strings(entry.forced), ...strings(entry.masked)]);
  const names = new Set([...strings(entry.iuse), ...enabled]);
  return [...names].toSorted().map((name) => {
    const variable = variables.find((each) => name.startsWith(`${each.toLowerCase()}_`));
    return {
      name,
      enabled: enabled.has(name),
      forced: forced.has(name),
      ...(variable === undefined ? {} : { variable }),
    };
  });
}

function text<K extends string>(key: K, value: unknown): Partial<Record<K, string>> {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as Partial<Record<K, string>>;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? (value as unknown[]).filter((each) => typeof each === 'string') : [];
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
