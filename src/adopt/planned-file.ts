/** A file that is to be written into somebody's repository. */
export interface PlannedFile {
  /** Below the folder of the repository, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly executable?: boolean;
}

/** The files of both lists; of two with the same path that of the second. */
export function laidOver(below: readonly PlannedFile[], above: readonly PlannedFile[]): PlannedFile[] {
  const paths = new Set(above.map(({ path }) => path));
  return [...below.filter(({ path }) => !paths.has(path)), ...above].sort((a, b) => (a.path < b.path ? -1 : 1));
}
