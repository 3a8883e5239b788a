import { checkFacts, checkScript, diedOfIllegalInstruction } from './checks.js';
import { ConsoleReader } from './console.js';
import { ReportReader, type Fact, type Report } from './reports.js';
import type { Cause, CheckResult } from './types.js';

/** Time for the lines that follow a fatal one (a call trace, the end of an emergency message). */
const LAST_WORDS_MS = 1000;
/** Time for output that is still under way when the machine has stopped. */
const DRAIN_MS = 300;

export interface JudgeSettings {
  readonly kernelRelease: string;
  readonly scriptNames: readonly string[];
  readonly timeoutSeconds: number;
  readonly idleSeconds: number;
  readonly powerOffSeconds: number;
}

export type Verdict = { readonly booted: true } | ({ readonly booted: false } & Cause);

const NO_REPORT_HINT =
  'The kernel needs CONFIG_VIRTIO_CONSOLE, and the initramfs has to be made by dracut, whose hook starts the checks.';

/**
 * Follows one boot and decides how it went. Does no I/O and has no clock: everything that happens is told to it
 * together with its time (milliseconds), and `verdict` may be asked at any time.
 */
export class Judge {
  readonly console = new ConsoleReader();
  readonly #settings: JudgeSettings;
  readonly #started: number;
  readonly #reports = new ReportReader();
  readonly #facts = new Map<Fact, string>();
  readonly #scripts: CheckResult[] = [];
  #lastOutput: number;
  #spoke = false;
  /** How long the running script may be silent. */
  #patience = 0;
  #script: { readonly index: number; readonly seconds: number } | undefined;
  #firstProcessAt: number | undefined;
  #reachedAt: number | undefined;
  #doneAt: number | undefined;
  #overAt: number | undefined;
  #downAt: number | undefined;
  #crash: string | undefined;
  #readOnlyRoot = false;
  #cancelled = false;
  #illegalScript: string | undefined;

  constructor(settings: JudgeSettings, now: number) {
    this.#settings = settings;
    this.#started = now;
    this.#lastOutput = now;
  }

  /** @returns the console's new lines */
  consoleOutput(chunk: Uint8Array, now: number): string[] {
    this.#lastOutput = now;
    this.#spoke = true;
    const lines = this.console.push(chunk);
    if (this.console.firstProcess) this.#firstProcessAt ??= now;
    if (this.console.over) this.#overAt ??= now;
    return lines;
  }

