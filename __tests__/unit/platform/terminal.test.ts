import { describe, expect, it } from '@jest/globals';
import { createTerminalPlatform, isColourful } from '../../../src/platform/terminal.js';
import type { TerminalHost } from '../../../src/platform/terminal.js';

interface FakeHost extends TerminalHost {
  readonly out: string[];
  readonly err: string[];
}

function fakeHost(isTTY = false, env: Readonly<Record<string, string>> = {}): FakeHost {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    env,
    out,
    err,
    stdout: { isTTY, write: (text) => out.push(text) },
    stderr: { isTTY, write: (text) => err.push(text) },
    once: () => undefined,
  };
}
const create = (
  host: FakeHost,
  options: Readonly<Record<string, string>> = {},
): ReturnType<typeof createTerminalPlatform> => createTerminalPlatform(new Map(Object.entries(options)), host);

describe('createTerminalPlatform', () => {
  it('tells on standard output and finds fault on standard error', () => {
    const host = fakeHost();
    const { log } = create(host);
    log.startGroup('Build');
    log.info('a');
    log.endGroup();
    log.debug('not shown');
    log.notice('n');
    log.warning('w', { file: 'config/world', line: 3, column: 1 });
    log.error('e', { file: 'x' });
    expect(host.out).toEqual(['Build\n', 'a\n']);
    expect(host.err).toEqual(['notice: n\n', 'warning: config/world:3:1: w\n', 'error: x: e\n']);
  });

  it('uses colours on a terminal', () => {
    const host = fakeHost(true, { GENTOO_MIN_DEBUG: '1' });
    const { log } = create(host);
    log.error('e');
    log.debug('d');
    log.info('\u001b[32mgreen\u001b[0m');
    expect(host.err).toEqual(['\u001b[31merror: e\u001b[0m\n', '\u001b[2md\u001b[0m\n']);
    expect(host.out).toEqual(['\u001b[32mgreen\u001b[0m\n']);
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('terminal %j with %j: colours %j', (isTTY, env, expected) => {
    expect(isColourful({ isTTY, write: () => undefined }, env)).toBe(expected);
  });

  it.each([
    ['\u001b]0;title\u0007x', ']0;titlex'],
    ['\u001b[2J\u001b[1;1Hx', 'x'],
    ['a\rb\u0008\u009b31m', 'ab31m'],
    ['a\tb\nc', 'a\tb\nc'],
    ['\u001b[31mred\u001b[0m', 'red'],
  ])('lets nobody steer the terminal by %j', (text, expected) => {
    const host = fakeHost();
    create(host).log.info(text);
    expect(host.out).toEqual([`${expected}\n`]);
  });

  it('takes secrets from the environment, and everything else from its options only', () => {
    const host = fakeHost(false, { GENTOO_MIN_PASSWORD_HASH: '$6$hash', GENTOO_MIN_CONFIG: 'elsewhere' });
    const platform = create(host);
    expect([platform.input('password-hash'), platform.input('config')]).toEqual(['$6$hash', '']);
    expect(create(host, { 'password-hash': 'given' }).input('password-hash')).toBe('given');
  });

  it('hides secrets, in files too, the longer one first', () => {
    const platform = create(fakeHost());
    platform.mask('key');
    platform.mask('key-and-more\nsecond line');
    expect(platform.redact('key-and-more, key, second line')).toBe('***, ***, ***');
  });

  it('hides secrets in what is shown', () => {
    const host = fakeHost();
    const platform = create(host);
    platform.mask('');
    platform.mask('line one\nline two');
    platform.log.info('x line two y');
    platform.log.error('line one');
    expect(host.out).toEqual(['x *** y\n']);
    expect(host.err).toEqual(['error: ***\n']);
  });

  it('keeps options, state and the exit code', async () => {
    const host = fakeHost();
    const platform = create(host, { config: ' x ' });
    expect(platform.input('config')).toBe('x');
    expect(platform.input('other')).toBe('');
    platform.saveState('a', 'b');
    expect(platform.state('a')).toBe('b');
    expect(platform.state('c')).toBe('');
    platform.setOutput('a', 'b');
    await platform.writeSummary('x');
    platform.fail('because');
    expect(host.exitCode).toBe(1);
    expect(host.out).toEqual([]);
    expect(host.err).toEqual(['error: because\n']);
    expect(platform.artifacts.available).toBe(false);
    await expect(platform.artifacts.upload('x', {})).rejects.toThrow('a terminal has no artifact store');
    expect(platform.now()).toBeGreaterThan(1_700_000_000_000);
  });
});
