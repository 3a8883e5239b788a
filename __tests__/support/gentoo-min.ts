import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
  /** Sends this signal as soon as a line of the output matches. */
  readonly interrupt?: { readonly when: RegExp; readonly signal: NodeJS.Signals };
}

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
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (!interrupted && options.interrupt?.when.test(stdout)) {
        interrupted = true;
        child.kill(options.interrupt.signal);
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
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
