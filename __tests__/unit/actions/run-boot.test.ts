import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBootAction } from '../../../src/actions/run-boot.js';
import type { Runner } from '../../../src/platform/process.js';
import { buildManifest, formatManifest } from '../../../src/report/manifest.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';

const CONTENT = { kernel: 'kernel', initramfs: 'initramfs', squashfs: 'hsqs and more' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-boot-test-'));
  const files = await Promise.all(
    Object.entries(CONTENT).map(async ([kind, content]) => {
      await writeFile(join(folder, `x-${kind}`), content);
      return {
        name: `x-${kind}`,
        kind,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    }),
  );
  const manifest = buildManifest({
    name: 'x',
    sourceDateEpoch: 0,
    builtBy: 'test',
    complete: true,
    pins: { stage3: 'a:b', snapshot: 'c:d', repositories: [] },
    kernel: { version: '6.12.1', release: '6.12.1-x' },
    compiler: '16.0.1',
    march: '',
    packages: 1,
    rawBytes: 100,
    files,
  });
  await writeFile(join(folder, 'x-manifest.json'), formatManifest(manifest));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const noQemu: Runner = () =>
  Promise.reject(Object.assign(new Error('spawn qemu-system-x86_64 ENOENT'), { code: 'ENOENT' }));

async function boot(inputs: Readonly<Record<string, string>>): Promise<FakePlatform> {
  const platform = fakePlatform(inputs);
  await runBootAction(platform, { run: noQemu });
  return platform;
}

describe('runBootAction', () => {
  it('says what to install where there is no QEMU', async () => {
    const platform = await boot({ folder });
    expect(platform.failures[0]?.message).toMatch(/qemu-system-x86_64 is not installed/);
    expect(platform.outputs.get('boot-status')).toBe('failed');
    expect(platform.summaries.join('')).toMatch(/qemu/i);
  });

  it('boots nothing but the files of the manifest', async () => {
    await writeFile(join(folder, 'x-squashfs'), 'another one');
    const platform = await boot({ folder });
    expect(platform.failures[0]?.message).toMatch(
      /x-squashfs is not the squashfs of the manifest: 11 bytes instead of 13/,
    );
    expect(platform.outputs.has('boot-status')).toBe(false);
  });

  it('takes the four paths instead of a folder', async () => {
    const path = (name: string): string => join(folder, `x-${name}`);
    const platform = await boot({
      kernel: path('kernel'),
      initramfs: path('initramfs'),
      squashfs: path('squashfs'),
      manifest: path('manifest.json'),
    });
    expect(platform.failures[0]?.message).toMatch(/qemu/);
  });

  it.each([
    ['no input at all', {}, /nothing to boot/],
    ['a folder that does not exist', { folder: '/nonexistent' }, /no folder \/nonexistent/],
    [
      'a manifest that does not exist',
      { kernel: 'a', initramfs: 'b', squashfs: 'c', manifest: '/nonexistent' },
      /manifest .*cannot be read/,
    ],
  ])('explains %s', async (_name, inputs, message) => {
    const platform = await boot(inputs);
    expect(platform.failures[0]?.message).toMatch(message);
  });

  it('asks which image is meant when there are two', async () => {
    await writeFile(join(folder, 'y-manifest.json'), '{}');
    const platform = await boot({ folder });
    expect(platform.failures[0]?.message).toMatch(
      /2 manifests: x-manifest.json, y-manifest.json|2 manifests: y-manifest.json, x-manifest.json/,
    );
  });
});
