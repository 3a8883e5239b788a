import type { Problem } from '../platform/errors.js';
import { clip } from '../progress/clean.js';
import { count, formatBytes, formatSeconds, grouped } from '../progress/format.js';
import { code, codeBlock, details, problemText, table, text, type Section } from '../report/markdown.js';
import type { Judgement } from './comment.js';
import { fitting, foldedList } from './comment-list.js';
import type { Explanation, Suggestion } from './explanation.js';
import type { Prediction, RecordSource } from './predict.js';

const ICONS = { planned: '✅', refused: '❌', unsure: '⚠️' } as const;
/** Explanations that are shown open; more of them are folded away. */
const OPEN = 3;
const LONGEST = 400;
/** Bytes that the open ones may take. A single one, however hostile, stays below. */
const OPEN_SHARE = 24_000;

/** What came of it, and why there is no plan. */
export function refusals(judgement: Judgement): Section[] {
  const { verdict, name, packages } = judgement;
  const { errors = [], warnings = [], notes = [], older = [] } = judgement.findings ?? {};
  const unplanned = verdict.outcome !== 'refused' && packages === undefined;
  const broken = (unplanned || verdict.outcome === 'planned') && errors.length > 0;
  const icon = broken ? '❌' : ICONS[verdict.outcome];
  const outcome = broken ? 'has errors' : unplanned ? UNPLANNED : OUTCOMES[verdict.outcome];
  const heading = `## ${icon} ${code(clip(name, LONGEST))} ${outcome}`;
  const sections: Section[] = [{ name: 'verdict', importance: 100, markdown: heading }];
  const told = verdict.explanations.map(describe);
  const shown = fitting(told.slice(0, OPEN), OPEN_SHARE);
  if (shown.length > 0) sections.push({ name: 'explanations', importance: 98, markdown: shown.join('\n\n') });
  const more = foldedList(
    { name: 'more explanations', importance: 90 },
    count(told.length - shown.length, 'more reason'),
    told.slice(shown.length),
    (rows) => rows.join('\n\n'),
  );
  if (more) sections.push(more);
  if (verdict.doubts.length > 0) {
    const doubts = fitting(verdict.doubts.map((doubt) => `- ${text(clip(doubt, LONGEST))}`));
    const left = verdict.doubts.length - doubts.length;
    const list = [...doubts, ...(left > 0 ? [`- … and ${grouped(left)} more`] : [])];
    sections.push({ name: 'doubts', importance: 95, markdown: list.join('\n') });
  }
  const found = [
    findings('error', errors, 85),
    findings('warning', warnings, 60),
    findings('note', notes, 20),
    findings('finding', older, 15, ' that the base has too'),
  ];
  return [...sections, ...found.filter((section) => section !== undefined)];
}

const OUTCOMES = {
  planned: 'can be built',
  refused: 'cannot be built',
  unsure: 'may not be what is meant',
} as const;

const UNPLANNED = 'has no errors in its files, and was not planned';

/** The sentences, the way to what was asked for, and the lines that would solve it. */
function describe({ sentences, chain, ways, at }: Explanation): string {
  const [message = '', ...more] = sentences.slice(0, 6).map((each) => clip(each, LONGEST));
  const parts = [problemText({ message, ...(at ? { at: { ...at, file: clip(at.file, LONGEST) } } : {}) })];
  if (more.length > 0) parts.push(more.map(text).join(' '));
  if (chain.length > 1)
    parts.push(
      `Required by ${fitting(
        chain.map((each) => code(clip(each, 200))),
        2000,
      ).join(' ← ')}`,
    );
  const [first, ...others] = ways;
  if (first) parts.push(suggestion('What would solve it', first, 3000));
  if (others.length > 0) {
    const rest = others.slice(0, 3).map((way) => suggestion('Or', way, 600));
    parts.push(details(count(others.length, 'other way'), rest.join('\n\n')));
  }
  return parts.join('\n\n');
}

