import type { CacheType } from './entry.js';

/**
 * What can be wrong with a cache. `empty`: nothing has been stored there yet, which is no trouble. `refused`: 401, 403,
 * read-only. `throttled`: 429. `evicted`: layers that its index names are gone. `full`: quota or disk. `unreachable`: network,
 * DNS, 5xx. `slow`: a time limit. `missing`: bucket or container does not exist. `misconfigured`: BuildKit cannot even begin.
 */
export type Trouble =
  | 'empty'
  | 'refused'
  | 'throttled'
  | 'evicted'
  | 'full'
  | 'unreachable'
  | 'slow'
  | 'missing'
  | 'misconfigured'
  | 'unknown';

/** One thing that BuildKit said about a cache. */
export interface CacheReport {
  /** Undefined where BuildKit does not say which. */
  readonly type?: CacheType;
  readonly direction: 'import' | 'export';
  /** Image reference of a registry's cache. */
  readonly ref?: string;
  readonly trouble: Trouble;
  /** What was said, in one line, without the parameters of addresses: some are signatures. */
  readonly detail: string;
}

// The wording of BuildKit 0.33, go-actions-cache, distribution, AWS's and Azure's SDKs; __tests__/unit/cache/recorded has them.
// In order: an answer 403 that names a quota is about the quota.
const RULES: readonly (readonly [trouble: Trouble, pattern: RegExp])[] = [
  [
    'evicted',
    /\b(?:blob|content|digest) sha256:[0-9a-f]+:? (?:not found|unavailable)|BlobNotFound|could not fetch content descriptor .*not found|NoSuchKey/,
  ],
  ['throttled', /resource_exhausted|\b429\b|too ?many ?requests|SlowDown|ServerBusy|rate limit/i],
  [
    'full',
    /no space left on device|disk quota exceeded|quota ?exceeded|exceed the configured upper limit|InsufficientStorage|\b(?:413|507) /i,
  ],
  [
    'misconfigured',
    /token is malformed|token expired|invalid token|(?:bucket|region|token|url) (?:\(\S+\) )?not set|is required for|not a valid url|not a directory/,
  ],
  ['missing', /NoSuchBucket|ContainerNotFound|name unknown|repository name not known/i],
  [
    'refused',
    /permission_denied|unauthenticated|failed to reserve cache|\b(?:401|403|405) |StatusCode: (?:401|403)|denied|unauthorized|forbidden|read-only file system|AuthorizationFailure/i,
  ],
  [
    'unreachable',
    /connection (?:refused|reset)|no such host|network is unreachable|no route to host|dial tcp|unexpected EOF|\b50[0234]\b|^unavailable$|server misbehaving/,
  ],
  ['slow', /maximum timeout reached|deadline exceeded|timeout/i],
];

/** What an error of a cache is about. */
export function troubleOf(error: string, direction: CacheReport['direction']): Trouble {
  const found = RULES.find(([, pattern]) => pattern.test(error));
  if (found) return found[0];
  return direction === 'import' && error.trim().endsWith(': not found') ? 'empty' : 'unknown';
}

const EXPORTERS: Readonly<Record<string, CacheType>> = {
  'exporting to GitHub Actions Cache': 'gha',
  'exporting cache to registry': 'registry',
  'exporting cache to Amazon S3': 's3',
  'exporting cache to Azure Blob Storage': 'azblob',
  'exporting cache to client directory': 'local',
};

/** Which cache a vertex writes, by the name that BuildKit's exporter gives it. */
export function exportedType(vertex: string): CacheType | undefined {
  return EXPORTERS[vertex];
}

/** Which cache a vertex reads: `importing cache manifest from gha:HASH`, or from an image reference. */
export function importedFrom(vertex: string): { readonly type: CacheType; readonly ref?: string } | undefined {
  const from = /^importing cache manifest from (.+)$/.exec(vertex)?.[1];
  if (from === undefined) return undefined;
  const type = /^(gha|s3|azblob|local):\d+$/.exec(from)?.[1] as CacheType | undefined;
  return type === undefined ? { type: 'registry', ref: from } : { type };
}

/** The first line of an error, without BuildKit's wrapping and without what an address carries behind its question mark. */
export function detailOf(error: string): string {
  const code = /^ERROR CODE: (\S+)$/m.exec(error)?.[1];
  const line = (error.split('\n').find((each) => each.trim() !== '') ?? '')
    .replace(/^(?:failed to configure \S+ cache (?:im|ex)porter: |error writing layer blob: |failed to copy: )+/, '')
    .replaceAll(/(https?:\/\/[^\s"?]*)\?[^\s"]*/g, '$1')
    .trim();
  return code === undefined || line.includes(code) ? line : `${line} (${code})`;
}
