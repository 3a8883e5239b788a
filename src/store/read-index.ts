import { EMPTY_INDEX, parseIndex } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { StoreError } from './store.js';

/**
 * The index in a text that came from a place. What is no index at all counts as an empty one: the content beside it cannot
 * be found any more, and the next write makes the store whole again.
 * @param text undefined where there is none yet
 * @throws StoreError when a newer version of this program wrote it: that must not be replaced by what this one understands
 */
export function readIndexText(text: string | undefined, place: string): StoreIndex {
  if (text === undefined) return EMPTY_INDEX;
  const parsed = parseIndex(text);
  if ('index' in parsed) return parsed.index;
  if (parsed.problem === 'damaged') return EMPTY_INDEX;
  throw new StoreError(
    'refused',
    `${place}: its index was written by a newer version of gentoo-min-action. Use that version here too, or another place.`,
  );
}
