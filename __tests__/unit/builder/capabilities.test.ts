import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  capabilities,
  exportsLayers,
  formatCapability,
  requireBuildkit,
  type Found,
} from '../../../src/builder/capabilities.js';
import type { FoundEngine } from '../../../src/builder/engine.js';
import { parseInspected, type BuilderNode, type InspectedBuilder } from '../../../src/builder/inspect.js';

/** What buildx 0.36 printed of a builder of this driver. */
const recorded = (driver: string): InspectedBuilder =>
  parseInspected(readFileSync(join(import.meta.dirname, `../../fixtures/buildx/inspect-${driver}.txt`), 'utf8'));
const REMOTE = recorded('remote');
const SNAPSHOTTER = 'org.mobyproject.buildkit.worker.snapshotter';

const node = (changes: Partial<BuilderNode> = {}): BuilderNode => ({
  name: 'mine0',
  endpoint: 'default',
  status: 'running',
  buildkit: '0.33.1',
  labels: { [SNAPSHOTTER]: 'overlayfs' },
  devices: [],
  collection: [],
  ...changes,
});
const builder = (driver: string, ...nodes: BuilderNode[]): InspectedBuilder => ({
  name: 'mine',
  driver,
  nodes,
  error: '',
});

const ENGINE: FoundEngine = {
  version: '29.0.1',
  system: 'Debian GNU/Linux 13',
  rootless: false,
  host: 'here',
  folder: '/var/lib/docker',
};
const FOUND: Found = {
  buildx: '0.36.1',
  builder: builder('docker-container', node()),
  engine: ENGINE,
  jobserver: { provider: 'fifo', sentence: '' },
  kernel: '6.12.57',
  boot: { kvm: 'open', qemu: '10.0.2' },
};
/** The row of this name, as the log has it. */
const row = (name: string, changes: Partial<Found>): string | undefined =>
  capabilities({ ...FOUND, ...changes })
    .map(formatCapability)
    .find((line) => line.startsWith(`${name}: `));

describe('parseInspected', () => {
  it('reads what buildx prints of a running builder', () => {
    expect(REMOTE).toMatchObject({ name: 'gentoo-min-1203', driver: 'remote', error: '' });
    const [only, ...others] = REMOTE.nodes;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      name: 'gentoo-min-12030',
      endpoint: 'unix:///run/buildkit/buildkitd.sock',
      status: 'running',
      buildkit: '0.33.1',
      devices: [],
    });
    expect(only?.labels[SNAPSHOTTER]).toBe('overlayfs');
    expect(only?.collection).toHaveLength(4);
    expect(only?.collection[0]).toEqual({
      filters: ['type==source.local', 'type==exec.cachemount', 'type==source.git.checkout'],
      limits: { 'Keep Duration': '48h0m0s', 'Max Used Space': '488.3MiB' },
    });
  });

  it('reads devices, and rules that leave cache mounts alone', () => {
    const [own] = recorded('docker-container').nodes;
    expect(own).toMatchObject({ endpoint: 'unix:///var/run/docker.sock', devices: ['gentoo.org/jobserver=pool'] });
    expect(own?.collection).toEqual([
      {
        filters: ['type==source.local', 'type==source.git.checkout'],
        limits: { 'Keep Duration': '48h0m0s', 'Max Used Space': '1GiB' },
      },
      { filters: ['type!=exec.cachemount'], limits: { 'Min Free Space': '10GiB' } },
    ]);
    expect(recorded('docker')).toMatchObject({ driver: 'docker', nodes: [{ buildkit: '0.0.0+unknown' }] });
  });

  it('tells nodes apart, and collects what is wrong with them', () => {
    const text = `Name: two
Driver: remote

Nodes:
Name:     a
Endpoint: tcp://10.0.0.1:1234
Status:   running
Devices:
 Name:                  gentoo.org/jobserver=pool
 Automatically allowed: true

Name:     b
Endpoint: tcp://10.0.0.2:1234
Error:    failed to dial
`;
    const { nodes, error } = parseInspected(text);
    expect(nodes.map(({ name, endpoint, status }) => [name, endpoint, status])).toEqual([
      ['a', 'tcp://10.0.0.1:1234', 'running'],
      ['b', 'tcp://10.0.0.2:1234', ''],
    ]);
    expect(nodes[0]?.devices).toEqual(['gentoo.org/jobserver=pool']);
    expect(error).toBe('failed to dial');
  });

  it('finds nothing in nothing', () => {
    expect(parseInspected('')).toEqual({ name: '', driver: '', nodes: [], error: '' });
  });
});

