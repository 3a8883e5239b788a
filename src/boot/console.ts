import { StringDecoder } from 'node:string_decoder';
import type { ConsoleRule } from './console-rule.js';
import { LINE_RULES, PROMPT_RULES } from './console-rules.js';
import { CONSOLE_TAG } from './guest-scripts.js';
import type { Cause } from './types.js';

const KEPT_LINES = 200;
/** An unfinished line longer than this is no prompt; looking at all of it again for each chunk would be slow. */
const PROMPT_LENGTH = 400;
/** Longest line that is looked at: consoles can be flooded by binary data. */
const LINE_LENGTH = 4000;

/* eslint-disable no-control-regex -- the console's own control characters are what these are about */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/* eslint-enable no-control-regex */
const KERNEL_TIME = /^\[ *\d+\.\d{6}\](?:\[ *[TC]\d+\])? /;

/**
 * Follows a guest's serial console as it comes, in pieces of any size, and recognises how far the boot has got and
 * whether it has failed. Does no I/O.
 *
 * Tolerates carriage returns, terminal escapes, kernel time stamps, kernel lines in the middle of others, and bytes
 * that are no UTF-8.
 */
export class ConsoleReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #lines: string[] = [];
  readonly #programs = new Set<string>();
  readonly #failedServices = new Set<string>();
  #pending = '';
  #cause: Cause | undefined;
  #rank = 0;
  /** Highest rank of the lines after which nothing good can follow. */
  #overRank = 0;
  #fatalLine: string | undefined;
  #settled = false;
  #kernelRelease: string | undefined;
  #firstProcess = false;
  #hookRan = false;
  #initRuns = false;
  #stage = 'the firmware';

  /** Takes the next piece of output and returns the whole, cleaned lines that it completed. */
  push(chunk: Uint8Array): string[] {
    const text = this.#pending + this.#decoder.write(Buffer.from(chunk));
    // A carriage return at the very end may be the first half of a line end.
    const pieces = text.split(/\r*\n|\r+(?!\n|\r|$)/);
    this.#pending = (pieces.pop() ?? '').slice(-LINE_LENGTH);
    const lines = pieces.map((piece) => clean(piece)).filter((line) => line !== '');
    for (const line of lines) this.#line(line);
    if (this.#pending.length <= PROMPT_LENGTH) {
      const prompt = clean(this.#pending, false);
      if (prompt !== '') this.#apply(PROMPT_RULES, prompt);
    }
    return lines;
  }

  /** Why the boot failed or would have, as far as the console tells. */
  get cause(): Cause | undefined {
    return this.#cause;
  }

  /** Whether the console shows that this boot cannot succeed any more. */
  get over(): boolean {
    return this.#overRank > (this.#settled ? 1 : 0);
  }

  /** Says that the default runlevel is reached: from then on a prompt is a login shell, not an emergency. */
  settle(): void {
    this.#settled = true;
  }

  /** What the kernel calls itself (`uname -r`), once it has spoken. */
  get kernelRelease(): string | undefined {
    return this.#kernelRelease;
  }

  /** Whether the kernel has started the first process of the initramfs. */
  get firstProcess(): boolean {
    return this.#firstProcess;
  }

  /** Whether our hook in the initramfs has spoken. */
  get hookRan(): boolean {
    return this.#hookRan;
  }

  /** Whether sysvinit or OpenRC has spoken, so that the initramfs is left. */
  get initRuns(): boolean {
    return this.#initRuns;
  }

  /** Programs that died of an instruction the CPU does not have. */
  get illegalInstructions(): readonly string[] {
    return [...this.#programs];
  }

  /** Services that OpenRC could not start. */
  get failedServices(): readonly string[] {
    return [...this.#failedServices];
  }

  /** How far the boot has got, as a noun phrase for messages. */
  get stage(): string {
    return this.#stage;
  }

  /** The last lines, or, when the boot has failed with a long trace, the lines around the one that says so. */
  lastLines(count: number): string[] {
    const unfinished = clean(this.#pending);
    const lines = [...this.#lines, ...(unfinished === '' ? [] : [unfinished])];
    const fatal = this.over && this.#fatalLine !== undefined ? lines.lastIndexOf(this.#fatalLine) : -1;
    const end = fatal < 0 ? lines.length : Math.min(lines.length, fatal + 1 + Math.floor(count / 4));
    return lines.slice(Math.max(0, end - count), end);
  }

  #line(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
    this.#milestones(line);
    this.#apply(LINE_RULES, line);
    this.#apply(PROMPT_RULES, line);
  }

  #milestones(line: string): void {
    const version = /^Linux version (\S+) \(/.exec(line);
    if (version && this.#kernelRelease === undefined) {
      this.#kernelRelease = version[1];
      this.#stage = 'the kernel';
    }
    if (/^Run \S+ as init process/.test(line)) {
      this.#firstProcess = true;
      this.#stage = 'the initramfs';
    }
    if (/Switching root|Starting .*initrd-switch-root/.test(line)) this.#stage = 'init';
    const service = /^\s*\* (Starting .+?|Mounting .+?|Setting .+?|Checking .+?)\s*\.\.\.$/.exec(line);
    if (service) this.#stage = `"${service[1] ?? ''}"`;
    else if (/^INIT: version|OpenRC .* is starting up/.test(line)) {
      this.#stage = 'init';
      this.#initRuns = true;
    }
    if (line.includes(CONSOLE_TAG)) this.#hookRan = true;
    const failed = /\* ERROR: (?:cannot start )?(\S+) (?:failed to start|as \S+ would not start)/.exec(line);
    if (failed) this.#failedServices.add(failed[1] ?? '');
    const illegal = /traps: (\S+?)\[\d+\] trap invalid opcode/.exec(line);
    if (illegal) this.#programs.add(illegal[1] ?? '');
    if (/Attempted to kill init! exitcode=0x0*4$/.test(line)) this.#programs.add('init');
    if (line.includes('CPU ISA level is lower than required')) this.#programs.add('the C library');
  }

  #apply(rules: readonly ConsoleRule[], line: string): void {
    for (const rule of rules) {
      const match = rule.pattern.exec(line);
      if (!match) continue;
      if (rule.rank > this.#rank) {
        this.#rank = rule.rank;
        this.#cause = rule.cause(match);
      }
      if (rule.over && rule.rank > this.#overRank) {
        this.#overRank = rule.rank;
        this.#fatalLine = line;
      }
      return;
    }
  }
}

function clean(raw: string, trim = true): string {
  const text = raw.slice(0, LINE_LENGTH).replace(ESCAPES, '').replace(CONTROLS, '').replace(KERNEL_TIME, '');
  return trim ? text.trimEnd() : text;
}
