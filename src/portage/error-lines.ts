/** What a line that shows an error is about; it decides what to advise. */
export type ErrorKind = 'space' | 'memory' | 'source' | 'missing' | 'patch' | 'link' | 'other';

export interface ErrorLine {
  readonly kind: ErrorKind;
  /** The line itself; for CMake with the sentence that follows it. */
  readonly text: string;
  /** Where it is in the lines given. */
  readonly index: number;
}

/** Most telling first: the first line of the best rank is the one to show, not the last thing that was printed. */
const RANKS: readonly (readonly (readonly [ErrorKind, RegExp])[])[] = [
  [
    ['space', /\bNo space left on device\b/],
    ['memory', /\] Killed$/],
    [
      'memory',
      /Killed signal terminated program|: internal compiler error: Killed|virtual memory exhausted|\bCannot allocate memory\b|\bout of memory\b/i,
    ],
  ],
  [
    ['source', /^(?:\S+\/)?[^\s:]+:\d+(?::\d+)?: (?:fatal )?error: /], // gcc, clang
    ['source', /^error\[E\d+\]: /], // rustc
    ['source', /\binternal compiler error: /],
    ['missing', /^(?:\S+\/)?configure: error: /],
    ['missing', /^(?:\S+\/)?meson\.build:\d+:\d+: ERROR: /],
    ['missing', /^(?:\S+\/)?\S*CMakeLists\.txt:\d+ .*error/i],
    ['missing', /^CMake Error\b/],
    ['patch', /^Hunk #\d+ FAILED\b/],
    ['patch', /can't find file to patch/],
  ],
  [
    ['link', /: undefined reference to /],
    ['link', /: multiple definition of /],
    ['link', /: cannot find -l/],
    ['missing', /No rule to make target /],
    ['missing', /: command not found$/],
    ['missing', /\bModuleNotFoundError: |\bImportError: /],
    ['source', /^(?!collect2: )(?:\S+: )?(?:fatal )?error: /],
    ['other', /^\w+Error: /], // Python
  ],
  [
    ['link', /^collect2: error: /],
    ['other', /^ninja: build stopped: |^FAILED: /],
    ['other', /^make(?:\[\d+\])?: \*\*\* (?!Waiting)/],
  ],
];

const MAX_LINES = 5;

/**
 * Finds the lines that tell why a build failed in what compilers, linkers, configure, meson, CMake, patch, make and
 * Python print. In a parallel build the telling line is rarely the last.
 * @param lines clean lines of one package's build
 * @returns up to five of the most telling kind, in order; none when nothing is recognised
 */
export function findErrorLines(lines: readonly string[]): ErrorLine[] {
  for (const rank of RANKS) {
    const found: ErrorLine[] = [];
    for (const [index, line] of lines.entries()) {
      const kind = rank.find(([, pattern]) => pattern.test(line))?.[0];
      if (kind === undefined || found.some(({ text }) => text === line)) continue;
      found.push({ kind, text: withSentence(lines, index), index });
      if (found.length === MAX_LINES) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** CMake says where on one line and what on the indented lines after it. */
function withSentence(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  if (!line.startsWith('CMake Error')) return line;
  const sentence: string[] = [];
  for (const next of lines.slice(index + 1, index + 6)) {
    if (next.trim() === '' || !next.startsWith(' ')) break;
    sentence.push(next.trim());
  }
  return [line, ...sentence].join(' ');
}
