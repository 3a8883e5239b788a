import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureTools } from '../../../harness/tools.js';

const script = join(import.meta.dirname, '../../../publish/publish.sh');
/** Stands for GitHub's own program: writes down what it is told, and knows one release. */
const GH = `#!/bin/sh
printf '%s\\n' "$*" >> "$GH_LOG"
if [ "$1 $2" = 'release view' ]; then test "$3" = v1.0; fi
`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder: string;
let files: string;
let path: string;
beforeAll(async () => {
  const { jq } = await ensureTools(['jq']);
  path = dirname(jq);
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-test-'));
  files = join(folder, 'files');
  mkdirSync(files);
  writeFileSync(join(folder, 'gh'), GH, { mode: 0o755 });
  writeFileSync(join(files, 'x.squashfs'), 'squash');
  put({});
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(change: Record<string, unknown>): void {
  const listed = [{ name: 'x.squashfs', kind: 'squashfs', bytes: 6, sha256: sha256('squash') }];
  writeFileSync(
    join(files, 'x-manifest.json'),
    JSON.stringify({ schema: 1, complete: true, files: listed, ...change }),
  );
}
function publish(tag = 'v1.0'): { status: number | null; stderr: string; said: string } {
  const log = join(folder, 'gh.log');
  const { status, stderr } = spawnSync('bash', [script, files, tag, 'notes'], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${path}:${process.env.PATH ?? ''}`, GH_LOG: log },
  });
  return { status, stderr, said: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

describe('publish.sh', () => {
  it('uploads what the manifest lists, with checksums', () => {
    writeFileSync(join(files, 'stray.txt'), 'not listed');
    expect(publish()).toEqual({
      status: 0,
      stderr: '',
      said: 'release view v1.0 --json tagName\nrelease upload v1.0 -- x.squashfs x-manifest.json SHA256SUMS\n',
    });
    const manifest = readFileSync(join(files, 'x-manifest.json'), 'utf8');
    expect(readFileSync(join(files, 'SHA256SUMS'), 'utf8')).toBe(
      `${sha256('squash')}  x.squashfs\n${sha256(manifest)}  x-manifest.json\n`,
    );
  });

  it('makes the release where there is none, of a tag that exists', () => {
    expect(publish('v2.0').said).toContain('release create v2.0 --verify-tag --title v2.0 --notes notes\n');
  });

  it.each([
    [
      'a file that is another one',
      { files: [{ name: 'x.squashfs', sha256: sha256('other') }] },
      /not what the manifest says/,
    ],
    ['a file that is not there', { files: [{ name: 'y', sha256: sha256('') }] }, /A file is missing/],
    ['a name that is a path', { files: [{ name: '../gh', sha256: sha256(GH) }] }, /names a file in a way/],
    ['a name that is an option', { files: [{ name: '--clobber', sha256: sha256('') }] }, /names a file in a way/],
    ['a name of two lines', { files: [{ name: 'x\nx', sha256: sha256('') }] }, /names a file in a way/],
    ['a checksum that is none', { files: [{ name: 'x.squashfs', sha256: 'x' }] }, /names a file in a way/],
    ['no files', { files: [] }, /names a file in a way/],
    ['a part of an image', { complete: false }, /not complete/],
    ['a later version', { schema: 2 }, /not complete, or its manifest is of a version/],
  ])('publishes nothing of %s', (_, change, message) => {
    put(change);
    const { status, stderr, said } = publish();
    expect([status, said]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  it('publishes nothing of two images at once', () => {
    writeFileSync(join(files, 'z-manifest.json'), '{}');
    expect(publish()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/one manifest\.json .*not 2/),
      said: '',
    });
  });
});
