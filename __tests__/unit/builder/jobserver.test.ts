import { describe, expect, it } from '@jest/globals';
import type { Buildx } from '../../../src/builder/buildx.js';
import { inspectBuilder } from '../../../src/builder/inspect.js';
import type { JobserverChoice } from '../../../src/builder/jobserver-choice.js';
import { startJobserver, type FirstJobserver } from '../../../src/builder/jobserver.js';
import type { CommandResult, CommandSpec } from '../../../src/platform/process.js';

const GIB = 2 ** 30;
const DEVICE = 'gentoo.org/jobserver=pool';
const result = (stdout: string, code = 0, stderr = ''): CommandResult => ({ code, stdout, stderr, stopped: false });
// As buildx 0.36 prints it.
const inspected = (driver: string, devices = ''): string =>
  `Name:          mine\nDriver:        ${driver}\n\nNodes:\nName:                  mine0\nEndpoint:              default\n${devices}`;
const listed = `Devices:\n Name:                 ${DEVICE}\n`;
const MEASURED = '4\nMemTotal: 16777216 kB\nnone\n';
const OPEN = `${MEASURED}cuse open\n`;
const DENIED = `${MEASURED}cuse denied sh: can't open /dev/cuse: No such device\n`;

interface Setting {
  readonly driver?: string;
  /** Whether the device is there before anything is done. */
  readonly before?: boolean;
  /** Whether it is there once the specification is written. */
  readonly seen?: boolean;
  readonly measured?: CommandResult;
  readonly installed?: CommandResult;
  readonly jobs?: number;
}

async function start(
  choice: JobserverChoice,
  {
    driver = 'docker-container',
    before = false,
    seen = true,
    measured = result(MEASURED),
    installed = result(''),
    jobs,
  }: Setting = {},
): Promise<{ jobserver: FirstJobserver; calls: CommandSpec[]; spec: () => unknown }> {
  const calls: CommandSpec[] = [];
  let written = false;
  const buildx: Buildx = {
    version: 'test',
    command: (args) => ({ command: 'buildx', args }),
    run: () => Promise.resolve(result(inspected(driver, before || (written && seen) ? listed : ''))),
  };
  const jobserver = await startJobserver(
    await inspectBuilder(buildx, 'mine'),
    choice,
    { jobs, loadAverage: undefined, memoryPerJob: 2 * GIB },
    {
      buildx,
      env: {},
      signal: new AbortController().signal,
      sleep: () => Promise.resolve(),
      run: (spec) => {
        calls.push(spec);
        if (spec.args.at(-1)?.startsWith('nproc') === true) return Promise.resolve(measured);
        written = installed.code === 0;
        return Promise.resolve(installed);
      },
    },
  );
  const spec = (): unknown => {
    const given = calls.flatMap(({ args }) => args).find((word) => word.startsWith('SPEC=')) ?? '';
    return JSON.parse(given.slice('SPEC='.length));
  };
  return { jobserver, calls, spec };
}

