import { formatSeconds } from '../progress/format.js';
import { exchange, type HttpTools } from '../store/http.js';
import type { HttpAnswer, HttpClient, HttpRequest } from '../store/http-client.js';
import { StoreError } from '../store/store.js';
import { GitHubError, readErrorBody, refusal } from './github-error.js';
import { nextPage } from './pages.js';
import { limitedFor } from './rate-limit.js';

export interface GitHubOptions extends HttpTools {
  /** Address of the REST API without a slash at its end: GITHUB_API_URL. */
  readonly api: string;
  /** Token of the job or of an app; empty to ask as nobody. It is in no message. */
  readonly token: string;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; the machine's clock when absent. */
  readonly now?: () => number;
  /** Milliseconds that one question may wait for limits in all. Default two minutes. */
  readonly mostWaitMs?: number;
  /** Milliseconds in which nothing moves after which an attempt is given up. Default 30 seconds. */
  readonly idleMs?: number;
}

export interface GitHubQuestion {
  /** What is being done, as the rest of `could not …`. */
  readonly doing: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the API, with a slash: `/repos/octo/image/pulls/1`. `repoPath` makes one of names. */
  readonly path: string;
  readonly body?: unknown;
  /** Line of `permissions:` that it needs, such as `pull-requests: write`. */
  readonly permission?: string;
  /** Media type; JSON when absent. */
  readonly accept?: string;
}

export const DEFAULT_API = 'https://api.github.com';
/** Version of the REST API that the answers are read by. */
const API_VERSION = '2022-11-28';
const JSON_TYPE = 'application/vnd.github+json';
const MOST_WAIT_MS = 120_000;
const IDLE_MS = 30_000;
/** A hundred pages of a hundred: no pull request has more of anything (GitHub stops at 3,000 files). */
const MOST_PAGES = 100;
/** Larger than any answer that is read here; contents of files beyond it come in another form. */
const LARGEST_ANSWER = 16 * 2 ** 20;
/** What is told to the one who asks, and never tried again by the transport. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
const PASSING = [408, 500, 502, 503, 504];

/**
 * Asks GitHub's REST API as its documentation wants it: with a version, one question after the other, page by page, and
 * waiting when it says that it is too much. Questions that change nothing, or the same when asked twice, are tried again when
 * GitHub or the network has a moment of weakness; what would be made a second time is not.
 */
export class GitHubClient {
  readonly #options: GitHubOptions;
  readonly #api: string;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.#api = options.api.replace(/\/+$/, '');
  }

  /**
   * @returns the answer's JSON, undefined where it has none (204)
   * @throws GitHubError; the signal's reason when it fires
   */
  async ask(question: GitHubQuestion): Promise<unknown> {
    return (await this.#answer(question, `${this.#api}${question.path}`)).value;
  }

  /** @returns the answer's text as it is, for a media type that is not JSON */
  async text(question: GitHubQuestion & { readonly accept: string }): Promise<string> {
    return (await this.#answer(question, `${this.#api}${question.path}`)).text;
  }

  /**
   * Everything of a list, page by page as its `Link` headers lead.
   * @param most entries after which no further page is asked for
   */
  async list(question: GitHubQuestion, most = Infinity): Promise<unknown[]> {
    const entries: unknown[] = [];
    let url: string | undefined = `${this.#api}${question.path}${question.path.includes('?') ? '&' : '?'}per_page=100`;
    for (let page = 0; url !== undefined && page < MOST_PAGES && entries.length < most; page++) {
      const answer: Answered = await this.#answer(question, url);
      if (!Array.isArray(answer.value)) throw malformed(question.doing);
      entries.push(...(answer.value as unknown[]));
      url = nextPage(answer.link, this.#api);
    }
    return entries;
  }

  async #answer(question: GitHubQuestion, url: string): Promise<Answered> {
    const { pause, signal, now = Date.now, mostWaitMs = MOST_WAIT_MS } = this.#options;
    let waited = 0;
    for (;;) {
      const answer = await this.#send(question, url);
      if (answer.status >= 200 && answer.status < 300) {
        const json = (question.accept ?? JSON_TYPE) === JSON_TYPE && answer.text !== '';
        return { ...answer, value: json ? parseJson(answer.text, question.doing) : undefined };
      }
      const body = readErrorBody(answer.text);
      const waitMs = limitedFor(answer, body.message, now());
      if (waitMs === undefined) throw refusal(answer, body, question.doing, question.permission);
      waited += waitMs;
      if (waited > mostWaitMs) throw tooMuch(answer.status, question.doing, waitMs);
      await pause(waitMs, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        throw error;
      });
    }
  }

  async #send({ doing, method = 'GET', body, accept = JSON_TYPE }: GitHubQuestion, url: string): Promise<Sent> {
    const { client, pause, signal, token, idleMs = IDLE_MS } = this.#options;
    const again = method !== 'POST';
    const request: HttpRequest = {
      method,
      url,
      headers: {
        accept,
        'user-agent': 'gentoo-min-action',
        'x-github-api-version': API_VERSION,
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A repository that was renamed answers with where it is now.
      follow: true,
    };
    try {
      return await exchange(
        { client: again ? client : onlyOnce(client), pause },
        {
          place: 'GitHub',
          doing,
          signal,
          idleMs,
          expect: again ? ANSWERS : [...ANSWERS, ...PASSING],
          request: () => Promise.resolve(request),
          use: async (answer, alive) => ({
            status: answer.status,
            header: answer.header,
            link: answer.header('link'),
            text: await readBounded(answer, doing, alive),
          }),
          hint: () => 'See https://www.githubstatus.com, and run the job again.',
        },
      );
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof StoreError) throw new GitHubError(undefined, error.message, '');
      throw error;
    }
  }
}

interface Sent extends Pick<HttpAnswer, 'status' | 'header'> {
  readonly text: string;
  readonly link: string | undefined;
}

interface Answered extends Sent {
  readonly value: unknown;
}

/** Path of something of a repository. @param steps are escaped, so that no name leads elsewhere */
export function repoPath(repository: string, ...steps: readonly (string | number)[]): string {
  const [owner = '', name = '', ...rest] = repository.split('/');
  if (owner === '' || name === '' || rest.length > 0) throw new Error(`not OWNER/NAME: ${repository}`);
  return ['', 'repos', owner, name, ...steps].map((step) => encodeURIComponent(step)).join('/');
}

/** Whether something was done before the connection broke is not known: it is not tried again. */
function onlyOnce(client: HttpClient): HttpClient {
  return async (request, signal) => {
    try {
      return await client(request, signal);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (signal.aborted || /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code)) throw error;
      const reason = code === '' ? 'the connection broke' : code;
      throw new StoreError('unreachable', `GitHub: the answer never came: ${reason}. Run the job again.`);
    }
  };
}

async function readBounded(answer: HttpAnswer, doing: string, alive: () => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    alive();
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER) {
      throw new StoreError('refused', `GitHub: could not ${doing}: its answer has more than ${LARGEST_ANSWER} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseJson(text: string, doing: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(doing);
  }
}

/** The error for an answer that is not what the API's documentation promises. */
export function malformed(doing: string): GitHubError {
  return new GitHubError(
    undefined,
    `GitHub: could not ${doing}: its answer is not what was asked for.`,
    'Is GITHUB_API_URL the address of the API?',
  );
}

function tooMuch(status: number, doing: string, waitMs: number): GitHubError {
  return new GitHubError(
    status,
    `GitHub: could not ${doing}: the token has asked too often, and may ask again in ${formatSeconds(waitMs / 1000)}.`,
    'Run the job again then.',
  );
}
