import { createHash } from 'node:crypto';
import { parseReference } from '../pins/reference.js';
import type { CacheEntry } from './entry.js';

/**
 * What is cached apart from the rest, because a second export to one place replaces the first: the whole build, the
 * downloads, each stage that was saved after a failure, and what a check judges by.
 */
export type CachePart = 'main' | 'fetch' | 'judge' | `stage-${string}`;

/** Whose layers are read and written. */
export interface CacheScopes {
  /** Which image of the repository. */
  readonly image: string;
  /** The branch whose scopes are written, and read first. */
  readonly own: string;
  /** Branches that are read besides: the default branch, the base of a pull request. */
  readonly others: readonly string[];
  /** Stages whose saved layers are looked for. Each costs a look-up per build, so only those that take long. */
  readonly stages: readonly string[];
}

export interface Scope {
  readonly branch: string;
  readonly part: CachePart;
}

/** What the runner knows about where a build belongs (GITHUB_REF, GITHUB_BASE_REF and the event's default branch). */
export interface RefFacts {
  readonly ref: string | undefined;
  readonly baseRef: string | undefined;
  readonly defaultBranch: string | undefined;
}

/**
 * Branches in the order in which their caches are read. A pull request has a branch of its own, named by its ref: a fork's
 * branch may be called `main` too. Without any ref, on a person's machine, it is `local`.
 */
export function cacheBranches(facts: RefFacts): Pick<CacheScopes, 'own' | 'others'> {
  const own = facts.ref?.replace(/^refs\/heads\//, '') ?? '';
  const others = [facts.baseRef ?? '', facts.defaultBranch ?? ''].filter((branch) => branch !== '' && branch !== own);
  return { own: own === '' ? 'local' : own, others: [...new Set(others)] };
}

/**
 * The scopes that a build of this part can read, the best first: those of its own branch, and of them the whole build, then
 * the saved stages, the last one first, then the downloads. Saved stages are read by the branch that saved them, to go on
 * from there; everybody else has no use for half a build. A check reads what checks wrote, and nothing else.
 */
export function scopesToRead(part: CachePart, { own, others, stages }: CacheScopes): Scope[] {
  if (part === 'judge') return [own, ...others].map((branch) => ({ branch, part }));
  const both: readonly CachePart[] = part === 'fetch' ? ['fetch', 'main'] : ['main', 'fetch'];
  const saved = part === 'fetch' ? [] : stages.map((stage): CachePart => `stage-${stage}`).reverse();
  const mine = part === 'fetch' ? both : (['main', ...saved, 'fetch'] as const);
  return [
    ...mine.map((each) => ({ branch: own, part: each })),
    ...others.flatMap((branch) => both.map((each) => ({ branch, part: each }))),
  ];
}

/**
 * The attributes that name a scope at a place: `scope` of the Actions cache, the tag in a registry, the manifest's `name` in
 * S3 and Azure (blobs are shared by all names there), the subfolder of a folder.
 *
 * GitHub itself keeps the Actions cache apart by branch, and offers own, base and default branch to the reader, so that the
 * branch is no part of that name: it would only multiply the look-ups, which are limited in number.
 */
export function scopeOptions(entry: CacheEntry, scopes: CacheScopes, scope: Scope): Record<string, string> {
  const name = (first: string | undefined): string =>
    [first, scopes.image, ...(entry.type === 'gha' ? [] : [scope.branch]), scope.part]
      .filter((part) => part !== undefined)
      .map(safePart)
      .join('.');
  const { options } = entry;
  switch (entry.type) {
    case 'gha':
      return { scope: name(options.scope) };
    case 'registry':
      return { ref: withTag(options.ref ?? '', name) };
    case 's3':
    case 'azblob':
      return { name: name(options.name) };
    case 'local':
      return { dest: `${(options.dest ?? '').replace(/(?<=.)\/+$/, '')}/${name(undefined)}` };
  }
}

/** A tag of the user's own stays in front, so that one repository can serve several purposes. */
function withTag(ref: string, name: (first: string | undefined) => string): string {
  const parsed = parseReference(ref);
  const tag = parsed.ok ? parsed.reference.tag : undefined;
  const repository = tag === undefined ? ref : ref.slice(0, -tag.length - 1);
  return `${repository}:${name(tag)}`;
}

/** Four parts with dots between them stay below the 128 characters of a registry's tag. */
const LONGEST_PART = 30;
const HASH_DIGITS = 8;

/**
 * A text as part of a name that every backend takes (tag, file, object and cache key): lower-case letters, digits, `-`
 * and `_`. Whatever had to be changed or cut gets a hash of the original, so that different texts stay different.
 */
export function safePart(text: string): string {
  const safe = text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-');
  if (safe === text && safe !== '' && safe.length <= LONGEST_PART) return safe;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
  const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}
