import type { Problem } from '../platform/errors.js';

/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
export function findResolverProblems(lines: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const following = lines.slice(index + 1, index + 60);
    const problem = RULES.reduce<Problem | undefined>((found, rule) => found ?? rule(line, following), undefined);
    if (problem && !problems.some(({ message }) => message === problem.message)) problems.push(problem);
  }
  return problems;
}

type Rule = (line: string, following: readonly string[]) => Problem | undefined;

const missing: Rule = (line, following) => {
  const [, atom] = /^emerge: there are no (?:ebuilds|binary packages) to satisfy "([^"]+)"/.exec(line) ?? [];
  if (atom === undefined) return undefined;
  const [, names] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /Maybe you meant/)) ?? [];
  return {
    message: `No package of the snapshot satisfies ${atom}.`,
    hint: names === undefined ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${names}?`,
  };
};

const useDependency: Rule = (line, following) => {
  const [, atom] = /^emerge: there are no ebuilds built with USE flags to satisfy "([^"]+)"/.exec(line) ?? [];
  if (atom === undefined) return undefined;
  const [, name, flags] = /^- (\S+?)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(first(following, /Change USE:/)) ?? [];
  return {
    message: `No package satisfies ${atom} with its USE flags.`,
    ...(name === undefined || flags === undefined
      ? {}
      : { hint: `Add to portage/package.use: =${name} ${flags.replaceAll('+', '')}` }),
  };
};

const masked: Rule = (line, following) => {
  const [, atom] = /^!!! All ebuilds that could satisfy "([^"]+)" have been masked/.exec(line) ?? [];
  if (atom === undefined) return undefined;
  const candidates = following
    .map((each) => /^- (\S+?)(?:::\S+)? \(masked by: (.+)\)$/.exec(each))
    .filter((match) => match !== null)
    .map((match) => ({ name: match[1] ?? '', reasons: match[2] ?? '' }));
  // The one that needs least: an ebuild whose keyword is only missing is a live one or not tested at all.
  const best = candidates.find(({ reasons }) => !reasons.includes('missing keyword')) ?? candidates.at(0);
  if (!best) return { message: `All versions of ${atom} are masked.` };
  const others = candidates.length - 1;
  return {
    message:
      `All versions of ${atom} are masked: ${best.name} by ${best.reasons}` +
      (others > 0 ? `, and ${String(others)} more.` : '.'),
    hint: unmask(best.name, best.reasons),
  };
};

function unmask(name: string, reasons: string): string {
  const ways: string[] = [];
  for (const reason of reasons.split(', ')) {
    const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
    const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
    if (keyword !== undefined) {
      ways.push(`portage/package.accept_keywords: =${name} ${keyword === 'missing' ? '**' : keyword}`);
    } else if (licences !== undefined) ways.push(`portage/package.license: =${name} ${licences}`);
    else if (reason === 'package.mask') ways.push(`portage/package.unmask: =${name}`);
  }
  return ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.';
}

const requiredUse: Rule = (line, following) => {
  if (!line.endsWith('has unmet requirements.')) return undefined;
  const [, name] = /^- (\S+?)(?:::\S+)? /.exec(first(following, /^- /)) ?? [];
  const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
  const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
  return {
    message: `The USE flags of ${name ?? 'a package'} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
    hint: 'Change its flags in portage/package.use.',
  };
};

const slotConflict: Rule = (line, following) => {
  if (!line.includes('resulting in a slot conflict')) return undefined;
  const slot = first(following, /^[\w+.-]+\/[\w+.-]+:/);
  const rivals = following
    .map((each) => /^ {2}\(([^:]+):.*pulled in by$/.exec(each)?.[1])
    .filter((name) => name !== undefined);
  return {
    message: `Two versions would go into one slot, ${slot}${rivals.length > 0 ? `: ${rivals.join(' and ')}` : ''}.`,
    hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
  };
};

const blocker: Rule = (line, following) => {
  if (!line.startsWith(' * Error: The above package list contains packages which cannot be')) return undefined;
  const rivals = following
    .map((each) => /^ {2}\(([^:]+):.*pulled in by$/.exec(each)?.[1])
    .filter((name) => name !== undefined);
  return {
    message: `These packages exclude one another: ${[...new Set(rivals)].join(', ')}.`,
    hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
  };
};

const circular: Rule = (line, following) => {
  if (!line.startsWith(' * Error: circular dependencies:')) return undefined;
  const names = following
    .slice(0, 20)
    .map((each) => /^ *\(([^:]+):[^)]*\) (?:depends on|\(buildtime)/.exec(each)?.[1])
    .filter((name) => name !== undefined);
  const change = /^- (.+)$/.exec(first(following, /^- \S+ \(Change USE:/))?.[1];
  return {
    message: `Packages depend on each other in a circle: ${[...new Set(names)].join(' → ')}.`,
    hint: change === undefined ? 'Break it with a bootstrap package or a USE change.' : `Portage suggests ${change}.`,
  };
};

const autounmask: Rule = (line, following) => {
  const [, kind] = /^The following (USE|keyword|mask|license) changes are necessary to proceed:/.exec(line) ?? [];
  const file = {
    USE: 'package.use',
    keyword: 'package.accept_keywords',
    mask: 'package.unmask',
    license: 'package.license',
  }[kind ?? ''];
  if (file === undefined) return undefined;
  const end = following.findIndex((each, index) => index > 0 && each.trim() === '');
  const changes = following.slice(0, end < 0 ? undefined : end).filter((each) => /^[>=<~]*[\w+.-]+\/\S+ ?/.test(each));
  if (changes.length === 0) return undefined;
  const shown = changes.slice(0, 3).join(' | ');
  const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
  return { message: `The plan needs changes of ${file}: ${shown}${more}.`, hint: `Add them to portage/${file}.` };
};

const invalidAtom: Rule = (line) => {
  const [, atom] = /^!!! '([^']+)' is not a valid package atom/.exec(line) ?? [];
  return atom === undefined
    ? undefined
    : { message: `'${atom}' is not a valid package atom.`, hint: 'A version needs an operator, as in =cat/name-1.2.' };
};

const makeConf: Rule = (line) => {
  const [, path, number, message] = /^"[^"]*\/etc\/portage\/([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
  if (path === undefined || message === undefined) return undefined;
  const file = path.startsWith('make.conf') ? 'portage/make.conf' : `portage/${path}`;
  return { message: `Portage cannot read this line: ${message}.`, at: { file, line: Number(number) } };
};

const profile: Rule = (line) =>
  line.startsWith('!!! Your current profile is invalid')
    ? { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } }
    : undefined;

const worldEntries: Rule = (line, following) => {
  if (!line.startsWith('!!! Ebuilds for the following packages are either all')) return undefined;
  const begin = following.slice(1);
  const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+$/.test(each));
  const entries = begin.slice(0, end < 0 ? undefined : end);
  return {
    message: `Packages that are masked or do not exist: ${entries.join(' ')}.`,
    at: { file: 'world' },
  };
};

const RULES: readonly Rule[] = [
  missing,
  useDependency,
  masked,
  requiredUse,
  slotConflict,
  blocker,
  circular,
  autounmask,
  invalidAtom,
  makeConf,
  profile,
  worldEntries,
];

function first(lines: readonly string[], pattern: RegExp): string {
  return lines.find((line) => pattern.test(line)) ?? '';
}
