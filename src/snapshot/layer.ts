import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { quote } from '../image/text.js';
import { readTar, TarError } from './tar.js';
import { REPOSITORY } from './wanted-files.js';
import type { RepositoryFiles, Wanted } from './wanted-files.js';

/** What one layer of an image does to the ebuild repository. */
export interface Layer {
  readonly files: RepositoryFiles;
  /** Paths below which everything of the layers before is gone (OCI image specification, "Whiteouts"). */
  readonly removed: readonly string[];
}

/** A layer that cannot be read. The message is the end of a sentence that starts with the layer. */
export class LayerError extends Error {}

/** Of one layer. Gentoo's repository has some 4,000 files that are looked at, with 12 MiB. */
const MOST_FILES = 100_000;
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads a layer as it arrives, keeping what is wanted of the ebuild repository and nothing else.
 * @param mediaType what the manifest says of it (OCI image specification, "Layers"; Docker Image Manifest V2, Schema 2)
 * @throws LayerError when it cannot be unpacked or read; errors of the source as they are
 */
export async function readLayer(packed: AsyncIterable<Uint8Array>, mediaType: string, wanted: Wanted): Promise<Layer> {
  const files = new Map<string, string | undefined>();
  const removed: string[] = [];
  const below = `${REPOSITORY}/`;
  let bytes = 0;
  const entry = (path: string, content?: Buffer): void => {
    const gone = whiteout(path);
    if (gone !== undefined && concerns(gone)) removed.push(gone);
    if (gone !== undefined || !path.startsWith(below) || wanted(path.slice(below.length)) === 0) return;
    files.set(path.slice(below.length), content?.toString('utf8'));
    bytes += content?.length ?? 0;
    if (files.size > MOST_FILES || removed.length > MOST_FILES || bytes > MOST_BYTES) {
      throw new LayerError(`has more than ${MOST_FILES} files or ${MOST_BYTES} bytes where a repository has few`);
    }
  };
  const most = (path: string): number => (path.startsWith(below) ? wanted(path.slice(below.length)) : 0);
  try {
    await readTar(unpacked(packed, mediaType), { most, entry });
  } catch (error) {
    if (error instanceof TarError) throw new LayerError(error.message);
    const { code = '', message } = error as { readonly code?: string; readonly message: string };
    if (/^(?:Z_|ZSTD_|ERR_ZSTD)/.test(code)) throw new LayerError(`cannot be unpacked (${quote(message)})`);
    throw error;
  }
  return { files, removed };
}

/** What layers, the lowest first, leave of the repository. */
export function stackLayers(layers: readonly Layer[]): RepositoryFiles {
  const files = new Map<string, string | undefined>();
  for (const layer of layers) {
    for (const gone of layer.removed) {
      for (const path of files.keys()) if (isWithin(`${REPOSITORY}/${path}`, gone)) files.delete(path);
    }
    for (const [path, text] of layer.files) files.set(path, text);
  }
  return files;
}

/** The path that a whiteout takes away; of an opaque one, the folder. */
function whiteout(path: string): string | undefined {
  const [, folder = '', name] = /^(.*\/)?\.wh\.([^/]+)$/s.exec(path) ?? [];
  if (name === undefined) return undefined;
  return name === '.wh..opq' ? folder.replace(/\/$/, '') : folder + name;
}

function concerns(gone: string): boolean {
  return isWithin(REPOSITORY, gone) || isWithin(gone, REPOSITORY);
}

/** Whether a path is this folder or below it; '' is the root. */
function isWithin(path: string, folder: string): boolean {
  return folder === '' || `${path}/`.startsWith(`${folder}/`);
}

function unpacked(packed: AsyncIterable<Uint8Array>, mediaType: string): AsyncIterable<Uint8Array> {
  const [, packing = ''] = /[.+](gzip|zstd|tar)$/.exec(mediaType) ?? [];
  if (packing === 'tar') return packed;
  const unpack = packing === 'gzip' ? zlib.createGunzip() : packing === 'zstd' ? zstd() : undefined;
  if (unpack === undefined) throw new LayerError(`is of a kind that cannot be read (${quote(mediaType, 100)})`);
  const source = Readable.from(packed, { objectMode: false });
  source.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => source.destroy());
  return source.pipe(unpack);
}

function zstd(): zlib.ZstdDecompress {
  // Not in every Node that gentoo-min runs on.
  if ('createZstdDecompress' in zlib) return zlib.createZstdDecompress();
  throw new LayerError('is packed by zstd, which this version of Node.js cannot unpack: take 22.15 or newer');
}
