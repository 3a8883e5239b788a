import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { nodeClient } from '../store/http-client.js';
import { realPause } from '../store/pause.js';
import { runAdvisories } from './run-advisories.js';
import { runRefreshCommand } from './run-refresh-command.js';

/** The commands about what image.yaml pins, with the network of this machine. */
export async function runPinCommand(
  name: 'refresh' | 'advisories',
  platform: Platform,
  { run }: { readonly run: Runner },
): Promise<void> {
  const deps = { run, client: nodeClient, pause: realPause };
  await (name === 'refresh' ? runRefreshCommand(platform, deps) : runAdvisories(platform, deps));
}
