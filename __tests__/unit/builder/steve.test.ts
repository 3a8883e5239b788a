import { describe, expect, it } from '@jest/globals';
import type { BuilderContainer, Given } from '../../../src/builder/container.js';
import type { SteveCandidate } from '../../../src/builder/jobserver.js';
import { KEEP, START, UNPACK } from '../../../src/builder/steve-command.js';
import { NoSteve, startSteve, type RunningJobserver, type SteveDeps } from '../../../src/builder/steve.js';
import type { Problem } from '../../../src/platform/errors.js';
import type { CommandResult } from '../../../src/platform/process.js';

const GIB = 2 ** 30;
const FIRST = { provider: 'fifo', sentence: 'Jobserver: a named pipe' } as const;
const result = (stdout = '', code = 0, stderr = ''): CommandResult => ({ code, stdout, stderr, stopped: false });

interface Setting {
  readonly serving?: boolean;
  /** What the scripts of the builder come to. */
  readonly unpacked?: CommandResult;
  readonly started?: CommandResult;
  readonly installed?: CommandResult;
  /** What the keeper prints first. */
  readonly keeps?: readonly string[];
  /** Ends the keeper at once, as an engine that cannot be reached does. */
  readonly lost?: Error;
  readonly deps?: Partial<SteveDeps>;
}

interface Started extends RunningJobserver {
  /** What was done in the builder, in order; a specification by what stands behind the device. */
  readonly done: string[];
  readonly given: Map<string, Given>;
  readonly warnings: Problem[];
  /** The keeper prints a line. */
  readonly say: (line: string) => void;
}

async function start({
  serving = false,
  unpacked = result(),
  started = result('started gentoo-min-mine-1 240:7\n'),
  installed = result(),
  keeps = ['serving'],
  lost,
  deps = {},
}: Setting = {}): Promise<Started> {
  const done: string[] = [];
  const given = new Map<string, Given>();
  const warnings: Problem[] = [];
  let say: (line: string) => void = () => undefined;
  const container: BuilderContainer = {
    name: 'buildx_buildkit_mine0',
    sh: (script, how = {}) => {
      given.set(script, how);
      if (script === UNPACK) return Promise.resolve((done.push('unpack'), unpacked));
      if (script === START) return Promise.resolve((done.push('start'), started));
      const spec = how.env?.SPEC ?? '';
      done.push(spec.includes('"mounts":[{') ? 'pipe' : 'device');
      return Promise.resolve(spec.includes('"deviceNodes":[{') ? installed : result());
    },
    attend: (script, how, { onLine, until }) => {
      given.set(script, how);
      done.push('keep');
      say = onLine;
      if (lost) return Promise.reject(lost);
      keeps.forEach(onLine);
      return new Promise((resolve) => {
        until.addEventListener('abort', () => {
          done.push('stopped');
          resolve(result());
        });
      });
    },
  };
  const candidate: SteveCandidate = {
    builder: 'mine',
    container,
    tokens: 4,
    capacity: { cores: 4, memoryBytes: 16 * GIB },
    wishes: { jobs: undefined, loadAverage: undefined, memoryPerJob: 2 * GIB },
    serving,
  };
  const running = await startSteve(candidate, FIRST, {
    pack: () => Promise.resolve((done.push('pack'), Buffer.from('archive'))),
    check: () => Promise.resolve(void done.push('check')),
    warn: (problem) => warnings.push(problem),
    signal: new AbortController().signal,
    run: '1',
    ...deps,
  });
  return {
    ...running,
    done,
    given,
    warnings,
    say: (line) => {
      say(line);
    },
  };
}

