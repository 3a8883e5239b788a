import { join, resolve } from 'node:path';
import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import type { CommandResult, RunOptions } from '../platform/process.js';
import { findInLayout, isFolder } from './local.js';
import { formatReference } from './reference.js';
import type { Reference } from './reference.js';
import { classifyRegistryError, errorLine } from './registry-error.js';
import type { RegistryFailure } from './registry-error.js';
import { sourceOf } from './source.js';

/** A stage3 or snapshot that somebody asks for. */
export interface PinRequest {
  readonly key: 'stage3' | 'snapshot';
  /** A text that `parseSource` approves of. */
  readonly text: string;
  /** Where it was written; not known of an input. */
  readonly at?: Place;
}

export interface ResolvedPin {
  /** What is built from, as people write it and with the digest when there is one. */
  readonly reference: string;
  /** Value of `--build-context NAME=…`. */
  readonly context: string;
  /** `sha256:…`; a folder has none. */
  readonly digest?: string;
  /** Whether whoever wrote it gave the digest too. */
  readonly pinned: boolean;
  /** The line for image.yaml that pins what was found. */
  readonly line?: string;
  /** Something to tell that is no error: the tag has moved on, or is gone. */
  readonly note?: string;
}

export interface RegistryAccess {
  /** Runs buildx with these arguments (`Buildx.run`), and with it the user's own credentials. */
  readonly buildx: (args: readonly string[], options?: RunOptions) => Promise<CommandResult>;
  /** The builder whose mirrors are asked: buildx knows the configuration that it was made with. */
  readonly builder: string;
  /** What stands before the names of a mirror's images, by registry: a host, with a path after it where the mirror has one. */
  readonly mirrors?: ReadonlyMap<string, readonly string[]>;
  readonly signal: AbortSignal;
  /** Waits so many milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** For one question. Default 30 seconds. */
  readonly timeoutMs?: number;
}

/** Pauses in milliseconds before asking again, after failures that may be over then. */
const RETRIES = [2_000] as const;
const TRANSIENT: ReadonlySet<RegistryFailure> = new Set(['unreachable', 'timeout']);

/**
 * Finds out which image each pin stands for, and that it exists. A tag is resolved to its digest; of a pin with a digest
 * the digest counts, and a tag that has moved on is noted.
 * @throws UserError with everything that is wrong, each at the pin's place
 * @throws the signal's reason when it fires
 */
export async function resolvePins(requests: readonly PinRequest[], access: RegistryAccess): Promise<ResolvedPin[]> {
  const results = await Promise.all(requests.map((request) => resolvePin(request, access)));
  const problems = results.flatMap((result) => ('message' in result ? [result] : []));
  if (problems.length > 0) throw new UserError(problems);
  return results.filter((result): result is ResolvedPin => !('message' in result));
}

async function resolvePin(request: PinRequest, access: RegistryAccess): Promise<ResolvedPin | Problem> {
  const source = sourceOf(request.text);
  switch (source.kind) {
    case 'registry':
      return await resolveReference(request, source.reference, access);
    case 'folder': {
      const folder = resolve(source.folder);
      if (request.key === 'stage3') {
        return problem(
          request,
          'is a folder, but nothing can be built on a folder.',
          'Name an image or an OCI layout.',
        );
      }
      const repository = join(folder, 'var/db/repos/gentoo');
      if (!(await isFolder(repository))) {
        return problem(
          request,
          `holds no snapshot: there is no folder ${quote(repository, 200)}.`,
          'Name the folder above var/.',
        );
      }
      return { reference: folder, context: folder, pinned: false };
    }
    case 'oci-layout': {
      const found = await findInLayout(source.folder, source);
      if (typeof found === 'string') return problem(request, `${found}.`, 'Check the path.');
      const { digest, folder } = found;
      const tag = source.tag === undefined ? '' : `:${source.tag}`;
      const reference = `oci-layout://${folder}${tag}@${digest}`;
      return { reference, context: reference, digest, pinned: source.digest !== undefined };
    }
  }
}

async function resolveReference(
  request: PinRequest,
  reference: Reference,
  access: RegistryAccess,
): Promise<ResolvedPin | Problem> {
  const { digest, tag, ...name } = reference;
  const tagged: Reference = { ...name, ...(tag === undefined ? {} : { tag }) };
  const [byTag, byDigest] = await Promise.all([
    inspect(tagged, access, digest === undefined),
    digest === undefined ? undefined : inspect({ ...name, digest }, access, true),
  ]);
  const asked = byDigest ?? byTag;
  if ('failure' in asked) return explain(request, reference, asked, byTag, access.mirrors?.get(reference.domain) ?? []);

  const result = formatReference({ ...reference, digest: asked.digest });
  const note = byDigest === undefined ? undefined : tagNote(request.key, formatReference(tagged), byTag, asked.digest);
  return {
    reference: result,
    context: `docker-image://${result}`,
    digest: asked.digest,
    pinned: digest !== undefined,
    line: `${request.key}: ${result}`,
    ...(note === undefined ? {} : { note }),
  };
}

/** What there is to say of the tag of a pin whose digest counts. */
function tagNote(key: string, tagged: string, byTag: Answer, pinned: string): string | undefined {
  if ('digest' in byTag) {
    return byTag.digest === pinned
      ? undefined
      : `${key}: ${tagged} is now ${byTag.digest}; the pinned ${pinned} is used.`;
  }
  return byTag.failure === 'not-found' ? `${key}: ${tagged} is gone; the pinned ${pinned} is still there.` : undefined;
}

