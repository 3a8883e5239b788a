import { compareVersions, parseVersion } from '#release/version';

/** What one release changed. */
export interface ChangelogSection {
  /** `1.2.3`, or undefined for what is not released yet. */
  readonly version: string | undefined;
  /** `2026-11-22` of a release. */
  readonly date: string | undefined;
  /** Line of its heading, from 1. */
  readonly line: number;
  /** Markdown below the heading, without blank lines around it. */
  readonly body: string;
}

export interface Changelog {
  /** In the order of the file: what is not released first, then the newest release. */
  readonly sections: readonly ChangelogSection[];
  /** `LINE: what is wrong` */
  readonly problems: readonly string[];
}

/** Kinds of changes, in the words of keepachangelog.com 1.1.0. */
const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const HEADING = /^## \[([^\]]*)\](?: - (\S+))?$/;

/** Reads CHANGELOG.md, which is written as keepachangelog.com 1.1.0 says, and finds what is not. */
export function parseChangelog(text: string): Changelog {
  const lines = text.split(/\r?\n/);
  const heads = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
  const problems: string[] = [];
  const sections = heads.map((start, position) => {
    const section = readSection(lines.slice(start, heads[position + 1]), start + 1);
    problems.push(...section.problems);
    return section.section;
  });
  if (lines[0] !== '# Changelog') problems.push('1: the title "# Changelog" is missing');
  if (sections[0]?.version !== undefined || sections.length === 0) {
    problems.push(`${sections[0]?.line ?? lines.length}: the section "## [Unreleased]" is missing`);
  }
  return { sections, problems: [...problems, ...orderProblems(sections)] };
}

function readSection(
  lines: readonly string[],
  first: number,
): { readonly section: ChangelogSection; readonly problems: readonly string[] } {
  const [head = '', ...rest] = lines;
  const [, name, date] = HEADING.exec(head) ?? [];
  const version = name === 'Unreleased' ? undefined : (name ?? head.slice(3));
  const problems: string[] = [];
  const add = (offset: number, message: string): void => {
    problems.push(`${first + offset}: ${message}`);
  };
  if (name === undefined) add(0, 'a heading is "## [1.2.3] - 2026-11-22" or "## [Unreleased]"');
  else if (version !== undefined) {
    if (!parseVersion(version)) add(0, `"${version}" is no version`);
    if (date === undefined || !isDate(date)) add(0, `the date of ${version} is missing or none`);
  } else if (date !== undefined) add(0, 'what is not released has no date');
  for (const [index, line] of rest.entries()) {
    const kind = /^### (.*)$/.exec(line)?.[1];
    if (kind !== undefined && !KINDS.includes(kind)) add(index + 1, `"${kind}" is none of ${KINDS.join(', ')}`);
    const items = kind === undefined ? [] : rest.slice(index + 1, nextHeading(rest, index + 1));
    if (kind !== undefined && !items.some((item) => item.startsWith('- ')))
      add(index + 1, `nothing is listed below "${kind}"`);
  }
  const body = rest.join('\n').trim();
  if (body === '' && version !== undefined) add(0, `the section of ${version} is empty`);
  return { section: { version, date, line: first, body }, problems };
}

function nextHeading(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && line.startsWith('#'));
  return found < 0 ? lines.length : found;
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 30 February is taken for a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function orderProblems(sections: readonly ChangelogSection[]): string[] {
  const problems: string[] = [];
  for (const [index, { version = '', line, date = '' }] of sections.entries()) {
    const before = sections[index - 1];
    const [newer, older] = [before?.version, version].map((text) => parseVersion(text ?? ''));
    if (!newer || !older) continue;
    if (compareVersions(newer, older) <= 0)
      problems.push(`${line}: ${version} is not older than ${before?.version ?? ''}`);
    else if ((before?.date ?? '') < date)
      problems.push(`${line}: ${version} has a later date than ${before?.version ?? ''}`);
  }
  return problems;
}
