import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PretendRun } from '../../../src/verdict/judge.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/portage/runs/', import.meta.url));

/** Names of all recorded runs of emerge. */
export const RUNS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** A recorded run: two lines of what was done, then both streams and the exit code. Some have one stream only. */
export function recorded(name: string): PretendRun {
  const text = readFileSync(`${FOLDER}${name}.txt`, 'utf8');
  const [, both = '', code = ''] = /^([^]*)--- exit code (\d+)\n?$/.exec(text) ?? [];
  const [, stdout = both, stderr = ''] = /--- stdout\n([^]*)--- stderr\n([^]*)$/.exec(both) ?? [];
  return { exitCode: Number(code), stdout, stderr };
}

/** The plan that Portage's Python API gave. */
export function apiPlan(): string {
  return readFileSync(`${FOLDER}api-plan.json`, 'utf8');
}
