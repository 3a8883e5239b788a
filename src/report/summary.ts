import type { Capability } from '../builder/capabilities.js';
import type { Problem } from '../platform/errors.js';
import type { PackageTime } from '../portage/emerge-log.js';
import type { BuildFailure } from '../progress/failure.js';
import { count, formatSeconds, sentence } from '../progress/format.js';
import { shortInstruction } from '../progress/story.js';
import type { Timeline } from '../progress/timeline.js';
import type { BootOutcome, Manifest } from './manifest.js';
import { lostSourcesSection, type LostSources } from './lost-sources.js';
import { code, codeBlock, joinSections, problemText, SUMMARY_LIMIT, text, type Section } from './markdown.js';
import type { Balance } from '../store/session.js';
import * as sections from './summary-sections.js';
import { storesSection } from './summary-stores.js';

/** A pin of image.yaml and what it turned out to be. */
export interface PinReport {
  /** Key in image.yaml: `stage3`, `snapshot`. */
  readonly key: string;
  /** As it is written there (or as an input replaced it). */
  readonly pin: string;
  /** Digest that was really used, `sha256:…`, when it is known. */
  readonly digest?: string;
}

export interface SummaryInput {
  /** Name of the image. */
  readonly name: string;
  /**
   * `stopped`: by the user or by a time limit; what was built so far is kept. `moved-on`: this machine cannot build it, and
   * another job is to try.
   */
  readonly outcome: 'built' | 'failed' | 'stopped' | 'moved-on';
  /** Seconds from the start of the build to its end. */
  readonly seconds: number;
  readonly manifest?: Manifest;
  /** Absent when no boot was tried, such as after a failed build. */
  readonly boot?: BootOutcome;
  /** Limits of image.yaml: bytes, and percent of the raw size. */
  readonly budgets?: { readonly squashfs?: number | undefined; readonly ratio?: number | undefined };
  readonly timeline?: Timeline;
  readonly packages?: readonly PackageTime[];
  readonly pins?: readonly PinReport[];
  readonly warnings?: readonly Problem[];
  /** Why the build failed. */
  readonly failure?: BuildFailure;
  /** Why it never began: bad inputs, no builder. */
  readonly problems?: readonly Problem[];
  /** What the stores gave and got. */
  readonly stores?: readonly Balance[];
  /** Which stages' layers are kept and why, one sentence each. */
  readonly layers?: readonly string[];
  /** Which sources can no longer be downloaded. */
  readonly sources?: LostSources;
  /** The job's limit in minutes, when that is what stopped the build. */
  readonly timeLimit?: number;
  /** What the build had to do with. */
  readonly capabilities?: readonly Capability[];
  /** Facts worth a line, such as the jobserver that was used. */
  readonly facts?: readonly string[];
}

const MANY = 50;

/**
 * The job summary: what came of it and how it boots first, the rest below or folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes
 */
export function renderSummary(input: SummaryInput, limit = SUMMARY_LIMIT): string {
  const all = [
    { name: 'verdict', importance: 100, markdown: verdict(input) },
    problems(input),
    bootFailure(input),
    sections.figures(input),
    sections.files(input),
    sections.stages(input),
    storesSection(input.stores ?? [], input.layers),
    lostSourcesSection(input.sources),
    sections.pins(input),
    sections.packages(input),
    sections.bootChecks(input),
    sections.warnings(input),
    sections.capabilities(input),
    sections.facts(input),
  ];
  return joinSections(
    all.filter((section) => section !== undefined),
    limit,
  );
}

function verdict(input: SummaryInput): string {
  const { name, outcome, boot, manifest, seconds, failure, problems: list = [], timeLimit } = input;
  const heading = (icon: string, what: string): string => `## ${icon} ${code(name)} ${what}`;
  const took = formatSeconds(seconds);
  if (outcome === 'moved-on') {
    return `${heading('⏭️', 'was not built on this machine')}\n\nNothing was lost: the job after this one may get a machine that can build it.`;
  }
  if (outcome === 'stopped') {
    if (timeLimit !== undefined) {
      const why = `Its job ends after ${count(timeLimit, 'minute')}, and what it made had to be kept before that.`;
      return `${heading('⏸️', `is not complete after ${took}`)}\n\n${why} The next run goes on from there.`;
    }
    return `${heading('⏸️', `was stopped after ${took}`)}\n\nWhat was finished until then is kept: the next build continues from there.`;
  }
  if (outcome === 'failed') {
    if (!failure && list.length > 0) {
      return `${heading('❌', 'was not built')}\n\nThe build did not begin: ${count(list.length, 'problem')}.`;
    }
    const stage = failure?.step?.stage;
    return `${heading('❌', 'was not built')}\n\nThe build failed${stage === undefined ? '' : ` in stage ${code(stage)}`} after ${took}.`;
  }
  if (manifest && !manifest.complete) {
    return `${heading('⏸️', 'is not complete')}\n\nThe build ended after ${took} before everything was done; the next one continues from there.`;
  }
  switch (boot?.status) {
    case 'booted':
      return heading('✅', 'is built and boots');
    case 'failed':
      return heading('❌', 'is built but does not boot');
    case 'not-booted': {
      const why = sentence(boot.reason?.message ?? 'This machine cannot run it');
      return `${heading('⚠️', 'is built, but could not be booted here')}\n\n${text(`${why} ${boot.reason?.hint ?? ''}`)}`;
    }
    case 'skipped':
    case undefined:
      return `${heading('✅', 'is built')}\n\nIt was not booted: the boot test did not run.`;
  }
}

function problems({ failure, problems: list = [] }: SummaryInput): Section | undefined {
  const parts: string[] = [];
  if (failure) parts.push(problemText(failure.problem));
  const items = (failure?.others ?? list).slice(0, MANY).map((each) => `- ${problemText(each, '<br>')}`);
  const rest = (failure?.others ?? list).length - items.length;
  if (rest > 0) items.push(`- … and ${String(rest)} more`);
  if (items.length > 0) parts.push(items.join('\n'));
  if (failure?.step) parts.push(whereItFailed(failure));
  if (failure && failure.lines.length > 0) parts.push(codeBlock(failure.lines));
  return parts.length === 0 ? undefined : { name: 'problem', importance: 99, markdown: parts.join('\n\n') };
}

function whereItFailed({ step, exitCode, dockerfile, package: name, phase }: BuildFailure): string {
  if (!step) return '';
  const number = step.number === undefined ? '' : ` ${String(step.number)}/${String(step.of)}`;
  const facts = [
    code(`[${step.stage ?? step.kind}${number}] ${shortInstruction(step)}`),
    dockerfile ? code(`${dockerfile.file}:${String(dockerfile.line ?? 1)}`) : '',
    name === undefined ? '' : `${code(name)}${phase === undefined ? '' : ` ${text(phase)} phase`}`,
    exitCode === undefined ? '' : `exit code ${String(exitCode)}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function bootFailure({ boot }: SummaryInput): Section | undefined {
  if (boot?.status !== 'failed' || !boot.reason) return undefined;
  const { message, hint, lastLines } = boot.reason;
  const parts = [problemText({ message, hint })];
  if (lastLines.length > 0) parts.push('The console ended with', codeBlock(lastLines.slice(-MANY)));
  return { name: 'boot failure', importance: 98, markdown: parts.join('\n\n') };
}
