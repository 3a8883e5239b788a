import { dirname } from 'node:path';
import { prepareBuilder, type Builder } from '../builder/builder.js';
import { findBuildx, type Buildx } from '../builder/buildx.js';
import { keepCertificates } from '../builder/certificates.js';
import { proxyDriverOptions, proxyEnvironment } from '../builder/proxy.js';
import { certificateEnvironment, mirrorName } from '../builder/registries.js';
import type { LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import { resolvePins, type ResolvedPin } from '../pins/resolve.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';

/** By which builder something is built, and how that reaches registries. */
export type BuilderSettings = Pick<
  BuildSettings,
  'builder' | 'buildkitImage' | 'builderOptions' | 'registryMirrors' | 'httpProxy' | 'noProxy'
>;

export interface OpenBuilderDeps {
  readonly platform: Platform;
  readonly run: Runner;
  readonly sleep: (ms: number) => Promise<void>;
  /** Name for a builder of our own. */
  readonly ownBuilder: string;
  /** Called as soon as a builder of our own exists, so that it can be removed whatever happens next. */
  readonly onBuilderCreated: (name: string) => void;
}

/** buildx, and a builder that runs. */
export interface OpenedBuilder {
  readonly buildx: Buildx;
  readonly builder: Builder;
}

/**
 * Finds buildx and makes sure of a builder.
 * @param certificates that registries are trusted by, in PEM; '' for none of their own
 * @param folder an empty one, for what the builder is given
 * @throws UserError when there is no buildx, or no builder
 */
export async function openBuilder(
  settings: BuilderSettings,
  certificates: string,
  { platform, run, sleep, ownBuilder, onBuilderCreated }: OpenBuilderDeps,
  folder: string,
): Promise<OpenedBuilder> {
  const trusted = certificates === '' ? undefined : await keepCertificates(certificates, folder);
  const buildx = await findBuildx(run, {
    ...platform.env,
    ...proxyEnvironment(settings),
    ...(trusted === undefined ? {} : certificateEnvironment(dirname(trusted), platform.env)),
  });
  const builder = await prepareBuilder(
    buildx,
    {
      name: settings.builder,
      image: settings.buildkitImage,
      options: [...proxyDriverOptions(settings), ...settings.builderOptions],
      registries: {
        mirrors: settings.registryMirrors,
        ...(trusted === undefined ? {} : { certificates: trusted }),
      },
      ownName: ownBuilder,
    },
    { log: platform.log, sleep, folder, onCreated: onBuilderCreated },
  );
  return { buildx, builder };
}

/**
 * Stage3 and snapshot of a definition, or what stands in for them by the settings, as contexts of a build.
 * @throws UserError naming those that cannot be had
 */
export function resolveImagePins(
  settings: Pick<BuildSettings, 'stage3' | 'snapshot' | 'registryMirrors'>,
  { definition, place }: Pick<LoadedImage, 'definition' | 'place'>,
  { buildx, builder }: OpenedBuilder,
  { platform, sleep }: Pick<OpenBuilderDeps, 'platform' | 'sleep'>,
): Promise<readonly ResolvedPin[]> {
  const pin = (key: 'stage3' | 'snapshot'): Parameters<typeof resolvePins>[0][number] =>
    settings[key] === undefined ? { key, text: definition[key], at: place([key]) } : { key, text: settings[key] };
  return resolvePins([pin('stage3'), pin('snapshot')], {
    buildx: (args, options) => buildx.run(args, options),
    builder: builder.name,
    mirrors: new Map(settings.registryMirrors.map(({ registry, mirrors }) => [registry, mirrors.map(mirrorName)])),
    signal: platform.cancelled,
    sleep,
  });
}
