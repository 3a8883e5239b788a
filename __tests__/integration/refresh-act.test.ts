/**
 * The refresh as a user's repository runs it: its own workflow calls the reusable one, on schedule and by hand, with a real
 * registry and a GitHub on loopback.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAct, type ActResult } from '../../harness/act.js';
import { exportAction } from '../../harness/export-action.js';
import { startRegistry, type Registry } from '../../harness/registry.js';
import { ensureTools } from '../../harness/tools.js';
import { GitHubRepository } from '../support/github-repository.js';
import { packLayer, pushImage, repository } from '../support/snapshot-image.js';

jest.setTimeout(180_000); // the machine may be busy with other suites

const GLSA = `<glsa id="202603-01"><title>A hole</title><affected><package name="sys-libs/zlib" arch="*">
<vulnerable range="lt">1.3.2</vulnerable></package></affected><impact type="high"/></glsa>`;

let folder: string;
let registry: Registry;
let github: GitHubRepository;
let image: string;

beforeAll(async () => {
  await ensureTools(['act', 'node24']);
  folder = await mkdtemp(join(tmpdir(), 'refresh-act-'));
  await exportAction(join(folder, 'action'));
  registry = await startRegistry();
  const tree = repository({
    'sys-devel/gcc/gcc-16.1.0.ebuild': 'KEYWORDS="amd64"\n',
    'sys-kernel/gentoo-sources/gentoo-sources-6.12.77.ebuild': 'KEYWORDS="amd64"\n',
    'metadata/glsa/glsa-202603-01.xml': GLSA,
  });
  const layers = [await packLayer(tree, 'gzip')];
  await pushImage(registry.host, 'gentoo/portage', ['20260217', '20260310'], layers);
  await pushImage(registry.host, 'gentoo/stage3', ['nomultilib-20260216'], layers);
  image = `name: gentoo
stage3: ${registry.host}/gentoo/stage3:nomultilib-20260216
snapshot: ${registry.host}/gentoo/portage:20260217
profile: default/linux/amd64/23.0/no-multilib
compiler: { slot: 16, version: 16.1.0 }
kernel: { version: 6.12.58 }
user: { login: autologin }
refresh: { advisories: { gate: fail } }
`;
  await mkdir(join(folder, 'repo/.github/workflows'), { recursive: true });
  await mkdir(join(folder, 'repo/config'));
  await writeFile(join(folder, 'repo/config/image.yaml'), image);
  const example = await readFile(join(import.meta.dirname, '../../examples/refresh.yml'), 'utf8');
  await writeFile(join(folder, 'repo/.github/workflows/refresh.yml'), example);
}, 900_000); // the first time, act is compiled

afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

async function run(event: string, packages?: string): Promise<ActResult> {
  github = await GitHubRepository.start({ 'config/image.yaml': image });
  if (packages !== undefined) github.artifacts.push({ name: 'gentoo-packages.txt', branch: 'main', text: packages });
  try {
    return await runAct({
      event,
      repo: join(folder, 'repo'),
      localAction: join(folder, 'action'),
      secrets: { GITHUB_TOKEN: 'ghs_of_the_job' },
      env: { ...github.env(), DOCKER_CONFIG: folder },
      mayRunNothing: true,
    });
  } finally {
    await github.stop();
  }
}

const jobs = ({ jobs: ran }: ActResult): string[] => ran.map(({ id, outcome }) => `${id} ${outcome}`).sort();

describe('the refresh of a user’s repository', () => {
  it.each(['schedule', 'workflow_dispatch'])('proposes and judges on %s', async (event) => {
    const result = await run(event, 'sys-libs/zlib-1.3.2:0/1::gentoo\n');
    expect([result.code, jobs(result)]).toEqual([0, ['advisories success', 'plan success', 'propose success']]);
    const [pull] = github.pulls;
    expect(pull?.title).toMatch(
      /^Refresh: stage3 nomultilib-20260216 with its digest, snapshot 20260310, kernel 6\.12\.77$/,
    );
    expect(github.file('gentoo-min/refresh', 'config/image.yaml')).toContain('kernel: { version: 6.12.77 }');
    // The stand-in of a stage3 is no system, so what the job without rights hands over is why it has no plan.
    expect(pull?.body).toMatch(/No plan could be made, so nothing is said of packages&#58; (?!The job that plans)/);
    expect(result.log).not.toContain('ghs_of_the_job');
  });

  it('fails by an advisory, and proposes all the same', async () => {
    const result = await run('schedule', 'sys-libs/zlib-1.3.1:0/1::gentoo\n');
    expect([result.code, jobs(result)]).toEqual([1, ['advisories failure', 'plan success', 'propose success']]);
    expect(result.log).toContain('GLSA 202603-01 (high) is about sys-libs/zlib-1.3.1');
    expect(github.pulls).toHaveLength(1);
  });

  it.each(['push', 'pull_request'])('runs nothing on %s', async (event) => {
    const result = await run(event);
    expect([result.jobs, github.requests]).toEqual([[], []]);
  });
});
