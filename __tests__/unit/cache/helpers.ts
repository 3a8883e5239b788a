import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildPlan } from '../../../src/plan/build-plan.js';
import type { Timeline } from '../../../src/progress/timeline.js';
import { parseCacheInput } from '../../../src/cache/cache-input.js';
import type { CacheEntry } from '../../../src/cache/entry.js';
import type { CacheScopes } from '../../../src/cache/scopes.js';
import { parse, reduce } from '../progress/helpers.js';

/** The timeline of a build that BuildKit 0.33.1 and buildx 0.36.1 really did. */
export function recorded(name: string): Timeline {
  const file = fileURLToPath(new URL(`recorded/${name}.ndjson`, import.meta.url));
  return reduce(parse(readFileSync(file))).timeline;
}

/** Entries of an input without problems. */
export function entries(text: string, env: Readonly<Record<string, string>> = {}): readonly CacheEntry[] {
  const read = parseCacheInput(text, env);
  if (read.problems.length > 0) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.entries;
}

export const SCOPES: CacheScopes = { image: 'demo', own: 'topic', others: ['main'], stages: ['world', 'kernel'] };

export const PLAN: BuildPlan = {
  builder: 'b',
  target: 'artifacts',
  context: '/context',
  contexts: { stage3: '/stage3' },
  args: { PROFILE: 'p' },
  secrets: { id: 'VARIABLE' },
  output: 'type=local,dest=/out',
  metadataFile: '/metadata',
  tags: ['t'],
};
