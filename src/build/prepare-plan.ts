import { join } from 'node:path';
import { fetchRepositories } from '../builder/repositories.js';
import { resourceWords } from '../builder/resources.js';
import { writeContext } from '../image/context.js';
import type { LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { ResolvedPin } from '../pins/resolve.js';
import { planBinhost } from '../plan/binhost.js';
import { buildArgs } from '../plan/build-args.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Runner } from '../platform/process.js';

/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
  'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
  binhost: 'GENTOO_MIN_SECRET_BINHOST',
  'http-proxy': 'GENTOO_MIN_SECRET_HTTP_PROXY',
  'no-proxy': 'GENTOO_MIN_SECRET_NO_PROXY',
  // No secret, but what is one is no part of a layer's key.
  resources: 'GENTOO_MIN_SECRET_RESOURCES',
  'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
  'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
} as const;

/**
 * How secrets reach buildx: the variable of each that there is, for a plan, and what the variables hold.
 * @param given by the secret's id in the Dockerfile; '' where there is none
 */
export function secretsOf(given: Readonly<Partial<Record<keyof typeof SECRET_VARIABLES, string>>>): {
  readonly variables: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
} {
  const ids = Object.keys(SECRET_VARIABLES) as (keyof typeof SECRET_VARIABLES)[];
  const there = ids.filter((id) => (given[id] ?? '') !== '');
  return {
    variables: Object.fromEntries(there.map((id) => [id, SECRET_VARIABLES[id]])),
    values: Object.fromEntries(there.map((id) => [SECRET_VARIABLES[id], given[id] ?? ''])),
  };
}

export interface PreparedPlan {
  readonly plan: BuildPlan;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
}

export interface PlanFacts {
  /** Stage3 and snapshot. */
  readonly pins: readonly ResolvedPin[];
  /** Seconds since the epoch, see `sourceDateEpoch`. */
  readonly epoch: number;
  readonly builder: string;
  /** Empty folder for what the build mounts. */
  readonly folder: string;
  /** When this run began, in milliseconds: what is to be rebuilt is so once in each run that asks for it. */
  readonly started: number;
}

/** Writes the definition and the additional repositories where buildx can send them, and says what to run. */
export async function preparePlan(
  settings: BuildSettings,
  image: LoadedImage,
  { pins, epoch, builder, folder, started }: PlanFacts,
  run: Runner,
): Promise<PreparedPlan> {
  const [stage3, snapshot] = pins;
  if (!stage3 || !snapshot) throw new Error('a pin was not resolved');
  const { definition } = image;
  const repositories = join(folder, 'repositories');
  const context = await writeContext(image.context, folder, epoch);
  await fetchRepositories(run, definition.repositories, repositories, (index) =>
    image.place(['repositories', index, 'commit']),
  );

  const binhost = planBinhost(settings.binhost, settings.binhostVerify);
  const values = {
    'gentoo-mirrors': settings.gentooMirrors,
    binhost: binhost.addresses,
    'http-proxy': settings.httpProxy,
    'no-proxy': settings.noProxy,
    resources: resourceWords(settings),
    'password-hash': settings.passwordHash,
    'authorized-keys': settings.authorizedKeys,
  };
  const secrets = secretsOf(values);
  return {
    plan: {
      builder,
      target: settings.target,
      context,
      contexts: { stage3: stage3.context, portage: snapshot.context, repositories, ...binhost.contexts },
      args: buildArgs(definition, {
        rebuild: settings.rebuild.length === 0 ? '' : [...settings.rebuild, `asked-at-${String(started)}`].join(' '),
        compilerCache: settings.compilerCache,
        binhost: binhost.args,
        sourceDateEpoch: epoch,
        loginSecrets: [settings.passwordHash, settings.authorizedKeys],
      }),
      secrets: secrets.variables,
      tags: [],
      noCache: settings.noCache,
      noCacheFilter: settings.noCacheFilter,
      pull: settings.pull,
    },
    secrets: secrets.values,
  };
}
