import { MOST_FINDINGS, type Located, type ResolverFinding, type Rival } from './resolver-finding.js';

const LONGEST = 20_000;
/** Lines of one conflict that are read; a large one repeats itself. */
const REACH = 400;

/** Slot conflicts, blockers and cycles: what packages of a plan have against each other. */
export function findConflicts(lines: readonly string[]): Located[] {
  const found: Located[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST) continue;
    const following = (): readonly string[] => lines.slice(index + 1, index + 1 + REACH);
    if (line.includes('resulting in a slot conflict'))
      found.push(...slotConflicts(following()).map((finding) => ({ index, finding })));
    else if (line.startsWith(' * Error: The above package list contains packages which cannot be'))
      // The sentence ends on the next line.
      found.push({ index, finding: { kind: 'blocker', rivals: readRivals(following().slice(1)) } });
    else if (line.startsWith(' * Error: circular dependencies:')) found.push({ index, finding: circular(following()) });
    if (found.length >= MOST_FINDINGS) break;
  }
  const cycle = circularJson(lines);
  return cycle ? [...found, { index: lines.indexOf('{'), finding: cycle }] : found;
}

/** One message may name several slots, each on a line of its own above the packages that want it. */
function slotConflicts(lines: readonly string[]): ResolverFinding[] {
  const starts = lines.flatMap((line, index) => (/^[\w+.-]+\/[\w+.-]+:\S+/.test(line) ? [index] : []));
  if (starts.length === 0) return [{ kind: 'slot-conflict', slot: '', rivals: readRivals(lines) }];
  return starts.map((start, index) => ({
    kind: 'slot-conflict',
    slot: lines[start]?.trim() ?? '',
    rivals: readRivals(lines.slice(start + 1, starts[index + 1])),
  }));
}

/** `  (cat/pkg-1:0/0::repo, ebuild scheduled for merge) … pulled in by` and below it, deeper, who pulls. */
function readRivals(lines: readonly string[]): Rival[] {
  const rivals: { package: string; parents: { atom: string; by: string }[] }[] = [];
  for (const line of lines) {
    if (/^(?:\S|!!!| \* )/.test(line)) break;
    const name = line.endsWith('pulled in by') ? /^ {2}\(([^:,\s]+)[:,]/.exec(line)?.[1] : undefined;
    if (name !== undefined) rivals.push({ package: name, parents: [] });
    const parent = /^ {4}\S/.test(line) && line.length <= LONGEST ? readParent(line.trim()) : undefined;
    if (parent) rivals.at(-1)?.parents.push(parent);
  }
  return rivals;
}

/** `ATOM`, `ATOM (Argument)`, `ATOM required by @selected`, `ATOM required by (cat/pkg-1:0/0::repo, …) USE="…"`. */
function readParent(line: string): { atom: string; by: string } | undefined {
  const [atom = '', ...rest] = line.split(' ');
  if (!/^[!>=<~]*[\w+.-]+\/\S+$/.test(atom)) return undefined;
  const by = /^required by \(?([^:,\s)]+)/.exec(rest.join(' '))?.[1];
  return { atom, by: by ?? 'argument' };
}

/** circular_dependency.py prints the shortest cycle with the first package again at its end. */
function circular(lines: readonly string[]): ResolverFinding {
  const begin = lines.findIndex((line) => line.startsWith('('));
  const cycle: string[] = [];
  for (const line of begin < 0 ? [] : lines.slice(begin)) {
    const name = /^ *\(([^:,\s]+)[:,][^)]*\) (?:depends on|\()/.exec(line)?.[1];
    if (name === undefined) break;
    cycle.push(name);
  }
  const [, name, flags] =
    lines.map((line) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(line)).find((match) => match !== null) ??
    [];
  return {
    kind: 'circular',
    cycle: [...new Set(cycle)],
    ...(name === undefined || flags === undefined ? {} : { change: { package: name, flags: flags.split(' ') } }),
  };
}

const MOST_JSON = 1_000_000;

/** The same as an object on standard output: `{cycles, shortest_cycle: [{parent, child}], solutions: [{package, use_changes}]}`. */
function circularJson(lines: readonly string[]): ResolverFinding | undefined {
  const begin = lines.indexOf('{');
  const end = lines.lastIndexOf('}');
  if (begin < 0 || end < begin) return undefined;
  const text = lines.slice(begin, end + 1).join('\n');
  if (text.length > MOST_JSON || !text.includes('"shortest_cycle"')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const cycle = list(field(value, 'shortest_cycle')).flatMap((each) => name(field(each, 'child')));
  if (cycle.length === 0) return undefined;
  const solution = list(field(value, 'solutions')).at(0);
  const flags = list(field(solution, 'use_changes')).flatMap((change) =>
    typeof change === 'object' && change !== null
      ? Object.entries(change).map(([flag, on]) => (on === true ? `+${flag}` : `-${flag}`))
      : [],
  );
  const [changed] = name(field(solution, 'package'));
  return {
    kind: 'circular',
    cycle: [...new Set(cycle)].toReversed(),
    ...(changed === undefined || flags.length === 0 ? {} : { change: { package: changed, flags } }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function name(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}
