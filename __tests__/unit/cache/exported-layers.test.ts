import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { exportedLayers, type ExportedLayersDeps } from '../../../src/cache/exported-layers.js';
import type { HttpAnswer, HttpRequest } from '../../../src/store/http-client.js';

const never = new AbortController().signal;
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const id = (letter: string): string => letter.repeat(16);
const LAYER = 'application/vnd.oci.image.layer.v1.tar+zstd';
const CONFIG = 'application/vnd.buildkit.cacheconfig.v0';

// As BuildKit 0.33.1 writes them; a manifest and, with image-manifest=false, an index.
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: CONFIG, digest: digest('c'), size: 900 },
  layers: [
    { mediaType: LAYER, digest: digest('a'), size: 100, annotations: { 'buildkit/createdat': '2026-11-21T10:00:00Z' } },
    { mediaType: LAYER, digest: digest('b'), size: 20 },
  ],
});
const INDEX = JSON.stringify({
  schemaVersion: 2,
  manifests: [
    { mediaType: LAYER, digest: digest('a'), size: 100 },
    { mediaType: CONFIG, digest: digest('c'), size: 900 },
  ],
});

let folder: string;
let calls: (readonly string[])[];
let requests: HttpRequest[];
let answers: { readonly ok: boolean; readonly body: string }[];
let registry: { readonly code: number; readonly stdout: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exported-layers-test-'));
  [calls, requests, answers, registry] = [[], [], [], { code: 0, stdout: MANIFEST }];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const deps = (env: Record<string, string> = {}): ExportedLayersDeps => ({
  env,
  builder: 'b',
  buildx: {
    run: (args) => {
      calls.push(args);
      return Promise.resolve({ ...registry, stderr: '', stopped: false });
    },
  },
  http: (request) => {
    requests.push(request);
    const { ok, body } = answers.shift() ?? { ok: false, body: '' };
    const answer: HttpAnswer = {
      ok,
      status: ok ? 200 : 404,
      header: () => undefined,
      body: Readable.from([]),
      text: () => Promise.resolve(body),
      discard: () => undefined,
    };
    return Promise.resolve(answer);
  },
});

async function writeLayout(tag: string, manifest: string): Promise<void> {
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
  await writeFile(join(folder, 'blobs', digest('d').replace(':', '/')), manifest);
  const named = {
    mediaType: 'x',
    digest: digest('d'),
    size: 1,
    annotations: { 'org.opencontainers.image.ref.name': tag },
  };
  const other = { mediaType: 'x', digest: digest('e'), size: 1 };
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [other, named] }));
}

describe('exportedLayers', () => {
  it('reads the manifest of a folder', async () => {
    await writeLayout('latest', MANIFEST);
    const layers = { [id('a')]: 100, [id('b')]: 20 };
    expect(await exportedLayers(`type=local,dest=${folder},mode=max`, deps(), never)).toEqual(layers);
    expect(await exportedLayers(`type=local,dest=${folder},tag=other`, deps(), never)).toBeUndefined();
    await writeLayout('other', INDEX);
    expect(await exportedLayers(`type=local,dest=${folder},tag=other`, deps(), never)).toEqual({ [id('a')]: 100 });
  });

  it('asks a registry by buildx', async () => {
    const to = 'type=registry,ref=ghcr.io/me/cache:image.main,mode=max';
    expect(await exportedLayers(to, deps(), never)).toEqual({ [id('a')]: 100, [id('b')]: 20 });
    expect(calls).toEqual([['imagetools', 'inspect', '--raw', '--builder', 'b', 'ghcr.io/me/cache:image.main']]);
    registry = { code: 1, stdout: '' };
    expect(await exportedLayers(to, deps(), never)).toBeUndefined();
  });

  it('asks the Actions cache for the newest index of the scope that is written', async () => {
    const scopes = JSON.stringify([
      { Scope: 'refs/heads/topic', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 },
    ]);
    const token = `x.${Buffer.from(JSON.stringify({ ac: scopes })).toString('base64url')}.x`;
    const env = { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: 'https://results.example/base' };
    const config = {
      layers: [
        { blob: digest('a'), annotations: { size: 7 } },
        { blob: digest('b'), parent: 0 },
      ],
      records: [],
    };
    answers = [
      {
        ok: true,
        body: JSON.stringify({ ok: true, signed_download_url: 'https://blob.example/1', matched_key: 'k#2' }),
      },
      { ok: true, body: JSON.stringify(config) },
    ];
    const to = 'type=gha,scope=image.stage-kernel,mode=max';
    expect(await exportedLayers(to, deps(env), never)).toEqual({ [id('a')]: 7, [id('b')]: 0 });
    const [asked, got] = requests;
    expect(asked?.url).toBe(
      'https://results.example/base/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL',
    );
    expect(asked?.headers.authorization).toBe(`Bearer ${token}`);
    // The first digits of the scope's SHA-256.
    const key = 'index-image.stage-kernel-1-7cbb6a07#';
    expect(JSON.parse(asked?.body as string)).toMatchObject({ key, restore_keys: [key] });
    expect(got).toMatchObject({ method: 'GET', url: 'https://blob.example/1', headers: {} });
  });

  it('does not know where the Actions cache has none, refuses or is not there', async () => {
    const env = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://results.example/' };
    answers = [{ ok: true, body: '{"ok":false}' }];
    expect(await exportedLayers('type=gha,scope=s', deps(env), never)).toBeUndefined();
    expect(await exportedLayers('type=gha,scope=s', deps(env), never)).toBeUndefined();
    expect(await exportedLayers('type=gha,scope=s', deps(), never)).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  it('does not know what other places have, and survives what it cannot read', async () => {
    expect(await exportedLayers('type=s3,bucket=b,region=r,name=n', deps(), never)).toBeUndefined();
    registry = { code: 0, stdout: 'nonsense' };
    expect(await exportedLayers('type=registry,ref=a/b:c', deps(), never)).toBeUndefined();
    expect(await exportedLayers(`type=local,dest=${folder}`, deps(), never)).toBeUndefined();
  });
});