/** Lets everything happen that is about to. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('startSteve', () => {
  it('brings steve into the builder, starts it, hands its device to the steps, and tries it', async () => {
    const { jobserver, done, given } = await start();
    expect(done).toEqual(['pack', 'unpack', 'start', 'keep', 'device', 'check']);
    expect(jobserver).toEqual({
      provider: 'steve',
      sentence:
        'Jobserver: steve with 4 tokens that all steps share (the builder has 4 cores and 16.0 GiB; no job begins with less than 2.00 GiB of it free)',
      cuse: { lacks: undefined },
    });
    expect(given.get(UNPACK)).toEqual({ input: Buffer.from('archive') });
    const [name, ...args] = given.get(START)?.args ?? [];
    expect(name).toMatch(/^gentoo-min-mine-\w{8}$/);
    expect(args).toEqual([`--dev-name=${name ?? ''}`, '--jobs=4', '--min-jobs=1', '--min-memory-avail=2048']);
    const keeper = given.get(KEEP);
    expect([keeper?.args, keeper?.env?.SPEC]).toEqual([['gentoo-min-mine-1'], expect.stringMatching(/jobserver"/)]);
  });

  it('hands over the device that the kernel gave, which everybody may open', async () => {
    const { given } = await start();
    const specs = [...given.values()].flatMap(({ env }) => env?.SPEC ?? []).map((text) => JSON.parse(text) as Spec);
    const nodes = specs.flatMap(({ devices }) => devices[0].containerEdits.deviceNodes);
    expect(nodes).toEqual([
      {
        path: '/dev/steve',
        hostPath: '/run/gentoo-min/steve/device',
        type: 'c',
        major: 240,
        minor: 7,
        fileMode: 0o666,
        permissions: 'rw',
      },
    ]);
    expect(specs.map(({ devices }) => devices[0].containerEdits.env)).toEqual([
      ['GENTOO_MIN_POOL=4'],
      ['GENTOO_MIN_POOL=4'],
    ]);
  });

  it('stops it when the build is over, without a warning', async () => {
    const { stop, done, warnings } = await start();
    await stop();
    expect([done.at(-1), warnings]).toEqual(['stopped', []]);
  });

  it('uses the one that another build has started, and does not try it', async () => {
    const started = result('joined gentoo-min-mine-9 240:3\n');
    const { jobserver, done } = await start({ serving: true, started });
    expect(done).toEqual(['start', 'keep', 'device']);
    expect(jobserver).toMatchObject({ provider: 'steve', sentence: expect.stringMatching(/another build/) });
  });

  it('puts the pipe back when steve ends during the build, and warns once', async () => {
    const { say, done, warnings, stop } = await start();
    say('steve: something is wrong.');
    say('gone');
    await settle();
    expect(done.at(-1)).toBe('pipe');
    expect(warnings).toEqual([
      {
        message:
          'steve has ended while the builder mine needed it: steve: something is wrong. A named pipe takes its place in the steps to come.',
        hint: expect.stringMatching(/run the build again/),
      },
    ]);
    await stop();
    expect(warnings).toHaveLength(1);
  });

  it.each<[string, Setting, RegExp, readonly string[]]>([
    [
      'cannot be made',
      { deps: { pack: () => Promise.reject(new NoSteve('it cannot be made: there is no package.')) } },
      /mine: it cannot be made: there is no package\. A named pipe/,
      ['pipe'],
    ],
    [
      'cannot be brought there',
      { unpacked: result('', 1, 'tar: short read\n') },
      /could not be brought there: tar: short read\./,
      ['pack', 'unpack', 'pipe'],
    ],
    [
      'does not start',
      { started: result('', 1, 'a\nIllegal instruction\nit ended before it served\n') },
      /does not start: Illegal instruction; it ended before it served\./,
      ['pack', 'unpack', 'start', 'pipe'],
    ],
    [
      'tells no number',
      { started: result('started x\n') },
      /does not start: no reason given\./,
      ['pack', 'unpack', 'start', 'pipe'],
    ],
    [
      'is gone at once',
      { keeps: ['its last words', 'gone'] },
      /it has ended: its last words\./,
      ['pack', 'unpack', 'start', 'keep', 'stopped', 'pipe'],
    ],
    [
      'cannot be watched',
      { lost: new Error('no such engine') },
      /it cannot be watched: no such engine\./,
      ['pack', 'unpack', 'start', 'keep', 'pipe'],
    ],
    [
      'cannot be handed over',
      { installed: result('', 1, 'read-only file system') },
      /: read-only file system\./,
      ['pack', 'unpack', 'start', 'keep', 'device', 'stopped', 'pipe'],
    ],
    [
      'fails its test',
      { deps: { check: () => Promise.reject(new NoSteve('it failed its test: it lets 0 be taken.')) } },
      /it failed its test: it lets 0 be taken\./,
      ['pack', 'unpack', 'start', 'keep', 'device', 'stopped', 'pipe'],
    ],
  ])('leaves the pipe there with one warning when steve %s', async (_name, setting, message, expected) => {
    const { jobserver, done, warnings, stop } = await start(setting);
    expect(jobserver).toMatchObject({
      provider: 'fifo',
      sentence: 'Jobserver: a named pipe; not steve, because of the warning',
      warning: { message: expect.stringMatching(message), hint: expect.stringMatching(/docs\/jobserver\.md/) },
    });
    expect(jobserver.warning?.message).toMatch(
      /^steve does not serve the builder mine: .* A named pipe takes its place\.$/,
    );
    expect(done).toEqual(expected);
    await stop();
    expect(warnings).toEqual([]);
  });

  it('says nothing of a build that is cancelled meanwhile', async () => {
    const controller = new AbortController();
    const check = (): Promise<void> => {
      controller.abort();
      return Promise.reject(new NoSteve('it failed its test'));
    };
    const { jobserver, done } = await start({ deps: { check, signal: controller.signal } });
    expect([jobserver, done.at(-1)]).toEqual([FIRST, 'stopped']);
  });

  it('does not hide a bug', async () => {
    const bug = { deps: { pack: () => Promise.reject(new TypeError('a bug')) } };
    await expect(start(bug)).rejects.toThrow(TypeError);
  });
});

interface Spec {
  readonly devices: [{ containerEdits: { env: string[]; deviceNodes: unknown[] } }];
}
