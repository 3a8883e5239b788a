import { buildxArguments, type BuildPlan } from '../plan/build-plan.js';
import { RawJsonParser } from '../progress/rawjson.js';
import { TimelineReducer, type Change, type Timeline } from '../progress/timeline.js';
import type { Buildx } from './buildx.js';

export interface BuildRun {
  /** buildx's exit code, the only judge of success. */
  readonly code: number;
  readonly timeline: Timeline;
  /** Whether `signal` stopped it. */
  readonly stopped: boolean;
}

export interface BuildRunOptions {
  readonly signal: AbortSignal;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Called for each thing that happens, in order. */
  readonly onChanges: (changes: readonly Change[], timeline: () => Timeline) => void;
}

/** Runs a plan and reduces what BuildKit reports to a timeline, while it happens. */
export async function runBuild(buildx: Buildx, plan: BuildPlan, options: BuildRunOptions): Promise<BuildRun> {
  const parser = new RawJsonParser();
  const reducer = new TimelineReducer();
  const timeline = (): Timeline => reducer.timeline;
  const result = await buildx.run(buildxArguments(plan), {
    signal: options.signal,
    // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
    graceMs: 5_000,
    keepBytes: 64 * 1024,
    env: options.secrets,
    onStderr: (chunk) => {
      for (const event of parser.push(chunk)) options.onChanges(reducer.apply(event), timeline);
    },
  });
  for (const event of parser.end()) options.onChanges(reducer.apply(event), timeline);
  options.onChanges(reducer.end(), timeline);
  return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}
