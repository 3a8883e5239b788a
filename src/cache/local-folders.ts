import { access, constants, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../platform/errors.js';
import { exists } from '../platform/files.js';
import type { CacheArguments } from './cache-arguments.js';
import { readOptions } from './entry.js';

export interface PreparedFolders {
  /** Without the folders that cannot be written, and those that hold nothing to read. */
  readonly cache: CacheArguments;
  readonly problems: readonly Problem[];
}

/**
 * Prepares the folders of local caches just before a build.
 *
 * - All scopes of a cache share one store of layers beside them, by a link, so that the downloads, which are in the scope of
 *   the whole build too, are kept once. Each has an index of its own: two builds that write one index at once make one of
 *   them fail (BuildKit locks it without waiting).
 * - buildx fails the whole build when it cannot make a folder; here that is a warning.
 * - It also makes folders that it is told to read, and warns of each that is empty: those are left out.
 */
export async function prepareFolders(cache: CacheArguments): Promise<PreparedFolders> {
  const problems: Problem[] = [];
  const to: string[] = [];
  for (const value of cache.to) {
    const folder = localFolder(value, 'dest');
    const problem = folder === undefined ? undefined : await prepare(folder);
    if (problem) problems.push(problem);
    else to.push(value);
  }
  const from: string[] = [];
  for (const value of cache.from) {
    const folder = localFolder(value, 'src');
    if (folder === undefined || (await exists(join(folder, 'index.json')))) from.push(value);
  }
  return { cache: { from, to }, problems };
}

function localFolder(value: string, attribute: 'src' | 'dest'): string | undefined {
  const options = readOptions(value);
  return options.get('type') === 'local' ? options.get(attribute) : undefined;
}

async function prepare(folder: string): Promise<Problem | undefined> {
  const store = join(dirname(folder), 'blobs');
  try {
    await mkdir(store, { recursive: true });
    await mkdir(folder, { recursive: true });
    await access(store, constants.W_OK);
    await access(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      message: `The cache folder ${dirname(folder)} cannot be written: ${why}.`,
      hint: 'The layers of this build are not kept there. Name a folder that the user who builds can make and write.',
    };
  }
  try {
    await symlink(join('..', 'blobs'), join(folder, 'blobs'));
  } catch {
    // It is there already, or the file system has no links: then this scope has a store of its own.
  }
  return undefined;
}
