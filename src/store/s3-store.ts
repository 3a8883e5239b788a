import { AwsV4Signer } from 'aws4fetch';
import { LostError } from './failures.js';
import { exchange } from './http.js';
import type { Exchange, HttpTools } from './http.js';
import type { HttpAnswer, HttpRequest } from './http-client.js';
import { renderIndex, renderPackages } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { IndexedStore } from './indexed-store.js';
import type { Shelf, StoreTools } from './indexed-store.js';
import { inParallel } from './parallel.js';
import { readIndexText } from './read-index.js';
import { StoreError } from './store.js';
import type { Store, StoreEntry } from './store.js';
import { checkFile, contentOf, isContent, LARGEST_LOOK, receive } from './transfer.js';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface S3StoreOptions extends StoreTools, HttpTools {
  readonly bucket: string;
  /** Without `/` at either end; may be empty. */
  readonly prefix: string;
  readonly region: string;
  /** Base address where the service is not Amazon's; then the bucket is part of the path. */
  readonly endpoint?: string;
  readonly credentials: S3Credentials;
  /** KIND/FINGERPRINT. */
  readonly below: string;
  /** Whether `Packages` is kept, so that the bucket can be served as a binhost. */
  readonly binhost: boolean;
  /** See ConvergeOptions. */
  readonly settleMs?: number;
}

/** A put must be over, from reading the index to having written it, in less than this. */
const SETTLE_MS = 1000;
/** Where an object says what its content is: HEAD brings no content, and an ETag is not always its MD5. */
const SHA256_HEADER = 'x-amz-meta-sha256';
const REMOVALS = 8;
/** What is larger is asked for first: a service that refuses in the middle of it breaks the connection. */
const SMALL = 1024 * 1024;

/**
 * A store in a bucket of Amazon S3 or of a service that speaks its protocol (Amazon S3 API Reference: GetObject, PutObject,
 * HeadObject, DeleteObject; Signature Version 4). Conditional writes are asked for; a service that does not know them is
 * used without.
 */
export function s3Store(options: S3StoreOptions): Store {
  return new IndexedStore(new S3Shelf(options), options);
}

interface Request {
  readonly doing: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each attempt. */
  readonly body?: (alive: () => void) => HttpRequest['body'];
  readonly expect?: readonly number[];
  readonly signal: AbortSignal;
}

class S3Shelf implements Shelf {
  readonly place: string;
  readonly settleMs: number;
  readonly #base: string;
  /** Keys derived from the secret, by day; deriving them takes longer than using them. */
  readonly #keys = new Map<string, ArrayBuffer>();
  #conditional = true;

  constructor(private readonly options: S3StoreOptions) {
    const { bucket, prefix, endpoint, region, below, settleMs = SETTLE_MS } = options;
    this.place = `bucket ${prefix === '' ? bucket : `${bucket}/${prefix}`}`;
    this.settleMs = settleMs;
    // A dot in the name does not fit Amazon's certificate (Amazon S3 User Guide, "Virtual hosting of buckets").
    const amazon = bucket.includes('.')
      ? `https://s3.${region}.amazonaws.com/${bucket}`
      : `https://${bucket}.s3.${region}.amazonaws.com`;
    const root = endpoint === undefined ? amazon : `${endpoint}/${bucket}`;
    this.#base = [root, ...(prefix === '' ? [] : [encodePath(prefix)]), encodePath(below)].join('/');
  }

