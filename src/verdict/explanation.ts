import type { Place } from '../platform/platform.js';
import type { Problem } from '../platform/errors.js';

/** Why there is no plan, or not the one that was meant. */
export type FailureKind =
  | 'missing'
  | 'masked-keyword'
  | 'masked-package'
  | 'masked-licence'
  | 'masked-other'
  | 'use-change'
  | 'required-use'
  | 'slot-conflict'
  | 'blocker'
  | 'circular'
  | 'changes-needed'
  | 'invalid-atom'
  | 'syntax'
  | 'profile'
  | 'world-entry'
  | 'licence-group'
  | 'features'
  | 'metadata'
  | 'crash';

/** A line that would solve it. Nothing is ever changed by itself: a person decides. */
export interface Suggestion {
  /** File of the definition, such as `portage/package.use`; where that is a folder, any file in it. */
  readonly file: string;
  readonly action: 'add' | 'remove';
  /** The line, as the file takes it. */
  readonly line: string;
  /** Of the line to remove. */
  readonly number?: number;
}

/** One reason, told so that somebody who does not know Portage's words can act on it. */
export interface Explanation {
  readonly kind: FailureKind;
  /** Atom, package or file that it is about. */
  readonly subject: string;
  /** A few plain sentences, the most important first. */
  readonly sentences: readonly string[];
  /** What requires it, nearest first, up to what the user asked for; empty where the user asked for it. */
  readonly chain: readonly string[];
  /** Ways out. Each is a way of its own: its lines belong together. The first is the most likely one. */
  readonly ways: readonly (readonly Suggestion[])[];
  /** The line of the user's configuration that caused it, where it can be told. */
  readonly at?: Place;
}

/** The same in the form of every other problem: the first sentence, and the first way out as advice. */
export function asProblem({ sentences, ways, at }: Explanation): Problem {
  const [message = '', ...more] = sentences;
  const lines = (ways.at(0) ?? []).map(describeSuggestion);
  const hint = [...more, ...(lines.length === 0 ? [] : [`${lines.join('; ')}.`])].join(' ');
  return { message, ...(at ? { at } : {}), ...(hint === '' ? {} : { hint }) };
}

/** `Add to portage/package.use: cat/pkg ssl` */
export function describeSuggestion({ file, action, line, number }: Suggestion): string {
  if (action === 'add') return `Add to ${file}: ${line}`;
  return `Remove from ${file}${number === undefined ? '' : `, line ${String(number)}`}: ${line}`;
}
