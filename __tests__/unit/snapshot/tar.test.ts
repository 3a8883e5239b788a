import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTar, TarError } from '../../../src/snapshot/tar.js';

const LONG = `${'folder/'.repeat(20)}${'n'.repeat(120)}`;

/** An archive as GNU tar writes it. */
function archive(format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tar-test-'));
  try {
    mkdirSync(join(folder, 'folder/'.repeat(20)), { recursive: true });
    writeFileSync(join(folder, LONG), 'long');
    writeFileSync(join(folder, 'empty'), '');
    writeFileSync(join(folder, 'größe'), 'x'.repeat(1500));
    symlinkSync('empty', join(folder, 'link'));
    return spawnSync('tar', ['--create', `--format=${format}`, '--sort=name', '-C', folder, '.']).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Buffer, size = 100_000, most = 1000): Promise<Map<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  await readTar(inPieces(bytes, size), {
    most: () => most,
    entry: (path, content) => found.set(path, content?.toString()),
  });
  return found;
}

describe('a tar archive', () => {
  it.each(['gnu', 'pax', 'posix'])('of format %s is read in pieces of any size', async (format) => {
    const bytes = archive(format);
    const whole = await read(bytes);
    expect(whole.get(LONG)).toBe('long');
    expect([whole.get('empty'), whole.has('link'), whole.get('link')]).toEqual(['', true, undefined]);
    // Larger than what was wanted of it: the name is there, the content is not.
    expect([whole.has('größe'), whole.get('größe')]).toEqual([true, undefined]);
    expect((await read(bytes, 100_000, 1500)).get('größe')).toHaveLength(1500);
    for (const size of [1, 7, 511, 513]) expect([...(await read(bytes, size))]).toEqual([...whole]);
  });

  it('is refused when it is damaged, and never hangs or grows', async () => {
    const bytes = archive('pax');
    await expect(read(bytes.subarray(0, 700))).rejects.toThrow(new TarError('ends in the middle'));
    await expect(read(Buffer.from('no archive'.repeat(100)))).rejects.toThrow('is no tar archive, or is damaged');
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round++) {
      const damaged = Buffer.from(bytes);
      for (let count = 0; count < 4; count++) damaged[next(damaged.length)] = next(256);
      await read(damaged.subarray(0, next(damaged.length)), 1 + next(3000)).catch((error: unknown) => {
        if (!(error instanceof TarError)) throw error;
      });
    }
  });

  it('may not have a name that fills the memory', async () => {
    const bytes = archive('pax');
    const header = Buffer.from(bytes.subarray(0, 512));
    header.write('L', 156);
    header.write('77777777777\0', 124);
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    await expect(read(header)).rejects.toThrow(/has a name of 8589934591 bytes/);
  });
});
