import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { terminalDisplay } from '../build/display.js';
import { didYouMean } from '../image/text.js';
import { unknownOptions } from '../inputs/settings.js';
import { formatProblem } from '../platform/errors.js';
import { askOn } from '../platform/ask.js';
import { runProcess } from '../platform/process.js';
import { createTerminalPlatform } from '../platform/terminal.js';
import { TerminalProgress } from '../progress/terminal.js';
import { COMMAND_NAMES, findCommand, usage, type Command } from './commands.js';
import { installationOf } from './installation.js';

/** Exit codes of sysexits.h(3head): the command line was wrong. */
const EX_USAGE = 64;

/** The command `gentoo-min`. @returns its exit code */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const [first = 'help', ...others] = words;
  if (first === 'help' || first === '--help' || first === '-h') {
    print(usage(others));
    return 0;
  }
  const { builtBy, defaults } = installationOf(process.argv[1] ?? '');
  if (first === '--version' || first === 'version') {
    print(builtBy);
    return 0;
  }
  const found = findCommand(words);
  if ('unknown' in found)
    return refuse([`There is no command '${found.unknown}'.`], didYouMean(found.unknown, COMMAND_NAMES));
  if (others.includes('--help') || others.includes('-h')) {
    print(usage(words));
    return 0;
  }
  const { name, command, rest } = found;
  const { options, problems } = readOptions(command, rest);
  if (problems.length > 0) return refuse(problems, `\`gentoo-min help ${name}\` lists what it takes.`);

  const platform = createTerminalPlatform(options);
  switch (name) {
    case 'build': {
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
      break;
    }
    case 'boot': {
      const { runBootAction } = await import('./run-boot.js');
      await runBootAction(platform, { run: runProcess });
      break;
    }
    case 'lint': {
      const { runLint } = await import('./run-lint.js');
      await runLint(platform, { run: runProcess, defaults, builtBy });
      break;
    }
    case 'init': {
      const { runInit } = await import('./run-init.js');
      await runInit(platform, { defaults, ask: askOn(process) });
      break;
    }
    case 'upgrade': {
      const { runUpgrade } = await import('./run-upgrade.js');
      await runUpgrade(platform, { builtBy });
      break;
    }
    case 'check': {
      const [{ runCheck }, { checkDeps }] = await Promise.all([import('./run-check.js'), import('./check-deps.js')]);
      const installation = { builtBy, defaults };
      await runCheck(platform, checkDeps(platform, { installation, ownBuilder: 'gentoo-min', annotates: false }));
      break;
    }
    case 'refresh':
    case 'advisories': {
      const { runPinCommand } = await import('./run-pin-command.js');
      await runPinCommand(name, platform, { builtBy, defaults });
      break;
    }
    case 'cache list':
    case 'cache prune':
    case 'cache reset': {
      const { runCacheCommand } = await import('./run-cache.js');
      await runCacheCommand(name, platform, { run: runProcess, sleep, defaults });
    }
  }
  return Number(process.exitCode ?? 0);
}

/** `--name value`, `--name=value`, `--switch` and one word without dashes. */
export function readOptions(
  command: Command,
  words: readonly string[],
): { options: Map<string, string>; problems: string[] } {
  const known = Object.keys(command.inputs);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(command.inputs).map(([name, option]) => [
        name,
        { type: option.switch ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') {
      const value = token.value ?? (command.inputs[token.name]?.switch ? 'true' : undefined);
      if (value === undefined && known.includes(token.name)) problems.push(`--${token.name} needs a value.`);
      else options.set(token.name, value ?? '');
    } else if (token.kind === 'positional') {
      if (command.operand === undefined || options.has(command.operand))
        problems.push(`'${token.value}' is one word too many.`);
      else options.set(command.operand, token.value);
    }
  }
  problems.push(...unknownOptions(options.keys(), known).map(formatProblem));
  return { options, problems };
}

function refuse(problems: readonly string[], hint: string): number {
  for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
  process.stderr.write(`${hint}\n`);
  return EX_USAGE;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
