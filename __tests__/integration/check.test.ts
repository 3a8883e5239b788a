/**
 * The check from inputs to outputs: a change in a real repository, with GitHub's API on loopback and recorded runs of emerge
 * in place of a builder; and the programs of the action as processes of their own.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../src/actions/run-check.js';
import { runCheckComment } from '../../src/actions/run-check-comment.js';
import { readJudgementFile } from '../../src/check/judgement-file.js';
import type { JudgeDefinition } from '../../src/check/judged-definition.js';
import { UserError } from '../../src/platform/errors.js';
import { runProcess } from '../../src/platform/process.js';
import { nodeClient } from '../../src/store/http-client.js';
import { ChangeRepository, pullRequestPayload } from '../support/change-repository.js';
import { fakePlatform, type FakePlatform } from '../support/fake-platform.js';
import { judgedAs } from '../support/judged-as.js';
import { PullRequestServer } from '../support/pull-request-server.js';

// Many short programs take their time where others compile.
jest.setTimeout(120_000);

const root = join(import.meta.dirname, '../..');
const USE = 'config/portage/package.use/demo';
let folder: string;
let out: string;
let repository: ChangeRepository;
let server: PullRequestServer;
/** What main has, the change, and GitHub's merge of both. */
let commits: { readonly base: string; readonly head: string; readonly merge: string };
let before: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-test-'));
  repository = await ChangeRepository.make(join(folder, 'repo'));
  await cp(join(root, 'demo/config'), join(repository.folder, 'config'), { recursive: true });
  before = await readFile(join(repository.folder, USE), 'utf8');
  const base = await repository.commit({});
  await repository.git('checkout', '--quiet', '-b', 'change');
  // One of two equal lines is a mistake that has a safe way out.
  const head = await repository.commit({ [USE]: `${before}app-arch/lzip nls\napp-arch/lzip nls\n` });
  await repository.git('checkout', '--quiet', '--detach', base);
  await repository.git('merge', '--quiet', '--no-ff', '--message=Merge', head);
  commits = { base, head, merge: await repository.git('rev-parse', 'HEAD') };
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await repository.git('checkout', '--quiet', '--detach', commits.merge);
  out = await mkdtemp(join(folder, 'test-'));
  const lines = before.split('\n').length;
  const patch = `@@ -${String(lines)},0 +${String(lines)},2 @@\n+app-arch/lzip nls\n+app-arch/lzip nls`;
  server = new PullRequestServer([{ filename: USE, patch }]);
  await server.start();
});
afterEach(() => server.stop());

async function environment(event: string, payload: object): Promise<Record<string, string>> {
  const path = join(out, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'octo/image',
    GITHUB_RUN_ID: '99',
    GITHUB_WORKSPACE: repository.folder,
    RUNNER_TEMP: out,
  };
}
const ofPull = (from?: string): Promise<Record<string, string>> =>
  environment('pull_request', pullRequestPayload(commits.head, commits.base, from));

/** A judge that gives recorded runs: of the head, and of the base. */
function judgeOf(head: string, base: string): JudgeDefinition {
  const own = join(repository.folder, 'config');
  return (path) => Promise.resolve(judgedAs(path === own ? head : base));
}

async function check(
  env: Record<string, string>,
  judge: JudgeDefinition,
  inputs: Readonly<Record<string, string>> = {},
): Promise<FakePlatform> {
  const given = { config: join(repository.folder, 'config'), output: join(out, 'out'), token: 'ghs_token', ...inputs };
  const platform = { ...fakePlatform(given), env };
  await runCheck(platform, {
    run: runProcess,
    client: nodeClient,
    pause: () => Promise.resolve(),
    installation: { defaults: join(root, 'config'), builtBy: 'gentoo-min-action 1.0.0' },
    judge: () => judge,
    annotates: true,
  });
  return platform;
}

const annotations = ({ lines }: FakePlatform): string[] =>
  lines.filter((line) => /^(error|warning|notice): /.test(line));

