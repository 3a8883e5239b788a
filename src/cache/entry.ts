import { csvField } from '../platform/csv.js';

/** The places in which BuildKit can keep layers (its README, "Export cache"), without `inline`, which keeps the last stage only. */
export const CACHE_TYPES = ['gha', 'registry', 's3', 'azblob', 'local'] as const;
export type CacheType = (typeof CACHE_TYPES)[number];

/** One place for layers, as the user named it. */
export interface CacheEntry {
  readonly type: CacheType;
  /** buildx's attributes by name, in lower case, without `type`. A folder is `dest` here, whatever it was written as. */
  readonly options: Readonly<Record<string, string>>;
  /** What it is, for people: `GitHub's Actions cache`, `the registry cache ghcr.io/me/cache`. No secret is part of it. */
  readonly place: string;
  /** Set where this job may read it only. */
  readonly readOnly?: true;
}

/** How people call a place of this type when it is not known which one. */
export const TYPE_NAMES: Readonly<Record<CacheType, string>> = {
  gha: "GitHub's Actions cache",
  registry: 'the registry cache',
  s3: 'the S3 cache',
  azblob: 'the Azure Blob Storage cache',
  local: 'the cache folder',
};

/** Attributes that are secret, by type. */
export const SECRET_OPTIONS: Readonly<Record<CacheType, readonly string[]>> = {
  gha: ['token', 'ghtoken'],
  registry: [],
  s3: ['access_key_id', 'secret_access_key', 'session_token'],
  azblob: ['secret_access_key'],
  local: [],
};

/**
 * Attributes by one word, as `--cache-from` and `--cache-to` take them: fields `key=value` in one line of CSV (RFC 4180, as
 * buildx reads it), quoted where a value needs it.
 */
export function formatOptions(type: CacheType, options: Readonly<Record<string, string>>): string {
  return [['type', type], ...Object.entries(options)]
    .map(([key = '', value = '']) => `${key}=${value}`)
    .map(csvField)
    .join(',');
}

/** Fields of one line of CSV, or undefined where a quote is not closed or stands in the middle of a field. */
export function splitFields(line: string): string[] | undefined {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const [all, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",]*))(?=,|$)/.exec(rest) ?? [];
    if (all === undefined) return undefined;
    fields.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
    if (all.length === rest.length) return fields;
    rest = rest.slice(all.length + 1);
  }
}

/** The attributes of one argument of `--cache-from` or `--cache-to`, with `type`; none where it cannot be read. */
export function readOptions(argument: string): ReadonlyMap<string, string> {
  return new Map(
    (splitFields(argument) ?? []).map((field): [string, string] => {
      const [name = '', ...value] = field.split('=');
      return [name, value.join('=')];
    }),
  );
}
