import { access, constants, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasCode, UserError, type Problem } from '../platform/errors.js';
import type { Runner } from '../platform/process.js';
import { probeAccelerator } from './accelerator.js';
import { missingFeatures } from './cpu-features.js';
import { guestCpu, queryOfferedFeatures, requiredFeatures } from './cpu.js';
import { runGuest, type GuestRun } from './guest.js';
import { readInstallHint } from './install-hint.js';
import { canTieToParent } from './process.js';
import { kernelCommandLine, QEMU } from './qemu.js';
import { smokeFiles, writeTestInitramfs } from './smoke.js';
import { describeSquashfs } from './squashfs.js';
import type { Accelerator, BootRequest, BootResult, Cause } from './types.js';

const LAST_LINES = 25;
const RUNLEVEL = 'default';

/** Limits in seconds. Emulation is several times slower. */
const IDLE = { kvm: 30, emulation: 90 };
const SCRIPT = { kvm: 60, emulation: 300 };
const POWER_OFF = { kvm: 30, emulation: 120 };

export interface BootDeps {
  readonly run: Runner;
  /** Stops the test; the result is then `cancelled`. */
  readonly signal?: AbortSignal;
  /** Milliseconds from any fixed point. */
  readonly now?: () => number;
  /** Called with each whole line of the guest's console. */
  readonly onLine?: (line: string) => void;
  /** Called once before the guest starts, with a sentence on how it is run. */
  readonly onStart?: (sentence: string) => void;
  /** Existing folder for temporary files (a copy of the initramfs, sockets); the system's own by default. */
  readonly tempFolder?: string;
  /** The emulator to use instead of `qemu-system-x86_64`. */
  readonly qemu?: string;
}

/**
 * Boots the very files of an image in QEMU and checks the system that comes up.
 *
 * Kernel and initramfs are started directly, the squashfs is a read-only virtio disk; nothing of them is changed. The
 * checks come in by an archive appended to a copy of the initramfs. Whatever happens, QEMU and temporary files are gone
 * when this returns, and serial log and screenshot are in `request.logFolder`.
 * @throws UserError when a file of the request cannot be read or the logs cannot be written
 */
