import type { Requirer } from '../portage/requirers.js';
import { placeOf, type ConfigLine } from './config-lines.js';
import type { Explanation } from './explanation.js';

/** A sentence on what asks for it, with the end of the way when it is longer. */
export function requiredBy(chain: readonly Requirer[]): string[] {
  const near = chain.at(0);
  const end = chain.at(-1);
  if (!near || !end || near.type === 'argument') return [];
  const flags = near.use.length === 0 ? '' : ` (with ${near.use.join(' ')})`;
  const origin = chain.length > 1 ? `, in the end by ${end.name}` : '';
  return [`It is required by ${near.name}${flags}${origin}.`];
}

/** The way as it is shown: `cat/pkg-1[flag]`. */
export function names(chain: readonly Requirer[]): string[] {
  return chain.map(({ name, use }) => (use.length === 0 ? name : `${name}[${use.join(',')}]`));
}

/** The place of a line, when there is one. */
export function at(line: ConfigLine | undefined): Pick<Explanation, 'at'> {
  return line ? { at: placeOf(line) } : {};
}
