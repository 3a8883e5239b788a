import type { Problem } from '../platform/errors.js';
import { formatBytes } from '../progress/format.js';
import type { Buildx } from './buildx.js';
import { cdiSpec, JOBSERVER_DEVICE } from './cdi-spec.js';
import { builderContainer, type BuilderContainer, type ContainerDeps } from './container.js';
import { inspectBuilder, type InspectedBuilder } from './inspect.js';
import { jobsFor, parseCapacity, type Capacity, type ResourceWishes } from './resources.js';

/** What an input may ask for. `auto`: the best that the builder allows. */
export type JobserverChoice = 'auto' | 'fifo' | 'private' | 'off';

/** What came of it. */
export interface Jobserver {
  /** `device`: somebody else has given the builder the device. */
  readonly provider: 'fifo' | 'device' | 'private' | 'off';
  /** For log and summary. */
  readonly sentence: string;
  /** Where it is less than was asked for. */
  readonly warning?: Problem;
}

export interface JobserverDeps extends ContainerDeps {
  readonly buildx: Buildx;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Where BuildKit looks for specifications (buildkitd.toml, cdi.specDirs); ours has a name of its own. */
const SPEC = '/etc/cdi/gentoo-min-jobserver.json';
const PIPE = '/run/gentoo-min/jobserver';
/** More than any machine runs at a time, and less than a pipe holds. */
const NO_LIMIT = 4096;
/** How often, and after which pause in milliseconds, the builder is asked whether it has seen the specification. */
const LOOKS = 20;
const PAUSE = 250;

const MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;

// A specification that is renamed into its folder is not noticed, so it is written in place.
// Steps put the tokens in (config/build/with-jobserver).
const INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;

/**
 * Gives all steps of a builder that compile one pool of jobs, where the builder can be entered: a named pipe behind the device
 * that the Dockerfile names. Elsewhere each step has a pool of its own, and steps that run beside each other do not share.
 */
export async function startJobserver(
  builder: InspectedBuilder,
  choice: JobserverChoice,
  wishes: ResourceWishes,
  deps: JobserverDeps,
): Promise<Jobserver> {
  const { name } = builder;
  const listed = offersDevice(builder);
  const container = builderContainer(builder, deps);
  const measured = container && (await measure(container));
  if (!container || !measured) return withoutContainer(name, choice, listed);
  if (listed && !measured.ours) return operators(name);
  const pool = poolFor(choice, measured.capacity, wishes);
  const { code, stderr } = await container.sh(INSTALL, { SPEC: cdiSpec(pool) });
  if (code !== 0 || !(listed || (await isListed(name, deps)))) return refused(name, choice, stderr);
  if (pool.pipe === undefined)
    return { provider: 'private', sentence: 'Jobserver: a pool for each step, as was asked for' };
  if (choice === 'off')
    return { provider: 'off', sentence: 'Jobserver: none limits what runs at a time, as was asked for' };
  const { cores, memoryBytes } = measured.capacity;
  return {
    provider: 'fifo',
    sentence: `Jobserver: a named pipe with ${String(pool.tokens)} tokens that all steps share (the builder has ${String(cores)} cores and ${formatBytes(memoryBytes)})`,
  };
}

function poolFor(
  choice: JobserverChoice,
  capacity: Capacity,
  wishes: ResourceWishes,
): { pipe?: string; tokens?: number } {
  if (choice === 'private') return {};
  return { pipe: PIPE, tokens: choice === 'off' ? NO_LIMIT : jobsFor(capacity, wishes) };
}

function offersDevice({ nodes }: InspectedBuilder): boolean {
  return nodes.some(({ devices }) => devices.includes(JOBSERVER_DEVICE));
}

async function measure(container: BuilderContainer): Promise<{ capacity: Capacity; ours: boolean } | undefined> {
  try {
    const { code, stdout } = await container.sh(MEASURE);
    const capacity = parseCapacity(stdout);
    return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout) } : undefined;
  } catch {
    // buildx works without the docker command too.
    return undefined;
  }
}

async function isListed(builder: string, { buildx, signal, sleep }: JobserverDeps): Promise<boolean> {
  for (let look = 0; look < LOOKS && !signal.aborted; look++) {
    if (offersDevice(await inspectBuilder(buildx, builder, { signal }))) return true;
    await sleep(PAUSE);
  }
  return false;
}

function operators(builder: string): Jobserver {
  return { provider: 'device', sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}

function withoutContainer(builder: string, choice: JobserverChoice, listed: boolean): Jobserver {
  if (listed) return operators(builder);
  const sentence = `Jobserver: a pool for each step, because the builder ${builder} cannot be entered; steps beside each other do not share`;
  if (choice === 'auto' || choice === 'private') return { provider: 'private', sentence };
  const hint = `Give the builder the CDI device ${JOBSERVER_DEVICE} (docs/jobserver.md), or leave the input jobserver at auto.`;
  return {
    provider: 'private',
    sentence,
    warning: { message: `jobserver: ${choice} cannot be had: the builder ${builder} cannot be entered.`, hint },
  };
}

function refused(builder: string, choice: JobserverChoice, said: string): Jobserver {
  const reason = /[^\n]+$/.exec(said.trim())?.[0] ?? 'it does not list the device';
  return {
    provider: 'private',
    sentence: 'Jobserver: a pool for each step; steps beside each other do not share',
    ...(choice === 'private'
      ? {}
      : {
          warning: {
            message: `The builder ${builder} did not take a jobserver for all steps: ${reason}.`,
            hint: 'BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores.',
          },
        }),
  };
}
