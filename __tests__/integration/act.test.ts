import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runAct, type ActOptions } from '../../harness/act.js';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { exportAction } from '../../harness/export-action.js';
import { ensureTools } from '../../harness/tools.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

// A throw-away action with everything that ours uses of the runner, and a user's repository that calls it.
const ACTION_YML = `
name: probe
description: probe
inputs: { who: { description: who, default: nobody }, wait: { description: wait, default: '' } }
outputs: { greeting: { description: greeting } }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const MAIN = `
import fs from 'node:fs';
const { env } = process;
const append = (file, text) => fs.appendFileSync(env[file], text);
console.log('node', process.version, 'in', env.GITHUB_REPOSITORY, 'files', fs.readdirSync(env.GITHUB_WORKSPACE).join());
console.log('leaked', env.SHOULD_NOT_LEAK ?? 'nothing');
append('GITHUB_OUTPUT', 'greeting=hello ' + env.INPUT_WHO + '\\n');
append('GITHUB_STATE', 'who=' + env.INPUT_WHO + '\\n');
append('GITHUB_STEP_SUMMARY', '# Built for ' + env.INPUT_WHO + '\\n');
console.log('::warning file=config/image.yaml,line=3,title=Old pin::stage3 is 40 days old%0Arefresh it');
if (env.INPUT_WAIT) {
  process.on('SIGINT', () => { console.log('stopping cleanly'); process.exit(130); });
  console.log('waiting');
  setTimeout(() => undefined, 600_000);
} else {
  const call = (method, body) => fetch(env.ACTIONS_RESULTS_URL + 'twirp/github.actions.results.api.v1.ArtifactService/' + method, {
    method: 'POST', headers: { authorization: 'Bearer ' + env.ACTIONS_RUNTIME_TOKEN }, body: JSON.stringify(body),
  }).then((answer) => answer.json());
  const claims = JSON.parse(Buffer.from(env.ACTIONS_RUNTIME_TOKEN.split('.')[1], 'base64url'));
  const [, run, job] = /Results:(.+):(.+)$/.exec(claims.scp);
  const id = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: 'system-' + env.INPUT_WHO };
  const { signed_upload_url } = await call('CreateArtifact', { ...id, version: 7, mime_type: 'application/octet-stream' });
  await fetch(signed_upload_url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'content' });
  console.log(JSON.stringify(await call('FinalizeArtifact', { ...id, size: '7' })));
  process.exitCode = env.INPUT_WHO === 'trouble' ? 1 : 0;
}
`;

const REUSABLE = `
on:
  workflow_call:
    inputs:
      runs-on: { type: string, default: '["self-hosted","linux","x64","16-core"]' }
      who: { type: string, default: reusable }
    secrets: { password-hash: { required: false } }
    outputs: { greeting: { value: '\${{ jobs.inner.outputs.greeting }}' } }
jobs:
  inner:
    runs-on: \${{ fromJSON(inputs.runs-on) }}
    outputs: { greeting: '\${{ steps.probe.outputs.greeting }}' }
    steps:
      - uses: actions/checkout@v6
      - id: probe
        uses: org/gentoo-min-action@v1
        with: { who: '\${{ inputs.who }}' }
      - uses: org/gentoo-min-action/boot@v1
      - env: { SECRET: '\${{ secrets.password-hash }}' }
        run: echo "secret of \${#SECRET} characters"
`;

const USER = `
on: [push, pull_request, schedule]
jobs:
  direct:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - { id: probe, name: Build, uses: org/gentoo-min-action@v1, with: { who: direct } }
      - run: echo "said \${{ steps.probe.outputs.greeting }}, \${{ vars.WORD }}, \${{ github.ref }}"
  called:
    needs: direct
    uses: org/gentoo-min-action/.github/workflows/build.yml@v1
    with: { who: called }
    secrets: { password-hash: '\${{ secrets.HASH }}' }
  after:
    needs: called
    runs-on: [self-hosted, linux]
    steps:
      - run: echo "after \${{ needs.called.outputs.greeting }}"
`;

const one = (body: string): string => `
on: push
jobs:
  only:
