import type { ImageDefinition } from '../image/definition.js';
import type { Problem } from '../platform/errors.js';
import { code, joinSections, table, text } from '../report/markdown.js';
import type { ListedPackage } from '../snapshot/package-list.js';
import { touchingAdvisories } from '../verdict/advisories.js';
import type { Advisory } from '../verdict/advisories.js';

type Policy = ImageDefinition['refresh']['advisories'];

/** An advisory about packages of the image. */
export interface OpenAdvisory {
  readonly id: string;
  readonly title: string;
  readonly severity: 'low' | 'normal' | 'high';
  /** category/name-version */
  readonly packages: readonly string[];
  /** What image.yaml says of it: until when it is accepted and why; `expired` when that day is over. */
  readonly accepted?: { readonly until: string; readonly reason: string; readonly expired: boolean };
}

export interface AdvisoryVerdict {
  /** Not accepted, or no longer; the worst first. */
  readonly open: readonly OpenAdvisory[];
  readonly accepted: readonly OpenAdvisory[];
  /** Accepted ones that are about nothing in the image any more. */
  readonly needless: readonly string[];
}

/**
 * Judges the packages of an image by security advisories.
 * @param today as ISO 8601 has it: the last day of an acceptance still counts
 */
export function judgeAdvisories(
  packages: readonly ListedPackage[],
  advisories: readonly Advisory[],
  { accepted }: Policy,
  today: string,
): AdvisoryVerdict {
  const plan = { packages: packages.map((each) => ({ ...each, merge: undefined, binary: false })) };
  const found = new Map<string, OpenAdvisory>();
  for (const { advisory, versions } of touchingAdvisories(plan, plan, advisories)) {
    const { id, title = '', severity = 'normal' } = advisory;
    const names = versions.map((version) => `${advisory.package}-${version}`);
    const entry = accepted.find((each) => each.id === id);
    found.set(id, {
      id,
      title,
      severity,
      packages: [...new Set([...(found.get(id)?.packages ?? []), ...names])].sort(),
      ...(entry ? { accepted: { until: entry.until, reason: entry.reason, expired: entry.until < today } } : {}),
    });
  }
  const all = [...found.values()];
  const isAccepted = (each: OpenAdvisory): boolean => each.accepted?.expired === false;
  return {
    open: all.filter((each) => !isAccepted(each)),
    accepted: all.filter(isAccepted),
    needless: accepted.map(({ id }) => id).filter((id) => !found.has(id)),
  };
}

/** Each open advisory as a problem, in the words of a log. */
export function advisoryProblems({ open }: AdvisoryVerdict, file: string): Problem[] {
  return open.map(({ id, title, severity, packages, accepted }) => ({
    message:
      `GLSA ${id} (${severity}) is about ${packages.join(', ')}: ${title.replace(/\.*$/, '.')}` +
      (accepted ? ` It was accepted until ${accepted.until}.` : ''),
    at: { file },
    hint: `See https://security.gentoo.org/glsa/${id}; build with a newer snapshot, or accept it for a while under refresh.advisories.accepted.`,
  }));
}

/** The same for the page of the run. */
export function advisorySummary({ open, accepted, needless }: AdvisoryVerdict, packages: number): string {
  const rows = [...open, ...accepted].map(({ id, severity, packages: names, title, accepted: entry }) => [
    code(id),
    text(severity),
    names.map(code).join(' '),
    text(title),
    entry === undefined
      ? ''
      : `${entry.expired ? 'until' : 'accepted until'} ${text(entry.until)}: ${text(entry.reason)}`,
  ]);
  const columns = ['Advisory', 'severity', 'packages', 'about', ''].map((title) => ({ title }));
  const count = open.length === 0 ? 'No advisory' : `${open.length} ${open.length === 1 ? 'advisory' : 'advisories'}`;
  return joinSections([
    { name: 'verdict', importance: 100, markdown: `### Security advisories\n\n${count} about ${packages} packages.` },
    ...(rows.length === 0 ? [] : [{ name: 'list', importance: 90, markdown: table(columns, rows) }]),
    ...(needless.length === 0
      ? []
      : [
          {
            name: 'needless',
            importance: 50,
            markdown: `Accepted and no longer needed: ${needless.map(code).join(', ')}.`,
          },
        ]),
  ]);
}
