import { posix } from 'node:path';
import { planContext } from '../image/folder.js';
import type { ContextFile, ContextPlan } from '../image/folder.js';
import { requireFolder } from '../image/load.js';
import { scanFolder } from '../image/scan.js';
import { judgeByPrograms, readProgramFiles, textsOf } from './by-programs.js';
import type { FilePrograms } from './by-programs.js';
import { defaultFileName } from './default-file.js';
import type { Finding, Report } from './finding.js';
import { arranged, lint, reportOf } from './lint.js';
import type { DefinitionFiles } from './lint.js';
import { readStart } from './read-start.js';
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
  /** What could not be judged, and why: sentences. */
  readonly unjudged: readonly string[];
}

/** Of all files together no more is read. A definition has a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;
/** Files that are open at a time; a process may have a thousand. */
const AT_ONCE = 64;
/** A little more than a text may have: enough for whoever reads it to see that it is too long. */
const MOST_OF_ONE = TEXT_LIMITS.bytes + 1;

/**
 * Reads a user's definition, laid over the default one, and judges it.
 * @param programs those that judge what we do not read ourselves
 * @throws UserError when there is no such folder
 * @throws NodeJS.ErrnoException when one of the folders, or a file, cannot be read
 */
export async function lintFolder(
  { defaults, user, shown: named = user }: DefinitionFolders,
  programs: FilePrograms = {},
): Promise<LintedFolder> {
  const shown = posix.normalize(named).replace(/(?<=.)\/$/, '');
  await requireFolder(user, shown);
  const [below, own] = await Promise.all([scanFolder(defaults, defaults), scanFolder(user, shown)]);
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
  const forPrograms = await readProgramFiles(context);
  const byPrograms = await judgeByPrograms(forPrograms, programs);
  const findings = [...lint(files, { defaults: ofDefault }), ...arranged(byPrograms.reports)].map((finding) => ({
    ...finding,
    at: { ...finding.at, file: nameIn(finding.at.file) },
  }));
  const texts = new Map(textsOf(forPrograms).map((text) => [text.path, text]));
  const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
  return {
    findings: [...arranged(reports), ...findings],
    nameOf: nameIn,
    content: (path) => files.get(path),
    unjudged: byPrograms.unjudged,
    line: (file, line) => {
      const path = pathOf.get(file) ?? '';
      const text = texts.get(path);
      if (text) return text.lines[line - 1];
      const content = files.get(path);
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
  const wanted: ContextFile[] = [];
  let bytes = 0;
  for (const file of all) {
    if (file.from === 'removed') continue;
    files.set(file.path, undefined);
    if (!isRead(file.path) || bytes >= MOST_BYTES) continue;
    bytes += Math.min(file.entry.size, MOST_OF_ONE);
    wanted.push(file);
  }
  for (let next = 0; next < wanted.length; next += AT_ONCE) {
    const some = wanted.slice(next, next + AT_ONCE);
    const contents = await Promise.all(some.map((file) => readStart(file, MOST_OF_ONE)));
    for (const [index, { path }] of some.entries()) files.set(path, contents[index]);
  }
  return files;
}
