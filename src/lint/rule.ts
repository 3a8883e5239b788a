import type { Severity } from './finding.js';

/** Files of a definition by their paths, as an example shows them. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What is looked for, why, and how it looks. */
export interface LintRule {
  readonly severity: Severity;
  /** One paragraph: what is found, and why it matters. */
  readonly about: string;
  readonly example: {
    /** In which the rule finds one thing and no other rule anything. */
    readonly bad: ExampleFiles;
    /** Where: `FILE:LINE`, or `FILE` for one that is found by its name. */
    readonly at: string;
    /** The same without the mistake. */
    readonly fixed: ExampleFiles;
  };
}

export type LintRules = Readonly<Record<string, LintRule>>;

/** An example of one file. */
export function inFile(path: string, bad: string, line: number, fixed: string): LintRule['example'] {
  return { bad: { [path]: bad }, at: `${path}:${line}`, fixed: { [path]: fixed } };
}

/** An example of a file that has the wrong name. @param at the folder that has it, if it is not the file */
export function named(bad: string, fixed: string, content: string, at = bad): LintRule['example'] {
  return { bad: { [bad]: content }, at, fixed: { [fixed]: content } };
}
