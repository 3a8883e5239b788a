import * as http from 'node:http';
import * as https from 'node:https';
import { pipeline } from 'node:stream/promises';

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent; a stream needs its `content-length` among the headers. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** Whether to go where an answer says; credentials do not go along to another host. */
  readonly follow?: boolean;
}

/** An answer whose body has not been read yet. It has to be read, or discarded. */
export interface HttpAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly header: (name: string) => string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  readonly text: () => Promise<string>;
  readonly discard: () => void;
}

export type HttpClient = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

const CONNECT_MS = 10_000;
const MOST_REDIRECTS = 5;
const AGENTS = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
};

/**
 * Node's own client for HTTP. Not `fetch`: in the version that comes with Node 24, a server that closes the connection
 * behind a body which is read slowly brings down the whole process (`assert(!this.paused)` in undici).
 * @throws whatever the network brings, with its code
 */
export const nodeClient: HttpClient = async (request, signal) => {
  let { url, headers } = request;
  for (let redirects = 0; ; redirects++) {
    const answer = await send({ ...request, url, headers }, signal);
    const location = answer.header('location');
    const leads = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
    if (!request.follow || !leads || redirects >= MOST_REDIRECTS) return answer;
    answer.discard();
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
    }
    url = next.href;
  }
};

function send({ method, url, headers, body }: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const secure = new URL(url).protocol === 'https:';
  return new Promise((resolve, reject) => {
    const agent = AGENTS[secure ? 'https:' : 'http:'];
    const outgoing = (secure ? https : http).request(url, { method, headers: { ...headers }, agent, signal });
    const timer = setTimeout(() => {
      outgoing.destroy(Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' }));
    }, CONNECT_MS);
    const connected = (): void => {
      clearTimeout(timer);
    };
    outgoing.on('socket', (socket) => {
      if (socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', connected);
      else connected();
    });
    outgoing.on('error', (error) => {
      connected();
      // Nobody waits for it any more where an answer came before everything was sent.
      reject(error);
    });
    outgoing.on('response', (incoming) => {
      connected();
      resolve(answerOf(incoming));
    });
    if (body === undefined || typeof body === 'string') outgoing.end(body);
    else pipeline(body, outgoing).catch(reject);
  });
}

function answerOf(incoming: http.IncomingMessage): HttpAnswer {
  const status = incoming.statusCode ?? 0;
  // Whoever reads gets it; without a reader it must not end the process.
  incoming.on('error', () => undefined);
  return {
    status,
    ok: status >= 200 && status < 300,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: incoming,
    text: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming as AsyncIterable<Uint8Array>) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
    discard: () => {
      // A connection can be used again when its answer has been read.
      if (!incoming.readableEnded) incoming.resume();
    },
  };
}
