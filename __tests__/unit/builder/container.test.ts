import { describe, expect, it } from '@jest/globals';
import { builderContainer, type BuilderContainer } from '../../../src/builder/container.js';
import type { BuilderNode, InspectedBuilder } from '../../../src/builder/inspect.js';
import type { CommandSpec, RunOptions } from '../../../src/platform/process.js';

const node: BuilderNode = {
  name: 'mine0',
  endpoint: 'unix:///run/docker.sock',
  status: 'running',
  buildkit: '0.33.1',
  labels: {},
  devices: [],
  collection: [],
};
const builder = (driver: string, ...nodes: BuilderNode[]): InspectedBuilder => ({
  name: 'mine',
  driver,
  nodes,
  error: '',
});

/** What the container's commands are run with. */
function recorded(
  inspected: InspectedBuilder,
  said: readonly string[] = [],
): { container: BuilderContainer | undefined; calls: (readonly [CommandSpec, RunOptions])[] } {
  const calls: (readonly [CommandSpec, RunOptions])[] = [];
  const container = builderContainer(inspected, {
    env: { HOME: '/home/me' },
    signal: new AbortController().signal,
    run: (spec, options = {}) => {
      calls.push([spec, options]);
      said.forEach((chunk) => options.onStdout?.(Buffer.from(chunk)));
      return Promise.resolve({ code: 0, stdout: '', stderr: '', stopped: false });
    },
  });
  return { container, calls };
}

describe('builderContainer', () => {
  it('is none for a builder of another kind or of several nodes', () => {
    expect(recorded(builder('remote', node)).container).toBeUndefined();
    expect(recorded(builder('docker-container', node, node)).container).toBeUndefined();
    expect(recorded(builder('docker-container')).container).toBeUndefined();
  });

  it('gives a script its data beside it, never as a part of it', async () => {
    const { container, calls } = recorded(builder('docker-container', node));
    const input = Buffer.from('archive');
    await container?.sh('echo "$1 $SPEC"', { env: { SPEC: '"; rm -rf /' }, args: ['$(id)'], input });
    const engine = ['--host=unix:///run/docker.sock', 'exec', '--interactive', '--env', 'SPEC="; rm -rf /'];
    expect(calls.map(([spec]) => spec)).toEqual([
      {
        command: 'docker',
        args: [...engine, 'buildx_buildkit_mine0', 'sh', '-c', 'echo "$1 $SPEC"', 'sh', '$(id)'],
        env: { HOME: '/home/me' },
        input,
      },
    ]);
    await container?.sh('true');
    expect(calls[1]?.[0]).toMatchObject({ args: [engine[0], 'exec', container?.name, 'sh', '-c', 'true'] });
  });

  it('attends a script, whose lines may come in pieces, with an input that stays open', async () => {
    const { container, calls } = recorded(builder('docker-container', node), ['ser', 'ving\nlast wo', 'rds\ngone\n']);
    const lines: string[] = [];
    const until = new AbortController().signal;
    await container?.attend('cat', { args: ['x'] }, { onLine: (line) => lines.push(line), until });
    expect(lines).toEqual(['serving', 'last words', 'gone']);
    const [spec, options] = calls[0] ?? [];
    expect([spec?.args.includes('--interactive'), options?.inputUntil, options?.signal?.aborted]).toEqual([
      true,
      until,
      false,
    ]);
  });
});
