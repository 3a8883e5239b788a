import type { StoreEntry } from './store.js';

/** An entry as an index has it. */
export interface IndexedEntry extends StoreEntry {
  /** Which pack holds its content, in places that keep many files as one. */
  readonly pack?: string;
}

/** What a store's `index.json` says. Never changed in place. */
export interface StoreIndex {
  /** When it was written, in seconds since the epoch; grows with every change. */
  readonly written: number;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
  /** Bytes of each pack when it was made. */
  readonly packs: ReadonlyMap<string, number>;
}

export const EMPTY_INDEX: StoreIndex = { written: 0, entries: new Map(), packs: new Map() };

const VERSION = 1;
/** What lies beside the content, in every layout. */
const RESERVED = /^(?:index\.(?:json|lock)|Packages(?:\.gz)?|\.incoming)$/;

/**
 * Whether a path can be part of a store: relative, of plain parts, without control characters, and not one of the names
 * that the store itself uses. Whatever else an index of unknown origin says must not become a path on this machine.
 */
export function isStorePath(path: string): boolean {
  if (path === '' || path.length > 1024 || /[\p{Cc}\p{Cs}\\]/u.test(path)) return false;
  const parts = path.split('/');
  return !RESERVED.test(parts[0] ?? '') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

export type ParsedIndex = { readonly index: StoreIndex } | { readonly problem: 'damaged' | 'newer' };

/**
 * Reads `index.json`. Fields that are not known are ignored, entries that make no sense are left out.
 * @returns the index; or `damaged` when it is none, `newer` when it was written by a version of ours that changed its meaning
 */
export function parseIndex(text: string): ParsedIndex {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  if (!isObject(file) || typeof file.version !== 'number' || !Array.isArray(file.entries))
    return { problem: 'damaged' };
  if (file.version > VERSION) return { problem: 'newer' };
  const entries = new Map<string, IndexedEntry>();
  for (const raw of file.entries as readonly unknown[]) {
    const entry = parseEntry(raw);
    if (entry) entries.set(entry.path, entry);
  }
  const packs = new Map(
    Object.entries(isObject(file.packs) ? file.packs : {}).filter(
      (pack): pack is [string, number] => isPackId(pack[0]) && isCount(pack[1]),
    ),
  );
  return { index: { written: isCount(file.written) ? file.written : 0, entries, packs } };
}

function parseEntry(raw: unknown): IndexedEntry | undefined {
  if (!isObject(raw)) return undefined;
  const { path, bytes, sha256, seconds, added, used, stanza, pack } = raw;
  if (typeof path !== 'string' || !isStorePath(path) || !isCount(bytes)) return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return {
    path,
    bytes,
    sha256,
    seconds: isCount(seconds) ? seconds : 0,
    added: isCount(added) ? added : 0,
    used: isCount(used) ? used : 0,
    ...(typeof stanza === 'string' ? { stanza } : {}),
    ...(typeof pack === 'string' && isPackId(pack) ? { pack } : {}),
  };
}

/** The text of `index.json`, one entry a line, so that two of them can be compared. */
export function renderIndex(index: StoreIndex): string {
  const lines = sortedEntries(index).map(({ path, bytes, sha256, seconds, added, used, stanza, pack }) =>
    JSON.stringify({ path, bytes, sha256, seconds, added, used, stanza, pack }),
  );
  const packs = index.packs.size === 0 ? '' : `,"packs":${JSON.stringify(Object.fromEntries(index.packs))}`;
  return `{"version":${VERSION},"written":${index.written}${packs},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * The union of two indexes by path: last use is the later one, time of addition the earlier one. Where they know
 * different content for a path, the one that was added later counts: content is replaced only because it was lost.
 */
export function mergeIndexes(one: StoreIndex, other: StoreIndex): StoreIndex {
  const entries = new Map(one.entries);
  for (const entry of other.entries.values()) {
    const known = entries.get(entry.path);
    entries.set(entry.path, known ? mergeEntries(known, entry) : entry);
  }
  return {
    written: Math.max(one.written, other.written),
    entries,
    packs: new Map([...one.packs, ...other.packs]),
  };
}

/** The same for two entries of one path. */
export function mergeEntries(one: IndexedEntry, other: IndexedEntry): IndexedEntry {
  if (!sameContent(one, other)) return other.added > one.added ? other : one;
  return {
    ...one,
    seconds: Math.max(one.seconds, other.seconds),
    added: Math.min(one.added, other.added),
    used: Math.max(one.used, other.used),
  };
}

export function sameContent(one: StoreEntry, other: StoreEntry): boolean {
  return one.sha256 === other.sha256 && one.bytes === other.bytes;
}

/** An entry as the users of a store see it. */
export function publicEntry({ path, bytes, sha256, seconds, added, used, stanza }: IndexedEntry): StoreEntry {
  return { path, bytes, sha256, seconds, added, used, ...(stanza === undefined ? {} : { stanza }) };
}

/**
 * The file `Packages` of a Gentoo binhost: a header and one stanza for each package, separated by empty lines, as
 * Portage's `portage.getbinpkg.PackageIndex` writes and reads it (wiki "Binary package guide"). PATH is the entry's own
 * path, so the folder that holds the content can be served as it is. TIMESTAMP grows with every change: clients compare it
 * with the one they have to know whether to read on.
 */
export function renderPackages(index: StoreIndex): string {
  const stanzas = sortedEntries(index)
    .flatMap((entry) => renderStanza(entry) ?? [])
    .sort((a, b) => compare(a.cpv, b.cpv));
  const header = [`PACKAGES: ${stanzas.length}`, `TIMESTAMP: ${index.written}`, 'VERSION: 0'].join('\n');
  return [header, ...stanzas.map((stanza) => stanza.text), '']
    .map((part) => (part === '' ? '' : `${part}\n`))
    .join('\n');
}

function renderStanza({ path, stanza }: IndexedEntry): { readonly cpv: string; readonly text: string } | undefined {
  const values = new Map<string, string>();
  for (const line of (stanza ?? '').split('\n')) {
    const { key, value } = /^(?<key>\w+):[ ]?(?<value>.*?)\r?$/.exec(line)?.groups ?? {};
    if (key !== undefined && value !== undefined && value !== '') values.set(key, value);
  }
  const cpv = values.get('CPV');
  if (cpv === undefined) return undefined;
  values.set('PATH', path);
  const lines = [...values].sort(([a], [b]) => compare(a, b)).map(([key, value]) => `${key}: ${value}`);
  return { cpv, text: lines.join('\n') };
}

function sortedEntries(index: StoreIndex): IndexedEntry[] {
  return [...index.entries.values()].sort((a, b) => compare(a.path, b.path));
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isPackId(value: string): boolean {
  return /^[0-9a-z-]{1,64}$/.test(value);
}
