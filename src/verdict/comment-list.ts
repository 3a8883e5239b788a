import { count } from '../progress/format.js';
import { details, type Section } from '../report/markdown.js';

/** Bytes that one folded list may take: several of them and the verdict share one comment. */
const SHARE = 9000;

/**
 * A folded list that says how many it holds and, where it has to be cut, how many are not shown.
 * @param title Markdown-safe
 * @param rows Markdown-safe lines, the most important first
 * @param wrap makes Markdown of the lines that are shown
 */
export function foldedList(
  section: Pick<Section, 'name' | 'importance'>,
  title: string,
  rows: readonly string[],
  wrap: (rows: readonly string[]) => string = (list) => list.join('\n'),
): Section | undefined {
  if (rows.length === 0) return undefined;
  const shown = fitting(rows);
  const rest = rows.length - shown.length;
  const note = rest > 0 ? [`… and ${count(rest, 'more line')} that found no room here.`] : [];
  return { ...section, markdown: details(title, [wrap(shown), ...note].join('\n\n')) };
}

/** As many of the first rows as their share holds, and at least none: a single row may be larger than all of it. */
export function fitting(rows: readonly string[], share = SHARE): string[] {
  const shown: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > share) break;
    shown.push(row);
  }
  return shown;
}
