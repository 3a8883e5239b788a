import { UserError } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { exchange } from '../store/http.js';
import type { HttpTools } from '../store/http.js';
import type { HttpAnswer } from '../store/http-client.js';
import { RegistryAuth } from '../store/registry-auth.js';
import type { RegistryLogin } from '../store/registry-auth.js';
import { registryAddress } from '../store/registry-store.js';
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
  readonly use: (answer: HttpAnswer) => Promise<T>;
}

const TIMEOUT_MS = 30_000;
/** No list of tags or manifest is larger (of a manifest, registries take 4 MiB). */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/**
 * Asks one repository of a registry (OCI distribution specification), with the token or login that it wants. A redirect is
 * not followed: what is pinned has to come from the registry that image.yaml names.
 */
export class RegistryReader {
  /** For messages: `registry docker.io/gentoo/stage3`. */
  readonly place: string;
  readonly #base: string;
  readonly #auth: RegistryAuth;

  constructor(private readonly options: RegistryReaderOptions) {
    const { domain, path, login } = options;
    this.place = `registry ${domain}/${path}`;
    this.#base = `${registryAddress(domain)}/v2/${path}/`;
    this.#auth = new RegistryAuth(options, { place: this.place, repository: path, login });
  }

  /** Where questions go: the address below which everything of this repository is. */
  get address(): string {
    return this.#base;
  }

  /**
   * Asks, with the retries of `exchange`; a challenge is answered once.
   * @throws UserError that says what could not be done and what to do about it
   * @throws the signal's reason when it fires
   */
  async ask<T>(question: Question<T>): Promise<T> {
    try {
      const first = await this.#send(question);
      if ('value' in first) return first.value;
      await this.#auth.answer(first.challenge, 'pull', this.options.signal);
      const second = await this.#send(question);
      if ('value' in second) return second.value;
      // What a registry gives to anybody opens nothing that is private, nor what does not exist.
      throw this.refusal(question.doing, 'the server answered 401 once more', loginHint(this.options.domain));
    } catch (error) {
      this.options.signal.throwIfAborted();
      if (error instanceof StoreError) {
        const { at } = this.options;
        throw new UserError({ message: error.message, ...(at === undefined ? {} : { at }) });
      }
      throw error;
    }
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

  #send<T>({
    doing,
    method,
    path,
    accept,
    expect = [],
    use,
  }: Question<T>): Promise<{ readonly value: T } | { readonly challenge: string | undefined }> {
    return exchange(this.options, {
      place: this.place,
      doing,
      signal: this.options.signal,
      idleMs: this.options.timeoutMs ?? TIMEOUT_MS,
      expect: [...expect, 401],
      request: () => {
        const authorization = this.#auth.header('pull');
        return Promise.resolve({
          method,
          url: this.#base + path,
          headers: {
            accept,
            'accept-encoding': 'identity',
            ...(authorization === undefined ? {} : { authorization }),
          },
        });
      },
      use: async (answer) =>
        answer.status === 401 ? { challenge: answer.header('www-authenticate') } : { value: await use(answer) },
      hint: (status, _, answer) => hintFor(status, answer, this.options.domain),
    });
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
  if (status === 403) return loginHint(domain);
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
