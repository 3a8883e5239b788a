import { describe, expect, it } from '@jest/globals';
import { parseInspected } from '../../../src/builder/inspect.js';
import { probe } from '../../../src/builder/probe.js';
import type { DeviceAccess } from '../../../src/platform/machine.js';
import type { CommandResult } from '../../../src/platform/process.js';

const result = (stdout: string, code = 0): CommandResult => ({ code, stdout, stderr: '', stopped: false });
const inspected = (driver: string): string =>
  `Name: mine\nDriver: ${driver}\n\nNodes:\nName: mine0\nEndpoint: default\n`;

async function probed(
  driver: string,
  answers: Readonly<Record<string, CommandResult>>,
  kvm: DeviceAccess = 'open',
): Promise<{ found: Awaited<ReturnType<typeof probe>>; asked: string[] }> {
  const asked: string[] = [];
  const found = await probe(parseInspected(inspected(driver)), true, {
    run: ({ command, args }) => {
      asked.push([command, ...args.slice(0, 2)].join(' '));
      const answer = answers[command];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error(`spawn ${command} ENOENT`));
    },
    machine: { kernel: '6.12.1', device: () => Promise.resolve(kvm) },
    env: {},
    signal: new AbortController().signal,
  });
  return { found, asked };
}

// As Docker 26.1 and QEMU 10.0 of Debian 13 print them.
const DOCKER = result(
  '26.1.5+dfsg1|Debian GNU/Linux 13 (trixie)|["name=apparmor","name=rootless","name=cgroupns"]|here|/home/me/.local/share/docker\n',
);
const ENGINE = {
  version: '26.1.5+dfsg1',
  system: 'Debian GNU/Linux 13 (trixie)',
  rootless: true,
  host: 'here',
  folder: '/home/me/.local/share/docker',
};
const QEMU = result('QEMU emulator version 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1)\nCopyright (c) 2003-2025\n');

describe('probe', () => {
  it('asks the engine that the builder lives in, and the emulator', async () => {
    const { found, asked } = await probed('docker-container', { docker: DOCKER, 'qemu-system-x86_64': QEMU });
    expect(asked).toEqual(['docker --context=default info', 'qemu-system-x86_64 --version']);
    expect(found).toEqual({
      engine: ENGINE,
      kernel: '6.12.1',
      boot: { kvm: 'open', qemu: '10.0.2' },
    });
  });

  it("asks docker's own engine for its builder, and none for one elsewhere", async () => {
    expect((await probed('docker', { docker: DOCKER })).asked).toContain('docker info --format');
    expect((await probed('remote', { docker: DOCKER })).asked).toEqual(['qemu-system-x86_64 --version']);
  });

  it('finds nothing where nobody answers', async () => {
    const { found } = await probed('docker-container', { docker: result('', 1) }, 'denied');
    expect(found).toEqual({ engine: undefined, kernel: '6.12.1', boot: { kvm: 'denied', qemu: undefined } });
  });
});
