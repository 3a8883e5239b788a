import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { writeFileAtomic } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';

/** What is remembered of an image's builds, each in a JSON file of its own: what they took of the disk, and what its layers are worth. */
export const RECORDS = ['disk', 'layers'] as const;

export type RecordKind = (typeof RECORDS)[number];

/**
 * The folder of the records: that of the output, but on a runner the one beside the workspace, which a checkout empties.
 * @param output the folder for the files that come out
 */
export function recordFolder(env: Platform['env'], output: string): string {
  const { RUNNER_WORKSPACE: beside = '' } = env;
  return beside === '' ? output : join(beside, '.gentoo-min');
}

/**
 * The file of one record.
 * @param folder see `recordFolder`
 * @param name of the image
 */
export function recordFile(folder: string, name: string, kind: RecordKind): string {
  return join(folder, `${name}-${kind}.json`);
}

/** @returns undefined where there is none, or somebody wrote something else there: then nothing is known of earlier builds */
export async function readRecord<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes a record, and its folder where there is none yet. */
export async function writeRecord(file: string, record: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, `${JSON.stringify(record, null, 2)}\n`);
}
