import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../platform/errors.js';
import type { Log } from '../platform/platform.js';
import { BUILDKITD_CONFIG } from './buildkitd-config.js';
import type { Buildx } from './buildx.js';
import { inspectBuilder, type InspectedBuilder } from './inspect.js';
import { certificateDriverOptions, registrySections, type RegistrySettings } from './registries.js';

export interface BuilderRequest {
  /** Name of a builder that exists, or '' to make one. */
  readonly name: string;
  /** BuildKit's image for a builder of our own. */
  readonly image: string;
  /** Further `--driver-opt` values, `key=value`. */
  readonly options: readonly string[];
  /** By which mirrors and certificates a builder of our own reaches registries. */
  readonly registries: RegistrySettings;
  /** Name for a builder of our own. The same name again finds the state, and so the cache, of the earlier one. */
  readonly ownName: string;
}

/** A builder that runs. */
export interface Builder extends InspectedBuilder {
  /** Whether this run made it, and so has to remove it. */
  readonly created: boolean;
}

export interface BuilderDeps {
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<void>;
  /** An empty folder, for the configuration of a builder of our own while it is made. */
  readonly folder: string;
  /** Called as soon as a builder of our own exists, before it is started. */
  readonly onCreated: (name: string) => void;
}

/** How often, and after which pauses in milliseconds, a builder that did not start is tried again. */
const RETRIES = [3_000, 10_000] as const;
/** Answers of a registry or network that may be another one next time. */
const TRANSIENT =
  /timeout|timed out|connection (reset|refused)|temporary failure|TLS handshake|toomanyrequests|\b(429|500|502|503|504)\b|unexpected EOF/i;

/**
 * Makes sure of a running builder.
 *
 * Without a name it makes a docker-container builder whose step logs are not clipped: BuildKit's limits of 2 MiB and
 * 200 KiB/s would drop most of a compiler's output (BUILDKIT_STEP_LOG_MAX_*, BuildKit's own documentation).
 *
 * @throws UserError when the named builder does not exist or does not start
 */
export async function prepareBuilder(buildx: Buildx, request: BuilderRequest, deps: BuilderDeps): Promise<Builder> {
  const { log, sleep } = deps;
  if (request.name !== '') {
    return { ...(await startBuilder(buildx, request.name, log, sleep)), created: false };
  }
  const existing = await inspectBuilder(buildx, request.ownName);
  // One that a run before left behind may have another image and other options; its cache stays either way.
  if (existing.code === 0) await removeBuilder(buildx, request.ownName);
  const options = [
    `image=${request.image}`,
    'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
    'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
    ...certificateDriverOptions(request.registries),
    ...request.options,
  ];
  const config = join(deps.folder, 'buildkitd.toml');
  await writeFile(config, BUILDKITD_CONFIG + registrySections(request.registries));
  const created = await buildx.run([
    'create',
    '--name',
    request.ownName,
    '--driver',
    'docker-container',
    `--buildkitd-config=${config}`,
    ...options.flatMap((option) => ['--driver-opt', option]),
  ]);
  if (created.code !== 0) throw cannotStart(request.ownName, created.stderr);
  deps.onCreated(request.ownName);
  return { ...(await startBuilder(buildx, request.ownName, log, sleep)), created: true };
}

/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
export async function removeBuilder(buildx: Buildx, name: string): Promise<boolean> {
  const removed = await buildx.run(['rm', '--keep-state', name]);
  return removed.code === 0;
}

/**
 * Starts a builder that exists, unless it runs already.
 * @throws UserError when there is none of that name, or it does not start
 */
export async function startBuilder(
  buildx: Buildx,
  name: string,
  log: Log,
  sleep: (ms: number) => Promise<void>,
): Promise<InspectedBuilder> {
  for (let attempt = 0; ; attempt++) {
    const { code, stderr, ...builder } = await inspectBuilder(buildx, name, { bootstrap: true });
    if (code === 0 && builder.nodes.some(({ status }) => status === 'running')) return { ...builder, name };
    const said = [stderr, builder.error].join('\n').trim();
    const pause = RETRIES[attempt];
    if (pause === undefined || !TRANSIENT.test(said)) throw cannotStart(name, said);
    log.info(`builder ${name} did not start (${lastLine(said)}); trying again in ${pause / 1000} s`);
    await sleep(pause);
  }
}

function cannotStart(name: string, said: string): UserError {
  const absent = /no builder .* found/i.test(said);
  return new UserError({
    message: absent
      ? `there is no builder called '${name}'.`
      : `the builder '${name}' could not be started: ${lastLine(said) || 'it gave no reason'}.`,
    hint: absent
      ? '`docker buildx ls` lists those that exist; leave the input `builder` empty to have one made.'
      : 'It needs a running Docker Engine, or with the input `builder` a BuildKit that can be reached.',
  });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^ERROR:\s*/, '') ?? ''
  );
}
