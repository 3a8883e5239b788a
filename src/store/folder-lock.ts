import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hasCode } from '../platform/errors.js';
import { stoppedError } from './failures.js';
import type { Pause } from './pause.js';
import { StoreError } from './store.js';

export interface LockOptions {
  /** Start of messages. */
  readonly place: string;
  readonly pause: Pause;
  /** How long a lock may show no sign of life before its owner counts as dead, in milliseconds. */
  readonly staleMs?: number;
  /** How long to wait for living owners, in milliseconds. */
  readonly patienceMs?: number;
}

const STALE_MS = 10_000;
const PATIENCE_MS = 60_000;
const LOOK_MS = 50;

/**
 * Runs work while holding a lock file. It is made with O_EXCL, which network file systems honour, and its owner touches it
 * every so often. Whether an owner is dead is judged by nothing changing for a while on our own clock: clocks and process
 * numbers of other machines say nothing here.
 * @throws StoreError `unreachable` when living owners never let go; errors of the file system as they are
 */
export async function withLock<T>(
  file: string,
  options: LockOptions,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const staleMs = options.staleMs ?? STALE_MS;
  const token = randomUUID();
  await acquire(file, token, options, signal);
  const beat = setInterval(() => {
    const now = new Date();
    // A lock that somebody took away is noticed when it is released.
    utimes(file, now, now).catch(() => undefined);
  }, staleMs / 5);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await contentOf(file)) === token) await rm(file, { force: true });
  }
}

async function acquire(file: string, token: string, options: LockOptions, signal: AbortSignal): Promise<void> {
  const { place, pause, staleMs = STALE_MS, patienceMs = PATIENCE_MS } = options;
  const started = performance.now();
  let seen: Sign | undefined;
  let since = started;
  for (;;) {
    if (signal.aborted) throw stoppedError(place);
    if (await create(file, token)) return;
    const now = performance.now();
    const sign = await signOfLife(file);
    if (sign === undefined) continue;
    if (sign.token !== seen?.token || sign.stamp !== seen.stamp) {
      seen = sign;
      since = now;
    } else if (now - since >= staleMs) {
      await takeAway(file, sign.token);
      continue;
    }
    if (now - started >= patienceMs) {
      throw new StoreError(
        'unreachable',
        `${place}: for ${Math.round(patienceMs / 1000)} seconds other jobs held ${file}. Let fewer jobs write at the same time.`,
      );
    }
    await pause(LOOK_MS * (1 + Math.random()), signal).catch((error: unknown) => {
      throw signal.aborted ? stoppedError(place) : error;
    });
  }
}

async function create(file: string, token: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(token);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Whose lock it is, and something that changes as long as its owner lives. */
interface Sign {
  readonly token: string;
  readonly stamp: string;
}

/** @returns undefined when there is no lock any more */
async function signOfLife(file: string): Promise<Sign | undefined> {
  try {
    const { mtimeMs, ino } = await stat(file);
    return { token: await readFile(file, 'utf8'), stamp: `${mtimeMs} ${ino}` };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESTALE')) return undefined;
    throw error;
  }
}

/** Removes a dead owner's lock. Only one of several who try moves it, and who moved a living one puts it back. */
async function takeAway(file: string, token: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await contentOf(aside)) !== token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESTALE')) return undefined;
    throw error;
  }
}
