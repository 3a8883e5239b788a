import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeNow, listen } from '../../harness/listen.js';

/** A question that came in. */
export interface GitHubRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON that was sent; undefined where there was none. */
  readonly body: unknown;
}

/** What is answered: JSON, or text as it is. `broken` closes the connection instead. */
export interface GitHubReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly broken?: boolean;
}

export interface GitHubServer {
  readonly url: string;
  /** Everything that was asked, in order. */
  readonly requests: GitHubRequest[];
  stop(): Promise<void>;
}

/**
 * Stands for GitHub's REST API on loopback: what is asked is written down, and answered by a function. Every question has to
 * be as the API wants it: with a version, a user agent and, where something is sent, as JSON.
 */
export async function startGitHub(
  answer: (request: GitHubRequest, index: number) => GitHubReply | Promise<GitHubReply>,
): Promise<GitHubServer> {
  const requests: GitHubRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void reply(incoming, outgoing);
  });
  const reply = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url: path = '', headers } = incoming;
    const request: GitHubRequest = { method, path, headers, body: text === '' ? undefined : JSON.parse(text) };
    requests.push(request);
    const wrong =
      headers['x-github-api-version'] !== '2022-11-28' ||
      headers['user-agent'] === undefined ||
      (text !== '' && headers['content-type'] !== 'application/json');
    const given = wrong
      ? { status: 400, json: { message: 'not as the API wants it' } }
      : await answer(request, requests.length - 1);
    if (given.broken) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers });
    outgoing.end(given.text ?? (given.json === undefined ? '' : JSON.stringify(given.json)));
  };
  const url = `http://127.0.0.1:${String(await listen(server))}`;
  return { url, requests, stop: () => closeNow(server) };
}
