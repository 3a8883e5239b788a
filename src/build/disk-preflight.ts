import { dirname, resolve } from 'node:path';
import type { LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import { formatProblem, UserError } from '../platform/errors.js';
import type { Disk, Machine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { diskNeed, judgeDisk } from './disk-need.js';
import { earlierUse, recordUse } from './disk-record.js';
import { recordFolder } from './record.js';
import { freeDiskSpace, onHostedRunner } from './free-disk-space.js';
import type { BuildReport } from './report.js';

export interface DiskPreflightDeps {
  readonly platform: Platform;
  readonly run: Runner;
  readonly machine: Machine;
}

/** Measures what a build takes of the disks, from when it was made. */
export interface DiskMeasure {
  /** Remembers what was measured, for the next build. Whatever goes wrong here changes nothing about this one. */
  end(): Promise<void>;
}

/** How often the builder's disk is looked at: what a step needs for a while is gone when the build ends. Milliseconds. */
const EVERY = 10_000;

/**
 * Frees space where that is asked for, and says what the build needs of the disks and what they have.
 * @param folder on this machine whose disk the builder fills; undefined where there is none
 * @returns starts the measurement of what it then takes
 * @throws UserError when the build certainly has too little space
 */
export async function checkDisk(
  settings: BuildSettings,
  image: LoadedImage,
  folder: string | undefined,
  { platform, run, machine }: DiskPreflightDeps,
  report: BuildReport,
): Promise<() => DiskMeasure> {
  const { env, log } = platform;
  if (settings.freeDiskSpace) {
    const problem = await freeDiskSpace({ platform, run, machine });
    if (problem) report.warn(problem);
  }
  const records = recordFolder(env, settings.output);
  const need = diskNeed(await earlierUse(records, report.name), {
    squashfsBudget: image.definition.budgets.squashfs,
    bringsOut: settings.target === 'artifacts',
    compilerCaches: settings.compilerCache.length,
  });
  const onBuilder = folder === undefined ? undefined : await machine.disk(folder);
  const room = { workspace: await nearestDisk(machine, settings.output), builder: onBuilder };
  const { sentence, warnings, errors } = judgeDisk(need, room, {
    hosted: onHostedRunner(env),
    freesSpace: settings.freeDiskSpace,
  });
  log.info(sentence);
  if (errors.length > 0) throw new UserError(errors);
  for (const warning of warnings) {
    // Hours later it would come too late.
    log.warning(formatProblem(warning));
    report.warned(warning);
  }

  return () => {
    const watch = folder === undefined || !onBuilder ? undefined : watchDisk(machine, folder, onBuilder.freeBytes);
    return {
      end: async () => {
        const builderBytes = await watch?.end();
        const { placed, name } = report;
        const fileBytes = placed.length === 0 ? undefined : placed.reduce((sum, { bytes }) => sum + bytes, 0);
        if (builderBytes === undefined && fileBytes === undefined) return;
        try {
          await recordUse(records, name, { fileBytes, builderBytes }, platform.now());
        } catch (error) {
          log.debug(`What the build took of the disk could not be recorded: ${String(error)}`);
        }
      },
    };
  };
}

/** The disk that a folder is on, or will be when it is made. */
async function nearestDisk(machine: Machine, folder: string): Promise<Disk | undefined> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const disk = await machine.disk(path);
    if (disk || path === dirname(path)) return disk;
  }
}

/**
 * Looks at a disk from time to time.
 * @param before bytes that were free at the start
 * @returns whose end tells by how many bytes that was more than the least that was seen; never negative
 */
export function watchDisk(machine: Machine, folder: string, before: number): { end(): Promise<number> } {
  let least = before;
  const look = async (): Promise<void> => {
    const free = (await machine.disk(folder))?.freeBytes ?? before;
    least = Math.min(least, free);
  };
  const timer = setInterval(() => {
    void look();
  }, EVERY);
  // It must not keep a process alive that has nothing else to do.
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await look();
      return before - least;
    },
  };
}
