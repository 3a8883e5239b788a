const PREFIX = 'default config: ';

/**
 * How a file of the default definition is named to people: it lies wherever the action was unpacked, which tells nobody anything, and is in
 * no repository of theirs.
 * @param path in the definition
 */
export function defaultFileName(path: string): string {
  return `${PREFIX}${path}`;
}

/** The path of such a name in the definition; undefined for a name that is another file's. */
export function defaultFilePath(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}

/** Whether a file that a finding names can be in the repository that is judged: only there can lines be pointed at, and changed. */
export function isInRepository(name: string): boolean {
  return !name.startsWith('/') && defaultFilePath(name) === undefined;
}
