import { UserError } from '../platform/errors.js';
import type { Buildx } from './buildx.js';

/** What a builder's cache is made of; our cache mounts by what they keep. */
export const PARTS = ['layers', 'built packages', 'distfiles', 'other cache mounts', 'sources and the rest'] as const;
export type Part = (typeof PARTS)[number];

export interface DiskUsage {
  readonly bytes: number;
  /** What is in use at the moment, and cannot be removed. */
  readonly bytesInUse: number;
  readonly parts: Readonly<Partial<Record<Part, number>>>;
}

/** Thousands of layers, each with the text of its step. */
const KEEP_BYTES = 64 * 1024 * 1024;

/**
 * Asks a running builder what its cache holds.
 * @throws UserError when it does not say
 */
export async function diskUsage(buildx: Buildx, builder: string, signal: AbortSignal): Promise<DiskUsage> {
  const result = await buildx.run(['du', '--verbose', '--builder', builder], { signal, keepBytes: KEEP_BYTES });
  const usage = result.code === 0 ? parseDiskUsage(result.stdout) : undefined;
  if (usage) return usage;
  throw new UserError({
    message: `The builder ${builder} did not say what it holds: ${lastLine(result.stderr) || 'buildx du printed no total'}.`,
    hint: `Look at what \`docker buildx du --verbose --builder ${builder}\` prints.`,
  });
}

/**
 * Removes everything from a running builder's cache that is not in use, cache mounts included.
 * @throws UserError when that fails
 */
export async function emptyCache(buildx: Buildx, builder: string, signal: AbortSignal): Promise<void> {
  const result = await buildx.run(['prune', '--all', '--force', '--builder', builder], { signal });
  if (result.code === 0 && !result.stopped) return;
  throw new UserError({
    message: result.stopped
      ? `The cache of the builder ${builder} is removed in part: the command was stopped.`
      : `The cache of the builder ${builder} could not be removed: ${lastLine(result.stderr) || 'it gave no reason'}.`,
    hint: 'Run the command again: what is gone already stays gone.',
  });
}

/**
 * Reads what `buildx du --verbose` prints, by buildx 0.20 to 0.36: for each record `ID`, `Reclaimable`, `Size`, `Description` and
 * `Type`, a `key: value` a line, and at the end a `Total`. A description is a step's text and can be anything, so what stands before
 * it is taken where it is first seen, and the type, which stands after it, where it is last seen.
 * @returns undefined when there is no total
 */
export function parseDiskUsage(text: string): DiskUsage | undefined {
  const total = sizeOf([...text.matchAll(/^Total:\s+(\S+)\s*$/gm)].at(-1)?.[1]);
  if (total === undefined) return undefined;
  const parts: Partial<Record<Part, number>> = {};
  let bytesInUse = 0;
  const records = text.split(/^(?=ID:\s+[a-z0-9]{25}\s*$)/m).filter((record) => record.startsWith('ID:'));
  for (const record of records) {
    const bytes = sizeOf(/^Size:\s+(\S+)\s*$/m.exec(record)?.[1]) ?? 0;
    const type = [...record.matchAll(/^Type:\s+(\S+)\s*$/gm)].at(-1)?.[1] ?? '';
    const part = partOf(type, record);
    parts[part] = (parts[part] ?? 0) + bytes;
    if (/^Reclaimable:\s+false\s*$/m.test(record)) bytesInUse += bytes;
  }
  return { bytes: total, bytesInUse, parts };
}

/** BuildKit's record types (client.UsageRecordType); it describes a cache mount by its id, where it has one. */
function partOf(type: string, record: string): Part {
  if (type === 'regular') return 'layers';
  if (type !== 'exec.cachemount') return 'sources and the rest';
  const ours = /with id "(?:[^"]*\/)?gentoo-min-(packages|distfiles)"/.exec(record)?.[1];
  if (ours === 'packages') return 'built packages';
  return ours === 'distfiles' ? 'distfiles' : 'other cache mounts';
}

/** As go-units prints sizes: four digits, decimal units. */
const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };

function sizeOf(text = ''): number | undefined {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)([kMGTP]?B)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.replace(/^ERROR:\s*/, '').replace(/\.$/, '');
}
