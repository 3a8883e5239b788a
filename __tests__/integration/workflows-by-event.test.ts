/**
 * Which jobs of the workflows that `gentoo-min init` writes run for which event, and which do not, under act. The actions
 * themselves are stand-ins here: what they do has tests of its own. What branches a workflow is for, act does not ask.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAct, type ActResult } from '../../harness/act.js';
import { projectRoot } from '../../harness/cli.js';
import { runInit } from '../../src/actions/run-init.js';
import { fakePlatform } from '../support/fake-platform.js';
import { putFiles, scriptAction } from '../support/third-party-actions.js';

const REPOSITORY = 'octo/gentoo-image';
const FORK = 'stranger/gentoo-image';

const BUILT = 'Image/Build image/Build and boot: success';
const CHECKED = 'Check/Check image/Check: success';
const COMMENTED = 'Check/Check image/Comment: success';
const COMMENTED_LATER = "Comment/Comment on a fork's check/Comment: success";
const REFRESHED = ['Judge by advisories', 'Plan newer pins', 'Propose newer pins'].map(
  (job) => `Refresh/Refresh image/${job}: success`,
);

/** Ends as the next line of the file ENDS says. */
const BUILD = `
complete=$(head -n 1 "$ENDS") && sed -i 1d "$ENDS"
echo "built $INPUT_CONFIG, complete: $complete"
echo "complete=$complete" >>"$GITHUB_OUTPUT"`;
const CHECK = 'echo "checked $INPUT_CONFIG"\necho "judgement-file=j.json" >>"$GITHUB_OUTPUT"';

let folder: string;
let action: string;
let repo: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-events-'));
  action = join(folder, 'action');
  await cp(join(projectRoot, '.github/workflows'), join(action, '.github/workflows'), { recursive: true });
  await cp(join(projectRoot, 'package.json'), join(action, 'package.json'));
  await putFiles(action, {
    'action.yml': scriptAction(['config'], BUILD, ['complete', 'boot-status']),
    'check/action.yml': scriptAction(['config'], CHECK, ['verdict', 'judgement-file']),
    'check/comment/action.yml': scriptAction([], 'echo "commented"'),
    'refresh/action.yml': scriptAction(['mode'], 'echo "refreshed: $INPUT_MODE"', ['planned']),
  });
  repo = join(folder, 'repo');
  await mkdir(repo);
  const platform = fakePlatform({ folder: repo, runner: 'hosted' });
  await runInit(platform, { defaults: join(projectRoot, 'config'), ask: undefined });
  expect(platform.failures).toEqual([]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the builds of an event say of themselves, one after the other. */
beforeEach(() => writeFile(join(folder, 'ends'), 'true\n'));

function event(name: string, payload: Record<string, unknown> = {}): Promise<ActResult> {
  return runAct({
    event: name,
    repo,
    localAction: action,
    payload,
    env: { ENDS: join(folder, 'ends') },
    mayRunNothing: true,
  });
}

const pullRequest = (from: string): Record<string, unknown> => ({
  action: 'opened',
  repository: { full_name: REPOSITORY },
  pull_request: {
    number: 7,
    base: { ref: 'main', repo: { full_name: REPOSITORY } },
    head: { ref: 'topic', repo: { full_name: from } },
  },
});
const ended = (from: string): Record<string, unknown> => ({
  action: 'completed',
  repository: { full_name: REPOSITORY },
  workflow_run: { id: 1, event: 'pull_request', conclusion: 'success', head_repository: { full_name: from } },
});

const ran = ({ jobs }: ActResult): string[] => jobs.map(({ name, outcome }) => `${name}: ${outcome}`).sort();

describe('the workflows of a repository', () => {
  it.each([
    ['a push to the default branch', 'push', { ref: 'refs/heads/main' }, [BUILT]],
    ['a pull request of the own repository', 'pull_request', pullRequest(REPOSITORY), [CHECKED, COMMENTED]],
    ['a pull request from a fork', 'pull_request', pullRequest(FORK), [CHECKED]],
    ['the end of the check of a fork', 'workflow_run', ended(FORK), [COMMENTED_LATER]],
    ['the end of an own check', 'workflow_run', ended(REPOSITORY), []],
    ['the schedule', 'schedule', { schedule: '23 4 * * 1' }, REFRESHED],
    ['a start by hand', 'workflow_dispatch', { ref: 'refs/heads/main' }, [BUILT, ...REFRESHED]],
  ])(
    'run these jobs for %s, and no other',
    async (_, name, payload, jobs) => {
      const result = await event(name, payload);
      expect(ran(result)).toEqual(jobs);
      expect(result.code).toBe(0);
    },
    120_000,
  );
});

describe('the jobs that go on', () => {
  it.each([
    [1, ['true']],
    [2, ['false', 'true']],
    [4, ['false', 'false', 'false', 'true']],
  ])(
    'are as many as it takes: %d',
    async (count, ends) => {
      await writeFile(join(folder, 'ends'), `${ends.join('\n')}\n`);
      const result = await event('push', { ref: 'refs/heads/main' });
      expect([result.code, ran(result).length]).toEqual([0, count]);
      expect(await readFile(join(folder, 'ends'), 'utf8')).toBe('');
    },
    120_000,
  );

  it('come to an end: the fourth that is not complete fails', async () => {
    await writeFile(join(folder, 'ends'), 'false\n'.repeat(4));
    const result = await event('push', { ref: 'refs/heads/main' });
    expect([result.code, ran(result).length]).toEqual([1, 4]);
    expect(ran(result).filter((job) => job.endsWith(': failure'))).toHaveLength(1);
  }, 120_000);
});
