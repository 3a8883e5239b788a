import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { FEATURES, USE_EXPAND } from './known-variables.js';
import type { Assignment } from './makeconf.js';
import { extentOf } from './text-file.js';
import { wordsOf } from './traced.js';
import type { TracedWord } from './traced.js';

/** Variables that hold a list of words of which each stands for itself. */
const LISTS = new Set(['ACCEPT_KEYWORDS', 'ACCEPT_LICENSE', 'FEATURES', 'INSTALL_MASK', 'USE', ...USE_EXPAND]);

/** What is wrong with the words of the lists among the assignments. */
export function* checkLists(assignments: readonly Assignment[]): Generator<Report> {
  for (const { name, value } of assignments) {
    if (!LISTS.has(name)) continue;
    const words = wordsOf(value);
    if (name === 'FEATURES') yield* checkFeatures(words);
    if (name !== 'INSTALL_MASK') yield* checkRepeated(words, name);
  }
}

function* checkFeatures(words: readonly TracedWord[]): Generator<Report> {
  for (const word of words) {
    const feature = word.text.replace(/^-/, '');
    if (FEATURES.has(feature) || feature === '*' || feature === '#') continue;
    const near = closest(feature, FEATURES);
    yield {
      rule: 'unknown-feature',
      at: extentOf(word),
      message: `${quote(feature)} is no feature of Portage.`,
      hint: near === undefined ? 'Remove it: Portage warns and goes on without it.' : `Did you mean "${near}"?`,
    };
  }
}

/**
 * Words that are in a list twice, or once with and once without a minus: only the last one counts.
 * @param whose name of the list, for the message
 */
export function* checkRepeated(words: readonly TracedWord[], whose: string): Generator<Report> {
  const seen = new Map<string, TracedWord>();
  for (const word of words) {
    const name = word.text.replace(/^-/, '');
    if (name === '*' || name === '#') {
      seen.clear();
      continue;
    }
    const before = seen.get(name);
    if (before?.text === word.text) {
      yield {
        rule: 'repeated-word',
        at: extentOf(word),
        message: `${quote(word.text)} is in ${whose} already.`,
        hint: 'Remove one of the two.',
      };
    } else if (before) {
      yield {
        rule: 'contradicting-word',
        at: extentOf(before),
        message: `${quote(before.text)} has no effect: ${quote(word.text)} follows in ${whose}.`,
        hint: 'Remove one of the two.',
      };
    }
    seen.set(name, word);
  }
}
