import type { Problem } from '../platform/errors.js';
import { sentence } from './format.js';
import type { Timeline } from './timeline.js';

const OWN = 'gm: warning: ';

/**
 * What deserves attention although it did not stop the build: findings of BuildKit's Dockerfile checks, with their line, and
 * what the definition's own scripts warned of (`gm: warning: …`).
 */
export function buildWarnings(timeline: Timeline): Problem[] {
  const checks = timeline.warnings.map(({ short, file, range, url }) => ({
    // BuildKit repeats the line in the text.
    message: sentence(short.replace(/ \(line \d+\)$/, '')),
    ...(file === undefined ? {} : { at: { file, ...(range ? { line: range[0] } : {}) } }),
    ...(url === undefined ? {} : { hint: `See ${url}` }),
  }));
  const own = timeline.steps
    .flatMap(({ errorLines, logTail }) => [...errorLines, ...logTail])
    .filter((line) => line.startsWith(OWN))
    .map((line) => sentence(line.slice(OWN.length)));
  return [...checks, ...[...new Set(own)].map((message) => ({ message }))];
}
