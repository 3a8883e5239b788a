/** Fingerprints of what a definition consists of, by path: content, kind and executable bit. */
export type Contents = ReadonlyMap<string, string>;

/** What a change may have an effect on. */
export interface ChangedParts {
  /** Anything at all. */
  readonly any: boolean;
  /** Which packages are built, and how. */
  readonly plan: boolean;
  /** The kernel's options. */
  readonly kernel: boolean;
}

/**
 * Parts that no plan depends on: they are laid into the image or used after its packages are built. Everything else is thought
 * to matter, so that a part which is new one day is not passed over.
 */
const AFTER_THE_PLAN =
  /^(?:\.dockerignore|squashfs\.exclude|firmware\.allow|services|(?:rootfs|smoke\.d|dracut|kernel|binhost-keys)(?:\/.*)?|[^/]*\.md)$/;

/** What the kernel's options come from, besides the key `kernel` of image.yaml. */
const OF_KERNEL = 'kernel/';

/**
 * Which judgements a change of files asks for.
 * @param kernels what image.yaml says of the kernel, on both sides
 */
export function changedParts(base: Contents, head: Contents, kernels: readonly [string, string]): ChangedParts {
  const changed = [...new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path) !== head.get(path));
  const kernel = kernels[0] !== kernels[1] || changed.some((path) => path.startsWith(OF_KERNEL));
  return {
    any: kernel || changed.length > 0,
    plan: changed.some((path) => !AFTER_THE_PLAN.test(path)),
    kernel,
  };
}
