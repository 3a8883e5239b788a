import type { Requirer } from '../portage/requirers.js';
import type { ResolverFinding } from '../portage/resolver-finding.js';
import { useLine } from '../portage/resolver-problems.js';
import { causeOf } from './cause.js';
import { at, names, requiredBy } from './chain.js';
import { ConfigLines, plainName, type ConfigLine } from './config-lines.js';
import { explainConflict } from './explain-conflict.js';
import { explainConfig } from './explain-config.js';
import { explainMasked } from './explain-masked.js';
import { explainRequiredUse } from './explain-required-use.js';
import type { Explanation, Suggestion } from './explanation.js';

/** Findings about packages that one asks for and another cannot give. */
type Of<K extends ResolverFinding['kind']> = Extract<ResolverFinding, { kind: K }>;

/**
 * Tells each thing that Portage complains of in plain sentences, with the line of the configuration that it comes from and
 * the lines that would solve it.
 * @param findings in the order in which Portage named them
 * @param lines of the user's world and package.* files
 */
export function explain(findings: readonly ResolverFinding[], lines: readonly ConfigLine[]): Explanation[] {
  const config = new ConfigLines(lines);
  // Python's trace repeats what the line above it says; alone it is all there is.
  const told = findings.filter(({ kind }) => kind !== 'crash');
  const all = (told.length > 0 ? told : findings).flatMap((finding) => explainFinding(finding, config));
  // Why an entry of world is left out says more than that it is, and what is told with a line more than the same without.
  const reasons = all.filter(({ kind }) => kind !== 'world-entry');
  const placed = new Set(all.flatMap((each) => (each.at ? [thing(each)] : [])));
  return all.filter((each) =>
    each.kind === 'world-entry'
      ? !reasons.some((reason) => isAbout(reason, each.subject))
      : each.at !== undefined || !placed.has(thing(each)),
  );
}

function thing({ kind, subject }: Explanation): string {
  return `${kind} ${subject}`;
}

function isAbout({ subject, chain, ways }: Explanation, entry: string): boolean {
  const name = plainName(entry);
  if (ways.flat().some(({ file, line }) => file === 'world' && line === entry)) return true;
  return [...subject.split(' and '), ...chain].some(
    (each) => plainName(each) === name || plainName(`=${each}`) === name,
  );
}

function explainFinding(finding: ResolverFinding, config: ConfigLines): Explanation[] {
  switch (finding.kind) {
    case 'missing':
      return [explainMissing(finding, config)];
    case 'use-dependency':
      return [explainUseDependency(finding, config)];
    case 'masked':
      return [explainMasked(finding, config)];
    case 'required-use':
      return [explainRequiredUse(finding, config)];
    case 'autounmask':
      return [explainAutounmask(finding, config)];
    case 'slot-conflict':
    case 'blocker':
    case 'circular':
      return [explainConflict(finding, config)];
    case 'invalid-atom':
    case 'syntax':
    case 'profile':
    case 'world-entries':
    case 'licence-group':
    case 'features':
    case 'metadata':
    case 'crash':
      return explainConfig(finding, config);
  }
}

function explainMissing({ atom, similar, chain }: Of<'missing'>, config: ConfigLines): Explanation {
  const cause = causeOf(atom, chain, config);
  const versioned = /^[<>=~]|[:[]/.test(atom);
  const sentences = [
    versioned
      ? `No ebuild of the snapshot satisfies ${atom}: neither the package, nor a version or slot that fits.`
      : `The snapshot has no package ${atom}.`,
    ...requiredBy(chain),
    ...(similar.length === 0 ? [] : [`Did you mean ${similar.join(', ')}?`]),
  ];
  return {
    kind: 'missing',
    subject: atom,
    sentences,
    chain: names(chain),
    ways: cause?.flag === undefined ? [] : [[turnOff(cause.package, cause.flag)]],
    ...at(cause?.line),
  };
}

function explainUseDependency({ atom, changes, chain }: Of<'use-dependency'>, config: ConfigLines): Explanation {
  const change = changes.at(0);
  const cause = change?.flags
    .map((flag) => config.flag(change.package, opposite(flag)))
    .find((line) => line !== undefined);
  const sentences = [
    `No version of ${plainName(atom)} has the USE flags that ${atom} asks for.`,
    ...(change ? [`${change.package} would do with ${change.flags.join(' ')}.`] : []),
    ...requiredBy(chain),
  ];
  return {
    kind: 'use-change',
    subject: atom,
    sentences,
    chain: names(chain),
    ways: changes.slice(0, 3).map((each) => [{ file: 'portage/package.use', action: 'add', line: useLine(each) }]),
    ...at(cause ?? causeOf(atom, chain, config)?.line),
  };
}

const SHOWN = 3;

function explainAutounmask({ file, changes }: Of<'autounmask'>, config: ConfigLines): Explanation {
  const first = changes.at(0);
  const cause = changes.map(({ line, chain }) => causeOfChange(line, chain, config)).find((line) => line !== undefined);
  const shown = changes.slice(0, SHOWN).map(({ line }) => line);
  const more = changes.length > SHOWN ? ` and ${String(changes.length - SHOWN)} more` : '';
  return {
    kind: 'changes-needed',
    subject: first?.line.split(' ')[0] ?? file,
    sentences: [
      `Portage finds a plan only with other ${WHAT[file] ?? file}: ${shown.join(' | ')}${more}.`,
      ...requiredBy(first?.chain ?? []),
    ],
    chain: names(first?.chain ?? []),
    ways: [changes.map(({ line }) => ({ file: `portage/${file}`, action: 'add', line }))],
    ...at(cause),
  };
}

const WHAT: Readonly<Record<string, string>> = {
  'package.use': 'USE flags',
  'package.accept_keywords': 'accepted keywords',
  'package.unmask': 'masks',
  'package.license': 'accepted licences',
};

/** Who set the flag the other way, or who asked for what needs it. */
function causeOfChange(line: string, chain: readonly Requirer[], config: ConfigLines): ConfigLine | undefined {
  const [atom = '', ...flags] = line.split(' ');
  const cpv = atom.replace(/^[<>=~]+/, '');
  const against = flags.map((flag) => config.flag(cpv, opposite(flag))).find((each) => each !== undefined);
  return against ?? causeOf(atom, chain, config)?.line;
}

/** `ssl` for `-ssl` and the other way round. */
function opposite(flag: string): string {
  return flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`;
}

function turnOff(cpv: string, flag: string): Suggestion {
  return { file: 'portage/package.use', action: 'add', line: `${plainName(cpv)} ${opposite(flag)}` };
}
