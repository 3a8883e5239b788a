import type { Platform } from '../platform/platform.js';
import { checkDeps, planDeps } from './check-deps.js';
import { comparePlans } from './compare-plans.js';
import type { Installation } from './installation.js';
import { runAdvisories } from './run-advisories.js';
import { runRefreshCommand } from './run-refresh-command.js';

/** The commands about what image.yaml pins, with the network of this machine. */
export async function runPinCommand(
  name: 'refresh' | 'advisories',
  platform: Platform,
  installation: Installation,
): Promise<void> {
  const own = { installation, ownBuilder: 'gentoo-min', annotates: false };
  const deps = checkDeps(platform, own);
  if (name === 'advisories') {
    await runAdvisories(platform, deps);
    return;
  }
  await runRefreshCommand(platform, { ...deps, comparePlans: comparePlans(planDeps(platform, own)) });
}
