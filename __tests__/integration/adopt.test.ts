/**
 * What a repository begins with, from `gentoo-min init` to a run: its workflows and those of the documentation by actionlint and
 * zizmor, and its build under act, by the reusable workflow as a release has it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runAct } from '../../harness/act.js';
import { ensureZizmor } from '../../harness/checks.js';
import { ensureTools } from '../../harness/tools.js';
import { stampWorkflow } from '../../scripts/release/stamp.js';
import { runInit } from '../../src/actions/run-init.js';
import { fakePlatform } from '../support/fake-platform.js';

const root = join(import.meta.dirname, '../..');
const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
/** Stands for the action: says what it was given, and that all is done. */
const ACTION = `
name: stand-in
description: stand-in
inputs: { config: { default: '' }, package-store: { default: '' }, job-minutes: { default: '' } }
outputs: { complete: { value: 'true' } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { CONFIG: '\${{ inputs.config }}', STORE: '\${{ inputs.package-store }}' }
      run: test -f "$CONFIG/image.yaml" && echo "built $CONFIG with store $STORE"
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-adopt-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function init(name: string, options: Readonly<Record<string, string>>): Promise<string> {
  const repository = join(folder, name);
  await mkdir(repository);
  const platform = fakePlatform({ folder: repository, ...options });
  await runInit(platform, { defaults: join(root, 'config'), ask: undefined });
  expect(platform.failures).toEqual([]);
  return repository;
}

/** Workflows in the blocks of code of the documentation. */
async function documented(into: string): Promise<string[]> {
  const paths = [
    'README.md',
    ...(await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ];
  const files: string[] = [];
  for (const path of paths) {
    const text = await readFile(join(root, path), 'utf8');
    for (const [, block = ''] of text.matchAll(/^```yaml\n(.*?)^```$/gms)) {
      if (!/^on:/m.test(block) || !/^jobs:/m.test(block)) continue;
      const file = join(into, `${path.replaceAll('/', '_')}-${files.length}.yml`);
      await writeFile(file, block);
      files.push(file);
    }
  }
  return files;
}

describe('the workflows that users get', () => {
  it('are good to actionlint and zizmor', async () => {
    const [{ actionlint, shellcheck }, zizmor] = await Promise.all([
      ensureTools(['actionlint', 'shellcheck']),
      ensureZizmor(),
    ]);
    const names = { config: 'images/min', branch: 'trunk', labels: 'self-hosted,linux' };
    const repositories = [await init('own', { runner: 'own', ...names }), await init('hosted', { runner: 'hosted' })];
    const written = await Promise.all(
      repositories.map(async (repository) => {
        const workflows = join(repository, '.github/workflows');
        return (await readdir(workflows)).map((name) => join(workflows, name));
      }),
    );
    const blocks = join(folder, 'blocks');
    await mkdir(blocks);
    const inDocuments = await documented(blocks);
    expect([written.flat().length, inDocuments.length > 3]).toEqual([8, true]);
    const run = promisify(execFile);
    const ignore = ['-ignore', 'label "(linux|16-core|32-core)" is unknown'];
    await run(actionlint, ['-shellcheck', shellcheck, ...ignore, ...written.flat(), ...inDocuments]);
    const strict = [`--config=${join(root, '.github/zizmor.yml')}`, '--pedantic', '--offline', '--no-progress'];
    await run(zizmor, [...strict, ...written.flat()]);
  }, 180_000);

  it('build by the workflow of a release, which uses the action of one commit', async () => {
    const action = join(folder, 'action');
    await mkdir(join(action, '.github/workflows'), { recursive: true });
    const workflow = await readFile(join(root, '.github/workflows/build.yml'), 'utf8');
    const stamp = { repository: 'org/gentoo-min-action', commit: COMMIT, version: '1.0.0' };
    await writeFile(join(action, '.github/workflows/build.yml'), stampWorkflow(workflow, stamp));
    await writeFile(join(action, 'action.yml'), ACTION);
    await copyFile(join(root, 'package.json'), join(action, 'package.json'));
    const repo = await init('run', { runner: 'hosted' });
    const { code, jobs, log } = await runAct({
      event: 'push',
      repo,
      workflow: '.github/workflows/image.yml',
      localAction: action,
      payload: { ref: 'refs/heads/main' },
    });
    if (code !== 0) throw new Error(log.slice(-3000));
    expect(jobs.map(({ name, outcome }) => [name, outcome])).toEqual([['Image/Build image/Build and boot', 'success']]);
    expect(log).toContain('built config with store actions');
  }, 120_000);
});
