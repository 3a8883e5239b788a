import type { Problem } from '../platform/errors.js';
import { clip } from '../progress/clean.js';
import { count, sentence } from '../progress/format.js';
import type { Timeline } from '../progress/timeline.js';
import { cacheReports } from './cache-reports.js';
import type { CacheReport, Trouble } from './cache-troubles.js';
import { TYPE_NAMES, type CacheEntry, type CacheType } from './entry.js';

/**
 * The troubles that builds had with their caches, as warnings for people: one for each place and kind of trouble, however
 * often and by however many of the builds it was met. None of them fails a build.
 *
 * @param timelines of all builds of the run: the image, the downloads beside it, what was saved after a failure
 * @param entries the caches that were asked for, by which places are named
 */
export function cacheProblems(timelines: readonly Timeline[], entries: readonly CacheEntry[]): Problem[] {
  const groups = new Map<string, { place: Place; reports: CacheReport[] }>();
  for (const report of timelines.flatMap(cacheReports)) {
    if (report.trouble === 'empty') continue;
    const place = placeOf(report, entries);
    const key = `${place.name}\n${report.trouble}`;
    const group = groups.get(key) ?? { place, reports: [] };
    group.reports.push(report);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ place, reports }) => explain(place, reports));
}

interface Place {
  readonly name: string;
  readonly type?: CacheType;
}

/** BuildKit names a registry's place, and the type of others; with one place of that type it is that. */
function placeOf({ type, ref }: CacheReport, entries: readonly CacheEntry[]): Place {
  const sameType = entries.filter((entry) => type === undefined || entry.type === type);
  const sameRef = sameType.filter(({ options }) => ref !== undefined && isScopeOf(ref, options.ref ?? ''));
  const candidates = sameRef.length > 0 ? sameRef : sameType;
  const [only] = candidates;
  if (only && candidates.length === 1) return { name: only.place, type: only.type };
  return type === undefined ? { name: 'a cache' } : { name: TYPE_NAMES[type], type };
}

/** A scope's name is the tag, or follows the tag that the user gave. */
function isScopeOf(ref: string, asked: string): boolean {
  return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}

const DETAIL = 240;

function explain({ name, type }: Place, reports: readonly CacheReport[]): Problem {
  const [first] = reports;
  const trouble = first?.trouble ?? 'unknown';
  const detail = clip(first?.detail ?? '', DETAIL);
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  if (trouble === 'evicted') {
    const layers = new Set(reports.map((report) => report.detail)).size;
    const message = `${subject} no longer has what its index names: ${count(layers, 'layer')}, the first ${sentence(detail)}`;
    return { message, hint: HINTS.evicted };
  }
  const directions = new Set(reports.map(({ direction }) => direction));
  const done = directions.size > 1 ? 'read or written' : directions.has('export') ? 'written' : 'read';
  const message = `${subject} could not be ${done}: ${MEANINGS[trouble]} (${detail}).`;
  const lost = directions.has('export')
    ? 'The layers of this build are not kept there.'
    : 'The build went on without it.';
  const hint = (type === undefined ? undefined : TYPE_HINTS[type][trouble]) ?? HINTS[trouble];
  return { message, hint: `${lost} ${hint}` };
}

const MEANINGS: Readonly<Record<Trouble, string>> = {
  empty: 'nothing is stored there yet',
  refused: 'access was refused',
  throttled: 'it gets more requests than it allows',
  evicted: 'layers are gone',
  full: 'there is no room left',
  unreachable: 'it does not answer as it should',
  slow: 'it took too long',
  missing: 'it does not exist',
  misconfigured: 'its settings cannot work',
  unknown: 'of an error',
};

const HINTS: Readonly<Record<Trouble, string>> = {
  empty: '',
  refused: 'Check its credentials and that they may write.',
  throttled: 'It passes by itself; run fewer jobs at once, or use another cache.',
  evicted:
    'They were built again and are stored anew. Caches that are short of room or unused are emptied: keep fewer, or a larger place.',
  full: 'Remove what is not needed, or use a larger place.',
  unreachable: 'Check the address and that it can be reached from the builder.',
  slow: 'Use a place that is nearer, or keep less in it.',
  missing: 'Create it, or correct its name.',
  misconfigured: 'Correct the input cache.',
  unknown: 'If it comes again, leave this cache out by the input cache.',
};

const TYPE_HINTS: Readonly<Record<CacheType, Partial<Record<Trouble, string>>>> = {
  gha: {
    refused: 'Pull requests from forks may only read, and a token ends with its job; `cache-write: false` only reads.',
    throttled: 'GitHub allows 200 uploads a minute for a repository: run fewer jobs at once, or use another cache.',
    full: 'A repository has 10 GB: remove caches under Actions, Caches, or use another cache.',
    unreachable: 'See githubstatus.com; the next build tries again.',
    misconfigured: 'Do not set ACTIONS_RUNTIME_TOKEN yourself; inside a job the runner gives it.',
  },
  registry: {
    refused: 'Log in to the registry before (docker/login-action); for ghcr.io the job needs `packages: write`.',
    full: "Remove old tags, or raise the registry's quota.",
  },
  s3: {
    refused: 'The credentials need s3:GetObject, s3:PutObject and s3:ListBucket for this bucket.',
  },
  azblob: {
    refused: 'Check the account key, or give the builder the role Storage Blob Data Contributor.',
  },
  local: {
    refused: 'Make the folder writable for the user who builds.',
    full: 'Free space on its disk, or name a folder on a larger one.',
    misconfigured: 'Name a folder that can be made.',
  },
};
