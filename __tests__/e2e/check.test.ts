/**
 * A user's repository with the examples check.yml and check-comment.yml under act, and GitHub's API on loopback: what runs for
 * a pull request of its own, what for one from a fork, and what must not.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAct, type ActResult } from '../../harness/act.js';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { exportAction } from '../../harness/export-action.js';
import { ChangeRepository, pullRequestPayload } from '../support/change-repository.js';
import type { GitHubReply } from '../support/github-server.js';
import { PullRequestServer } from '../support/pull-request-server.js';
import { serveCommit } from '../support/serve-commit.js';

const MINUTE = 60_000;
/** What act takes for the name of the repository. */
const REPOSITORY = 'octo/gentoo-image';
const FORK = 'eve/gentoo-image';
const USE = 'config/portage/package.use/demo';
const HEAD = 'e'.repeat(40);
const root = join(import.meta.dirname, '../..');

let folder: string;
let action: string;
let repo: string;
let base: string;
let history: ChangeRepository;
let services: ActionsServices;
let lines: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-check-e2e-'));
  [action, repo] = [join(folder, 'action'), join(folder, 'repo')];
  services = await startActionsServices();
  await exportAction(action);
  history = await ChangeRepository.make(join(folder, 'history'));
  await cp(join(root, 'demo/config'), join(history.folder, 'config'), { recursive: true });
  base = await history.commit({});

  await cp(join(history.folder, 'config'), join(repo, 'config'), { recursive: true });
  const use = await readFile(join(repo, USE), 'utf8');
  lines = use.split('\n').length;
  await writeFile(join(repo, USE), `${use}app-arch/lzip nls\napp-arch/lzip nls\napp-arch/lzip bad/flag\n`);
  await mkdir(join(repo, '.github/workflows'), { recursive: true });
  for (const name of ['check.yml', 'check-comment.yml']) {
    const text = await readFile(join(root, 'examples', name), 'utf8');
    // There is no builder: what needs one is tried in other tests.
    const workflow = text.replace(/^( +)config: config$/m, "$1config: config\n$1plan: 'false'");
    await writeFile(join(repo, '.github/workflows', name), workflow);
  }
}, 15 * MINUTE);

