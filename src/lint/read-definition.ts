import { open } from 'node:fs/promises';
import { posix } from 'node:path';
import { planContext } from '../image/folder.js';
import type { ContextFile, ContextPlan } from '../image/folder.js';
import { requireFolder } from '../image/load.js';
import { scanFolder } from '../image/scan.js';
import { defaultFileName } from './default-file.js';
import type { Finding, Report } from './finding.js';
import { arranged, lint, reportOf } from './lint.js';
import type { DefinitionFiles } from './lint.js';
import { TEXT_LIMITS } from './text-file.js';
import { isRead } from './texts.js';

export interface DefinitionFolders {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** The user's folder, also as findings name it where they are not told otherwise. */
  readonly user: string;
  /** How findings name that folder. */
  readonly shown?: string;
}

/** A definition on disk, judged. */
export interface LintedFolder {
  /** Each with the path of its file as the user knows it. */
  readonly findings: readonly Finding[];
  /** A line of a file that a finding names. */
  readonly line: (file: string, line: number) => string | undefined;
  /** A path in the definition as the user knows it; of the default definition see `defaultFileName`. */
  readonly nameOf: (path: string) => string;
  /** Content of a file of the definition that the rules read. */
  readonly content: (path: string) => Uint8Array | undefined;
}

/** Of all files together no more is read. A definition has a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * Reads a user's definition, laid over the default one, and judges it.
 * @throws UserError when there is no such folder
 * @throws NodeJS.ErrnoException when one of the folders, or a file, cannot be read
 */
export async function lintFolder({ defaults, user, shown: named = user }: DefinitionFolders): Promise<LintedFolder> {
  const shown = posix.normalize(named).replace(/(?<=.)\/$/, '');
  await requireFolder(user, shown);
  const [below, own] = [await scanFolder(defaults, defaults), await scanFolder(user, shown)];
  const context = planContext(below.entries, own.entries, shown);
  const nameOf = new Map<string, string>();
  const files = await readFiles(context);
  const reports: Report[] = [...below.problems, ...own.problems, ...context.problems].map((problem) =>
    reportOf('definition-folder', problem, shown),
  );
  for (const file of context.files) {
    if (file.from === 'user') nameOf.set(file.path, posix.join(shown, file.path));
    if (file.from === 'default') nameOf.set(file.path, defaultFileName(file.path));
  }
  // A folder without files is no finding of its own, but its name can be one.
  for (const folder of context.folders) if (!nameOf.has(folder)) nameOf.set(folder, posix.join(shown, folder));
  const ofDefault = new Set(context.files.filter(({ from }) => from === 'default').map(({ path }) => path));
  const nameIn = (path: string): string => nameOf.get(path) ?? posix.join(shown, path);
  const findings = lint(files, { defaults: ofDefault }).map((finding) => ({
    ...finding,
    at: { ...finding.at, file: nameIn(finding.at.file) },
  }));
  const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
  return {
    findings: [...arranged(reports), ...findings],
    nameOf: nameIn,
    content: (path) => files.get(path),
    line: (file, line) => {
      const content = files.get(pathOf.get(file) ?? '');
      return (
        content &&
        Buffer.from(content)
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .split(/\r?\n/)[line - 1]
      );
    },
  };
}

/** Contents of what rules look at, by their paths in the merged definition. */
export async function readFiles({ files: all }: Pick<ContextPlan, 'files'>): Promise<DefinitionFiles> {
  const files = new Map<string, Uint8Array | undefined>();
  let bytes = 0;
  for (const file of all) {
    if (file.from === 'removed') continue;
    const content = isRead(file.path) && bytes < MOST_BYTES ? await readBounded(file) : undefined;
    bytes += content?.length ?? 0;
    files.set(file.path, content);
  }
  return files;
}

/** A file up to a little more than a text may have: enough for whoever reads it to see that it is too long. */
async function readBounded({ entry }: ContextFile): Promise<Uint8Array> {
  const handle = await open(entry.source);
  try {
    const buffer = Buffer.alloc(Math.min(entry.size, TEXT_LIMITS.bytes + 1));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
