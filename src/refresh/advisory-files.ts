import { findInLayout } from '../pins/local.js';
import { sourceOf } from '../pins/source.js';
import { UserError } from '../platform/errors.js';
import { readFolderSnapshot, readLayoutSnapshot } from '../snapshot/local-snapshot.js';
import { readRegistrySnapshot } from '../snapshot/registry-snapshot.js';
import { wantedFiles } from '../snapshot/wanted-files.js';
import type { RepositoryFiles } from '../snapshot/wanted-files.js';
import { findDigest } from './digests.js';
import { readDefinition } from './find-refresh.js';
import type { ImageText, RefreshWorld } from './find-refresh.js';
import { listTags } from './list-tags.js';
import { readDatedTag, sortTags } from './tags.js';

/**
 * Reads the advisories of a snapshot.
 * @param given a source that `sourceRule` approves of; without it the newest snapshot that the registry of the pin has: advisories
 *   do not have to ripen
 * @throws UserError when it cannot be read
 */
export async function advisoryFiles(
  image: ImageText,
  given: string | undefined,
  world: RefreshWorld,
): Promise<RepositoryFiles> {
  const { definition, place } = readDefinition(image);
  const wanted = wantedFiles([]);
  const source = sourceOf(given ?? definition.snapshot);
  if (source.kind === 'folder') return await readFolderSnapshot(source.folder, [], wanted);
  if (source.kind === 'oci-layout') {
    const found = await findInLayout(source.folder, source);
    const files = typeof found === 'string' ? found : await readLayoutSnapshot(found.folder, found.digest, wanted);
    if (typeof files !== 'string') return files;
    throw new UserError({ message: `snapshot: ${source.folder} ${files}.`, hint: 'Check the path.' });
  }
  const { tag: own = '', digest: pinned } = source.reference;
  const registry = world.registry(source.reference, place(['snapshot']));
  const tag = given === undefined ? newest(own, await listTags(registry), world.today) : own;
  const digest = given === undefined || pinned === undefined ? await findDigest(registry, tag) : pinned;
  world.say(`Reading the advisories of ${tag}, from ${registry.place}.`);
  const files = digest === undefined ? undefined : await readRegistrySnapshot(registry, digest, wanted);
  if (files !== undefined) return files;
  throw new UserError({
    message: `snapshot: the registry has no ${tag}.`,
    hint: 'Try again later, or name another snapshot.',
  });
}

/** The newest tag of the same form; the pinned one where none is dated. */
function newest(own: string, tags: readonly string[], today: number): string {
  const pinned = readDatedTag(own);
  return typeof pinned === 'string' ? own : (sortTags(tags, pinned.prefix, today).dated[0]?.tag ?? own);
}
