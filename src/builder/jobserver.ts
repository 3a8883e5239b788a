import type { Buildx } from './buildx.js';
import { JOBSERVER_DEVICE, type Pool } from './cdi-spec.js';
import { builderContainer, type BuilderContainer, type ContainerDeps } from './container.js';
import { installPool, PIPE, SPEC } from './fifo.js';
import { inspectBuilder, type InspectedBuilder } from './inspect.js';
import {
  fifo,
  operators,
  refused,
  wantsSteve,
  withoutContainer,
  type Jobserver,
  type JobserverChoice,
} from './jobserver-choice.js';
import { jobsFor, parseCapacity, type Capacity, type ResourceWishes } from './resources.js';
import { LOOK_FOR_CUSE, parseCuse, type FoundCuse } from './steve-command.js';

/** A builder that steve can serve, with the pipe that it has until then and falls back to. */
export interface SteveCandidate {
  readonly builder: string;
  readonly container: BuilderContainer;
  readonly tokens: number;
  readonly capacity: Capacity;
  readonly wishes: ResourceWishes;
  /** Whether one that another build started is there: it may be used, and its device stays as it is. */
  readonly serving: boolean;
}

/** What a build begins with. */
export interface FirstJobserver extends Jobserver {
  readonly steve?: SteveCandidate;
}

export interface JobserverDeps extends ContainerDeps {
  readonly buildx: Buildx;
  readonly sleep: (ms: number) => Promise<void>;
}

/** More than any machine runs at a time, and less than a pipe holds. */
const NO_LIMIT = 4096;
/** How often, and after which pause in milliseconds, the builder is asked whether it has seen the specification. */
const LOOKS = 20;
const PAUSE = 250;

const MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;

/**
 * Gives all steps of a builder that compile one pool of jobs, where the builder can be entered: a named pipe behind the device
 * that the Dockerfile names. Elsewhere each step has a pool of its own, and steps that run beside each other do not share.
 * Where steve can take the pipe's place, the answer names it as a candidate (startSteve).
 */
export async function startJobserver(
  builder: InspectedBuilder,
  choice: JobserverChoice,
  wishes: ResourceWishes,
  deps: JobserverDeps,
): Promise<FirstJobserver> {
  const { name } = builder;
  const listed = offersDevice(builder);
  const container = builderContainer(builder, deps);
  const measured = container && (await measure(container, wantsSteve(choice)));
  if (!container || !measured) return withoutContainer(name, choice, listed);
  if (listed && !measured.ours) return operators(name);
  const { capacity, cuse } = measured;
  const looked = cuse === undefined ? {} : { cuse: { lacks: cuse.lacks } };
  const tokens = choice === 'off' ? NO_LIMIT : jobsFor(capacity, wishes);
  const serving = listed && cuse?.serving === true;
  if (!serving) {
    const pool: Pool = choice === 'private' ? {} : { pipe: PIPE, tokens };
    const problem = await installPool(container, pool);
    if (problem !== undefined) return refused(name, choice, problem);
    if (!listed && !(await isListed(name, deps))) return refused(name, choice, 'it does not list the device');
  }
  if (choice === 'private')
    return { provider: 'private', sentence: 'Jobserver: a pool for each step, as was asked for' };
  if (choice === 'off')
    return { provider: 'off', sentence: 'Jobserver: none limits what runs at a time, as was asked for' };
  return {
    ...fifo(name, choice, tokens, capacity, cuse?.lacks),
    ...looked,
    ...(cuse !== undefined && cuse.lacks === undefined
      ? { steve: { builder: name, container, tokens, capacity, wishes, serving } }
      : {}),
  };
}

function offersDevice({ nodes }: InspectedBuilder): boolean {
  return nodes.some(({ devices }) => devices.includes(JOBSERVER_DEVICE));
}

interface Measured {
  readonly capacity: Capacity;
  /** Whether the specification is one that the action wrote. */
  readonly ours: boolean;
  readonly cuse: FoundCuse | undefined;
}

async function measure(container: BuilderContainer, cuseToo: boolean): Promise<Measured | undefined> {
  try {
    const { code, stdout } = await container.sh(cuseToo ? MEASURE + LOOK_FOR_CUSE : MEASURE);
    const capacity = parseCapacity(stdout);
    return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout), cuse: parseCuse(stdout) } : undefined;
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
