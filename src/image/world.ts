import type { Problem } from '../platform/errors.js';
import { parseAtom } from './atom.js';
import type { Atom } from './atom.js';
import { decodeText } from './decode.js';
import { quote } from './text.js';

export interface World {
  readonly entries: readonly { readonly text: string; readonly atom: Atom; readonly line: number }[];
  readonly problems: readonly Problem[];
}

const LIMITS = { bytes: 256 * 1024, lineLength: 1000 };

/**
 * Reads a world file: one package atom a line, comments after `#`. Portage itself drops every line that it cannot read and
 * everything after the first word of a line, without a word; here each of these is a finding.
 * @param file how messages name it
 */
export function readWorld(bytes: Uint8Array, file: string): World {
  const text = decodeText(bytes, file, LIMITS);
  if (!text.ok) return { entries: [], problems: [text.problem] };
  const entries: World['entries'][number][] = [];
  const problems: Problem[] = [];
  for (const [index, content] of text.lines.entries()) {
    const [first, second] = content.trim().split(/\s+/);
    if (first === undefined || first === '' || first.startsWith('#')) continue;
    const at = { file, line: index + 1, column: content.indexOf(first) + 1 };
    if (second !== undefined && !second.startsWith('#')) {
      problems.push({
        message: `After ${quote(first)} there is ${quote(second)} on the same line, which Portage would not read.`,
        at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
        hint: 'Write one package a line.',
      });
    }
    if (first.startsWith('@')) {
      problems.push({
        message: `${quote(first)} is a set, which Portage does not read from a world file.`,
        at,
        hint: 'List its packages; @system belongs to the world without being listed.',
      });
      continue;
    }
    const parsed = parseAtom(first);
    if (parsed.ok) entries.push({ text: first, atom: parsed.atom, line: at.line });
    else problems.push({ message: `${quote(first)} ${parsed.reason}.`, at });
  }
  return { entries, problems };
}