describe('requireBuildkit', () => {
  it.each(['0.33.0', '0.33.1', '0.40.0-rc1', '1.0.0', '0.0.0+unknown', 'e83d5a6', ''])('takes %j', (buildkit) => {
    expect(() => {
      requireBuildkit(builder('remote', node({ buildkit })));
    }).not.toThrow();
  });

  it.each([
    ['0.32.2', 'remote', /BuildKit 0\.32\.2 of the builder mine is too old: the build needs 0\.33 or newer/],
    ['0.13.2', 'docker', /part of that Docker Engine/],
  ])('refuses %s of a %s builder with the minimum and the way to it', (buildkit, driver, said) => {
    const problems = (): void => {
      requireBuildkit(builder(driver, node(), node({ buildkit })));
    };
    expect(problems).toThrow(expect.objectContaining({ problems: [expect.anything()] }));
    try {
      problems();
    } catch (error) {
      const [problem] = (error as { problems: { message: string; hint: string }[] }).problems;
      expect(`${problem?.message ?? ''} ${problem?.hint ?? ''}`).toMatch(said);
    }
  });
});

describe('exportsLayers', () => {
  it('is true of every builder but that of an engine without containerd', () => {
    expect(exportsLayers(builder('docker-container', node({ labels: {} })))).toBe(true);
    expect(exportsLayers(recorded('docker'))).toBe(true);
    expect(exportsLayers(builder('docker', node({ labels: {} })))).toBe(false);
  });
});

describe('capabilities', () => {
  it('says what was found where nothing is missing, and that nothing costs anything', () => {
    expect(capabilities(FOUND).map(formatCapability)).toEqual([
      'buildx: 0.36.1',
      'builder: mine (docker-container)',
      'engine: Docker 29.0.1 on Debian GNU/Linux 13',
      'BuildKit: 0.33.1',
      'file systems of the layers: overlayfs',
      'jobserver: fifo',
      'QEMU: 10.0.2',
      'KVM: /dev/kvm can be opened',
    ]);
  });

  it.each<[string, Partial<Found>, RegExp]>([
    [
      'builder',
      { builder: builder('kubernetes', node(), node()) },
      /\(kubernetes, 2 nodes\); one node.* instead \(each node has/,
    ],
    ['engine', { engine: { ...ENGINE, rootless: true } }, /rootless; the rights of its user instead \(no device/],
    ['BuildKit', { builder: builder('remote', node(), node({ buildkit: '0.34.0' })) }, /0\.33\.1, 0\.34\.0$/],
    ['BuildKit', { builder: builder('docker', node({ buildkit: '' })) }, /: of a version that it does not tell$/],
    [
      'file systems of the layers',
      { builder: builder('remote', node({ labels: { [SNAPSHOTTER]: 'native' } })) },
      /native \(every step copies/,
    ],
    ['export of layers', { builder: builder('docker', node({ labels: {} })) }, /not by this engine; .* instead/],
    [
      'garbage collection',
      { builder: REMOTE },
      /keep duration 48h0m0s, max used space 488\.3mib.* \(it may remove packages/,
    ],
    ['jobserver', { jobserver: { provider: 'private', sentence: '' } }, /private \(steps beside each other/],
    [
      'CUSE',
      { jobserver: { provider: 'fifo', sentence: '', cuse: { lacks: 'No such device' } } },
      /cannot be opened: No such device; a named pipe instead \(what is killed/,
    ],
    [
      'CUSE',
      { jobserver: { provider: 'steve', sentence: '', cuse: { lacks: undefined } } },
      /^CUSE: \/dev\/cuse can be opened$/,
    ],
    ['Windows', { kernel: '4.4.0-19041-Microsoft' }, /WSL 1 has no Linux kernel/],
    ['Windows', { kernel: '5.15.167.4-microsoft-standard-WSL2' }, /files below \/mnt are slow/],
    ['QEMU', { boot: { kvm: 'open', qemu: undefined } }, /none; nothing instead/],
    ['KVM', { boot: { kvm: 'absent', qemu: '10' } }, /no \/dev\/kvm; emulation instead/],
    ['KVM', { boot: { kvm: 'denied', qemu: '10' } }, /may not be opened by this user; emulation instead/],
  ])('says of the %s what is less than it could be', (name, changes, said) => {
    expect(row(name, changes)).toMatch(said);
  });

  it('leaves out what does not concern the build', () => {
    expect(row('QEMU', { boot: undefined })).toBeUndefined();
    expect(row('engine', { engine: undefined })).toBeUndefined();
    expect(row('CUSE', {})).toBeUndefined();
    const kind = { filters: ['type==source.local'], limits: {} };
    expect(row('garbage collection', { builder: builder('remote', node({ collection: [kind] })) })).toBe(
      'garbage collection: leaves packages and downloads alone',
    );
  });
});
