import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pushOciLayout } from '../../harness/oci-push.js';
import { startRegistry, type Registry } from '../../harness/registry.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
}

let dir: string;
let registry: Registry;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'registry-test-'));
  await mkdir(join(dir, 'blobs/sha256'), { recursive: true });
  registry = await startRegistry();
}, 60_000);

afterAll(async () => {
  await registry.stop();
  await rm(dir, { recursive: true, force: true });
});

async function blob(mediaType: string, content: Buffer | object): Promise<Descriptor> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const hash = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(dir, 'blobs/sha256', hash), bytes);
  return { mediaType, digest: `sha256:${hash}`, size: bytes.length };
}

async function image(layer: Buffer): Promise<Descriptor> {
  const config = await blob('application/vnd.oci.image.config.v1+json', { architecture: 'amd64', os: 'linux' });
  const layers = [await blob('application/vnd.oci.image.layer.v1.tar', layer)];
  return blob(MANIFEST, { schemaVersion: 2, mediaType: MANIFEST, config, layers });
}

async function index(...manifests: object[]): Promise<void> {
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
}

async function digestOf(tag: string): Promise<string | null> {
  const answer = await fetch(`http://${registry.host}/v2/gentoo/stage3/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept: `${MANIFEST}, ${INDEX}` },
  });
  return answer.headers.get('docker-content-digest');
}

describe('a registry on loopback', () => {
  it('takes an image from an OCI layout and says what was asked of it', async () => {
    const manifest = await image(Buffer.alloc(3_000_000, 'stage3'));
    await index(manifest);
    await expect(pushOciLayout(dir, registry.host, 'gentoo/stage3', 'nomultilib')).resolves.toBe(manifest.digest);
    await expect(digestOf('nomultilib')).resolves.toBe(manifest.digest);
    const puts = (await registry.requests()).filter((request) => request.method === 'PUT');
    expect(puts).toHaveLength(3); // configuration, layer, manifest
    await pushOciLayout(dir, registry.host, 'gentoo/stage3', 'again');
    const requests = await registry.requests();
    expect(requests.filter((request) => request.method === 'PUT')).toHaveLength(4); // the manifest alone
    expect(requests.at(-1)).toMatchObject({ path: '/v2/gentoo/stage3/manifests/again', status: 201 });
  });

  it('takes an index with all its images, and the image that a layout of several names', async () => {
    const one = await image(Buffer.from('one'));
    const two = await image(Buffer.from('two'));
    const both = await blob(INDEX, { schemaVersion: 2, mediaType: INDEX, manifests: [one, two] });
    await index(both);
    await expect(pushOciLayout(dir, registry.host, 'gentoo/stage3', 'both')).resolves.toBe(both.digest);
    await expect(digestOf(two.digest)).resolves.toBe(two.digest);
    const named = (descriptor: Descriptor, name: string): object => ({
      ...descriptor,
      annotations: { 'org.opencontainers.image.ref.name': name },
    });
    await index(named(one, 'one'), named(two, 'two'));
    await expect(pushOciLayout(dir, registry.host, 'gentoo/stage3', 'two')).resolves.toBe(two.digest);
    await expect(pushOciLayout(dir, registry.host, 'gentoo/stage3', 'three')).rejects.toThrow(
      /2 images, none.*"three"/,
    );
  });

  it('refuses a blob whose content is not what its digest says', async () => {
    const manifest = await image(Buffer.from('intact'));
    const layer = createHash('sha256').update('intact').digest('hex');
    await writeFile(join(dir, 'blobs/sha256', layer), 'broken');
    await index(manifest);
    await expect(pushOciLayout(dir, registry.host, 'gentoo/stage3', 'x')).rejects.toThrow(
      /registry refused blob.*HTTP 400/,
    );
  });
});
