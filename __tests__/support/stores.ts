import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoreEntry } from '../../src/store/store.js';

/** An entry for some content, without a file. */
export function entryFor(path: string, content: string | Buffer, more: Partial<StoreEntry> = {}): StoreEntry {
  const bytes = Buffer.from(content);
  return {
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seconds: 1,
    added: 1000,
    used: 1000,
    ...more,
  };
}

/** Writes a file into a folder. @returns the entry that stands for it */
export async function fileIn(
  folder: string,
  path: string,
  content: string | Buffer,
  more: Partial<StoreEntry> = {},
): Promise<StoreEntry> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
  return entryFor(path, content, more);
}

/** A package's path and stanza, as a builder makes them. */
export function packagePath(name: string): string {
  return `app-misc/${name}/0123abcd/${name}-1.0-1.gpkg.tar`;
}

export function stanzaFor(name: string): string {
  return [`CPV: app-misc/${name}-1.0`, 'BUILD_ID: 1', 'SIZE: 3', 'MTIME: 1700000000', 'SLOT: 0', 'EAPI: 8'].join('\n');
}

/** Every file below a folder, sorted; none when the folder is not there. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export const NEVER = new AbortController().signal;

export function paths(entries: readonly { readonly path: string }[]): string[] {
  return entries.map((entry) => entry.path).sort();
}
