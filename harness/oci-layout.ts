import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/**
 * Packs a folder as an image of one layer into an OCI image layout (image-spec 1.1), tagged `latest`.
 *
 * @param tree Root file system; owners, modes and extended attributes are taken as they are.
 * @param layout Folder to make.
 * @returns Digest of the image's manifest.
 * @throws When tar or zstd fails.
 */
export async function packOciLayout(tree: string, layout: string): Promise<string> {
  const blobs = join(layout, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const { layer, diffId } = await packLayer(tree, blobs);
  const config = await writeBlob(blobs, 'application/vnd.oci.image.config.v1+json', {
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['/bin/bash'] },
    rootfs: { type: 'layers', diff_ids: [diffId] },
  });
  const manifest = await writeBlob(blobs, 'application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config,
    layers: [layer],
  });
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(
    join(layout, 'index.json'),
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ ...manifest, annotations: { 'org.opencontainers.image.ref.name': 'latest' } }],
    }),
  );
  return manifest.digest;
}

async function packLayer(tree: string, blobs: string): Promise<{ layer: Descriptor; diffId: string }> {
  const args = ['--create', '--sort=name', '--numeric-owner', '--xattrs', '--xattrs-include=*', '--one-file-system'];
  const tar = spawn('tar', [...args, '-C', tree, '.'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const zstd = spawn('zstd', ['-3', '-T0', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ends = Promise.all([ended(tar, 'tar'), ended(zstd, 'zstd')]);
  const plain = new Hashing();
  const packed = new Hashing();
  const partial = join(blobs, 'layer');
  try {
    await Promise.all([
      pipeline(tar.stdout, plain, zstd.stdin),
      pipeline(zstd.stdout, packed, createWriteStream(partial)),
      ends,
    ]);
  } catch (error) {
    tar.kill();
    zstd.kill();
    await rm(partial, { force: true });
    throw error;
  }
  const digest = packed.digest();
  await rename(partial, join(blobs, digest.slice('sha256:'.length)));
  const { size } = await stat(join(blobs, digest.slice('sha256:'.length)));
  return { layer: { mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', digest, size }, diffId: plain.digest() };
}

async function ended(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Error(`cannot run ${name}: ${error.message}`));
    });
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} exited with code ${String(code)} while an image was packed`);
}

async function writeBlob(blobs: string, mediaType: string, content: object): Promise<Descriptor> {
  const text = JSON.stringify(content);
  const hex = createHash('sha256').update(text).digest('hex');
  await writeFile(join(blobs, hex), text);
  return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) };
}

/** Lets a stream through and knows its SHA-256 afterwards. */
class Hashing extends Transform {
  readonly #hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    done(null, chunk);
  }

  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}
