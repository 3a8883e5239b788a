import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Runner } from '../../../src/platform/process.js';
import type { HttpAnswer, HttpClient, HttpRequest } from '../../../src/store/http-client.js';
import { realPause } from '../../../src/store/pause.js';
import { findLogin, RegistryAuth } from '../../../src/store/registry-auth.js';
import type { RegistryLogin } from '../../../src/store/registry-auth.js';
import { registryAddress } from '../../../src/store/registry-client.js';
import { NEVER } from '../../support/stores.js';

let dir: string;
const asked: string[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'registry-auth-'));
  asked.length = 0;
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

const helper: Runner = ({ command, args, input }) => {
  asked.push([command, ...args, String(input)].join(' '));
  if (command === 'docker-credential-missing') return Promise.reject(new Error('ENOENT'));
  const stdout = JSON.stringify({ Username: command.endsWith('tokens') ? '<token>' : 'me', Secret: 'hunter2' });
  return Promise.resolve({ code: command.endsWith('empty') ? 1 : 0, stdout, stderr: '', stopped: false });
};

async function find(config: unknown, registry = 'ghcr.io'): Promise<RegistryLogin | undefined> {
  await writeFile(join(dir, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return findLogin(registry, { env: { DOCKER_CONFIG: dir }, run: helper });
}

const auth = (text: string): { auth: string } => ({ auth: Buffer.from(text).toString('base64') });

describe('the login that docker left', () => {
  it('is found in its configuration', async () => {
    const me = { kind: 'password', user: 'me', password: 'a:b' };
    expect(await find({ auths: { 'ghcr.io': auth('me:a:b') } })).toEqual(me);
    expect(await find({ auths: { 'https://index.docker.io/v1/': auth('me:a:b') } }, 'docker.io')).toEqual(me);
    expect(await find({ auths: { 'ghcr.io': { identitytoken: 't' } } })).toEqual({ kind: 'identity', token: 't' });
    expect(await find({ auths: { 'quay.io': auth('me:x') } })).toBeUndefined();
    expect(await find('no json')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is asked of helpers, of the own one of a registry first', async () => {
    const me = { kind: 'password', user: 'me', password: 'hunter2' };
    expect(await find({ credsStore: 'desktop', credHelpers: { 'ghcr.io': 'gh' } })).toEqual(me);
    expect(await find({ credsStore: 'tokens' })).toEqual({ kind: 'identity', token: 'hunter2' });
    expect(asked).toEqual(['docker-credential-gh get ghcr.io', 'docker-credential-tokens get ghcr.io']);
    expect(await find({ credsStore: 'empty', auths: { 'ghcr.io': auth('you:x') } })).toMatchObject({ user: 'you' });
    expect(await find({ credsStore: 'missing' })).toBeUndefined();
    expect(await find({ credsStore: '../evil' })).toBeUndefined();
  });
});

describe('the answer to a challenge', () => {
  const requests: HttpRequest[] = [];
  const client: HttpClient = (request) => {
    requests.push(request);
    const text = () => Promise.resolve('{"token":"abc"}');
    const answer: HttpAnswer = {
      ...{ status: 200, ok: true, header: () => undefined, text, discard: () => undefined },
      body: (async function* () {
        yield await Promise.resolve(new Uint8Array());
      })(),
    };
    return Promise.resolve(answer);
  };
  const make = (login?: RegistryLogin): RegistryAuth => {
    requests.length = 0;
    const options = { place: 'registry r', repository: 'me/store', login: () => Promise.resolve(login) };
    return new RegistryAuth({ client, pause: realPause }, options);
  };
  const challenge = 'Bearer realm="https://auth.example/token",service="r",scope="ignored"';
  const password = { kind: 'password', user: 'me', password: 'hunter2' } as const;

  it('is a token for what is to be done, got once for several who ask', async () => {
    const own = make(password);
    await Promise.all([1, 2, 3].map(() => own.answer(challenge, 'pull,push', NEVER)));
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [
        'https://auth.example/token?service=r&scope=repository%3Ame%2Fstore%3Apull%2Cpush',
        `Basic ${Buffer.from('me:hunter2').toString('base64')}`,
      ],
    ]);
    expect(own.header('pull,push')).toBe('Bearer abc');
    expect(own.header('pull')).toBe('Bearer abc');
  });

  it('may be had by anybody, or by an identity', async () => {
    const anybody = make();
    await anybody.answer(challenge, 'pull', NEVER);
    expect(requests[0]).toMatchObject({ method: 'GET', headers: {} });
    expect(anybody.header('pull,push')).toBeUndefined();
    await make({ kind: 'identity', token: 'refresh' }).answer(challenge, 'pull', NEVER);
    expect(requests[0]).toMatchObject({ method: 'POST', body: expect.stringMatching(/refresh_token=refresh/) });
  });

  it('is the password where the registry wants that, and a word about it where there is none', async () => {
    const own = make(password);
    await own.answer('Basic realm="r"', 'pull', NEVER);
    expect(own.header('pull')).toMatch(/^Basic /);
    for (const strange of ['Basic realm="r"', 'Negotiate', undefined, 'Bearer realm="nowhere"']) {
      await expect(make().answer(strange, 'pull', NEVER)).rejects.toMatchObject({ kind: 'refused' });
    }
  });
});

describe('the address of a registry', () => {
  it.each([
    ['ghcr.io', 'https://ghcr.io'],
    ['docker.io', 'https://registry-1.docker.io'],
    ['localhost:5000', 'http://localhost:5000'],
    ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
    ['[::1]:5000', 'http://[::1]:5000'],
    ['127.0.0.1.example.com', 'https://127.0.0.1.example.com'],
  ])('%s is %s', (registry, address) => {
    expect(registryAddress(registry)).toBe(address);
  });
});
