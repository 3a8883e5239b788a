import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runner } from '../platform/process.js';
import { probeArguments } from './qemu.js';
import type { Accelerator } from './types.js';

const PROBE_BYTE = 0x2a;
/** isa-debug-exit ends QEMU with this for the byte that was written. */
const PROBE_EXIT_CODE = (PROBE_BYTE << 1) | 1;
const PROBE_SECONDS = 3;

/**
 * A boot sector that writes one byte to port 0xf4 and stops. The firmware has to run completely before it, so a KVM
 * that gets here has executed real mode, protected mode, device access and timers.
 */
export function probeBootSector(): Buffer {
  const code = [
    0xba, 0xf4, 0x00, // mov dx, 0xf4
    0xb0, PROBE_BYTE, // mov al, PROBE_BYTE
    0xee, //             out dx, al
    0xfa, //             cli
    0xf4, //             hlt
    0xeb, 0xfd, //       jmp to hlt
  ]; // prettier-ignore
  const sector = Buffer.alloc(512);
  sector.set(code);
  sector.writeUInt16LE(0xaa55, 510);
  return sector;
}

/** Whether an accelerator runs a guest, and if not, why (one clause for a sentence). */
export type ProbeResult = { readonly usable: true } | { readonly usable: false; readonly why: string };

/**
 * Proves an accelerator by running a guest of one sector, for at most three seconds. A device node proves nothing:
 * nested and container set-ups have one that asserts, hangs or is not ours to open.
 * @throws NodeJS.ErrnoException when QEMU cannot be started
 */
export async function probeAccelerator(
  run: Runner,
  qemu: string,
  accelerator: Accelerator,
  options: { readonly signal?: AbortSignal; readonly tempFolder?: string } = {},
): Promise<ProbeResult> {
  const folder = await mkdtemp(join(options.tempFolder ?? tmpdir(), 'gentoo-min-probe-'));
  const { signal } = options;
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, PROBE_SECONDS * 1000);
  try {
    const sector = join(folder, 'probe.img');
    await writeFile(sector, probeBootSector());
    const result = await run(
      // In a folder of its own: a QEMU that fails an assertion may leave a core file where it ran.
      { command: qemu, args: probeArguments(accelerator, sector), cwd: folder },
      { signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal, graceMs: 500 },
    );
    if (result.code === PROBE_EXIT_CODE) return { usable: true };
    if (limit.signal.aborted) return { usable: false, why: `a tiny guest did not run within ${PROBE_SECONDS} s` };
    return { usable: false, why: explain(result.stderr, result.code) };
  } finally {
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true });
  }
}

function explain(stderr: string, code: number): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^\S*qemu\S*: /, '').trim())
    .filter((line) => line !== '' && !line.startsWith('warning:'));
  if (lines.some((line) => /kvm.*(?:permission denied|EACCES)/i.test(line)))
    return 'this user may not open /dev/kvm (usually the group "kvm" may)';
  if (lines.some((line) => /kvm.*No such file or directory/i.test(line))) return 'there is no /dev/kvm';
  if (lines.some((line) => /invalid accelerator kvm/i.test(line))) return 'this QEMU was built without KVM';
  const first = lines[0];
  return first === undefined
    ? `a tiny guest ended QEMU with exit code ${code}`
    : `a tiny guest did not run: ${first.replace(/[.\s]+$/, '')}`;
}
