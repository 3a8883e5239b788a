import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BootResult } from '../boot/types.js';
import { findBuildx, type Buildx } from '../builder/buildx.js';
import { prepareBuilder } from '../builder/builder.js';
import { fetchRepositories } from '../builder/repositories.js';
import { runBuild, type BuildRun } from '../builder/run-build.js';
import { writeContext } from '../image/context.js';
import { withVersions } from '../image/definition.js';
import { loadImage, type LoadedImage } from '../image/load.js';
import { loginProblems } from '../inputs/login.js';
import type { BuildSettings } from '../inputs/settings.js';
import { resolvePins, type ResolvedPin } from '../pins/resolve.js';
import { buildArgs, sourceDateEpoch } from '../plan/build-args.js';
import { asShell, type BuildPlan } from '../plan/build-plan.js';
import { UserError } from '../platform/errors.js';
import { makeTemporaryFolder, writeFileAtomic } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { manifestName } from '../plan/artifacts.js';
import { explainFailure } from '../progress/failure.js';
import { buildManifest, formatManifest, type Manifest } from '../report/manifest.js';
import { bootImage, bootProblem } from './boot-image.js';
import { exceededBudgets } from './budgets.js';
import { BuildLog } from './build-log.js';
import type { Display } from './display.js';
import { placeFiles, type ImageFacts, type PlacedFile } from './place-files.js';
import type { BuildReport } from './report.js';
import { compilerSettings, packageSettings } from './settings-digest.js';

export interface BuildImageDeps {
  readonly platform: Platform;
  readonly run: Runner;
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
}

/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
  'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
  'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
  'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
} as const;

/**
 * Builds an image from a definition, brings its files out and boots them. What happened is written into `report` step by
 * step, so that it tells the story also when this throws.
 * @throws UserError with what went wrong
 */
