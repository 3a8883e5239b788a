import { constants, type Stats } from 'node:fs';
import { access, lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { Problem } from '../platform/errors.js';
import type { FolderEntry } from './folder.js';
import { quote } from './text.js';

export interface FolderScan {
  readonly entries: readonly FolderEntry[];
  readonly problems: readonly Problem[];
}

// A definition is text of a few kilobytes, perhaps with a picture. The limits catch a folder that was not meant.
const MOST_ENTRIES = 20_000;
const MOST_FILE_BYTES = 64 * 2 ** 20;
const MOST_BYTES = 512 * 2 ** 20;
const DEEPEST = 32;
const MOST_PROBLEMS = 20;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

/** Below this folder links are part of the image and mean its paths, so they are kept and never followed. */
const LINKS_KEPT_IN = 'rootfs';

/**
 * Lists a folder of a definition with everything below it. A `.git` folder is left out. What cannot be part of a
 * definition is a finding: links that lead out of the folder or in circles, devices, sockets, pipes, unreadable or
 * oversized files.
 * @param root the folder
 * @param shown how messages name it
 * @throws NodeJS.ErrnoException when the folder itself cannot be read
 */
export async function scanFolder(root: string, shown: string): Promise<FolderScan> {
  const entries: FolderEntry[] = [];
  const problems: Problem[] = [];
  const top = await realpath(root);
  let bytes = 0;
  let stopped = false;

  const add = (path: string, message: string, hint: string): void => {
    problems.push({ message, hint, at: { file: posix.join(shown, path) } });
    stopped ||= problems.length >= MOST_PROBLEMS;
  };
  const stop = (message: string): void => {
    add('', message, 'Is this the right folder?');
    stopped = true;
  };

  /** @param above real paths of the folders that this one is in */
  async function enter(folder: string, path: string, above: readonly string[]): Promise<void> {
    if (above.length > DEEPEST) {
      add(path, 'The folder is nested too deeply.', 'Is this the right folder?');
      return;
    }
    const children = await readdir(folder);
    const names = children.filter((name) => name !== '.git').sort();
    // All at once: one after the other they take longer than all else that is done with a definition.
    const found = names.map((name) => ({ name, status: statusOf(join(folder, name)) }));
    for (const { name, status } of found) {
      if (stopped) return;
      const child = path === '' ? name : `${path}/${name}`;
      try {
        await look(join(folder, name), await status, child, [...above, folder]);
      } catch (error) {
        add(child, `It cannot be read: ${reason(error)}.`, 'Check its permissions.');
      }
    }
  }

  async function look(source: string, found: Found, path: string, above: readonly string[]): Promise<void> {
    if (UNPRINTABLE.test(path)) {
      add('', `The name ${quote(path)} has characters that cannot be printed.`, 'Rename it.');
      return;
    }
    if (entries.length >= MOST_ENTRIES) {
      stop(`The folder holds more than ${MOST_ENTRIES} files.`);
      return;
    }
    if ('error' in found) throw found.error;
    let { status } = found;
    let real = source;
    if (status.isSymbolicLink()) {
      const target = await readlink(source);
      if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
        entries.push({ path, kind: 'link', size: 0, executable: false, source, target });
        return;
      }
      try {
        real = await realpath(source);
        status = await stat(source);
      } catch (error) {
        add(path, `The link to ${quote(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
        return;
      }
      if (real !== top && !real.startsWith(top + sep)) {
        add(path, `The link to ${quote(target)} leads out of the folder.`, linkHint(path));
        return;
      }
    }
    if (status.isDirectory()) {
      if (above.includes(real)) {
        add(path, 'The link leads back to a folder that it is in.', linkHint(path));
        return;
      }
      entries.push({ path, kind: 'folder', size: 0, executable: false, source: real });
      await enter(real, path, above);
    } else if (status.isFile()) {
      if (real !== source) await access(real, constants.R_OK);
      bytes += status.size;
      if (bytes > MOST_BYTES) stop(`The files of the folder have more than ${MOST_BYTES} bytes.`);
      else if (status.size > MOST_FILE_BYTES) {
        add(path, `The file has ${status.size} bytes; at most ${MOST_FILE_BYTES} are taken.`, 'Does it belong here?');
      }
      entries.push({ path, kind: 'file', size: status.size, executable: (status.mode & 0o111) !== 0, source: real });
    } else {
      add(path, 'This is neither a file nor a folder nor a link.', 'Remove it.');
    }
  }

  await enter(top, '', []);
  return { entries, problems };
}

type Found = { readonly status: Stats } | { readonly error: NodeJS.ErrnoException };

/** What is there, of a file only when it can be read. @returns the error, for whoever gets to it */
async function statusOf(path: string): Promise<Found> {
  try {
    const status = await lstat(path);
    if (status.isFile()) await access(path, constants.R_OK);
    return { status };
  } catch (error) {
    return { error: error as NodeJS.ErrnoException };
  }
}

function linkHint(path: string): string {
  return path === 'portage/make.profile'
    ? 'Remove it: the profile is chosen by the key profile of image.yaml.'
    : 'Put the file itself here.';
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is nothing',
    ELOOP: 'it goes in circles',
    EACCES: 'permission denied',
    ENOTDIR: 'a part of the path is no folder',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
