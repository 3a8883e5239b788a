import { describe, expect, it } from '@jest/globals';
import { builderFolder } from '../../../src/builder/engine.js';
import { parseInspected } from '../../../src/builder/inspect.js';
import type { CommandResult } from '../../../src/platform/process.js';

const result = (stdout: string, code = 0): CommandResult => ({ code, stdout, stderr: '', stopped: false });

// As buildx 0.36 prints it.
const inspected = (driver: string, ...endpoints: readonly string[]): string =>
  [
    'Name:          mine',
    `Driver:        ${driver}`,
    'Last Activity: 2026-11-21 12:00:00 +0000 UTC',
    '',
    'Nodes:',
    ...endpoints.flatMap((endpoint, index) => [
      `Name:                  mine${index}`,
      `Endpoint:              ${endpoint}`,
      'Driver Options:        network="host"',
      'Status:                running',
    ]),
    '',
  ].join('\n');

async function folderOf(
  stdout: string,
  info: () => CommandResult = () => result('here /var/lib/docker\n'),
): Promise<{ folder: string | undefined; asked: string[] }> {
  const asked: string[] = [];
  const folder = await builderFolder(parseInspected(stdout), {
    run: ({ command, args }) => {
      asked.push([command, ...args].join(' '));
      return Promise.resolve(info());
    },
    machine: { hostname: 'here' },
    env: {},
    signal: new AbortController().signal,
  });
  return { folder, asked };
}

const FORMAT = 'info --format {{.Name}} {{.DockerRootDir}}';

describe('builderFolder', () => {
  it.each([
    ['unix:///var/run/docker.sock', '--host=unix:///var/run/docker.sock'],
    ['default', '--context=default'],
    ['desktop-linux', '--context=desktop-linux'],
  ])('asks the engine at %s', async (endpoint, option) => {
    const { folder, asked } = await folderOf(inspected('docker-container', endpoint));
    expect(asked).toEqual([`docker ${option} ${FORMAT}`]);
    expect(folder).toBe('/var/lib/docker');
  });

  it('takes a folder with a space', async () => {
    const info = (): CommandResult => result('here /srv/my engine\n');
    expect((await folderOf(inspected('docker-container', 'default'), info)).folder).toBe('/srv/my engine');
  });

  it.each([
    ['a remote builder', inspected('remote', 'unix:///run/buildkit/buildkitd.sock')],
    ['a builder in Kubernetes', inspected('kubernetes', 'kubernetes:///mine?deployment=')],
    ['a builder of the engine itself, which may keep its layers elsewhere', inspected('docker', 'default')],
    ['a builder of several nodes', inspected('docker-container', 'default', 'ssh://other')],
    ['an engine that is reached over a network', inspected('docker-container', 'tcp://127.0.0.1:2375')],
    ['an endpoint that looks like an option', inspected('docker-container', '--tls')],
    ['an answer that names no endpoint', inspected('docker-container')],
    ['no answer', ''],
  ])('asks nobody for %s', async (_name, stdout) => {
    expect(await folderOf(stdout)).toEqual({ folder: undefined, asked: [] });
  });

  it.each([
    ['runs on another machine', (): CommandResult => result('docker-desktop /var/lib/docker\n')],
    ['does not answer', (): CommandResult => result('', 1)],
    ['names no folder', (): CommandResult => result('here \n')],
    [
      'cannot be asked, for there is no docker command',
      (): CommandResult => {
        throw Object.assign(new Error('spawn docker ENOENT'), { code: 'ENOENT' });
      },
    ],
  ])('does not know the folder of an engine that %s', async (_name, info) => {
    expect((await folderOf(inspected('docker-container', 'default'), info)).folder).toBeUndefined();
  });
});
