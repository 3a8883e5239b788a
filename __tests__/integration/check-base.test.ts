/** What a change is compared with: found by real git in clones of several depths, and by the API where they lack it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, readdir, readlink, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseDefinition, type BaseDefinition, type BaseRequest } from '../../src/check/base-definition.js';
import { blobName } from '../../src/check/git-repository.js';
import { layOutTree } from '../../src/check/lay-out-tree.js';
import type { PullRequest } from '../../src/check/pull-request-event.js';
import { runProcess } from '../../src/platform/process.js';
import { ChangeRepository } from '../support/change-repository.js';
import { PullRequestServer } from '../support/pull-request-server.js';
import { serveCommit } from '../support/serve-commit.js';

const WORLD = 'config/world';
// Many short runs of git take their time where others compile.
jest.setTimeout(60_000);

let folder: string;
/** Of one test. */
let out: string;
let repository: ChangeRepository;
let server: PullRequestServer;
/** Commits: where the branch began, what main got since, the change, and GitHub's merge of both. */
let commits: { readonly began: string; readonly main: string; readonly head: string; readonly merge: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-base-test-'));
  repository = await ChangeRepository.make(join(folder, 'repo'));
  const began = await repository.commit({
    [WORLD]: 'a/a\n',
    'config/portage/make.conf': 'USE="a"\n',
    'other.txt': 'x',
  });
  await repository.git('checkout', '--quiet', '-b', 'change');
  const head = await repository.commit({ [WORLD]: 'a/a\na/b\n' });
  await repository.git('checkout', '--quiet', 'main');
  const main = await repository.commit({ 'config/portage/make.conf': 'USE="b"\n' });
  await repository.git('checkout', '--quiet', '--detach');
  await repository.git('merge', '--quiet', '--no-ff', '--message=Merge', head);
  commits = { began, main, head, merge: await repository.git('rev-parse', 'HEAD') };
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await repository.git('checkout', '--quiet', '--detach', commits.merge);
  out = await mkdtemp(join(folder, 'test-'));
  server = new PullRequestServer();
  await server.start();
});
afterEach(() => server.stop());

const pull = (): PullRequest => ({
  repository: 'octo/image',
  number: 7,
  head: commits.head,
  base: commits.began,
  fork: false,
});

function base(where: ChangeRepository, more: Partial<BaseRequest> = {}): Promise<BaseDefinition | undefined> {
  const request = {
    folder: join(where.folder, 'config'),
    to: join(out, 'base'),
    revision: '',
    pullRequest: undefined,
  };
  return baseDefinition({ ...request, ...more }, { run: runProcess, client: server.client() });
}

