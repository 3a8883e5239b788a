import { inTurn } from './in-turn.js';
import { run } from './run.js';

/** Each compilation uses all processors. */
const compiling = inTurn();

/**
 * Flags of the compiler by packages, of which the last that matches counts (cmd/go, "go help build"). Debug information and
 * inlining take a third of the time; inlining stays where a builder spends its own.
 */
const COMPILER = ['all=-dwarf=false -l', 'std=-dwarf=false', 'github.com/moby/buildkit/...=-dwarf=false'];

/**
 * Compiles the tools of a Go module with `go install`, after those that are being compiled already. Without C: the programs
 * run in any container, and no C compiler is needed.
 * @param dir the folder that gets them
 * @param cwd where the module is that names them and decides the versions
 * @param linker further flags of the linker
 */
export async function goInstall(dir: string, cwd: string, linker: readonly string[]): Promise<void> {
  const env = { ...process.env, GOBIN: dir, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -trimpath' };
  const args = [
    'install',
    ...COMPILER.map((flags) => `-gcflags=${flags}`),
    `-ldflags=${['-s', '-w', ...linker].join(' ')}`,
    'tool',
  ];
  await compiling(() => run('go', args, { cwd, env, quiet: true }));
}
