import type { Place } from '../platform/platform.js';
import type { Problem } from '../platform/errors.js';
import { count } from '../progress/format.js';
import { code, details, table, text, type Section } from './markdown.js';

/** A planned source that every address says it has not, and who still has it. */
export interface LostSource {
  readonly name: string;
  /** One of the packages that need it, with version. */
  readonly package: string;
  /** Whether the builder's pool has it, and whether the store has it. */
  readonly pool: boolean;
  readonly store: boolean;
}

/** What came of asking whether the sources of a build can still be downloaded. */
export interface LostSources {
  readonly lost: readonly LostSource[];
  /** Of how many others it is not known. */
  readonly unknown: number;
  /** Where distfiles are kept beyond the builder, for people (Store.place); undefined where nothing does. */
  readonly store: string | undefined;
}

/** So many are named in a warning, and in a summary. */
const NAMED = 10;
const MANY = 200;

/**
 * The warning: what is lost to the world, who has it, and what to do. Undefined when nothing is.
 * @param at the line that pins what needs them
 */
export function lostSourcesProblem({ lost, store }: LostSources, at?: Place): Problem | undefined {
  if (lost.length === 0) return undefined;
  const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
  const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : '';
  const cannot = `${count(lost.length, 'source')} can no longer be downloaded from anywhere`;
  return {
    message: `${cannot}: ${named.join(', ')}${rest}; ${holders(lost, store)}.`,
    hint: advice(lost, store),
    ...(at ? { at } : {}),
  };
}

const them = (lost: readonly LostSource[]): string => (lost.length === 1 ? 'it' : 'them');

/** Who has them: the store when it has all, else each with its share, and those that nobody has. */
function holders(lost: readonly LostSource[], store: string | undefined): string {
  const share = (of: readonly LostSource[]): string =>
    of.length === lost.length ? them(lost) : `${String(of.length)} of them`;
  const stored = lost.filter((each) => each.store);
  const pooled = lost.filter(({ pool }) => pool);
  const nowhere = lost.filter((each) => !each.store && !each.pool);
  return [
    ...(store !== undefined && stored.length > 0 ? [`the ${store} has ${share(stored)}`] : []),
    ...(pooled.length > 0 && stored.length < lost.length ? [`this builder's pool has ${share(pooled)}`] : []),
    ...(nowhere.length > 0 ? [`neither a store nor this builder's pool is known to have ${share(nowhere)}`] : []),
  ].join(', ');
}

function advice(lost: readonly LostSource[], store: string | undefined): string {
  const move = `move to pins that do not need ${them(lost)}, such as a newer snapshot`;
  if (lost.every(({ pool, store: stored }) => !pool && !stored)) return `Name a mirror by gentoo-mirrors, or ${move}.`;
  if (store === undefined) return `Name a distfiles-store, which outlives this builder, or ${move}.`;
  const keep = lost.every((each) => each.store) ? 'that store' : `what has ${them(lost)}`;
  return `Keep ${keep}, or ${move}.`;
}

/** The same for the job summary, with every name. */
export function lostSourcesSection(sources: LostSources | undefined): Section | undefined {
  if (!sources || sources.lost.length === 0) return undefined;
  const { lost, unknown, store } = sources;
  const rows = lost
    .slice(0, MANY)
    .map((each) => [
      code(each.name),
      code(each.package),
      text([...(each.store ? [store ?? ''] : []), ...(each.pool ? ["this builder's pool"] : [])].join(', ')),
    ]);
  const notes = [
    ...(lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'other source')} could not be asked for.`] : []),
  ];
  const body = table([{ title: 'Source' }, { title: 'Of' }, { title: 'Kept in' }], rows);
  const title = `${count(lost.length, 'source')} can no longer be downloaded`;
  return {
    name: 'lost sources',
    importance: 45,
    markdown: details(title, [body, ...notes.map(text)].join('\n\n')),
  };
}
