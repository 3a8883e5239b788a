import { join } from 'node:path';
import type { BootResult } from '../boot/types.js';
import { manifestName } from '../plan/artifacts.js';
import { writeFileAtomic } from '../platform/files.js';
import { buildManifest, formatManifest, type Manifest } from '../report/manifest.js';
import type { ImageFacts, PlacedFile } from './place-files.js';
import type { PreparedBuild } from './prepare-build.js';

export interface ImageDescription {
  /** Program and version. */
  readonly builtBy: string;
  readonly name: string;
  readonly files: readonly PlacedFile[];
  readonly facts: ImageFacts;
  readonly boot: BootResult | undefined;
}

/** The manifest of an image whose files are in place. */
export function describeImage(
  { image: { definition, march }, pins, epoch }: PreparedBuild,
  { builtBy, name, files, facts, boot }: ImageDescription,
): Manifest {
  const pinned = (key: number, written: string): string => pins[key]?.reference ?? written;
  return buildManifest({
    name,
    sourceDateEpoch: epoch,
    builtBy,
    complete: true,
    pins: {
      stage3: pinned(0, definition.stage3),
      snapshot: pinned(1, definition.snapshot),
      repositories: definition.repositories,
    },
    kernel: { version: definition.kernel.version, release: facts['kernel-release'] },
    compiler: facts.compiler,
    march: march ?? '',
    packages: facts.packages,
    fromBinhost: facts['from-binhost'],
    snapshotSignature: facts['snapshot-signature'],
    rawBytes: facts['raw-bytes'],
    files,
    ...(boot === undefined || boot.status === 'skipped' ? {} : { boot }),
  });
}

/** Puts the manifest beside the files that it describes. @returns its path */
export async function publishManifest(manifest: Manifest, folder: string): Promise<string> {
  const path = join(folder, manifestName(manifest.name));
  await writeFileAtomic(path, formatManifest(manifest));
  return path;
}
