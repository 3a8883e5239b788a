import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/** Versions of one thing that stay in the cache; older ones, by last use, are removed when a new one comes. */
const KEPT = 3;

/** Where everything is kept that takes long to make; outside of the tree, so that a fresh clone finds it. */
export function cacheRoot(): string {
  const { GENTOO_MIN_CACHE, XDG_CACHE_HOME } = process.env;
  return GENTOO_MIN_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gentoo-min');
}

/**
 * Makes a folder once and finds it again.
 *
 * @param name What it is; a folder of the cache.
 * @param key What it depends on, such as a hash or a version.
 * @param build Fills the empty folder that it is given. That folder is renamed when all is done: nothing in it may
 *   hold its own path.
 * @returns The folder. A second process that asks meanwhile waits; a build that fails or is killed leaves nothing.
 */
export async function cached(name: string, key: string, build: (dir: string) => Promise<void>): Promise<string> {
  const shelf = join(cacheRoot(), name);
  const target = join(shelf, key);
  if (!existsSync(target)) {
    await mkdir(shelf, { recursive: true });
    const unlock = await lock(join(shelf, '.lock'));
    try {
      if (!existsSync(target)) {
        await make(shelf, target, build);
        await prune(shelf, key);
      }
    } finally {
      await unlock();
    }
  }
  const now = new Date();
  await utimes(target, now, now);
  return target;
}

async function make(shelf: string, target: string, build: (dir: string) => Promise<void>): Promise<void> {
  // we hold the lock: what others began and did not finish is nobody's
  for (const left of (await readdir(shelf)).filter((entry) => entry.startsWith('.making-'))) {
    await rm(join(shelf, left), { recursive: true, force: true });
  }
  const dir = await mkdtemp(join(shelf, '.making-'));
  try {
    await build(dir);
    await rename(dir, target);
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}

async function prune(shelf: string, current: string): Promise<void> {
  const names = (await readdir(shelf)).filter((entry) => !entry.startsWith('.') && entry !== current);
  const used = await Promise.all(names.map(async (entry) => ({ entry, at: (await stat(join(shelf, entry))).mtimeMs })));
  used.sort((a, b) => b.at - a.at);
  for (const { entry } of used.slice(KEPT - 1)) {
    await rm(join(shelf, entry), { recursive: true, force: true });
  }
}

/** Takes a lock that the kernel gives back when this process dies. @returns what releases it */
async function lock(file: string): Promise<() => Promise<void>> {
  // flock(1) holds the lock as long as cat waits for the end of our pipe
  const child = spawn('flock', ['--exclusive', file, 'sh', '-c', 'echo locked; exec cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Error(`cannot run flock (util-linux) for ${basename(file)}: ${error.message}`));
    });
    child.once('close', (code) => {
      reject(new Error(`flock ${file} exited with code ${String(code)}`));
    });
    child.stdout.once('data', () => {
      resolve();
    });
  });
  return async () => {
    child.stdin.end();
    await ended;
  };
}
