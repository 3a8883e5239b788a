/**
 * What outlives a machine: built packages and distfiles. A store holds files that never change their content (a package's
 * path carries the key of everything that decides its code, a distfile's name is verified by its Manifest), so that to
 * have a path is to have the work, and only paths have to be compared to know what to transfer.
 */
export interface StoreEntry {
  /**
   * Path below the store, with `/` and without `..`. Packages: `CATEGORY/NAME/KEY/NAME-VERSION-BUILD.gpkg.tar`; distfiles:
   * the file's name.
   */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  /** Seconds it took to make or to download it, which are lost with it; 0 where nobody measured. */
  readonly seconds: number;
  /** When it was added and when a build last used it, in seconds since the epoch. */
  readonly added: number;
  readonly used: number;
  /** A package's own lines for Portage's `Packages` index (CPV, USE, SIZE, SHA1 …), without PATH; absent for distfiles. */
  readonly stanza?: string;
}

/** What GitHub's cache is called as a place (Store.place). */
export const ACTIONS_CACHE = 'Actions cache';
/** What a repository's Actions cache may have (GitHub, "Dependency caching reference", "Usage limits and eviction policy"). */
export const ACTIONS_CACHE_BYTES = 10e9;

export const KINDS = ['packages', 'distfiles'] as const;
/** What a store holds: binary packages, or the files that are their sources. */
export type Kind = (typeof KINDS)[number];

/** An entry that a store offers and cannot give. */
export interface LostEntry {
  readonly entry: StoreEntry;
  /** Why, in a few words: `evicted`, `its content is damaged` … */
  readonly reason: string;
}

/** One place for one kind of files of one fingerprint. Implementations: folder, Actions cache, S3, registry. */
export interface Store {
  /** What it is, for people: `folder /srv/store`, `registry ghcr.io/me/store`. No secret is part of it. */
  readonly place: string;
  /**
   * What it offers. A store that does not exist yet is empty.
   * @throws StoreError when it cannot be asked
   */
  list(signal: AbortSignal): Promise<StoreEntry[]>;
  /**
   * Brings entries to `folder`/path. Size and SHA-256 of each are compared; what is damaged or gone is reported, and its
   * file is not left behind. Files appear by a rename: an interruption leaves whole ones only.
   * @throws StoreError when nothing can be brought, and when `signal` fires
   */
  get(
    entries: readonly StoreEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ readonly got: readonly StoreEntry[]; readonly lost: readonly LostEntry[] }>;
  /**
   * Adds entries whose files are at `folder`/path, the first ones first; what is there already is not sent again. Safe beside
   * other writers: nobody's entries get lost. An interruption loses at most what was under way; no reader sees half a file.
   * @returns those that were sent, and the bytes that travelled
   * @throws StoreError with what was added until then in `added`
   */
  put(
    entries: readonly StoreEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ readonly added: readonly StoreEntry[]; readonly bytes: number }>;
  /** Notes that a build used these paths, at this time (seconds since the epoch); what nobody uses is pruned first. */
  touch(paths: readonly string[], at: number, signal: AbortSignal): Promise<void>;
  /** Takes entries out, and frees their space as far as the place allows. */
  remove(paths: readonly string[], signal: AbortSignal): Promise<void>;
}

/** Why a store could not serve. It never fails a build: whoever calls says it once and goes on without the store. */
export class StoreError extends Error {
  /**
   * @param kind `unreachable`: network, DNS, 5xx; `refused`: 401, 403, read-only; `throttled`: 429 beyond our patience; `full`:
   *   quota or disk; `stopped`: the signal fired
   */
  constructor(
    readonly kind: 'unreachable' | 'refused' | 'throttled' | 'full' | 'stopped',
    message: string,
    readonly added: readonly StoreEntry[] = [],
  ) {
    super(message);
    this.name = 'StoreError';
  }
}
