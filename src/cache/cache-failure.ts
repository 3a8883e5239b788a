import type { Timeline } from '../progress/timeline.js';
import type { CachedPlan } from './cached-plan.js';
import { CACHE_TYPES, type CacheType } from './entry.js';

/**
 * A build that failed by its caches and would succeed without them, although `ignore-error=true` was given.
 *
 * - `exports`: an exporter could not begin. BuildKit makes contact before the build (azblob), and checks token and settings
 *   then (gha, s3); a local one needs its folder.
 * - `imports`: an index named layers that are gone, and nobody noticed before they were needed.
 * - `builder`: the same while a layer was unpacked. BuildKit 0.33 then refuses everything that is built on the same image
 *   (`lease "…": not found`) until its daemon is started anew, which helps; its disk is fine.
 */
export interface CacheFailure {
  readonly cause: 'exports' | 'imports' | 'builder';
  /** Which cache, where BuildKit says it. */
  readonly type?: CacheType;
}

/**
 * Looks for a cause in the caches.
 * @param timeline of a build that failed
 * @param plan what was run: without an export none can be the cause
 */
export function cacheFailure(timeline: Timeline, { cache }: Pick<CachedPlan, 'cache'>): CacheFailure | undefined {
  const error = timeline.messages
    .filter((line) => line.startsWith('ERROR: ') && !line.includes('(*service)'))
    .join('\n');
  const errors = [error, ...timeline.steps.flatMap((step) => (step.error === undefined ? [] : [step.error]))].join(
    '\n',
  );
  if (/lease "[^"]*": not found/.test(error)) return { cause: 'builder' };
  if (cache.to.length > 0) {
    const name = /failed to configure (\S+) cache exporter/.exec(error)?.[1];
    const type = CACHE_TYPES.find((each) => each === name);
    if (type !== undefined) return { cause: 'exports', type };
    // While an exporter tries to make contact, buildx loses patience and asks for a build that has not begun.
    if (/failed to receive status: .*no such job/.test(error)) return { cause: 'exports' };
    if (/failed to build: (?:mkdir|open) |could not (?:lock|read|open|unmarshal) \S*index\.json/.test(error)) {
      return { cause: 'exports', type: 'local' };
    }
  }
  const lost =
    /could not fetch content descriptor .* not found|BlobNotFound|failed to copy: .*(?:not found|404)|content sha256:\S+ not found/;
  return cache.from.length > 0 && lost.test(errors) ? { cause: 'imports' } : undefined;
}

/**
 * The same build without what failed; what the builder itself has is still used. After a failure of the builder it has to be
 * started anew before.
 */
export function withoutFailed(plan: CachedPlan, { cause, type }: CacheFailure): CachedPlan {
  const { from, to } = plan.cache;
  const others = (values: readonly string[]): string[] =>
    type === undefined ? [] : values.filter((value) => !value.startsWith(`type=${type},`) && value !== `type=${type}`);
  return { ...plan, cache: cause === 'exports' ? { from, to: others(to) } : { from: [], to } };
}
