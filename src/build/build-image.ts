import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BootResult } from '../boot/types.js';
import { capabilities } from '../builder/capabilities.js';
import { builderFolder } from '../builder/engine.js';
import type { CachedPlan } from '../cache/cached-plan.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { UserError } from '../platform/errors.js';
import { makeTemporaryFolder } from '../platform/files.js';
import type { Machine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { explainFailure } from '../progress/failure.js';
import { reportLostSources } from './ask-sources.js';
import { bootImage, bootProblem } from './boot-image.js';
import { exceededBudgets } from './budgets.js';
import { checkDisk } from './disk-preflight.js';
import type { Display } from './display.js';
import { mayMoveOn, unsuitableCpu } from './cpu-guard.js';
import { describeImage, publishManifest } from './image-manifest.js';
import { KeptRecords } from './kept-records.js';
import { placeFiles } from './place-files.js';
import { prepareBuild, type PreparedBuild } from './prepare-build.js';
import { recordFolder } from './record.js';
import type { BuildReport } from './report.js';
import { LayerCache } from './layer-cache.js';
import { runPlan, type PlanRun, type RunPlanOptions } from './run-plan.js';
import { nodeClient } from '../store/http-client.js';
import { planWithSteve, serveBySteve } from './steve-stage.js';
import { startTimeLimit } from './time-limit.js';
import { judgeProgress } from './progress-made.js';
import { openSession, type Work } from './unsaved-work.js';

export interface BuildImageDeps {
  readonly platform: Platform;
  readonly run: Runner;
  readonly machine: Machine;
  readonly sleep: (ms: number) => Promise<void>;
  readonly display: Display;
  /** Folder of the default definition. */
  readonly defaults: string;
  /** Program and version, for the manifest. */
  readonly builtBy: string;
  /** Name for a builder of our own. */
  readonly ownBuilder: string;
  /** Called as soon as a builder of our own exists, so that it can be removed whatever happens next. */
  readonly onBuilderCreated: (name: string) => void;
  /** When the job began, milliseconds since the epoch. */
  readonly jobStarted: number;
  /**
   * Takes over what a cancelled build made and nobody has stored yet: a cancelled job leaves its main step seconds, and its
   * post step minutes. Without it the build stores it itself.
   */
  readonly defer?: (work: Work) => Promise<void>;
}

/** A signal stopped the build: somebody cancelled it, or its time was over. */
class Stopped extends Error {}

/**
 * Builds an image from a definition, brings its files out and boots them. What happened is written into `report` step by
 * step, so that it tells the story also when this throws. A build whose time is over ends without an error when it came
 * further than it was; `report.complete` is false then.
 * @throws UserError with what went wrong
 */
export async function buildImage(settings: BuildSettings, deps: BuildImageDeps, report: BuildReport): Promise<void> {
  const { platform } = deps;
  const limit = startTimeLimit(settings.jobMinutes, deps.jobStarted, platform.now());
  const folder = await makeTemporaryFolder(platform.env);
  let handedOver = false;
  try {
    const prepared = await prepareBuild(settings, deps, report, folder);
    const onThisMachine = builderFolder(prepared.builder, prepared.found.engine, deps.machine.hostname);
    const cpu = onThisMachine === undefined ? undefined : await deps.machine.cpuFlags();
    const unsuitable = unsuitableCpu({ march: prepared.image.march, target: settings.target, cpu });
    if (unsuitable) {
      if (!mayMoveOn(settings.jobMinutes, platform.env)) throw new UserError(unsuitable);
      report.movesOn(unsuitable);
      return;
    }
    const signal = AbortSignal.any([platform.cancelled, limit.signal]);
    const place = {
      location: settings.packageStore,
      folder: recordFolder(platform.env, settings.output),
      name: report.name,
      temporary: folder,
    };
    const records = await KeptRecords.open(place, deps);
    await records?.bringIn(signal);
    const measureDisk = await checkDisk(settings, prepared.image, onThisMachine, deps, report);
    const { buildx, secrets } = prepared;
    const work: Work = {
      folder,
      plan:
        asksStores(settings) && prepared.jobserver.steve
          ? await planWithSteve(prepared.plan, { platform, buildx, secrets, from: [] }, signal)
          : prepared.plan,
      locations: { packages: settings.packageStore, distfiles: settings.distfilesStore },
      fingerprint: prepared.fingerprint,
    };
    const session = await openSession(work, {
      platform,
      run: deps.run,
      buildx: prepared.buildx,
      warn: (problem) => {
        report.warn(problem);
      },
    });
    const { builder, dockerfile } = prepared;
    const layers = await LayerCache.open(
      settings,
      { name: report.name, dockerfile, builder },
      {
        platform,
        buildx: prepared.buildx,
        secrets: prepared.secrets,
        http: nodeClient,
        warn: (problem) => {
          report.warn(problem);
        },
      },
    );
    const run: RunContext = { settings, prepared, deps, report, layers, signal, last: limit.last };
    const measured = measureDisk();
    try {
      await session?.bringIn(signal);
      const stopJobserver = await startLastJobserver(run, folder);
      try {
        await makeImage(run);
      } finally {
        await stopJobserver();
      }
      report.complete = true;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      report.stopped(platform.cancelled.aborted ? undefined : limit.minutes);
      if (platform.cancelled.aborted) throw cancelled();
    } finally {
      const state = session?.state();
      const unsaved = layers?.unsaved ?? [];
      handedOver =
        platform.cancelled.aborted && deps.defer !== undefined && (state !== undefined || unsaved.length > 0);
      if (handedOver) await deps.defer?.({ ...work, ...(state ? { state } : {}), layers: unsaved });
      else await session?.save(limit.last);
      await session?.close();
      report.stores(session?.balances ?? []);
      report.layersKept = layers?.saved ?? 0;
      report.layers = layers?.sentences ?? [];
      if (!platform.cancelled.aborted) {
        const stored = { packages: session?.used('packages') ?? [], balances: session?.balances ?? [] };
        await layers?.remember(stored, limit.last);
      }
      await measured.end();
      if (!platform.cancelled.aborted) await records?.save(limit.last);
      if (!signal.aborted) {
        const at = settings.snapshot === undefined ? { at: prepared.image.place(['snapshot']) } : {};
        const kept = session?.holding('distfiles');
        await reportLostSources({ platform, report, prepared, folder, kept, from: layers?.from ?? [], ...at }, signal);
      }
    }
    if (!report.complete) judgeProgress(report, platform.env);
  } finally {
    limit.end();
    if (!handedOver) await rm(folder, { recursive: true, force: true });
    // What a build that failed or was cancelled had begun to bring out.
    await rm(join(settings.output, '.incoming'), { recursive: true, force: true });
  }
}

/** Whether there is a store beside the builder's own disk. */
function asksStores({ packageStore, distfilesStore }: BuildSettings): boolean {
  return packageStore.kind !== 'builder' || distfilesStore.kind !== 'builder';
}

function cancelled(): UserError {
  return new UserError({
    message: 'The build was cancelled.',
    hint: 'What was finished is kept by the builder; run it again to go on from there.',
  });
}

interface RunContext {
  readonly settings: BuildSettings;
  readonly prepared: PreparedBuild;
  readonly deps: BuildImageDeps;
  readonly report: BuildReport;
  readonly layers: LayerCache | undefined;
  /** Stops the build; `last` also what is saved afterwards. */
  readonly signal: AbortSignal;
  readonly last: AbortSignal;
}

/** Puts steve in the place of the pipe where it can serve, and tells what came of it. @returns what stops it */
async function startLastJobserver(run: RunContext, folder: string): Promise<() => Promise<void>> {
  const { prepared, deps, report, layers, signal } = run;
  const { steve: candidate, ...first } = prepared.jobserver;
  if (!candidate) return () => Promise.resolve();
  const { platform } = deps;
  const { buildx, secrets } = prepared;
  const from = layers?.from ?? [];
  const stage = { platform, buildx, secrets, from, report, signal, folder };
  const { jobserver, stop } = await serveBySteve(candidate, first, prepared.plan, stage);
  platform.log.info(jobserver.sentence);
  report.jobserver(jobserver);
  report.capabilities(capabilities({ ...prepared.found, jobserver }));
  return stop;
}

/** From the plan to files that have booted. @throws UserError, or Stopped when the signal fired */
async function makeImage(run: RunContext): Promise<void> {
  const { settings, prepared, deps, report, signal } = run;
  const { image, plan } = prepared;
  await mkdir(settings.output, { recursive: true });
  const incoming = join(settings.output, '.incoming');
  await rm(incoming, { recursive: true, force: true });
  const { layers } = run;
  const build = (what: BuildPlan): Promise<void> => runToEnd(what, run, layers);
  if (settings.target !== 'artifacts') {
    await build(plan);
    return;
  }
  await build({ ...plan, output: `type=local,dest=${incoming}` });
  const { files, facts } = await placeFiles(incoming, settings.output, report.name);
  await rm(incoming, { recursive: true, force: true });
  const publish = async (boot?: BootResult): Promise<void> => {
    const manifest = describeImage(prepared, { builtBy: deps.builtBy, name: report.name, files, facts, boot });
    report.manifest(manifest, await publishManifest(manifest, settings.output));
  };
  await publish();
  report.files(files);
  const boot = await bootImage(settings, image, files, facts, report.name, { ...deps, signal });
  if (signal.aborted) throw new Stopped();
  report.boot(boot);
  if (boot.status === 'not-booted') {
    report.warn({ message: `The image was not booted: ${boot.reason?.message ?? 'no reason is known.'}` });
  }
  await publish(boot);
  if (boot.status === 'failed') throw new UserError(bootProblem(boot));
  const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
  const over = exceededBudgets(image.definition.budgets, size, image.place);
  if (over.length > 0) throw new UserError(over);

  if (settings.imageRef !== '') {
    const metadataFile = join(settings.output, '.image-metadata.json');
    const output = settings.imageOutput === 'push' ? 'type=registry' : 'type=docker';
    // All its layers are on the builder, and have been exported: a second export would replace the first by less.
    await runToEnd({ ...plan, target: 'image', tags: [settings.imageRef], output, metadataFile }, run, undefined);
    report.imageDigest = imageDigest(await readFile(metadataFile, 'utf8'));
    await rm(metadataFile);
  }
}

/** buildx's `--metadata-file` names the image by `containerimage.digest`. */
function imageDigest(metadata: string): string | undefined {
  const digest = (JSON.parse(metadata) as Record<string, unknown>)['containerimage.digest'];
  return typeof digest === 'string' ? digest : undefined;
}

/** Runs one plan. @throws UserError with the cause when it fails, Stopped when the signal stopped it */
async function runToEnd(plan: BuildPlan, run: RunContext, layers: LayerCache | undefined): Promise<void> {
  const { settings, prepared, report, signal, last } = run;
  const { platform, display } = run.deps;
  const { buildx, secrets } = prepared;
  const options = { platform, display, signal, secrets, output: settings.output, name: report.name };
  const runOnce = async (cached: CachedPlan, observe?: RunPlanOptions['observe']): Promise<PlanRun> => {
    const made = await runPlan(buildx, cached, { ...options, ...(observe ? { observe } : {}) });
    report.build(made.timeline, made.log, made.tally);
    report.compilations(made.compilations);
    report.downloads(made.downloads);
    return made;
  };
  const result = await (layers ? layers.build(plan, runOnce, signal, last) : runOnce({ plan, cache: NO_CACHE }));
  if (result.stopped) throw new Stopped();
  if (result.code !== 0) {
    const failure = explainFailure(result.timeline);
    report.failed(failure);
    throw new UserError([failure.problem, ...failure.others]);
  }
}

const NO_CACHE = { from: [], to: [] };
