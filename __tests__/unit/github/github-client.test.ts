import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../../../harness/daemon.js';
import { GitHubClient, repoPath } from '../../../src/github/github-client.js';
import { GitHubError, acceptedPermissions } from '../../../src/github/github-error.js';
import { nextPage } from '../../../src/github/pages.js';
import { nodeClient } from '../../../src/store/http-client.js';
import { startGitHub, type GitHubReply, type GitHubRequest, type GitHubServer } from '../../support/github-server.js';
import { NEVER } from '../../support/stores.js';

const NOW = 1_800_000_000_000;
const servers: GitHubServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

interface Lab {
  readonly server: GitHubServer;
  readonly client: GitHubClient;
  /** Pauses in milliseconds, which nobody waits for. */
  readonly pauses: number[];
}

async function lab(answer: (request: GitHubRequest, index: number) => GitHubReply): Promise<Lab> {
  const server = await startGitHub(answer);
  servers.push(server);
  const pauses: number[] = [];
  const client = new GitHubClient({
    api: `${server.url}/api/v3/`,
    token: 'ghs_secret',
    signal: NEVER,
    client: nodeClient,
    now: () => NOW,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { server, client, pauses };
}

const QUESTION = { doing: 'read it', path: '/repos/octo/image/pulls/1' };
const failure = (work: Promise<unknown>): Promise<GitHubError> =>
  work.then(
    () => {
      throw new Error('it was answered');
    },
    (error: unknown) => error as GitHubError,
  );

describe('a question to GitHub', () => {
  it('goes to the API with the token, and brings its JSON', async () => {
    const { client, server } = await lab(() => ({ json: { number: 1 } }));
    expect(await client.ask(QUESTION)).toEqual({ number: 1 });
    expect(server.requests).toEqual([
      expect.objectContaining({
        method: 'GET',
        path: '/api/v3/repos/octo/image/pulls/1',
        headers: expect.objectContaining({ authorization: 'Bearer ghs_secret', accept: 'application/vnd.github+json' }),
      }),
    ]);
  });

  it('sends what it says as JSON, and takes an answer without content', async () => {
    const { client, server } = await lab(() => ({ status: 204 }));
    expect(await client.ask({ ...QUESTION, method: 'PATCH', body: { state: 'closed' } })).toBeUndefined();
    expect(server.requests[0]).toMatchObject({ method: 'PATCH', body: { state: 'closed' } });
  });

  it('brings text where text is asked for', async () => {
    const { client } = await lab(({ headers }) => ({ text: `as ${String(headers.accept)}` }));
    const accept = 'application/vnd.github.raw+json';
    expect(await client.text({ ...QUESTION, accept })).toBe(`as ${accept}`);
  });

  it('goes through all pages, as the links lead', async () => {
    const { client, server } = await lab(({ path, headers }) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      const next = `<http://${String(headers.host)}/api/v3/list?per_page=100&page=${String(page + 1)}>; rel="next"`;
      return { json: [page], headers: page < 3 ? { link: `<http://other/>; rel="prev", ${next}` } : {} };
    });
    expect(await client.list({ doing: 'list them', path: '/list' })).toEqual([1, 2, 3]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/api/v3/list?per_page=100',
      '/api/v3/list?per_page=100&page=2',
      '/api/v3/list?per_page=100&page=3',
    ]);
    expect(await client.list({ doing: 'list them', path: '/list?state=open' }, 2)).toEqual([1, 2]);
  });

  it('does not take its token to another host', async () => {
    const { client, server } = await lab(() => ({
      json: [1],
      headers: { link: '<https://evil.example/list>; rel="next"' },
    }));
    expect(await client.list({ doing: 'list them', path: '/list' })).toEqual([1]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a limit of GitHub', () => {
  it.each<[string, GitHubReply, number]>([
    [
      'hourly',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) } },
      31_000,
    ],
    ['secondary with its seconds', { status: 403, headers: { 'retry-after': '9' } }, 9_000],
    ['secondary without', { status: 403, json: { message: 'You have exceeded a secondary rate limit.' } }, 60_000],
    ['of too many requests', { status: 429 }, 60_000],
  ])('%s is waited for', async (_, limited, waited) => {
    const { client, pauses } = await lab((__, index) => (index === 0 ? limited : { json: 'done' }));
    expect(await client.ask({ ...QUESTION, method: 'POST', body: {} })).toBe('done');
    expect(pauses).toEqual([waited]);
  });

  it('that lasts too long is an error that says how long', async () => {
    const { client, pauses } = await lab(() => ({ status: 403, headers: { 'retry-after': '1800' } }));
    const error = await failure(client.ask(QUESTION));
    expect(error.message).toBe(
      'GitHub: could not read it: the token has asked too often, and may ask again in 30 min 00 s. Run the job again then.',
    );
    expect([error.status, pauses]).toEqual([403, []]);
  });

  it('is waited for no longer than the bound in all', async () => {
    const { client, pauses } = await lab(() => ({ status: 429, headers: { 'retry-after': '50' } }));
    expect((await failure(client.ask(QUESTION))).status).toBe(429);
    expect(pauses).toEqual([50_000, 50_000]);
  });
});

