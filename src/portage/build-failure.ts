import type { Place } from '../platform/platform.js';
import type { Problem } from '../platform/errors.js';
import { sentence } from '../progress/format.js';
import { findErrorLines, type ErrorKind, type ErrorLine } from './error-lines.js';
import { findResolverProblems } from './resolver-problems.js';

/** Why a step of the image build failed, as far as what it printed tells. */
export interface StepFailure {
  /** What went wrong, the cause first. Places are relative to the image definition's folder. */
  readonly problems: readonly Problem[];
  /** category/name-version that failed to build. */
  readonly package?: string;
  /** Ebuild phase in which it failed. */
  readonly phase?: string;
  /** The lines that show the error itself; a person wants to see them before the end of the log. */
  readonly lines: readonly string[];
}

/**
 * Explains a failed step from its output: packages that failed to build, downloads, emerge's resolver, kernel options
 * that did not take, dracut, and the messages of the definition's own scripts (`gm: error: [FILE:LINE: ]…`).
 * @param lines clean lines; the end of the log and, where it is long, the lines before it that look like errors
 * @returns nothing when none of that is recognised
 */
export function explainStep(lines: readonly string[]): StepFailure | undefined {
  const own = ownMessages(lines);
  const packages = failedPackages(lines);
  const explained = packages.filter(({ phase }) => phase !== undefined);
  const problems = [
    ...kernelOptions(lines),
    ...own.filter(({ problem }) => problem.at).map(({ problem }) => problem),
    ...explained.map(describePackage),
    ...downloads(lines),
    ...findResolverProblems(lines),
    ...jobserver(lines),
    ...dracut(lines),
  ];
  if (problems.length === 0) problems.push(...packages.map(describePackage));
  // A script that points at what the tool said above adds nothing once that has been understood.
  for (const { problem, pointsAbove } of own)
    if (!problem.at && !(pointsAbove && problems.length > 0)) problems.push(problem);
  if (problems.length === 0) return undefined;
  const failed = packages.at(0);
  return {
    problems: unique(problems),
    ...(failed === undefined ? {} : { package: failed.name }),
    ...(failed?.phase === undefined ? {} : { phase: failed.phase }),
    lines: failed ? failed.excerpt : [],
  };
}

const PLACE = /^((?:[\w@+.-]+\/)*[\w@+.-]+):(\d+): (.+)$/;
/** Files of an image definition that a script may name without a line. */
const DEFINITION_FILE =
  /^(image\.yaml|world|services|squashfs\.exclude|firmware\.allow|(?:portage|kernel|dracut|rootfs)\/[^\s:]+): (.+)$/;

function ownMessages(lines: readonly string[]): { problem: Problem; pointsAbove: boolean }[] {
  return lines
    .filter((line) => line.startsWith('gm: error: '))
    .map((line) => {
      const text = line.slice('gm: error: '.length);
      return { problem: withPlace(text), pointsAbove: /\babove\b/.test(text) };
    });
}

function withPlace(text: string): Problem {
  const [, file, line, message] = PLACE.exec(text) ?? [];
  if (file !== undefined && message !== undefined)
    return { message: sentence(message), at: { file, line: Number(line) } };
  const [, named, rest] = DEFINITION_FILE.exec(text) ?? [];
  if (named !== undefined && rest !== undefined) return { message: sentence(rest), at: { file: named } };
  return { message: sentence(text) };
}

/** `kernel/20-on.config:17: CONFIG_X=y did not take …`, which the kernel configuration prints without a prefix. */
function kernelOptions(lines: readonly string[]): Problem[] {
  return lines.filter((line) => /^kernel\/[^\s:]+:\d+: /.test(line)).map(withPlace);
}

interface FailedPackage {
  readonly name: string;
  readonly phase?: string;
  /** What `die` was told. */
  readonly said?: string;
  readonly errors: readonly ErrorLine[];
  readonly excerpt: readonly string[];
}

const DIED = /^ \* ERROR: (\S+?)(?:::\S+)? failed(?: \((\w+) phase\))?:?$/;
const FAILED = /^>>> Failed to \w+ ([^\s,]+\/[^\s,]+)/;

