import { quote } from '../image/text.js';
import { duplicate } from './check-conflicts.js';
import type { Report } from './finding.js';
import { partOfLine } from './text-file.js';
import type { Region, TextFile } from './text-file.js';

/** Folders without which the image does not come up, whatever is in them. */
const NEEDED = new Set(
  `bin boot dev etc home lib lib64 mnt opt proc root run sbin sys tmp usr usr/bin usr/lib usr/lib64 usr/sbin var var/log var/tmp`.split(
    ' ',
  ),
);

/** What is wrong with the list of what stays out of the squashfs (mksquashfs, -wildcards and -ef). */
export function* checkExclude(file: TextFile): Generator<Report> {
  const seen = new Map<string, Region>();
  for (const [index, text] of file.lines.entries()) {
    const pattern = text.trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const line = index + 1;
    const column = text.indexOf(pattern) + 1;
    const at = partOfLine(file, line, column, pattern.length);
    const start = (file.starts[index] ?? 0) + column - 1;
    const region = { file, start, end: start + pattern.length };
    const before = seen.get(pattern);
    if (before) {
      yield duplicate(region, line, before, quote(pattern));
      continue;
    }
    seen.set(pattern, region);
    const lead = /^(?:\.{0,2}\/+)+/.exec(pattern)?.[0];
    const bare = pattern.slice(lead?.length ?? 0).replace(/\/+$/, '');
    const open = unbalanced(pattern);
    if (lead !== undefined) {
      yield {
        rule: 'exclude-syntax',
        at: partOfLine(file, line, column, lead.length),
        message: `mksquashfs refuses patterns that begin with ${quote(lead)}.`,
        hint: 'Patterns start at the root of the image: leave it out.',
        ...(bare === '' ? {} : { suggestion: { line, endLine: line, lines: [pattern.slice(lead.length)] } }),
      };
    } else if (open !== undefined) {
      yield {
        rule: 'exclude-syntax',
        at,
        message: `The ${quote(open)} of ${quote(pattern)} is never closed, so the pattern matches nothing.`,
        hint: 'Close it, or write "\\" before it if a file is called so.',
      };
    } else if (/^(?:\?\(\.\))?\*+$/.test(bare)) {
      yield {
        rule: 'exclude-needed',
        at,
        message: `${quote(pattern)} keeps everything out of the image.`,
        hint: 'Name what is to stay out.',
      };
    } else if (NEEDED.has(bare)) {
      yield {
        rule: 'exclude-needed',
        at,
        message: `The image needs the folder ${quote(bare)}, if only an empty one, to come up.`,
        hint: `To leave out what is in it, write ${bare}/?(.)*.`,
        ...(/^(?:bin|boot|etc|lib|lib64|opt|root|sbin|usr.*|var)$/.test(bare)
          ? {}
          : { suggestion: { line, endLine: line, lines: [`${bare}/?(.)*`] } }),
      };
    }
  }
}

/** The bracket that is opened and not closed, as in glob(7) and the extended patterns of bash(1). */
function unbalanced(pattern: string): string | undefined {
  const open: string[] = [];
  for (const [part] of pattern.matchAll(/\\.|[?*+@!]\(|[()[\]]/g)) {
    if (part.startsWith('\\')) continue;
    if (open.at(-1) === '[') {
      if (part === ']') open.pop();
    } else if (part === '[' || part.endsWith('(')) open.push(part);
    else if (part === ')') open.pop();
  }
  return open.at(-1);
}
