import { createHash } from 'node:crypto';
import { parseReference } from '../pins/reference.js';

/** One pin that becomes another. */
export interface PinChange {
  readonly key: 'stage3' | 'snapshot' | 'kernel' | 'compiler';
  /** As image.yaml has it: an image reference, or a version. */
  readonly from: string;
  readonly to: string;
}

/** What one pull request proposes. */
export interface Proposal {
  readonly kind: 'refresh' | 'compiler';
  /** At least one. */
  readonly changes: readonly PinChange[];
}

/** What is known of the compiler in the two snapshots. */
export interface CompilerState {
  /** Whether the snapshot that is pinned now has the new compiler. */
  readonly offered: boolean;
  /** Whether the new snapshot no longer has the pinned compiler. */
  readonly gone: boolean;
}

export interface Division {
  readonly refresh?: Proposal;
  readonly compiler?: Proposal;
  /** Why a compiler step is not proposed by itself, as a whole sentence. */
  readonly note?: string;
}

/**
 * Divides what is to change among pull requests. A compiler step is one of its own, because it has everything compiled
 * again; each must build alone, on the pins of its base branch, whichever is merged first.
 */
export function divide(changes: readonly PinChange[], compiler: CompilerState): Division {
  const step = changes.find(({ key }) => key === 'compiler');
  const rest = changes.filter(({ key }) => key !== 'compiler');
  const newSnapshot = rest.some(({ key }) => key === 'snapshot');
  const refresh = rest.length === 0 ? {} : { refresh: { kind: 'refresh', changes: rest } as const };
  if (step === undefined) return refresh;
  if (newSnapshot && compiler.gone) {
    return {
      refresh: { kind: 'refresh', changes: [...rest, step] },
      note: `The new snapshot no longer has the compiler ${step.from}: the step to ${step.to} cannot wait.`,
    };
  }
  if (compiler.offered || !newSnapshot) return { ...refresh, compiler: { kind: 'compiler', changes: [step] } };
  return {
    ...refresh,
    note: `The compiler ${step.to} is in the new snapshot only. It gets a pull request of its own once this one is merged.`,
  };
}

/** A short name for what is proposed, the same for the same pins: whoever closed it does not want it again. */
export function fingerprint({ kind, changes }: Proposal): string {
  return hashOf([kind, ...changes.map(({ key, to }) => `${key} ${to}`).sort()]);
}

/** A short name for the way from the pins of today to those that are proposed: plans of it say the same. */
export function stepName({ kind, changes }: Proposal): string {
  return hashOf([kind, ...changes.map(({ key, from, to }) => `${key} ${from} ${to}`).sort()]);
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** A package that another version of comes into the image, or that comes or goes. */
export interface PackageChange {
  /** `sys-libs/glibc`. */
  readonly name: string;
  /** Version; undefined for a package that was not there. */
  readonly from?: string;
  /** Version; undefined for a package that goes. */
  readonly to?: string;
}

/** What may keep an image from booting, or has everything compiled again. */
export type Risk = 'compiler' | 'libc' | 'init' | 'kernel series';

const RISKY: readonly (readonly [Risk, ReadonlySet<string>])[] = [
  ['compiler', new Set(['sys-devel/gcc', 'llvm-core/clang'])],
  ['libc', new Set(['sys-libs/glibc', 'sys-libs/musl'])],
  ['init', new Set(['sys-apps/openrc', 'sys-apps/systemd', 'sys-apps/sysvinit'])],
];

/** The risks of a proposal, each once. @param packages the difference of a real plan, where there is one */
export function risksOf({ changes }: Proposal, packages: readonly PackageChange[] = []): Risk[] {
  const pinned = (key: PinChange['key']): PinChange | undefined => changes.find((change) => change.key === key);
  const kernel = pinned('kernel');
  const risks = RISKY.filter(
    ([risk, names]) =>
      packages.some(({ name, from, to }) => names.has(name) && from !== to) ||
      (risk === 'compiler' && pinned('compiler') !== undefined),
  ).map(([risk]) => risk);
  return kernel === undefined || seriesOf(kernel.from) === seriesOf(kernel.to) ? risks : [...risks, 'kernel series'];
}

/** Labels of a pull request: what it is, and each risk; without any, that there is none. */
export function labelsOf(proposal: Proposal, risks: readonly Risk[]): string[] {
  const kind = proposal.kind === 'compiler' ? 'compiler step' : 'refresh';
  return [kind, ...(risks.length === 0 ? ['risk: none known'] : risks.map((risk) => `risk: ${risk}`))];
}

/** The first two numbers of a kernel's version: `6.12`. */
export function seriesOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** A pin in a few characters: tag and start of the digest, or the version. */
export function shortPin({ key }: PinChange, value: string): { readonly name: string; readonly digest?: string } {
  const parsed = key === 'stage3' || key === 'snapshot' ? parseReference(value) : undefined;
  if (!parsed?.ok) return { name: value };
  const { tag = '', digest } = parsed.reference;
  return { name: tag, ...(digest === undefined ? {} : { digest: digest.slice(0, 'sha256:'.length + 12) }) };
}
