import * as z from 'zod';
import { hasCode } from '../platform/errors.js';
import type { Runner } from '../platform/process.js';
import { cleanLine, clip } from '../progress/clean.js';
import { count } from '../progress/format.js';
import type { ByProgram } from './by-programs.js';
import type { Report } from './finding.js';
import type { Shell } from './shell-scripts.js';
import type { TextFile } from './text-file.js';

/** A script on disk. */
export interface ShellScript {
  readonly text: TextFile;
  readonly shell: Shell;
  /** Path that shellcheck reads. */
  readonly source: string;
}

/** Some scripts take shellcheck without end. */
const PATIENCE_MS = 30_000;
const LONGEST_MESSAGE = 500;
/** Files that a script reads in are not followed: they are in the image, or in a folder that is none of ours. */
const NOT_FOLLOWED = ['SC1090', 'SC1091'];
/** Who reads such a script in uses what it sets, and sets what it uses. */
const NOT_OF_SOURCED = ['SC2034', 'SC2154'];

const RULES = { error: 'shell-error', warning: 'shell-warning', info: 'shell-note' } as const;

/** `--format=json1` of shellcheck 0.7 and later (shellcheck(1)): columns are characters from 1, a tab is one. */
const answer = z.object({
  comments: z.array(
    z.object({
      file: z.string(),
      line: z.int().min(1),
      endLine: z.int(),
      column: z.int().min(1),
      endColumn: z.int(),
      level: z.enum(['error', 'warning', 'info', 'style']),
      code: z.int(),
      message: z.string(),
    }),
  ),
});

/** Judges scripts by the shellcheck of this machine. */
export async function judgeScripts(
  scripts: readonly ShellScript[],
  { run, signal }: { readonly run: Runner; readonly signal: AbortSignal },
): Promise<ByProgram> {
  const groups = new Map<string, ShellScript[]>();
  for (const script of scripts) {
    const options = shellcheckOptions(script.shell).join(' ');
    groups.set(options, [...(groups.get(options) ?? []), script]);
  }
  const judged = await Promise.all([...groups.values()].map((group) => judgeGroup(group, run, signal)));
  const unjudged = judged.flatMap((each) => each.unjudged ?? []);
  const whose = `${count(scripts.length, 'script')} of the definition ${scripts.length === 1 ? 'was' : 'were'} not judged in full`;
  return {
    reports: judged.flatMap(({ reports }) => reports),
    ...(unjudged[0] === undefined ? {} : { unjudged: `${whose}: ${unjudged[0]}` }),
  };
}

async function judgeGroup(scripts: readonly ShellScript[], run: Runner, signal: AbortSignal): Promise<ByProgram> {
  const [first] = scripts;
  if (!first) return { reports: [] };
  const args = [...shellcheckOptions(first.shell), '--', ...scripts.map(({ source }) => source)];
  const time = AbortSignal.timeout(PATIENCE_MS);
  let result: Awaited<ReturnType<Runner>>;
  try {
    result = await run(
      { command: 'shellcheck', args, env: { SHELLCHECK_OPTS: undefined } },
      { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 },
    );
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EACCES')) throw error;
    return { reports: [], unjudged: 'shellcheck is not installed on this machine.' };
  }
  const { code, stdout, stderr, stopped } = result;
  if (stopped) {
    return { reports: [], unjudged: `shellcheck did not come to an end within ${String(PATIENCE_MS / 1000)} seconds.` };
  }
  const reports = readShellcheck(stdout, scripts);
  // 0 and 1: judged, without and with findings (shellcheck(1), RETURN VALUES).
  if (reports && code <= 1) return { reports };
  const said = clip(cleanLine(stderr.trim().split('\n')[0] ?? ''), LONGEST_MESSAGE);
  return {
    reports: reports ?? [],
    unjudged: `shellcheck ended with ${String(code)}${said === '' ? '' : `: ${said}`}. It has to be 0.7 or newer.`,
  };
}

/** A configuration that lies about is not read: it could lead out of the folder. */
export function shellcheckOptions({ name, sourced }: Shell): string[] {
  const left = sourced ? [...NOT_FOLLOWED, ...NOT_OF_SOURCED] : NOT_FOLLOWED;
  return [
    '--norc',
    '--format=json1',
    '--severity=info',
    `--exclude=${left.join(',')}`,
    ...(name === undefined ? [] : [`--shell=${name}`]),
  ];
}

/** What shellcheck printed, as reports; undefined when it is not what shellcheck prints. */
export function readShellcheck(
  printed: string,
  scripts: readonly Pick<ShellScript, 'text' | 'source'>[],
): Report[] | undefined {
  let comments: z.infer<typeof answer>['comments'];
  try {
    ({ comments } = answer.parse(JSON.parse(printed)));
  } catch {
    return undefined;
  }
  const bySource = new Map(scripts.map(({ source, text }) => [source, text]));
  return comments.flatMap(({ file, line, endLine, column, endColumn, level, code, message }): Report[] => {
    const text = bySource.get(file);
    if (!text || level === 'style') return [];
    const own = text.lines[line - 1] ?? '';
    const start = columnOf(own, column);
    const end = endLine === line && endColumn > column ? columnOf(own, endColumn) : undefined;
    return [
      {
        rule: RULES[level],
        at: { file: text.path, line, column: start, ...(end === undefined ? {} : { endColumn: end }) },
        message: `SC${String(code)}: ${clip(cleanLine(message), LONGEST_MESSAGE)}`,
        hint: `https://www.shellcheck.net/wiki/SC${String(code)} explains it.`,
      },
    ];
  });
}

/** Characters beyond the 16 bits are two columns for editors. */
function columnOf(line: string, character: number): number {
  return (
    Array.from(line)
      .slice(0, character - 1)
      .join('').length + 1
  );
}
