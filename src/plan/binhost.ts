import { fileURLToPath } from 'node:url';
import { isFolder, withoutUser } from '../inputs/binhost.js';
import { fingerprint } from '../platform/fingerprint.js';

/** Where the Dockerfile mounts the context `binhost`. */
const MOUNTED = 'file:///binhost-folder';

/** How binhosts reach the Dockerfile: what its steps depend on, a secret, and a context. */
export interface BinhostPlan {
  readonly args: Readonly<Record<'BINHOST' | 'BINHOST_VERIFY', string>>;
  /** The addresses as the build sees them; they may hold a password. */
  readonly addresses: string;
  readonly contexts: Readonly<Record<string, string>>;
}

/**
 * The plan for binhosts, in the order in which they are asked.
 * @param addresses none for a build that asks nobody
 * @param verify whether a package needs a good signature by a known key
 */
export function planBinhost(addresses: readonly string[], verify: boolean): BinhostPlan {
  const folder = addresses.find(isFolder);
  const named = addresses.length > 0;
  return {
    args: {
      // Who asks is no part of it: nothing of a password is in a key, and another one downloads nothing anew.
      BINHOST: named ? fingerprint('binhost', ...addresses.map(withoutUser)) : '',
      BINHOST_VERIFY: named ? String(verify) : '',
    },
    addresses: addresses.map((address) => (isFolder(address) ? MOUNTED : address)).join(' '),
    contexts: folder === undefined ? {} : { binhost: fileURLToPath(folder) },
  };
}
