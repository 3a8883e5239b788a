import { createHash } from 'node:crypto';
import { LostError } from './failures.js';
import type { Exchange } from './http.js';
import type { HttpRequest } from './http-client.js';
import { renderIndex } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { IndexedStore } from './indexed-store.js';
import type { Shelf, StoreTools } from './indexed-store.js';
import { readIndexText } from './read-index.js';
import { RegistryClient } from './registry-client.js';
import type { RegistryClientOptions, RegistryExchange } from './registry-client.js';
import { StoreError } from './store.js';
import type { Store, StoreEntry } from './store.js';
import { checkFile, contentOf, isContent, LARGEST_LOOK, receive } from './transfer.js';

export interface RegistryStoreOptions extends StoreTools, RegistryClientOptions {
  readonly tag: string;
  /** See ConvergeOptions. */
  readonly settleMs?: number;
}

const SETTLE_MS = 1000;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const ARTIFACT = 'application/vnd.gentoo-min.store.v1';
const INDEX = 'application/vnd.gentoo-min.store.index.v1+json';
const FILE = 'application/vnd.gentoo-min.store.file.v1';
/** Registries take no larger manifest (OCI distribution specification, "Pushing Manifests": at least this must be taken). */
const LARGEST_MANIFEST = 4 * 1024 * 1024;

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/**
 * A store as one OCI artifact: each file is a blob, the index is the config, and the manifest lists all of them, so that
 * the registry keeps them (OCI image specification, "Guidelines for Artifact Usage"; OCI distribution specification).
 * What is known of a file stands in the index; the manifest holds nothing but descriptors, to stay small.
 */
export function registryStore(options: RegistryStoreOptions): Store {
  return new IndexedStore(new RegistryShelf(options), options);
}

type Request = Omit<RegistryExchange<unknown>, 'use' | 'follow' | 'hint'>;

class RegistryShelf implements Shelf {
  readonly place: string;
  readonly settleMs: number;
  readonly #registry: RegistryClient;
  /** The index by the digest of its blob: looking again costs a manifest only. */
  #known: { readonly digest: string; readonly index: StoreIndex } | undefined;

  constructor(private readonly options: RegistryStoreOptions) {
    this.#registry = new RegistryClient(options);
    this.place = this.#registry.place;
    this.settleMs = options.settleMs ?? SETTLE_MS;
  }

