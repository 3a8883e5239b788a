import { exchange } from './http.js';
import type { Exchange, HttpTools } from './http.js';
import type { HttpRequest } from './http-client.js';
import { RegistryAuth } from './registry-auth.js';
import type { Access, RegistryLogin } from './registry-auth.js';

export interface RegistryClientOptions extends HttpTools {
  /** Host with port, as it stands in an image's name: `docker.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  /** Name of the repository: `gentoo/stage3`. */
  readonly repository: string;
  /** Finds the login of this registry; asked only when the registry wants one. */
  readonly login: () => Promise<RegistryLogin | undefined>;
}

/** One question to a registry. */
export interface RegistryExchange<T> extends Omit<Exchange<T>, 'place' | 'request'> {
  readonly access: Access;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST';
  /** Below the repository, or a whole address. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each attempt. */
  readonly body?: (alive: () => void) => HttpRequest['body'];
  /** Whether to go where an answer says. */
  readonly follow: boolean;
}

/** Speaks to one repository of a registry (OCI distribution specification), with the token or login that it wants. */
export class RegistryClient {
  /** For messages: `registry docker.io/gentoo/stage3`. */
  readonly place: string;
  /** The address below which everything of this repository is, with a slash at its end. */
  readonly address: string;
  readonly #auth: RegistryAuth;

  constructor(private readonly options: RegistryClientOptions) {
    const { registry, repository, login } = options;
    this.place = `registry ${registry}/${repository}`;
    this.address = `${registryAddress(registry)}/v2/${repository}/`;
    this.#auth = new RegistryAuth(options, { place: this.place, repository, login });
  }

  /**
   * One exchange, with the retries of `exchange`. A challenge is answered once; a second one is an answer like any other.
   * @throws StoreError, also where nothing that we have answers the challenge
   */
  async ask<T>(question: RegistryExchange<T>): Promise<T> {
    const first = await this.#send({
      ...question,
      expect: [...(question.expect ?? []), 401],
      use: async (answer, alive) =>
        answer.status === 401
          ? { challenge: answer.header('www-authenticate') }
          : { value: await question.use(answer, alive) },
    });
    if ('value' in first) return first.value;
    await this.#auth.answer(first.challenge, question.access, question.signal);
    return await this.#send(question);
  }

  #send<T>({ access, method, headers, body, follow, ...question }: RegistryExchange<T>): Promise<T> {
    const url = question.url.includes('://') ? question.url : this.address + question.url;
    return exchange(this.options, {
      ...question,
      place: this.place,
      request: (alive) => {
        const content = body?.(alive);
        const authorization = this.#auth.header(access);
        // What the registry gave us is not for the storage that it sends us to.
        const own = new URL(url).origin === new URL(this.address).origin;
        return Promise.resolve({
          url,
          method,
          headers: {
            'accept-encoding': 'identity',
            ...headers,
            ...(own && authorization !== undefined ? { authorization } : {}),
          },
          follow,
          ...(content === undefined ? {} : { body: content }),
        });
      },
    });
  }
}

/** Loopback is spoken to without TLS, as Docker and BuildKit do. */
export function registryAddress(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io';
  const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
  return `${local ? 'http' : 'https'}://${registry}`;
}
