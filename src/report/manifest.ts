import * as z from 'zod';
import { UserError } from '../platform/errors.js';
import { SNAPSHOT_SIGNATURES, type SnapshotSignature } from './snapshot-signature.js';

/** What the boot test found, as far as a report needs it. */
export interface BootOutcome {
  readonly status: 'booted' | 'failed' | 'not-booted' | 'skipped';
  readonly accelerator?: string;
  /** Why it was not run the preferred way. */
  readonly note?: string;
  readonly reason?: {
    readonly kind: string;
    readonly message: string;
    readonly hint: string;
    readonly lastLines: readonly string[];
  };
  readonly seconds: { readonly kernel?: number; readonly userspace?: number; readonly total: number };
  readonly checks: readonly {
    readonly name: string;
    readonly outcome: 'pass' | 'fail' | 'skip';
    readonly detail: string;
  }[];
  readonly missingFeatures: readonly string[];
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const file = z.object({
  name: z.string().min(1),
  kind: z.string().min(1),
  bytes: z.int().min(0),
  sha256,
});

const boot = z.object({
  status: z.enum(['booted', 'failed', 'not-booted', 'skipped']),
  accelerator: z.string().optional(),
  /** Seconds from starting the emulator to power-off. */
  seconds: z.number().min(0),
  reason: z.object({ kind: z.string(), message: z.string() }).optional(),
  checks: z.object({ passed: z.int(), failed: z.array(z.string()), skipped: z.int() }),
  'missing-features': z.array(z.string()),
});

/** `manifest.json`, version 1. Keys that a later version adds are ignored when reading. */
export const manifestSchema = z.object({
  schema: z.literal(1),
  /** Start of the names of the files. */
  name: z.string().min(1),
  /** The snapshot's date, not the time of the build: the same definition gives the same manifest. */
  created: z.iso.datetime(),
  /** Program and version that built the image. */
  'built-by': z.string().min(1),
  /** Whether everything that was asked for is there. */
  complete: z.boolean(),
  /** As in image.yaml, with digests as far as they are known. */
  pins: z.object({
    stage3: z.string().min(1),
    snapshot: z.string().min(1),
    repositories: z.array(z.object({ name: z.string(), url: z.string(), commit: z.string() })),
  }),
  /** What became of the snapshot's signature; absent where the Dockerfile does not look at it. */
  'snapshot-signature': z.enum(SNAPSHOT_SIGNATURES).optional(),
  kernel: z.object({
    /** Version of the sources. */
    version: z.string().min(1),
    /** What `uname -r` says. */
    release: z.string().min(1),
  }),
  /** Full version of the GCC that built it. */
  compiler: z.string().min(1),
  /** Value of `-march=`; '' when there is none. */
  march: z.string(),
  /** How many packages are installed. */
  packages: z.int().min(0),
  /** Those of them that came from a binhost, made by another compiler; absent when there are none. */
  'from-binhost': z.array(z.string()).optional(),
  /** Size of what the squashfs packs. */
  'raw-bytes': z.int().min(0),
  /** Size of the squashfs as a fraction of that. */
  ratio: z.number().min(0),
  /** In the order of their names. */
  files: z.array(file),
  boot: z.union([z.literal('not run'), boot]),
});

export type Manifest = z.output<typeof manifestSchema>;

/** What `buildManifest` puts together. */
export interface ManifestInput {
  readonly name: string;
  /** SOURCE_DATE_EPOCH: seconds since the epoch. */
  readonly sourceDateEpoch: number;
  readonly builtBy: string;
  readonly complete: boolean;
  readonly pins: {
    readonly stage3: string;
    readonly snapshot: string;
    readonly repositories: readonly { readonly name: string; readonly url: string; readonly commit: string }[];
  };
  readonly kernel: { readonly version: string; readonly release: string };
  readonly compiler: string;
  readonly march: string;
  readonly packages: number;
  readonly fromBinhost?: readonly string[];
  readonly snapshotSignature?: SnapshotSignature | undefined;
  readonly rawBytes: number;
  readonly files: readonly {
    readonly name: string;
    readonly kind: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly boot?: BootOutcome;
}

/**
 * Puts the manifest together. The file whose kind is `squashfs` gives the ratio.
 * @throws Error (a bug of ours) when the result is no valid manifest
 */
export function buildManifest(input: ManifestInput): Manifest {
  const packed = input.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
  const ratio = input.rawBytes > 0 ? packed / input.rawBytes : 0;
  return manifestSchema.parse({
    schema: 1,
    name: input.name,
    created: new Date(input.sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z'),
    'built-by': input.builtBy,
    complete: input.complete,
    pins: input.pins,
    ...(input.snapshotSignature === undefined ? {} : { 'snapshot-signature': input.snapshotSignature }),
    kernel: input.kernel,
    compiler: input.compiler,
    march: input.march,
    packages: input.packages,
    ...(input.fromBinhost?.length ? { 'from-binhost': [...input.fromBinhost] } : {}),
    'raw-bytes': input.rawBytes,
    ratio: Math.round(ratio * 10_000) / 10_000,
    files: [...input.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
    boot: input.boot === undefined ? 'not run' : summariseBoot(input.boot),
  });
}

function summariseBoot({
  status,
  accelerator,
  seconds,
  reason,
  checks,
  missingFeatures,
}: BootOutcome): Manifest['boot'] {
  return {
    status,
    ...(accelerator === undefined ? {} : { accelerator }),
    seconds: Math.round(seconds.total * 10) / 10,
    ...(reason === undefined ? {} : { reason: { kind: reason.kind, message: reason.message } }),
    checks: {
      passed: checks.filter(({ outcome }) => outcome === 'pass').length,
      failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
      skipped: checks.filter(({ outcome }) => outcome === 'skip').length,
    },
    'missing-features': [...missingFeatures],
  };
}

/** The manifest as the text of its file: keys in the order of the schema, two spaces, a newline at the end. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
}

/**
 * Reads a manifest.
 * @param text content of the file
 * @param name how messages call the file
 * @throws UserError when it is none, or of a version that this program does not know
 */
export function parseManifest(text: string, name: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError({ message: 'This is not JSON.', at: { file: name }, hint: 'Is it the manifest of an image?' });
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    parsed.error.issues.map(({ path, message }) => ({
      message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}.`,
      at: { file: name },
    })),
  );
}
