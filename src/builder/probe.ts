import { QEMU } from '../boot/qemu.js';
import type { Machine } from '../platform/machine.js';
import type { Found } from './capabilities.js';
import { askEngine, type AskEngineDeps } from './engine.js';
import type { InspectedBuilder } from './inspect.js';

export interface ProbeDeps extends AskEngineDeps {
  readonly machine: Pick<Machine, 'kernel' | 'device'>;
}

/** Who takes longer than this to answer is not asked any further; milliseconds. */
const PATIENCE = 10_000;

/** Looks for what a build goes by, at once and without changing anything. @param boots whether an image is to be booted here */
export async function probe(
  builder: InspectedBuilder,
  boots: boolean,
  deps: ProbeDeps,
): Promise<Pick<Found, 'engine' | 'kernel' | 'boot'>> {
  const patient = { ...deps, signal: AbortSignal.any([deps.signal, AbortSignal.timeout(PATIENCE)]) };
  const [engine, boot] = await Promise.all([
    askEngine(builder, patient),
    boots ? askEmulator(patient) : Promise.resolve(undefined),
  ]);
  return { engine, kernel: deps.machine.kernel, boot };
}

async function askEmulator({ run, machine, env, signal }: ProbeDeps): Promise<NonNullable<Found['boot']>> {
  const ask = async (): Promise<string> => {
    try {
      const { code, stdout } = await run({ command: QEMU, args: ['--version'], env }, { signal });
      return code === 0 ? stdout : '';
    } catch {
      // There is no such program.
      return '';
    }
  };
  const [kvm, said] = await Promise.all([machine.device('/dev/kvm'), ask()]);
  return { kvm, qemu: /\bversion (\d\S*)/.exec(said)?.[1] };
}
