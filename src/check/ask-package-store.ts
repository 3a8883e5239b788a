import { formatProblem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import type { Location } from '../store/location.js';
import { openStore } from '../store/open-store.js';
import type { KeptPackages } from '../verdict/kept-packages.js';

export interface PackageAskerDeps {
  readonly platform: Pick<Platform, 'env' | 'log' | 'cancelled'>;
  /** Runs docker's credential helpers. */
  readonly run: Runner;
  readonly patienceMs?: number;
}

/** An index is a few megabytes; a plan takes longer than this, and the two go on at the same time. */
const PATIENCE_MS = 60_000;

/**
 * Makes what asks a store of packages for its list: it reads, and nothing else. Both sides of a change mostly have one fingerprint,
 * which is asked for once. That a store does not answer is said once, and costs what would have been said of it.
 * @returns of a fingerprint (`storeFingerprint`) what lies there; undefined where there is no store, or none that answers
 */
export function packageAsker(
  location: Location,
  { platform, run, patienceMs = PATIENCE_MS }: PackageAskerDeps,
): (fingerprint: string) => Promise<KeptPackages | undefined> {
  const asked = new Map<string, Promise<KeptPackages | undefined>>();
  let told = false;
  const ask = async (fingerprint: string): Promise<KeptPackages | undefined> => {
    try {
      const store = await openStore(location, 'packages', fingerprint, { env: platform.env, run });
      const signal = AbortSignal.any([platform.cancelled, AbortSignal.timeout(patienceMs)]);
      return store && { place: store.place, files: await store.list(signal) };
    } catch (error) {
      if (!told && !platform.cancelled.aborted) {
        told = true;
        const message = `package-store: ${error instanceof Error ? error.message : String(error)}`;
        platform.log.notice(
          formatProblem({ message, hint: 'The check goes on without it: what is ready-built there is not known.' }),
        );
      }
      return undefined;
    }
  };
  return (fingerprint) => {
    const known = asked.get(fingerprint) ?? ask(fingerprint);
    asked.set(fingerprint, known);
    return known;
  };
}
