import type { Problem } from '../platform/errors.js';
import type { Log } from '../platform/platform.js';
import type { Location } from '../store/location.js';
import { planPrune, type PruneLimits, type PrunePlan } from '../store/prune-plan.js';
import { KINDS, type Kind, type StoreEntry } from '../store/store.js';
import { formatFiles, formatTotals } from './format.js';
import { readHoldings, totalsOf, type Holding } from './holding.js';
import { problemsFrom, type NamedStore } from './named-stores.js';

export interface PruneOptions {
  readonly limits: PruneLimits;
  readonly dryRun: boolean;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** A file and the store that it is in. */
type Held = StoreEntry & { readonly source: NamedStore };

/**
 * Removes what the limits leave no place for; they hold for all stores of one kind together. When one store cannot be read or
 * written, the others are pruned all the same.
 * @returns what went wrong
 */
export async function pruneStores(
  stores: readonly NamedStore[],
  { limits, dryRun, log, signal }: PruneOptions,
): Promise<readonly Problem[]> {
  const { holdings, problems } = await readHoldings(stores, signal);
  const failed: Problem[] = [];
  if (stores.length === 0) log.info('There is nothing.');
  for (const kind of KINDS) {
    const own = holdings.filter(({ source }) => source.kind === kind);
    if (own.length === 0) continue;
    const plan = planPrune(own.flatMap(withSource), limits);
    for (const line of describePlan(kind, plan, dryRun)) log.info(line);
    if (dryRun) continue;
    const going = [...plan.unused, ...plan.surplus];
    const later = new Set<string>();
    for (const source of new Set(going.map((entry) => entry.source))) {
      const paths = going.filter((entry) => entry.source === source).map(({ path }) => path);
      try {
        await source.store.remove(paths, signal);
        later.add(laterSentence(source.location));
      } catch (error) {
        failed.push(...problemsFrom(error));
      }
    }
    for (const sentence of later) if (sentence !== '') log.info(sentence);
  }
  return [...problems, ...failed];
}

function withSource({ source, entries }: Holding): Held[] {
  return entries.map((entry) => ({ ...entry, source }));
}

/** What is removed and why, in lines for people. */
export function describePlan(kind: Kind, plan: PrunePlan<StoreEntry>, dryRun: boolean): string[] {
  const { unused, surplus, kept } = plan;
  const stays = formatTotals(totalsOf(kept));
  if (unused.length + surplus.length === 0) return [`${kind}: nothing to remove; ${stays}`];
  const part = (why: string, entries: readonly StoreEntry[]): string[] =>
    entries.length === 0
      ? []
      : [`  ${why}: ${formatTotals(totalsOf(entries))}`, ...formatFiles(entries).map((line) => `    ${line}`)];
  const gone = formatTotals(totalsOf([...unused, ...surplus]));
  return [
    `${kind}: ${dryRun ? 'would remove' : 'removing'} ${gone}; what stays: ${stays}`,
    ...part('not used for too long', unused),
    ...part('the least work for their bytes', surplus),
  ];
}

/** When the space comes back; empty where removing a file frees it at once. */
function laterSentence({ kind }: Location): string {
  switch (kind) {
    case 'registry':
      return 'The registry frees the space when it collects its garbage.';
    case 'actions':
      return 'GitHub frees the space when it evicts what nobody reads, or when a later build packs the rest anew.';
    case 'folder':
    case 's3':
    case 'builder':
      return '';
  }
}
