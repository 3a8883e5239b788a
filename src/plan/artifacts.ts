/** What a published file is, as the manifest calls it. */
export type ArtifactKind =
  | 'squashfs'
  | 'initramfs'
  | 'kernel'
  | 'kernel-config'
  | 'kernel-config-log'
  | 'packages'
  | 'emerge-log'
  | 'dracut-log';

export interface ArtifactName {
  readonly kind: ArtifactKind;
  /** Name that the Dockerfile's stage `artifacts` gives it. */
  readonly inBuild: string;
  /** Name under which it is published. */
  readonly published: string;
}

const FILES: readonly (readonly [kind: ArtifactKind, inBuild: string, published: (prefix: string) => string])[] = [
  ['squashfs', 'gentoo.squashfs', (prefix) => `${prefix}.squashfs`],
  ['initramfs', 'initramfs.img', (prefix) => `${prefix}-initramfs.img`],
  ['kernel', 'vmlinuz', (prefix) => `${prefix}-vmlinuz`],
  ['kernel-config', 'kernel.config', (prefix) => `${prefix}-kernel.config`],
  ['kernel-config-log', 'kconfig.log', (prefix) => `${prefix}-kconfig.log`],
  ['packages', 'packages.txt', (prefix) => `${prefix}-packages.txt`],
  ['emerge-log', 'emerge.log', (prefix) => `${prefix}-emerge.log`],
  ['dracut-log', 'dracut.log', (prefix) => `${prefix}-dracut.log`],
];

/** Facts that the build leaves beside the files; they end up in the manifest. */
export const FACT_FILES = ['image.json', 'squashfs.json'] as const;

/** Facts that a Dockerfile of a user's own need not leave. */
export const OPTIONAL_FACT_FILES = ['signature.json'] as const;

/** The published files of an image whose names start with `prefix`. */
export function artifactNames(prefix: string): readonly ArtifactName[] {
  return FILES.map(([kind, inBuild, published]) => ({ kind, inBuild, published: published(prefix) }));
}

export function manifestName(prefix: string): string {
  return `${prefix}-manifest.json`;
}
