import { startBuilder } from '../builder/builder.js';
import type { Buildx } from '../builder/buildx.js';
import { diskUsage, emptyCache, PARTS, type DiskUsage } from '../builder/disk-usage.js';
import type { CacheResetSettings } from '../inputs/cache-settings.js';
import type { Platform } from '../platform/platform.js';
import { formatBytes } from '../progress/format.js';

export interface ResetDeps {
  readonly platform: Pick<Platform, 'log' | 'cancelled'>;
  readonly buildx: Buildx;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Removes a builder's cache: layers, sources and the cache mounts with built packages and distfiles. The builder itself stays. Unless
 * it was confirmed, only what would be removed is said.
 * @throws UserError when the builder does not exist, does not start or does not do it
 */
export async function resetBuilder({ builder, yes }: CacheResetSettings, deps: ResetDeps): Promise<void> {
  const { platform, buildx, sleep } = deps;
  const { log, cancelled } = platform;
  await startBuilder(buildx, builder, log, sleep);
  const before = await diskUsage(buildx, builder, cancelled);
  for (const line of describeUsage(builder, before)) log.info(line);
  if (!yes) {
    log.info('Nothing was removed. With --yes all of it is, also what other projects have built there.');
    return;
  }
  await emptyCache(buildx, builder, cancelled);
  const after = await diskUsage(buildx, builder, cancelled);
  const left = after.bytes === 0 ? '' : `; ${formatBytes(after.bytes)} stay, which are in use or new`;
  log.info(`Removed ${formatBytes(Math.max(0, before.bytes - after.bytes))}${left}.`);
}

/** What a builder's cache holds, in lines for people. */
export function describeUsage(builder: string, { bytes, bytesInUse, parts }: DiskUsage): string[] {
  const lines = PARTS.flatMap((part) => {
    const size = parts[part] ?? 0;
    return size === 0 ? [] : [`  ${part}: ${formatBytes(size)}`];
  });
  const used = bytesInUse === 0 ? '' : `, ${formatBytes(bytesInUse)} of it in use`;
  return [`The builder ${builder} holds ${formatBytes(bytes)}${used}`, ...lines];
}
