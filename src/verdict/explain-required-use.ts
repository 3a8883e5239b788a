import type { ResolverFinding } from '../portage/resolver-finding.js';
import { at, names } from './chain.js';
import { causeOf } from './cause.js';
import { plainName, type ConfigLine, type ConfigLines } from './config-lines.js';
import type { Explanation, Suggestion } from './explanation.js';

/**
 * Flags that contradict what the ebuild demands of them (REQUIRED_USE, PMS 7.3.5). Portage prints the part that is not met,
 * with `any-of`, `exactly-one-of` and `at-most-one-of` for the operators.
 */
export function explainRequiredUse(
  { package: cpv = 'a package', use, constraint = '', chain }: Extract<ResolverFinding, { kind: 'required-use' }>,
  config: ConfigLines,
): Explanation {
  const flags = shownFlags(use);
  const changes = solutions(constraint, flags);
  const cause = flagLine(cpv, constraint, flags, config);
  return {
    kind: 'required-use',
    subject: cpv,
    sentences: [
      `The USE flags of ${cpv} contradict each other.`,
      ...(constraint === '' ? [] : [`Its ebuild demands ${inWords(constraint)}.`]),
    ],
    chain: names(chain),
    ways: changes.map((change): Suggestion[] => [
      { file: 'portage/package.use', action: 'add', line: `${plainName(cpv)} ${change}` },
    ]),
    ...at(cause ?? causeOf(cpv, [...chain, { name: cpv, use: [], type: 'package' }], config)?.line),
  };
}

interface Shown {
  readonly enabled: boolean;
  readonly forced: boolean;
}

/** `USE="boot -ukify (-selinux)" PYTHON_TARGETS="python3_14"` by the flags' full names. */
function shownFlags(use: string): Map<string, Shown> {
  const flags = new Map<string, Shown>();
  for (const [, variable = '', value = ''] of use.slice(0, 20_000).matchAll(/\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g)) {
    const prefix = variable === 'USE' ? '' : `${variable.toLowerCase()}_`;
    for (const word of value.split(' ')) {
      const bare = word.replace(/[()*%]/g, '');
      const off = bare.startsWith('-');
      if (bare !== '')
        flags.set(prefix + (off ? bare.slice(1) : bare), { enabled: !off, forced: word.startsWith('(') });
    }
  }
  return flags;
}

const GROUP = /^(any-of|exactly-one-of|at-most-one-of) \( ([^()?]+) \)$/;
const CONDITION = /^(!?)([\w+@.-]+)\? \( ([^()?]+) \)$/;

/** Changes of flags that would do, each a way of its own; none where the constraint is too nested to be sure. */
function solutions(constraint: string, flags: ReadonlyMap<string, Shown>): string[] {
  const free = (name: string): boolean => flags.get(name.replace(/^!/, ''))?.forced !== true;
  const [, operator, group = ''] = GROUP.exec(constraint) ?? [];
  const members = group.split(' ').filter((name) => name !== '');
  const enabled = members.filter((name) => flags.get(name)?.enabled === true);
  if (operator !== undefined && operator !== 'at-most-one-of' && enabled.length === 0) {
    // Of targets of one language the newest comes last.
    return members.filter(free).toReversed().slice(0, 3);
  }
  if (operator !== undefined && operator !== 'any-of') {
    const rest = enabled.slice(0, -1).filter(free);
    return rest.length === 0 ? [] : [rest.map((name) => `-${name}`).join(' ')];
  }
  const [, not = '', condition, demanded = ''] = CONDITION.exec(constraint) ?? [];
  if (condition === undefined) return [];
  const needed = demanded.split(' ').filter((name) => name !== '');
  const meet = needed.every(free)
    ? [needed.map((name) => (name.startsWith('!') ? `-${name.slice(1)}` : name)).join(' ')]
    : [];
  const avoid = free(condition) ? [not === '' ? `-${condition}` : condition] : [];
  return [...meet, ...avoid];
}

/** The last line of package.use that sets one of the flags of the constraint as it is. */
function flagLine(
  cpv: string,
  constraint: string,
  flags: ReadonlyMap<string, Shown>,
  config: ConfigLines,
): ConfigLine | undefined {
  for (const name of constraint.match(/[\w+@.-]+/g)?.slice(0, 100) ?? []) {
    const state = flags.get(name);
    const line = state && config.flag(cpv, state.enabled ? name : `-${name}`);
    if (line) return line;
  }
  return undefined;
}

function inWords(constraint: string): string {
  const [, not = '', condition, demanded] = CONDITION.exec(constraint) ?? [];
  if (condition !== undefined && demanded !== undefined)
    return `${demanded.split(' ').join(' and ')} when ${condition} is ${not === '' ? 'on' : 'off'}`;
  const [, operator, members = ''] = GROUP.exec(constraint) ?? [];
  if (operator !== undefined) return `${OPERATORS[operator] ?? operator} ${members.split(' ').join(', ')}`;
  return constraint;
}

const OPERATORS: Readonly<Record<string, string>> = {
  'any-of': 'at least one of',
  'exactly-one-of': 'exactly one of',
  'at-most-one-of': 'at most one of',
};