describe('a refusal of GitHub', () => {
  it('names the permission that GitHub itself names', async () => {
    const { client } = await lab(() => ({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      json: { message: 'Resource not accessible by integration' },
    }));
    const error = await failure(client.ask({ ...QUESTION, permission: 'contents: write' }));
    expect(error.message).toBe(
      'GitHub: could not read it: it answered 403 ("Resource not accessible by integration"). Add to the permissions of the job: issues: write, or pull-requests: write. A run for a fork never gets more than read.',
    );
  });

  it('names the permission that is known to be needed', async () => {
    const { client } = await lab(() => ({ status: 403, json: {} }));
    const error = await failure(client.ask({ ...QUESTION, permission: 'contents: write' }));
    expect(error.message).toMatch(/permissions of the job: contents: write\./);
  });

  it.each([
    [401, /The token is wrong, or has expired/],
    [404, /does not exist, or the token may not see it/],
    [409, /at the same time/],
    [410, /switched off/],
  ])('%d says what to do', async (status, hint) => {
    const { client, server } = await lab(() => ({ status, json: { message: 'No' } }));
    const error = await failure(client.ask(QUESTION));
    expect([error.status, error.message]).toEqual([status, expect.stringMatching(hint)]);
    expect(error.message).not.toContain('ghs_secret');
    expect(server.requests).toHaveLength(1);
  });

  it('422 says what is wrong with which field, and prints nothing that does something', async () => {
    const { client } = await lab(() => ({
      status: 422,
      json: {
        message: 'Validation\u001b[2J Failed',
        errors: [{ field: 'head', code: 'invalid' }, { message: 'A pull request already exists' }, 'x'],
      },
    }));
    const error = await failure(client.ask(QUESTION));
    expect(error.message).toBe(
      'GitHub: could not read it: it answered 422 ("Validation\\u{1b}[2J Failed; head: invalid; A pull request already exists; x").',
    );
  });
});

describe('a moment of weakness', () => {
  it.each<GitHubReply>([{ status: 502 }, { broken: true }])(
    'is tried again where nothing is made: %j',
    async (weak) => {
      const { client, server } = await lab((_, index) => (index < 2 ? weak : { json: 'done' }));
      expect(await client.ask({ ...QUESTION, method: 'PATCH', body: {} })).toBe('done');
      expect(server.requests).toHaveLength(3);
    },
  );

  it.each<GitHubReply>([{ status: 502 }, { broken: true }])('makes nothing twice: %j', async (weak) => {
    const { client, server } = await lab(() => weak);
    const error = await failure(client.ask({ ...QUESTION, method: 'POST', body: {} }));
    expect(error).toBeInstanceOf(GitHubError);
    expect(server.requests).toHaveLength(1);
  });

  it('that lasts is an error, as is a host that is not there', async () => {
    const { client, server } = await lab(() => ({ status: 503 }));
    expect((await failure(client.ask(QUESTION))).message).toMatch(/could not read it: the server answered 503/);
    expect(server.requests).toHaveLength(4);
    const nobody = new GitHubClient({
      api: `http://127.0.0.1:${String(await freePort())}`,
      token: '',
      signal: NEVER,
      client: nodeClient,
      pause: () => Promise.resolve(),
    });
    expect((await failure(nobody.ask(QUESTION))).message).toMatch(/could not read it: ECONNREFUSED/);
  });

  it('ends when the run is cancelled', async () => {
    const server = await startGitHub(() => ({ status: 429 }));
    servers.push(server);
    const cancelled = new AbortController();
    const client = new GitHubClient({
      api: server.url,
      token: '',
      signal: cancelled.signal,
      client: nodeClient,
      pause: (_, signal) => {
        cancelled.abort(new Error('cancelled'));
        return Promise.reject(signal.reason as Error);
      },
    });
    await expect(client.ask(QUESTION)).rejects.toThrow('cancelled');
  });
});

describe('an answer that is none', () => {
  it('is an error', async () => {
    const { client } = await lab(() => ({ text: '<html>' }));
    expect((await failure(client.ask(QUESTION))).message).toMatch(/not what was asked for\. Is GITHUB_API_URL/);
    const other = await lab(() => ({ json: {} }));
    expect((await failure(other.client.list(QUESTION))).message).toMatch(/not what was asked for/);
  });
});

describe('paths, links and permissions', () => {
  it('are read and written as GitHub has them', () => {
    expect(repoPath('octo/image', 'git', 'ref', 'heads/a b')).toBe('/repos/octo/image/git/ref/heads%2Fa%20b');
    expect(() => repoPath('octo')).toThrow('OWNER/NAME');
    expect(nextPage(undefined, 'https://api.github.com')).toBeUndefined();
    expect(nextPage('<https://api.github.com/a?page=2>; rel="next"', 'https://api.github.com')).toBe(
      'https://api.github.com/a?page=2',
    );
    expect(acceptedPermissions('contents=write,workflows=write')).toBe('contents: write, workflows: write');
    expect(acceptedPermissions('')).toBeUndefined();
  });
});
