import { quote } from '../image/text.js';
import type { Finding, Report } from '../lint/finding.js';
import { arranged } from '../lint/lint.js';
import { applySilences, type Silence } from '../lint/silence.js';
import { ConfigLines, plainName } from '../verdict/config-lines.js';
import type { ConfigLine } from '../verdict/config-lines.js';
import type { DefinitionWords, ImageWords } from './definition-words.js';
import { extentOfLine } from './find-packages.js';

/** A source that every address says it has not. */
export interface GoneSource {
  readonly name: string;
  /** category/name-version */
  readonly package: string;
  /** Whether the pool of the builder that asked has it. */
  readonly pool: boolean;
}

export interface SourcesContext {
  readonly words: DefinitionWords;
  readonly image: ImageWords;
  readonly lines: readonly ConfigLine[];
  readonly silences: readonly Silence[];
}

/**
 * What of a plan's sources is lost to the world: at the line of world that asks for the package, else where the snapshot is pinned, which is
 * what needs the file.
 */
export function findLostSources(
  gone: readonly GoneSource[],
  { words, image, lines, silences }: SourcesContext,
): Finding[] {
  const config = new ConfigLines(lines);
  const pinned = image.place(['snapshot']);
  const reports = gone.map((source): Report => {
    const line = config.world(plainName(source.package));
    const at = line
      ? extentOfLine(words, line.path, line.line)
      : { file: 'image.yaml', ...(pinned.line === undefined ? {} : { line: pinned.line, column: pinned.column ?? 1 }) };
    return {
      rule: 'lost-source',
      at,
      message: `${quote(source.name)} of ${source.package} can no longer be downloaded from anywhere.`,
      hint: source.pool
        ? "This builder's pool has it. Keep it in a distfiles-store, or move to pins that do not need it."
        : 'Name a mirror that has it by gentoo-mirrors, or move to pins that do not need it, such as a newer snapshot.',
    };
  });
  // A comment that allows nothing here may allow something on another day.
  const own = silences.filter(({ rule }) => rule === 'lost-source');
  return arranged(applySilences(reports, own).filter(({ rule }) => rule === 'lost-source'));
}
