import { parseDefinition } from '../image/definition.js';
import { readWorld } from '../image/world.js';
import type { Problem } from '../platform/errors.js';
import { duplicate } from './check-conflicts.js';
import { checkDracut } from './check-dracut.js';
import { checkExclude } from './check-exclude.js';
import { checkFragment } from './check-kernel.js';
import { checkAllPackages } from './check-package-files.js';
import { checkMakeConf } from './check-makeconf.js';
import { atMost } from './finding.js';
import type { Finding, Report } from './finding.js';
import { checkNames, filesRead } from './names.js';
import { isJudged } from './rules-judged.js';
import { isByProgram } from './rules-programs.js';
import { ruleOf } from './rules.js';
import type { RuleName } from './rules.js';
import { applySilences } from './silence.js';
import { wordsOfLine } from './text-file.js';
import type { Region } from './text-file.js';
import { Texts } from './texts.js';
import type { DefinitionFiles } from './texts.js';

export type { DefinitionFiles } from './texts.js';

export interface LintOptions {
  /**
   * Files that are the default definition's own. They may be contradicted: to lay other words over them is what a definition
   * is for.
   */
  readonly defaults?: ReadonlySet<string>;
}

/** Of one file no more than this is shown. */
const MOST_FINDINGS = 100;

/**
 * Judges an image definition by its files alone, without an image, a package or a network.
 * @param files the whole definition, a user's laid over the default one
 * @returns findings in the order of files, lines and columns
 */
export function lint(files: DefinitionFiles, options: LintOptions = {}): Finding[] {
  const texts = new Texts(files);
  const defaults = options.defaults ?? new Set<string>();
  const { march, reports: ofMakeConf } = checkMakeConf(texts);
  const world = readWorldNames(texts);
  const reports = [
    ...checkNames(files.keys()),
    ...ofMakeConf,
    ...checkAllPackages(texts, { march, defaults, world: world.names }),
    ...world.reports,
    ...checkImage(texts),
    ...kernelFragments(texts).flatMap((file) => atMost(checkFragment(file))),
    ...texts.all(filesRead(files.keys(), 'dracut/dracut.conf.d')).flatMap((file) => atMost(checkDracut(file))),
    ...texts.all(['squashfs.exclude']).flatMap((file) => atMost(checkExclude(file))),
  ];
  // Whether a comment about a rule of the second tier, or of a program, is used, only those can tell.
  const silences = texts.silences.filter(({ rule }) => !isJudged(rule) && !isByProgram(rule));
  return arranged(applySilences([...texts.reports, ...reports], silences));
}

function kernelFragments(texts: Texts): ReturnType<Texts['all']> {
  return texts.all([...texts.paths()].filter((path) => /^kernel\/[^/.][^/]*\.config$/.test(path)).sort());
}

function checkImage(texts: Texts): Report[] {
  const bytes = texts.bytes('image.yaml');
  const file = texts.get('image.yaml');
  if (!bytes || !file) return [];
  const parsed = parseDefinition(bytes, 'image.yaml');
  if (parsed.ok) return [];
  return parsed.problems.map((problem) => {
    const report = reportOf('image-yaml', problem, 'image.yaml');
    // Behind the end of a document the parser's columns go astray.
    const { line = 1, column } = report.at;
    const most = (file.lines[line - 1]?.length ?? 0) + 1;
    return column === undefined ? report : { ...report, at: { ...report.at, column: Math.min(column, most) } };
  });
}

/** The packages of world that are named without a version, and what is wrong with its lines. */
function readWorldNames(texts: Texts): {
  readonly names: ReadonlyMap<string, Region>;
  readonly reports: readonly Report[];
} {
  const names = new Map<string, Region>();
  const file = texts.get('world');
  if (!file) return { names, reports: [] };
  const { entries, problems } = readWorld(Buffer.from(file.text), 'world');
  const reports = problems.map((problem) => reportOf('invalid-world-entry', problem, 'world'));
  const seen = new Map<string, Region>();
  for (const { text, atom, line } of entries) {
    const [word] = wordsOfLine(file, line);
    if (!word) continue;
    const before = seen.get(text);
    if (before) reports.push(duplicate(word, line, before, JSON.stringify(text)));
    else seen.set(text, word);
    if (atom.operator === '' && !names.has(text)) names.set(`${atom.category}/${atom.name}`, word);
  }
  return { names, reports };
}

/** What another reader says of a file, as a report. */
export function reportOf(rule: RuleName, { message, hint, at }: Problem, file: string): Report {
  const { line, column } = at ?? {};
  return {
    rule,
    at: {
      file: at?.file ?? file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** With severities, in order, each once, and no more of a file than somebody reads. */
export function arranged(reports: readonly Report[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const report of reports) {
    const { rule, at, message } = report;
    const key = [at.file, at.line, at.column, rule, message].join('\n');
    if (!findings.has(key)) findings.set(key, { ...report, severity: ruleOf(rule).severity });
  }
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings.values()) {
    const all = byFile.get(finding.at.file);
    if (all) all.push(finding);
    else byFile.set(finding.at.file, [finding]);
  }
  return [...byFile.keys()].sort().flatMap((file) => {
    const all = (byFile.get(file) ?? []).toSorted(byPlace);
    if (all.length <= MOST_FINDINGS) return all;
    const rule = 'more-findings';
    const message = `There are ${all.length - MOST_FINDINGS} more findings in this file.`;
    const hint = 'Mend these first.';
    return [...all.slice(0, MOST_FINDINGS), { rule, severity: ruleOf(rule).severity, at: { file }, message, hint }];
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}
