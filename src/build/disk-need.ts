import type { Problem } from '../platform/errors.js';
import type { Disk } from '../platform/machine.js';
import { formatBytes } from '../progress/format.js';

/** What one build took of the disks, in bytes; undefined where it was not measured. */
export interface DiskUse {
  /** All files that it brought out. */
  readonly fileBytes: number | undefined;
  /** By how much less was free on the builder's disk at its fullest than before, whoever wrote there. */
  readonly builderBytes: number | undefined;
}

/** Bytes, and whether earlier builds or an assumption gave them. */
export interface Estimate {
  readonly bytes: number;
  readonly from: 'record' | 'default';
}

export interface DiskNeed {
  readonly workspace: Estimate;
  readonly builder: Estimate;
  /** With fewer bytes in the workspace the build certainly fails. */
  readonly leastWorkspaceBytes: number;
}

export interface DiskRoom {
  /** Where the files come to. Both undefined where it is not known. */
  readonly workspace: Disk | undefined;
  readonly builder: Disk | undefined;
}

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Room for a build that is larger than every earlier one. */
const MARGIN = 1.25;
/** Initramfs, kernel and logs, and the boot test's copy of the initramfs. */
const OTHER_BYTES = 256 * MIB;
/** No kernel with its initramfs and a system to boot is smaller. */
const BARE_BYTES = 64 * MIB;
/** Budget of the squashfs in the default definition, for one that has none. */
const USUAL_BUDGET = 3 * GIB;
/**
 * The builder holds stage3, compiler, world and root file system as layers, beside them packages, distfiles and the squashfs,
 * and for a while the compiler's own build tree: assumed to be this many times the squashfs, and the stage3.
 */
const BUILDER_FACTOR = 8;
const STAGE3_BYTES = GIB;
/** What a compiler cache may grow to, unless make.conf says otherwise (config/build/with-compiler-cache). */
const COMPILER_CACHE_BYTES = 5 * GIB;

/**
 * What a build needs of the disks.
 * @param earlier builds of the same image, where it is recorded what they took
 * @param squashfsBudget most that the squashfs may have, in bytes; undefined where image.yaml sets no limit
 * @param bringsOut whether files come out, which they do of the target `artifacts` alone
 * @param compilerCaches how many compiler caches are on
 */
export function diskNeed(
  earlier: readonly DiskUse[],
  {
    squashfsBudget = USUAL_BUDGET,
    bringsOut,
    compilerCaches = 0,
  }: { squashfsBudget?: number | undefined; bringsOut: boolean; compilerCaches?: number },
): DiskNeed {
  const files = known(earlier.map(({ fileBytes }) => fileBytes));
  const grown = known(earlier.map(({ builderBytes }) => builderBytes));
  const builder = estimate(
    grown,
    BUILDER_FACTOR * squashfsBudget + STAGE3_BYTES + compilerCaches * COMPILER_CACHE_BYTES,
  );
  if (!bringsOut) return { workspace: { bytes: OTHER_BYTES, from: 'default' }, builder, leastWorkspaceBytes: 0 };
  // What comes out lies beside the files of the build before until it is complete.
  const { bytes, from } = estimate(files, 2 * squashfsBudget);
  return {
    workspace: { bytes: bytes + OTHER_BYTES, from },
    builder,
    leastWorkspaceBytes: files.length === 0 ? BARE_BYTES : Math.min(...files),
  };
}

function known(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

function estimate(measured: readonly number[], fallback: number): Estimate {
  return measured.length === 0
    ? { bytes: fallback, from: 'default' }
    : { bytes: Math.ceil(Math.max(...measured) * MARGIN), from: 'record' };
}

/** What can be done about a disk that is too small. */
export interface DiskOptions {
  /** Whether this is one of GitHub's own runners, which has toolsets that can be removed. */
  readonly hosted: boolean;
  /** Whether that was asked for. */
  readonly freesSpace: boolean;
}

export interface DiskJudgement {
  /** Need and room in one sentence. */
  readonly sentence: string;
  /** Where there may be too little. */
  readonly warnings: readonly Problem[];
  /** Where there certainly is. */
  readonly errors: readonly Problem[];
}

/** Compares need and room. What is not known is said to be so, and is no reason to warn. */
export function judgeDisk(need: DiskNeed, { workspace, builder }: DiskRoom, options: DiskOptions): DiskJudgement {
  const errors =
    workspace && workspace.freeBytes < need.leastWorkspaceBytes ? [tooSmall(need, workspace, options)] : [];
  if (workspace && workspace.device === builder?.device) {
    // A disk that both write to has to have room for both, and is measured once.
    const free = formatBytes(workspace.freeBytes);
    const both = need.workspace.bytes + need.builder.bytes;
    const short = `workspace and builder share ${free} free and need about ${formatBytes(both)} together`;
    return {
      sentence: `Disk: workspace and builder share ${free} free; the files need about ${shown(need.workspace)}, the builder about ${shown(need.builder)}.`,
      warnings: workspace.freeBytes < both ? [mayBecomeFull(short, builderHint(options))] : [],
      errors,
    };
  }
  const files = `the files need about ${shown(need.workspace)}`;
  const parts = [
    workspace
      ? `the workspace has ${formatBytes(workspace.freeBytes)} free, ${files}`
      : `${files}, and how much is free for them is not known`,
    builder
      ? `the builder has ${formatBytes(builder.freeBytes)} free and needs about ${shown(need.builder)}`
      : `the builder needs about ${shown(need.builder)}, and how much it has free is not known`,
  ];
  const warnings: Problem[] = [];
  if (workspace && workspace.freeBytes < need.workspace.bytes) {
    const short = `the workspace has ${formatBytes(workspace.freeBytes)} free, and the files need about ${formatBytes(need.workspace.bytes)}`;
    warnings.push(mayBecomeFull(short, workspaceHint(options)));
  }
  if (builder && builder.freeBytes < need.builder.bytes) {
    const short = `the builder has ${formatBytes(builder.freeBytes)} free and needs about ${formatBytes(need.builder.bytes)}`;
    warnings.push(mayBecomeFull(short, builderHint(options)));
  }
  return { sentence: `Disk: ${parts.join('; ')}.`, warnings, errors };
}

function shown({ bytes, from }: Estimate): string {
  return `${formatBytes(bytes)} (${from === 'record' ? 'as earlier builds did' : 'assumed'})`;
}

function mayBecomeFull(short: string, hint: string): Problem {
  return { message: `The disk may become full: ${short}.`, hint };
}

function tooSmall({ leastWorkspaceBytes }: DiskNeed, { freeBytes }: Disk, options: DiskOptions): Problem {
  return {
    message: `The disk cannot hold the image: the workspace has ${formatBytes(freeBytes)} free, and the files need at least ${formatBytes(leastWorkspaceBytes)}.`,
    hint: workspaceHint(options),
  };
}

function workspaceHint(options: DiskOptions): string {
  return hostedHint(options) ?? 'Free space there, or name a folder on a larger disk by the input output.';
}

function builderHint(options: DiskOptions): string {
  return (
    hostedHint(options) ??
    'Free space there (`docker buildx prune` removes what builders keep), or name a builder that has more by the input builder.'
  );
}

function hostedHint({ hosted, freesSpace }: DiskOptions): string | undefined {
  if (!hosted) return undefined;
  return freesSpace
    ? 'Take a runner with a larger disk.'
    : 'Write free-disk-space: true, or take a runner with a larger disk.';
}
