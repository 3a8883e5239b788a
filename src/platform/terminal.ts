import type { Log, Place, Platform } from './platform.js';
import { formatProblem } from './errors.js';
import { SecretMask } from './secret-mask.js';
import { cancelledBy } from './signals.js';
import type { SignalSource } from './signals.js';

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** The process that a command of a person runs in; `process` is one. */
export interface TerminalHost extends SignalSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  exitCode?: string | number | null | undefined;
}

const COLOURS = { error: '31', warning: '33', notice: '36', group: '1', debug: '2' } as const;

/**
 * The platform of a person's terminal: information on standard output, findings on standard error, colours only on a
 * terminal and without NO_COLOR (no-color.org). There is no job summary and no artifact store.
 * @param options values of the command's options by their names
 */
export function createTerminalPlatform(options: ReadonlyMap<string, string>, host: TerminalHost = process): Platform {
  const { env, stdout, stderr } = host;
  const secrets = new SecretMask();
  const state = new Map<string, string>();
  const verbose = Boolean(env.GENTOO_MIN_DEBUG);

  const print = (output: Output, text: string, colour?: keyof typeof COLOURS): void => {
    const colourful = isColourful(output, env);
    const shown = secrets.redact(withoutControls(text, colourful));
    output.write(`${colour && colourful ? `\u001b[${COLOURS[colour]}m${shown}\u001b[0m` : shown}\n`);
  };
  const finding = (kind: 'error' | 'warning' | 'notice', message: string, at: Place | undefined): void => {
    print(stderr, `${kind}: ${formatProblem({ message, ...(at === undefined ? {} : { at }) })}`, kind);
  };

  const log: Log = {
    info: (line) => {
      print(stdout, line);
    },
    debug: (line) => {
      if (verbose) print(stderr, line, 'debug');
    },
    notice: (message, at) => {
      finding('notice', message, at);
    },
    warning: (message, at) => {
      finding('warning', message, at);
    },
    error: (message, at) => {
      finding('error', message, at);
    },
    startGroup: (title) => {
      print(stdout, title, 'group');
    },
    endGroup: () => undefined,
  };

  return {
    log,
    env,
    cancelled: cancelledBy(host),
    now: () => Date.now(),
    input: (name) => (options.get(name) ?? fromEnvironment(name, env)).trim(),
    setOutput: (name, value) => {
      log.debug(`${name}=${value}`);
    },
    fail: (message, at) => {
      host.exitCode = 1;
      log.error(message, at);
    },
    mask: (value) => {
      secrets.add(value);
    },
    redact: (text) => secrets.redact(text),
    saveState: (name, value) => {
      state.set(name, value);
    },
    state: (name) => state.get(name) ?? '',
    writeSummary: () => Promise.resolve(),
    artifacts: {
      available: false,
      upload: () => Promise.reject(new Error('a terminal has no artifact store')),
    },
  };
}

/**
 * Secrets that a command takes from its environment too: everybody on the machine can read the arguments of its processes.
 * `password-hash` is GENTOO_MIN_PASSWORD_HASH.
 */
const FROM_ENVIRONMENT = new Set(['password-hash', 'authorized-keys', 'gentoo-mirrors', 'http-proxy', 'binhost']);

function fromEnvironment(name: string, env: TerminalHost['env']): string {
  if (!FROM_ENVIRONMENT.has(name)) return '';
  return env[`GENTOO_MIN_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
}

/** Whether colours are wanted and understood there. */
export function isColourful(output: Output, env: TerminalHost['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

// Escape sequences (ECMA-48) that set colours, those that do anything else, and the control characters besides tab, newline
// and escape. Made from strings, so that no control character hides in a literal.
const ESC = String.fromCharCode(27);
const COLOUR = new RegExp(String.raw`${ESC}\[[\d;]*m`, 'g');
const NO_COLOUR = new RegExp(String.raw`${ESC}(?!\[[\d;]*m)(?:\[[\d;?]*[@-~])?`, 'g');
const CONTROL = new RegExp(String.raw`(?![\t\n${ESC}])\p{Cc}`, 'gu');

/** Leaves colours in (where they are shown) and takes out everything else that would make a terminal do something. */
function withoutControls(text: string, colourful: boolean): string {
  const plain = text.replace(NO_COLOUR, '').replace(CONTROL, '');
  return colourful ? plain : plain.replace(COLOUR, '');
}
