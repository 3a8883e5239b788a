import { findBuildx } from '../builder/buildx.js';
import { listStores } from '../care/list-stores.js';
import { openNamedStores } from '../care/named-stores.js';
import { pruneStores } from '../care/prune-stores.js';
import { resetBuilder } from '../care/reset-builder.js';
import { readCacheListSettings, readCachePruneSettings, readCacheResetSettings } from '../inputs/cache-settings.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { problemsOf, showFailure } from './failure.js';

export interface RunCacheDeps {
  readonly run: Runner;
  readonly sleep: (ms: number) => Promise<void>;
  /** Folder of the default definition. */
  readonly defaults: string;
}

const COMMANDS = { 'cache list': list, 'cache prune': prune, 'cache reset': reset } as const;

/** One of the commands that look after what is kept. What goes wrong with one store does not keep the others from being served. */
export async function runCacheCommand(
  name: keyof typeof COMMANDS,
  platform: Platform,
  deps: RunCacheDeps,
): Promise<void> {
  showFailure(platform, await problemsOf(() => COMMANDS[name](platform, deps)));
}

async function list(platform: Platform, { run, defaults }: RunCacheDeps): Promise<readonly Problem[]> {
  const settings = readCacheListSettings(platform);
  const stores = await openNamedStores(settings, { platform, run, defaults });
  return await listStores(stores, { json: settings.json, log: platform.log, signal: platform.cancelled });
}

async function prune(platform: Platform, { run, defaults }: RunCacheDeps): Promise<readonly Problem[]> {
  const settings = readCachePruneSettings(platform);
  const { unusedSeconds, keepBytes, dryRun } = settings;
  const stores = await openNamedStores(settings, { platform, run, defaults });
  const limits = { now: Math.floor(platform.now() / 1000), unusedSeconds, keepBytes };
  return await pruneStores(stores, { limits, dryRun, log: platform.log, signal: platform.cancelled });
}

async function reset(platform: Platform, { run, sleep }: RunCacheDeps): Promise<readonly Problem[]> {
  const settings = readCacheResetSettings(platform);
  await resetBuilder(settings, { platform, sleep, buildx: await findBuildx(run, platform.env) });
  return [];
}
