import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../image/text.js';
import { hasCode } from '../platform/errors.js';
import { LayerError, readLayer, stackLayers } from './layer.js';
import type { Layer } from './layer.js';
import { layersOf, platformOf } from './manifest.js';
import { REPOSITORY } from './wanted-files.js';
import type { RepositoryFiles, Wanted } from './wanted-files.js';

/** Folders of a repository that hold what may be wanted, with how deep it lies below them. */
const PLACES: readonly (readonly [string, number])[] = [
  ['profiles/package.mask', 1],
  ['metadata/glsa', 1],
  ['metadata/news', 2],
];

/**
 * Reads the wanted files of an ebuild repository on this machine.
 * @param folder the one above `var/`
 * @param packages category/name of those whose versions are wanted
 */
export async function readFolderSnapshot(
  folder: string,
  packages: readonly string[],
  wanted: Wanted,
): Promise<RepositoryFiles> {
  const root = join(folder, REPOSITORY);
  const categories = [...new Set(packages.map((name) => `metadata/md5-cache/${name.split('/')[0] ?? ''}`))];
  const places = [...PLACES, ...[...packages, ...categories].map((path) => [path, 1] as const)];
  const paths = (await Promise.all(places.map(([path, depth]) => filesBelow(root, path, depth)))).flat();
  const files = new Map<string, string | undefined>();
  for (const path of paths.sort()) {
    const most = wanted(path);
    if (most === 0) continue;
    const { size } = await stat(join(root, path));
    files.set(path, size > most ? undefined : await readFile(join(root, path), 'utf8'));
  }
  return files;
}

/** Paths of the files at a path, or below it down to a depth; none where there is nothing. */
async function filesBelow(root: string, path: string, depth: number): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory() || depth === 0) return [];
  const names = await readdir(join(root, path));
  return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`, depth - 1)))).flat();
}

/**
 * Reads the wanted files of the ebuild repository in an OCI image layout, whose blobs are named by their content.
 * @param digest of the image, as `findInLayout` finds it
 * @returns the files, or why there are none, as the end of a sentence that starts with the layout
 */
export async function readLayoutSnapshot(
  layout: string,
  digest: string,
  wanted: Wanted,
): Promise<RepositoryFiles | string> {
  const blob = (name: string): string => join(layout, 'blobs', name.replace(':', '/'));
  const first = await readFile(blob(digest), 'utf8').catch(() => '');
  const inner = platformOf(first);
  const manifest = inner === undefined ? first : await readFile(blob(inner), 'utf8').catch(() => '');
  const descriptors = layersOf(manifest);
  if (descriptors === undefined) return 'holds no image for linux/amd64';
  const layers: Layer[] = [];
  for (const { digest: name, mediaType } of descriptors) {
    try {
      layers.push(await readLayer(createReadStream(blob(name)), mediaType, wanted));
    } catch (error) {
      if (error instanceof LayerError) return `has a layer ${quote(name, 19)} that ${error.message}`;
      if (hasCode(error, 'ENOENT')) return `lacks the layer ${quote(name, 19)}`;
      throw error;
    }
  }
  return stackLayers(layers);
}
