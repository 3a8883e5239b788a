import { AsyncLocalStorage } from 'node:async_hooks';
import { stoppedError } from './failures.js';
import { quote } from '../image/text.js';
import { READ, readActionsToken, WRITE } from '../platform/actions-token.js';
import type { Pause } from './pause.js';
import { ACTIONS_CACHE as PLACE, StoreError } from './store.js';

/** The part of the Actions cache that a store needs. */
export interface CacheClient {
  /** The folder that paths are relative to. */
  readonly root: string;
  /**
   * Brings an entry's files to its paths: of exactly that key, else the newest one whose key starts with a prefix. Paths are
   * part of what identifies an entry.
   * @returns the key that was found; undefined when there is none, or its content is gone
   * @throws StoreError
   */
  readonly restore: (
    paths: readonly string[],
    key: string,
    prefixes: readonly string[],
    signal: AbortSignal,
  ) => Promise<string | undefined>;
  /** Whether there is an entry of exactly that key. @throws StoreError */
  readonly exists: (paths: readonly string[], key: string, signal: AbortSignal) => Promise<boolean>;
  /** Makes an entry of the files at these paths; it can never be changed. @throws StoreError */
  readonly save: (paths: readonly string[], key: string, signal: AbortSignal) => Promise<void>;
}

/** Whose entries a job can see, in the order in which they are searched, and under whose name it writes. */
export interface TokenScopes {
  readonly readable: readonly string[];
  readonly writable?: string;
}

type Env = Readonly<Record<string, string | undefined>>;
/** The scope of tokens that do not say. */
const UNKNOWN_SCOPES: TokenScopes = { readable: ['any'], writable: 'any' };

/**
 * The scopes that a job's token gives. A token of another form is taken as one that may do everything: the service will say
 * what it may not.
 */
export function tokenScopes(env: Env): TokenScopes {
  const known = readActionsToken(env.ACTIONS_RUNTIME_TOKEN ?? '')?.scopes ?? [];
  if (known.length === 0) return UNKNOWN_SCOPES;
  const writable = known.find(({ permission }) => permission & WRITE)?.scope;
  return {
    readable: known.filter(({ permission }) => permission & READ).map(({ scope }) => scope),
    ...(writable === undefined ? {} : { writable }),
  };
}

/**
 * Says up front why the cache cannot be used: outside of a job, or with a token that only reads.
 * @param use what is wanted of it
 * @throws StoreError `refused`
 */
export function checkCacheAccess(env: Env, use: 'read' | 'write'): void {
  const { ACTIONS_RUNTIME_TOKEN = '', ACTIONS_RESULTS_URL = '', ACTIONS_CACHE_URL = '', ACTIONS_CACHE_MODE = '' } = env;
  const missing =
    ACTIONS_RUNTIME_TOKEN === ''
      ? 'ACTIONS_RUNTIME_TOKEN'
      : ACTIONS_RESULTS_URL === '' && ACTIONS_CACHE_URL === ''
        ? 'ACTIONS_RESULTS_URL'
        : undefined;
  if (missing !== undefined) {
    throw new StoreError(
      'refused',
      `${PLACE}: ${missing} is not set. GitHub gives it to actions only, not to steps with \`run\`: use the action, or another store.`,
    );
  }
  const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
  if (mode === 'none' || mode === (use === 'read' ? 'write-only' : 'read')) {
    throw new StoreError('refused', `${PLACE}: this job may not ${use} it (ACTIONS_CACHE_MODE is ${mode}).`);
  }
  const scopes = tokenScopes(env);
  if (use === 'write' ? scopes.writable === undefined : scopes.readable.length === 0) {
    throw new StoreError(
      'refused',
      `${PLACE}: the token of this job may not ${use} it, as is usual for pull requests from forks. ` +
        'Fill the store by a job on a branch of the repository.',
    );
  }
}

const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 60_000;

/**
 * The client that GitHub maintains, @actions/cache, which packs files with tar and zstd. It returns normally when it
 * failed and only prints why; what it prints is read here instead of shown, and becomes an error.
 * @param env the environment of this process, from which @actions/cache takes its token
 */
