import { join } from 'node:path';
import type { Buildx } from '../builder/buildx.js';
import type { BuildRun } from '../builder/run-build.js';
import { runCachedBuild, type CachedPlan } from '../cache/cached-plan.js';
import type { Platform } from '../platform/platform.js';
import { BuildLog } from './build-log.js';
import { CompilerCacheTally } from './compiler-cache-tally.js';
import { DownloadTally } from './download-tally.js';
import type { Display } from './display.js';
import type { Timeline } from '../progress/timeline.js';
import { PackageTally } from './package-tally.js';

export interface RunPlanOptions {
  readonly platform: Platform;
  readonly display: Display;
  readonly signal: AbortSignal;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Folder of the log file and its prefix. */
  readonly output: string;
  readonly name: string;
  /** Is given the build's timeline, of which each call gives the present state. */
  readonly observe?: (timeline: () => Timeline) => void;
}

export interface PlanRun extends BuildRun {
  /** Path of the complete log. */
  readonly log: string;
  readonly tally: PackageTally;
  readonly compilations: CompilerCacheTally;
  readonly downloads: DownloadTally;
}

/** Runs one plan, shows it while it runs, and writes its complete log. */
export async function runPlan(
  buildx: Buildx,
  cached: CachedPlan,
  { platform, display, signal, secrets, output, name, observe }: RunPlanOptions,
): Promise<PlanRun> {
  const tally = new PackageTally();
  const compilations = new CompilerCacheTally();
  const downloads = new DownloadTally();
  const buildLog = new BuildLog(join(output, `${name}-build-${cached.plan.target}.log`));
  let timeline: (() => BuildRun['timeline']) | undefined;
  const timer = setInterval(() => {
    if (timeline) display.tick(timeline(), platform.now());
  }, display.tickEvery);
  try {
    const result = await runCachedBuild(buildx, cached, {
      signal,
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: (changes, current) => {
        if (!timeline) observe?.(current);
        timeline = current;
        display.apply(changes);
        buildLog.apply(changes);
        tally.apply(changes);
        compilations.apply(changes);
        downloads.apply(changes);
      },
    });
    display.end(result.timeline);
    return { ...result, log: buildLog.path, tally, compilations, downloads };
  } finally {
    clearInterval(timer);
    const incomplete = await buildLog.close();
    if (incomplete) platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
  }
}
