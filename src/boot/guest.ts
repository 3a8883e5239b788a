import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from '../platform/process.js';
import { Judge, type JudgeSettings, type Verdict } from './judge.js';
import { startQemu, type RunningQemu } from './process.js';
import { QmpClient } from './qmp.js';
import { guestArguments, type GuestPlan } from './qemu.js';

const TICK_MS = 100;
const SCREENSHOT_MS = 2000;

export interface GuestDeps {
  readonly run: Runner;
  readonly signal?: AbortSignal;
  readonly now: () => number;
  /** Called with each whole line of the guest's console. */
  readonly onLine?: (line: string) => void;
  /** Whether QEMU has to be started without being tied to our life (no `setpriv`). */
  readonly outlives: boolean;
}

export interface GuestRun {
  readonly judge: Judge;
  readonly verdict: Verdict;
  /** When the verdict fell. */
  readonly endedAt: number;
  readonly screenshot?: string;
}

/**
 * Boots the guest and follows it until the judge knows how it went, then takes a screenshot and ends QEMU.
 * Never throws for what QEMU or the guest does; that is a verdict.
 */
export async function runGuest(
  qemu: string,
  plan: GuestPlan,
  settings: JudgeSettings,
  screenshot: string,
  deps: GuestDeps,
): Promise<GuestRun> {
  // Made here: a log of an earlier boot must not be read as this one's.
  const log = await open(plan.serialLog, 'w+');
  const judge = new Judge(settings, deps.now());
  const follow = async (): Promise<void> => {
    for (let chunk = await readOn(log); chunk.length > 0; chunk = await readOn(log))
      for (const line of judge.consoleOutput(chunk, deps.now())) deps.onLine?.(line);
  };
  const guest = startQemu(
    deps.run,
    { command: qemu, args: guestArguments(plan), cwd: dirname(plan.initramfs) },
    deps.outlives,
  );
  let stopping = false;
  let begun = false;
  const ended = guest.ended.then(({ code, stderr }) => {
    judge.emulatorEnded(stopping || code === 0 ? undefined : lastLine(stderr, code), deps.now());
  });
  const cancel = (): void => {
    judge.cancelled();
    if (!begun) void guest.stop(); // nobody listens to QEMU yet, so nothing else would end the wait for it
  };
  if (deps.signal?.aborted) cancel();
  else deps.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const qmp = await begin(guest, plan, judge, deps).catch(async (error: unknown) => {
      // A QEMU that ended says itself why, and better than a closed socket does.
      await Promise.race([ended, sleep(1000)]);
      judge.emulatorEnded(lastLine(error instanceof Error ? error.message : String(error), 0), deps.now());
      return undefined;
    });
    begun = true;
    let verdict: Verdict | undefined;
    while (!verdict) {
      await follow();
      verdict = judge.verdict(deps.now());
      if (!verdict) await sleep(TICK_MS);
    }
    const endedAt = deps.now();
    const shot = qmp ? await takeScreenshot(qmp, screenshot) : undefined;
    stopping = true;
    await qmp?.execute('quit', {}, 1000).catch(() => undefined); // stop() is the answer to a QEMU that does not listen
    return { judge, verdict, endedAt, ...(shot === undefined ? {} : { screenshot: shot }) };
  } finally {
    stopping = true;
    deps.signal?.removeEventListener('abort', cancel);
    await guest.stop();
    await ended;
    await log.close();
  }
}

/** @returns what was appended to the file since the last call, at most 64 KiB of it */
async function readOn(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(65536), 0, 65536, null);
  return buffer.subarray(0, bytesRead);
}

/** Connects both sockets, then lets the guest run: nothing it says can be missed. */
async function begin(guest: RunningQemu, plan: GuestPlan, judge: Judge, deps: GuestDeps): Promise<QmpClient> {
  const qmp = await QmpClient.handshake(await guest.connect(plan.qmpSocket));
  qmp.onEvent(({ event }) => {
    if (event === 'SHUTDOWN') judge.machineDown(deps.now());
  });
  const reports = await guest.connect(plan.reportSocket);
  reports.on('error', () => undefined); // always followed by close, and then QEMU's own end says more
  reports.on('data', (chunk) => {
    judge.reportOutput(chunk, deps.now());
  });
  await qmp.execute('cont');
  return qmp;
}

/** PNG needs QEMU 7.1 built with libpng; others write PPM. */
async function takeScreenshot(qmp: QmpClient, file: string): Promise<string | undefined> {
  try {
    await qmp.execute('screendump', { filename: file, format: 'png' }, SCREENSHOT_MS);
    return file;
  } catch {
    const plain = join(dirname(file), `${basename(file, '.png')}.ppm`);
    try {
      await qmp.execute('screendump', { filename: plain }, SCREENSHOT_MS);
      await rm(file, { force: true });
      return plain;
    } catch {
      return undefined; // QEMU is gone
    }
  }
}

function lastLine(stderr: string, code: number): string {
  const line = stderr
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^(?:setpriv|\S*qemu\S*): /, '')
    .trim();
  return line === undefined || line === '' ? `exit code ${code}` : line.replace(/[.\s]+$/, '') + '.';
}