/** In the order in which they failed, each once although Portage repeats its messages at the end. */
function failedPackages(lines: readonly string[]): FailedPackage[] {
  const found = new Map<string, FailedPackage>();
  for (const [index, line] of lines.entries()) {
    const [, name, phase] = DIED.exec(line) ?? [];
    if (name === undefined || found.has(name)) continue;
    const begin = lines.findLastIndex((each, at) => at < index && beginsPackage(each));
    const scope = lines.slice(begin + 1, index);
    const errors = findErrorLines(scope);
    const said = /^ \* {3}(\S.*)$/.exec(lines[index + 1] ?? '')?.[1];
    const first = errors.at(0);
    found.set(name, {
      name,
      ...(phase === undefined ? {} : { phase }),
      ...(said === undefined || said === '(no error message)' ? {} : { said }),
      errors,
      excerpt: first
        ? scope.slice(Math.max(0, first.index - 3), first.index + 12)
        : [...scope, ...lines.slice(index, index + 8)].slice(-15),
    });
  }
  for (const line of lines) {
    const [, name] = FAILED.exec(line) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, { name, errors: [], excerpt: [] });
  }
  return [...found.values()];
}

/** With several jobs Portage prints the whole log of the package that failed, from this line on; else it streams. */
function beginsPackage(line: string): boolean {
  return (
    line.startsWith(' * Package: ') || line.startsWith('>>> Emerging ') || line.startsWith(' * Messages for package ')
  );
}

function describePackage({ name, phase, said, errors }: FailedPackage): Problem {
  const error = errors.at(0);
  const where = phase === undefined ? `${name} failed` : `${name} failed in its ${phase} phase`;
  // A failed hunk does not say which patch it belongs to; die does.
  const why = error?.kind === 'patch' ? (said ?? error.text) : (error?.text.trim() ?? said);
  const hint = advice(error?.kind, name);
  return { message: sentence(why === undefined ? where : `${where}: ${why}`), ...(hint === undefined ? {} : { hint }) };
}

function advice(kind: ErrorKind | undefined, name: string): string | undefined {
  const atom = name.replace(/-\d[^-]*(?:-r\d+)?$/, '');
  switch (kind) {
    case 'space':
      return 'The builder has no disk space left: give it more, or let it keep less cache.';
    case 'memory':
      return 'The compiler was most likely stopped for want of memory: use fewer jobs or a machine with more of it.';
    case 'patch':
      return `A patch does not fit this version: renew or remove it in portage/patches/${atom}/.`;
    case 'source':
    case 'link':
      return `Try another version (portage/package.mask), other flags (portage/env and package.env) or a patch in portage/patches/${atom}/.`;
    case 'missing':
      return `Something that it needs is not there: see its USE flags (portage/package.use), or add what is missing to world or bootstrap.`;
    case 'other':
    case undefined:
      return undefined;
  }
}

/** Portage's fetch.py. In a step without network it means that the fetch stage did not bring everything. */
function downloads(lines: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const [, missing] = /^!!! Couldn't download '([^']+)'/.exec(line) ?? [];
    if (missing !== undefined) {
      problems.push({
        message: `${missing} could not be downloaded.`,
        hint: 'Check that the mirrors can be reached and still have it; a newer snapshot may name another file.',
      });
    }
    const [, broken] = /^!!! Fetched file: (\S+) VERIFY FAILED/.exec(line) ?? [];
    if (broken === undefined) continue;
    const reason = /^!!! Reason: (.+)$/.exec(lines[index + 1] ?? '')?.[1];
    problems.push({
      message: `${broken} is not the file that the Manifest promises${reason === undefined ? '' : `: ${reason}`}.`,
      hint: 'A mirror delivers something else: try another one, or a newer snapshot.',
    });
  }
  return problems;
}

function jobserver(lines: readonly string[]): Problem[] {
  const line = lines.find((each) => /Unable to connect to jobserver|Jobserver I\/O failed/.test(each));
  if (line === undefined) return [];
  return [
    {
      message: sentence(line.replace(/^ \* /, '').trim()),
      hint: 'Portage ends without merging anything when its jobserver is missing. Run emerge through build/with-jobserver.',
    },
  ];
}

/** dracut goes on, and exits 0, when it could not install something. */
function dracut(lines: readonly string[]): Problem[] {
  return lines
    .filter((line) =>
      /^dracut-install: ERROR: |^dracut\[[EF]\]: |^dracut: dracut module .* (?:cannot|depends)/.test(line),
    )
    .map((line) => ({
      message: sentence(line),
      hint: 'Add the package that has it to world, or leave the module out in dracut/dracut.conf.d.',
    }));
}

function unique(problems: readonly Problem[]): Problem[] {
  const key = ({ message, at }: Problem): string => `${placeKey(at)} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}

function placeKey(at: Place | undefined): string {
  return at ? `${at.file}:${String(at.line ?? 0)}` : '';
}
