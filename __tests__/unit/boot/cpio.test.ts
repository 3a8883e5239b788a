import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { cpioArchive, cpioPadding } from '../../../src/boot/cpio.js';
import { writeTestInitramfs } from '../../../src/boot/smoke.js';

const folder = mkdtempSync(join(tmpdir(), 'cpio-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('cpioArchive', () => {
  const files = [
    { path: 'a/hook.sh', content: '#!/bin/sh\necho hi\n', mode: 0o755 },
    { path: 'empty', content: '', mode: 0o600 },
    { path: 'binary', content: new Uint8Array([0, 1, 2, 3, 255]), mode: 0o644 },
  ];

  it('is what cpio reads back', () => {
    const target = join(folder, 'out');
    mkdirSync(join(target, 'a'), { recursive: true });
    execFileSync('cpio', ['--extract', '--quiet'], { cwd: target, input: cpioArchive(files) });
    for (const { path, content, mode } of files) {
      expect(readFileSync(join(target, path))).toEqual(Buffer.from(content));
      expect(statSync(join(target, path)).mode & 0o777).toBe(mode);
    }
  });

  it('is padded, begins with the magic and is the same each time', () => {
    const archive = cpioArchive(files);
    expect(archive.length % 4).toBe(0);
    expect(archive.toString('latin1', 0, 6)).toBe('070701');
    expect(cpioArchive(files)).toEqual(archive);
  });

  it.each([
    [0, 0],
    [1, 3],
    [4, 0],
    [4095, 1],
  ])('pads %i bytes by %i', (length, padding) => {
    expect(cpioPadding(length)).toHaveLength(padding);
  });
});

describe('writeTestInitramfs', () => {
  it('keeps the original as a prefix and begins the addition at a multiple of four', async () => {
    const original = join(folder, 'initramfs.img');
    const target = join(folder, 'test.img');
    writeFileSync(original, 'odd bytes');
    await writeTestInitramfs(original, target, [{ path: 'x', content: 'y', mode: 0o644 }]);
    const written = readFileSync(target);
    expect(readFileSync(original, 'utf8')).toBe('odd bytes');
    expect(written.toString('latin1', 0, 9)).toBe('odd bytes');
    expect(written.toString('latin1', 12, 18)).toBe('070701');
  });
});
