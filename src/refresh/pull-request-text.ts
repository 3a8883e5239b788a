import { formatProblem } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import { count, formatSeconds } from '../progress/format.js';
import { code, details, joinSections, table, text } from '../report/markdown.js';
import type { Section } from '../report/markdown.js';
import { fingerprint, shortPin } from './proposals.js';
import type { PackageChange, PinChange, Proposal, Risk } from './proposals.js';
import { markOf } from './pull-request.js';

interface NamedAdvisory {
  readonly id: string;
  readonly title: string;
}

/** What was found out about a proposal. What nobody looked at is left out and not spoken of. */
export interface Findings {
  readonly risks: readonly Risk[];
  /** The difference of two plans. */
  readonly packages?: readonly PackageChange[];
  /** Security advisories (GLSA) that it closes, and those that it brings in. */
  readonly advisories?: readonly NamedAdvisory[];
  readonly introduced?: readonly NamedAdvisory[];
  /** Titles of Gentoo's news items about packages of the image. */
  readonly news?: readonly string[];
  /** Lines of the configuration that have become obsolete. */
  readonly obsolete?: readonly Problem[];
  /** Predicted seconds of a build that compiles everything, and those of them that kept packages of the last build save. */
  readonly seconds?: { readonly build: number; readonly saved: number };
  /** What is newer and was not taken, with the reason as the end of a sentence. */
  readonly passed?: readonly { readonly name: string; readonly reason: string }[];
  /** Anything else, as whole sentences. */
  readonly notes?: readonly string[];
}

/** GitHub takes 65,536 characters for the body of a pull request; no character has less than one byte. */
const BODY_LIMIT = 60_000;
/** Of a title GitHub takes 256 characters. */
const TITLE_LIMIT = 200;
const MANY = 15;
const MOST = 500;

const RISKS: Readonly<Record<Risk, string>> = {
  compiler: 'Another compiler: every package is compiled again.',
  libc: 'Another C library: every program depends on it.',
  init: 'Another init: look at the boot test.',
  'kernel series': 'Another series of kernels: options may be gone or new, and so may drivers.',
};

/** The title: what is proposed, shortest form. Plain text. */
export function titleOf({ kind, changes }: Proposal): string {
  const parts = changes.map((change) => {
    const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
    const digest = from.name !== to.name ? '' : from.digest === undefined ? ' with its digest' : ' with another digest';
    return `${change.key} ${to.name}${digest}`;
  });
  const title = `${kind === 'compiler' ? 'Compiler step' : 'Refresh'}: ${parts.join(', ')}`;
  return title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, TITLE_LIMIT);
}

/**
 * The body of a pull request as GitHub-flavoured Markdown, at its end the mark that names the proposal. Names and titles come
 * from registries and ebuild repositories: none of them can start a link, a mention or HTML.
 * @param planMark comment that keeps what the plan said, which has its place in the body too
 */
export function bodyOf(proposal: Proposal, findings: Findings, planMark = ''): string {
  const sections = [
    { name: 'pins', importance: 100, markdown: pins(proposal.changes) },
    risks(findings),
    cost(proposal, findings),
    advisories('Security advisories that this closes', 92, findings.advisories),
    advisories('Security advisories about what this brings', 93, findings.introduced),
    list('Gentoo news about these packages', 70, (findings.news ?? []).map(text)),
    list(
      'Configuration that has become obsolete',
      75,
      (findings.obsolete ?? []).map((found) => text(formatProblem(found))),
    ),
    packages(findings),
    passed(findings),
    list('Notes', 85, (findings.notes ?? []).map(text)),
  ].filter((section): section is Section => section !== undefined);
  const marks = [markOf(fingerprint(proposal)), planMark].filter((mark) => mark !== '');
  return `${joinSections(sections, BODY_LIMIT - planMark.length)}\n${marks.join('\n')}\n`;
}

function pins(changes: readonly PinChange[]): string {
  const cell = (change: PinChange, value: string): string => {
    const { name, digest } = shortPin(change, value);
    return [code(name), digest === undefined ? '' : code(digest)].filter((part) => part !== '').join(' ');
  };
  return table(
    [{ title: 'Pin' }, { title: 'now' }, { title: 'proposed' }],
    changes.map((change) => [text(change.key), cell(change, change.from), cell(change, change.to)]),
  );
}

function risks({ risks: found }: Findings): Section | undefined {
  return list(
    'Risks',
    95,
    found.map((risk) => `**${text(risk)}**: ${RISKS[risk]}`),
  );
}

function cost({ changes }: Proposal, { seconds }: Findings): Section | undefined {
  const step = changes.some(({ key }) => key === 'compiler');
  const sentences = [
    ...(step ? ['No package that another compiler made is used: all of the world is compiled anew.'] : []),
    ...(seconds === undefined
      ? []
      : [
          `The build will take about **${text(formatSeconds(seconds.build))}**` +
            (seconds.saved > 0
              ? ` when all is compiled; packages kept from the last build save ${text(formatSeconds(seconds.saved))} of it.`
              : '.'),
        ]),
  ];
  if (sentences.length === 0) return undefined;
  return { name: 'cost', importance: 90, markdown: `### Cost\n\n${sentences.join(' ')}` };
}

function advisories(title: string, importance: number, found: readonly NamedAdvisory[] = []): Section | undefined {
  return list(
    title,
    importance,
    found.map((advisory) => `${code(advisory.id)} ${text(advisory.title)}`),
  );
}

function packages({ packages: changes }: Findings): Section | undefined {
  if (changes === undefined) return undefined;
  if (changes.length === 0) return { name: 'packages', importance: 50, markdown: 'No package changes.' };
  const rows = changes
    .slice(0, MOST)
    .map(({ name, from, to }) => [
      text(name),
      from === undefined ? 'new' : code(from),
      to === undefined ? 'goes' : code(to),
    ]);
  const more = changes.length > MOST ? `\n\n… and ${count(changes.length - MOST, 'other')}.` : '';
  const body = table([{ title: 'Package' }, { title: 'now' }, { title: 'proposed' }], rows) + more;
  return { name: 'packages', importance: 50, markdown: details(`${count(changes.length, 'package')} changed`, body) };
}

function passed({ passed: found = [] }: Findings): Section | undefined {
  const lines = found.slice(0, MOST).map(({ name, reason }) => `- ${code(name)} ${text(reason)}`);
  if (lines.length === 0) return undefined;
  return { name: 'not taken', importance: 20, markdown: details('Newer, and not taken', lines.join('\n')) };
}

/** @param lines Markdown-safe */
function list(title: string, importance: number, lines: readonly string[]): Section | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, MANY).map((line) => `- ${line}`);
  const more = lines.length > MANY ? [`- … and ${count(lines.length - MANY, 'other')}`] : [];
  return { name: title.toLowerCase(), importance, markdown: [`### ${title}`, '', ...shown, ...more].join('\n') };
}
