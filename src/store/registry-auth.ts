import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Runner } from '../platform/process.js';
import { exchange } from './http.js';
import type { HttpTools } from './http.js';
import type { HttpRequest } from './http-client.js';
import { StoreError } from './store.js';

/** How somebody is known to a registry. */
export type RegistryLogin =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

export interface LoginSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs credential helpers. */
  readonly run: Runner;
}

// Docker Hub is known to `docker login` by the address that it had first.
const HUB_LOGIN = 'https://index.docker.io/v1/';

/**
 * Finds the login that `docker login` left for a registry: in the `auths` of docker's config.json or by the helper that
 * `credHelpers` or `credsStore` name (Docker documentation, "docker login", "Credential helpers").
 * @returns undefined when there is none: the registry is asked as anybody may
 */
export async function findLogin(registry: string, sources: LoginSources): Promise<RegistryLogin | undefined> {
  const { DOCKER_CONFIG = '', HOME = '' } = sources.env;
  const folder = DOCKER_CONFIG === '' ? join(HOME === '' ? homedir() : HOME, '.docker') : DOCKER_CONFIG;
  const text = await readFile(join(folder, 'config.json'), 'utf8').catch(() => '{}');
  const config = parseObject(text);
  const names =
    registry === 'docker.io' ? [HUB_LOGIN, 'docker.io', 'index.docker.io'] : [registry, `https://${registry}`];
  for (const name of names) {
    const helper = textOf(objectOf(config.credHelpers)[name]) ?? textOf(config.credsStore);
    const login =
      (helper === undefined ? undefined : await askHelper(helper, name, sources.run)) ??
      readAuth(objectOf(objectOf(config.auths)[name]));
    if (login) return login;
  }
  return undefined;
}

function readAuth(entry: Record<string, unknown>): RegistryLogin | undefined {
  const token = textOf(entry.identitytoken);
  if (token !== undefined) return { kind: 'identity', token };
  const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(textOf(entry.auth) ?? '', 'base64').toString()) ?? [];
  return user === undefined || password === undefined
    ? undefined
    : { kind: 'password', user, password: password.replace(/\0+$/, '') };
}

async function askHelper(helper: string, name: string, run: Runner): Promise<RegistryLogin | undefined> {
  if (!/^[\w.-]+$/.test(helper)) return undefined;
  // A helper that is not installed or knows nothing is the same as no login.
  const answer = await run({ command: `docker-credential-${helper}`, args: ['get'], input: name }).catch(
    () => undefined,
  );
  if (answer?.code !== 0) return undefined;
  const { Username, Secret } = parseObject(answer.stdout);
  const [user, secret] = [textOf(Username), textOf(Secret)];
  if (user === undefined || secret === undefined) return undefined;
  return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret };
}

/** What may be done with a repository. */
export type Access = 'pull' | 'pull,push';

/**
 * Gets the Authorization headers that a registry wants: basic, or a token from the service that it names (distribution
 * documentation, "Token Authentication Specification", "OAuth2").
 */
export class RegistryAuth {
  readonly #headers = new Map<Access, string>();
  readonly #asking = new Map<Access, Promise<void>>();
  #login: Promise<RegistryLogin | undefined> | undefined;

  constructor(
    private readonly tools: HttpTools,
    private readonly options: {
      readonly place: string;
      readonly repository: string;
      readonly login: () => Promise<RegistryLogin | undefined>;
    },
  ) {}

  /** What worked last for this access; undefined until the registry has asked for something. */
  header(access: Access): string | undefined {
    return this.#headers.get(access) ?? (access === 'pull' ? this.#headers.get('pull,push') : undefined);
  }

  /**
   * Answers a challenge; several at once get one answer.
   * @param challenge the header WWW-Authenticate of an answer with status 401
   * @throws StoreError `refused` when nothing that we have answers it
   */
  answer(challenge: string | undefined, access: Access, signal: AbortSignal): Promise<void> {
    const asking =
      this.#asking.get(access) ??
      this.#answer(challenge, access, signal).finally(() => {
        this.#asking.delete(access);
      });
    this.#asking.set(access, asking);
    return asking;
  }

  async #answer(challenge: string | undefined, access: Access, signal: AbortSignal): Promise<void> {
    const login = await (this.#login ??= this.options.login());
    const { scheme = '', rest = '' } = /^\s*(?<scheme>\w+)\s*(?<rest>.*)$/s.exec(challenge ?? '')?.groups ?? {};
    if (/^bearer$/i.test(scheme)) {
      this.#headers.set(access, `Bearer ${await this.#token(parameters(rest), login, access, signal)}`);
    } else if (/^basic$/i.test(scheme) && login?.kind === 'password') {
      this.#headers.set(access, basic(login));
    } else {
      throw new StoreError(
        'refused',
        `${this.options.place}: the registry wants a login${login ? ' of another kind than there is' : ', and there is none'}. ` +
          'Log in before, with `docker login` or docker/login-action.',
      );
    }
  }

  async #token(
    challenge: ReadonlyMap<string, string>,
    login: RegistryLogin | undefined,
    access: Access,
    signal: AbortSignal,
  ): Promise<string> {
    const { place, repository } = this.options;
    const realm = challenge.get('realm') ?? '';
    if (!URL.canParse(realm))
      throw new StoreError('refused', `${place}: the registry names no service that gives tokens.`);
    const scope = `repository:${repository}:${access}`;
    const service = challenge.get('service') ?? '';
    const url = new URL(realm);
    let request: HttpRequest;
    if (login?.kind === 'identity') {
      const form = {
        grant_type: 'refresh_token',
        service,
        scope,
        client_id: 'gentoo-min-action',
        refresh_token: login.token,
      };
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      request = { method: 'POST', url: url.href, headers, body: new URLSearchParams(form).toString() };
    } else {
      if (service !== '') url.searchParams.set('service', service);
      url.searchParams.set('scope', scope);
      request = { method: 'GET', url: url.href, headers: login ? { authorization: basic(login) } : {} };
    }
    const answer = await exchange(this.tools, {
      place,
      doing: `get a token to ${access === 'pull' ? 'read' : 'write'}`,
      signal,
      request: () => Promise.resolve(request),
      hint: () => 'Log in before, with `docker login` or docker/login-action, as a user who may do that.',
      use: async (response) => parseObject(await response.text()),
    });
    const token = textOf(answer.token) ?? textOf(answer.access_token);
    if (token === undefined) throw new StoreError('refused', `${place}: the service that gives tokens gave none.`);
    return token;
  }
}

function basic({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** `realm="…",service="…"` (RFC 9110, "WWW-Authenticate"). */
function parameters(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', quoted, bare] of text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
    found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  return found;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
