import type { Problem } from '../platform/errors.js';
import type { Machine } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { formatBytes } from '../progress/format.js';

/**
 * What GitHub installs on its Ubuntu runners and no build of an image uses (actions/runner-images). Nothing but these very
 * paths is ever removed.
 */
export const TOOLSETS = [
  '/usr/local/lib/android',
  '/usr/share/dotnet',
  '/usr/share/swift',
  '/opt/ghc',
  '/usr/local/.ghcup',
  '/opt/hostedtoolcache/CodeQL',
  '/usr/local/share/chromium',
] as const;

/** Whether this runs on one of GitHub's own runners, which are thrown away after the job. */
export function onHostedRunner(env: Platform['env']): boolean {
  return env.RUNNER_ENVIRONMENT === 'github-hosted';
}

export interface FreeDiskSpaceDeps {
  readonly platform: Pick<Platform, 'env' | 'log' | 'cancelled'>;
  readonly run: Runner;
  readonly machine: Machine;
}

/**
 * Removes preinstalled toolsets from one of GitHub's own runners and says what that freed. On any other machine it removes
 * nothing, and says so.
 * @returns what could not be removed, which is no reason not to build
 */
export async function freeDiskSpace({ platform, run, machine }: FreeDiskSpaceDeps): Promise<Problem | undefined> {
  const { env, log, cancelled } = platform;
  if (!onHostedRunner(env)) {
    log.info("free-disk-space: nothing is removed here, because this is not one of GitHub's own runners.");
    return undefined;
  }
  const here: string[] = [];
  for (const path of TOOLSETS) if (await machine.disk(path)) here.push(path);
  if (here.length === 0) {
    log.info('free-disk-space: there is nothing to remove; this runner has none of the known toolsets.');
    return undefined;
  }
  const free = async (): Promise<number> => (await machine.disk('/'))?.freeBytes ?? 0;
  const before = await free();
  const failure = await remove(here, run, cancelled);
  const freed = Math.max(0, (await free()) - before);
  log.info(`free-disk-space: ${formatBytes(freed)} freed by removing ${here.join(', ')}.`);
  return failure === undefined || cancelled.aborted
    ? undefined
    : {
        message: `free-disk-space could not remove everything: ${failure.replace(/\.?\s*$/, '.')}`,
        hint: 'The build goes on with the space that there is.',
      };
}

/** @returns why it did not work */
async function remove(paths: readonly string[], run: Runner, signal: AbortSignal): Promise<string | undefined> {
  try {
    // `-n`: a question for a password would wait for ever.
    const args = ['-n', 'rm', '-rf', '--one-file-system', '--', ...paths];
    const { code, stderr } = await run({ command: 'sudo', args }, { signal });
    if (code === 0) return undefined;
    return stderr.trim() === '' ? `rm ended with exit code ${code}.` : stderr.trim().split('\n').at(-1);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
