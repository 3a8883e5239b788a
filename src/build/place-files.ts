import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { sha256OfFile } from '../platform/files.js';
import { artifactNames, FACT_FILES, OPTIONAL_FACT_FILES, type ArtifactKind } from '../plan/artifacts.js';
import { SNAPSHOT_SIGNATURES } from '../report/snapshot-signature.js';

export interface PlacedFile {
  readonly kind: ArtifactKind;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What the build says of the image (config/build/describe-image, make-squashfs and verify-snapshot). */
const factsSchema = z.object({
  'kernel-release': z.string().min(1),
  compiler: z.string().min(1),
  cflags: z.string(),
  packages: z.int().min(1),
  /** Packages that were compiled elsewhere. */
  'from-binhost': z.array(z.string()).default([]),
  'raw-bytes': z.int().min(1),
  'squashfs-bytes': z.int().min(1),
  'snapshot-signature': z.enum(SNAPSHOT_SIGNATURES).optional(),
});

export type ImageFacts = z.output<typeof factsSchema>;

/**
 * Moves what the build brought out from `incoming` to its published names in `folder`, which is on the same file
 * system. A file of an earlier build is replaced in one step, never half.
 * @throws Error when the build did not bring out what its Dockerfile promises
 */
export async function placeFiles(
  incoming: string,
  folder: string,
  prefix: string,
): Promise<{ files: PlacedFile[]; facts: ImageFacts }> {
  const left = OPTIONAL_FACT_FILES.filter((name) => existsSync(join(incoming, name)));
  const read = await Promise.all(
    [...FACT_FILES, ...left].map(async (name) => JSON.parse(await readFile(join(incoming, name), 'utf8')) as object),
  );
  const facts = factsSchema.parse(Object.assign({}, ...read));
  await mkdir(folder, { recursive: true });
  const files: PlacedFile[] = [];
  for (const { kind, inBuild, published } of artifactNames(prefix)) {
    const path = join(folder, published);
    await rename(join(incoming, inBuild), path);
    files.push({ kind, name: published, path, ...(await sha256OfFile(path)) });
  }
  return { files, facts };
}