afterAll(async () => {
  await services.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

/** GitHub as the workflows see it, with the artifacts that they have stored. */
async function startServer(): Promise<PullRequestServer> {
  const patch = `@@ -${String(lines)},0 +${String(lines)},3 @@\n+app-arch/lzip nls\n+app-arch/lzip nls\n+app-arch/lzip bad/flag`;
  const server = new PullRequestServer([{ filename: USE, patch }], REPOSITORY);
  server.answers.set(`GET /repos/${REPOSITORY}/compare/${base}...${HEAD}`, {
    json: { merge_base_commit: { sha: base } },
  });
  await serveCommit(server, history, base);
  server.first = async ({ path }): Promise<GitHubReply | undefined> => {
    const stored = services.listArtifacts().filter(({ name }) => name.endsWith('check.json'));
    if (/\/actions\/runs\/\d+\/artifacts\?/.test(path)) {
      const artifacts = stored.map(({ name }, id) => ({ id, name, size_in_bytes: 1000, expired: false }));
      return { json: { artifacts } };
    }
    const id = /\/actions\/artifacts\/(\d+)\/zip$/.exec(path)?.[1];
    if (id === undefined) return undefined;
    const { name } = stored[Number(id)] ?? { name: '' };
    const to = await mkdtemp(join(folder, 'artifact-'));
    await services.downloadArtifact(name, to);
    return { text: await readFile(join(to, name), 'utf8') };
  };
  await server.start();
  return server;
}

function act(
  server: PullRequestServer,
  event: string,
  workflow: string,
  payload: Record<string, unknown>,
): Promise<ActResult> {
  return runAct({
    event,
    payload,
    repo,
    workflow: `.github/workflows/${workflow}`,
    localAction: action,
    services,
    env: { GITHUB_API_URL: server.url },
    secrets: { GITHUB_TOKEN: 'ghs_token' },
    mayRunNothing: true,
    timeout: 5 * MINUTE,
  });
}

/** What GitHub says of the pull request itself. */
function isNow(server: PullRequestServer, from: string): void {
  const json = { state: 'open', head: { sha: HEAD, repo: { full_name: from } } };
  server.answers.set(`GET /repos/${REPOSITORY}/pulls/7`, { json });
}

const jobs = ({ jobs: ran }: ActResult): string[] => ran.map(({ id, outcome }) => `${id} ${outcome}`);
const written = (server: PullRequestServer): string[] => server.asked.filter((asked) => !asked.startsWith('GET'));

describe('a pull request of the repository itself', () => {
  let server: PullRequestServer;
  let result: ActResult;
  beforeAll(async () => {
    server = await startServer();
    isNow(server, REPOSITORY);
    const payload = pullRequestPayload(HEAD, base, REPOSITORY, REPOSITORY);
    result = await act(server, 'pull_request', 'check.yml', payload);
  }, 10 * MINUTE);
  afterAll(() => server.stop());

  it('is judged by one job and told by another, also where it has errors', () => {
    if (!result.log.includes('Compared with commit')) throw new Error(result.log.slice(-6000));
    expect(jobs(result)).toEqual(['check failure', 'comment success']);
    expect(result.summaries.at(-1)).toMatch(/has errors/);
  });

  it('has what is new at its lines', () => {
    const errors = result.annotations.filter(({ level, file }) => level === 'error' && file !== undefined);
    expect(errors).toEqual([expect.objectContaining({ file: USE, line: lines + 2 })]);
  });

  it('gets one comment and its suggested changes, from the job that runs nothing of it', () => {
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toMatch(/^<!-- gentoo-min-check:[^]*has errors/);
    expect(server.lineComments.length).toBeGreaterThan(0);
    expect(written(server)).toEqual([
      `POST /repos/${REPOSITORY}/issues/7/comments`,
      `POST /repos/${REPOSITORY}/pulls/7/reviews`,
    ]);
    const [check] = result.jobs;
    expect(check?.steps.map(({ log }) => log).join('\n')).not.toMatch(/The comment is/);
  });
});

describe('a pull request from a fork', () => {
  let server: PullRequestServer;
  let result: ActResult;
  beforeAll(async () => {
    server = await startServer();
    result = await act(server, 'pull_request', 'check.yml', pullRequestPayload(HEAD, base, FORK, REPOSITORY));
  }, 10 * MINUTE);
  afterAll(() => server.stop());

  it('is judged, and nothing is written', () => {
    expect(jobs(result)).toEqual(['check failure']);
    expect(written(server)).toEqual([]);
    expect(result.summaries.at(-1)).toMatch(/has errors/);
  });

  it(
    'gets its comment from the workflow that runs afterwards, which checks nothing out',
    async () => {
      isNow(server, FORK);
      const ended = { id: 1, event: 'pull_request', head_sha: HEAD, head_repository: { full_name: FORK } };
      const payload = { repository: { full_name: REPOSITORY }, workflow_run: ended };
      const after = await act(server, 'workflow_run', 'check-comment.yml', payload);
      if (after.code !== 0) throw new Error(after.log.slice(-6000));
      expect(jobs(after)).toEqual(['comment success']);
      expect(after.jobs[0]?.steps.map(({ name }) => name).join()).not.toMatch(/checkout|check out/i);
      expect(server.comments[0]?.body).toMatch(/From the run of a fork/);
    },
    5 * MINUTE,
  );

  it(
    'gets none where the run was of the repository itself, which has written its own',
    async () => {
      const ended = { id: 1, event: 'pull_request', head_sha: HEAD, head_repository: { full_name: REPOSITORY } };
      const before = server.asked.length;
      const payload = { repository: { full_name: REPOSITORY }, workflow_run: ended };
      const after = await act(server, 'workflow_run', 'check-comment.yml', payload);
      expect([jobs(after), server.asked.length]).toEqual([[], before]);
    },
    5 * MINUTE,
  );
});