  read = (signal: AbortSignal): Promise<{ index: StoreIndex; mark?: string }> =>
    this.#ask({ doing: 'read the index', method: 'GET', path: 'index.json', expect: [404], signal }, async (answer) => {
      const text = answer.status === 404 ? undefined : await answer.text();
      const etag = answer.status === 404 ? undefined : answer.header('etag');
      return { index: readIndexText(text, this.place), ...(etag === undefined ? {} : { mark: etag }) };
    });

  write = async (index: StoreIndex, mark: string | undefined, signal: AbortSignal): Promise<boolean> => {
    const body = renderIndex(index);
    const send = (headers: Record<string, string>): Promise<number> =>
      this.#ask(
        {
          doing: 'write the index',
          method: 'PUT',
          path: 'index.json',
          headers: { ...headers, 'content-type': 'application/json' },
          body: () => body,
          expect: [409, 412, ...(this.#conditional ? [400, 501] : [])],
          signal,
        },
        (answer) => Promise.resolve(answer.status),
      );
    if (!this.#conditional) return (await send({})) < 300;
    const status = await send(mark === undefined ? { 'if-none-match': '*' } : { 'if-match': mark });
    if (status !== 400 && status !== 501) return status < 300;
    this.#conditional = false;
    return (await send({})) < 300;
  };

  ours = async (conflicts: readonly StoreEntry[], signal: AbortSignal): Promise<ReadonlySet<string>> => {
    const held = new Set<string>();
    await inParallel(conflicts, REMOVALS, signal, async (entry, either) => {
      if (await this.holds(entry, either)) held.add(entry.path);
    });
    return held;
  };

  publish = async (index: StoreIndex, signal: AbortSignal): Promise<void> => {
    if (!this.options.binhost) return;
    const body = renderPackages(index);
    const headers = { 'content-type': 'text/plain' };
    const request = { doing: 'write Packages', method: 'PUT', path: 'Packages', headers, signal } as const;
    await this.#ask({ ...request, body: () => body }, () => Promise.resolve());
  };

  bring = (entry: StoreEntry, target: string, signal: AbortSignal): Promise<void> =>
    this.#ask(
      { doing: `get ${entry.path}`, method: 'GET', path: entry.path, expect: [404], signal },
      async (answer, alive) => {
        if (answer.status === 404) throw new LostError('it is gone');
        await receive(answer.body, entry, target, alive);
      },
    );

  take = async (entry: StoreEntry, file: string, replace: boolean, signal: AbortSignal): Promise<number> => {
    await checkFile(file, entry);
    const send = (conditional: boolean): Promise<number> =>
      this.#ask(
        {
          doing: `put ${entry.path}`,
          method: 'PUT',
          path: entry.path,
          headers: {
            'content-length': String(entry.bytes),
            'content-type': 'application/octet-stream',
            // Part of the signature: the service takes no other content.
            'x-amz-content-sha256': entry.sha256,
            [SHA256_HEADER]: entry.sha256,
            ...(conditional ? { 'if-none-match': '*' } : {}),
          },
          // One stream for up to 5 GB, the limit of PutObject: no part of a file is ever kept in memory.
          ...(entry.bytes === 0 ? {} : { body: (alive) => contentOf(file, entry, alive) }),
          expect: conditional ? [400, 409, 412, 501] : [],
          signal,
        },
        (answer) => Promise.resolve(answer.status),
      );
    if (!replace && this.#conditional && entry.bytes <= SMALL) {
      const status = await send(true);
      if (status < 300) return entry.bytes;
      if (status === 400 || status === 501) this.#conditional = false;
      else if (await this.holds(entry, signal)) return 0;
    } else if (!replace && (await this.holds(entry, signal))) return 0;
    await send(false);
    return entry.bytes;
  };

  holds = (entry: StoreEntry, signal: AbortSignal): Promise<boolean> =>
    this.#ask({ doing: `look at ${entry.path}`, method: 'HEAD', path: entry.path, expect: [404], signal }, (answer) => {
      const same =
        answer.header(SHA256_HEADER) === entry.sha256 && answer.header('content-length') === String(entry.bytes);
      return Promise.resolve(answer.ok && same);
    });

  // What the object says of itself is not what became of it.
  intact = async (entry: StoreEntry, signal: AbortSignal): Promise<boolean> => {
    if (entry.bytes > LARGEST_LOOK) return this.holds(entry, signal);
    const read = { doing: `look at ${entry.path}`, method: 'GET', path: entry.path, expect: [404], signal } as const;
    return this.#ask(read, (answer, alive) =>
      answer.ok ? isContent(answer.body, entry, alive) : Promise.resolve(false),
    );
  };

  discard = (paths: readonly string[], signal: AbortSignal): Promise<void> =>
    inParallel(paths, REMOVALS, signal, (path, either) => {
      const request = { doing: `delete ${path}`, method: 'DELETE', path, expect: [404], signal: either } as const;
      return this.#ask(request, () => Promise.resolve());
    });

  #ask<T>(request: Request, use: Exchange<T>['use']): Promise<T> {
    const { method, path, headers = {}, body, expect = [], doing, signal } = request;
    const { credentials, region } = this.options;
    return exchange(this.options, {
      place: this.place,
      doing,
      signal,
      expect,
      use,
      hint: (status, code, answer) => this.#hint(status, code, answer),
      request: async (alive) => {
        const content = body?.(alive);
        const signer = new AwsV4Signer({
          ...credentials,
          method,
          url: `${this.#base}/${encodePath(path)}`,
          headers: { 'accept-encoding': 'identity', ...headers },
          service: 's3',
          region,
          cache: this.#keys,
        });
        const signed = await signer.sign();
        return {
          url: signed.url.href,
          method,
          headers: Object.fromEntries(signed.headers),
          ...(content === undefined ? {} : { body: content }),
        };
      },
    });
  }

  #hint(status: number, code: string, answer: HttpAnswer): string | undefined {
    const region = answer.header('x-amz-bucket-region');
    if (status === 301 || status === 307 || code === 'AuthorizationHeaderMalformed') {
      return region !== undefined && /^[a-z0-9-]+$/.test(region)
        ? `The bucket is in another region: write ?region=${region}.`
        : 'The bucket is in another region: name it by ?region=….';
    }
    if (code === 'NoSuchBucket') return 'Make the bucket, or correct its name.';
    if (code === 'RequestTimeTooSkewed') return 'Set the clock of this machine.';
    if (status === 403) {
      return (
        'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and that this user may s3:GetObject, s3:PutObject, s3:DeleteObject ' +
        'and s3:ListBucket: without the last one, what is not there yet looks forbidden.'
      );
    }
    return undefined;
  }
}

/**
 * The credentials that the environment gives, by the names that all tools of Amazon know.
 * @throws StoreError `refused` when there are none
 */
export function s3Credentials(env: Readonly<Record<string, string | undefined>>, place: string): S3Credentials {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env;
  if (AWS_ACCESS_KEY_ID === '' || AWS_SECRET_ACCESS_KEY === '') {
    const name = AWS_ACCESS_KEY_ID === '' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
    throw new StoreError(
      'refused',
      `${place}: ${name} is not set. Set both parts of the key in the environment of the step.`,
    );
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN === '' ? {} : { sessionToken: AWS_SESSION_TOKEN }),
  };
}

/** As the canonical request of Signature Version 4 wants it: everything but unreserved characters is encoded. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}
