/** A registry on loopback that sends a snapshot, or something else under its digest. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { closeNow, listen } from '../../harness/listen.js';
import { RegistryReader } from '../../src/refresh/registry-reader.js';
import { readRegistrySnapshot } from '../../src/snapshot/registry-snapshot.js';
import { wantedFiles } from '../../src/snapshot/wanted-files.js';
import { nodeClient } from '../../src/store/http-client.js';
import { imageOf, packLayer, repository, sha256, type TestLayer } from '../support/snapshot-image.js';
import { NEVER } from '../support/stores.js';

const GCC = 'sys-devel/gcc/gcc-16.1.0.ebuild';
const wanted = wantedFiles(['sys-devel/gcc']);

let server: Server;
let host: string;
let asked: string[];
/** What is sent under a path, instead of what belongs there. */
let instead: Map<string, (response: ServerResponse) => void>;
let manifest: string;
let blobs: Map<string, Buffer>;

beforeEach(async () => {
  asked = [];
  instead = new Map();
  server = createServer(({ url = '' }, response) => {
    const name = url.replace(/^\/v2\/gentoo\/portage\/(?:manifests|blobs)\//, '');
    asked.push(name);
    const other = instead.get(name);
    if (other) other(response);
    else if (name === sha256(manifest)) response.end(manifest);
    else response.writeHead(blobs.has(name) ? 200 : 404).end(blobs.get(name));
  });
  host = `127.0.0.1:${String(await listen(server))}`;
});
afterEach(() => closeNow(server));

function serve(layers: readonly TestLayer[]): string {
  ({ manifest, blobs } = imageOf(layers));
  return layers.map(({ content }) => sha256(content)).at(-1) ?? '';
}

function read(timeoutMs = 5000): ReturnType<typeof readRegistrySnapshot> {
  const tools = { client: nodeClient, pause: () => Promise.resolve(), signal: NEVER, timeoutMs };
  const login = (): Promise<undefined> => Promise.resolve(undefined);
  const reader = new RegistryReader({ domain: host, path: 'gentoo/portage', login, ...tools });
  return readRegistrySnapshot(reader, sha256(manifest), wanted);
}

const small = (packing?: 'tar' | 'gzip' | 'zstd'): Promise<TestLayer> =>
  packLayer(repository({ [GCC]: 'x', 'app-misc/jq/jq-1.ebuild': 'y' }), packing);

describe('a snapshot in a registry', () => {
  it.each(['tar', 'gzip', 'zstd'] as const)(
    'is read from a layer packed by %s, and only what is wanted',
    async (packing) => {
      serve([await small(packing)]);
      expect([...((await read()) ?? [])]).toEqual([[GCC, 'x']]);
    },
  );

  it('is read from where the registry keeps its blobs, without the credentials', async () => {
    const layer = serve([await small('gzip')]);
    const elsewhere = createServer((request, response) => {
      expect(request.headers.authorization).toBeUndefined();
      response.end(blobs.get(layer));
    });
    const port = await listen(elsewhere);
    instead.set(layer, (response) => response.writeHead(307, { location: `http://127.0.0.1:${String(port)}/x` }).end());
    expect((await read())?.get(GCC)).toBe('x');
    await closeNow(elsewhere);
  });

  it('is what its layers leave of it', async () => {
    const first = await packLayer(repository({ [GCC]: 'old', 'sys-devel/gcc/gcc-15.1.0.ebuild': 'z' }));
    const gone = await packLayer(repository({ [GCC]: 'new', 'sys-devel/gcc/.wh.gcc-15.1.0.ebuild': '' }));
    serve([first, gone]);
    expect([...((await read()) ?? [])]).toEqual([[GCC, 'new']]);
    serve([first, await packLayer({ 'var/db/.wh.repos': '' })]);
    expect((await read())?.size).toBe(0);
    const opaque = await packLayer(
      repository({ 'sys-devel/gcc/.wh..wh..opq': '', 'sys-devel/gcc/gcc-17.ebuild': 'n' }),
    );
    serve([first, opaque]);
    expect([...((await read()) ?? []).keys()]).toEqual(['sys-devel/gcc/gcc-17.ebuild']);
  });

  it('that is gone is no error', async () => {
    serve([await small()]);
    instead.set(sha256(manifest), (response) => response.writeHead(404).end());
    expect(await read()).toBeUndefined();
  });

  it.each([
    [
      'a manifest of another digest',
      'manifest',
      (): Buffer => Buffer.from('{}'),
      /asked for sha256:\w+ and sends sha256/,
    ],
    [
      'a layer of another digest',
      'layer',
      (was: Buffer): Buffer => gzipSync(Buffer.alloc(1024), { level: was.length % 9 }),
      /its layer should be sha256:\w+ and is sha256|has more than the/,
    ],
    [
      'a layer that goes on',
      'layer',
      (was: Buffer): Buffer => Buffer.concat([was, Buffer.alloc(10)]),
      /has more than the \d+ bytes/,
    ],
    [
      'half of a layer',
      'layer',
      (was: Buffer): Buffer => was.subarray(0, was.length / 2),
      /its layer should be|unexpected end|cannot be unpacked/,
    ],
  ])('is refused when there is %s', async (_, what, change, message) => {
    const layer = serve([await small('gzip')]);
    const name = what === 'manifest' ? sha256(manifest) : layer;
    const body = change(blobs.get(layer) ?? Buffer.alloc(0));
    instead.set(name, (response) => response.end(body));
    await expect(read()).rejects.toThrow(message);
    expect(asked.filter((path) => path === name)).toHaveLength(1);
  });

  it.each([
    ['is no archive', Buffer.from('x'.repeat(2048)), 'tar', /its layer "sha256:[0-9a-f]{12}.*" is no tar archive/],
    ['is packed otherwise', Buffer.from('x'.repeat(2048)), 'tar+gzip', /cannot be unpacked/],
    ['is of a kind that nobody knows', Buffer.from('x'), 'tar+brotli', /is of a kind that cannot be read/],
    [
      'has something behind its end',
      Buffer.concat([gzipSync(Buffer.alloc(1024)), Buffer.from('more'.repeat(50_000))]),
      'tar+gzip',
      /behind its end|cannot be unpacked/,
    ],
  ])('is refused when its layer %s', async (_, content, kind, message) => {
    serve([{ content, mediaType: `application/vnd.oci.image.layer.v1.${kind}` }]);
    await expect(read()).rejects.toThrow(message);
  });

  it('is waited for while it moves, read again where the connection breaks, and left when nothing moves', async () => {
    const layer = serve([await small('gzip')]);
    const content = blobs.get(layer) ?? Buffer.alloc(0);
    let count = 0;
    instead.set(layer, (response) => {
      response.writeHead(200, { 'content-length': String(content.length) });
      if (count++ === 0) {
        response.write(content.subarray(0, 20), () => response.destroy());
        return;
      }
      let at = 0;
      const timer = setInterval(() => {
        response.write(content.subarray(at, (at += 40)));
        if (at < content.length) return;
        clearInterval(timer);
        response.end();
      }, 60);
    });
    expect((await read(300))?.get(GCC)).toBe('x');
    expect(count).toBe(2);
    instead.set(layer, (response) => response.write(content.subarray(0, 20)));
    await expect(read(100)).rejects.toThrow(/nothing moved for 0\.1 seconds/);
    instead.set(layer, (response) => response.writeHead(503).end());
    await expect(read()).rejects.toThrow(/answered 503/);
    instead.set(layer, (response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    await expect(read()).rejects.toThrow(/answered 429\. Try again after 3600 seconds/);
  });
});
