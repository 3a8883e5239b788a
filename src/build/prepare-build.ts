import type { Builder } from '../builder/builder.js';
import type { Buildx } from '../builder/buildx.js';
import { capabilities, formatCapability, requireBuildkit, type Found } from '../builder/capabilities.js';
import { readCertificates } from '../builder/certificates.js';
import { startJobserver, type FirstJobserver } from '../builder/jobserver.js';
import { probe } from '../builder/probe.js';
import { withVersions } from '../image/definition.js';
import { loadImage, readContextFile, type LoadedImage } from '../image/load.js';
import { loginProblems } from '../inputs/login.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { ResolvedPin } from '../pins/resolve.js';
import { sourceDateEpoch } from '../plan/build-args.js';
import { asShell } from '../plan/build-plan.js';
import { UserError } from '../platform/errors.js';
import { makeConfText, storeFingerprint } from '../store/fingerprint.js';
import type { BuildImageDeps } from './build-image.js';
import { openBuilder, resolveImagePins } from './open-builder.js';
import { preparePlan, type PreparedPlan } from './prepare-plan.js';
import type { BuildReport } from './report.js';

/** Everything that is known before the first step runs. */
export interface PreparedBuild extends PreparedPlan {
  readonly image: LoadedImage;
  readonly buildx: Buildx;
  readonly builder: Builder;
  /** What steps are limited by; where it names a candidate for steve, until steve serves. */
  readonly jobserver: FirstJobserver;
  /** What the build goes by. */
  readonly found: Found;
  readonly pins: readonly ResolvedPin[];
  /** Seconds since the epoch; no time stamp in the image is younger. */
  readonly epoch: number;
  readonly fingerprint: string;
  /** Text of the Dockerfile. */
  readonly dockerfile: string;
}

/**
 * Reads the definition, makes sure of a builder, resolves the pins and writes down what is to be run.
 * @param folder an empty one for what the build mounts
 * @throws UserError with everything that is wrong
 */
export async function prepareBuild(
  settings: BuildSettings,
  deps: BuildImageDeps,
  report: BuildReport,
  folder: string,
): Promise<PreparedBuild> {
  const { platform, run, sleep } = deps;
  const loaded = await loadImage({ defaults: deps.defaults, user: settings.config, target: settings.target });
  const image: LoadedImage = { ...loaded, definition: withVersions(loaded.definition, settings) };
  const { definition } = image;
  report.definition(settings.artifactName || definition.name, definition, image.context.notes);
  const certificates = await readCertificates(settings.caCertificates, 'ca-certificates');
  const problems = [
    ...loginProblems(definition, settings, image.place),
    ...('problems' in certificates ? certificates.problems : []),
  ];
  if ('problems' in certificates || problems.length > 0) throw new UserError(problems);

  const { buildx, builder } = await openBuilder(settings, certificates.pem, deps, folder);
  requireBuildkit(builder);
  const { env, cancelled: signal } = platform;
  const jobserver = await startJobserver(builder, settings.jobserver, settings, {
    run,
    buildx,
    env,
    signal,
    sleep,
  });
  // Where steve may take its place, what came of that is told.
  if (!jobserver.steve) {
    platform.log.info(jobserver.sentence);
    report.jobserver(jobserver);
  }
  const boots = settings.target === 'artifacts' && settings.boot !== 'off';
  const probed = await probe(builder, boots, { run, machine: deps.machine, env, signal });
  const found: Found = { ...probed, buildx: buildx.version, builder, jobserver };
  const rows = capabilities(found);
  for (const each of rows) platform.log.info(formatCapability(each));
  report.capabilities(rows);

  const pins = await resolveImagePins(settings, image, { buildx, builder }, deps);
  report.pins(pins);

  const epoch = sourceDateEpoch(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
  const facts = { pins, epoch, builder: builder.name, folder, started: platform.now() };
  const prepared = await preparePlan(settings, image, facts, run);
  platform.log.debug(asShell(prepared.plan));
  const fingerprint = storeFingerprint(definition, await makeConfText(image.context));
  const dockerfile = Buffer.from((await readContextFile(image.context, 'Dockerfile')) ?? []).toString('utf8');
  return { ...prepared, image, buildx, builder, jobserver, found, pins, epoch, fingerprint, dockerfile };
}
