import { didYouMean, quote } from '../image/text.js';
import { parseReference } from '../pins/reference.js';
import type { Problem } from '../platform/errors.js';
import { CACHE_TYPES, SECRET_OPTIONS, splitFields, TYPE_NAMES, type CacheEntry, type CacheType } from './entry.js';
import { judgeOptions } from './option-rules.js';

/** The input `cache`, read. */
export interface CacheInput {
  readonly entries: readonly CacheEntry[];
  /** Everything that is wrong. */
  readonly problems: readonly Problem[];
  /** What could be done better. */
  readonly hints: readonly Problem[];
  /** Values to hide from the log before anything of this is shown, those of entries with problems too. */
  readonly secrets: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Attributes that BuildKit would look up in the environment of its daemon, which a builder in a container does not share with us. */
const FROM_ENVIRONMENT: Readonly<Partial<Record<CacheType, Readonly<Record<string, readonly string[]>>>>> = {
  s3: { bucket: ['AWS_BUCKET'], region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
  azblob: {
    account_url: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_URL'],
    account_name: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME'],
    container: ['BUILDKIT_AZURE_STORAGE_CONTAINER'],
    prefix: ['BUILDKIT_AZURE_STORAGE_PREFIX'],
  },
};

/**
 * Reads the input `cache`: one place a line, or simple ones with commas between; `none` or nothing keeps no layers.
 *
 * A place is written as buildx does (`type=registry,ref=ghcr.io/me/cache,compression=zstd`; docs of buildx, "Cache storage
 * backends"), as its type with options (`gha,mode=min`), or short: `gha[:SCOPE]`, `registry:REF` or just `REF`, `local:FOLDER`,
 * `s3:BUCKET[/PREFIX][?OPTION=VALUE&…]`, `azblob:https://ACCOUNT.blob.core.windows.net[/CONTAINER][?…]`.
 *
 * @param env for what BuildKit would look up there; credentials are left to it
 */
export function parseCacheInput(text: string, env: Environment): CacheInput {
  const read = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => readLine(line, env));
  const none = read.some((each) => each.none === true);
  const entries = read.flatMap((each) => (each.entry === undefined ? [] : [each.entry]));
  const problems = read.flatMap((each) => each.problems);
  if (none && read.length > 1) {
    problems.push({ message: 'cache: "none" stands beside other places.', hint: 'Remove it, or the others.' });
  }
  problems.push(...clashes(entries));
  return {
    entries: problems.length > 0 ? [] : entries,
    problems,
    hints: read.flatMap((each) => each.hints ?? []),
    secrets: [...new Set(read.flatMap((each) => each.secrets))],
  };
}

interface ReadEntry {
  readonly none?: true;
  readonly entry?: CacheEntry;
  readonly problems: readonly Problem[];
  readonly hints?: readonly Problem[];
  readonly secrets: readonly string[];
}

const ATTRIBUTE = /^\s*([A-Za-z][A-Za-z0-9._-]*)=(.*)$/s;

function readLine(line: string, env: Environment): ReadEntry[] {
  const fields = splitFields(line);
  const isAttribute = (field: string): boolean => ATTRIBUTE.test(field);
  if (!fields) {
    // What may be secret in it cannot be told apart.
    const message = 'cache: An entry has a double quote that is not at both ends of a field.';
    return [{ problems: [{ message, hint: 'Write type=TYPE,"key=value with, comma".' }], secrets: [] }];
  }
  const [first = '', ...rest] = fields;
  if (isAttribute(first)) return [readEntry(undefined, '', fields, env)];
  if (rest.length > 0 && rest.every(isAttribute)) return [readEntry(...splitShort(first), rest, env)];
  if (rest.some(isAttribute)) {
    const message = `cache: ${quote(first)} and what follows it cannot be told apart.`;
    return [
      { problems: [{ message, hint: 'Write one place a line.' }], secrets: secretsOf(undefined, attributes(rest)) },
    ];
  }
  return fields.filter((field) => field !== '').map((field) => readEntry(...splitShort(field), [], env));
}

/** `TYPE[:REST]`; an image reference alone is a registry, as for buildx. */
function splitShort(word: string): [type: string, rest: string] {
  const [, type = word, rest = ''] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  const known = (CACHE_TYPES as readonly string[]).includes(type);
  if (!known && word.includes('/') && parseReference(word).ok) return ['registry', word];
  return [type, rest];
}

function readEntry(
  shortType: string | undefined,
  rest: string,
  fields: readonly string[],
  env: Environment,
): ReadEntry {
  const given = attributes(fields);
  const { type: longType, ...options } = given;
  const type = shortType ?? longType ?? '';
  const known = CACHE_TYPES.find((each) => each === type);
  const short = known === undefined ? {} : readShort(known, rest);
  const secrets = [...secretsOf(known, given), ...secretsOf(known, short)];
  if (type === 'none' && rest === '' && Object.keys(options).length === 0) return { none: true, problems: [], secrets };
  if (known === undefined) return { problems: [unknownType(type)], secrets };
  const folder = options.dest ?? options.src;
  // A folder is read as `src` and written as `dest`; an entry has one name for it.
  const written = known === 'local' ? omit(options, 'src', 'dest') : options;
  const all = {
    ...fromEnvironment(known, env),
    ...short,
    ...written,
    ...(known === 'local' && folder !== undefined ? { dest: folder } : {}),
  };
  const entry: CacheEntry = { type: known, options: all, place: placeOf(known, all) };
  const findings = judgeOptions(known, all);
  const clash = known === 'local' && options.src !== undefined && options.src !== folder;
  if (clash)
    findings.push({ message: 'src and dest are different folders.', hint: 'Write one: it is read and written.' });
  const problems = findings.map(({ message, hint }) => ({
    message: `cache: ${entry.place}: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  }));
  return { entry, problems, secrets, hints: secretHints(entry) };
}

function attributes(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [, name, value] = ATTRIBUTE.exec(field) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

/** The attributes that the short form stands for. */
function readShort(type: CacheType, rest: string): Record<string, string> {
  if (rest === '') return {};
  switch (type) {
    case 'gha':
      return { scope: rest };
    case 'registry':
      return { ref: rest };
    case 'local':
      return { dest: rest };
    case 's3': {
      const [path = '', query = ''] = rest.replace(/^\/\//, '').split(/\?(.*)/s);
      const [bucket = '', prefix = ''] = path.split(/\/(.*)/s);
      // BuildKit puts prefix and name together as they are.
      const folder = prefix === '' ? {} : { prefix: prefix.replace(/\/*$/, '/') };
      return { bucket, ...folder, ...Object.fromEntries(new URLSearchParams(query)) };
    }
    case 'azblob': {
      if (!URL.canParse(rest)) return { account_url: rest };
      const { origin, pathname, searchParams } = new URL(rest);
      const container = pathname.split('/')[1] ?? '';
      return { account_url: origin, ...(container === '' ? {} : { container }), ...Object.fromEntries(searchParams) };
    }
  }
}

function fromEnvironment(type: CacheType, env: Environment): Record<string, string> {
  const found = Object.entries(FROM_ENVIRONMENT[type] ?? {}).flatMap(([name, variables]) => {
    const value = variables.map((variable) => env[variable] ?? '').find((each) => each !== '');
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

function placeOf(type: CacheType, options: Readonly<Record<string, string>>): string {
  const name = options.ref ?? options.bucket ?? options.dest ?? withoutSecrets(options.account_url);
  const shown = name?.replaceAll(/\p{C}/gu, '').slice(0, 200);
  return shown === undefined || type === 'gha' ? TYPE_NAMES[type] : `${TYPE_NAMES[type]} ${shown}`;
}

/** An address of a storage account can carry a signature. */
function withoutSecrets(url: string | undefined): string | undefined {
  return url?.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//');
}

/** Secret values among attributes; in an entry of no known type, whatever is secret for any type. */
function secretsOf(type: CacheType | undefined, given: Readonly<Record<string, string>>): string[] {
  const names = new Set(type === undefined ? Object.values(SECRET_OPTIONS).flat() : SECRET_OPTIONS[type]);
  const named = Object.entries(given).flatMap(([name, value]) => (names.has(name) ? [value] : []));
  const inAddresses = [given.account_url, given.endpoint_url].flatMap((address) => {
    if (address === undefined || !URL.canParse(address)) return [];
    const { password, searchParams } = new URL(address);
    return [decodeURIComponent(password), searchParams.get('sig') ?? ''];
  });
  return [...named, ...inAddresses].filter((value) => value !== '');
}

function omit(options: Readonly<Record<string, string>>, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}

/** Options of a program can be seen by everybody on the machine while it runs. */
function secretHints({ type, options, place }: CacheEntry): Problem[] {
  const named = SECRET_OPTIONS[type].filter((name) => options[name] !== undefined);
  if (named.length === 0) return [];
  const hints: Readonly<Partial<Record<CacheType, string>>> = {
    s3: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment instead; buildx passes them on.',
    azblob:
      "Let the builder log in by itself instead, by the machine's identity or the variables of Azure's SDK (builder-options: env.AZURE_…).",
    gha: 'Leave it out: inside a job it is taken from the environment.',
  };
  const message = `cache: ${place}: ${named.join(' and ')} can be seen in the list of processes of the machine.`;
  return [{ message, ...(hints[type] === undefined ? {} : { hint: hints[type] }) }];
}

function unknownType(type: string): Problem {
  if (type === 'inline') {
    const message = 'cache: inline keeps the last stage only, which holds a few finished files here.';
    return { message, hint: 'Write registry:REF to keep the layers in a registry.' };
  }
  if (type === '')
    return { message: 'cache: An entry does not say its type.', hint: `Start it with type=${CACHE_TYPES.join('|')}.` };
  return {
    message: `cache: ${quote(type)} is no place for layers.`,
    hint: didYouMean(type, [...CACHE_TYPES, 'none']),
  };
}

/** Two places that are one, and two that BuildKit mixes up. */
function clashes(entries: readonly CacheEntry[]): Problem[] {
  const identity = ({ type, options }: CacheEntry): string =>
    [
      type,
      options.scope,
      options.ref,
      options.bucket,
      options.prefix,
      options.account_url,
      options.container,
      options.dest,
    ]
      .map((part) => part ?? '')
      .join('\n');
  const twice = entries.filter(
    (entry, index) => entries.findIndex((each) => identity(each) === identity(entry)) < index,
  );
  const problems = twice.map(({ place }): Problem => ({
    message: `cache: ${place} is there twice.`,
    hint: 'Remove one.',
  }));
  // buildx enters one manifest, that of the last of these exports, into the index of every folder (BuildKit's client/solve.go).
  const manifests = entries.filter(({ type }) => type === 'local' || type === 'registry');
  const kinds = new Set(manifests.map(({ options }) => MANIFEST_OPTIONS.map((name) => options[name] ?? '').join(',')));
  if (kinds.size > 1 && manifests.some(({ type }) => type === 'local')) {
    problems.push({
      message: 'cache: A folder beside a registry or another folder needs the same compression as that one.',
      hint: `Give both the same ${MANIFEST_OPTIONS.join(', ')}, or none.`,
    });
  }
  return problems;
}

const MANIFEST_OPTIONS = [
  'compression',
  'compression-level',
  'force-compression',
  'image-manifest',
  'oci-mediatypes',
  'mode',
] as const;
