import { ensureCuseGuest } from './cuse-guest.js';
import { ensureEngine } from './engine.js';
import { ensureFullKernel } from './full-kernel.js';
import { ensurePortage } from './portage.js';
import { ensureRegistry } from './registry.js';
import { ensureRust } from './rust.js';
import { ensureStandin } from './standin.js';
import { ensureTools } from './tools.js';

/**
 * Makes everything that takes minutes and is kept outside of the tree, so that no test waits for it: its time limit is for
 * the test alone. Done already, it takes a second.
 */
export async function prepareFixtures(): Promise<void> {
  // Go programs are compiled one after the other; the others mostly fetch and unpack.
  await Promise.all([
    ensureTools(),
    ensureStandin(),
    ensureFullKernel(),
    ensureEngine(),
    ensureRegistry(),
    ensurePortage(),
    ensureCuseGuest(),
    ensureRust(),
  ]);
}
