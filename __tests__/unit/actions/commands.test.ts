import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { COMMAND_NAMES, findCommand, usage } from '../../../src/actions/commands.js';
import { readOptions, runCommandLine } from '../../../src/actions/command-line.js';
import { cachePruneInputs } from '../../../src/inputs/cache-table.js';

describe('findCommand', () => {
  it.each([
    ['build x', 'build', 'x'],
    ['boot', 'boot', ''],
    ['cache', 'cache list', ''],
    ['cache --json', 'cache list', '--json'],
    ['cache list --json', 'cache list', '--json'],
    ['cache prune --dry-run', 'cache prune', '--dry-run'],
    ['cache reset', 'cache reset', ''],
  ])('%s', (words, name, rest) => {
    const found = findCommand(words.split(' '));
    expect('name' in found ? [found.name, found.rest.join(' ')] : found).toEqual([name, rest]);
  });

  it.each(['cache pruen', 'list', 'constructor', 'toString x', 'cache constructor', '--json'])(
    '%s is none',
    (words) => {
      expect(findCommand(words.split(' '))).toEqual({ unknown: words.replace(' x', '') });
    },
  );
});

describe('usage', () => {
  it('lists every command', () => {
    const help = usage([]);
    for (const name of COMMAND_NAMES) expect(help).toMatch(new RegExp(`^  gentoo-min ${name} +[A-Z].*\\.$`, 'm'));
    expect(help).toContain('gentoo-min help COMMAND');
    expect(usage(['nonsense'])).toBe(help);
  });

  it('lists the commands of a group', () => {
    const help = usage(['cache']);
    expect(help.match(/^ {2}gentoo-min cache \w+/gm)).toHaveLength(3);
    expect(help).toContain('gentoo-min help cache COMMAND');
    expect(help).not.toContain('gentoo-min build');
    expect(usage(['cache', '--help'])).toBe(help);
  });

  it('lists the options of one command', () => {
    const help = usage(['cache', 'prune', '--help']);
    expect(help).toMatch(/^gentoo-min cache prune \[OPTIONS\]\n/);
    expect(help).toContain('  --config [config]\n');
    expect(help).toContain('  --dry-run\n');
    expect(usage(['build'])).toMatch(/^gentoo-min build \[config\] \[OPTIONS\]\n/);
  });
});

describe('switches', () => {
  const read = (...words: readonly string[]): [Record<string, string>, string[]] => {
    const { options, problems } = readOptions({ inputs: cachePruneInputs, about: '' }, words);
    return [Object.fromEntries(options), problems];
  };

  it('stand alone or with a value', () => {
    expect(read('--dry-run', '--all=false', '--kind', 'packages')).toEqual([
      { 'dry-run': 'true', all: 'false', kind: 'packages' },
      [],
    ]);
  });

  it('take no word after them', () => {
    expect(read('--dry-run', 'false')).toEqual([{ 'dry-run': 'true' }, ["'false' is one word too many."]]);
  });
});

describe('runCommandLine', () => {
  const entry = process.argv[1];
  let printed = '';
  beforeEach(() => {
    // Any file three folders below package.json stands for the bundle.
    process.argv[1] = join(import.meta.dirname, '../../support/stores.ts');
    printed = '';
    for (const output of [process.stdout, process.stderr]) {
      jest.spyOn(output, 'write').mockImplementation((text) => {
        printed += String(text);
        return true;
      });
    }
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.argv[1] = entry ?? '';
    process.exitCode = undefined;
  });

  it('runs a command of two words', async () => {
    const words = ['cache', 'list', '--package-store', 'folder:/nowhere/at/all', '--all'];
    expect([await runCommandLine(words), printed]).toEqual([0, 'There is nothing.\n']);
    expect([await runCommandLine(['cache']), printed]).toEqual([1, expect.stringMatching(/error: package-store, /)]);
  });

  it.each([
    [['cache', 'pruen'], 64, /^error: There is no command 'cache pruen'\.\nDid you mean "cache prune"\?\n$/],
    [['cache', 'prune', '--yes'], 64, /^error: There is no option "--yes".*\n`gentoo-min help cache prune` lists/],
    [['cache', '--help'], 0, /^gentoo-min cache: look after what is kept\n/],
    [['cache', 'reset', '-h'], 0, /^gentoo-min cache reset \[OPTIONS\]\n/],
    [['help', 'cache', 'list'], 0, /^gentoo-min cache list \[OPTIONS\]\n/],
    [[], 0, /^gentoo-min: build and boot/],
  ])('%j', async (words, code, text) => {
    expect([await runCommandLine(words), printed]).toEqual([code, expect.stringMatching(text)]);
  });
});
