import type { CommandOption } from './cache-table.js';

const folder = { default: '.', description: 'Folder of the repository.' } as const;
const dryRun = { default: 'false', switch: true, description: 'Only says what would be done.' } as const;

/** Options of `gentoo-min init`: default and description by name. */
export const initInputs = {
  folder,
  config: { default: 'config', description: 'Folder of the definition, below that of the repository.' },
  from: {
    default: '',
    description:
      'Takes over an older configuration, as the `docker_min` example of cl-py-generator has it. Its folder, or the one that has it as `config` beside a Dockerfile.',
  },
  runner: {
    default: '',
    description:
      'Where images are built. `own` for a machine of your own, `hosted` for the free ones of GitHub. Empty asks on a terminal, and is `hosted` elsewhere.',
  },
  labels: {
    default: 'self-hosted,linux,x64,16-core',
    description: 'Labels of a machine of your own, with commas between them.',
  },
  march: {
    default: '',
    description:
      "CPU that the image is compiled for, as GCC's `-march=` knows it. Empty for `x86-64-v3` on hosted runners, and for the one of the default definition elsewhere.",
  },
  branch: { default: 'main', description: 'Branch whose images are built.' },
  action: {
    default: 'org/gentoo-min-action@v1',
    description: 'The action that the workflows use, as `OWNER/REPOSITORY@REF`.',
  },
  'dry-run': dryRun,
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Options of `gentoo-min upgrade`. */
export const upgradeInputs = {
  folder,
  to: { default: '', description: 'Major version to move to, such as `v2`. Empty for the one of this program.' },
  action: {
    default: 'org/gentoo-min-action',
    description: 'The action that the workflows use, as `OWNER/REPOSITORY`.',
  },
  'dry-run': dryRun,
} as const satisfies Readonly<Record<string, CommandOption>>;
