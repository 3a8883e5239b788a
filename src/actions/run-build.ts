import { thisMachine, type Machine } from '../platform/machine.js';
import type { Runner } from '../platform/process.js';
import type { BuildImageDeps } from '../build/build-image.js';
import type { Display } from '../build/display.js';
import { BuildReport } from '../build/report.js';
import { writeOutputs } from '../build/outputs.js';
import { readBuildSettings } from '../inputs/settings.js';
import { formatProblem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { renderSummary } from '../report/summary.js';
import { BUILDER_STATE, UNSAVED_STATE } from './clean-up-build.js';
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
            const { writeUnsavedWork } = await import('../build/unsaved-work.js');
            platform.saveState(UNSAVED_STATE, await writeUnsavedWork(work));
          },
        }
      : {}),
  };
  const problems = await problemsOf(async () => {
    const settings = readBuildSettings(platform);
    shows.summary = settings.summary;
    // What is wrong with the inputs is said before all of it is loaded.
    const [{ buildImage }, { storeArtifacts }] = await Promise.all([
      import('../build/build-image.js'),
      import('../build/store-artifacts.js'),
    ]);
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
