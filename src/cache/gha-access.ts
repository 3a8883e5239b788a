import { readActionsToken, WRITE } from '../platform/actions-token.js';
import type { Problem } from '../platform/errors.js';
import type { CacheEntry } from './entry.js';

/** What a job may do with the Actions cache. */
export interface GhaAccess {
  readonly read: boolean;
  readonly write: boolean;
  /** Why it may not do all, when that is worth saying. */
  readonly problem?: Problem;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Decides before the build, because during it nothing good happens: without a token buildx drops the cache and says
 * nothing, and with one that is malformed or has expired BuildKit fails the whole build, `ignore-error` or not.
 *
 * @param env ACTIONS_RUNTIME_TOKEN, the address as buildx takes it (ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL) and
 *   ACTIONS_CACHE_MODE as @actions/cache reads it
 * @param options the entry's own, which win
 * @param now milliseconds since the epoch
 */
export function ghaAccess(env: Environment, options: Readonly<Record<string, string>>, now: number): GhaAccess {
  const token = options.token ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
  const url = options.url ?? options.url_v2 ?? env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
  if (token === '' || url === '') {
    const absent = token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL';
    return unusable(
      `${absent} is not set.`,
      'Only a job of GitHub Actions has it, and only inside an action; on your own machine use another cache, such as local:FOLDER.',
    );
  }
  const { expires, notBefore, scopes } = readActionsToken(token) ?? {};
  // BuildKit's client checks all three.
  if (expires === undefined || notBefore === undefined || !scopes) {
    return unusable('its token cannot be read.', 'Do not set ACTIONS_RUNTIME_TOKEN yourself.');
  }
  if (expires * 1000 <= now) {
    return unusable('its token has expired.', 'A token lives as long as its job; start the job again.');
  }
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
  if (mode === 'none') return unusable('it is switched off for this job (ACTIONS_CACHE_MODE).', 'Use another cache.');
  const writable = scopes.some(({ permission }) => (permission & WRITE) !== 0);
  const write = writable && mode !== 'read';
  return {
    read: mode !== 'write-only',
    write,
    ...(write
      ? {}
      : {
          problem: {
            message: "GitHub's Actions cache is only read: this job may not write to it.",
            hint: 'That is meant for pull requests from forks; elsewhere look at the settings of the repository.',
          },
        }),
  };
}

/**
 * The caches that this job can use, each marked where it may only be read, and what people should know about the others.
 * @param wantsToWrite whether the build would write: to those who only read, a read-only token is no news
 */
export function usableCaches(
  entries: readonly CacheEntry[],
  env: Environment,
  now: number,
  wantsToWrite: boolean,
): { readonly entries: readonly CacheEntry[]; readonly problems: readonly Problem[] } {
  const judged = entries.map((entry) => ({
    entry,
    access: entry.type === 'gha' ? ghaAccess(env, entry.options, now) : { read: true, write: true },
  }));
  const problems = judged.flatMap(({ access }) =>
    access.problem && (wantsToWrite || !access.read) ? [access.problem] : [],
  );
  return {
    entries: judged
      .filter(({ access }) => access.read)
      .map(({ entry, access }) => (access.write ? entry : { ...entry, readOnly: true })),
    problems: problems.filter((each, index) => problems.findIndex(({ message }) => message === each.message) === index),
  };
}

function unusable(why: string, hint: string): GhaAccess {
  return { read: false, write: false, problem: { message: `GitHub's Actions cache is not used: ${why}`, hint } };
}
