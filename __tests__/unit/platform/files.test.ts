import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freeBytes, makeTemporaryFolder, sha256OfFile, writeFileAtomic } from '../../../src/platform/files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('sha256OfFile', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ['b'.repeat(3_000_001), undefined],
  ])('%.5s…', async (content, sha256) => {
    writeFileSync(join(folder, 'f'), content);
    const result = await sha256OfFile(join(folder, 'f'));
    expect(result.bytes).toBe(content.length);
    if (sha256 !== undefined) expect(result.sha256).toBe(sha256);
  });

  it('fails for a file that is not there', async () => {
    await expect(sha256OfFile(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});

describe('writeFileAtomic', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'f'), 'old');
    await writeFileAtomic(join(folder, 'f'), 'new');
    await writeFileAtomic(join(folder, 'g'), new Uint8Array([1, 2]));
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['f', 'g']);
  });

  it('leaves the old file when it cannot be replaced', async () => {
    mkdirSync(join(folder, 'f/full'), { recursive: true });
    await expect(writeFileAtomic(join(folder, 'f'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['f']);
    await expect(writeFileAtomic(join(folder, 'none/f'), 'x')).rejects.toThrow('ENOENT');
  });
});

describe('makeTemporaryFolder', () => {
  it.each([
    ['the folder of the runner', (): Record<string, string> => ({ RUNNER_TEMP: folder }), (): string => folder],
    ['the folder of the system', () => ({}), tmpdir],
    ['the folder of the system for an empty name', () => ({ RUNNER_TEMP: '' }), tmpdir],
  ])('uses %s', async (_, env, expected) => {
    const made = await makeTemporaryFolder(env());
    expect(dirname(made)).toBe(expected());
    expect(existsSync(made)).toBe(true);
    rmSync(made, { recursive: true });
  });
});

describe('freeBytes', () => {
  it('is a plausible number', async () => {
    const free = await freeBytes(folder);
    expect(Number.isSafeInteger(free)).toBe(true);
    expect(free).toBeGreaterThan(0);
  });
});