export async function bootTest(request: BootRequest, deps: BootDeps): Promise<BootResult> {
  const now = deps.now ?? (() => performance.now());
  const started = now();
  const result = (status: BootResult['status'], more: Partial<BootResult> = {}): BootResult => ({
    status,
    seconds: { total: Math.round((now() - started) / 100) / 10 },
    checks: [],
    missingFeatures: [],
    files: {},
    ...more,
  });
  const stopped = (status: 'failed' | 'not-booted', cause: Cause, more: Partial<BootResult> = {}): BootResult =>
    result(status, { ...more, reason: { ...cause, lastLines: [] } });

  if (request.mode === 'off') return result('skipped');
  await checkFiles(request);
  const qemu = deps.qemu ?? QEMU;
  const version = await qemuVersion(deps.run, qemu);
  if (version === undefined) return stopped('failed', await noQemu(`${qemu} is not installed.`));

  const choice = await chooseAccelerator(request, qemu, deps);
  if (deps.signal?.aborted) return stopped('failed', CANCELLED);
  if (choice.accelerator === undefined) return stopped('failed', choice.cause);
  const { accelerator, note } = choice;
  const how = { accelerator, ...(note === undefined ? {} : { note }) };

  const folder = await mkdtemp(join(deps.tempFolder ?? tmpdir(), 'gentoo-min-boot-'));
  try {
    const outlives = !(await canTieToParent(deps.run));
    const cpu = guestCpu(accelerator, version);
    const required = requiredFeatures(request);
    if (required) {
      const offered = await queryOfferedFeatures(deps.run, qemu, accelerator, join(folder, 'ask.sock'), outlives).catch(
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
      if (offered instanceof Error) return stopped('failed', await qemuTrouble(offered.message), how);
      const missing = missingFeatures(
        required,
        offered.filter((name) => !cpu.without.includes(name)),
      );
      if (missing.length > 0)
        return stopped('not-booted', lacking(missing, request, accelerator), { ...how, missingFeatures: missing });
    }
    deps.onStart?.(accelerator === 'kvm' ? 'Booting with KVM.' : (note ?? 'Booting by software emulation, as asked.'));

    await mkdir(request.logFolder, { recursive: true });
    const serial = resolve(request.logFolder, 'serial.log');
    const initramfs = join(folder, 'initramfs.img');
    const scripts = request.smokeScripts;
    await writeTestInitramfs(
      request.initramfs,
      initramfs,
      smokeFiles(
        {
          runlevel: RUNLEVEL,
          scriptSeconds: request.scriptSeconds ?? SCRIPT[accelerator],
          kernelRelease: request.expect.kernelRelease,
          user: request.expect.user ?? '',
        },
        scripts,
      ),
    );
    const guest = await runGuest(
      qemu,
      {
        accelerator,
        cpuModel: cpu.model,
        kernel: resolve(request.kernel),
        initramfs,
        squashfs: resolve(request.squashfs),
        append: kernelCommandLine(request.extraAppend),
        memoryMiB: request.memoryMiB,
        cpus: request.cpus,
        serialLog: serial,
        qmpSocket: join(folder, 'qmp.sock'),
        reportSocket: join(folder, 'report.sock'),
        userNetwork: await hasUserNetwork(deps.run, qemu),
      },
      {
        kernelRelease: request.expect.kernelRelease,
        scriptNames: scripts.map((script) => script.name),
        timeoutSeconds: request.timeoutSeconds,
        idleSeconds: request.idleSeconds ?? IDLE[accelerator],
        powerOffSeconds: POWER_OFF[accelerator],
      },
      resolve(request.logFolder, 'screenshot.png'),
      {
        run: deps.run,
        now,
        outlives,
        ...(deps.signal ? { signal: deps.signal } : {}),
        ...(deps.onLine ? { onLine: deps.onLine } : {}),
      },
    );
    const files = { serial, ...(guest.screenshot === undefined ? {} : { screenshot: guest.screenshot }) };
    return { ...(await describe(guest, request, accelerator)), ...how, missingFeatures: [], files };
  } catch (error) {
    throw asUserError(error, folder, request.logFolder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CANCELLED: Cause = {
  kind: 'cancelled',
  message: 'The boot test was cancelled.',
  hint: 'Nothing is known about the image.',
};

/** Turns what the judge saw into the result's own parts. */
async function describe(
  { judge, verdict, endedAt }: GuestRun,
  request: BootRequest,
  accelerator: Accelerator,
): Promise<Pick<BootResult, 'status' | 'reason' | 'checks' | 'seconds'>> {
  const common = { checks: judge.checks(), seconds: judge.seconds(endedAt) };
  if (verdict.booted) return { status: 'booted', ...common };
  const lastLines = judge.console.lastLines(LAST_LINES);
  const { kind, hint } = verdict;
  const illegal = judge.illegalInstructions();
  if (accelerator === 'emulation' && illegal.length > 0 && kind !== 'cancelled')
    return {
      status: 'not-booted',
      reason: {
        kind: 'missing-instructions',
        message: `The emulated CPU lacks instructions that the image uses (${illegal.join(', ')}).`,
        hint: 'Boot it on a machine with KVM and a CPU as new as -march says.',
        lastLines,
      },
      ...common,
    };
  if (kind === 'qemu-crashed')
    return { status: 'failed', reason: { ...(await qemuTrouble(verdict.message)), lastLines }, ...common };
  const size = kind === 'truncated-squashfs' ? await describeSquashfs(request.squashfs) : '';
  return { status: 'failed', reason: { kind, message: `${verdict.message}${size}`, hint, lastLines }, ...common };
}

type Choice =
  | { readonly accelerator: Accelerator; readonly note?: string }
  | { readonly accelerator: undefined; readonly cause: Cause };

async function chooseAccelerator(request: BootRequest, qemu: string, deps: BootDeps): Promise<Choice> {
  if (request.mode === 'emulation') return { accelerator: 'emulation' };
  const probe = await probeAccelerator(deps.run, qemu, 'kvm', deps);
  if (probe.usable) return { accelerator: 'kvm' };
  if (request.mode === 'auto')
    return {
      accelerator: 'emulation',
      note: `Booting by software emulation, because KVM cannot be used: ${probe.why}.`,
    };
  return {
    accelerator: undefined,
    cause: {
      kind: 'kvm-unusable',
      message: `KVM was asked for, but cannot be used: ${probe.why}.`,
      hint: 'Use a machine with working KVM, or the mode "auto" or "emulation".',
    },
  };
}

function lacking(missing: readonly string[], request: BootRequest, accelerator: Accelerator): Cause {
  const who = accelerator === 'kvm' ? 'This machine’s CPU' : 'QEMU’s emulation';
  const what = request.requiredFeatures ? 'the image needs' : `code for -march=${request.march ?? ''} may use`;
  return {
    kind: 'missing-instructions',
    message: `${who} lacks instructions that ${what}: ${missing.join(', ')}. The image was not booted.`,
    hint:
      accelerator === 'kvm'
        ? 'Boot it on a machine whose CPU has them.'
        : 'Boot it on a machine with KVM whose CPU has them.',
  };
}

async function noQemu(message: string): Promise<Cause> {
  return { kind: 'no-qemu', message, hint: await readInstallHint() };
}

/** QEMU without its firmware is an installation that lacks a package, anything else is a fault of QEMU's. */
async function qemuTrouble(message: string): Promise<Cause> {
  if (/(?:could not|failed to|unable to) (?:load|open|find).*(?:bios|\brom\b|\.bin)/i.test(message))
    return noQemu(`QEMU lacks its firmware. ${message}`);
  return { kind: 'qemu-crashed', message, hint: 'This is not a fault of the image; try again, or another QEMU.' };
}

/** @returns QEMU's version as `8.2.1`, undefined when it is not there */
async function qemuVersion(run: Runner, qemu: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await run({ command: qemu, args: ['--version'] });
    return code === 0 ? (/version (\d+\.\d+[.\d]*)/.exec(stdout)?.[1] ?? '0') : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function hasUserNetwork(run: Runner, qemu: string): Promise<boolean> {
  const { stdout } = await run({ command: qemu, args: ['-netdev', 'help'] });
  return stdout.split('\n').some((line) => line.trim() === 'user');
}

async function checkFiles(request: BootRequest): Promise<void> {
  const files = { kernel: request.kernel, initramfs: request.initramfs, squashfs: request.squashfs };
  const problems: Problem[] = [];
  for (const [name, file] of Object.entries(files)) {
    const problem = await unreadable(file);
    if (problem !== undefined)
      problems.push({ message: `The ${name} ${file} ${problem}.`, hint: 'Give the folder that the build wrote.' });
  }
  if (problems.length > 0) throw new UserError(problems);
}

async function unreadable(file: string): Promise<string | undefined> {
  try {
    await access(file, constants.R_OK);
    const { size } = await stat(file);
    if (size === 0) return 'is empty';
    await (await open(file)).close();
    return undefined;
  } catch (error) {
    return hasCode(error, 'ENOENT') ? 'does not exist' : `cannot be read (${String(error)})`;
  }
}

function asUserError(error: unknown, folder: string, logFolder: string): unknown {
  if (hasCode(error, 'ENOSPC'))
    return new UserError({
      message: `The disk is full, so the boot test could not be prepared in ${folder}.`,
      hint: 'It needs room for a copy of the initramfs there.',
    });
  if (hasCode(error, 'EACCES', 'EROFS', 'ENOTDIR'))
    return new UserError({
      message: `The boot logs cannot be written to ${logFolder} (${error.code}).`,
      hint: 'Give another folder.',
    });
  return error;
}
