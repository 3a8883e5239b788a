import { withVersions } from '../image/definition.js';
import { loadImage } from '../image/load.js';
import type { StoreChoice } from '../inputs/cache-settings.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { distfilesFingerprint, makeConfText, storeFingerprint } from '../store/fingerprint.js';
import { folderFingerprints } from '../store/folder-fingerprints.js';
import type { Location } from '../store/location.js';
import { openStore } from '../store/open-store.js';
import { StoreError, type Kind, type Store } from '../store/store.js';

/** A store where builds have it: files of one kind and, of packages, of one fingerprint. */
export interface NamedStore {
  readonly kind: Kind;
  readonly fingerprint: string;
  readonly location: Location;
  readonly store: Store;
}

export interface NamedStoreDeps {
  readonly platform: Pick<Platform, 'env'>;
  readonly run: Runner;
  /** Folder of the default definition. */
  readonly defaults: string;
}

/**
 * Opens the stores that are meant, where a build of the same definition finds them.
 * @throws UserError naming everything that keeps one of them from being opened
 */
export async function openNamedStores(choice: StoreChoice, deps: NamedStoreDeps): Promise<NamedStore[]> {
  const stores: NamedStore[] = [];
  const problems: Problem[] = [];
  for (const [kind, location] of choice.locations) {
    try {
      for (const fingerprint of await fingerprintsOf(kind, location, choice, deps.defaults)) {
        const store = await openStore(location, kind, fingerprint, { env: deps.platform.env, run: deps.run });
        if (store) stores.push({ kind, fingerprint, location, store });
      }
    } catch (error) {
      problems.push(...problemsFrom(error));
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return stores;
}

/** What a store or a definition says of itself, as problems; its message says what to do. @throws whatever else it is */
export function problemsFrom(error: unknown): readonly Problem[] {
  if (error instanceof StoreError) return [{ message: error.message }];
  if (error instanceof UserError) return error.problems;
  throw error;
}

async function fingerprintsOf(
  kind: Kind,
  location: Location,
  { all, config, compiler }: StoreChoice,
  defaults: string,
): Promise<readonly string[]> {
  if (all && location.kind === 'folder') return await folderFingerprints(location.path, kind);
  if (kind === 'distfiles') return [distfilesFingerprint()];
  const { definition, context } = await loadImage({ defaults, user: config, target: 'artifacts' });
  return [storeFingerprint(withVersions(definition, { compiler }), await makeConfText(context))];
}
