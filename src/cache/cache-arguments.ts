import { formatOptions, type CacheEntry, type CacheType } from './entry.js';
import { scopeOptions, scopesToRead, type CachePart, type CacheScopes, type Scope } from './scopes.js';

/** Values of `--cache-from` and `--cache-to`, in order. */
export interface CacheArguments {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface CacheRequest {
  /** What is built. */
  readonly part: CachePart;
  readonly scopes: CacheScopes;
  /** False where caches are only read: a pull request from a fork, `cache-write: false`, a token without the right. */
  readonly write: boolean;
  /**
   * Minutes for which a throttled (429) call to the Actions cache is repeated before its export is given up; 60 when
   * absent. With less time left, say less: BuildKit would wait all of it.
   */
  readonly exportMinutes?: number;
}

/** What a build may lack because it comes from outside. */
export interface WriteFacts {
  /** The input `cache-write`. */
  readonly wanted: boolean;
  /** Whether the code comes from a fork: what it builds must not become the cache of trusted builds. */
  readonly fromFork: boolean;
}

export function mayWrite({ wanted, fromFork }: WriteFacts): boolean {
  return wanted && !fromFork;
}

/** The attributes that concern one direction only; the rest says where the place is and is needed for both. */
const EXPORT_ONLY = new Set([
  'mode',
  'ignore-error',
  'compression',
  'compression-level',
  'force-compression',
  'image-manifest',
  'oci-mediatypes',
  'reset',
  'touch_refresh',
  'upload_parallelism',
]);

const EXPORT_MINUTES = 60;

/**
 * The cache arguments of one build. The user's own options win over ours.
 *
 * - `mode=max`: the layers of every stage, not of the last one only, which is `scratch` with a few files.
 * - `ignore-error=true`: an export that fails leaves a good build good. (What fails before the export begins, such as an
 *   unreadable token, still fails the build: see `cacheFailure`.)
 * - `timeout` of gha: BuildKit's README calls it the limit of the export, its source makes it the patience with answers
 *   429, for each call (go-actions-cache, doWithRetries); an export with `timeout=1ms` was measured to succeed. The default
 *   of 10 minutes is little where gigabytes in many layers meet 200 uploads a minute for the whole repository. Imports keep
 *   it: better to wait that long than to compile for hours, better to compile than to wait longer.
 * - `compression=zstd` where the exporter reads it, registry and local: BuildKit's default is gzip, which is slower at both
 *   ends at a lower ratio. The exporters for gha, s3 and azblob always use the default (their `Config()` ignores attributes).
 */
export function cacheArguments(entries: readonly CacheEntry[], request: CacheRequest): CacheArguments {
  const { part, scopes, write } = request;
  const from = entries.flatMap((entry) =>
    scopesToRead(part, scopes).map((scope) => readArgument(entry, scopes, scope)),
  );
  const writable = entries.filter(({ readOnly }) => readOnly !== true);
  const to = write
    ? writable.map((entry) =>
        formatOptions(entry.type, {
          ...placed(entry, scopeOptions(entry, scopes, { branch: scopes.own, part })),
          ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }),
      )
    : [];
  return { from: [...new Set(from)], to };
}

/** The value of `--cache-from` that reads one scope of one place. */
export function readArgument(entry: CacheEntry, scopes: CacheScopes, scope: Scope): string {
  const { dest, ...options } = placed(entry, scopeOptions(entry, scopes, scope));
  const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
  return formatOptions(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
}

/** The arguments as buildx takes them. */
export function cacheFlags({ from, to }: CacheArguments): string[] {
  return [...from.map((value) => `--cache-from=${value}`), ...to.map((value) => `--cache-to=${value}`)];
}

function placed(entry: CacheEntry, where: Readonly<Record<string, string>>): Record<string, string> {
  return { ...entry.options, ...where };
}

/** Our choices, except where the user made one. */
function exportOptions({ type, options }: CacheEntry, minutes: number): Record<string, string> {
  const ours: Readonly<Record<CacheType, Readonly<Record<string, string>>>> = {
    gha: { timeout: `${String(Math.max(1, Math.round(minutes)))}m` },
    registry: { compression: 'zstd' },
    local: { compression: 'zstd' },
    s3: {},
    azblob: {},
  };
  // Docker's old media types know no zstd.
  const compresses = options['oci-mediatypes'] !== 'false';
  const chosen = { mode: 'max', 'ignore-error': 'true', ...(type === 'gha' || compresses ? ours[type] : {}) };
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, options[name] ?? value]));
}
