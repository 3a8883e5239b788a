import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processTree } from '../../harness/processes.js';

const root = join(import.meta.dirname, '..', '..');

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface CliOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Sends this signal, or does this, as soon as the output matches, or the content of the file where one is named. */
  readonly interrupt?: {
    readonly when: RegExp;
    readonly file?: string;
    readonly signal: NodeJS.Signals | (() => void);
  };
  /** Kills it after so many seconds, and says what it was at. */
  readonly limit?: number;
}

const SIGNS = 4000;

/** Runs the committed bundle of `gentoo-min` with the Node that the action runs on. */
export function gentooMin(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/node/bin/node'), [join(root, 'dist/cli/index.js'), ...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let interrupted = false;
    const { interrupt } = options;
    const watch = (text: string): void => {
      if (interrupted || interrupt?.when.test(text) !== true) return;
      interrupted = true;
      if (typeof interrupt.signal === 'string') child.kill(interrupt.signal);
      else interrupt.signal();
    };
    const file = interrupt?.file;
    const timer =
      file === undefined
        ? undefined
        : setInterval(() => {
            if (existsSync(file)) watch(readFileSync(file, 'utf8'));
          }, 50);
    const limit =
      options.limit === undefined
        ? undefined
        : setTimeout(() => {
            const { pid = 0 } = child;
            void processTree(pid).then((processes) => {
              child.kill('SIGKILL');
              const said = [stdout.slice(-SIGNS), stderr.slice(-SIGNS), ...processes].join('\n');
              reject(new Error(`gentoo-min ${args.join(' ')} did not end in ${options.limit ?? 0} s:\n${said}`));
            });
          }, options.limit * 1000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (file === undefined) watch(stdout);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      clearTimeout(limit);
      resolve({ code: code ?? (signal ? 128 : 1), stdout, stderr, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** A temporary folder with the demo's definition in `config`, and changes of it: a file's new content by its path. */
export async function demoConfig(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-config-'));
  await cp(join(root, 'demo/config'), join(folder, 'config'), { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, 'config', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** The demo's file of that path. */
export function demoFile(path: string): Promise<string> {
  return readFile(join(root, 'demo/config', path), 'utf8');
}
