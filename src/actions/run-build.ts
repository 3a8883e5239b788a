import { thisMachine, type Machine } from '../platform/machine.js';
import { runProcess } from '../platform/process.js';
import type { Runner } from '../platform/process.js';
import { findBuildx } from '../builder/buildx.js';
import { removeBuilder } from '../builder/builder.js';
import { buildImage, type BuildImageDeps } from '../build/build-image.js';
import type { Display } from '../build/display.js';
import { storeArtifacts } from '../build/store-artifacts.js';
import { BuildReport } from '../build/report.js';
import { writeOutputs } from '../build/outputs.js';
import { readBuildSettings } from '../inputs/settings.js';
import { saveUnsavedWork, writeUnsavedWork } from '../build/unsaved-work.js';
import { formatProblem, type Problem } from '../platform/errors.js';
import { formatBytes } from '../progress/format.js';
import type { Platform } from '../platform/platform.js';
import { renderSummary } from '../report/summary.js';
import { problemsOf, showFailure } from './failure.js';
import type { Installation } from './installation.js';

export interface RunBuildDeps {
  readonly run: Runner;
  readonly sleep: (ms: number) => Promise<void>;
  readonly display: Display;
  /** Default: this one. */
  readonly machine?: Machine;
  readonly installation: Installation;
  /** Name for a builder of our own. */
  readonly ownBuilder: string;
  /** Whether a builder of our own is removed when the run is over. */
  readonly removesBuilder: boolean;
  /** Whether a post step follows, which has more time than a cancelled main step. */
  readonly hasPostStep: boolean;
  /** When the job began that this belongs to, milliseconds since the epoch, where it is known. */
  readonly jobStarted: number | undefined;
}

/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';

/**
 * The build from inputs to outputs. Whatever happens on the way, what was produced is stored, the summary is written and
 * the outputs are set before the run is declared failed.
 */
export async function runBuildAction(platform: Platform, deps: RunBuildDeps): Promise<void> {
  const started = platform.now();
  const report = new BuildReport();
  // Bad inputs are worth a summary too, whatever the input summary says.
  const shows = { summary: true };
  const imageDeps: BuildImageDeps = {
    platform,
    run: deps.run,
    sleep: deps.sleep,
    display: deps.display,
    machine: deps.machine ?? thisMachine,
    defaults: deps.installation.defaults,
    builtBy: deps.installation.builtBy,
    ownBuilder: deps.ownBuilder,
    jobStarted: deps.jobStarted ?? started,
    onBuilderCreated: (name) => {
      if (deps.removesBuilder) platform.saveState(BUILDER_STATE, name);
    },
    ...(deps.hasPostStep
      ? {
          defer: async (work) => {
            platform.saveState(UNSAVED_STATE, await writeUnsavedWork(work));
          },
        }
      : {}),
  };
  const problems = await problemsOf(async () => {
    const settings = readBuildSettings(platform);
    shows.summary = settings.summary;
    const built = await problemsOf(async () => {
      await buildImage(settings, imageDeps, report);
      return [];
    });
    const stored = settings.upload
      ? await storeArtifacts(platform, report, built.length === 0, settings.retentionDays)
      : [];
    return [...built, ...stored];
  });
  // A full disk, say, must not hide why the build failed.
  const unreported = await problemsOf(async () => {
    for (const { at, ...said } of report.unsaidWarnings) platform.log.warning(formatProblem(said), at);
    writeOutputs(platform, report, problems.length === 0 && report.complete);
    if (shows.summary) {
      await platform.writeSummary(renderSummary(report.summary((platform.now() - started) / 1000, problems)));
    }
    return [];
  });
  showFailure(platform, [...problems, ...unreported]);
}

/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
export async function cleanUpBuild(platform: Platform, run: Runner = runProcess): Promise<void> {
  const unsaved = platform.state(UNSAVED_STATE);
  if (unsaved !== '') await saveRest(platform, run, unsaved);
  const builder = platform.state(BUILDER_STATE);
  if (builder === '') return;
  const problems = await problemsOf(async () => {
    const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
    return removed ? [] : [{ message: 'buildx rm failed.' }];
  });
  // The job has its result already: what could not be cleaned up is told, and changes nothing.
  if (problems.length === 0) platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
  for (const problem of problems) {
    platform.log.warning(`The builder ${builder} could not be removed: ${formatProblem(problem)}`);
  }
}

/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform: Platform, run: Runner, file: string): Promise<void> {
  const problems = await problemsOf(async () => {
    const warnings: Problem[] = [];
    const deps = {
      platform,
      run,
      buildx: await findBuildx(run, platform.env),
      warn: (problem: Problem) => warnings.push(problem),
    };
    const session = await saveUnsavedWork(file, deps, platform.cancelled);
    for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
      platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${formatBytes(bytesOut)}`);
    }
    return warnings;
  });
  for (const problem of problems) platform.log.warning(formatProblem(problem));
}
