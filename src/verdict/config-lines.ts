import { readPattern, type Candidate, type Pattern } from '../portage/matching.js';
import { splitPackage } from '../portage/version.js';
import type { Place } from '../platform/platform.js';

/** A line of the definition that names packages: an entry of world, or a line of a package.* file. */
export interface ConfigLine {
  /** Below the definition's folder: `world`, `portage/package.use/main`. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** First word of the line. A line of make.conf that sets USE stands here with an atom that means every package. */
  readonly atom: string;
  /** The words after it: flags, keywords, licences. */
  readonly values?: readonly string[];
}

interface Known extends ConfigLine {
  readonly pattern: Pattern | undefined;
}

/** Finds the line of the user's configuration that something comes from. */
export class ConfigLines {
  readonly #lines: readonly Known[];

  constructor(lines: readonly ConfigLine[]) {
    this.#lines = lines.map((line) => ({ ...line, pattern: readPattern(line.atom) }));
  }

  /** The line of world with this very atom, else the last one that means the package. @param atom as Portage names it */
  world(atom: string): ConfigLine | undefined {
    const name = plainName(atom);
    return (
      this.worldEntry(atom) ?? this.#lines.findLast((line) => line.path === 'world' && plainName(line.atom) === name)
    );
  }

  /** The line of world with this very atom. */
  worldEntry(atom: string): ConfigLine | undefined {
    return this.#lines.find((line) => line.path === 'world' && line.atom === atom);
  }

  /** The last line of a package.* file, such as `package.mask`, that means this version: of several, the last counts. */
  lineFor(
    file: string,
    cpv: string,
    accept: (values: readonly string[]) => boolean = () => true,
  ): ConfigLine | undefined {
    const candidate = splitPackage(cpv);
    return candidate && this.#last(file, candidate, accept);
  }

  /** The line with this very atom in a file, for atoms that Portage could not read. */
  written(path: string, atom: string): ConfigLine | undefined {
    return this.#lines.find((line) => line.path === path && line.atom === atom);
  }

  /** The last line that names this word behind its atom. */
  naming(value: string): ConfigLine | undefined {
    return this.#lines.findLast(({ values }) => values?.includes(value) === true);
  }

  /**
   * The line that sets a flag of a package: in package.use, else for all packages.
   * @param flag with a minus where it is turned off, as the line has it
   */
  flag(cpv: string, flag: string): ConfigLine | undefined {
    const sets = (values: readonly string[]): boolean => expanded(values).includes(flag);
    return this.lineFor('package.use', cpv, sets) ?? this.lineFor('make.conf', cpv, sets);
  }

  #last(file: string, candidate: Candidate, accept: (values: readonly string[]) => boolean): ConfigLine | undefined {
    return this.#lines.findLast(
      ({ path, pattern, values }) => inFile(path, file) && pattern?.(candidate) === true && accept(values ?? []),
    );
  }
}

/** @returns where the line is, as problems and annotations name places */
export function placeOf({ path, line }: ConfigLine): Place {
  return { file: path, line };
}

/** category/name of an atom or of a package with its version. */
export function plainName(text: string): string {
  const bare = text
    .replace(/^[!<>=~]+/, '')
    .replace(/(?:::|[:[]).*$/, '')
    .replace(/\*$/, '');
  const found = splitPackage(bare);
  return found ? `${found.category}/${found.name}` : bare;
}

/** `package.use` is a file or a folder of files. */
function inFile(path: string, file: string): boolean {
  return path === `portage/${file}` || path.startsWith(`portage/${file}/`);
}

/** `PYTHON_TARGETS: python3_13 -python3_12` stands for `python_targets_python3_13 -python_targets_python3_12` (portage(5)). */
function expanded(values: readonly string[]): string[] {
  let prefix = '';
  return values.flatMap((word) => {
    if (word.endsWith(':')) {
      prefix = `${word.slice(0, -1).toLowerCase()}_`;
      return [];
    }
    const off = word.startsWith('-');
    return [`${off ? '-' : ''}${prefix}${off ? word.slice(1) : word}`];
  });
}