const files = async (found: BaseDefinition | undefined): Promise<Record<string, string>> => {
  const root = found?.folder ?? 'nowhere';
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(root.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
};

describe('the base of a pull request', () => {
  it('is the first parent of the merge that GitHub checks out, with what others did meanwhile', async () => {
    const found = await base(repository, { pullRequest: pull() });
    expect(found?.commit).toBe(commits.main);
    expect(await files(found)).toEqual({ world: 'a/a\n', 'portage/make.conf': 'USE="b"\n' });
    expect(server.asked).toEqual([]);
  });

  it('is where the branch began, where the branch itself is checked out', async () => {
    await repository.git('checkout', '--quiet', 'change');
    expect((await base(repository, { pullRequest: pull() }))?.commit).toBe(commits.began);
  });

  it('is read by the API in a clone that has the merge alone, and of it only what differs', async () => {
    const clone = await repository.shallow(join(out, 'clone'));
    await serveCommit(server, repository, commits.main);
    const found = await base(clone, { pullRequest: pull() });
    expect(found?.commit).toBe(commits.main);
    expect(await files(found)).toEqual({ world: 'a/a\n', 'portage/make.conf': 'USE="b"\n' });
    expect(server.asked.filter((asked) => asked.includes('/blobs/'))).toHaveLength(1);
  });

  it('is asked of the API where not even the commit can be told', async () => {
    await repository.git('checkout', '--quiet', 'change');
    const clone = await repository.shallow(join(out, 'clone'));
    await serveCommit(server, repository, commits.began);
    server.answers.set(`GET /repos/octo/image/compare/${commits.began}...${commits.head}`, {
      json: { merge_base_commit: { sha: commits.began } },
    });
    const found = await base(clone, { pullRequest: pull() });
    expect([found?.commit, await files(found)]).toEqual([
      commits.began,
      { world: 'a/a\n', 'portage/make.conf': 'USE="a"\n' },
    ]);
  });

  it('has no definition where the change brings the first one', async () => {
    const [first = ''] = (await repository.git('rev-list', '--max-parents=0', 'HEAD')).split('\n');
    const empty = await base(repository, { folder: join(repository.folder), revision: first });
    expect(empty?.folder).toBe(join(out, 'base'));
    const fresh = await ChangeRepository.make(join(out, 'fresh'));
    await fresh.commit({ 'x.txt': 'x' });
    await fresh.git('checkout', '--quiet', '-b', 'change');
    await fresh.commit({ [WORLD]: 'a/a\n' });
    expect(await base(fresh)).toMatchObject({ folder: undefined });
  });
});

describe('the base on the command line', () => {
  it('is where the branch began, or a revision that is named', async () => {
    await repository.git('checkout', '--quiet', 'change');
    expect((await base(repository))?.commit).toBe(commits.began);
    const named = await base(repository, { revision: commits.head, to: join(out, 'named') });
    expect(named?.commit).toBe(commits.head);
  });

  it('is none outside of a repository', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'check-alone-'));
    const request = { folder: alone, to: join(out, 'base'), pullRequest: undefined };
    const deps = { run: runProcess };
    expect(await baseDefinition({ ...request, revision: '' }, deps)).toBeUndefined();
    await expect(baseDefinition({ ...request, revision: 'v1' }, deps)).rejects.toThrow(/no git repository/);
    await rm(alone, { recursive: true });
  });

  it.each(['no-such-branch', '--upload-pack=touch'])('%s is an error that says so', async (revision) => {
    await expect(base(repository, { revision })).rejects.toThrow(/There is no revision/);
  });
});

describe('layOutTree', () => {
  it('keeps links as links, programs as programs, and leaves paths alone that lead elsewhere', async () => {
    const to = await mkdtemp(join(out, 'to-'));
    const content = Buffer.from('x');
    const blob = blobName(content, 'a'.repeat(40));
    const entry = (path: string, mode: string): { path: string; mode: string; blob: string } => ({ path, mode, blob });
    const tree = [
      entry('link', '120000'),
      entry('build/plan', '100755'),
      entry('../out', '100644'),
      entry('/out', '100644'),
      entry('a//b', '100644'),
    ];
    expect(await layOutTree(tree, to, out, () => Promise.resolve(new Map([[blob, content]])))).toBe(true);
    expect(await readlink(join(to, 'link'))).toBe('x');
    expect((await stat(join(to, 'build/plan'))).mode & 0o777).toBe(0o755);
    expect((await readdir(to)).sort()).toEqual(['build', 'link']);
    expect(await layOutTree(tree, await mkdtemp(join(out, 'to-')), out, () => Promise.resolve(undefined))).toBe(false);
  });

  it('takes nothing through a link of the working tree but what has the same content', async () => {
    const [to, beside] = [await mkdtemp(join(out, 'to-')), await mkdtemp(join(out, 'beside-'))];
    await symlink('/etc/hostname', join(beside, 'world'));
    const blob = blobName(Buffer.from('a/a\n'), 'a'.repeat(40));
    const asked: string[] = [];
    await layOutTree([{ path: 'world', mode: '100644', blob }], to, beside, (blobs) => {
      asked.push(...blobs);
      return Promise.resolve(new Map([[blob, Buffer.from('a/a\n')]]));
    });
    expect([asked, await readFile(join(to, 'world'), 'utf8')]).toEqual([[blob], 'a/a\n']);
  });
});