export function actionsCacheClient(env: Env, pause: Pause): CacheClient {
  const root = process.cwd();
  const workspace = env.GITHUB_WORKSPACE ?? '';
  // Paths are found below the one and unpacked below the other.
  if (workspace !== '' && workspace !== root) {
    throw new StoreError(
      'refused',
      `${PLACE}: it can be used from the workspace only, ${workspace}, not from ${root}. Run the command there.`,
    );
  }
  const attempt = async <T>(doing: string, signal: AbortSignal, work: () => Promise<T>): Promise<Quiet<T>> => {
    for (let count = 1; ; count++) {
      if (signal.aborted) throw stoppedError(PLACE);
      const quiet = await untilStopped(quietly(work), signal);
      const failure = judgeCacheOutput(quiet.lines);
      if (failure?.kind !== 'throttled' || count >= ATTEMPTS || (failure.waitMs ?? 0) > LONGEST_WAIT_MS) {
        if (failure === undefined) return quiet;
        throw new StoreError(failure.kind, `${PLACE}: could not ${doing}: ${failure.reason}`);
      }
      await pause(failure.waitMs ?? 2000 * 2 ** count, signal).catch((error: unknown) => {
        throw signal.aborted ? stoppedError(PLACE) : error;
      });
    }
  };
  return {
    root,
    restore: async (paths, key, prefixes, signal) => {
      checkCacheAccess(env, 'read');
      const { restoreCache } = await import('@actions/cache');
      const work = (): Promise<string | undefined> => restoreCache([...paths], key, [...prefixes]);
      return (await attempt(`restore ${key}`, signal, work)).value;
    },
    exists: async (paths, key, signal) => {
      checkCacheAccess(env, 'read');
      const { restoreCache } = await import('@actions/cache');
      const work = (): Promise<string | undefined> => restoreCache([...paths], key, [], { lookupOnly: true });
      return (await attempt(`look for ${key}`, signal, work)).value === key;
    },
    save: async (paths, key, signal) => {
      checkCacheAccess(env, 'write');
      const { saveCache } = await import('@actions/cache');
      const { value, lines } = await attempt(`save ${key}`, signal, () => saveCache([...paths], key));
      if (value < 0) {
        throw new StoreError(
          'unreachable',
          `${PLACE}: could not save ${key}: ${quote(lines.at(-1) ?? 'no reason', 200)}.`,
        );
      }
    },
  };
}

/** The client cannot be stopped: what it does goes on unseen, and the process may end meanwhile. */
async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      reject(stoppedError(PLACE));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

interface CacheFailure {
  readonly kind: StoreError['kind'];
  /** A whole sentence and what to do. */
  readonly reason: string;
  readonly waitMs?: number;
}

/**
 * What @actions/cache 6.3 printed, as what went wrong: `Failed to save: …`, `Failed to restore: …` and what it says for
 * debugging about the answers of the service.
 * @returns undefined when nothing did, or content that the service still offers is gone
 */
export function judgeCacheOutput(lines: readonly string[]): CacheFailure | undefined {
  const failed = lines.find((line) => /Failed to (?:save|restore)/.test(line));
  const skipped = lines.find((line) => /does not permit (?:reads|writes)/.test(line));
  if (failed === undefined && skipped === undefined) return undefined;
  const all = lines.join('\n');
  // Addresses of content are signed: who has them can read it.
  const said = quote((failed ?? skipped ?? '').replace(/^::\w+::/, '').replace(/https?:\/\/\S+/g, '…'), 200);
  if (/rate limit|\b429\b/i.test(all)) {
    const seconds = /will reset in (\d+) seconds/.exec(all)?.[1];
    return {
      kind: 'throttled',
      reason: `too many requests (${said}). A repository may make 200 entries a minute: let fewer jobs store at the same time.`,
      ...(seconds === undefined ? {} : { waitMs: Number(seconds) * 1000 }),
    };
  }
  if (/insufficient usage|quota|over the .* limit|data cap/i.test(all)) {
    return { kind: 'full', reason: `${said}. Delete caches of the repository, or raise its limit.` };
  }
  if (
    skipped !== undefined ||
    /cache (?:write|read) denied|permission.?denied|unauthenticated|\((?:401|403)\)/i.test(all)
  ) {
    return {
      kind: 'refused',
      reason: `${said}. The token of this job does not allow it: store from a branch of the repository.`,
    };
  }
  if (/\b404\b|BlobNotFound|ContainerNotFound/i.test(failed ?? '')) return undefined;
  return { kind: 'unreachable', reason: `${said}. Check that GitHub's services are up and can be reached from here.` };
}

interface Quiet<T> {
  readonly value: T;
  /** What would have been printed. */
  readonly lines: readonly string[];
}

const printed = new AsyncLocalStorage<string[]>();
let users = 0;
let release: () => void = () => undefined;

/** Runs work and takes what it prints on standard output, and nothing that others print meanwhile. */
async function quietly<T>(work: () => Promise<T>): Promise<Quiet<T>> {
  users += 1;
  if (users === 1) release = takeOutput();
  const parts: string[] = [];
  try {
    const value = await printed.run(parts, work);
    return {
      value,
      lines: parts
        .join('')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
    };
  } finally {
    users -= 1;
    if (users === 0) release();
  }
}

function takeOutput(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const original = process.stdout.write;
  const taking = ((chunk: string | Uint8Array, ...rest: never[]): boolean => {
    const parts = printed.getStore();
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    // What is a secret must become one whoever prints it.
    if (parts === undefined || text.startsWith('::add-mask::')) return original.call(process.stdout, chunk, ...rest);
    parts.push(text);
    return true;
  }) as typeof process.stdout.write;
  process.stdout.write = taking;
  return () => {
    if (process.stdout.write === taking) process.stdout.write = original;
  };
}