/** Lines to copy, by file and by what to do with them. */
function suggestion(title: string, way: readonly Suggestion[], share: number): string {
  const groups = new Map<string, string[]>();
  for (const { file, action, line, number } of way) {
    const where = action === 'add' ? `add to ${code(clip(file, 100))}` : `remove from ${code(clip(file, 100))}`;
    const key = number === undefined ? where : `${where} line ${String(number)}`;
    groups.set(key, [...(groups.get(key) ?? []), clip(line, LONGEST)]);
  }
  return [...groups]
    .slice(0, 4)
    .map(([where, lines], index) => {
      const shown = fitting(lines, share);
      const rest = lines.length - shown.length;
      const note = rest > 0 ? `\n\n… and ${count(rest, 'more line')}.` : '';
      return `${index === 0 ? `${title}: ` : 'And '}${where}\n\n${codeBlock(shown)}${note}`;
    })
    .join('\n\n');
}

function findings(
  noun: 'error' | 'warning' | 'note' | 'finding',
  problems: readonly Problem[],
  importance: number,
  which = '',
): Section | undefined {
  const rows = problems.map(({ message, at, hint }) => {
    const short = { message: clip(message, LONGEST), ...(hint === undefined ? {} : { hint: clip(hint, LONGEST) }) };
    return `- ${problemText({ ...short, ...(at ? { at: { ...at, file: clip(at.file, 300) } } : {}) }, ' ')}`;
  });
  return foldedList({ name: `${noun}s`, importance }, `${count(problems.length, noun)}${which}`, rows);
}

/** The few figures that somebody decides by. */
export function costs({ verdict, packages, diff, downloads, prediction, sizes }: Judgement): Section | undefined {
  if (verdict.outcome === 'refused' || packages === undefined) return undefined;
  const cells: (readonly [string, string, string])[] = [['Packages', grouped(packages), changeCount(diff)]];
  if (downloads) cells.push(['Download', formatBytes(downloads.total), `${formatBytes(downloads.fresh)} new`]);
  if (prediction) cells.push(['Build', `about ${formatSeconds(prediction.seconds)}`, origin(prediction)]);
  const growth = installedGrowth(diff, sizes);
  if (growth !== undefined) cells.push(['New in the image', growth, 'as packed in the store']);
  const markdown = table(
    cells.map(([title]) => ({ title })),
    [cells.map(([, value]) => `**${value}**`), cells.map(([, , detail]) => detail)],
  );
  return { name: 'costs', importance: 97, markdown };
}

function changeCount(diff: Judgement['diff']): string {
  if (!diff) return '';
  return diff.changes.length === 0 ? 'no change' : count(diff.changes.length, 'change');
}

function origin(prediction: Prediction): string {
  const { from, compiled, known, reused } = prediction;
  const ready = reused > 0 ? `, ${grouped(reused)} ready-built` : '';
  if (compiled === 0 && reused > 0) return 'all ready-built';
  if (from === 'records') return `by ${recordNames(prediction)}${ready}`;
  if (from === 'mixed') return `${grouped(known)} of ${grouped(compiled)} by ${recordNames(prediction)}${ready}`;
  return `guessed from ${count(compiled, 'package')}${ready}`;
}

const RECORDS: Readonly<Record<RecordSource, string>> = {
  'emerge-log': 'the emerge.log of an earlier build',
  'package-store': 'what kept packages took',
};

/** By which records a time is told, and how it is to be understood. */
export function recordNames({ sources = [], oneByOne }: Pick<Prediction, 'sources' | 'oneByOne'>): string {
  const names = sources.length === 0 ? 'earlier builds' : sources.map((each) => RECORDS[each]).join(' and ');
  return oneByOne ? `${names}, one after the other` : names;
}

/** Bytes of new packages, as far as they are known, or nothing. */
function installedGrowth(diff: Judgement['diff'], sizes: Judgement['sizes']): string | undefined {
  const added = diff?.changes.filter(({ kind }) => kind === 'added') ?? [];
  const known = added.flatMap(({ name }) => sizes?.get(name) ?? []);
  if (known.length === 0) return undefined;
  const bytes = formatBytes(known.reduce((sum, each) => sum + each, 0));
  return known.length === added.length ? bytes : `${bytes} for ${grouped(known.length)} of ${grouped(added.length)}`;
}
