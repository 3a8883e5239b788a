import { didYouMean, quote } from '../image/text.js';
import type { Reading } from '../inputs/fields.js';
import { parseReference } from '../pins/reference.js';

/** A place where packages and distfiles are kept. */
export type Location =
  | { readonly kind: 'builder' }
  | { readonly kind: 'actions' }
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Without `/` at either end; may be empty. */
      readonly prefix: string;
      readonly region?: string;
      /** Base address of the service, where it is not Amazon's. */
      readonly endpoint?: string;
    }
  | { readonly kind: 'registry'; readonly registry: string; readonly repository: string };

const FORMS = ['builder', 'actions', 'folder:PATH', 's3://BUCKET/PREFIX', 'oci://REGISTRY/REPOSITORY'];
const HINT = `Write one of: ${FORMS.join(', ')}.`;
const S3_OPTIONS = ['region', 'endpoint'];

/**
 * Reads the text of an input that names a store: `builder` (the builder's own disk), `actions` (the Actions cache),
 * `folder:PATH`, `s3://BUCKET[/PREFIX][?region=…&endpoint=…]` or `oci://REGISTRY/REPOSITORY`.
 * @returns the location, or what is wrong and what to write; a password in the text is never repeated
 */
export function readLocation(text: string): Reading<Location> {
  if (text === 'builder' || text === 'actions') return { value: { kind: text } };
  if (/[\p{Cc}\p{Cs}]/u.test(text)) {
    return { message: `${quote(text)} has a character that cannot be part of a location.`, hint: HINT };
  }
  if (text.startsWith('folder:')) return readFolder(text.slice('folder:'.length));
  if (text.startsWith('s3://')) return readBucket(text);
  if (text.startsWith('oci://')) return readRegistry(text.slice('oci://'.length));
  // What looks like an address may hold a password: only its scheme is repeated.
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
  return { message: `${quote(scheme ?? text, 120)} is not a place that packages can be kept in.`, hint: HINT };
}

function readFolder(path: string): Reading<Location> {
  if (path === '')
    return { message: 'folder: names no folder.', hint: 'Write folder:PATH, such as folder:/srv/store.' };
  if (path.length > 4096) return { message: `${quote(path)} is too long for a path.` };
  if (path.startsWith('//')) {
    return {
      message: `${quote(`folder:${path}`)} is written as an address.`,
      hint: 'Write folder:PATH with the path alone.',
    };
  }
  return { value: { kind: 'folder', path } };
}

// The rules for general purpose buckets (Amazon S3 User Guide, "Bucket naming rules"), which other services share.
const BUCKET = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function readBucket(text: string): Reading<Location> {
  const hint = 'Write s3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST; endpoint only where it is not Amazon.';
  const {
    bucket = '',
    path = '',
    query = '',
  } = /^s3:\/\/(?<bucket>[^/?]*)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/s.exec(text)?.groups ?? {};
  if (bucket.includes('@')) {
    return {
      message: 'The address of the bucket holds credentials.',
      hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and replace that key: it may have been seen.',
    };
  }
  if (!BUCKET.test(bucket)) return { message: `${quote(bucket, 80)} is not the name of a bucket.`, hint };
  const prefix = path.replace(/^\/+|\/+$/g, '');
  if (prefix.split('/').some((part) => part === '..' || part === '.') || prefix.includes('//')) {
    return { message: `${quote(prefix, 120)} is not a prefix of names in a bucket.`, hint };
  }
  const options = new URLSearchParams(query);
  for (const name of options.keys()) {
    if (!S3_OPTIONS.includes(name)) {
      return { message: `A bucket has no option ${quote(name)}.`, hint: didYouMean(name, S3_OPTIONS) };
    }
    if (options.getAll(name).length > 1)
      return { message: `The option ${name} is there twice.`, hint: 'Keep one of the two.' };
  }
  const region = options.get('region') ?? '';
  if (region !== '' && !/^[a-z0-9-]{1,40}$/.test(region)) {
    return { message: `${quote(region)} is not the name of a region.`, hint };
  }
  const endpoint = readEndpoint(options.get('endpoint') ?? '');
  if (!('value' in endpoint)) return endpoint;
  return {
    value: {
      kind: 's3',
      bucket,
      prefix,
      ...(region === '' ? {} : { region }),
      ...(endpoint.value === '' ? {} : { endpoint: endpoint.value }),
    },
  };
}

/**
 * The base address of an S3 service: `https://HOST[:PORT][/PATH]`, or http.
 * @returns it without `/` at the end; empty for an empty text
 */
export function readEndpoint(text: string): Reading<string> {
  if (text === '') return { value: '' };
  const hint = 'Write https://HOST, with a port where there is one.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { message: 'The endpoint is not an http:// or https:// address.', hint };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      message: 'The endpoint holds credentials.',
      hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    };
  }
  if (url.search !== '' || url.hash !== '') return { message: 'The endpoint has more than a host and a path.', hint };
  return { value: url.href.replace(/\/+$/, '') };
}

function readRegistry(name: string): Reading<Location> {
  const hint = 'Write oci://REGISTRY/REPOSITORY, such as oci://ghcr.io/me/store.';
  if (name.split('/', 1)[0]?.includes('@')) {
    return { message: 'The address of the registry holds credentials.', hint: 'Log in with `docker login` instead.' };
  }
  const parsed = parseReference(name);
  if (!parsed.ok) return { message: `${quote(name, 120)} ${parsed.reason}.`, hint };
  const { domain, path, tag, digest } = parsed.reference;
  if (tag !== undefined || digest !== undefined) {
    return { message: `${quote(name, 120)} has a tag or digest; the store makes its own tags.`, hint };
  }
  if (!name.includes('/')) return { message: `${quote(name, 120)} has no repository.`, hint };
  return { value: { kind: 'registry', registry: domain, repository: path } };
}
