import { parseReference } from '../pins/reference.js';
import type { Finding, Rule } from '../image/rules.js';
import { closest, quote } from '../image/text.js';
import { SECRET_OPTIONS, type CacheType } from './entry.js';

/** Attributes that BuildKit 0.33 documents for each type (its README, "Export cache"), so that a misspelt one is noticed: it ignores those. */
const COMMON = ['mode', 'ignore-error'];
const COMPRESSION = ['compression', 'compression-level', 'force-compression', 'image-manifest', 'oci-mediatypes'];
const OBJECTS = ['name', 'prefix', 'blobs_prefix', 'manifests_prefix'];
const KNOWN: Readonly<Record<CacheType, readonly string[]>> = {
  gha: [...COMMON, 'scope', 'timeout', 'url', 'url_v2', 'version', 'repository', ...SECRET_OPTIONS.gha],
  registry: [...COMMON, ...COMPRESSION, 'ref', 'registry.insecure'],
  s3: [
    ...[...COMMON, ...OBJECTS, ...SECRET_OPTIONS.s3],
    ...['bucket', 'region', 'endpoint_url', 'use_path_style', 'touch_refresh', 'upload_parallelism'],
    ...['disable_accept_encoding', 'retry_mode', 'retry_max_attempts'],
  ],
  azblob: [...COMMON, ...OBJECTS, ...SECRET_OPTIONS.azblob, 'account_url', 'account_name', 'container'],
  local: [...COMMON, ...COMPRESSION, 'dest', 'tag', 'reset'],
};

const oneOf = (...words: readonly string[]): Rule => {
  return (text) =>
    words.includes(text) ? undefined : { message: `${quote(text)} is not one of ${words.join(', ')}.` };
};
const flag = oneOf('true', 'false');

// What BuildKit would refuse fails the whole build in spite of ignore-error, or is silently taken for the default.
const RULES: Readonly<Record<string, Rule>> = {
  mode: oneOf('min', 'max'),
  compression: oneOf('uncompressed', 'gzip', 'estargz', 'zstd'),
  'ignore-error': flag,
  'force-compression': flag,
  'image-manifest': flag,
  'oci-mediatypes': flag,
  'registry.insecure': flag,
  use_path_style: flag,
  'compression-level': (text) =>
    /^\d{1,2}$/.test(text) && Number(text) <= 22
      ? undefined
      : { message: `${quote(text)} is not a level from 0 to 22.`, hint: 'gzip goes to 9, zstd to 22.' },
  timeout: (text) =>
    /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)
      ? undefined
      : { message: `${quote(text)} is not a duration.`, hint: 'Write it as Go does, such as 90s, 60m or 1h30m.' },
  ref: (text) => {
    const parsed = parseReference(text);
    if (!parsed.ok) {
      return {
        message: `${quote(text, 120)} ${parsed.reason}.`,
        hint: 'Write REGISTRY/NAME, such as ghcr.io/me/cache.',
      };
    }
    return parsed.reference.digest === undefined
      ? undefined
      : {
          message: `${quote(text, 120)} has a digest, but a cache is written again and again.`,
          hint: 'Write REGISTRY/NAME.',
        };
  },
  name: (text) =>
    text.includes(';')
      ? { message: `${quote(text)} holds several names.`, hint: 'Write one; a name for each branch is made from it.' }
      : undefined,
  account_url: address,
  endpoint_url: address,
  reset: () => ({
    message: 'reset would delete what other parts of the build have stored beside it.',
    hint: 'Leave it out; to begin anew, delete the folder.',
  }),
  digest: () => ({
    message: 'A digest names one export alone, but here each part and branch has its own.',
    hint: 'Leave it out.',
  }),
};

/** What an entry of a type cannot do without, with how to say it. */
const REQUIRED: Readonly<Record<CacheType, readonly (readonly [name: string, hint: string])[]>> = {
  gha: [],
  registry: [['ref', 'Write registry:ghcr.io/me/cache.']],
  s3: [
    ['bucket', 'Write s3:BUCKET?region=REGION, or set AWS_BUCKET.'],
    ['region', 'Add region=…, or set AWS_REGION; a store that has no regions takes any, such as us-east-1.'],
  ],
  azblob: [['account_url', 'Write azblob:https://ACCOUNT.blob.core.windows.net/CONTAINER.']],
  local: [['dest', 'Write local:FOLDER.']],
};

/** What is wrong with the attributes of one entry. No secret is part of what it says. */
export function judgeOptions(type: CacheType, options: Readonly<Record<string, string>>): Finding[] {
  const secret = new Set(SECRET_OPTIONS[type]);
  const findings = Object.entries(options).flatMap(([name, value]): Finding[] => {
    if (/\p{Cc}/u.test(value)) return [{ message: `The value of ${name} has a control character.` }];
    if (value === '') return [{ message: `${name} is empty.`, hint: 'Give it a value, or leave it out.' }];
    if (secret.has(name)) return [];
    const finding = RULES[name]?.(value);
    if (finding) return [finding];
    const near = KNOWN[type].includes(name) || name in RULES ? undefined : closest(name, KNOWN[type]);
    return near === undefined
      ? []
      : [{ message: `${type} has no option ${quote(name)}.`, hint: `Did you mean "${near}"?` }];
  });
  const missing = REQUIRED[type]
    .filter(([name]) => options[name] === undefined)
    .map(([name, hint]) => ({ message: `${name === 'dest' ? 'The folder' : name} is missing.`, hint }));
  return [...findings, ...missing];
}

function address(text: string): Finding | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? undefined
    : { message: `${quote(text, 120)} is not a web address.`, hint: 'Write https://HOST.' };
}
