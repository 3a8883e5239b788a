import { describe, expect, it } from '@jest/globals';
import { askEngine, builderFolder, type FoundEngine } from '../../../src/builder/engine.js';
import { parseInspected, type InspectedBuilder } from '../../../src/builder/inspect.js';
import type { CommandResult } from '../../../src/platform/process.js';

const result = (stdout: string, code = 0): CommandResult => ({ code, stdout, stderr: '', stopped: false });

// As buildx 0.36 prints it.
const inspected = (driver: string, ...endpoints: readonly string[]): InspectedBuilder =>
  parseInspected(
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
    ].join('\n'),
  );
const OWN = inspected('docker-container', 'default');

// As Docker 26.1 of Debian 13 prints it.
const saying = (host: string, folder: string): string =>
  `26.1.5+dfsg1|Debian GNU/Linux 13 (trixie)|["name=seccomp,profile=builtin","name=cgroupns"]|${host}|${folder}\n`;
const FOUND: FoundEngine = {
  version: '26.1.5+dfsg1',
  system: 'Debian GNU/Linux 13 (trixie)',
  rootless: false,
  host: 'here',
  folder: '/var/lib/docker',
};

async function asked(
  builder: InspectedBuilder,
  info: () => CommandResult = () => result(saying('here', '/var/lib/docker')),
): Promise<{ engine: FoundEngine | undefined; calls: string[] }> {
  const calls: string[] = [];
  const engine = await askEngine(builder, {
    run: ({ command, args }) => {
      calls.push([command, ...args].join(' '));
      return Promise.resolve(info());
    },
    env: {},
    signal: new AbortController().signal,
  });
  return { engine, calls };
}

const INFO =
  'info --format {{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}|{{.Name}}|{{.DockerRootDir}}';

describe('askEngine', () => {
  it.each([
    ['docker-container', 'unix:///var/run/docker.sock', '--host=unix:///var/run/docker.sock '],
    ['docker-container', 'default', '--context=default '],
    ['docker-container', 'desktop-linux', '--context=desktop-linux '],
    ['docker', 'default', ''],
  ])('asks the engine of a %s builder at %s once', async (driver, endpoint, option) => {
    const { engine, calls } = await asked(inspected(driver, endpoint));
    expect(calls).toEqual([`docker ${option}${INFO}`]);
    expect(engine).toEqual(FOUND);
  });

  it('knows a rootless one', async () => {
    const text = saying('here', '/home/me/docker').replace('name=cgroupns', 'name=rootless');
    expect((await asked(OWN, () => result(text))).engine?.rootless).toBe(true);
  });

  it.each(['/srv/my engine', '/srv/a|b'])('takes the folder %s as it is', async (folder) => {
    expect((await asked(OWN, () => result(saying('here', folder)))).engine?.folder).toBe(folder);
  });

  it.each([
    ['a remote builder', inspected('remote', 'unix:///run/buildkit/buildkitd.sock')],
    ['a builder in Kubernetes', inspected('kubernetes', 'kubernetes:///mine?deployment=')],
    ['a builder of several nodes', inspected('docker-container', 'default', 'ssh://other')],
    ['an engine that is reached over a network', inspected('docker-container', 'tcp://127.0.0.1:2375')],
    ['an endpoint that looks like an option', inspected('docker-container', '--tls')],
    ['an answer that names no endpoint', inspected('docker-container')],
    ['no answer', parseInspected('')],
  ])('asks nobody for %s', async (_name, builder) => {
    expect(await asked(builder)).toEqual({ engine: undefined, calls: [] });
  });

  it.each([
    ['does not answer', (): CommandResult => result(saying('here', '/var/lib/docker'), 1)],
    ['says nothing', (): CommandResult => result('\n')],
    [
      'cannot be asked, for there is no docker command',
      (): CommandResult => {
        throw Object.assign(new Error('spawn docker ENOENT'), { code: 'ENOENT' });
      },
    ],
  ])('knows no engine that %s', async (_name, info) => {
    expect((await asked(OWN, info)).engine).toBeUndefined();
  });
});

describe('builderFolder', () => {
  it('is the folder of an engine on this machine', () => {
    expect(builderFolder(OWN, FOUND, 'here')).toBe('/var/lib/docker');
  });

  it.each<[string, InspectedBuilder, FoundEngine | undefined]>([
    ['no engine', OWN, undefined],
    ['an engine on another machine', OWN, { ...FOUND, host: 'docker-desktop' }],
    ['an engine that names no folder', OWN, { ...FOUND, folder: '' }],
    ['a builder of the engine itself, which may keep its layers elsewhere', inspected('docker', 'default'), FOUND],
    ['a builder of several nodes', inspected('docker-container', 'default', 'ssh://other'), FOUND],
  ])('is not known of %s', (_name, builder, engine) => {
    expect(builderFolder(builder, engine, 'here')).toBeUndefined();
  });
});
