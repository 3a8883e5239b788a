import { z } from 'zod';
import type { Runner } from '../platform/process.js';
import { featuresOfMarch } from './cpu-features.js';
import { startQemu } from './process.js';
import { QmpClient } from './qmp.js';
import { questionArguments } from './qemu.js';
import type { Accelerator, BootRequest } from './types.js';

const expansion = z.object({ model: z.object({ props: z.record(z.string(), z.unknown()) }) });

/** The CPU a guest is given. */
export interface GuestCpu {
  /** Value of QEMU's `-cpu`. */
  readonly model: string;
  /** Features that this model does not have although QEMU would list them. */
  readonly without: readonly string[];
}

/**
 * The best CPU model of an accelerator.
 *
 * QEMU before 8.0 emulates CMPXCHG16B with wrong flags, which crashes kernels whose allocator uses it (seen with 6.12
 * on 7.2), so there the emulated CPU goes without. ERMS is off too: kernel and C library then copy and clear memory by words,
 * where they would by bytes otherwise, which QEMU emulates one at a time; a boot takes a sixth less.
 * @param version QEMU's version as `8.2.1`
 */
export function guestCpu(accelerator: Accelerator, version: string): GuestCpu {
  if (accelerator === 'kvm') return { model: 'host', without: [] };
  const without = Number.parseInt(version, 10) < 8 ? ['erms', 'cx16'] : ['erms'];
  return { model: ['max', ...without.map((name) => `${name}=off`)].join(','), without };
}

/**
 * The features that the image needs: those given, else those of its `-march=`.
 * @returns undefined when neither is known, so that nothing can be compared
 */
export function requiredFeatures(
  request: Pick<BootRequest, 'march' | 'requiredFeatures'>,
): readonly string[] | undefined {
  if (request.requiredFeatures) return request.requiredFeatures;
  return request.march === undefined ? undefined : featuresOfMarch(request.march);
}

/** @returns the names that are true in the answer to `query-cpu-model-expansion` of type `full` */
export function offeredFeatures(answer: unknown): string[] {
  return Object.entries(expansion.parse(answer).model.props)
    .filter(([, value]) => value === true)
    .map(([name]) => name);
}

/**
 * Asks QEMU which CPU features its fullest model has under an accelerator.
 * @param socketPath where QEMU may create its control socket
 * @throws Error when QEMU does not start or does not know the question (before 2.9)
 */
export async function queryOfferedFeatures(
  run: Runner,
  qemu: string,
  accelerator: Accelerator,
  socketPath: string,
  outlives: boolean,
): Promise<string[]> {
  const guest = startQemu(run, { command: qemu, args: questionArguments(accelerator, socketPath) }, outlives);
  try {
    const qmp = await QmpClient.handshake(await guest.connect(socketPath));
    const answer = await qmp.execute('query-cpu-model-expansion', { type: 'full', model: { name: 'max' } });
    qmp.close();
    return offeredFeatures(answer);
  } finally {
    await guest.stop();
  }
}
