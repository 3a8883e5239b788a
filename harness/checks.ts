import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './run.js';
import { ensureTools } from './tools.js';
import { ensureWheel } from './wheel.js';

const ZIZMOR = '1.32.0';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Every check that only reads the source: types, style, generated files, the committed bundle, shell, Python and
 * workflows. Prints what each of the failed ones said.
 */
export async function staticChecks(root: string): Promise<{ passed: number; failed: number }> {
  // What is compiled comes last: the first checks need not wait for it.
  const tools = ensureTools(['actionlint', 'shellcheck']);
  tools.catch(() => undefined); // told when they are needed
  const { node24 } = await ensureTools(['node24']);
  const files = gitFiles(root);
  const startsWith = (path: string, pattern: RegExp): boolean =>
    pattern.test(readFileSync(join(root, path), 'utf8').slice(0, 64));
  const scripts = files.filter(
    (path) =>
      path.endsWith('.sh') || (/^(\.ci|config\/build|demo)\//.test(path) && startsWith(path, /^#!.*\b(ba)?sh\b/)),
  );
  const python = files.filter(
    (path) => path.endsWith('.py') || (/^(config\/build|demo)\//.test(path) && startsWith(path, /^#!.*\bpython3\b/)),
  );
  const workflows = files.filter((path) => /^(\.github\/workflows|examples)\/[^/]+\.ya?ml$/.test(path));
  const actions = files.filter((path) => /(^|\/)(action|dependabot)\.yml$/.test(path));
  const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

  const first: Check[] = [
    { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
    { name: 'eslint', command: bin('eslint'), args: ['.'] },
    { name: 'prettier', command: bin('prettier'), args: ['--check', '.'] },
    { name: 'generated files', command: bin('tsx'), args: ['scripts/generate.ts', '--check'] },
    { name: 'dist is what src makes', command: node24, args: ['scripts/check-dist.mjs'] },
    { name: 'python syntax', command: 'python3', args: ['-c', PYTHON_SYNTAX, ...python] },
  ];
  const last = async (): Promise<Check[]> => {
    const { actionlint, shellcheck } = await tools;
    return [
      { name: 'shellcheck', command: shellcheck, args: scripts },
      { name: 'actionlint', command: actionlint, args: ['-shellcheck', shellcheck, ...workflows] },
      {
        name: 'zizmor',
        command: await ensureZizmor(),
        args: ['--config=.github/zizmor.yml', '--pedantic', '--offline', '--no-progress', ...workflows, ...actions],
      },
    ];
  };
  const early = await runChecks(root, first);
  const late = await runChecks(root, await last());
  return { passed: early.passed + late.passed, failed: early.failed + late.failed };
}

async function runChecks(root: string, checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const { name, command, args } of checks) {
    const started = performance.now();
    const problem = await run(command, args, { cwd: root, quiet: true }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (problem !== undefined) failed++;
    console.log(
      `${problem === undefined ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    if (problem !== undefined) console.log(problem);
  }
  return { passed: checks.length - failed, failed };
}

const PYTHON_SYNTAX = 'import ast, sys\nfor path in sys.argv[1:]: ast.parse(open(path).read(), path)';

/** Files that git knows or would add. */
function gitFiles(root: string): string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  return listed.stdout.split('\n').filter((path) => path !== '' && !path.startsWith('dist/'));
}

/** zizmor audits workflows. @returns its path */
export async function ensureZizmor(): Promise<string> {
  return join(await ensureWheel('zizmor', ZIZMOR), 'bin', 'zizmor');
}
