import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFiles } from '../../../src/adopt/place-files.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-files-test-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const FILES = [
  { path: 'config/world', content: 'a/b\n' },
  { path: 'config/dracut/x.sh', content: '#!/bin/sh\n', executable: true },
];

describe('placeFiles', () => {
  it('writes what is not there, and nothing twice', async () => {
    const first = await placeFiles(root, FILES, { dryRun: false });
    expect(first.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
    expect(readFileSync(join(root, 'config/world'), 'utf8')).toBe('a/b\n');
    expect(statSync(join(root, 'config/dracut/x.sh')).mode & 0o777).toBe(0o755);
    const second = await placeFiles(root, FILES, { dryRun: false });
    expect(second.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
  });

  it('overwrites neither files nor links, wherever these lead', async () => {
    mkdirSync(join(root, 'config/dracut'), { recursive: true });
    writeFileSync(join(root, 'config/world'), 'mine\n');
    symlinkSync('/nowhere/at/all', join(root, 'config/dracut/x.sh'));
    const placed = await placeFiles(root, FILES, { dryRun: false });
    expect(placed.map(({ outcome }) => outcome)).toEqual(['exists', 'exists']);
    expect(readFileSync(join(root, 'config/world'), 'utf8')).toBe('mine\n');
  });

  it('writes nothing at all where something is in the way', async () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, 'config'));
    writeFileSync(join(root, 'file'), '');
    const files = [...FILES, { path: 'file/x', content: '' }, { path: 'free/x', content: '' }];
    await expect(placeFiles(root, files, { dryRun: false })).rejects.toThrow(
      /^"config" is a link, .*\n"file" is a file, .*$/,
    );
    expect([readdirSync(root), readdirSync(join(root, 'elsewhere'))]).toEqual([['config', 'elsewhere', 'file'], []]);
  });

  it('only looks when told so', async () => {
    const placed = await placeFiles(root, FILES, { dryRun: true });
    expect([placed[0]?.outcome, readdirSync(root)]).toEqual(['written', []]);
  });
});
