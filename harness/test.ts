/**
 * `npm test`: everything that is checked: static checks, then tests with real parts, and unit tests beside the short ones of
 * those. Installs what it needs, and makes beside the checks what the tests take for granted.
 * Ends with the line `N passed, N failed`.
 *
 * Words after `--` are patterns of test files: then only those run, without the static checks.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { staticChecks } from './checks.js';
import { projectRoot } from './cli.js';
import { prepareFixtures } from './fixtures.js';

interface Tally {
  passed: number;
  failed: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

/** The file of tests that takes longest; see longest-first.mjs. */
const LONGEST_FILE = 'e2e/action.test.ts';
/** So many of the longest tests are named: where time can be saved. */
const LONGEST = 25;

/** The tests of a report that took longest, a line each. */
function longest({ testResults }: JestReport): string[] {
  return testResults
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ file: basename(name), fullName, ms: duration ?? 0 })),
    )
    .filter(({ ms }) => ms >= 10_000)
    .sort((one, other) => other.ms - one.ms)
    .slice(0, LONGEST)
    .map(({ file, fullName, ms }) => `  ${Math.round(ms / 1000)} s  ${file}: ${fullName}`);
}

/** One failure where a piece of work does not come to its end, such as for want of a network. */
async function attempt(name: string, work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Tests in a process of their own; `onFile` gets the path of each of their files when it has come to its end. */
const jest = (name: string, args: readonly string[], onFile?: (path: string) => void): Promise<Tally> =>
  attempt(name, () => runJest(name, args, onFile));

async function runJest(name: string, args: readonly string[], onFile?: (path: string) => void): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-jest-'));
  const report = join(folder, 'report.json');
  try {
    const started = performance.now();
    await new Promise<void>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [
          join(projectRoot, 'node_modules/jest/bin/jest.js'),
          // Followed by an option: Jest takes words after reporters for more of them.
          ...['--reporters=default', `--reporters=${join(projectRoot, 'harness/tell-files.mjs')}`],
          ...['--json', `--outputFile=${report}`, '--silent', ...args],
        ],
        {
          cwd: projectRoot,
          // Jest runs ES modules by this flag (jestjs.io, "ECMAScript Modules"); its report goes to a file.
          env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      );
      child.on('message', (path) => {
        if (typeof path === 'string') onFile?.(path);
      });
      child.on('error', reject);
      // Failed tests are told by the report; a process that was ended from outside has written none.
      child.on('close', (_code, signal) => {
        if (signal === null) resolve();
        else reject(new Error(`ended by ${signal} before all of its tests had run`));
      });
    });
    const result = JSON.parse(await readFile(report, 'utf8')) as JestReport;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log([`${name}: ${seconds} s`, ...longest(result)].join('\n'));
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = result;
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const patterns = process.argv.slice(2);
const tallies: Tally[] = [];
if (patterns.length > 0) {
  tallies.push(await jest('tests', ['--runInBand', ...patterns]));
} else {
  const fixtures = attempt('fixtures', async () => {
    const started = performance.now();
    await prepareFixtures();
    console.log(`fixtures: ${Math.round((performance.now() - started) / 1000)} s`);
    return { passed: 1, failed: 0 };
  });
  const checks = attempt('static checks', () => staticChecks(projectRoot));
  let mark = (): void => undefined;
  const longestEnded = new Promise<void>((resolve) => (mark = resolve));
  // With real parts, two files beside each other: each leaves half of the machine idle while it merges, boots or waits. A
  // third one only makes the longest file longer. They use the bundles, which the checks make anew.
  const real = Promise.all([checks, fixtures]).then(() =>
    jest(
      'tests with real parts',
      [
        ...['--maxWorkers=2', `--testSequencer=${join(projectRoot, 'harness/longest-first.mjs')}`],
        ...['__tests__/integration', '__tests__/e2e'],
      ],
      (path) => {
        if (path.endsWith(LONGEST_FILE)) mark();
      },
    ),
  );
  // The short ones of those wait for this and that; before, there is no time to spare.
  const unit = Promise.race([longestEnded, real]).then(() => jest('unit tests', ['__tests__/unit']));
  tallies.push(...(await Promise.all([checks, fixtures, unit, real])));
}
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
