import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../../../harness/daemon.js';
import { listen } from '../../../harness/listen.js';
import { exchange, retryAfter } from '../../../src/store/http.js';
import type { Exchange } from '../../../src/store/http.js';
import { nodeClient } from '../../../src/store/http-client.js';
import { LostError } from '../../../src/store/failures.js';
import { realPause } from '../../../src/store/pause.js';
import { NEVER } from '../../support/stores.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return `http://127.0.0.1:${await listen(server)}/`;
}

/** One exchange with that address; pauses are noted instead of waited for. */
async function ask(
  url: string,
  more: Partial<Exchange<string>> = {},
): Promise<{ result: string | Error; pauses: number[] }> {
  const pauses: number[] = [];
  const result = await exchange(
    {
      client: nodeClient,
      pause: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    },
    {
      place: 'a place',
      doing: 'do it',
      signal: NEVER,
      request: () => Promise.resolve({ method: 'GET', url, headers: {} }),
      use: (response) => response.text(),
      ...more,
    },
  ).catch((error: unknown) => error as Error);
  return { result, pauses };
}

describe('an exchange over HTTP', () => {
  it('waits as long as an overloaded server asks, and goes on', async () => {
    let count = 0;
    const url = await serve((_, response) => {
      count += 1;
      if (count < 3) response.writeHead(429, { 'retry-after': '7' }).end();
      else response.end('done');
    });
    expect(await ask(url)).toEqual({ result: 'done', pauses: [7000, 7000] });
  });

  it('is throttled when that lasts, or would take too long', async () => {
    const url = await serve((_, response) => response.writeHead(429).end());
    const { result, pauses } = await ask(url);
    expect(result).toMatchObject({ kind: 'throttled', message: expect.stringMatching(/could not do it: .* 429/) });
    expect(pauses).toHaveLength(4);
    const patient = await serve((_, response) =>
      response.writeHead(503, { 'retry-after': '3600' }).end('<Code>SlowDown</Code>'),
    );
    expect((await ask(patient)).pauses).toEqual([]);
  });

  it('tries again after an outage and a broken connection, with growing pauses', async () => {
    let count = 0;
    const url = await serve((request, response) => {
      count += 1;
      if (count === 1) response.writeHead(500).end();
      else if (count === 2) request.socket.destroy();
      else response.end('done');
    });
    const { result, pauses } = await ask(url);
    expect(result).toBe('done');
    expect(pauses).toHaveLength(2);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? Infinity);
  });

  it.each([
    [
      403,
      '<Error><Code>AccessDenied</Code><Message>Not you</Message></Error>',
      'refused',
      /403 \(AccessDenied "Not you"\)/,
    ],
    [401, '{"errors":[{"code":"UNAUTHORIZED","message":"log in"}]}', 'refused', /401 \(UNAUTHORIZED "log in"\)/],
    [507, '', 'full', /507/],
    [400, '<Code>QuotaExceeded</Code>', 'full', /QuotaExceeded/],
    [404, '', 'refused', /404/],
  ])('%i is not tried again', async (status, body, kind, message) => {
    const url = await serve((_, response) => response.writeHead(status).end(body));
    const { result, pauses } = await ask(url);
    expect(result).toMatchObject({ kind, message: expect.stringMatching(message) });
    expect(pauses).toEqual([]);
  });

  it('asks a host that is not there once more only', async () => {
    const { result, pauses } = await ask(`http://127.0.0.1:${await freePort()}/`);
    expect(result).toMatchObject({ kind: 'unreachable', message: expect.stringMatching(/ECONNREFUSED/) });
    expect(pauses).toHaveLength(1);
  });

  it('gives up when nothing moves any more, not while something does', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200);
      response.write('.');
      if (request.url === '/slow') {
        let count = 0;
        const timer = setInterval(() => {
          if (++count < 6) response.write('.');
          else {
            clearInterval(timer);
            response.end();
          }
        }, 100);
      }
    });
    const use: Exchange<string>['use'] = async (response, alive) => {
      let text = '';
      for await (const chunk of response.body) {
        alive();
        text += Buffer.from(chunk).toString();
      }
      return text;
    };
    const request = { request: () => Promise.resolve({ method: 'GET' as const, url: `${url}slow`, headers: {} }) };
    expect((await ask(url, { ...request, use, idleMs: 400 })).result).toBe('......');
    expect((await ask(url, { use, idleMs: 300 })).result).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/nothing moved for 0.3 seconds/),
    });
  });

  it('ends at once by its signal, also while it waits', async () => {
    const url = await serve((_, response) => response.writeHead(500).end());
    const stop = new AbortController();
    const stopping = exchange(
      {
        client: nodeClient,
        pause: (_, signal) => {
          stop.abort();
          return Promise.reject(signal.reason as Error);
        },
      },
      {
        ...{ place: 'a place', doing: 'do it', signal: stop.signal },
        request: () => Promise.resolve({ method: 'GET', url, headers: {} }),
        use: (response) => response.text(),
      },
    );
    await expect(stopping).rejects.toMatchObject({ kind: 'stopped' });
    expect((await ask(url, { signal: AbortSignal.abort() })).result).toMatchObject({ kind: 'stopped' });
  });

  it('leaves alone what the user of the answer says', async () => {
    const url = await serve((_, response) => response.end());
    const { result } = await ask(url, { use: () => Promise.reject(new LostError('it is gone')) });
    expect(result).toBeInstanceOf(LostError);
  });
});

describe('the client', () => {
  it('follows where it is told to, without taking credentials to another host', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('content');
    });
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(307, { location: request.url === '/' ? '/again' : elsewhere }).end();
    });
    const request = { method: 'GET', url, headers: { authorization: 'secret' } } as const;
    const answer = await nodeClient({ ...request, follow: true }, NEVER);
    expect(await answer.text()).toBe('content');
    expect(seen).toEqual(['secret', 'secret', undefined]);
    expect((await nodeClient(request, NEVER)).status).toBe(307);
  });

  it('has the answer of a server that does not wait for the end of what it is sent, and survives closed connections', async () => {
    const url = await serve((request, response) => {
      response.writeHead(412, { connection: 'close' }).end(Buffer.alloc(300_000));
      setTimeout(() => request.socket.destroy(), 50);
    });
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      for (let n = 0; n < 100; n++) {
        await realPause(2, NEVER);
        yield new Uint8Array(100_000);
      }
    }
    const headers = { 'content-length': '10000000' };
    const answer = await nodeClient({ method: 'PUT', url, headers, body: endless() }, NEVER);
    expect(answer.status).toBe(412);
    await realPause(150, NEVER);
    answer.discard();
  });
});

describe('Retry-After', () => {
  it('is in seconds or a date', () => {
    expect(retryAfter('3')).toBe(3000);
    expect(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 4000)).toBe(6000);
    expect(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 40_000)).toBe(0);
    expect(retryAfter('soon')).toBeUndefined();
    expect(retryAfter(undefined)).toBeUndefined();
  });
});