  reportOutput(chunk: Uint8Array, now: number): void {
    this.#lastOutput = now;
    for (const report of this.#reports.push(chunk)) if (typeof report !== 'string') this.#report(report, now);
  }

  /** The guest has powered off or was reset; QEMU waits. */
  machineDown(now: number): void {
    this.#downAt ??= now;
  }

  /** @param trouble QEMU's own message when it did not end by itself in good order */
  emulatorEnded(trouble: string | undefined, now: number): void {
    this.#downAt ??= now;
    this.#crash ??= trouble;
  }

  cancelled(): void {
    this.#cancelled = true;
  }

  /** @returns undefined while the boot is still under way */
  verdict(now: number): Verdict | undefined {
    if (this.#cancelled)
      return failed('cancelled', 'The boot test was cancelled.', 'Nothing is known about the image.');
    const early = this.#early();
    if (early) return early;
    if (this.#crash !== undefined && this.#doneAt === undefined && this.console.cause === undefined)
      return failed('qemu-crashed', `QEMU ended by itself: ${this.#crash}`, 'This is not a fault of the image.');
    if (this.console.over && this.console.cause) {
      const waited = now - (this.#overAt ?? now) >= LAST_WORDS_MS;
      if (waited || this.#drained(now)) return { booted: false, ...this.console.cause };
      return undefined;
    }
    if (this.#drained(now)) return this.#doneAt === undefined ? this.#silentEnd() : this.#judgeChecks();
    if (this.#doneAt !== undefined && now - this.#doneAt >= this.#settings.powerOffSeconds * 1000)
      return this.#judgeChecks();
    return this.#limits(now);
  }

  /** What was checked, in order; complete only after a verdict. */
  checks(): CheckResult[] {
    const { kernelRelease, powerOffSeconds } = this.#settings;
    if (this.#reachedAt === undefined) return [];
    const unfinished = this.#script
      ? [{ name: this.#scriptName(this.#script.index), outcome: 'fail' as const, detail: 'did not end' }]
      : [];
    const powerOff: CheckResult[] =
      this.#doneAt === undefined
        ? []
        : [
            this.#downAt !== undefined && this.#crash === undefined
              ? { name: 'power-off', outcome: 'pass', detail: `after ${seconds(this.#downAt - this.#doneAt)} s` }
              : { name: 'power-off', outcome: 'fail', detail: `did not happen within ${powerOffSeconds} s` },
          ];
    return [
      { name: 'default runlevel', outcome: 'pass', detail: this.#facts.get('runlevel') ?? '' },
      ...checkFacts(this.#facts, kernelRelease, this.console.failedServices),
      ...this.#scripts,
      ...unfinished,
      ...powerOff,
    ];
  }

  /** Seconds since the start; parts that were not reached are left out. */
  seconds(now: number): { kernel?: number; userspace?: number; total: number } {
    const kernel = this.#firstProcessAt === undefined ? undefined : seconds(this.#firstProcessAt - this.#started);
    const userspace =
      this.#firstProcessAt === undefined || this.#reachedAt === undefined
        ? undefined
        : seconds(this.#reachedAt - this.#firstProcessAt);
    return {
      ...(kernel === undefined ? {} : { kernel }),
      ...(userspace === undefined ? {} : { userspace }),
      total: seconds(now - this.#started),
    };
  }

  /** Programs that met an instruction the CPU does not have. */
  illegalInstructions(): string[] {
    return [...this.console.illegalInstructions, ...(this.#illegalScript === undefined ? [] : [this.#illegalScript])];
  }

  #report(report: Report, now: number): void {
    switch (report.event) {
      case 'initramfs':
        this.#readOnlyRoot = !report.writable;
        break;
      case 'reached':
        this.#reachedAt ??= now;
        this.console.settle();
        break;
      case 'fact':
        this.#facts.set(report.name, report.value);
        break;
      case 'begin':
        this.#script = { index: report.script, seconds: report.seconds };
        this.#patience = report.seconds * 1000;
        break;
      case 'end':
        this.#scripts.push(
          checkScript(this.#scriptName(report.script), report.code, report.output, this.#script?.seconds ?? 0),
        );
        if (diedOfIllegalInstruction(report.code)) this.#illegalScript ??= this.#scriptName(report.script);
        this.#script = undefined;
        this.#patience = 0;
        break;
      case 'done':
        this.#doneAt ??= now;
        break;
    }
  }

  #scriptName(index: number): string {
    return this.#settings.scriptNames[index] ?? `script ${index}`;
  }

  #drained(now: number): boolean {
    return this.#downAt !== undefined && now - Math.max(this.#downAt, this.#lastOutput) >= DRAIN_MS;
  }

  /** Faults that need no further waiting. */
  #early(): Verdict | undefined {
    const { kernelRelease } = this.#settings;
    const running = this.console.kernelRelease;
    if (running !== undefined && running !== kernelRelease)
      return failed(
        'kernel-mismatch',
        `The kernel is ${running}, but ${kernelRelease} was built.`,
        'The kernel file belongs to another build: take kernel, initramfs and squashfs from the same one.',
      );
    if (this.#readOnlyRoot)
      return failed(
        'wrong-root',
        'The root file system has no writable layer: it is not the overlay that a live system needs.',
        'Check that dracut added the modules dmsquash-live and overlayfs, and that the kernel has CONFIG_OVERLAY_FS.',
      );
    if (this.console.initRuns && !this.console.hookRan)
      return failed('no-report', 'The initramfs has started init without our checks.', NO_REPORT_HINT);
    return undefined;
  }

  /** The machine stopped without having reported. */
  #silentEnd(): Verdict {
    if (this.console.cause) return { booted: false, ...this.console.cause };
    const where =
      this.#reachedAt === undefined
        ? `after ${this.console.stage}, before the default runlevel was reached`
        : 'before all checks had reported';
    return failed(
      'no-report',
      `The guest went down ${where}, and nothing on its console says why.`,
      this.console.hookRan ? 'See the serial log.' : NO_REPORT_HINT,
    );
  }

  #judgeChecks(): Verdict {
    const wrong = this.checks().filter((check) => check.outcome === 'fail');
    const first = wrong[0];
    if (!first) return { booted: true };
    const detail = first.detail.split('\n')[0] ?? '';
    const message = `${first.name}: ${detail}${wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : ''}.`;
    if (first.name.startsWith('root is')) return failed('wrong-root', message, 'See the modules that dracut added.');
    if (first.name === 'kernel release') return failed('kernel-mismatch', message, 'Take all files from one build.');
    return failed('check-failed', `A check in the booted system failed: ${message}`, 'See the serial log.');
  }

  #limits(now: number): Verdict | undefined {
    const { timeoutSeconds, idleSeconds } = this.#settings;
    const stage = this.#script
      ? `the smoke script ${this.#scriptName(this.#script.index)}`
      : this.#doneAt !== undefined
        ? 'power-off'
        : this.#reachedAt !== undefined
          ? 'the checks'
          : this.console.stage;
    const cause = this.console.cause;
    const because = cause ? ` ${cause.message}` : '';
    const quiet = now - this.#lastOutput;
    if (quiet >= idleSeconds * 1000 + this.#patience) {
      if (!this.#spoke)
        return failed(
          'hang',
          `The guest has said nothing for ${seconds(quiet)} s since it was started.`,
          'Check that the kernel has a serial console (CONFIG_SERIAL_8250_CONSOLE).',
        );
      return failed(
        'hang',
        `The guest hangs: no output for ${seconds(quiet)} s, last at ${stage}.${because}`,
        'See the last lines for what it waits for.',
      );
    }
    if (now - this.#started >= timeoutSeconds * 1000)
      return failed(
        'hang',
        `The guest was not done within the limit of ${timeoutSeconds} s; it was at ${stage}.${because}`,
        'Raise the limit, or see the last lines for what it waits for.',
      );
    return undefined;
  }
}

function failed(kind: Cause['kind'], message: string, hint: string): Verdict {
  return { booted: false, kind, message, hint };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
