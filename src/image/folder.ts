import { posix } from 'node:path';
import type { Problem } from '../platform/errors.js';
import { closest, quote } from './text.js';

/** Something found in a folder of a definition. */
export interface FolderEntry {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** A `link` is kept as one; links that stand for a file or folder of the definition come as that. */
  readonly kind: 'file' | 'folder' | 'link';
  /** Bytes of a file, 0 for everything else. */
  readonly size: number;
  readonly executable: boolean;
  /** Where its content is read from. */
  readonly source: string;
  /** What a `link` points to. */
  readonly target?: string;
}

/** One path of the merged definition and where it comes from. */
export interface ContextFile {
  readonly path: string;
  /** `removed`: a file of the default that the user's folder switches off. */
  readonly from: 'default' | 'user' | 'removed';
  readonly entry: FolderEntry;
}

export interface ContextPlan {
  /** In order of their paths. */
  readonly files: readonly ContextFile[];
  /** Every folder that has to exist, also where no file is left in it. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
  /** What is no error and yet hardly meant. */
  readonly notes: readonly Problem[];
}

/** What the definition consists of; anything else beside it is the user's own business. */
export const PARTS: readonly string[] = [
  'Dockerfile',
  '.dockerignore',
  'binhost-keys',
  'build',
  'dracut',
  'firmware.allow',
  'image.yaml',
  'kernel',
  'portage',
  'rootfs',
  'services',
  'smoke.d',
  'squashfs.exclude',
  'toolchain',
  'world',
];

/** Without these there is nothing to build. */
const REQUIRED = ['Dockerfile', 'image.yaml', 'world'];

/**
 * Lays a user's definition over the default one, file by file: the user's file of the same path wins; an empty one
 * switches the default's file, or a whole folder of the default, off.
 * @param userFolder how messages name the user's folder
 */
export function planContext(
  defaults: readonly FolderEntry[],
  user: readonly FolderEntry[],
  userFolder: string,
): ContextPlan {
  const problems: Problem[] = [];
  const isFolder = (entries: readonly FolderEntry[]): Set<string> =>
    new Set(entries.filter((entry) => entry.kind === 'folder').map((entry) => entry.path));
  const defaultFolders = isFolder(defaults);
  const userFolders = isFolder(user);
  const userFiles = new Map(user.filter((entry) => entry.kind !== 'folder').map((entry) => [entry.path, entry]));
  const switchedOff = new Set<string>();

  for (const [path, entry] of userFiles) {
    if (!defaultFolders.has(path)) continue;
    if (isEmpty(entry)) switchedOff.add(path);
    else {
      problems.push({
        message: 'This is a file, but a folder in the default definition.',
        at: { file: posix.join(userFolder, path) },
        hint: `Move it to ${path}/NAME to add to the default's files; an empty file ${path} switches them all off.`,
      });
    }
  }

  const files: ContextFile[] = [];
  for (const entry of defaults) {
    if (entry.kind === 'folder') continue;
    const { path } = entry;
    const own = userFiles.get(path);
    if (own) files.push(isEmpty(own) ? { path, from: 'removed', entry } : { path, from: 'user', entry: own });
    else if (ancestors(path).some((folder) => switchedOff.has(folder))) files.push({ path, from: 'removed', entry });
    else files.push({ path, from: 'default', entry });
    if (userFolders.has(path)) {
      problems.push({
        message: 'This is a folder, but a file in the default definition.',
        at: { file: posix.join(userFolder, path) },
        hint: 'Make it one file.',
      });
    }
  }
  const known = new Set(files.map((file) => file.path));
  for (const [path, entry] of userFiles) {
    if (!known.has(path) && !switchedOff.has(path)) files.push({ path, from: 'user', entry });
  }

  for (const path of REQUIRED) {
    const file = files.find((candidate) => candidate.path === path);
    if (file && file.from !== 'removed') continue;
    problems.push({
      message: file
        ? 'The file is empty, which switches the default off, but an image needs it.'
        : `There is no ${path}.`,
      at: { file: posix.join(userFolder, path) },
      hint: file ? 'Remove it to get the default, or write your own.' : 'Write one.',
    });
  }
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    folders: [...new Set([...defaultFolders, ...userFolders])].sort(),
    problems,
    notes: misspeltParts(user, userFolder),
  };
}

function isEmpty(entry: FolderEntry): boolean {
  return entry.kind === 'file' && entry.size === 0;
}

function ancestors(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Names at the top that are almost those of a part: such a file or folder would do nothing, and nobody would say so. */
function misspeltParts(user: readonly FolderEntry[], userFolder: string): Problem[] {
  return user.flatMap(({ path }) => {
    if (path.includes('/') || PARTS.includes(path)) return [];
    const near = closest(path, PARTS);
    return near === undefined
      ? []
      : [
          {
            message: `${quote(path)} is no part of the definition.`,
            at: { file: posix.join(userFolder, path) },
            hint: `Did you mean "${near}"?`,
          },
        ];
  });
}