describe('startJobserver', () => {
  it('gives a builder in a container one pipe, with a token for each core that has memory', async () => {
    const { jobserver, calls, spec } = await start('auto');
    expect(jobserver).toEqual({
      provider: 'fifo',
      sentence: 'Jobserver: a named pipe with 4 tokens that all steps share (the builder has 4 cores and 16.0 GiB)',
    });
    expect(spec()).toMatchObject({
      kind: 'gentoo.org/jobserver',
      devices: [
        {
          name: 'pool',
          containerEdits: {
            env: ['GENTOO_MIN_POOL=4'],
            mounts: [{ hostPath: '/run/gentoo-min/jobserver', containerPath: '/dev/steve' }],
          },
        },
      ],
    });
    const docker = calls.map(({ command, args }) => [command, ...args.slice(0, 2)].join(' '));
    expect(new Set(docker)).toEqual(new Set(['docker --context=default exec']));
    expect(calls.every(({ args }) => args.includes('buildx_buildkit_mine0'))).toBe(true);
  });

  it('takes as many tokens as were asked for', async () => {
    expect((await start('fifo', { jobs: 9 })).jobserver.sentence).toMatch(/with 9 tokens/);
  });

  it.each([
    ['off', 'GENTOO_MIN_POOL=4096', 1],
    ['private', 'GENTOO_MIN_POOL=', 0],
  ] as const)('keeps the device there with %s, so that no key changes', async (choice, variable, mounts) => {
    const { jobserver, spec } = await start(choice);
    expect(jobserver).toMatchObject({ provider: choice, sentence: expect.stringMatching(/as was asked for$/) });
    expect(jobserver.warning).toBeUndefined();
    const { devices } = spec() as { devices: [{ containerEdits: { env: string[]; mounts: unknown[] } }] };
    expect(devices[0].containerEdits.env).toEqual([variable]);
    expect(devices[0].containerEdits.mounts).toHaveLength(mounts);
  });

  it('puts its own specification anew, and leaves that of somebody else', async () => {
    const ours = await start('auto', { before: true, measured: result(MEASURED.replace('none', 'ours')) });
    expect(ours.jobserver.provider).toBe('fifo');
    const theirs = await start('auto', { before: true });
    expect([theirs.jobserver.provider, theirs.calls]).toEqual(['device', [expect.anything()]]);
  });

  it('names a builder whose kernel has CUSE as a candidate for steve, with the pipe until then', async () => {
    const { jobserver, calls } = await start('auto', { measured: result(OPEN) });
    expect(jobserver).toMatchObject({
      provider: 'fifo',
      sentence: expect.not.stringMatching(/steve/),
      cuse: { lacks: undefined },
      steve: { builder: 'mine', tokens: 4, serving: false },
    });
    expect(calls).toHaveLength(2);
    expect((await start('steve', { measured: result(OPEN) })).jobserver.steve).toBeDefined();
  });

  it('says for auto what the kernel lacks, and warns only where steve was asked for', async () => {
    const auto = (await start('auto', { measured: result(DENIED) })).jobserver;
    expect(auto).toEqual({
      provider: 'fifo',
      sentence:
        'Jobserver: a named pipe with 4 tokens that all steps share (the builder has 4 cores and 16.0 GiB; not steve, because its kernel has no CUSE: No such device)',
      cuse: { lacks: 'No such device' },
    });
    expect((await start('steve', { measured: result(DENIED) })).jobserver.warning).toEqual({
      message:
        'jobserver: steve cannot be had: /dev/cuse of the builder mine cannot be opened (No such device). A named pipe takes its place.',
      hint: expect.stringMatching(/`modprobe cuse`/),
    });
  });

  it.each(['fifo', 'private', 'off'] as const)('does not look for CUSE with %s', async (choice) => {
    const { calls, jobserver } = await start(choice);
    expect(calls.flatMap(({ args }) => args).join('\n')).not.toMatch(/cuse/);
    expect([jobserver.cuse, jobserver.steve]).toEqual([undefined, undefined]);
  });

  it('leaves the device of a steve that serves another build as it is', async () => {
    const measured = result(`${OPEN.replace('none', 'ours')}steve gentoo-min-mine-1\n`);
    const { jobserver, calls } = await start('auto', { before: true, measured });
    expect([jobserver.steve?.serving, calls.length]).toEqual([true, 1]);
    const other = await start('fifo', { before: true, measured: result(MEASURED.replace('none', 'ours')) });
    expect([other.jobserver.provider, other.calls.length]).toEqual(['fifo', 2]);
  });

  it.each([
    ['of another kind', { driver: 'remote' }],
    ['that cannot be entered', { measured: result('', 1) }],
  ])('leaves each step its own pool with a builder %s, and says so', async (_name, setting) => {
    const { jobserver } = await start('auto', setting);
    expect(jobserver).toEqual({
      provider: 'private',
      sentence: expect.stringMatching(/builder mine cannot be entered/),
    });
    expect((await start('fifo', setting)).jobserver.warning?.message).toMatch(/^jobserver: fifo cannot be had/);
    expect((await start('steve', setting)).jobserver.warning?.message).toMatch(/^jobserver: steve cannot be had/);
  });

  it('uses the device that an operator has given to a builder that cannot be entered', async () => {
    expect((await start('fifo', { driver: 'remote', before: true })).jobserver).toEqual({
      provider: 'device',
      sentence: `Jobserver: the device ${DEVICE} that the builder mine has`,
    });
  });

  it.each([
    ['does not list the device', { seen: false }, /it does not list the device\.$/],
    [
      'cannot write',
      { installed: result('', 1, 'sh: cannot create\nread-only file system\n') },
      /read-only file system\.$/,
    ],
  ])('warns once of a builder that %s', async (_name, setting, message) => {
    const { jobserver } = await start('auto', setting);
    expect([jobserver.provider, jobserver.warning?.message]).toEqual(['private', expect.stringMatching(message)]);
  });
});
