import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { hasStage } from '../cache/fetch-build.js';
import type { Place, Platform } from '../platform/platform.js';
import type { BuildFailure } from '../progress/failure.js';
import { lostSourcesProblem, type LostSources } from '../report/lost-sources.js';
import type { Holding } from '../store/session.js';
import type { PreparedBuild } from './prepare-build.js';
import type { BuildReport } from './report.js';
import { stageRunner, type StageRunner } from './run-stage.js';

/** Stage of the Dockerfile whose result says which sources of a build can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there by then. */
const PATIENCE_MS = 45_000;
/** What a stage of sources wrote. */
const ANSWER = 'sources.json';

const schema = z.object({
  found: z.number(),
  gone: z.array(z.object({ name: z.string(), package: z.string(), pool: z.boolean() })),
  unknown: z.array(z.object({ name: z.string(), package: z.string(), why: z.string() })),
});

/** What the mirrors said (config/build/ask-mirrors). */
export type SourcesAnswer = z.output<typeof schema>;

/** Reads sources.json. @throws Error when the text is not one */
export function readSourcesAnswer(content: string): SourcesAnswer {
  return schema.parse(JSON.parse(content));
}

/** What the answer means to whoever keeps distfiles there. */
export function lostSources(answer: SourcesAnswer, kept: Holding | undefined): LostSources {
  return {
    lost: answer.gone.map((source) => ({ ...source, store: kept?.paths.has(source.name) === true })),
    unknown: answer.unknown.length,
    store: kept?.place,
  };
}

export interface SourcesQuestion {
  /** Stage of the Dockerfile that asks. */
  readonly target: string;
  /** What it asks about: lines of files, by their names. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** An empty folder for what travels. */
  readonly folder: string;
}

/** Asks whether sources can still be downloaded. @returns undefined when nobody could be asked */
export async function askSources(
  stage: StageRunner,
  { target, lists, folder }: SourcesQuestion,
  signal: AbortSignal,
): Promise<SourcesAnswer | undefined> {
  const [incoming, output] = [join(folder, 'downloads'), join(folder, 'sources')];
  await mkdir(incoming, { recursive: true });
  for (const [name, lines] of Object.entries(lists)) {
    await writeFile(join(incoming, name), lines.map((line) => `${line}\n`).join(''));
  }
  const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
  if (!(await stage(target, more, time))) return undefined;
  return readSourcesAnswer(await readFile(join(output, ANSWER), 'utf8'));
}

/** Mirrors drop files rarely: whoever asks the same twice on one day gets the first answer. @param now milliseconds since the epoch */
export function questionOfToday(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** Whether a build that ended like this knows what it needs, and has a builder to ask on. */
export function isPlanned(failure: BuildFailure | undefined): boolean {
  if (!failure) return true;
  const { kind, step } = failure;
  return kind !== 'builder' && step?.stage !== undefined && !step.stage.startsWith('plan-');
}

export interface SourcesContext {
  readonly platform: Platform;
  readonly report: BuildReport;
  readonly prepared: Pick<PreparedBuild, 'plan' | 'secrets' | 'buildx' | 'dockerfile'>;
  /** A folder of our own. */
  readonly folder: string;
  /** Where the build found its layers, see `stageRunner`. */
  readonly from: readonly string[];
  /** What the store of distfiles has; undefined without one. */
  readonly kept: Holding | undefined;
  /** The line that pins what needs the sources. */
  readonly at?: Place;
}

/**
 * After a build: reports which of its sources nobody offers any more, while somebody still has them. A definition whose
 * Dockerfile is its own may lack the stage; whatever goes wrong changes nothing about the build.
 */
export async function reportLostSources(context: SourcesContext, signal: AbortSignal): Promise<void> {
  const { platform, report, prepared, folder, from, kept, at } = context;
  const { plan, secrets, buildx, dockerfile } = prepared;
  if (!hasStage(dockerfile, STAGE) || !isPlanned(report.failure)) return;
  try {
    const question = questionOfToday(platform.now());
    const stage = stageRunner(plan, { platform, buildx, secrets, from, question });
    const answer = await askSources(
      stage,
      // What this build downloaded itself is there.
      { target: STAGE, lists: { downloaded: [...report.downloaded] }, folder },
      signal,
    );
    if (!answer) return;
    const sources = lostSources(answer, kept);
    report.sources(sources);
    const problem = lostSourcesProblem(sources, at);
    if (problem) report.warn(problem);
  } catch (error) {
    platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
