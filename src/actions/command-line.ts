import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { terminalDisplay } from '../build/display.js';
import { unknownOptions } from '../inputs/settings.js';
import { bootInputs, buildInputs } from '../inputs/table.js';
import { formatProblem } from '../platform/errors.js';
import { runProcess } from '../platform/process.js';
import { createTerminalPlatform } from '../platform/terminal.js';
import { TerminalProgress } from '../progress/terminal.js';
import { installationOf } from './installation.js';

type Table = Readonly<Record<string, { readonly default: string; readonly description: string }>>;

interface Command {
  readonly inputs: Table;
  /** Input that a word without dashes stands for. */
  readonly operand?: string;
  readonly about: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    inputs: buildInputs,
    operand: 'config',
    about: 'Builds the image of a definition, brings its files out and boots them.',
  },
  boot: { inputs: bootInputs, operand: 'folder', about: 'Boots files that exist already.' },
};
/** Exit codes of sysexits.h(3head): the command line was wrong. */
const EX_USAGE = 64;

/** The command `gentoo-min`. @returns its exit code */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    print(usage(rest[0]));
    return 0;
  }
  const { builtBy, defaults } = installationOf(process.argv[1] ?? '');
  if (name === '--version' || name === 'version') {
    print(builtBy);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command)
    return refuse([`There is no command '${name}'.`], `The commands are ${Object.keys(COMMANDS).join(' and ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    print(usage(name));
    return 0;
  }
  const { options, problems } = readOptions(command, rest);
  if (problems.length > 0) return refuse(problems, `\`gentoo-min help ${name}\` lists what it takes.`);

  const platform = createTerminalPlatform(options);
  if (name === 'boot') {
    const { runBootAction } = await import('./run-boot.js');
    await runBootAction(platform, { run: runProcess });
  } else {
    const { runBuildAction } = await import('./run-build.js');
    await runBuildAction(platform, {
      run: runProcess,
      sleep,
      display: terminalDisplay(new TerminalProgress(process.stdout)),
      installation: { builtBy, defaults },
      ownBuilder: 'gentoo-min',
      removesBuilder: false,
      hasPostStep: false,
      jobStarted: undefined,
    });
  }
  return Number(process.exitCode ?? 0);
}

/** `--name value`, `--name=value` and one word without dashes. */
export function readOptions(
  command: Command,
  words: readonly string[],
): { options: Map<string, string>; problems: string[] } {
  const known = Object.keys(command.inputs);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option' && token.value === undefined && known.includes(token.name))
      problems.push(`--${token.name} needs a value.`);
    else if (token.kind === 'option') options.set(token.name, token.value ?? '');
    else if (token.kind === 'positional') {
      if (command.operand === undefined || options.has(command.operand))
        problems.push(`'${token.value}' is one word too many.`);
      else options.set(command.operand, token.value);
    }
  }
  problems.push(...unknownOptions(options.keys(), known).map(formatProblem));
  return { options, problems };
}

function usage(name: string | undefined): string {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || !command) {
    const lines = Object.entries(COMMANDS).map(([word, { about }]) => `  gentoo-min ${word.padEnd(6)} ${about}`);
    return [
      'gentoo-min: build and boot a minimal Gentoo live system',
      '',
      ...lines,
      '',
      '  gentoo-min help COMMAND   lists the options of one',
    ].join('\n');
  }
  const options = Object.entries(command.inputs).map(([option, { default: fallback, description }]) => {
    const value = fallback === '' ? '' : ` [${fallback}]`;
    return `  --${option}${value}\n      ${description.replaceAll('`', '')}`;
  });
  const operand = command.operand === undefined ? '' : ` [${command.operand}]`;
  return [`gentoo-min ${name}${operand} [OPTIONS]`, '', command.about, '', ...options].join('\n');
}

function refuse(problems: readonly string[], hint: string): number {
  for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
  process.stderr.write(`${hint}\n`);
  return EX_USAGE;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
