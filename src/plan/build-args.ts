import { fingerprint } from '../platform/fingerprint.js';
import type { ImageDefinition } from '../image/definition.js';
import type { CompilerCache } from '../inputs/compiler-cache.js';
import type { BinhostPlan } from './binhost.js';

/** What of a build is not in image.yaml but decides about it. */
export interface BuildArgFacts {
  /** Atoms whose kept packages are made anew, and a word that is another one each time; '' for none. */
  readonly rebuild: string;
  /** What looks up compilations; none are needed. */
  readonly compilerCache: readonly CompilerCache[];
  /** See `planBinhost`. */
  readonly binhost: BinhostPlan['args'];
  /** Seconds since the epoch; every time stamp in the packed image is clamped to it. */
  readonly sourceDateEpoch: number;
  /** Secrets of the user's login, only to notice that they changed. */
  readonly loginSecrets: readonly string[];
}

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
export function buildArgs(image: ImageDefinition, facts: BuildArgFacts): Record<string, string> {
  const { compiler, kernel, user, squashfs } = image;
  return {
    SNAPSHOT_SIGNATURE: image['snapshot-signature'],
    PROFILE: image.profile,
    COMPILER: [compiler.slot, compiler.version, compiler.keyword].join('|'),
    COMPILER_SLOT: String(compiler.slot),
    COMPILER_ATOM: `=sys-devel/gcc-${compiler.version}:${compiler.slot}`,
    REPOSITORIES: image.repositories.map((repository) => repository.name).join(' '),
    KERNEL_ATOM: `=sys-kernel/${kernel.sources}-${kernel.version}`,
    KERNEL_BASE: kernel.base.join(' '),
    PYTHON_TARGET: image.python,
    BOOTSTRAP: image.bootstrap.join(' '),
    DEBUG_PACKAGES: image['debug-packages'].join(' '),
    TREE: image.tree,
    USER_NAME: user.name,
    USER_GROUPS: user.groups.join(' '),
    LOGIN: user.login,
    LOGIN_FINGERPRINT: fingerprint('login', ...facts.loginSecrets),
    HOST_NAME: image.hostname,
    LOCALE: image.locale,
    TIMEZONE: image.timezone,
    KEYMAP: image.keymap,
    COMPRESSION: squashfs.compression,
    LEVEL: squashfs.level === undefined ? '' : String(squashfs.level),
    BLOCK_SIZE: String(squashfs['block-size']),
    SOURCE_DATE_EPOCH: String(facts.sourceDateEpoch),
    REBUILD: facts.rebuild,
    COMPILER_CACHE: facts.compilerCache.length === 0 ? 'none' : 'packed',
    ...facts.binhost,
    COMPILER_CACHE_PACKAGES: facts.compilerCache.map((name) => `dev-util/${name}`).join(' '),
  };
}

/**
 * The day of a snapshot as seconds since the epoch, from the date in its tag (`20260217`): the image's contents are as
 * of then. Without a date the first day of 1980 stands in, the oldest that every file system can hold.
 */
export function sourceDateEpoch(snapshot: string): number {
  const match = /(?:^|[^0-9])(20\d{2})(\d{2})(\d{2})(?:[^0-9]|$)/.exec(snapshot.replace(/@sha256:.*/, ''));
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Date.UTC(1980, 0, 1);
  return time / 1000;
}
