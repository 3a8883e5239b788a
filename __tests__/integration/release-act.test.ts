/**
 * release.yml as GitHub would run it, under act, with real git and a repository on this machine to push to: what is tagged
 * when, and what is not when something fails. The steps' own work is shortened: what they call is run by other tests.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAct, type ActResult } from '../../harness/act.js';
import { ensureTools } from '../../harness/tools.js';
import { ownReferences } from '../../scripts/release/stamp.js';
import { putFiles, scriptAction, usedAction } from '../support/third-party-actions.js';

jest.setTimeout(180_000); // the machine may be busy with other suites

const root = join(import.meta.dirname, '../..');
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-11-22

### Added

- A thing.

## [1.0.0] - 2026-10-01

### Added

- Everything.
`;
/** What the jobs call, shortened: each says what it was called with, and fails where the environment wants it. */
const SHORTENED = {
  '.ci/run': '#!/bin/sh\necho "all tests"; test "$FAIL" != tests\n',
  'scripts/start.mjs': "console.log('start', ...process.argv.slice(2));\n",
  'tested.mjs': `import { execFileSync } from 'node:child_process';
console.log('tested', execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(), ...process.argv.slice(2));
process.exitCode = process.env.FAIL === 'end-to-end' ? 1 : 0;
`,
};
/** Stands for GitHub's own program: a release needs its tag to be there, and comes before the moving tag. */
const GH = `#!/bin/sh
set -e
test -n "$GH_TOKEN"
git ls-remote --exit-code origin "refs/tags/$3" > /dev/null
{ printf '%s\\n' "$*" | sed "s|$RUNNER_TEMP|TEMP|"; git ls-remote --tags --refs origin | sed 's|.*/||'; cat "$RUNNER_TEMP/notes.md"; } >> "$GH_LOG"
test "$FAIL" != publish
`;
/** Stands for actions/checkout where act has nothing in the workspace: another reference than the event's. */
const CHECKOUT = `
git init --quiet
git remote add origin "https://github.com/$GITHUB_REPOSITORY.git"
git fetch --quiet origin "$INPUT_REF"
git checkout --quiet FETCH_HEAD
`;
const SUDO = '#!/bin/sh\nwhile case $1 in --*) true ;; *) false ;; esac; do shift; done\nexec "$@"\n';

let folder: string;
let remote: string;

