import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  annotations?: Record<string, string>;
}

interface Manifest {
  config?: Descriptor;
  layers?: Descriptor[];
  manifests?: Descriptor[];
}

/**
 * Copies one image from an OCI image layout into a registry that wants no login, over the OCI distribution API.
 *
 * @param layoutDir Folder with `oci-layout`, `index.json` and `blobs/`.
 * @param host `127.0.0.1:PORT`; plain HTTP.
 * @param repository For example `gentoo/stage3`.
 * @param tag The tag to write; also chooses the image when the layout holds several
 *   (annotation `org.opencontainers.image.ref.name`).
 * @returns The digest (`sha256:…`) that the tag now stands for.
 * @throws When the layout holds no such image or the registry refuses a blob.
 */
export async function pushOciLayout(layoutDir: string, host: string, repository: string, tag: string): Promise<string> {
  const index = JSON.parse(await readFile(join(layoutDir, 'index.json'), 'utf8')) as Manifest;
  const images = index.manifests ?? [];
  const named = images.filter((image) => image.annotations?.['org.opencontainers.image.ref.name'] === tag);
  const image = named[0] ?? images[0];
  if (image === undefined || (named.length === 0 && images.length > 1)) {
    throw new Error(`${layoutDir}/index.json names ${images.length} images, none of them "${tag}"`);
  }
  const base = `http://${host}/v2/${repository}`;
  await pushManifest(layoutDir, base, image, tag);
  return image.digest;
}

async function pushManifest(layoutDir: string, base: string, descriptor: Descriptor, reference: string): Promise<void> {
  const body = await readFile(blobPath(layoutDir, descriptor.digest));
  const manifest = JSON.parse(body.toString()) as Manifest;
  for (const child of manifest.manifests ?? []) {
    await pushManifest(layoutDir, base, child, child.digest);
  }
  for (const blob of [...(manifest.config ? [manifest.config] : []), ...(manifest.layers ?? [])]) {
    await pushBlob(layoutDir, base, blob);
  }
  const answer = await fetch(`${base}/manifests/${reference}`, {
    method: 'PUT',
    headers: { 'content-type': descriptor.mediaType },
    body,
  });
  await expectStatus(answer, 201, `manifest ${reference}`);
}

async function pushBlob(layoutDir: string, base: string, blob: Descriptor): Promise<void> {
  const present = await fetch(`${base}/blobs/${blob.digest}`, { method: 'HEAD' });
  if (present.ok) {
    return;
  }
  const session = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
  await expectStatus(session, 202, `upload of ${blob.digest}`);
  const location = new URL(session.headers.get('location') ?? '', base);
  location.searchParams.set('digest', blob.digest);
  const answer = await fetch(location, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
    body: Readable.toWeb(createReadStream(blobPath(layoutDir, blob.digest))) as ReadableStream<Uint8Array>,
    duplex: 'half', // fetch demands it for a streamed body
  });
  await expectStatus(answer, 201, `blob ${blob.digest}`);
}

async function expectStatus(answer: Response, status: number, what: string): Promise<void> {
  const text = await answer.text();
  if (answer.status !== status) {
    throw new Error(`registry refused ${what}: HTTP ${answer.status} ${text.slice(0, 500)}`);
  }
}

function blobPath(layoutDir: string, digest: string): string {
  return join(layoutDir, 'blobs', digest.replace(':', '/'));
}
