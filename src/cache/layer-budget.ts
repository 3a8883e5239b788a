import { ACTIONS_CACHE_BYTES } from '../store/store.js';
import type { CacheEntry } from './entry.js';

/**
 * How many bytes the layers may have. A repository's Actions cache is shared with our own stores there; what else is in it, such
 * as other images and workflows, is not known.
 * @param asked the input `cache-bytes`
 * @param actionsBytes of our packages and distfiles in the Actions cache
 * @returns Infinity for no limit
 */
export function layerBudget(
  entries: readonly Pick<CacheEntry, 'type' | 'readOnly'>[],
  asked: number | undefined,
  actionsBytes: number,
): number {
  if (asked !== undefined) return asked;
  const limited = entries.some(({ type, readOnly }) => type === 'gha' && readOnly !== true);
  return limited ? Math.max(0, ACTIONS_CACHE_BYTES - actionsBytes) : Infinity;
}
