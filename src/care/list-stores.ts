import type { Problem } from '../platform/errors.js';
import type { Log } from '../platform/platform.js';
import { formatDay, formatFiles, formatStore, formatTotals } from './format.js';
import { readHoldings, totalsOf, type Holding } from './holding.js';
import type { NamedStore } from './named-stores.js';

/** How many files are shown of each store. */
const SHOWN = 5;

export interface ListOptions {
  readonly json: boolean;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Says what stores hold, for people or as JSON. @returns what could not be read */
export async function listStores(
  stores: readonly NamedStore[],
  { json, log, signal }: ListOptions,
): Promise<readonly Problem[]> {
  const { holdings, problems } = await readHoldings(stores, signal);
  if (json) log.info(holdingsAsJson(holdings));
  else for (const line of describeHoldings(holdings)) log.info(line);
  return problems;
}

/** What stores hold, as JSON text: totals of each, and every file, the least worth its bytes first. */
export function holdingsAsJson(holdings: readonly Holding[]): string {
  const stores = holdings.map(({ source, entries }) => {
    const { files, bytes, seconds, oldestUse, newestUse } = totalsOf(entries);
    return {
      kind: source.kind,
      place: source.store.place,
      fingerprint: source.fingerprint,
      ...{ files, bytes, seconds, oldestUse: oldestUse ?? null, newestUse: newestUse ?? null },
      entries: entries.map(({ path, bytes: size, sha256, seconds: work, added, used }) => ({
        ...{ path, bytes: size, sha256, seconds: work, added, used },
      })),
    };
  });
  return JSON.stringify({ stores }, null, 2);
}

/** The same in lines for people, with a few files only. */
export function describeHoldings(holdings: readonly Holding[]): string[] {
  if (holdings.length === 0) return ['There is nothing.'];
  return holdings.flatMap(({ source, entries }) => {
    const totals = totalsOf(entries);
    const { oldestUse, newestUse } = totals;
    if (oldestUse === undefined || newestUse === undefined) return [`${formatStore(source)}: nothing`];
    const [first, last] = [formatDay(oldestUse), formatDay(newestUse)];
    const what = totals.seconds === 0 ? 'unused the longest' : 'the least work for their bytes';
    return [
      `${formatStore(source)}: ${formatTotals(totals)}`,
      `  last used ${first === last ? `on ${last}` : `from ${first} to ${last}`}; ${what}:`,
      ...formatFiles(entries.slice(0, SHOWN)).map((line) => `    ${line}`),
    ];
  });
}
