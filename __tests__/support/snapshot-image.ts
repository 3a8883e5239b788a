import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const OCI = 'application/vnd.oci.image';

export interface TestLayer {
  readonly mediaType: string;
  readonly content: Buffer;
}

export const sha256 = (bytes: string | Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A layer with these files, packed by GNU tar. */
export async function packLayer(
  files: Readonly<Record<string, string>>,
  packing: 'tar' | 'gzip' | 'zstd' = 'tar',
  options: readonly string[] = [],
): Promise<TestLayer> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-image-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const pack = packing === 'tar' ? [] : [`--${packing}`];
    const { stdout, status } = spawnSync('tar', ['--create', ...pack, ...options, '-C', folder, '.'], {
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`tar exited with ${String(status)}`);
    return { content: stdout, mediaType: `${OCI}.layer.v1.tar${packing === 'tar' ? '' : `+${packing}`}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files of an ebuild repository at the paths of an image. */
export function repository(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`var/db/repos/gentoo/${path}`, text]));
}

/** An image as its manifest and blobs. */
export function imageOf(layers: readonly TestLayer[]): { manifest: string; blobs: Map<string, Buffer> } {
  const config = Buffer.from('{}');
  const blobs = new Map([config, ...layers.map(({ content }) => content)].map((blob) => [sha256(blob), blob]));
  const descriptor = (mediaType: string, content: Buffer): object => ({
    mediaType,
    digest: sha256(content),
    size: content.length,
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: descriptor(`${OCI}.config.v1+json`, config),
    layers: layers.map(({ mediaType, content }) => descriptor(mediaType, content)),
  });
  return { manifest, blobs };
}

/** Writes an image into a registry under tags. @returns its digest */
export async function pushImage(
  host: string,
  path: string,
  tags: readonly string[],
  layers: readonly TestLayer[],
  platforms = false,
): Promise<string> {
  const base = `http://${host}/v2/${path}/`;
  const { manifest, blobs } = imageOf(layers);
  for (const [digest, content] of blobs) {
    const session = await fetch(`${base}blobs/uploads/`, { method: 'POST' });
    const target = new URL(session.headers.get('location') ?? '', base);
    target.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    await expectCreated(await fetch(target, { method: 'PUT', headers, body: new Uint8Array(content) }));
  }
  const put = async (tag: string, body: string, kind: string): Promise<void> => {
    const headers = { 'content-type': `${OCI}.${kind}.v1+json` };
    await expectCreated(await fetch(`${base}manifests/${tag}`, { method: 'PUT', headers, body }));
  };
  await put(sha256(manifest), manifest, 'manifest');
  const inner = { mediaType: `${OCI}.manifest.v1+json`, digest: sha256(manifest), size: Buffer.byteLength(manifest) };
  const index = JSON.stringify({
    schemaVersion: 2,
    mediaType: `${OCI}.index.v1+json`,
    manifests: [{ ...inner, platform: { os: 'linux', architecture: 'amd64' } }],
  });
  const [body, kind] = platforms ? [index, 'index'] : [manifest, 'manifest'];
  for (const tag of tags) await put(tag, body, kind);
  return sha256(body);
}

async function expectCreated(answer: Response): Promise<void> {
  if (answer.status !== 201) throw new Error(`the registry answered ${answer.status}: ${await answer.text()}`);
}
