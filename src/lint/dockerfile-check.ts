import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Buildx } from '../builder/buildx.js';
import { cleanLine, clip } from '../progress/clean.js';
import { DOCKERFILE, type ByProgram } from './by-programs.js';
import type { Report } from './finding.js';

/** A Dockerfile of a definition, and what its build leaves out of the context. */
export interface DockerfileToCheck {
  readonly dockerfile: Uint8Array;
  readonly ignore: Uint8Array | undefined;
}

export interface DockerfileCheckDeps {
  readonly buildx: Pick<Buildx, 'run'>;
  /** Name of a builder that runs. */
  readonly builder: string;
  /** A folder to make, for what BuildKit reads. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Contexts that every build of ours is given: none of them is an image to be asked for. */
const CONTEXTS = ['stage3', 'portage', 'repositories'];
/** Images that it names, its own frontend among them, are asked for. */
const PATIENCE_MS = 60_000;
const LONGEST_MESSAGE = 500;
const NO_IMAGE = 'failed to resolve source metadata';

/** Lines of the Dockerfile, from 1. */
const location = z.object({ ranges: z.array(z.object({ start: z.object({ line: z.int() }) })).nullish() }).nullish();
/** What `--call=check,format=json` prints (BuildKit, frontend/subrequests/lint); both buildx 0.36 and BuildKit 0.33 were asked. */
const answer = z.object({
  warnings: z.array(z.object({ ruleName: z.string(), detail: z.string(), url: z.string(), location })).nullish(),
  buildError: z.object({ message: z.string(), location }).nullish(),
});

/** Has BuildKit check a Dockerfile, without building anything of it. */
export async function checkDockerfile(
  { dockerfile, ignore }: DockerfileToCheck,
  { buildx, builder, folder, signal }: DockerfileCheckDeps,
): Promise<ByProgram> {
  const empty = join(folder, 'empty');
  await mkdir(empty, { recursive: true });
  await writeFile(join(folder, DOCKERFILE), dockerfile);
  if (ignore) await writeFile(join(folder, '.dockerignore'), ignore);
  const time = AbortSignal.timeout(PATIENCE_MS);
  const { code, stdout, stderr, stopped } = await buildx.run(
    [
      'build',
      `--builder=${builder}`,
      '--call=check,format=json',
      ...CONTEXTS.map((name) => `--build-context=${name}=${empty}`),
      folder,
    ],
    { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 },
  );
  if (stopped) return { reports: [], unjudged: `BuildKit did not look at the Dockerfile in time.` };
  const reports = readDockerfileCheck(stdout);
  if (reports) return { reports };
  const said = stderr
    .split('\n')
    .filter((line) => line.startsWith('ERROR: '))
    .at(-1);
  const why = said === undefined ? `buildx ended with ${String(code)}` : cleanLine(said.slice('ERROR: '.length));
  return { reports: [], unjudged: `BuildKit could not look at the Dockerfile: ${clip(why, LONGEST_MESSAGE)}.` };
}

/** What the check printed, as reports; undefined when it is not what a check prints. */
export function readDockerfileCheck(printed: string): Report[] | undefined {
  let found: z.infer<typeof answer>;
  try {
    found = answer.parse(JSON.parse(printed));
  } catch {
    return undefined;
  }
  const { buildError: error } = found;
  // With `# check=error=true` each finding is an error, for the build too.
  const strict = error?.message.startsWith('lint violation found') === true;
  const warnings = (found.warnings ?? []).map(({ ruleName, detail, url, location: where }): Report => ({
    rule: strict ? 'dockerfile-error' : 'dockerfile-check',
    at: placeOf(where),
    message: `${tidy(ruleName)}: ${tidy(detail)}.`,
    hint: `${tidy(url)} explains it.`,
  }));
  if (!error || (strict && warnings.length > 0)) return warnings;
  const message = `${tidy(error.message)}.`;
  const at = placeOf(error.location);
  if (!error.message.includes(NO_IMAGE)) return [...warnings, { rule: 'dockerfile-error', at, message }];
  const hint = 'Is it a stage, or a registry that cannot be reached from here?';
  return [...warnings, { rule: 'dockerfile-image', at, message, hint }];
}

function placeOf(where: z.infer<typeof location>): Report['at'] {
  const line = where?.ranges?.[0]?.start.line;
  return { file: DOCKERFILE, ...(line === undefined || line < 1 ? {} : { line }) };
}

function tidy(text: string): string {
  return clip(cleanLine(text.replaceAll('\n', ' ')).trim().replace(/\.$/, ''), LONGEST_MESSAGE);
}
