import { cached } from './cache.js';
import { run } from './run.js';

/** Installs a program that comes as a Python wheel, once for each version. @returns the folder that it is in */
export function ensureWheel(name: string, version: string): Promise<string> {
  return cached(name, version, async (target) => {
    const options = ['--quiet', '--disable-pip-version-check', `--target=${target}`];
    await run('python3', ['-m', 'pip', 'install', ...options, `${name}==${version}`], { quiet: true });
  });
}