  read = async (signal: AbortSignal): Promise<{ index: StoreIndex }> => {
    const manifest = await this.#ask(
      {
        doing: 'read the manifest',
        access: 'pull',
        method: 'GET',
        url: `manifests/${this.options.tag}`,
        headers: { accept: MANIFEST },
        expect: [404],
        signal,
      },
      async (answer) => (answer.status === 404 ? undefined : await answer.text()),
    );
    const config = manifest === undefined ? undefined : configOf(manifest);
    if (config === undefined) return { index: readIndexText(undefined, this.place) };
    if (this.#known?.digest !== config.digest) {
      const text = await this.#ask(
        {
          doing: 'read the index',
          access: 'pull',
          method: 'GET',
          url: `blobs/${config.digest}`,
          expect: [404],
          signal,
        },
        async (answer) => (answer.status === 404 ? undefined : await answer.text()),
      );
      const damaged = text !== undefined && `sha256:${sha256(text)}` !== config.digest;
      this.#known = { digest: config.digest, index: readIndexText(damaged ? undefined : text, this.place) };
    }
    return { index: this.#known.index };
  };

  write = async (index: StoreIndex, _mark: string | undefined, signal: AbortSignal): Promise<boolean> => {
    const text = renderIndex(index);
    const config = { mediaType: INDEX, digest: `sha256:${sha256(text)}`, size: Buffer.byteLength(text) };
    const manifest = renderManifest(config, index);
    if (manifest.length > LARGEST_MANIFEST) {
      throw new StoreError(
        'full',
        `${this.place}: ${index.entries.size} files are more than one manifest can list. Remove what is not needed.`,
      );
    }
    await this.#upload(config, () => text, 'write the index', signal);
    await this.#ask(
      {
        doing: 'write the manifest',
        access: 'pull,push',
        method: 'PUT',
        url: `manifests/${this.options.tag}`,
        headers: { 'content-type': MANIFEST },
        body: () => manifest,
        signal,
      },
      () => Promise.resolve(),
    );
    this.#known = { digest: config.digest, index };
    return true;
  };

  // Blobs are named by their content: both are there, and the one that was listed first stays.
  ours = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

  bring = (entry: StoreEntry, target: string, signal: AbortSignal): Promise<void> =>
    this.#ask(
      {
        doing: `get ${entry.path}`,
        access: 'pull',
        method: 'GET',
        url: `blobs/sha256:${entry.sha256}`,
        expect: [404],
        signal,
      },
      async (answer, alive) => {
        if (answer.status === 404) throw new LostError('it is gone');
        await receive(answer.body, entry, target, alive);
      },
    );

  take = async (entry: StoreEntry, file: string, replace: boolean, signal: AbortSignal): Promise<number> => {
    await checkFile(file, entry);
    if (!replace && (await this.holds(entry, signal))) return 0;
    const blob = { mediaType: FILE, digest: `sha256:${entry.sha256}`, size: entry.bytes };
    await this.#upload(blob, (alive) => contentOf(file, entry, alive), `put ${entry.path}`, signal);
    return entry.bytes;
  };

  holds = (entry: StoreEntry, signal: AbortSignal): Promise<boolean> =>
    this.#ask(
      {
        doing: `look for ${entry.path}`,
        access: 'pull',
        method: 'HEAD',
        url: `blobs/sha256:${entry.sha256}`,
        expect: [404],
        signal,
      },
      (answer) => {
        const length = answer.header('content-length');
        return Promise.resolve(answer.ok && (length === undefined || length === String(entry.bytes)));
      },
    );

  // A registry does not look into its blobs: what was damaged on its disk shows to who reads it.
  intact = async (entry: StoreEntry, signal: AbortSignal): Promise<boolean> => {
    if (entry.bytes > LARGEST_LOOK) return this.holds(entry, signal);
    const read = { doing: `look at ${entry.path}`, access: 'pull', method: 'GET', expect: [404], signal } as const;
    return this.#ask({ ...read, url: `blobs/sha256:${entry.sha256}` }, (answer, alive) =>
      answer.ok ? isContent(answer.body, entry, alive) : Promise.resolve(false),
    );
  };

  // A blob goes with the garbage collection of the registry, once no manifest lists it.
  discard = (): Promise<void> => Promise.resolve();

  /** POST and PUT (OCI distribution specification, "Pushing a blob monolithically", "POST then PUT"). */
  async #upload(
    blob: Descriptor,
    body: (alive: () => void) => HttpRequest['body'],
    doing: string,
    signal: AbortSignal,
  ): Promise<void> {
    const post = { doing, access: 'pull,push', method: 'POST', url: 'blobs/uploads/', signal } as const;
    const location = await this.#ask(post, (answer) => Promise.resolve(answer.header('location')));
    const target = location === undefined ? undefined : new URL(location, `${this.#registry.address}blobs/uploads/`);
    if (target === undefined) {
      throw new StoreError('refused', `${this.place}: could not ${doing}: the registry did not say where to send it.`);
    }
    target.searchParams.set('digest', blob.digest);
    await this.#ask(
      {
        doing,
        access: 'pull,push',
        method: 'PUT',
        url: target.href,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
        ...(blob.size === 0 ? {} : { body }),
        signal,
      },
      () => Promise.resolve(),
    );
  }

  #ask<T>(request: Request, use: Exchange<T>['use']): Promise<T> {
    return this.#registry.ask({
      ...request,
      use,
      // Registries keep blobs elsewhere.
      follow: request.method === 'GET' || request.method === 'HEAD',
      hint: (status) =>
        status === 401 || status === 403
          ? 'Log in before, with `docker login` or docker/login-action; in a workflow the job needs `packages: write`.'
          : undefined,
    });
  }
}

function renderManifest(config: Descriptor, index: StoreIndex): string {
  const sizes = new Map([...index.entries.values()].map(({ sha256: digest, bytes }) => [digest, bytes]));
  const files = [...sizes].map(([digest, size]) => ({ mediaType: FILE, digest: `sha256:${digest}`, size }));
  // A manifest has at least one layer: for a store without files, its index once more.
  const layers = files.length === 0 ? [config] : files.sort((a, b) => (a.digest < b.digest ? -1 : 1));
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, artifactType: ARTIFACT, config, layers });
}

/** The index of a manifest of ours; undefined for what somebody else put under our tag. */
function configOf(text: string): { readonly digest: string } | undefined {
  try {
    const { config } = JSON.parse(text) as {
      readonly config?: { readonly mediaType?: string; readonly digest?: string };
    };
    const digest = config?.digest ?? '';
    return config?.mediaType === INDEX && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
