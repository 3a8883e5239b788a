import { guarded } from './failures.js';
import { StoreError } from './store.js';
import type { LostEntry, StoreEntry } from './store.js';

/** What became of each entry so far, by path. */
export interface Brought {
  readonly got: Set<string>;
  /** With the reason. */
  readonly lost: Map<string, string>;
}

/**
 * The frame of every `get`: once something came, a failure costs only what did not come.
 * @param bring brings entries and notes what became of them
 * @throws StoreError when nothing came or the signal stopped it
 */
export async function bringAll(
  place: string,
  entries: readonly StoreEntry[],
  signal: AbortSignal,
  bring: (brought: Brought) => Promise<void>,
): Promise<{ got: StoreEntry[]; lost: LostEntry[] }> {
  const brought: Brought = { got: new Set(), lost: new Map() };
  const { got, lost } = brought;
  let reason = 'it is not in the store';
  try {
    await guarded(place, signal, () => bring(brought));
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind === 'stopped' || got.size === 0) throw error;
    reason = `not brought, ${error.kind}`;
  }
  return {
    got: entries.filter(({ path }) => got.has(path)),
    lost: entries.flatMap((entry) => (got.has(entry.path) ? [] : { entry, reason: lost.get(entry.path) ?? reason })),
  };
}
