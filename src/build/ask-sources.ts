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

/** Stage of the Dockerfile whose result says which sources can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there after a build. */
const PATIENCE_MS = 45_000;

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

/**
 * Asks whether what a build needs and did not download itself can still be downloaded.
 * @param folder an empty one for what travels
 * @param downloaded names of the files that this build downloaded
 * @returns undefined when nobody could be asked
 */
export async function askSources(
  stage: StageRunner,
  folder: string,
  downloaded: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<SourcesAnswer | undefined> {
  const [incoming, output] = [join(folder, 'downloads'), join(folder, 'sources')];
  await mkdir(incoming, { recursive: true });
  await writeFile(join(incoming, 'downloaded'), [...downloaded].map((name) => `${name}\n`).join(''));
  const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
  if (!(await stage(STAGE, more, time))) return undefined;
  return readSourcesAnswer(await readFile(join(output, 'sources.json'), 'utf8'));
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
    // Mirrors drop files rarely: the same plan asks them once a day.
    const question = new Date(platform.now()).toISOString().slice(0, 10);
    const stage = stageRunner(plan, { platform, buildx, secrets, from, question });
    const answer = await askSources(stage, folder, report.downloaded, signal);
    if (!answer) return;
    const sources = lostSources(answer, kept);
    report.sources(sources);
    const problem = lostSourcesProblem(sources, at);
    if (problem) report.warn(problem);
  } catch (error) {
    platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
