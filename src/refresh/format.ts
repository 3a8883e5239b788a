import { cleanLine } from '../progress/clean.js';
import { shortPin } from './proposals.js';
import type { Proposal } from './proposals.js';
import type { Findings } from './pull-request-text.js';

/** A proposal for a terminal or a log, line by line. */
export function tellRefresh({ changes }: Proposal, { risks, news = [], passed = [], notes = [] }: Findings): string[] {
  const pins = changes.map((change) => {
    const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
    const digest = to.digest === undefined ? '' : ` (${to.digest})`;
    return from.name === to.name
      ? `${change.key}: ${to.name}${digest}`
      : `${change.key}: ${from.name} -> ${to.name}${digest}`;
  });
  return [
    ...pins,
    ...(risks.length === 0 ? [] : [`risks: ${risks.join(', ')}`]),
    ...news.map((title) => `news: ${title}`),
    ...passed.map(({ name, reason }) => `not taken: ${name} ${reason}`),
    ...notes,
  ].map(cleanLine);
}
