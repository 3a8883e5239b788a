import { exportsLayers } from '../builder/capabilities.js';
import type { InspectedBuilder } from '../builder/inspect.js';
import type { Problem } from '../platform/errors.js';
import type { CacheEntry, CacheType } from './entry.js';

/**
 * Where the BuildKit inside a Docker Engine finds layers (moby, daemon/internal/builder-next/controller.go, the importers of
 * newSnapshotterController and newGraphDriverController). With containerd's image store it writes where it reads. Without, it
 * writes nowhere, and buildx refuses a build that asks for it (buildx, build/opt.go, CacheExport).
 */
const OF_AN_ENGINE: readonly CacheType[] = ['gha', 'registry', 'local'];
const WITHOUT_CONTAINERD: readonly CacheType[] = ['registry', 'local'];

/**
 * The caches that a builder can use, each marked where it can only read it, and what people should know about those that it
 * cannot. Every builder can use all of them, but that of the Docker Engine itself.
 * @param wantsToWrite whether the build would write: to those who only read, what cannot be written is no news
 */
export function builderCaches(
  entries: readonly CacheEntry[],
  builder: InspectedBuilder,
  wantsToWrite: boolean,
): { readonly entries: readonly CacheEntry[]; readonly problems: readonly Problem[] } {
  if (builder.driver !== 'docker') return { entries, problems: [] };
  const writes = exportsLayers(builder);
  const readable = writes ? OF_AN_ENGINE : WITHOUT_CONTAINERD;
  const isReadable = ({ type }: CacheEntry): boolean => readable.includes(type);
  const problems = entries.flatMap((entry): Problem[] => {
    if (isReadable(entry) && (writes || !wantsToWrite)) return [];
    const [use, lack] = isReadable(entry) ? ['only read', 'export layers'] : ['not used', 'use a place of this kind'];
    const other = OF_AN_ENGINE.includes(entry.type) ? ", or let the engine use containerd's image store" : '';
    return [
      {
        message: `${capitalized(entry.place)} is ${use}: the builder ${builder.name}, which is the Docker Engine's own, cannot ${lack}.`,
        hint: `Leave the input builder empty to have one made that can${other}. Packages and downloads are kept as ever.`,
      },
    ];
  });
  const usable = entries.filter(isReadable);
  return { entries: writes ? usable : usable.map((entry) => ({ ...entry, readOnly: true })), problems };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
