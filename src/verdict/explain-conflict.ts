import type { ResolverFinding, Rival } from '../portage/resolver-finding.js';
import { at } from './chain.js';
import { plainName, type ConfigLine, type ConfigLines } from './config-lines.js';
import type { Explanation, Suggestion } from './explanation.js';

type Conflict = Extract<ResolverFinding, { kind: 'slot-conflict' | 'blocker' | 'circular' }>;

/** Packages that cannot be in one image together, or that each need the other first. */
export function explainConflict(finding: Conflict, config: ConfigLines): Explanation {
  switch (finding.kind) {
    case 'slot-conflict':
      return explainSlot(finding, config);
    case 'blocker':
      return explainBlocker(finding, config);
    case 'circular':
      return explainCircle(finding, config);
  }
}

function explainSlot({ slot, rivals }: Extract<Conflict, { kind: 'slot-conflict' }>, config: ConfigLines): Explanation {
  const list = rivals.map((rival) => rival.package);
  return {
    kind: 'slot-conflict',
    subject: slot,
    sentences: [
      `${list.join(' and ') || 'Several versions'} would go into the same slot, ${slot}, which holds one version.`,
      ...rivals.slice(0, 4).map(wantedBy),
    ],
    chain: [],
    ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(`=${name}`)])],
    ...at(wanting(rivals, config).at(0)),
  };
}

function explainBlocker({ rivals }: Extract<Conflict, { kind: 'blocker' }>, config: ConfigLines): Explanation {
  const list = [...new Set(rivals.map((rival) => rival.package))];
  return {
    kind: 'blocker',
    subject: list.join(' and '),
    sentences: [
      `${list.join(' and ') || 'Some packages'} exclude one another: they cannot be in one image.`,
      ...rivals.slice(0, 4).map(wantedBy),
    ],
    chain: [],
    ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(plainName(name))])],
    ...at(wanting(rivals, config).at(0)),
  };
}

function explainCircle({ cycle, change }: Extract<Conflict, { kind: 'circular' }>, config: ConfigLines): Explanation {
  const flagLine = change?.flags
    .map((flag) => config.flag(change.package, flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`))
    .find((line) => line !== undefined);
  const entry = cycle.map((name) => config.world(name)).find((line) => line !== undefined);
  const flags = change?.flags.map((flag) => flag.replace(/^\+/, '')).join(' ') ?? '';
  return {
    kind: 'circular',
    subject: cycle.join(' and '),
    sentences: [
      `Each of ${cycle.join(', ')} needs the next one to be built first, and the last needs the first.`,
      change
        ? `With ${flags} for ${plainName(change.package)} the circle is broken; once it is built, the flag can be set back.`
        : 'Portage knows no USE flag that breaks the circle. A package of it must be there already, as in a complete stage3.',
    ],
    chain: [],
    ways: change
      ? [[{ file: 'portage/package.use', action: 'add', line: `${plainName(change.package)} ${flags}` }]]
      : [],
    ...at(flagLine ?? entry),
  };
}

/** `cat/pkg-1 is wanted by world (cat/pkg) and by cat/other-2 (cat/pkg:=).` */
function wantedBy({ package: name, parents }: Rival): string {
  const by = parents.slice(0, 3).map(({ atom, by }) => `${by === 'argument' ? 'the request' : by} (${atom})`);
  const more = parents.length > 3 ? ` and ${String(parents.length - 3)} more` : '';
  return by.length === 0 ? `Nothing says what wants ${name}.` : `${name} is wanted by ${by.join(', ')}${more}.`;
}

/** Entries of world that want one of the rivals: by their very atom first, then packages of world that need one. */
function wanting(rivals: readonly Rival[], config: ConfigLines): ConfigLine[] {
  const exact = rivals.flatMap(({ parents }) => parents.flatMap(({ atom }) => config.worldEntry(atom) ?? []));
  const byPackage = rivals.flatMap(({ parents }) => parents.flatMap(({ by }) => config.world(by) ?? []));
  return [...new Map([...exact, ...byPackage].map((line) => [`${line.path}:${String(line.line)}`, line])).values()];
}

function withdrawals(rivals: readonly Rival[], config: ConfigLines): Suggestion[][] {
  return wanting(rivals, config).map(({ path, line, atom }) => [
    { file: path, action: 'remove', line: atom, number: line },
  ]);
}

function mask(line: string): Suggestion {
  return { file: 'portage/package.mask', action: 'add', line };
}