export async function buildImage(settings: BuildSettings, deps: BuildImageDeps, report: BuildReport): Promise<void> {
  const { platform, run, sleep } = deps;
  const { log, cancelled } = platform;
  const temporary = await makeTemporaryFolder(platform.env);
  try {
    const loaded = await loadImage({ defaults: deps.defaults, user: settings.config, target: settings.target });
    const image: LoadedImage = { ...loaded, definition: withVersions(loaded.definition, settings) };
    const { definition } = image;
    report.definition(settings.artifactName || definition.name, definition, image.context.notes);
    const noLogin = loginProblems(definition, settings, image.place);
    if (noLogin.length > 0) throw new UserError(noLogin);

    const buildx = await findBuildx(run, platform.env);
    const builder = await prepareBuilder(
      buildx,
      {
        name: settings.builder,
        image: settings.buildkitImage,
        options: settings.builderOptions,
        ownName: deps.ownBuilder,
      },
      { log, sleep, onCreated: deps.onBuilderCreated },
    );
    log.info(`Builder ${builder.name} (${builder.driver}), buildx ${buildx.version}`);

    const pins = await resolvePins(
      [
        {
          key: 'stage3',
          text: settings.stage3 ?? definition.stage3,
          ...(settings.stage3 === undefined ? { at: image.place(['stage3']) } : {}),
        },
        {
          key: 'snapshot',
          text: settings.snapshot ?? definition.snapshot,
          ...(settings.snapshot === undefined ? { at: image.place(['snapshot']) } : {}),
        },
      ],
      { buildx: (args, options) => buildx.run(args, options), signal: cancelled, sleep },
    );
    report.pins(pins);

    const epoch = sourceDateEpoch(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
    const plan = await preparePlan(settings, image, pins, epoch, builder.name, temporary, run);
    log.debug(asShell(plan.plan));
    await mkdir(settings.output, { recursive: true });
    const incoming = join(settings.output, '.incoming');
    await rm(incoming, { recursive: true, force: true });
    const bringsOut = settings.target === 'artifacts';
    await build(
      buildx,
      bringsOut ? { ...plan.plan, output: `type=local,dest=${incoming}` } : plan.plan,
      plan.secrets,
      deps,
      settings,
      report,
    );
    if (!bringsOut) return;

    const { files, facts } = await placeFiles(incoming, settings.output, report.name);
    await rm(incoming, { recursive: true, force: true });
    const manifest = (boot?: BootResult): Manifest =>
      describe(deps.builtBy, image, pins, epoch, files, facts, report.name, boot);
    await publish(manifest(), settings.output, report);
    report.files(files);
    const boot = await bootImage(settings, image, files, facts, report.name, deps);
    report.boot(boot);
    if (boot.status === 'not-booted') {
      report.warn({ message: `The image was not booted: ${boot.reason?.message ?? 'no reason is known.'}` });
    }
    await publish(manifest(boot), settings.output, report);
    if (boot.status === 'failed') throw new UserError(bootProblem(boot));
    const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
    const over = exceededBudgets(definition.budgets, size, image.place);
    if (over.length > 0) throw new UserError(over);

    if (settings.imageRef !== '') {
      const metadataFile = join(temporary, 'metadata.json');
      const output = settings.imageOutput === 'push' ? 'type=registry' : 'type=docker';
      const image = { ...plan.plan, target: 'image', tags: [settings.imageRef], output, metadataFile };
      await build(buildx, image, plan.secrets, deps, settings, report);
      report.imageDigest = imageDigest(await readFile(metadataFile, 'utf8'));
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
    // What a build that failed or was cancelled had begun to bring out.
    await rm(join(settings.output, '.incoming'), { recursive: true, force: true });
  }
}

/** buildx's `--metadata-file` names the image by `containerimage.digest`. */
function imageDigest(metadata: string): string | undefined {
  const digest = (JSON.parse(metadata) as Record<string, unknown>)['containerimage.digest'];
  return typeof digest === 'string' ? digest : undefined;
}

interface PreparedPlan {
  readonly plan: BuildPlan;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
}

async function preparePlan(
  settings: BuildSettings,
  image: LoadedImage,
  pins: readonly ResolvedPin[],
  epoch: number,
  builder: string,
  temporary: string,
  run: Runner,
): Promise<PreparedPlan> {
  const [stage3, snapshot] = pins;
  if (!stage3 || !snapshot) throw new Error('a pin was not resolved');
  const { definition } = image;
  const context = join(temporary, 'context');
  const repositories = join(temporary, 'repositories');
  await mkdir(context);
  await writeContext(image.context, context, epoch);
  await fetchRepositories(run, definition.repositories, repositories, (index) =>
    image.place(['repositories', index, 'commit']),
  );

  const values = {
    'gentoo-mirrors': settings.gentooMirrors,
    'password-hash': settings.passwordHash,
    'authorized-keys': settings.authorizedKeys,
  };
  const given = Object.entries(SECRET_VARIABLES).filter(([id]) => values[id as keyof typeof values] !== '');
  return {
    plan: {
      builder,
      target: settings.target,
      context,
      contexts: { stage3: stage3.context, portage: snapshot.context, repositories },
      args: buildArgs(definition, {
        compilerSettings: await compilerSettings(image.context),
        packageSettings: await packageSettings(image.context),
        stage3: stage3.reference,
        sourceDateEpoch: epoch,
        loginSecrets: [settings.passwordHash, settings.authorizedKeys],
      }),
      secrets: Object.fromEntries(given),
      tags: [],
    },
    secrets: Object.fromEntries(given.map(([id, variable]) => [variable, values[id as keyof typeof values]])),
  };
}

/** Runs one plan and shows it. @throws UserError with the cause when it fails or is stopped */
async function build(
  buildx: Buildx,
  plan: BuildPlan,
  secrets: Readonly<Record<string, string>>,
  { platform, display }: BuildImageDeps,
  settings: BuildSettings,
  report: BuildReport,
): Promise<BuildRun> {
  const buildLog = new BuildLog(join(settings.output, `${report.name}-build-${plan.target}.log`));
  let timeline: (() => BuildRun['timeline']) | undefined;
  const timer = setInterval(() => {
    if (timeline) display.tick(timeline(), platform.now());
  }, display.tickEvery);
  try {
    const result = await runBuild(buildx, plan, {
      signal: platform.cancelled,
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: (changes, current) => {
        timeline = current;
        display.apply(changes);
        buildLog.apply(changes);
      },
    });
    display.end(result.timeline);
    report.build(result.timeline, buildLog.path);
    if (result.stopped) {
      report.stopped();
      throw new UserError({
        message: 'The build was cancelled.',
        hint: 'What was finished is kept by the builder; run it again to go on from there.',
      });
    }
    if (result.code !== 0) {
      const failure = explainFailure(result.timeline);
      report.failed(failure);
      throw new UserError([failure.problem, ...failure.others]);
    }
    return result;
  } finally {
    clearInterval(timer);
    const incomplete = await buildLog.close();
    if (incomplete) platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
  }
}

async function publish(manifest: Manifest, folder: string, report: BuildReport): Promise<void> {
  const path = join(folder, manifestName(manifest.name));
  await writeFileAtomic(path, formatManifest(manifest));
  report.manifest(manifest, path);
}

function describe(
  builtBy: string,
  { definition, march }: LoadedImage,
  pins: readonly ResolvedPin[],
  epoch: number,
  files: readonly PlacedFile[],
  facts: ImageFacts,
  name: string,
  boot?: BootResult,
): Manifest {
  const pinned = (key: number, written: string): string => pins[key]?.reference ?? written;
  return buildManifest({
    name,
    sourceDateEpoch: epoch,
    builtBy,
    complete: true,
    pins: {
      stage3: pinned(0, definition.stage3),
      snapshot: pinned(1, definition.snapshot),
      repositories: definition.repositories,
    },
    kernel: { version: definition.kernel.version, release: facts['kernel-release'] },
    compiler: facts.compiler,
    march: march ?? '',
    packages: facts.packages,
    rawBytes: facts['raw-bytes'],
    files,
    ...(boot === undefined || boot.status === 'skipped' ? {} : { boot }),
  });
}
