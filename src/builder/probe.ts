import { QEMU } from '../boot/qemu.js';
import type { Machine } from '../platform/machine.js';
import type { CommandSpec, Runner } from '../platform/process.js';
import type { Found, FoundEngine } from './capabilities.js';
import { engineOption } from './engine.js';
import type { InspectedBuilder } from './inspect.js';

export interface ProbeDeps {
  readonly run: Runner;
  readonly machine: Pick<Machine, 'kernel' | 'device'>;
  readonly env: NonNullable<CommandSpec['env']>;
  readonly signal: AbortSignal;
}

/** Who takes longer than this to answer is not asked any further; milliseconds. */
const PATIENCE = 10_000;

/** Looks for what a build goes by, at once and without changing anything. @param boots whether an image is to be booted here */
export async function probe(
  builder: InspectedBuilder,
  boots: boolean,
  { run, machine, env, signal }: ProbeDeps,
): Promise<Pick<Found, 'engine' | 'kernel' | 'boot'>> {
  const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) };
  const ask = async (command: string, args: readonly string[]): Promise<string> => {
    try {
      const { code, stdout } = await run({ command, args, env }, options);
      return code === 0 ? stdout : '';
    } catch {
      // There is no such program.
      return '';
    }
  };
  const [engine, boot] = await Promise.all([
    askEngine(builder, ask),
    boots ? askEmulator(machine, ask) : Promise.resolve(undefined),
  ]);
  return { engine, kernel: machine.kernel, boot };
}

type Ask = (command: string, args: readonly string[]) => Promise<string>;

/** Rootless engines name it among their security options (docker info, "Security Options"). */
async function askEngine(builder: InspectedBuilder, ask: Ask): Promise<FoundEngine | undefined> {
  const option = builder.driver === 'docker' ? [] : engineOption(builder);
  if (option === undefined) return undefined;
  const format = '{{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}';
  const said = await ask('docker', [...[option].flat(), 'info', '--format', format]);
  const [version = '', system = '', security = ''] = said.trim().split('|');
  return version === '' ? undefined : { version, system, rootless: security.includes('name=rootless') };
}

async function askEmulator(machine: Pick<Machine, 'device'>, ask: Ask): Promise<NonNullable<Found['boot']>> {
  const [kvm, said] = await Promise.all([machine.device('/dev/kvm'), ask(QEMU, ['--version'])]);
  return { kvm, qemu: /\bversion (\d\S*)/.exec(said)?.[1] };
}
