import { createServer, type IncomingMessage } from 'node:http';
import { closeNow, listen } from '../listen.js';
import type { Faults } from './faults.js';
import { verifyToken, type Claims } from './token.js';
import { Message, TwirpError, type Method } from './twirp.js';

/** One call that the service answered. */
export interface ServiceCall {
  method: string;
  status: number;
  userAgent: string;
}

export interface ResultsServer {
  /** `http://127.0.0.1:PORT/`, the value of `ACTIONS_RESULTS_URL`. */
  url: string;
  /** All calls since the start, in order. */
  calls: ServiceCall[];
  stop: () => Promise<void>;
}

const ROUTE = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Cache|Artifact)Service\/(\w+)$/;

/** Serves the given methods as Twirp over JSON on a free loopback port. */
export async function startResultsServer(
  methods: Record<string, Method<Claims>>,
  secret: string,
  faults: Faults,
): Promise<ResultsServer> {
  const calls: ServiceCall[] = [];
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: Record<string, unknown> }> => {
    const method = ROUTE.exec(request.url ?? '')?.[1] ?? '';
    let status = 200;
    let body: Record<string, unknown>;
    try {
      const text = await readBody(request);
      const handler = methods[method];
      if (handler === undefined) {
        throw new TwirpError(404, 'bad_route', `nothing is served at ${request.url ?? ''}`);
      }
      const claims = verifyToken(secret, request.headers.authorization);
      faults.check(method);
      body = await handler(new Message(JSON.parse(text)), claims);
    } catch (error) {
      const known = error instanceof TwirpError ? error : new TwirpError(500, 'internal', String(error));
      status = known.status;
      body = { code: known.code, msg: known.message };
    }
    calls.push({ method: method || (request.url ?? ''), status, userAgent: request.headers['user-agent'] ?? '' });
    return { status, body };
  };
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    stop: () => closeNow(server),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