describe('the check of a pull request', () => {
  it('tells log, annotations, summary, outputs, files and comment what it found', async () => {
    const platform = await check(await ofPull(), judgeOf('plan-world-emptytree', 'plan-update-mixed'), {
      sarif: join(out, 'findings.sarif'),
    });
    expect(platform.failures).toEqual([]);
    expect(platform.lines.join('\n')).toMatch(/Compared with commit/);
    expect(annotations(platform).join('\n')).toMatch(/warning: .*\[duplicate-line\]/);
    // What the files show is in the summary before there is a plan.
    expect(platform.summaries).toHaveLength(2);
    expect(platform.summaries[0]).toMatch(/was not planned/);
    expect(platform.summaries[1]).toMatch(/can be built/);
    expect(Object.fromEntries(platform.outputs)).toMatchObject({
      verdict: 'passed',
      errors: '0',
      warnings: '1',
      packages: expect.stringMatching(/^\d+$/),
      changes: expect.stringMatching(/^[1-9]\d*$/),
      'predicted-seconds': expect.stringMatching(/^\d+$/),
      commented: 'true',
      'artifact-ids': '{"gentoo-min-check.json":1}',
    });
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toBe(await readFile(platform.outputs.get('comment-file') ?? '', 'utf8'));
    expect(server.lineComments[0]?.body).toMatch(/```suggestion/);
    const sarif = JSON.parse(await readFile(join(out, 'findings.sarif'), 'utf8')) as { runs: { results: object[] }[] };
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
    expect(JSON.stringify(sarif)).toContain(USE);
  });

  it('says the same a second time without a second comment', async () => {
    for (let time = 0; time < 2; time++)
      await check(await ofPull(), judgeOf('plan-world-emptytree', 'plan-world-emptytree'));
    expect([server.comments.length, server.lineComments.length]).toEqual([1, 1]);
    expect(server.asked.filter((asked) => !asked.startsWith('GET'))).toHaveLength(2);
  });

  it('fails where Portage finds no plan, and says why', async () => {
    const platform = await check(await ofPull(), judgeOf('err-required-use', 'plan-world-emptytree'));
    expect(platform.failures.map(({ message }) => message)).toEqual(['Portage finds no plan for this definition.']);
    expect(platform.outputs.get('verdict')).toBe('failed');
    expect(server.comments[0]?.body).toMatch(/cannot be built/);
  });

  it('tells what the files show where there is no builder', async () => {
    const judge: JudgeDefinition = () =>
      Promise.reject(new UserError({ message: 'There is no builder.', hint: 'Start one.' }));
    const platform = await check(await ofPull(), judge);
    expect(platform.failures.map(({ message }) => message)).toEqual(['There is no builder. Start one.']);
    expect(annotations(platform).join('\n')).toMatch(/\[duplicate-line\]/);
    expect(platform.summaries.at(-1)).toMatch(/There is no plan&#58;/);
    expect(platform.outputs.get('verdict')).toBe('failed');
    expect(server.comments).toHaveLength(1);
  });

  it('writes nothing on the pull request of a fork, and hands it on', async () => {
    const platform = await check(await ofPull('eve/image'), judgeOf('plan-world-emptytree', 'plan-world-emptytree'));
    expect(server.asked).toEqual([]);
    expect(platform.outputs.get('commented')).toBe('false');
    expect(platform.uploads).toEqual([join(out, 'out/gentoo-min-check.json')]);
    const handed = readJudgementFile(await readFile(join(out, 'out/gentoo-min-check.json'), 'utf8'));
    expect(handed).toMatchObject({ pullRequest: 7, head: commits.head, suggestions: [{ file: USE }] });
  });

  it('passes where the token may not write, and says what it would need', async () => {
    server.first = ({ method }) =>
      method === 'POST' ? { status: 403, json: { message: 'Resource not accessible by integration' } } : undefined;
    const platform = await check(await ofPull(), judgeOf('plan-world-emptytree', 'plan-world-emptytree'));
    expect(platform.failures).toEqual([]);
    expect(annotations(platform).join('\n')).toMatch(/notice: .*pull-requests: write.*summary/);
  });

  it('does not run where a token that writes is beside the code of anybody', async () => {
    const env = await environment('pull_request_target', pullRequestPayload(commits.head, commits.base, 'eve/image'));
    const platform = await check(env, () => Promise.reject(new Error('it was judged')));
    expect(platform.failures[0]?.message).toMatch(/pull_request_target/);
    expect(server.asked).toEqual([]);
  });

  it('names every input that is wrong at once', async () => {
    const platform = await check(await ofPull(), judgeOf('ok-license', 'ok-license'), {
      plan: 'yes',
      comment: 'always',
      base: '--exec',
      builder: '-x',
    });
    expect(annotations(platform).map((line) => line.split(':')[1]?.trim())).toEqual([
      'base',
      'plan',
      'comment',
      'builder',
    ]);
  });
});

describe('the comment of a run for a fork', () => {
  const artifact = (content: string, more: object = {}): void => {
    const json = {
      artifacts: [{ id: 5, name: 'gentoo-min-check.json', size_in_bytes: content.length, expired: false, ...more }],
    };
    server.answers.set('GET /repos/octo/image/actions/runs/42/artifacts?per_page=100', { json });
    server.answers.set('GET /repos/octo/image/actions/runs/42/artifacts', { json });
    server.answers.set('GET /repos/octo/image/actions/artifacts/5/zip', { text: content });
  };
  const pullIs = (head: string, from: string, state = 'open'): void => {
    server.answers.set('GET /repos/octo/image/pulls/7', {
      json: { state, head: { sha: head, repo: { full_name: from } } },
    });
  };
  const ended = (event = 'pull_request', from = 'eve/image'): object => ({
    repository: { full_name: 'octo/image' },
    workflow_run: { id: 42, event, head_sha: commits.head, head_repository: { full_name: from } },
  });
  async function comment(payload: object): Promise<FakePlatform> {
    const env = await environment('workflow_run', payload);
    const platform = { ...fakePlatform({ token: 'ghs_token' }), env };
    await runCheckComment(platform, { client: nodeClient, pause: () => Promise.resolve() });
    return platform;
  }
  let handed: string;
  beforeEach(async () => {
    await check(await ofPull('eve/image'), judgeOf('plan-world-emptytree', 'plan-world-emptytree'));
    handed = await readFile(join(out, 'out/gentoo-min-check.json'), 'utf8');
  });

  it('is written by the trusted run, from data alone', async () => {
    artifact(handed);
    pullIs(commits.head, 'eve/image');
    const platform = await comment(ended());
    expect([platform.failures, platform.outputs.get('comments')]).toEqual([[], '1']);
    expect(server.comments[0]?.body).toMatch(/can be built[^]*From the run of a fork/);
    expect(server.lineComments).toHaveLength(1);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'the number of somebody else’s pull request',
      () => {
        pullIs(commits.head, 'octo/image');
      },
      /of another repository/,
    ],
    [
      'a pull request that has moved on',
      () => {
        pullIs(commits.base, 'eve/image');
      },
      /moved on/,
    ],
    [
      'a closed one',
      () => {
        pullIs(commits.head, 'eve/image', 'closed');
      },
      /closed/,
    ],
    [
      'a file that is no judgement',
      () => {
        artifact('PK\u0003\u0004');
      },
      /no judgement/,
    ],
    [
      'one that is too large',
      () => {
        artifact(handed, { size_in_bytes: 10 ** 9 });
      },
      /too large/,
    ],
  ])('is not written for %s', async (_, arrange, reason) => {
    artifact(handed);
    pullIs(commits.head, 'eve/image');
    arrange();
    const platform = await comment(ended());
    expect(platform.lines.join('\n')).toMatch(reason);
    expect(server.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
    expect(platform.outputs.get('comments')).toBe('0');
  });

  it('is nobody’s where the run was for no pull request', async () => {
    expect((await comment(ended('push'))).failures).toEqual([]);
    expect(server.asked).toEqual([]);
    expect((await comment({})).failures[0]?.message).toMatch(/no run for a pull request/);
  });
});

describe('the programs of the action', () => {
  async function program(name: string, env: Record<string, string>): Promise<{ code: number | null; output: string }> {
    const files = { GITHUB_OUTPUT: 'outputs', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary.md' };
    const paths = Object.entries(files).map(([variable, file]) => [variable, join(out, file)] as const);
    const child = spawn(
      join(root, 'node_modules/node/bin/node'),
      ['--import', join(root, 'node_modules/tsx/dist/esm/index.mjs'), join(root, `src/actions/${name}.ts`)],
      { cwd: repository.folder, env: { PATH: process.env.PATH, ...env, ...Object.fromEntries(paths) }, stdio: 'pipe' },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, output };
  }

  it('judge the files of a change and write its comment', async () => {
    const env = { ...(await ofPull()), INPUT_PLAN: 'false', INPUT_TOKEN: 'ghs_token', INPUT_OUTPUT: join(out, 'out') };
    const { code, output } = await program('check', env);
    expect([code, output]).toEqual([0, expect.stringContaining(`::warning file=${USE},line=`)]);
    expect(output).toContain('::add-mask::ghs_token');
    expect(await readFile(join(out, 'outputs'), 'utf8')).toMatch(/passed/);
    expect(await readFile(join(out, 'summary.md'), 'utf8')).toMatch(/was not planned/);
    expect(server.comments).toHaveLength(1);
  });

  it('say in one sentence what they cannot do', async () => {
    const { code, output } = await program('check-comment', await environment('push', {}));
    expect([code, output]).toEqual([1, expect.stringMatching(/^::error::This is no run for a pull request.*\n$/)]);
  });
});
