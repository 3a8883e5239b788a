import { count, formatBytes, formatSeconds } from '../progress/format.js';
import { lastUse, type Kept } from '../store/worth.js';
import type { Totals } from './holding.js';
import type { NamedStore } from './named-stores.js';

/** `packages in folder /srv/store (3f2a9c1b0d4e5f60)` */
export function formatStore({ kind, store, fingerprint }: NamedStore): string {
  return `${kind} in ${store.place} (${fingerprint})`;
}

/** `60 files, 1.20 GiB, 2 h 10 min of work`; nobody measures the work of a download. */
export function formatTotals({ files, bytes, seconds }: Totals): string {
  const work = seconds === 0 ? '' : `, ${formatSeconds(seconds)} of work`;
  return `${count(files, 'file')}, ${formatBytes(bytes)}${work}`;
}

/** The day of a time in seconds since the epoch, `2026-11-20`; `never` for 0. */
export function formatDay(seconds: number): string {
  if (seconds === 0) return 'never';
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 10);
}

/** One line for each file: bytes, work, day of the last use, path; in columns. */
export function formatFiles(entries: readonly Kept[]): string[] {
  const rows = entries.map((entry) => [
    formatBytes(entry.bytes),
    entry.seconds === 0 ? '' : formatSeconds(entry.seconds),
    formatDay(lastUse(entry)),
  ]);
  const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  return entries.map(({ path }, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => cell.padStart(widths[column] ?? 0));
    return [...cells, path].join('  ');
  });
}
