/** One step of the way from a package that cannot be had back to what the user asked for. */
export interface Requirer {
  /** category/name-version, a set such as `@world`, or the atom that was asked for. */
  readonly name: string;
  /** Flags of the package that make it ask, `ssl` or `-minimal`. */
  readonly use: readonly string[];
  /** `argument` and `set` end the way: they come from the user. */
  readonly type: 'package' | 'set' | 'argument';
}

// depgraph.py, _show_unsatisfied_dep and _get_dep_chain_as_comment.
const REQUIRED = /^\(dependency required by "([^"]+)" \[(\w+)\]\)$/;
const COMMENT = /^# required by (\S+?)(?: \((argument)\))?$/;
const LONGEST = 2000;

/**
 * Reads one line of the way: `(dependency required by "cat/pkg-1::repo[flag]" [ebuild])` or `# required by cat/pkg-1::repo[flag]`.
 * @returns undefined where the line is neither
 */
export function readRequirer(line: string): Requirer | undefined {
  if (line.length > LONGEST) return undefined;
  const [, quoted, kind] = REQUIRED.exec(line) ?? [];
  const [, plain, argument] = COMMENT.exec(line) ?? [];
  const text = quoted ?? plain;
  if (text === undefined) return undefined;
  const [, name = text, flags = ''] = /^([^[]+)\[([^\]]*)\]$/.exec(text) ?? [];
  return {
    name: name.replace(/::[^:]*$/, ''),
    use: flags.split(',').filter((flag) => flag !== ''),
    type: (argument ?? kind) === 'argument' ? 'argument' : text.startsWith('@') ? 'set' : 'package',
  };
}

/** Reads the way that follows a message, nearest first, up to the first line that belongs to something else. */
export function readRequirers(lines: readonly string[]): Requirer[] {
  const found: Requirer[] = [];
  for (const line of lines) {
    const requirer = readRequirer(line);
    if (requirer) found.push(requirer);
    else if (found.length > 0) break;
  }
  return found;
}
