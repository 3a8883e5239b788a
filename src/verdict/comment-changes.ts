import { clip } from '../progress/clean.js';
import { count, formatBytes } from '../progress/format.js';
import { code, table, text, type Column, type Section } from '../report/markdown.js';
import type { AdvisoryHit, AdvisoryState } from './advisories.js';
import type { Judgement } from './comment.js';
import { foldedList } from './comment-list.js';
import type { KernelDiff, OptionChange } from './kernel-diff.js';
import type { ChangeKind, Ground, PackageChange } from './plan-diff.js';
import type { FlagChange } from './use-diff.js';

const LONGEST = 300;

/** Each kind of change, folded: its title, and how soon it may be left out. */
const KINDS: readonly (readonly [ChangeKind, string, number])[] = [
  ['added', 'added', 50],
  ['removed', 'removed', 48],
  ['downgraded', 'older than before', 46],
  ['upgraded', 'newer than before', 44],
  ['changed', 'changed in other ways', 42],
  ['rebuilt', 'built again as they are', 30],
];

/** What becomes of the packages. */
export function changeSections(judgement: Pick<Judgement, 'diff' | 'sizes' | 'kept'>): (Section | undefined)[] {
  const { diff, sizes, kept } = judgement;
  if (!diff) return [];
  const ready = kept && new Set(kept.ready.map(({ name }) => name));
  return KINDS.map(([kind, title, importance]) => {
    const changes = diff.changes.filter((change) => change.kind === kind);
    const rows = changes.map((change) => cells(change, sizes, ready));
    return foldedList(
      { name: `packages ${title}`, importance },
      `${count(changes.length, 'package')} ${text(title)}`,
      rows.map((row) => `| ${row.join(' | ')} |`),
      (shown) => [table(COLUMNS, []), ...shown].join('\n'),
    );
  });
}

const COLUMNS: readonly Column[] = [{ title: 'Package' }, { title: 'Version' }, { title: 'What is new' }];

function cells(
  { name, base, head, use, repository, slot, grounds }: PackageChange,
  sizes: Judgement['sizes'],
  ready: ReadonlySet<string> | undefined,
): string[] {
  const [from, to] = [base?.version, head?.version];
  const version = from === undefined || to === undefined || from === to ? (to ?? from) : `${from} → ${to}`;
  const size = base ? undefined : sizes?.get(name);
  const notes = [
    ...(slot ? [`slot ${text(clip(slot.from, LONGEST))} → ${text(clip(slot.to, LONGEST))}`] : []),
    ...(repository
      ? [`from ${text(clip(repository.to, LONGEST))} instead of ${text(clip(repository.from, LONGEST))}`]
      : []),
    ...(use.length > 0 ? [flags(use)] : []),
    ...grounds.map((ground) => GROUNDS[ground]),
    ...(size === undefined ? [] : [`${formatBytes(size)} packed`]),
    ...(head ? comesFrom(head.binary || ready?.has(`${name}-${head.version}`)) : []),
  ];
  return [code(clip(name, LONGEST)), code(clip(version ?? '', LONGEST)), notes.join(', ')];
}

/** @param ready undefined where no store was asked */
function comesFrom(ready: boolean | undefined): string[] {
  return ready === undefined ? [] : [ready ? 'ready-built' : 'compiled'];
}

const GROUNDS: Readonly<Record<Ground, string>> = {
  compiler: 'another compiler',
  flags: 'other compiler flags',
  profile: 'another profile',
  ebuild: 'its ebuild changed',
  sources: 'its sources changed',
  patches: 'its patches changed',
};

const FLAGS_SHOWN = 12;

function flags(use: readonly FlagChange[]): string {
  const shown = use.slice(0, FLAGS_SHOWN).map(({ name, enabled }) => code(clip(`${enabled ? '+' : '-'}${name}`, 100)));
  return use.length > FLAGS_SHOWN ? `${shown.join(' ')} and ${String(use.length - FLAGS_SHOWN)} more` : shown.join(' ');
}

const STATES: Readonly<Record<AdvisoryState, string>> = {
  introduced: '❌ brought in',
  remaining: '⚠️ remains',
  fixed: '✅ solved',
};

/** Known holes that a change opens, leaves or closes; those that it opens are not folded away. */
export function advisorySection(hits: readonly AdvisoryHit[]): Section | undefined {
  const opened = hits.filter(({ state }) => state === 'introduced').length;
  const rows = hits.map(({ advisory, state, versions }) => {
    const about = `${code(clip(advisory.package, LONGEST))} ${code(clip(versions.join(' '), LONGEST))}`;
    const title = advisory.title === undefined ? '' : `: ${text(clip(advisory.title, LONGEST))}`;
    return `- ${STATES[state]} GLSA ${text(clip(advisory.id, 40))} ${about}${title}`;
  });
  const title = `${count(hits.length, 'security advisory').replace(/advisorys$/, 'advisories')}${opened > 0 ? `, ${String(opened)} brought in by this change` : ''}`;
  return foldedList({ name: 'security advisories', importance: opened > 0 ? 96 : 55 }, title, rows);
}

/** Kernel options after their dependencies were resolved. */
export function kernelSection(diff: KernelDiff | undefined): Section | undefined {
  if (!diff) return undefined;
  const row =
    (sign: string) =>
    ({ name, from, to }: OptionChange): string =>
      `- ${sign} ${code(clip(name, LONGEST))} ${[from, to]
        .filter((each) => each !== undefined)
        .map((each) => code(clip(each, LONGEST)))
        .join(' → ')}`;
  const { added, removed, changed } = diff;
  const rows = [...changed.map(row('changed')), ...removed.map(row('off')), ...added.map(row('on'))];
  return foldedList({ name: 'kernel options', importance: 40 }, count(rows.length, 'kernel option'), rows);
}
