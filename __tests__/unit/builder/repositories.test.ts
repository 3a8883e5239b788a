import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchRepositories } from '../../../src/builder/repositories.js';
import { runProcess } from '../../../src/platform/process.js';

let folder: string;
let url: string;
let commit: string;
const place = (index: number): { file: string; line: number } => ({ file: 'image.yaml', line: index + 1 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repositories-test-'));
  const source = join(folder, 'source');
  await mkdir(join(source, 'profiles'), { recursive: true });
  await writeFile(join(source, 'profiles/repo_name'), 'guru\n');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', source, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  commit = git('rev-parse', 'HEAD').trim();
  url = `file://${source}`;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('fetchRepositories', () => {
  it('brings a repository at its commit into a folder of its name, without git’s own files', async () => {
    const target = join(folder, 'good');
    await fetchRepositories(runProcess, [{ name: 'guru', url, commit }], target, place);
    expect(await readdir(join(target, 'guru'))).toEqual(['profiles']);
  });

  it('makes an empty folder when there are none', async () => {
    const target = join(folder, 'none');
    await fetchRepositories(runProcess, [], target, place);
    expect(await readdir(target)).toEqual([]);
  });

  it('names every repository that cannot be had, and why', async () => {
    const unknown = '0123456789'.repeat(4);
    const bad = [
      { name: 'guru', url, commit: unknown },
      { name: 'other', url, commit },
      { name: 'gone', url: `file://${folder}/nowhere`, commit },
    ];
    await expect(fetchRepositories(runProcess, bad, join(folder, 'bad'), place)).rejects.toMatchObject({
      problems: [
        {
          at: { line: 1 },
          message: expect.stringMatching(/guru could not be fetched/),
          hint: expect.stringMatching(/commit/),
        },
        { at: { line: 2 }, message: expect.stringMatching(/calls itself 'guru', not 'other'/) },
        { at: { line: 3 }, message: expect.stringMatching(/gone could not be fetched/) },
      ],
    });
  });

  it('says that git is missing', async () => {
    const missing = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT' }));
    await expect(
      fetchRepositories(missing, [{ name: 'guru', url, commit }], join(folder, 'nogit'), place),
    ).rejects.toMatchObject({
      problems: [{ message: expect.stringMatching(/git was not found/), hint: 'Install git.' }],
    });
  });
});