type Answer = { readonly digest: string } | { readonly failure: RegistryFailure; readonly said: string };

/** Asks the registry for the digest of a reference. @param persistent whether a failure that may pass is worth a second try */
async function inspect(reference: Reference, access: RegistryAccess, persistent: boolean): Promise<Answer> {
  const mirrored = await askBelowPaths(reference, access);
  if (mirrored && 'digest' in mirrored) return mirrored;
  access.signal.throwIfAborted();
  const telling = (answer: Answer): Answer =>
    mirrored && 'failure' in answer && TRANSIENT.has(answer.failure) ? mirrored : answer;
  for (let attempt = 0; ; attempt++) {
    const answer = await ask(formatReference(reference), access);
    const pause = persistent ? RETRIES[attempt] : undefined;
    if ('digest' in answer || pause === undefined || !TRANSIENT.has(answer.failure)) return telling(answer);
    await access.sleep(pause);
    access.signal.throwIfAborted();
  }
}

/**
 * Asks the mirrors that have a path. BuildKit puts it behind the `/v2` of an address, buildx before it, and so misses them
 * (buildx 0.36, util/resolver/resolver.go); by their own names it finds their images. The others buildx asks by itself.
 * @returns the first that has it, else what the last one said; undefined when there is no such mirror
 */
async function askBelowPaths({ domain, ...rest }: Reference, access: RegistryAccess): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  for (const mirror of access.mirrors?.get(domain) ?? []) {
    const slash = mirror.indexOf('/');
    if (slash < 0) continue;
    const path = `${mirror.slice(slash + 1)}/${rest.path}`;
    answer = await ask(formatReference({ ...rest, domain: mirror.slice(0, slash), path }), access);
    if ('digest' in answer) break;
  }
  return answer;
}

async function ask(reference: string, access: RegistryAccess): Promise<Answer> {
  const { buildx, builder, signal, timeoutMs = 30_000 } = access;
  const limit = AbortSignal.timeout(timeoutMs);
  const result = await buildx(
    ['imagetools', 'inspect', `--builder=${builder}`, '--format', '{{json .Manifest}}', reference],
    {
      signal: AbortSignal.any([signal, limit]),
      graceMs: 1000,
    },
  );
  signal.throwIfAborted();
  if (limit.aborted && result.stopped)
    return { failure: 'timeout', said: `no answer within ${timeoutMs / 1000} seconds` };
  if (result.code !== 0)
    return { failure: classifyRegistryError(result.stderr, reference), said: errorLine(result.stderr) };
  const digest = digestIn(result.stdout);
  return digest === undefined ? { failure: 'broken', said: `no digest in ${quote(result.stdout.trim())}` } : { digest };
}

/** The digest in what `imagetools inspect --format '{{json .Manifest}}'` prints: an OCI descriptor. */
function digestIn(stdout: string): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  const digest: unknown = (parsed as { digest?: unknown } | null)?.digest;
  return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

function problem(request: PinRequest, message: string, hint: string): Problem {
  const { at, key, text } = request;
  return { message: `${key}: ${quote(text, 200)} ${message}`, hint, ...(at === undefined ? {} : { at }) };
}

function explain(
  request: PinRequest,
  reference: Reference,
  answer: Extract<Answer, { failure: RegistryFailure }>,
  byTag: Answer,
  mirrors: readonly string[],
): Problem {
  const { domain, digest } = reference;
  const server = mirrorIn(answer.said, mirrors) ?? domain;
  const who = server === domain ? `the registry ${domain}` : `the mirror ${server} of ${domain}`;
  const said = answer.said === '' ? '' : ` The answer was: ${quote(answer.said, 300)}`;
  switch (answer.failure) {
    case 'not-found':
      return digest === undefined
        ? problem(
            request,
            `does not exist in the registry ${domain}.`,
            'Check name and tag; old dated tags are deleted at some time.',
          )
        : problem(
            request,
            `does not exist in the registry ${domain}: there is no such digest.`,
            'digest' in byTag ? `Its tag stands for ${byTag.digest}.` : 'Pin another release.',
          );
    case 'unauthorized':
      return problem(
        request,
        `was refused by ${who}: it does not exist, or needs a login.`,
        `Run docker login ${server} before, or check the name.${said}`,
      );
    case 'rate-limited':
      return problem(
        request,
        `was refused by ${who}: too many requests.`,
        `Log in with docker login ${server}, or try again later.${said}`,
      );
    case 'timeout':
      return problem(
        request,
        `could not be looked up: ${who} did not answer in time.`,
        `Try again later, or check network and proxy.${said}`,
      );
    case 'unreachable':
      return problem(
        request,
        `could not be looked up: ${who} cannot be reached.`,
        `Check its name, network, proxy and certificates.${said}`,
      );
    case 'broken':
      return problem(request, `could not be looked up in ${who}.`, `Is it a registry?${said}`);
  }
}

/** The mirror that an error of buildx is from: it names the address that was asked. */
function mirrorIn(said: string, mirrors: readonly string[]): string | undefined {
  const host = /\bto https?:\/\/([^/\s]+)\//.exec(said)?.[1];
  return mirrors.map((mirror) => mirror.replace(/\/.*/, '')).find((mirror) => mirror === host);
}
