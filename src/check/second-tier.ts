import type { Extent, Finding, Report } from '../lint/finding.js';
import { arranged } from '../lint/lint.js';
import { isJudged } from '../lint/rules-judged.js';
import { applySilences } from '../lint/silence.js';
import type { Texts } from '../lint/texts.js';
import type { ConfigLine } from '../verdict/config-lines.js';
import type { DefinitionWords, ImageWords } from './definition-words.js';
import { findImage, findOffline, kernelReports } from './find-image.js';
import { findPackages } from './find-packages.js';
import { findSettings } from './find-settings.js';
import type { Judgement } from './parse-judgement.js';

/** All that the second tier of the lint goes by. */
export interface SecondTier {
  readonly texts: Texts;
  readonly words: DefinitionWords;
  readonly image: ImageWords;
  readonly lines: readonly ConfigLine[];
  readonly judgement: Pick<Judgement, 'answers' | 'offline'>;
  /** What config/build/kernel-config said; absent when no kernel was judged. */
  readonly kernel?: string;
  /** What the first tier found: it is not told twice of one word. */
  readonly first: readonly Finding[];
  /** Files that are the default definition's own: of these only errors are told, whoever uses them did not write them. */
  readonly defaults?: ReadonlySet<string>;
}

/** What Portage, the snapshot and the stage3 have against a definition, without what a comment allows. */
export function secondTier({ texts, words, image, lines, judgement, kernel, first, defaults }: SecondTier): Finding[] {
  const { answers, offline } = judgement;
  const reports: Report[] = answers ? [...findImage(image, answers)] : [];
  // Without a profile there is no architecture, and so nothing that is not masked.
  if (answers?.profile.exists === true) {
    reports.push(
      ...findPackages(words, answers),
      ...findSettings(words, answers),
      ...findOffline(offline, words, lines),
    );
  }
  if (kernel !== undefined) reports.push(...kernelReports(kernel));
  const told = new Set(first.map(({ at }) => placeOf(at)));
  const fresh = reports.filter(({ at }) => at.line === undefined || !told.has(placeOf(at)));
  // A comment may stand in a file that nothing was asked about.
  texts.all(texts.paths());
  // What nobody looked for was not allowed in vain.
  const silences = texts.silences.filter(
    ({ rule }) =>
      isJudged(rule) &&
      answers !== undefined &&
      rule !== 'lost-source' &&
      (kernel !== undefined || rule !== 'kernel-option-refused'),
  );
  return arranged(applySilences(fresh, silences)).filter(
    ({ at, severity }) => severity === 'error' || defaults?.has(at.file) !== true,
  );
}

function placeOf({ file, line, column }: Extent): string {
  return [file, line, column].join(':');
}
