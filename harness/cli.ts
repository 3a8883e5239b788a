import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs the bundled `gentoo-min` as a person would, on this terminal. @returns its exit code */
export function runCli(args: readonly string[], options: { readonly env?: NodeJS.ProcessEnv }): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'dist', 'cli', 'index.js'), ...args], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...options.env },
    });
    // The child gets the terminal's Ctrl-C itself; we wait for it to clean up.
    const ignore = (): void => undefined;
    process.on('SIGINT', ignore);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', ignore);
      resolve(code ?? 1);
    });
  });
}
