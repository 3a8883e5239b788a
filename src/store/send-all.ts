import { guarded } from './failures.js';
import type { Ledger } from './ledger.js';
import { StoreError } from './store.js';

/** A cancelled runner leaves seconds; what was sent must be listed in them. */
const GRACE_MS = 3000;

/**
 * The frame of every `put`: what was sent is listed even when the rest failed or was stopped.
 * @param send sends, notes in the ledger, and returns the files that were not what their entries say
 * @throws StoreError with what was added
 */
export async function sendAll(
  place: string,
  ledger: Ledger,
  signal: AbortSignal,
  send: () => Promise<readonly string[]>,
): Promise<void> {
  let failure: Error | undefined;
  let changed: readonly string[] = [];
  try {
    changed = await guarded(place, signal, send);
  } catch (error) {
    failure = error as Error;
  }
  const limit = failure === undefined ? signal : AbortSignal.timeout(GRACE_MS);
  try {
    await guarded(place, limit, () => ledger.finish(failure === undefined, limit));
  } catch (error) {
    failure ??= error as Error;
  }
  if (failure instanceof StoreError) throw new StoreError(failure.kind, failure.message, ledger.added);
  if (failure !== undefined) throw failure;
  if (changed.length === 0) return;
  const some = changed.slice(0, 3).join(', ');
  throw new StoreError(
    'refused',
    `${place}: ${changed.length} files were not stored, because they vanished or changed meanwhile: ${some}. ` +
      'Let nothing write to that folder while it is stored.',
    ledger.added,
  );
}
