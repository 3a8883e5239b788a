import type { Step, Timeline } from '../progress/timeline.js';
import { detailOf, exportedType, importedFrom, troubleOf, type CacheReport } from './cache-troubles.js';
import { CACHE_TYPES } from './entry.js';

/** Everything that BuildKit and buildx said about caches in one build, in order, `empty` included. */
export function cacheReports(timeline: Timeline): CacheReport[] {
  return [...timeline.steps.flatMap(fromStep), ...fromMessages(timeline.messages)];
}

function fromStep({ name, kind, error }: Step): CacheReport[] {
  if (error === undefined) return [];
  const detail = detailOf(error);
  const imported = importedFrom(name);
  if (imported) return [{ ...imported, direction: 'import', trouble: troubleOf(error, 'import'), detail }];
  const type = exportedType(name);
  if (type !== undefined) return [{ type, direction: 'export', trouble: troubleOf(error, 'export'), detail }];
  // The index was there, the layers that a step or the output needs are not.
  const lost = (kind === 'stage' || kind === 'output') && troubleOf(error, 'import') === 'evicted';
  return lost ? [{ direction: 'import', trouble: 'evicted', detail }] : [];
}

/** What buildx prints itself: local caches are its own affair, and what cannot even begin has no vertex. */
function fromMessages(messages: readonly string[]): CacheReport[] {
  return messages.flatMap((line, index): CacheReport[] => {
    const [, what] =
      /^WARNING: local cache import at .+? (?:not found|skipped)(?: due to err)?: (.*)$/.exec(line) ?? [];
    if (what !== undefined) {
      const isEmpty = /index\.json.*no such file or directory$|^no digest found for tag/.test(what);
      const trouble = isEmpty ? 'empty' : troubleOf(what, 'import');
      return [{ type: 'local', direction: 'import', trouble, detail: detailOf(what) }];
    }
    const [, name, why = ''] = /^ERROR: .*failed to configure (\S+) cache exporter: (.*)$/.exec(line) ?? [];
    const type = CACHE_TYPES.find((each) => each === name);
    if (type === undefined) return [];
    // Azure's SDK tells the reason in the lines that follow.
    const error = [why, ...messages.slice(index + 1)].join('\n');
    const trouble = troubleOf(error, 'export');
    return [
      {
        type,
        direction: 'export',
        trouble: trouble === 'unknown' ? 'misconfigured' : trouble,
        detail: detailOf(error),
      },
    ];
  });
}
