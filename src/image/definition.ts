import * as z from 'zod';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { explainIssue } from './issues.js';
import { readYaml } from './locate.js';
import { checkRefresh, refreshSchema } from './refresh-schema.js';
import * as rules from './rules.js';
import { text } from './schema-text.js';

const PIN = String.raw`^[^\s@]+:[\w.-]+(@sha256:[0-9a-f]{64})?$`;

const atoms = (description: string): z.ZodDefault<z.ZodArray<z.ZodString>> =>
  z
    .array(text(rules.atomRule, { description: 'A package atom.' }))
    .default([])
    .meta({ description });

const repository = z
  .strictObject({
    name: text(rules.repositoryNameRule, {
      description: 'Its name, as its `profiles/repo_name` says.',
      examples: ['guru'],
    }),
    url: text(rules.repositoryUrlRule, { description: 'The https address that git clones from.' }),
    commit: text(rules.commitRule, { description: 'The commit to use, all 40 digits.', pattern: '^[0-9a-f]{40}$' }),
  })
  .meta({ description: 'One additional ebuild repository.' });

const compiler = z
  .strictObject({
    slot: z
      .int()
      .min(1)
      .max(99)
      .meta({ description: 'Slot of `sys-devel/gcc`: its major version.', examples: [16] }),
    version: text(rules.compilerVersionRule, {
      description: 'Exact version, as the ebuild has it. A live ebuild (9999) cannot be pinned.',
      examples: ['16.1.0'],
    }),
    keyword: z.enum(['amd64', '~amd64', '**']).default('amd64').meta({
      description: 'Keyword that is accepted for the compiler: `amd64` is stable, `~amd64` testing, `**` any.',
    }),
  })
  .superRefine(({ slot, version }, context) => {
    const major = rules.compilerSlot(version);
    if (slot === major) return;
    const params = { hint: `Write slot: ${major}, or another version.` };
    context.addIssue({ code: 'custom', path: ['slot'], message: `Version ${version} is not in slot ${slot}.`, params });
  })
  .meta({ description: 'The GCC that builds everything.' });

const kernel = z
  .strictObject({
    sources: text(rules.packageNameRule, { description: 'Package of `sys-kernel/` that holds the sources.' }).default(
      'gentoo-sources',
    ),
    version: text(rules.kernelVersionRule, {
      description: 'Exact version.',
      examples: ['6.12.58'],
      pattern: String.raw`^\d+\.\d+\.\d+(_p\d+)?(-r\d+)?$`,
    }),
    base: z
      .array(text(rules.kernelTargetRule, { description: 'A configuration target.' }))
      .min(1)
      .default(['defconfig', 'kvm_guest.config'])
      .meta({
        description: "The kernel's own configuration targets, in order; the fragments of `kernel/` come on top.",
      }),
  })
  .meta({ description: 'The kernel.' });

const user = z
  .strictObject({
    name: text(rules.userNameRule, { description: 'Login name.' }).default('gentoo'),
    login: z.enum(['autologin', 'password', 'ssh-keys']).default('password').meta({
      description:
        'How to get in: `autologin` on screen and serial console without being asked; `password` with the hash in the input `password-hash`; `ssh-keys` with the keys in the input `authorized-keys`.',
    }),
    groups: z
      .array(text(rules.groupRule, { description: 'A group.' }))
      .default(['wheel'])
      .meta({ description: 'Further groups of the user. They must exist in the image.' }),
  })
  .prefault({})
  .meta({ description: 'The one user, who may use sudo without a password.' });

/** More than this nobody reads at once; whoever corrects these sees the rest. */
const MOST_PROBLEMS = 50;

/** Highest level of the compressors of mksquashfs that have levels. */
const LEVELS: Readonly<Record<string, { readonly most: number; readonly normal: number }>> = {
  zstd: { most: 22, normal: 19 },
  gzip: { most: 9, normal: 9 },
  lzo: { most: 9, normal: 8 },
};

const squashfs = z
  .strictObject({
    compression: z.enum(['zstd', 'xz', 'gzip', 'lzo', 'lz4']).default('zstd').meta({ description: 'Compressor.' }),
    level: z.int().min(1).max(22).optional().meta({
      description: 'Level: zstd 1 to 22 (19 when not given), gzip 1 to 9 (9), lzo 1 to 9 (8); xz and lz4 have none.',
    }),
    'block-size': z
      .enum(['4K', '8K', '16K', '32K', '64K', '128K', '256K', '512K', '1M'])
      .default('256K')
      .meta({ description: 'Size of the blocks that are compressed one by one.' }),
  })
  .superRefine(({ compression, level }, context) => {
    const most = LEVELS[compression]?.most;
    if (level === undefined || (most !== undefined && level <= most)) return;
    const message =
      most === undefined ? `${compression} has no levels.` : `${compression} has levels from 1 to ${most}.`;
    context.addIssue({ code: 'custom', path: ['level'], message, params: { hint: 'Change or remove it.' } });
  })
  .prefault({})
  .transform((given) => ({
    compression: given.compression,
    /** Undefined for compressors without levels. */
    level: given.level ?? LEVELS[given.compression]?.normal,
    /** In bytes. */
    'block-size': Number.parseInt(given['block-size']) * (given['block-size'].endsWith('M') ? 2 ** 20 : 2 ** 10),
  }))
  .meta({ description: 'How the root file system is packed.' });

