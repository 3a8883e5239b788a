import type { Spot, Traced } from './shlex.js';

/** Something about a value that a person should hear of. */
export interface ExpansionProblem {
  readonly kind:
    | 'command-substitution' // $(…), which leaves the whole value empty
    | 'bad-substitution' // ${X:-…}, ${X, ${}: the same
    | 'apostrophe' // an apostrophe behind which $NAME stays as it is
    | 'too-long';
  readonly index: number;
  readonly length: number;
}

/** A variable that a value mentions. */
export interface Reference {
  readonly name: string;
  readonly index: number;
  readonly length: number;
}

export interface Expansion {
  readonly value: Traced;
  readonly problems: readonly ExpansionProblem[];
  /** Those that were looked up, in their order. */
  readonly references: readonly Reference[];
}

/** Values can double with each line; nothing that is meant comes near this. */
const LONGEST = 64 * 1024;
const NAME = /[A-Za-z0-9_]*/y;

/**
 * Puts the values of variables into a text, as Portage does after it has taken the quotes out (portage.util, varexpand). So
 * single quotes around a value do not keep `$NAME` from being replaced, and an apostrophe inside of it does, from there on.
 * What it cannot read makes the whole value empty.
 */
export function expand(token: Traced, variables: ReadonlyMap<string, Traced>): Expansion {
  const { text } = token;
  const problems: ExpansionProblem[] = [];
  const references: Reference[] = [];
  const parts: string[] = [];
  const spots: Spot[] = [];
  let apostrophe: number | undefined;
  let doubleQuote = false;
  let position = 0;

  const keep = (index: number, length = 1): void => {
    parts.push(text.slice(index, index + length));
    for (const spot of token.spots.slice(index, index + length)) spots.push(spot);
  };
  const refuse = (kind: ExpansionProblem['kind'], index: number, length: number): Expansion => {
    problems.push({ kind, index, length });
    return { value: { text: '', spots: [] }, problems, references };
  };

  while (position < text.length) {
    const character = text.charAt(position);
    const start = position;
    if (character === "'") {
      if (!doubleQuote) apostrophe = apostrophe === undefined ? position : undefined;
      keep(position++);
    } else if (character === '"') {
      if (apostrophe === undefined) doubleQuote = !doubleQuote;
      keep(position++);
    } else if (apostrophe !== undefined) {
      if (character === '$' && /^\$(?:\{|[A-Za-z_])/.test(text.slice(position, position + 2))) {
        if (!problems.some((problem) => problem.kind === 'apostrophe'))
          problems.push({ kind: 'apostrophe', index: apostrophe, length: 1 });
      }
      keep(position++);
    } else if (character === '\n') {
      parts.push(' ');
      spots.push(...token.spots.slice(position, ++position));
    } else if (character === '\\') {
      const escaped = text.charAt(position + 1);
      position += 2;
      if (escaped === '') keep(start);
      else if (escaped === '$') keep(start + 1);
      else if (escaped === '\\') {
        keep(start + 1);
        // As Portage's own comment has it, bug for bug: the character behind two backslashes is taken with them.
        if (/^['"$]$/.test(text.charAt(position))) keep(position++);
      } else if (escaped !== '\n') keep(start, 2);
    } else if (character === '$' && position + 1 < text.length) {
      const braced = text.charAt(position + 1) === '{';
      NAME.lastIndex = position + (braced ? 2 : 1);
      const name = NAME.exec(text)?.[0] ?? '';
      position = NAME.lastIndex;
      if (braced && text.charAt(position) !== '}') {
        const close = text.indexOf('}', start);
        return refuse('bad-substitution', start, (close < 0 ? text.length : close + 1) - start);
      }
      if (braced) position++;
      if (name === '') {
        const command = !braced && text.charAt(position) === '(';
        const length = command ? lengthOfCommand(text, start) : Math.max(position - start, 1);
        return refuse(command ? 'command-substitution' : 'bad-substitution', start, length);
      }
      references.push({ name, index: start, length: position - start });
      const known = variables.get(name);
      if (known) {
        parts.push(known.text);
        for (const spot of known.spots) spots.push(spot);
      }
    } else keep(position++);
    if (spots.length > LONGEST) return refuse('too-long', 0, text.length);
  }
  return { value: { text: parts.join(''), spots }, problems, references };
}

/** From `$(` to the parenthesis that closes it, or to the end. */
function lengthOfCommand(text: string, start: number): number {
  let depth = 0;
  for (let index = start + 1; index < text.length; index++) {
    if (text.charAt(index) === '(') depth++;
    else if (text.charAt(index) === ')' && --depth === 0) return index + 1 - start;
  }
  return text.length - start;
}
