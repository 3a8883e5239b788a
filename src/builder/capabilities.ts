import { UserError } from '../platform/errors.js';
import type { DeviceAccess } from '../platform/machine.js';
import { count } from '../progress/format.js';
import type { FoundEngine } from './engine.js';
import type { InspectedBuilder } from './inspect.js';
import type { Jobserver } from './jobserver-choice.js';
import { isOlder, OLDEST_BUILDKIT } from './version.js';

/** One thing that a build goes by, and what came of looking for it. */
export interface Capability {
  readonly name: string;
  readonly found: string;
  /** What is used because there is less than was looked for. */
  readonly instead?: string;
  /** What that costs, and how to have it otherwise. */
  readonly cost?: string;
}

/** What was found on this machine and at the builder. */
export interface Found {
  readonly buildx: string;
  readonly builder: InspectedBuilder;
  /** Undefined where the builder lives in none that can be asked. */
  readonly engine: FoundEngine | undefined;
  readonly jobserver: Jobserver;
  /** Release of this machine's kernel (uname(2)). */
  readonly kernel: string;
  /** Undefined where nothing is booted. */
  readonly boot: { readonly kvm: DeviceAccess; readonly qemu: string | undefined } | undefined;
}

const WORKER = 'org.mobyproject.buildkit.worker';

/** @throws UserError when a BuildKit of the builder cannot build the graph */
export function requireBuildkit({ name, driver, nodes }: InspectedBuilder): void {
  const old = nodes.find(({ buildkit }) => isOlder(buildkit, OLDEST_BUILDKIT));
  if (!old) return;
  throw new UserError({
    message: `BuildKit ${old.buildkit} of the builder ${name} is too old: the build needs ${OLDEST_BUILDKIT.join('.')} or newer.`,
    hint:
      driver === 'docker'
        ? 'It is part of that Docker Engine. Leave the input builder empty: then one is made that has its own.'
        : 'Make it from a newer image (moby/buildkit), or leave the input builder empty to have one made. There is no way around BuildKit: the stages share files by its mounts.',
  });
}

/**
 * Whether a builder can export layers. That of the Docker Engine itself can only when the engine has containerd's image store,
 * which shows in the labels of its worker (buildx, driver/docker).
 */
export function exportsLayers({ driver, nodes }: InspectedBuilder): boolean {
  return driver !== 'docker' || nodes.some(({ labels }) => labels[`${WORKER}.snapshotter`] !== undefined);
}

/** What a build has to do with, as rows of a table. */
export function capabilities(found: Found): Capability[] {
  const { buildx, builder, kernel } = found;
  const rows: (Capability | undefined)[] = [
    { name: 'buildx', found: buildx },
    theBuilder(builder),
    engine(found),
    { name: 'BuildKit', found: each(builder, ({ buildkit }) => buildkit) || 'of a version that it does not tell' },
    snapshotter(builder),
    layers(builder),
    collection(builder),
    jobs(found),
    cuse(found),
    wsl(kernel),
    ...bootRows(found),
  ];
  return rows.filter((row) => row !== undefined);
}

function theBuilder({ name, driver, nodes }: InspectedBuilder): Capability {
  const found = `${name} (${driver}${nodes.length > 1 ? `, ${count(nodes.length, 'node')}` : ''})`;
  if (nodes.length < 2) return { name: 'builder', found };
  return {
    name: 'builder',
    found,
    instead: "one node, by buildx's choice",
    cost: 'each node has packages, downloads and layers of its own; what another one needs of them comes from stores and caches',
  };
}

function engine({ engine: docker, builder }: Found): Capability | undefined {
  if (!docker) return undefined;
  const found = `Docker ${docker.version} on ${docker.system}${docker.rootless ? ', rootless' : ''}`;
  if (!docker.rootless || builder.driver !== 'docker-container') return { name: 'engine', found };
  return {
    name: 'engine',
    found,
    instead: 'the rights of its user',
    cost: 'no device of the machine can be opened, so that a jobserver is a named pipe',
  };
}

/** BuildKit names it by a label (docs/buildkitd.toml.md, snapshotter). */
function snapshotter(builder: InspectedBuilder): Capability | undefined {
  const used = each(builder, ({ labels }) => labels[`${WORKER}.snapshotter`] ?? '');
  if (used === '') return undefined;
  const row = { name: 'file systems of the layers', found: used };
  if (/\bnative\b/.test(used)) {
    return {
      ...row,
      cost: 'every step copies the whole system before it; give BuildKit a disk that overlayfs can use',
    };
  }
  return /\bfuse-overlayfs\b/.test(used) ? { ...row, cost: "slower than the kernel's overlayfs" } : row;
}

