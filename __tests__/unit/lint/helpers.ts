import { lint } from '../../../src/lint/lint.js';
import type { LintOptions } from '../../../src/lint/lint.js';
import type { Finding } from '../../../src/lint/finding.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Findings of a definition that consists of these files. */
export function findingsOf(files: Files, options?: LintOptions): Finding[] {
  const entries = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
  return lint(new Map(entries), options);
}

/** Findings, each as `rule line:column-end`, with the path where it is not the first file. */
export function briefly(files: Files, options?: LintOptions): string[] {
  const [first] = Object.keys(files);
  return findingsOf(files, options).map(({ rule, at: { file, line, column, endColumn } }) => {
    const place = [line, column].filter((part) => part !== undefined).join(':');
    const end = endColumn === undefined ? '' : `-${endColumn}`;
    return [rule, ...(file === first ? [] : [file]), `${place}${end}`].filter((part) => part !== '').join(' ');
  });
}
