import type { ContextPlan } from '../image/folder.js';
import type { Runner } from '../platform/process.js';
import type { DockerfileToCheck } from './dockerfile-check.js';
import type { Report } from './finding.js';
import { readStart } from './read-start.js';
import { isByProgram } from './rules-programs.js';
import { RULE_NAMES } from './rules.js';
import { shellOf } from './shell-scripts.js';
import type { ShellScript } from './shellcheck.js';
import { applySilences, readSilences } from './silence.js';
import { readText, TEXT_LIMITS, type TextFile } from './text-file.js';

/** What a program that is not ours says of files. */
export interface ByProgram {
  readonly reports: readonly Report[];
  /** Why not all is said that there is to say: a sentence. */
  readonly unjudged?: string;
}

/** The programs that there are; what is absent is not asked. */
export interface FilePrograms {
  readonly scripts?: (scripts: readonly ShellScript[]) => Promise<ByProgram>;
  readonly dockerfile?: (file: DockerfileToCheck) => Promise<ByProgram>;
}

/** Has scripts judged by the shellcheck of this machine, which is loaded when there are any. */
export function scriptJudge(run: Runner, signal: AbortSignal): NonNullable<FilePrograms['scripts']> {
  return async (scripts) => (await import('./shellcheck.js')).judgeScripts(scripts, { run, signal });
}

/** Files of a definition that programs judge: the user's alone, since the default's are judged where they are written. */
export interface ProgramFiles {
  readonly scripts: readonly ShellScript[];
  readonly dockerfile: (DockerfileToCheck & { readonly text: TextFile }) | undefined;
  /** What is wrong with them as texts. */
  readonly reports: readonly Report[];
}

export const DOCKERFILE = 'Dockerfile';
/** Folders in which a definition has scripts. */
const WITH_SCRIPTS = /^(?:(?:build|smoke\.d|rootfs|dracut\/modules\.d)\/|portage\/bashrc$)/;
const START_BYTES = 128;

/** Reads what programs judge. @throws NodeJS.ErrnoException when a file cannot be read */
export async function readProgramFiles({ files }: Pick<ContextPlan, 'files'>): Promise<ProgramFiles> {
  const scripts: ShellScript[] = [];
  const reports: Report[] = [];
  let dockerfile: ProgramFiles['dockerfile'];
  for (const file of files) {
    const { path, from, entry } = file;
    if (from !== 'user' || entry.kind !== 'file') continue;
    if (path === DOCKERFILE) {
      const dockerignore = files.find((other) => other.path === '.dockerignore' && other.from !== 'removed');
      const bytes = await readStart(file, TEXT_LIMITS.bytes + 1);
      const text = asText(path, bytes, reports);
      const ignore = dockerignore && (await readStart(dockerignore, TEXT_LIMITS.bytes));
      if (text) dockerfile = { dockerfile: bytes, ignore, text };
    } else if (WITH_SCRIPTS.test(path)) {
      const [first = ''] = (await readStart(file, START_BYTES)).toString('latin1').split('\n');
      const shell = shellOf(path, first);
      const text = shell && asText(path, await readStart(file, TEXT_LIMITS.bytes + 1), reports);
      if (text) scripts.push({ text, shell, source: entry.source });
    }
  }
  return { scripts, dockerfile, reports };
}

/** Has programs judge files. @returns their findings without what a comment allows */
export async function judgeByPrograms(
  { scripts, dockerfile, reports }: ProgramFiles,
  programs: FilePrograms,
): Promise<{ readonly reports: readonly Report[]; readonly unjudged: readonly string[] }> {
  const judged = await Promise.all([
    scripts.length > 0 ? programs.scripts?.(scripts) : undefined,
    dockerfile && programs.dockerfile?.(dockerfile),
  ]);
  const said = judged.flatMap((each) => each?.reports ?? []);
  return {
    reports: [...reports, ...allowed(said, textsOf({ scripts, dockerfile }))],
    unjudged: judged.flatMap((each) => each?.unjudged ?? []),
  };
}

/** The texts that programs judge. */
export function textsOf({ scripts, dockerfile }: Pick<ProgramFiles, 'scripts' | 'dockerfile'>): TextFile[] {
  return [...scripts.map(({ text }) => text), ...(dockerfile ? [dockerfile.text] : [])];
}

/** Reports without those that comments in the texts allow, and what is wrong with such comments. */
export function allowed(reports: readonly Report[], texts: readonly TextFile[]): Report[] {
  const read = texts.map((text) => readSilences(text, RULE_NAMES));
  const silences = read.flatMap((each) => each.silences).filter(({ rule }) => isByProgram(rule));
  // Where a program is missing, or another version of it, a comment is not used and yet not idle.
  const left = applySilences(reports, silences).filter(({ rule }) => rule !== 'unused-silence');
  return [...left, ...read.flatMap((each) => each.reports)];
}

/** A file as text. That it has other line ends, or a byte order mark, its own program says, and what comes of that. */
function asText(path: string, bytes: Uint8Array, reports: Report[]): TextFile | undefined {
  const read = readText(path, bytes);
  reports.push(...read.reports.filter(({ rule }) => rule === 'not-text'));
  return read.file;
}
