import { initInputs, upgradeInputs } from '../inputs/adopt-table.js';
import { cacheListInputs, cachePruneInputs, cacheResetInputs, type CommandOption } from '../inputs/cache-table.js';
import { lintInputs } from '../inputs/lint-table.js';
import { advisoriesOptions, refreshOptions } from '../inputs/refresh-table.js';
import { bootInputs, buildInputs, checkInputs } from '../inputs/table.js';

export interface Command {
  readonly inputs: Readonly<Record<string, CommandOption>>;
  /** Input that a word without dashes stands for. */
  readonly operand?: string;
  readonly about: string;
}

/** Every command by its name. */
export const COMMANDS = {
  build: {
    inputs: buildInputs,
    operand: 'config',
    about: 'Builds the image of a definition, brings its files out and boots them.',
  },
  boot: { inputs: bootInputs, operand: 'folder', about: 'Boots files that exist already.' },
  lint: {
    inputs: lintInputs,
    operand: 'config',
    about: 'Says what is wrong with the files of a definition, in a moment and without building anything.',
  },
  init: {
    inputs: initInputs,
    operand: 'folder',
    about: 'Writes a definition and the workflows that build, check and refresh it into a repository.',
  },
  upgrade: {
    inputs: upgradeInputs,
    operand: 'folder',
    about: 'Moves the workflows and composite actions of a repository to another major version of the action.',
  },
  check: {
    inputs: checkInputs,
    operand: 'config',
    about: 'Says what is wrong with a change of a definition, and what it would do to the image.',
  },
  refresh: {
    inputs: refreshOptions,
    operand: 'config',
    about: 'Writes the newest stage3, snapshot, kernel and compiler that fit into image.yaml.',
  },
  advisories: {
    inputs: advisoriesOptions,
    operand: 'config',
    about: "Judges the packages of a build by today's security advisories.",
  },
  'cache list': { inputs: cacheListInputs, about: 'Says what stores hold, and what of it is worth the least.' },
  'cache prune': { inputs: cachePruneInputs, about: 'Removes from stores what is not used, or not worth its bytes.' },
  'cache reset': { inputs: cacheResetInputs, about: 'Says what the cache of a builder holds, and removes it.' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** First words of several commands: what each is about, and which of them it means alone. */
const GROUPS: Readonly<Record<string, { readonly about: string; readonly alone: CommandName }>> = {
  cache: { about: 'look after what is kept', alone: 'cache list' },
};

export interface FoundCommand {
  readonly name: CommandName;
  readonly command: Command;
  /** What follows its name. */
  readonly rest: readonly string[];
}

/** The command that words begin with; its name is one word or two. @returns the name that is none, where there is none */
export function findCommand(words: readonly string[]): FoundCommand | { readonly unknown: string } {
  const [first = ''] = words;
  const group = groupOf(first);
  const length = group && !isAlone(words) ? 2 : 1;
  const text = words.slice(0, length).join(' ');
  const name = group && length === 1 ? group.alone : COMMAND_NAMES.find((candidate) => candidate === text);
  return name === undefined ? { unknown: text } : { name, command: COMMANDS[name], rest: words.slice(length) };
}

/** Help for the command that words begin with; for several where they say no more, and for all where there is no such one. */
export function usage(words: readonly string[]): string {
  const [first = ''] = words;
  const group = groupOf(first);
  if (group && isAlone(words)) return overview(` ${first}`, group.about);
  const found = findCommand(words);
  if ('unknown' in found) return overview('', 'build and boot a minimal Gentoo live system');
  const { name, command } = found;
  const options = Object.entries(command.inputs).map(([option, { default: fallback, description, switch: alone }]) => {
    const value = fallback === '' || alone ? '' : ` [${fallback}]`;
    return `  --${option}${value}\n      ${description.replaceAll('`', '')}`;
  });
  const operand = command.operand === undefined ? '' : ` [${command.operand}]`;
  return [`gentoo-min ${name}${operand} [OPTIONS]`, '', command.about, '', ...options].join('\n');
}

/** @param word first word of the commands with a space before it; empty for all commands */
function overview(word: string, about: string): string {
  const names = COMMAND_NAMES.filter((name) => ` ${name}`.startsWith(`${word} `));
  const width = Math.max(...names.map((name) => name.length));
  return [
    `gentoo-min${word}: ${about}`,
    '',
    ...names.map((name) => `  gentoo-min ${name.padEnd(width)}  ${COMMANDS[name].about}`),
    '',
    `  gentoo-min help${word} COMMAND   lists the options of one`,
  ].join('\n');
}

function groupOf(word: string): (typeof GROUPS)[string] | undefined {
  return Object.hasOwn(GROUPS, word) ? GROUPS[word] : undefined;
}

/** Whether nothing but options follows the first word. */
function isAlone([, second = '-']: readonly string[]): boolean {
  return second.startsWith('-');
}
