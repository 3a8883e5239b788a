/**
 * The machine that a make.conf compiles for: the value of `-march=` in CFLAGS, or in COMMON_FLAGS when CFLAGS is not set.
 * Reads what Portage's own reader does of the shell's syntax: comments, both kinds of quotes, values over several lines,
 * `\` at line ends, `$NAME` and `${NAME}`, `export`; the last assignment and the last flag win.
 * @param texts contents of make.conf, or of the files of the folder make.conf in name order
 * @returns for example `znver3` or `native`; undefined when there is no such flag
 */
export function marchOf(...texts: readonly string[]): string | undefined {
  const variables = new Map<string, string>();
  for (const text of texts) assignVariables(text, variables);
  const flags = variables.get('CFLAGS') ?? variables.get('COMMON_FLAGS') ?? '';
  return flags
    .split(/\s+/)
    .findLast((flag) => flag.startsWith('-march='))
    ?.slice('-march='.length);
}

// One token of the file: a comment, an assignment up to the end of its value, or anything else as one character. A quote
// that is never closed takes the rest of the file, where Portage would refuse the file.
const TOKEN =
  /#[^\n]*|([A-Za-z_][A-Za-z0-9_]*)=((?:[^\s'"\\#]|\\[^]|'[^']*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))*)|[^\s#]/y;

function assignVariables(text: string, variables: Map<string, string>): void {
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (token?.[1] !== undefined) variables.set(token[1], expand(token[2] ?? '', variables));
    position += Math.max(1, token?.[0].length ?? 1);
  }
}

/** Removes quotes and escapes and puts in the values of variables; what is not set is empty, as with Portage. */
function expand(value: string, variables: ReadonlyMap<string, string>): string {
  return value.replace(
    /\\\n|\\([^])|\$\{([A-Za-z0-9_]+)\}|\$([A-Za-z0-9_]+)|['"]/g,
    (_, escaped?: string, braced?: string, bare?: string) => escaped ?? variables.get(braced ?? bare ?? '') ?? '',
  );
}
