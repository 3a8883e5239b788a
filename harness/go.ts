import { inTurn } from './in-turn.js';
import { run } from './run.js';

/** Each compilation uses all processors. */
const compiling = inTurn();

/**
 * Compiles Go programs with `go install`, after those that are being compiled already. Without C: the programs run in any
 * container, and no C compiler is needed; nor debug information, which takes a while.
 * @param dir the folder that gets them
 * @param cwd where the module is that decides the versions
 */
export async function goInstall(
  dir: string,
  cwd: string,
  packages: readonly string[],
  { flags = '-trimpath', linker = [] }: { readonly flags?: string; readonly linker?: readonly string[] } = {},
): Promise<void> {
  const env = { ...process.env, GOBIN: dir, CGO_ENABLED: '0', GOFLAGS: flags };
  const args = ['install', '-gcflags=all=-dwarf=false', `-ldflags=${['-s', '-w', ...linker].join(' ')}`, ...packages];
  await compiling(() => run('go', args, { cwd, env, quiet: true }));
}
