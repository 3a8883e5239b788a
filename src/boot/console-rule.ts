import type { Cause } from './types.js';

/** What one kind of console line means. */
export interface ConsoleRule {
  readonly pattern: RegExp;
  /**
   * How near to the cause the line is: 3 names the cause itself, 2 a consequence that still says what failed, 1 only
   * that the boot has failed. The first line of the highest rank explains the failure.
   */
  readonly rank: 1 | 2 | 3;
  /** Whether nothing good can follow. Other lines only explain a failure that something else shows. */
  readonly over: boolean;
  readonly cause: (match: RegExpExecArray) => Cause;
}

/** A rule whose message may depend on what the pattern matched. */
export function rule(
  pattern: RegExp,
  rank: ConsoleRule['rank'],
  over: boolean,
  kind: Cause['kind'],
  message: string | ((match: RegExpExecArray) => string),
  hint: string,
): ConsoleRule {
  return {
    pattern,
    rank,
    over,
    cause: (match) => ({ kind, message: typeof message === 'string' ? message : message(match), hint }),
  };
}

/** Undoes udev's escaping of device names (`\x2fdev\x2fvda`). */
export function unescapeDevice(name: string): string {
  return name.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const SIGNAL_NAMES: Readonly<Record<number, string>> = {
  4: 'SIGILL (an instruction that the CPU does not have)',
  6: 'SIGABRT',
  7: 'SIGBUS (its file cannot be read)',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
};

/** What a shell means by an exit code of its own (POSIX, "Exit Status for Commands"). */
const SHELL_CODES: Readonly<Record<number, string>> = {
  126: 'a program could not be executed',
  127: 'a program was not found',
};

/**
 * How a process ended, in words.
 * @param status as wait(2) gives it: the signal in the low seven bits, the exit code above
 */
export function describeExit(status: number): string {
  const signal = status & 0x7f;
  if (signal === 0) {
    const code = status >> 8;
    const meaning = SHELL_CODES[code];
    return `exit code ${code}${meaning === undefined ? '' : ` (${meaning})`}`;
  }
  return `killed by ${SIGNAL_NAMES[signal] ?? `signal ${signal}`}`;
}