beforeAll(async () => {
  await ensureTools(['act', 'node24']);
}, 900_000); // the first time, act is compiled

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-act-'));
  remote = join(folder, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  await putFiles(join(folder, 'bin'), { gh: GH, sudo: SUDO });

  const repo = join(folder, 'repo');
  for (const path of ['scripts/release', 'scripts/release.ts', '.github/workflows']) {
    await mkdir(join(repo, path, '..'), { recursive: true });
    await cp(join(root, path), join(repo, path), { recursive: true });
  }
  const { name, type, imports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const scripts = { test: 'node tested.mjs' };
  const manifest = JSON.stringify({ name, type, imports, version: '1.1.0', scripts });
  await putFiles(repo, { 'package.json': manifest, 'CHANGELOG.md': CHANGELOG, ...SHORTENED });

  await putFiles(join(folder, 'checkout'), { 'action.yml': scriptAction(['ref'], CHECKOUT) });
  await putFiles(join(folder, 'setup-node'), {
    'action.yml': scriptAction(['node-version'], 'node --version | grep "^v$INPUT_NODE_VERSION\\."'),
  });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What the remote's tags name. */
function tags(): Record<string, string> {
  const listed = execFileSync('git', ['-C', remote, 'show-ref', '--tags'], { encoding: 'utf8' }).trim().split('\n');
  return Object.fromEntries(listed.map((line) => line.split(' refs/tags/').reverse() as [string, string]));
}

const noTags = (): boolean => execFileSync('git', ['-C', remote, 'for-each-ref'], { encoding: 'utf8' }) === '';

async function release(
  version: string,
  { event = 'workflow_dispatch', ref = 'refs/heads/main', fail = '' } = {},
): Promise<ActResult & { readonly outcomes: string[]; readonly made: string }> {
  const workflow = await readFile(join(root, '.github/workflows/release.yml'), 'utf8');
  const log = join(folder, 'gh.log');
  const result = await runAct({
    event,
    repo: join(folder, 'repo'),
    workflow: '.github/workflows/release.yml',
    localAction: folder,
    payload: { ref, ...(event === 'pull_request' ? { number: 7, pull_request: { number: 7 } } : {}) },
    inputs: { version },
    secrets: { GITHUB_TOKEN: 'ghs_of_the_job', RELEASE_KEY: 'the key for tags' },
    actions: {
      [usedAction(workflow, 'actions/checkout')]: join(folder, 'checkout'),
      [usedAction(workflow, 'actions/setup-node')]: join(folder, 'setup-node'),
    },
    path: [join(folder, 'bin')],
    env: {
      FAIL: fail,
      GH_LOG: log,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${remote}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/octo/gentoo-image.git',
    },
    mayRunNothing: true,
  });
  const outcomes = result.jobs.map(({ id, outcome }) => `${id} ${outcome}`);
  return { ...result, outcomes, made: existsSync(log) ? await readFile(log, 'utf8') : '' };
}

describe('a release', () => {
  it('is tagged after all tests, published after the end-to-end tests of what was tagged, and then v1 moves', async () => {
    const { code, log, outcomes, made } = await release('1.1.0');
    if (code !== 0) throw new Error(log.slice(-3000));
    expect(outcomes).toEqual(['test', 'tag', 'end-to-end', 'publish', 'move'].map((job) => `${job} success`));
    const { 'v1.1.0': commit = '', v1, ...others } = tags();
    expect([v1, others]).toEqual([commit, {}]);
    expect(made).toBe(
      'release create v1.1.0 --verify-tag --title v1.1.0 --notes-file TEMP/notes.md\nv1.1.0\n### Added\n\n- A thing.\n',
    );
    expect(log).toMatch(/start scripts\/check-dist\.mjs[^]*all tests/);
    expect(log).toContain(`tested ${commit} __tests__/e2e`);
    expect(log).not.toMatch(/ghs_of_the_job|the key for tags/);

    const show = (path: string): string =>
      execFileSync('git', ['-C', remote, 'show', `${commit}:.github/workflows/${path}`], { encoding: 'utf8' });
    const [parent = ''] = execFileSync('git', ['-C', remote, 'rev-parse', `${commit}^`], { encoding: 'utf8' }).split(
      '\n',
    );
    for (const path of ['build.yml', 'check.yml', 'refresh.yml', 'publish.yml']) {
      const references = ownReferences(show(path), 'octo/gentoo-image');
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) expect(reference.endsWith(`@${parent}`)).toBe(true);
    }
  });

  it.each([
    ['tests', ['test failure'], true],
    ['end-to-end', ['test success', 'tag success', 'end-to-end failure'], false],
    ['publish', ['test success', 'tag success', 'end-to-end success', 'publish failure'], false],
  ])('ends where %s fails, and v1 stays', async (fail, outcomes, untagged) => {
    const run = await release('1.1.0', { fail });
    expect([run.code, run.outcomes]).toEqual([1, outcomes]);
    if (untagged) expect(noTags()).toBe(true);
    else expect(Object.keys(tags())).toEqual(['v1.1.0']);
    expect([run.log.includes('tested '), run.made !== '']).toEqual([!untagged, fail === 'publish']);
  });

  it('of another version than the repository says is refused before any test', async () => {
    const { outcomes, log } = await release('1.2.0');
    expect([outcomes, noTags()]).toEqual([['test failure'], true]);
    expect(log).toMatch(/package\.json says 1\.1\.0[^]*newest release in CHANGELOG\.md is 1\.1\.0/);
    expect(log).not.toContain('all tests');
  });

  it.each([
    ['by hand on another branch', { ref: 'refs/heads/side' }],
    ['on a push of a tag', { event: 'push', ref: 'refs/tags/v1.1.0' }],
    ['on a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }],
    ['on a schedule', { event: 'schedule' }],
  ])('is not made %s', async (_, options) => {
    const { outcomes, made } = await release('1.1.0', options);
    expect([outcomes, made, noTags()]).toEqual([[], '', true]);
  });
});