${body.trim().replace(/^/gm, '    ')}
`;

let dir: string;
let action: string;
let repo: string;
let services: ActionsServices;

async function put(root: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

beforeAll(async () => {
  await ensureTools(['act', 'node24']);
  services = await startActionsServices();
  process.env.SHOULD_NOT_LEAK = 'the developer’s environment';
}, 900_000); // the first time, act is compiled

afterAll(async () => {
  delete process.env.SHOULD_NOT_LEAK;
  await services.stop();
});

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'act-test-'));
  action = join(dir, 'action');
  repo = join(dir, 'repo');
  await put(action, {
    'action.yml': ACTION_YML,
    'main.mjs': MAIN,
    'post.mjs': 'console.log("post of", process.env.STATE_who);',
    '.github/workflows/build.yml': REUSABLE,
    'boot/action.yml': 'name: boot\ndescription: boot\nruns: { using: node24, main: ../boot.mjs }',
    'boot.mjs': 'console.log("booted");',
  });
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

function act(workflow: string, options: Partial<ActOptions> = {}): ReturnType<typeof runAct> {
  return put(repo, { '.github/workflows/image.yml': workflow, 'config/image.yaml': 'name: x\n' }).then(() =>
    runAct({ event: 'push', repo, localAction: action, services, ...options }),
  );
}

describe('runAct', () => {
  it('runs the action directly and by its reusable workflow from another repository', async () => {
    const result = await act(USER, { secrets: { HASH: '$6$a\nsecond line' }, vars: { WORD: 'word' } });
    expect(result.code).toBe(0);
    expect(result.jobs.map((job) => [job.name, job.outcome])).toEqual([
      ['image.yml/direct', 'success'],
      ['called/build.yml/inner', 'success'],
      ['image.yml/after', 'success'],
    ]);
    const [direct, called, after] = result.jobs;
    const probe = direct?.steps.find((step) => step.id === 'probe' && step.stage === 'Main');
    expect(probe).toMatchObject({ name: 'Build', outcome: 'success', outputs: { greeting: 'hello direct' } });
    expect(probe?.log).toMatch(/node v24\..* in octo\/gentoo-image files .*config/);
    expect(probe?.log).toContain('leaked nothing');
    expect(direct?.steps.at(-1)).toMatchObject({ stage: 'Post', log: 'post of direct\n' });
    expect(result.log).toContain('said hello direct, word, refs/heads/main');
    expect(called?.steps.map((step) => step.log).join('')).toMatch(/booted\n.*secret of 16 characters/s);
    expect(after?.steps[0]?.log).toBe('after hello called\n');
    expect(result.summaries).toEqual(['# Built for direct\n', '# Built for called\n']);
    expect(result.annotations[0]).toEqual({
      level: 'warning',
      message: 'stage3 is 40 days old\nrefresh it',
      file: 'config/image.yaml',
      line: 3,
      title: 'Old pin',
      job: 'image.yml/direct',
    });
    const names = services.listArtifacts().map((artifact) => artifact.name);
    expect(names).toEqual(['system-direct', 'system-called']);
    await services.downloadArtifact('system-called', join(dir, 'out'));
    await expect(readFile(join(dir, 'out', 'system-called'), 'utf8')).resolves.toBe('content');
  });

  it('gives a pull request its number and reference', async () => {
    const result = await act(USER, { event: 'pull_request', payload: { pull_request: { number: 7 } } });
    expect(result.log).toContain('refs/pull/7/merge');
  });

  it('reports a failed step, runs its post step, and skips what follows', async () => {
    const result = await act(
      one(`
runs-on: ubuntu-latest
steps:
  - { uses: org/gentoo-min-action@v1, with: { who: trouble } }
  - run: echo never`),
    );
    expect(result.code).toBe(1);
    expect(result.jobs).toMatchObject([{ id: 'only', outcome: 'failure' }]);
    expect(result.jobs[0]?.steps.map((step) => [step.stage, step.outcome])).toEqual([
      ['Pre', 'skipped'],
      ['Main', 'failure'],
      ['Post', 'success'],
    ]);
  });

  it('cancels as a runner does: the step may end in peace, its post step runs', async () => {
    const cancel = new AbortController();
    const started = Date.now();
    const result = await act(
      one(`
runs-on: ubuntu-latest
steps:
  - { uses: org/gentoo-min-action@v1, with: { wait: 'yes' } }`),
      {
        cancel: cancel.signal,
        onLine: (line) => {
          if (line.includes('"msg":"waiting')) {
            cancel.abort();
          }
        },
      },
    );
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(result.log).toMatch(/stopping cleanly[^]*post of nobody/);
    expect(result.jobs[0]?.outcome).toBe('failure');
  });

  it('does not take for success what act merely left out', async () => {
    await expect(act(one('runs-on: windows-11\nsteps: [{ run: echo x }]'))).rejects.toThrow(
      /act skipped image.yml\/only/,
    );
    const never = one('if: false\nruns-on: ubuntu-latest\nsteps: [{ run: echo x }]');
    await expect(act(never)).rejects.toThrow(/no job ran for event push/);
    await expect(act(never, { mayRunNothing: true })).resolves.toMatchObject({ code: 0, jobs: [] });
    await expect(act('on: push\njobs: [')).rejects.toThrow(/no job ran[^]*yaml/i);
  });
});

describe('exportAction', () => {
  it('copies what a commit would hold: untracked files too, ignored and deleted ones not', async () => {
    const source = join(dir, 'source');
    await put(source, { '.gitignore': 'node_modules/\n', 'tracked.txt': 'old', 'gone.txt': 'x', 'dist/index.js': '1' });
    const git = (...args: string[]): void => {
      execFileSync('git', ['-C', source, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
    };
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=first');
    await put(source, { 'tracked.txt': 'new', 'new/script.sh': '#!/bin/sh', 'node_modules/x/index.js': 'x' });
    await chmod(join(source, 'new/script.sh'), 0o755);
    await rm(join(source, 'gone.txt'));
    const dest = join(dir, 'exported');
    await exportAction(dest, source);
    const files = execFileSync('find', ['.', '-type', 'f'], { cwd: dest, encoding: 'utf8' }).trim().split('\n').sort();
    expect(files).toEqual(['./.gitignore', './dist/index.js', './new/script.sh', './tracked.txt']);
    await expect(readFile(join(dest, 'tracked.txt'), 'utf8')).resolves.toBe('new');
    expect((await stat(join(dest, 'new/script.sh'))).mode & 0o777).toBe(0o755);
  });
});
