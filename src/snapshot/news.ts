import { readPattern } from '../portage/matching.js';
import type { Candidate } from '../portage/matching.js';

/** A Gentoo news item (GLEP 42), of its headers what is needed here. */
export interface NewsItem {
  readonly title: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Atoms of which one has to be installed; none for an item that is for everybody. */
  readonly installed: readonly string[];
}

const MS_OF_A_DAY = 86_400_000;
const LONGEST_TITLE = 200;

/** Reads a news item. @returns undefined for what has no title or no date */
export function parseNews(text: string): NewsItem | undefined {
  const end = text.search(/\r?\n\r?\n/);
  const headers = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/).map((line) => {
    const [, name = '', value = ''] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    return { name: name.toLowerCase(), value };
  });
  const all = (name: string): string[] => headers.filter((header) => header.name === name).map(({ value }) => value);
  const [title] = all('title');
  const [posted = ''] = all('posted');
  const day = Date.parse(/^\d{4}-\d\d-\d\d$/.test(posted) ? `${posted}T00:00:00Z` : '') / MS_OF_A_DAY;
  if (title === undefined || title === '' || Number.isNaN(day)) return undefined;
  return { title: title.slice(0, LONGEST_TITLE), day, installed: all('display-if-installed') };
}

/** Items about packages that are there, posted after a day; the newest first. */
export function newsAbout(items: readonly NewsItem[], packages: readonly Candidate[], after: number): NewsItem[] {
  const concerns = (atom: string): boolean => {
    const pattern = readPattern(atom);
    return pattern !== undefined && packages.some(pattern);
  };
  return items
    .filter(({ day, installed }) => day > after && installed.some(concerns))
    .sort((one, other) => other.day - one.day);
}
