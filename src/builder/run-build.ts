import { buildxArguments, type BuildPlan } from '../plan/build-plan.js';
import { RawJsonParser, type BuildEvent } from '../progress/rawjson.js';
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
  /** Takes secrets out of what is printed: Portage names the mirror that it downloads from, token included. */
  readonly redact: (text: string) => string;
  /** Called for each thing that happens, in order. */
  readonly onChanges: (changes: readonly Change[], timeline: () => Timeline) => void;
}

/** Runs a plan and reduces what BuildKit reports to a timeline, while it happens. */
export async function runBuild(buildx: Buildx, plan: BuildPlan, options: BuildRunOptions): Promise<BuildRun> {
  const parser = new RawJsonParser();
  const reducer = new TimelineReducer();
  const timeline = (): Timeline => reducer.timeline;
  const apply = (event: BuildEvent): void => {
    options.onChanges(reducer.apply(redacted(event, options.redact)), timeline);
  };
  const result = await buildx.run(buildxArguments(plan), {
    signal: options.signal,
    // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
    graceMs: 5_000,
    keepBytes: 64 * 1024,
    env: options.secrets,
    onStderr: (chunk) => {
      parser.push(chunk).forEach(apply);
    },
  });
  parser.end().forEach(apply);
  options.onChanges(reducer.end(), timeline);
  return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}

/** The event with its texts redacted. */
function redacted(event: BuildEvent, redact: (text: string) => string): BuildEvent {
  switch (event.type) {
    case 'log':
    case 'text':
      return { ...event, line: redact(event.line) };
    case 'vertex':
      return event.error === undefined ? event : { ...event, error: redact(event.error) };
    case 'warning':
    case 'status':
      return event;
  }
}