const budgets = z
  .strictObject({
    /** In bytes. */
    squashfs: text(rules.sizeRule, { description: 'Most that the squashfs may have.', examples: ['3GiB'] })
      .transform(rules.sizeInBytes)
      .optional(),
    ratio: z
      .number()
      .min(1)
      .max(100)
      .optional()
      .meta({
        description: 'Most that the squashfs may have in percent of what it packs.',
        examples: [35],
      }),
  })
  .default({})
  .meta({ description: 'Limits of size. What is not given is not limited.' });

/** The keys of image.yaml. Descriptions become the editor's help and the table in the documentation. */
export const imageSchema = z
  .strictObject({
    name: text(rules.fileNameRule, { description: 'Start of the names of the files that come out.' }).default('gentoo'),
    stage3: text(rules.pinRule, {
      description:
        'Image of the stage3 to start from, `REPOSITORY:TAG@sha256:DIGEST`. Without a digest the first run reports it.',
      examples: ['gentoo/stage3:nomultilib-20260216'],
      pattern: PIN,
    }),
    snapshot: text(rules.pinRule, {
      description: 'Image of the ebuild repository, in the same form.',
      examples: ['gentoo/portage:20260217'],
      pattern: PIN,
    }),
    'snapshot-signature': z.enum(['verify', 'require', 'ignore']).default('verify').meta({
      description:
        "What the snapshot's OpenPGP signature decides: with `verify` a bad one fails the build and a missing one is told; `require` refuses that too; `ignore` does not look.",
    }),
    profile: text(rules.profileRule, {
      description: "Profile, as a path below the snapshot's `profiles/`.",
      examples: ['default/linux/amd64/23.0/no-multilib'],
    }),
    repositories: z
      .array(repository)
      .superRefine((list, context) => {
        for (const [index, { name }] of list.entries()) {
          if (list.findIndex((other) => other.name === name) === index) continue;
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            message: `The repository ${name} is here a second time.`,
          });
        }
      })
      .default([])
      .meta({ description: 'Additional ebuild repositories, each pinned to a commit.' }),
    compiler,
    kernel,
    python: text(rules.pythonRule, {
      description: 'The one Python that packages are built for.',
      pattern: String.raw`^python3_\d{1,2}$`,
    }).default('python3_13'),
    user,
    hostname: text(rules.hostnameRule, { description: 'Host name (RFC 1123).' }).default('gentoo'),
    locale: text(rules.localeRule, { description: 'The one locale that is generated and set.' }).default('en_US.UTF-8'),
    timezone: text(rules.timezoneRule, { description: 'Time zone, as below `/usr/share/zoneinfo`.' }).default('UTC'),
    keymap: text(rules.keymapRule, { description: 'Keymap of the console.' }).default('us'),
    bootstrap: atoms('Packages that are merged before the world, in this order, without becoming part of it.'),
    'debug-packages': atoms('Packages that are added last of all: to add one costs that package and packing.'),
    tree: z.enum(['none', 'squashfs']).default('none').meta({
      description:
        'Whether the image ships the ebuild repository: `none`, or `squashfs` as a packed file that is mounted at boot.',
    }),
    squashfs,
    budgets,
    refresh: refreshSchema,
  })
  .superRefine(checkRefresh)
  .meta({ title: 'gentoo-min image definition', description: 'What image.yaml may say.' });

/** image.yaml with every default filled in: sizes in bytes, everything else as it was written. */
export type ImageDefinition = z.output<typeof imageSchema>;

export type DefinitionResult =
  | {
      readonly ok: true;
      readonly definition: ImageDefinition;
      /** Where a key's value was written, for findings of later steps: `place(['kernel', 'version'])`. */
      readonly place: (path: readonly PropertyKey[]) => Place;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads image.yaml.
 * @param bytes content of the file
 * @param file how messages name it, relative to the user's repository
 * @returns the definition, or everything that is wrong with it, in the order of the file
 */
export function parseDefinition(bytes: Uint8Array, file: string): DefinitionResult {
  const yaml = readYaml(bytes, file);
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const parsed = imageSchema.safeParse(yaml.value);
  if (parsed.success) return { ok: true, definition: parsed.data, place: (path) => yaml.place(path) };
  const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, yaml, imageSchema));
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The definition with another kernel or compiler version; the compiler's slot follows from its version. */
export function withVersions(
  definition: ImageDefinition,
  versions: { readonly kernel?: string | undefined; readonly compiler?: string | undefined },
): ImageDefinition {
  const { kernel: kernelVersion, compiler: compilerVersion } = versions;
  return {
    ...definition,
    kernel: { ...definition.kernel, ...(kernelVersion === undefined ? {} : { version: kernelVersion }) },
    compiler: {
      ...definition.compiler,
      ...(compilerVersion === undefined ? {} : { version: compilerVersion, slot: rules.compilerSlot(compilerVersion) }),
    },
  };
}
