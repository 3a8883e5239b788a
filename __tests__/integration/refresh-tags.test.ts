import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startRegistry, type Registry } from '../../harness/registry.js';
import { findDigest } from '../../src/refresh/digests.js';
import { listTags } from '../../src/refresh/list-tags.js';
import { RegistryReader } from '../../src/refresh/registry-reader.js';
import type { RegistryReaderOptions } from '../../src/refresh/registry-reader.js';
import { chooseTags, dayOf } from '../../src/refresh/tags.js';
import { nodeClient } from '../../src/store/http-client.js';
import { realPause } from '../../src/store/pause.js';
import { NEVER } from '../support/stores.js';

jest.setTimeout(60_000); // the machine may be busy with other suites

const OCI = 'application/vnd.oci.image.manifest.v1+json';

function reader(domain: string, more: Partial<RegistryReaderOptions> = {}, path = 'gentoo/stage3'): RegistryReader {
  const login = (): Promise<undefined> => Promise.resolve(undefined);
  return new RegistryReader({ domain, path, client: nodeClient, pause: realPause, signal: NEVER, login, ...more });
}

const sha256 = (bytes: string | Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('a real registry', () => {
  let registry: Registry;
  const digests = new Map<string, string>();

  beforeAll(async () => {
    registry = await startRegistry();
  }, 60_000);
  afterAll(async () => {
    await registry.stop();
  });

  async function upload(path: string, content: string): Promise<{ mediaType: string; digest: string; size: number }> {
    const base = `http://${registry.host}/v2/${path}/`;
    const session = await fetch(`${base}blobs/uploads/`, { method: 'POST' });
    const target = new URL(session.headers.get('location') ?? '', base);
    target.searchParams.set('digest', sha256(content));
    const answer = await fetch(target, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: content,
    });
    expect(answer.status).toBe(201);
    return { mediaType: 'application/octet-stream', digest: sha256(content), size: Buffer.byteLength(content) };
  }

  /** Writes a small image under a tag. */
  async function push(path: string, tag: string, content = tag): Promise<string> {
    const config = { ...(await upload(path, '{}')), mediaType: 'application/vnd.oci.image.config.v1+json' };
    const layers = [{ ...(await upload(path, content)), mediaType: 'application/vnd.oci.image.layer.v1.tar' }];
    const body = JSON.stringify({ schemaVersion: 2, mediaType: OCI, config, layers });
    const url = `http://${registry.host}/v2/${path}/manifests/${tag}`;
    const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': OCI }, body });
    expect(answer.status).toBe(201);
    digests.set(`${path}:${tag}`, sha256(body));
    return sha256(body);
  }

  it('is asked for the newest pair and its digests', async () => {
    const stage3 = ['latest', 'nomultilib', 'systemd-20260316', 'nomultilib-20260216', 'nomultilib-20260309'];
    const snapshots = ['latest', '20260217', '20260310', '20260311'];
    for (const tag of [...stage3, 'nomultilib-20260316']) await push('gentoo/stage3', tag);
    for (const tag of snapshots) await push('gentoo/portage', tag);

    const [images, trees] = [reader(registry.host), reader(registry.host, {}, 'gentoo/portage')];
    const [imageTags, treeTags] = await Promise.all([listTags(images), listTags(trees)]);
    expect([...imageTags].sort()).toEqual([...stage3, 'nomultilib-20260316'].sort());
    const usual = { skip: [], hold: false };
    const choice = chooseTags(
      {
        stage3: { ...usual, current: 'nomultilib-20260216', tags: imageTags },
        snapshot: { ...usual, current: '20260217', tags: treeTags },
      },
      { minimumAge: 3, today: dayOf(Date.UTC(2026, 2, 14)) },
    );
    if (choice.kind === 'none') throw new Error(choice.message);
    expect([choice.stage3.tag, choice.snapshot.tag]).toEqual(['nomultilib-20260309', '20260311']);
    expect(await findDigest(images, choice.stage3.tag)).toBe(digests.get('gentoo/stage3:nomultilib-20260309'));
    expect(await findDigest(trees, choice.snapshot.tag)).toBe(digests.get('gentoo/portage:20260311'));
  });

  it('is asked once where a tag stands for what is pinned, and twice where it has moved', async () => {
    const pinned = await push('gentoo/moved', '20260301', 'first');
    const own = reader(registry.host, {}, 'gentoo/moved');
    const asked = async (): Promise<string[]> =>
      (await registry.requests())
        .filter(({ path }) => path.includes('gentoo/moved/manifests'))
        .map(({ method }) => method);
    const before = (await asked()).length;
    expect(await findDigest(own, '20260301', pinned)).toBe(pinned);
    expect((await asked()).slice(before)).toEqual(['HEAD']);
    const moved = await push('gentoo/moved', '20260301', 'second');
    expect(moved).not.toBe(pinned);
    const later = (await asked()).length;
    expect(await findDigest(own, '20260301', pinned)).toBe(moved);
    expect((await asked()).slice(later)).toEqual(['HEAD', 'GET']);
  });

  it('says what is missing', async () => {
    const own = reader(registry.host, {}, 'gentoo/missing');
    const digest = await push('gentoo/missing', '20260301');
    expect(await findDigest(own, '20260302')).toBeUndefined();
    const url = `http://${registry.host}/v2/gentoo/missing/manifests/${digest}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    expect(await findDigest(own, '20260301')).toBeUndefined();
    expect(await listTags(own)).toEqual([]);
    await expect(listTags(reader(registry.host, {}, 'gentoo/nothing'))).rejects.toThrow(
      /^registry 127\.0\.0\.1:\d+\/gentoo\/nothing: could not list its tags: the server answered 404 \(NAME_UNKNOWN .*\)\. Check the name of the repository/,
    );
  });
});

/** A registry that does as it is told. */
describe('a registry that', () => {
  let server: Server;
  let host: string;
  let pauses: number[];
  /** `METHOD path authorization` of each request. */
  let asked: string[];
  let reply: (request: IncomingMessage, response: ServerResponse) => void;

  beforeEach(async () => {
    [pauses, asked] = [[], []];
    server = createServer((request, response) => {
      asked.push([request.method, request.url, request.headers.authorization ?? ''].join(' ').trim());
      reply(request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const make = (more: Partial<RegistryReaderOptions> = {}): RegistryReader =>
    reader(host, {
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
      ...more,
    });
  const send = (
    response: ServerResponse,
    status: number,
    body: unknown = '',
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const answers = (...list: readonly Parameters<typeof send>[1][]): void => {
    let count = 0;
    reply = (_, response) => {
      send(response, list[count++] ?? 200, { name: 'gentoo/stage3', tags: ['20260301'] });
    };
  };

  it('gives its tags in pages is asked until the last', async () => {
    const pages: Readonly<Record<string, readonly [string[], string?]>> = {
      '?n=1000': [['20260301', '20260302'], '</v2/gentoo/stage3/tags/list?n=2&last=20260302>; rel="next"'],
      // As a proxy sends it, which speaks another scheme and another path outside.
      '?n=2&last=20260302': [
        ['20260302', '20260303'],
        `<https://${host}/inner/v2/tags/list?n=2&last=20260303>; title="x"; rel="last next"`,
      ],
      '?n=2&last=20260303': [['20260304'], '</v2/x?first>; rel="prev"'],
    };
    reply = (request, response) => {
      const [tags, link] = pages[new URL(request.url ?? '', 'http://x').search] ?? [[]];
      send(response, 200, { tags }, link === undefined ? {} : { link });
    };
    expect(await listTags(make())).toEqual(['20260301', '20260302', '20260303', '20260304']);
    expect(asked).toHaveLength(3);
  });

  it('cuts the list without a word is asked on from the last tag', async () => {
    const all = Array.from({ length: 2500 }, (_, index) => `t${String(index).padStart(5, '0')}`);
    reply = (request, response) => {
      const query = new URL(request.url ?? '', 'http://x').searchParams;
      const from = all.indexOf(query.get('last') ?? '') + 1;
      send(response, 200, { tags: all.slice(from, from + Number(query.get('n'))) });
    };
    expect(await listTags(make())).toEqual(all);
    // One that knows neither n nor last gives everything each time.
    reply = (_, response) => {
      send(response, 200, { tags: all });
    };
    expect(await listTags(make())).toEqual(all);
  });

  it.each([
    [
      'goes in a circle',
      '</v2/gentoo/stage3/tags/list?n=1000>; rel="next"',
      /: its pages go in a circle\. Use another/,
    ],
    [
      'leads to another host',
      '<http://evil.example.org/v2/gentoo/stage3/tags/list?n=1>; rel="next"',
      /: the next page is said to be on another host \("http:\/\/evil\.example\.org\/.*"\)\. No registry does that/,
    ],
    ['leads to another port', '<//127.0.0.1:1/v2/x?n=1>; rel=next', /is said to be on another host/],
    ['leads nowhere', '<http://[>; rel="next"', /is said to be on another host/],
  ])('%s is refused', async (_, link, message) => {
    reply = (_request, response) => {
      send(response, 200, { tags: ['20260301'] }, { link });
    };
    await expect(listTags(make())).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it('never comes to an end is left', async () => {
    let page = 0;
    reply = (_, response) => {
      send(response, 200, { tags: [`t${++page}`] }, { link: `<?last=${page}>; rel="next"` });
    };
    await expect(listTags(make())).rejects.toThrow(/it has more than 200 pages/);
    expect(page).toBe(200);
  });

  it.each([
    ['no JSON', '<html>', /its answer is no list of tags: "<html>"\. Is it a registry\?/],
    ['no list', { tags: { a: 1 } }, /is no list of tags/],
    ['tags that are none', { tags: ['a', 5] }, /is no list of tags/],
    ['more than anybody reads', 'x'.repeat(5 * 1024 * 1024), /its answer is longer than 4194304 bytes/],
  ])('sends %s is refused', async (_, body, message) => {
    reply = (_request, response) => {
      send(response, 200, body);
    };
    await expect(listTags(make())).rejects.toThrow(message);
  });

  it('has no tags has no tags', async () => {
    reply = (_, response) => {
      send(response, 200, { name: 'gentoo/stage3', tags: null });
    };
    expect(await listTags(make())).toEqual([]);
  });

  it('wants a token gets one, with the login that there is, and once', async () => {
    reply = (request, response) => {
      const { url = '', headers } = request;
      if (url.startsWith('/token?')) send(response, 200, { token: 'abc' });
      else if (headers.authorization === 'Bearer abc') send(response, 200, { tags: ['20260301'] });
      else {
        const challenge = `Bearer realm="http://${host}/token",service="r",scope="ignored"`;
        send(response, 401, '', { 'www-authenticate': challenge });
      }
    };
    const basic = `Basic ${Buffer.from('me:hunter2').toString('base64')}`;
    const own = make({ login: () => Promise.resolve({ kind: 'password', user: 'me', password: 'hunter2' }) });
    expect(await listTags(own)).toEqual(['20260301']);
    expect(await listTags(own)).toEqual(['20260301']);
    expect(asked).toEqual([
      'GET /v2/gentoo/stage3/tags/list?n=1000',
      `GET /token?service=r&scope=repository%3Agentoo%2Fstage3%3Apull ${basic}`,
      'GET /v2/gentoo/stage3/tags/list?n=1000 Bearer abc',
      'GET /v2/gentoo/stage3/tags/list?n=1000 Bearer abc',
    ]);
  });

  it.each([
    [
      'wants a login that there is not',
      401,
      { 'www-authenticate': 'Basic realm="r"' },
      /the registry wants a login, and there is none\. Log in before/,
    ],
    [
      'forbids',
      403,
      {},
      /answered 403\. The repository does not exist, or needs a login: check the name, or run docker login 127/,
    ],
    ['knows no such repository', 404, {}, /answered 404\. Check the name of the repository/],
    [
      'sends elsewhere',
      307,
      { location: 'https://cdn.example.org/x' },
      /answered 307\. It sends to cdn\.example\.org; name that registry/,
    ],
    [
      'has enough for an hour',
      429,
      { 'retry-after': '3600' },
      /answered 429\. Try again after 3600 seconds, or log in with docker login/,
    ],
  ])('%s is asked once and then explained', async (_, status, headers, message) => {
    reply = (_request, response) => {
      send(response, status, '', headers);
    };
    await expect(listTags(make())).rejects.toThrow(message);
    expect([asked.length, pauses]).toEqual([1, []]);
  });

  it('refuses its own token, or the login, is explained', async () => {
    reply = (request, response) => {
      const challenge = `Bearer realm="http://${host}/token",service="r"`;
      if (request.url?.startsWith('/token')) send(response, 200, { token: 'abc' });
      else send(response, 401, '', { 'www-authenticate': challenge });
    };
    const at = { file: 'config/image.yaml', line: 10 };
    await expect(listTags(make({ at }))).rejects.toThrow(
      /^config\/image\.yaml:10: registry .* answered 401\. The repository does not exist, or needs a login/,
    );
    expect(asked).toHaveLength(3);
  });

  it('is busy is waited for as long as it says, and tried again after passing troubles', async () => {
    let count = 0;
    reply = (_, response) => {
      count += 1;
      if (count === 1) send(response, 429, '', { 'retry-after': '7' });
      else if (count === 2) send(response, 503);
      else if (count === 3) response.destroy();
      else send(response, 200, { tags: ['20260301'] });
    };
    expect(await listTags(make())).toEqual(['20260301']);
    expect(pauses).toHaveLength(3);
    expect(pauses[0]).toBe(7000);
  });

  it('stays broken is explained', async () => {
    answers(500, 502, 503, 504, 500);
    await expect(listTags(make())).rejects.toThrow(/could not list its tags: the server answered 504/);
    expect(asked).toHaveLength(4);
  });

  it('does not answer, or not to the end, is left after the time that there is', async () => {
    reply = () => undefined;
    await expect(listTags(make({ timeoutMs: 100 }))).rejects.toThrow(/nothing moved for 0\.1 seconds/);
    reply = (_, response) => {
      response.write('{"tags": [');
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    await expect(listTags(make({ timeoutMs: 100 }))).rejects.toThrow(/nothing moved for 0\.1 seconds/);
  });

  it('is not there is explained, and a stopped run stops', async () => {
    const gone = reader('127.0.0.1:1', { pause: () => Promise.resolve() });
    await expect(listTags(gone)).rejects.toThrow(/ECONNREFUSED\. Check its address/);
    const stopped = AbortSignal.abort(new Error('cancelled'));
    await expect(listTags(make({ signal: stopped }))).rejects.toThrow(/^cancelled$/);
  });

  describe('is asked for a digest and', () => {
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI });
    const own = sha256(manifest);
    const other = `sha256:${'0'.repeat(64)}`;
    /** Answers by method: status, body and digest. */
    const says = (head: readonly [number, string?], get: readonly [number, string?, string?], type = OCI): void => {
      reply = (request, response) => {
        const [status, digest] = request.method === 'HEAD' ? head : [get[0], get[2]];
        const headers = { 'content-type': type, ...(digest === undefined ? {} : { 'docker-content-digest': digest }) };
        send(response, status, request.method === 'HEAD' ? '' : (get[1] ?? manifest), headers);
      };
    };

    it('says it is believed after a look at the manifest', async () => {
      says([200, own], [200, manifest, own]);
      expect(await findDigest(make(), '20260301')).toBe(own);
      expect(asked).toEqual(['HEAD /v2/gentoo/stage3/manifests/20260301', `GET /v2/gentoo/stage3/manifests/${own}`]);
    });

    it('knows no HEAD, or no header, gives the manifest', async () => {
      says([405], [200, manifest]);
      expect(await findDigest(make(), '20260301')).toBe(own);
      says([404], [200, manifest, own]);
      expect(await findDigest(make(), '20260301')).toBe(own);
      says([200], [200, manifest]);
      expect(await findDigest(make(), '20260301')).toBe(own);
      says([404], [404]);
      expect(await findDigest(make(), '20260301')).toBeUndefined();
    });

    it.each([
      [
        'lies in HEAD',
        [200, other],
        [200, manifest],
        OCI,
        `it says ${other}, but what it sends is ${own}. Pin nothing`,
      ],
      ['lies in GET', [200], [200, manifest, other], OCI, `it says ${other}, but what it sends is ${own}. Pin nothing`],
      ['lies in both', [200, other], [200, manifest, other], OCI, `it says ${other}, but what it sends is ${own}`],
      ['says nonsense', [200, 'md5:1'], [200, manifest], OCI, 'it says "md5:1", which is no digest. Pin nothing'],
      ['does not have it', [200, own], [404], OCI, `it names ${own} and does not have it. Try again later`],
      ['sends a page', [404], [200, '<html>'], 'text/html', 'it holds no image but "something that is not JSON"'],
      [
        'sends an old manifest',
        [404],
        [200, '{}'],
        'application/vnd.docker.distribution.manifest.v1+json',
        'it holds no image but "application/vnd.docker',
      ],
      ['sends null', [404], [200, 'null'], OCI, 'it holds no image but "something that is not JSON"'],
    ] as const)('%s is refused', async (_, head, get, type, message) => {
      says(head, get, type);
      const found = await findDigest(make(), '20260301').catch(String);
      expect(found).toContain(`could not find the digest of 20260301: ${message}`);
    });
  });
});
