/**
 * The lines of the new side that a hunk of a unified diff shows. GitHub takes comments on these lines and no others.
 * @param patch the part of one file, from its first `@@`, as GitHub's list of a pull request's files has it
 * @returns one set of line numbers for each hunk: a comment on several lines must not leave its hunk
 */
export function shownLines(patch: string): ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  let next = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) {
      hunks.push(new Set());
      next = Number(start);
    } else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.add(next++);
  }
  return hunks;
}

/** Whether lines from the first to the last are all within one hunk. */
export function isShown(hunks: readonly ReadonlySet<number>[], first: number, last: number): boolean {
  return hunks.some((hunk) => hunk.has(first) && hunk.has(last));
}
