import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { projectRoot } from '../harness/cli.js';

/** Something of ours beside that of a named baseline. */
export interface Measurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly goal: string;
  /** Of both; seconds when absent. */
  readonly unit?: string;
}

/**
 * Seconds that a command takes. Not waited for in one piece: the mirror is served by this process.
 * @param log a file for what it says
 */
export async function seconds(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  log?: string,
): Promise<number> {
  const started = performance.now();
  const said = await promisify(execFile)(command, [...args], { cwd: projectRoot, env, maxBuffer: 2 ** 30 });
  const taken = (performance.now() - started) / 1000;
  if (log !== undefined) await writeFile(log, said.stdout + said.stderr);
  return taken;
}

/** The same several times, one after the other. */
export async function repeated(times: number, once: (n: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) taken.push(await once(n));
  return taken;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
