import { runFacts } from '../build/run-facts.js';
import { mayWrite } from '../cache/cache-arguments.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { Platform } from '../platform/platform.js';

/** Which layers a check keeps, and where. */
export type LayerSettings = Pick<BuildSettings, 'cache' | 'cacheHints' | 'cacheWrite'>;

/** What a run may do with the layers of checks. */
export interface LayerTrust {
  /** The branch whose layers are read, and written where that is allowed. */
  readonly branch: string;
  readonly writes: boolean;
}

/** Of a machine of one's own nothing is known of branches. */
const LOCAL = 'local';

/**
 * Whether this run may write what others judge by: that of the default branch, or of a person's own machine. A pull request only
 * reads, whoever it is from: what its definition does to a layer must not reach the check of another one.
 */
export async function layerTrust(
  { cache, cacheWrite }: Pick<LayerSettings, 'cache' | 'cacheWrite'>,
  env: Platform['env'],
): Promise<LayerTrust> {
  const { ref = '', defaultBranch = '', fromFork } = await runFacts(env);
  const trusted = ref === '' || (defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`);
  return {
    branch: defaultBranch === '' ? LOCAL : defaultBranch,
    writes: cache.length > 0 && trusted && mayWrite({ wanted: cacheWrite, fromFork }),
  };
}
