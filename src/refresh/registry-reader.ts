import { UserError } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import type { HttpTools } from '../store/http.js';
import type { HttpAnswer } from '../store/http-client.js';
import type { RegistryLogin } from '../store/registry-auth.js';
import { RegistryClient } from '../store/registry-client.js';
import { StoreError } from '../store/store.js';

export interface RegistryReaderOptions extends HttpTools {
  /** Host with port, as it stands in an image's name: `docker.io`, `127.0.0.1:5000`. */
  readonly domain: string;
  /** Name of the repository: `gentoo/stage3`. */
  readonly path: string;
  /** Finds the login of this registry (findLogin); asked only when the registry wants one. */
  readonly login: () => Promise<RegistryLogin | undefined>;
  readonly signal: AbortSignal;
  /** Where the pin was written, for messages. */
  readonly at?: Place;
  /** Milliseconds that one answer may take. Default 30 seconds. */
  readonly timeoutMs?: number;
}

export interface Question<T> {
  /** What is being done, as the rest of `could not …`. */
  readonly doing: string;
  readonly method: 'GET' | 'HEAD';
  /** Below the repository: `tags/list?n=100`. */
  readonly path: string;
  readonly accept: string;
  /** Statuses besides 2xx that `use` understands. */
  readonly expect?: readonly number[];
  /** Whether to go where an answer says: for what is known by its digest, and so cannot be another thing there. */
  readonly follow?: boolean;
  /** Makes something of the answer; calls `alive` while data of a long one move. */
  readonly use: (answer: HttpAnswer, alive: () => void) => Promise<T>;
}

const TIMEOUT_MS = 30_000;
/** No list of tags or manifest is larger (of a manifest, registries take 4 MiB). */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/**
 * Asks one repository of a registry (OCI distribution specification), with the token or login that it wants. A redirect is
 * not followed unless the digest is known: what is pinned has to come from the registry that image.yaml names.
 */
export class RegistryReader {
  readonly #registry: RegistryClient;

  constructor(private readonly options: RegistryReaderOptions) {
    const { domain, path } = options;
    this.#registry = new RegistryClient({ ...options, registry: domain, repository: path });
  }

  /** For messages: `registry docker.io/gentoo/stage3`. */
  get place(): string {
    return this.#registry.place;
  }

  /** Where questions go: the address below which everything of this repository is. */
  get address(): string {
    return this.#registry.address;
  }

  /**
   * Asks, with the retries of `exchange`; a challenge is answered once.
   * @throws UserError that says what could not be done and what to do about it
   * @throws the signal's reason when it fires
   */
  async ask<T>({ path, accept, follow = false, ...question }: Question<T>): Promise<T> {
    const { signal, domain, timeoutMs } = this.options;
    try {
      return await this.#registry.ask({
        ...question,
        access: 'pull',
        url: path,
        headers: { accept },
        follow,
        signal,
        idleMs: timeoutMs ?? TIMEOUT_MS,
        hint: (status, _, answer) => hintFor(status, answer, domain),
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof StoreError ? this.userError(error) : error;
    }
  }

  /** An error of this registry with the place where its pin was written. */
  userError({ message }: StoreError): UserError {
    const { at } = this.options;
    return new UserError({ message, ...(at === undefined ? {} : { at }) });
  }

  /** The error for an answer that cannot be used. It is not asked for again. */
  refusal(doing: string, reason: string, hint: string): StoreError {
    return new StoreError('refused', `${this.place}: could not ${doing}: ${reason}. ${hint}`);
  }

  /** The body of an answer. @throws StoreError when it is larger than anything that makes sense */
  async body(answer: HttpAnswer, doing: string): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > LARGEST_ANSWER) {
        throw this.refusal(doing, `its answer is longer than ${LARGEST_ANSWER} bytes`, 'Is it a registry?');
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

function hintFor(status: number, answer: HttpAnswer, domain: string): string | undefined {
  if (status >= 300 && status < 400) {
    const location = answer.header('location') ?? '';
    const host = URL.canParse(location) ? new URL(location).host : '';
    return host === ''
      ? 'It sends elsewhere; name the registry itself.'
      : `It sends to ${host}; name that registry in image.yaml if it is meant.`;
  }
  // What a registry gives to anybody opens nothing that is private, nor what does not exist.
  if (status === 401 || status === 403) return loginHint(domain);
  if (status === 404) return 'Check the name of the repository; old dated tags are deleted at some time.';
  if (status === 429) {
    const after = answer.header('retry-after')?.trim() ?? '';
    const when = after === '' ? 'later' : /^\d+$/.test(after) ? `after ${after} seconds` : 'after the time it names';
    return `Try again ${when}, or log in with docker login ${domain}: who is known may ask more often.`;
  }
  return undefined;
}

function loginHint(domain: string): string {
  return `The repository does not exist, or needs a login: check the name, or run docker login ${domain} before.`;
}
