import { quote } from '../image/text.js';

/** An image reference, taken apart and with the parts that Docker fills in. */
export interface Reference {
  /** Host of the registry with its port: `docker.io`, `127.0.0.1:5000`. */
  readonly domain: string;
  /** `library/debian`, `gentoo/stage3`. */
  readonly path: string;
  readonly tag?: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
}

export type ReferenceResult =
  { readonly ok: true; readonly reference: Reference } | { readonly ok: false; readonly reason: string };

// The grammar of the distribution project's reference package; of the digests only the one that registries use.
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const DOMAIN = new RegExp(String.raw`^(?:${LABEL}(?:\.${LABEL})*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$`);
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LONGEST_NAME = 255;
const DEFAULT_DOMAIN = 'docker.io';

/**
 * Reads `[REGISTRY/]PATH[:TAG][@DIGEST]` as Docker does: without a registry it is Docker Hub, and there a single word is
 * an official image.
 * @returns the parts, or why there are none, as the end of a sentence that starts with the reference
 */
export function parseReference(text: string): ReferenceResult {
  const fail = (reason: string): ReferenceResult => ({ ok: false, reason });
  if (text === '') return fail('is empty');
  if (/\s/.test(text)) return fail('contains white space');
  if (/^[a-z][a-z0-9+-]*:\/\//.test(text)) return fail('is an address, not an image reference');

  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !DIGEST.test(digest)) {
    return fail(`has a digest ${quote(digest, 80)} that is not "sha256:" and 64 hexadecimal digits in lower case`);
  }
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) return fail(`has a tag ${quote(tag)} that cannot exist`);
  const name = colon < 0 ? named : named.slice(0, colon);
  if (name.length > LONGEST_NAME) return fail(`has a name of more than ${LONGEST_NAME} characters`);

  const { domain, path } = splitName(name);
  if (!DOMAIN.test(domain)) return fail(`names a registry ${quote(domain)} that cannot exist`);
  if (!isRepositoryPath(path)) {
    const lower = path.toLowerCase() === path ? '' : '; upper-case letters are not allowed';
    return fail(`has a repository name ${quote(path)} that cannot exist${lower}`);
  }
  return {
    ok: true,
    reference: { domain, path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) },
  };
}

/** Whether this can be the registry in an image's name: nobody takes a word without a dot or port for one. */
export function isRegistry(text: string): boolean {
  return DOMAIN.test(text) && (/[.:]/.test(text) || text === 'localhost');
}

/** Whether this can be the repository in an image's name, or the beginning of one. */
export function isRepositoryPath(text: string): boolean {
  return text.split('/').every((component) => COMPONENT.test(component));
}

function splitName(name: string): { domain: string; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first;
  if (slash >= 0 && isDomain) {
    const path = name.slice(slash + 1);
    const hub = first === 'index.docker.io' || first === DEFAULT_DOMAIN;
    return { domain: hub ? DEFAULT_DOMAIN : first, path: hub && !path.includes('/') ? `library/${path}` : path };
  }
  return { domain: DEFAULT_DOMAIN, path: slash < 0 ? `library/${name}` : name };
}

/** The reference as people write it: without `docker.io/` and `library/`. */
export function formatReference(reference: Reference): string {
  const { domain, path, tag, digest } = reference;
  const name = domain === DEFAULT_DOMAIN ? path.replace(/^library\//, '') : `${domain}/${path}`;
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
