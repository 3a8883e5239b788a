import { randomUUID } from 'node:crypto';
import type { Blobs } from './blobs.js';
import { READ, WRITE, type Claims } from './token.js';
import { TwirpError, type Message, type Method } from './twirp.js';

/** One cache entry as the service holds it. */
export interface CacheEntry {
  key: string;
  version: string;
  /** Git reference that wrote it. */
  scope: string;
  /** Bytes; 0 until the upload is complete. */
  size: number;
  complete: boolean;
}

interface StoredEntry extends CacheEntry {
  id: number;
  blob: string;
  lastUsed: number;
}

/**
 * `github.actions.results.api.v1.CacheService`: entries are immutable, belong to the reference that wrote them, are
 * found in the token's scopes in order, and the least recently used go when the repository's limit is passed.
 */
export class CacheService {
  private readonly entries: StoredEntry[] = [];
  private clock = 0;

  constructor(
    private readonly blobs: Blobs,
    /** Bytes of the whole repository. */
    private readonly limit: number,
  ) {}

  readonly methods: Record<string, Method<Claims>> = {
    CreateCacheEntry: (request, claims) => Promise.resolve(this.create(request, claims)),
    FinalizeCacheEntryUpload: (request, claims) => this.finalize(request, claims),
    GetCacheEntryDownloadURL: (request, claims) => Promise.resolve(this.find(request, claims)),
  };

  list(): CacheEntry[] {
    return this.entries.map(({ key, version, scope, size, complete }) => ({ key, version, scope, size, complete }));
  }

  /** Deletes the content of all entries with this key prefix but keeps the entries. Returns how many. */
  async dropBlobs(keyPrefix: string): Promise<number> {
    const hit = this.entries.filter((entry) => entry.complete && entry.key.startsWith(keyPrefix));
    await Promise.all(hit.map((entry) => this.blobs.delete(entry.blob)));
    return hit.length;
  }

  /** Removes all entries with this key prefix, as an eviction does. Returns how many. */
  async evict(keyPrefix: string): Promise<number> {
    const hit = this.entries.filter((entry) => entry.key.startsWith(keyPrefix));
    await Promise.all(hit.map((entry) => this.remove(entry)));
    return hit.length;
  }

  private create(request: Message, claims: Claims): Record<string, unknown> {
    const scope = claims.scopes.findLast((candidate) => candidate.Permission & WRITE)?.Scope;
    if (scope === undefined) {
      return { ok: false, message: 'cache write denied: the token has no scope to write to' };
    }
    const key = request.text('key');
    const version = request.text('version');
    if (this.entries.some((entry) => entry.scope === scope && entry.key === key && entry.version === version)) {
      throw new TwirpError(409, 'already_exists', `a cache entry with key ${key}, this version and scope exists`);
    }
    const blob = randomUUID();
    const id = ++this.clock;
    this.entries.push({ id, key, version, scope, blob, size: 0, complete: false, lastUsed: id });
    return { ok: true, signed_upload_url: this.blobs.signedUrl(blob, 'upload') };
  }

  private async finalize(request: Message, claims: Claims): Promise<Record<string, unknown>> {
    const key = request.text('key');
    const version = request.text('version');
    const writable = new Set(claims.scopes.filter((scope) => scope.Permission & WRITE).map((scope) => scope.Scope));
    const entry = this.entries.find(
      (candidate) =>
        !candidate.complete && candidate.key === key && candidate.version === version && writable.has(candidate.scope),
    );
    if (entry === undefined) {
      throw new TwirpError(404, 'not_found', `no upload of key ${key} is under way`);
    }
    const size = await this.blobs.size(entry.blob);
    if (size === undefined || size !== Number(request.text('size_bytes'))) {
      throw new TwirpError(400, 'invalid_argument', `${String(size)} bytes arrived, not ${request.text('size_bytes')}`);
    }
    entry.complete = true;
    entry.size = size;
    await this.enforceLimit();
    return { ok: true, entry_id: String(entry.id) };
  }

  /** Scope by scope: the exact key first, then each restore key in turn, exactly or as a prefix, newest first. */
  private find(request: Message, claims: Claims): Record<string, unknown> {
    const key = request.text('key');
    const version = request.text('version');
    for (const scope of claims.scopes.filter((candidate) => candidate.Permission & READ)) {
      const visible = this.entries
        .filter((entry) => entry.complete && entry.scope === scope.Scope && entry.version === version)
        .reverse();
      const hit =
        visible.find((entry) => entry.key === key) ??
        request
          .texts('restore_keys')
          .map((k) => visible.find((entry) => entry.key === k) ?? visible.find((entry) => entry.key.startsWith(k)))
          .find((entry) => entry !== undefined);
      if (hit !== undefined) {
        hit.lastUsed = ++this.clock;
        return { ok: true, signed_download_url: this.blobs.signedUrl(hit.blob, 'download'), matched_key: hit.key };
      }
    }
    return { ok: false, signed_download_url: '', matched_key: '' };
  }

  private async enforceLimit(): Promise<void> {
    const oldestFirst = this.entries.filter((entry) => entry.complete).sort((a, b) => a.lastUsed - b.lastUsed);
    let total = oldestFirst.reduce((sum, entry) => sum + entry.size, 0);
    for (const entry of oldestFirst) {
      if (total <= this.limit) {
        break;
      }
      total -= entry.size;
      await this.remove(entry);
    }
  }

  private async remove(entry: StoredEntry): Promise<void> {
    this.entries.splice(this.entries.indexOf(entry), 1);
    await this.blobs.delete(entry.blob);
  }
}
