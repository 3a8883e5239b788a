import { buildManifest, type BootOutcome, type Manifest, type ManifestInput } from '../../../src/report/manifest.js';

export const SHA = '0123456789abcdef'.repeat(4);

export const BOOT: BootOutcome = {
  status: 'booted',
  accelerator: 'kvm',
  seconds: { kernel: 1.2, userspace: 8.4, total: 11.44 },
  checks: [
    { name: 'overlay', outcome: 'pass', detail: '/ is an overlay' },
    { name: '20-network.sh', outcome: 'skip', detail: 'no card' },
  ],
  missingFeatures: [],
};

export const MANIFEST_INPUT: ManifestInput = {
  name: 'gentoo-min',
  sourceDateEpoch: 1_771_286_400,
  builtBy: 'gentoo-min-action 1.0.0',
  complete: true,
  pins: {
    stage3: `gentoo/stage3:nomultilib-20260216@sha256:${SHA}`,
    snapshot: 'gentoo/portage:20260217',
    repositories: [{ name: 'guru', url: 'https://example.org/guru', commit: SHA.slice(0, 40) }],
  },
  kernel: { version: '6.12.58', release: '6.12.58-gentoo' },
  compiler: '16.1.0',
  march: 'znver3',
  packages: 674,
  rawBytes: 9_631_530_188,
  files: [
    { name: 'gentoo-min.squashfs', kind: 'squashfs', bytes: 3_113_851_290, sha256: SHA },
    { name: 'gentoo-min-vmlinuz', kind: 'kernel', bytes: 14_680_064, sha256: SHA },
    { name: 'gentoo-min-initramfs.img', kind: 'initramfs', bytes: 31_457_280, sha256: SHA },
    { name: 'gentoo-min-packages.txt', kind: 'packages', bytes: 38_211, sha256: SHA },
  ],
};

export const MANIFEST: Manifest = buildManifest({ ...MANIFEST_INPUT, boot: BOOT });