function layers(builder: InspectedBuilder): Capability | undefined {
  if (exportsLayers(builder)) return undefined;
  return {
    name: 'export of layers',
    found: 'not by this engine',
    instead: "the engine's own layers",
    cost: "a new machine has none of them; leave the input builder empty, or let the engine use containerd's image store",
  };
}

/** Kinds of data by which a rule takes built packages and downloads (BuildKit, docs/buildkitd.toml.md, gcpolicy). */
const MOUNTS = 'type==exec.cachemount';

function collection({ nodes }: InspectedBuilder): Capability | undefined {
  const rules = nodes.flatMap((node) => node.collection);
  if (rules.length === 0) return undefined;
  const taking = rules.filter(({ filters }) => filters.length === 0 || filters.includes(MOUNTS));
  if (taking.length === 0) return { name: 'garbage collection', found: 'leaves packages and downloads alone' };
  const limits = [
    ...new Set(taking.flatMap((rule) => Object.entries(rule.limits).map(([key, value]) => `${key} ${value}`))),
  ];
  return {
    name: 'garbage collection',
    found: limits.join(', ').toLowerCase(),
    cost: 'it may remove packages and downloads that are used again, even while a build runs; docs/never-twice.md has rules that do not',
  };
}

function jobs({ jobserver }: Found): Capability {
  const row = { name: 'jobserver', found: jobserver.provider };
  return jobserver.provider === 'private'
    ? { ...row, cost: 'steps beside each other may run more jobs than there are cores' }
    : row;
}

/** What steve needs of the kernel; nothing where nobody looked for it. */
function cuse({ jobserver }: Found): Capability | undefined {
  if (!jobserver.cuse) return undefined;
  const { lacks } = jobserver.cuse;
  if (lacks === undefined) return { name: 'CUSE', found: '/dev/cuse can be opened' };
  return {
    name: 'CUSE',
    found: `/dev/cuse cannot be opened: ${lacks}`,
    instead: 'a named pipe',
    cost: 'what is killed takes its tokens along until nobody uses the pipe; docs/jobserver.md has what steve needs',
  };
}

/** Microsoft's kernels say so (uname -r: `4.4.0-19041-Microsoft`, `5.15.167.4-microsoft-standard-WSL2`). */
function wsl(kernel: string): Capability | undefined {
  if (!/microsoft/i.test(kernel)) return undefined;
  const row = { name: 'Windows', found: `WSL, kernel ${kernel}` };
  return /WSL2/i.test(kernel)
    ? { ...row, cost: 'files below /mnt are slow: keep the config folder and the output in the home folder' }
    : { ...row, cost: 'WSL 1 has no Linux kernel and can run no BuildKit: `wsl --set-version DISTRIBUTION 2`' };
}

function bootRows({ boot }: Found): Capability[] {
  if (!boot) return [];
  if (boot.qemu === undefined) {
    return [{ name: 'QEMU', found: 'none', instead: 'nothing', cost: 'whether the image boots is not known' }];
  }
  const qemu = { name: 'QEMU', found: boot.qemu };
  if (boot.kvm === 'open') return [qemu, { name: 'KVM', found: '/dev/kvm can be opened' }];
  const why = boot.kvm === 'denied' ? '/dev/kvm may not be opened by this user' : 'no /dev/kvm';
  return [
    qemu,
    {
      name: 'KVM',
      found: why,
      instead: 'emulation',
      cost: 'the boot test takes some ten times as long, and knows no CPU newer than QEMU does',
    },
  ];
}

/** What the nodes have, each answer once. */
function each({ nodes }: InspectedBuilder, of: (node: InspectedBuilder['nodes'][number]) => string): string {
  return [...new Set(nodes.map(of).filter((answer) => answer !== ''))].join(', ');
}

/** One line of the log for each. */
export function formatCapability({ name, found, instead, cost }: Capability): string {
  const used = instead === undefined ? '' : `; ${instead} instead`;
  return `${name}: ${found}${used}${cost === undefined ? '' : ` (${cost})`}`;
}
