import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BootRequest, BootResult } from '../boot/types.js';
import { writeFileAtomic } from '../platform/files.js';
import { fingerprint } from '../platform/fingerprint.js';
import type { PlacedFile } from './place-files.js';

/** What booted once, beside the files: these very files, judged by these very checks, need not boot again. */
interface BootRecord {
  readonly booted: string;
  /** When, as ISO 8601. */
  readonly at: string;
  readonly result: BootResult;
}

/** Everything that a boot's result depends on: the files by their content, the machine, the checks, this program's version. */
export function bootFingerprint(request: BootRequest, files: readonly PlacedFile[], builtBy: string): string {
  const { expect, mode, memoryMiB, cpus, march = '', smokeScripts } = request;
  const contents = files.filter(({ path }) => [request.kernel, request.initramfs, request.squashfs].includes(path));
  return fingerprint(
    builtBy,
    ...contents.map(({ kind, sha256 }) => `${kind} ${sha256}`),
    JSON.stringify([expect, mode, memoryMiB, cpus, march]),
    ...smokeScripts.flatMap(({ name, content }) => [name, content]),
  );
}

/** The earlier result of the same boot in that folder, when it came up. */
export async function earlierBoot(folder: string, booted: string): Promise<BootRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(folder, FILE), 'utf8')) as BootRecord;
    if (record.booted !== booted || record.result.status !== 'booted') return undefined;
    return Object.values(record.result.files).every((path) => existsSync(path)) ? record : undefined;
  } catch {
    // There is none, or somebody wrote something else there: then it is booted.
    return undefined;
  }
}

export async function recordBoot(folder: string, booted: string, result: BootResult, now: number): Promise<void> {
  const record: BootRecord = { booted, at: new Date(now).toISOString(), result };
  await writeFileAtomic(join(folder, FILE), `${JSON.stringify(record, null, 2)}\n`);
}

const FILE = 'booted.json';
