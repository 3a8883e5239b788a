/** The refresh with a real registry, and a GitHub on loopback that checks what it is sent. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packOciLayout } from '../../harness/oci-layout.js';
import { pushOciLayout } from '../../harness/oci-push.js';
import { startRegistry, type Registry } from '../../harness/registry.js';
import { projectRoot } from '../../harness/cli.js';
import { ensureStandin } from '../../harness/standin.js';
import { comparePlans } from '../../src/actions/compare-plans.js';
import type { PlanMaker } from '../../src/actions/plan-proposals.js';
import { runAdvisories } from '../../src/actions/run-advisories.js';
import { runRefreshAction, type RefreshActionDeps } from '../../src/actions/run-refresh.js';
import { runRefreshCommand } from '../../src/actions/run-refresh-command.js';
import { UserError } from '../../src/platform/errors.js';
import { writePlans } from '../../src/refresh/plan-record.js';
import { nodeClient } from '../../src/store/http-client.js';
import { fakePlatform, type FakePlatform } from '../support/fake-platform.js';
import { demoFile } from '../support/gentoo-min.js';
import { GitHubRepository, type Pull } from '../support/github-repository.js';
import { judgedAs } from '../support/judged-as.js';
import { packLayer, pushImage, repository } from '../support/snapshot-image.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

const NOW = Date.UTC(2026, 2, 20);
const GLSA = `<?xml version="1.0"?>
<glsa id="202603-01"><title>zlib: a &lt;hole&gt;</title>
<affected><package name="sys-libs/zlib" auto="yes" arch="*">
<unaffected range="ge">1.3.2</unaffected><vulnerable range="lt">1.3.2</vulnerable></package></affected>
<impact type="high"><p>x</p></impact></glsa>`;
const NEWS = `Title: zlib changes its @name
Author: A <a@example.org>
Posted: 2026-03-01
Display-If-Installed: sys-libs/zlib

Text.
`;
const PACKAGES = 'sys-libs/zlib-1.3.1:0/1::gentoo\nsys-devel/gcc-16.1.0:16::gentoo\n';

let registry: Registry;
let folder: string;
let stage3: string;
/** Digests of the snapshots by their tags. */
const snapshots = new Map<string, string>();

const ebuild = (keywords: string): string => `EAPI=8\nKEYWORDS="${keywords}"\n`;
const gcc = (version: string): string => `sys-devel/gcc/gcc-${version}.ebuild`;
const sources = (version: string): string => `sys-kernel/gentoo-sources/gentoo-sources-${version}.ebuild`;

/** image.yaml of a repository, with comments that have to stay. */
const imageYaml = (policy = ''): string => `# What the image is.
name: gentoo
stage3: ${registry.host}/gentoo/stage3:nomultilib-20260216@${stage3} # the userland
snapshot: '${registry.host}/gentoo/portage:20260217@${snapshots.get('20260217') ?? ''}'
profile: default/linux/amd64/23.0/no-multilib
compiler: { slot: 16, version: 16.1.0 }
kernel:
  version: 6.12.58 # long-term
user: { login: autologin }
${policy}`;

beforeAll(async () => {
  registry = await startRegistry();
  folder = await mkdtemp(join(tmpdir(), 'refresh-test-'));
  const small = await packLayer({ 'etc/os-release': 'NAME=Gentoo\n' });
  const tags = ['nomultilib-20260216', 'nomultilib-20260309', 'nomultilib-20260319', 'systemd-20260309'];
  stage3 = await pushImage(registry.host, 'gentoo/stage3', tags, [small]);
  const old = repository({
    [gcc('16.1.0')]: ebuild('amd64'),
    [sources('6.12.58')]: ebuild('amd64'),
    'metadata/glsa/glsa-202603-01.xml': GLSA,
    'metadata/news/2026-03-01-zlib/2026-03-01-zlib.en.txt': NEWS,
  });
  const fresh = repository({
    [gcc('16.2.0')]: ebuild('amd64'),
    [gcc('16.3.0')]: ebuild('~amd64'),
    [gcc('16.2.1_p20260307')]: ebuild(''),
    [sources('6.12.77')]: ebuild('~amd64'),
    [sources('6.12.78')]: ebuild('~amd64'),
    [sources('6.18.3')]: ebuild('amd64'),
    'profiles/package.mask': '# broken\n~sys-kernel/gentoo-sources-6.12.78\n',
    [`${'var-is-long/'.repeat(12)}file`]: 'a path that no header holds',
  });
  const below = await packLayer(old, 'gzip');
  const above = await packLayer({ ...fresh, 'var/db/repos/gentoo/metadata/.wh.timestamp': '' }, 'zstd');
  const push = async (tag: string, layers: Parameters<typeof pushImage>[3]): Promise<void> => {
    snapshots.set(tag, await pushImage(registry.host, 'gentoo/portage', [tag], layers, true));
  };
  await push('20260217', [small, below]);
  await push('20260310', [small, below, above]);
  await push('20260319', [small]);
});

afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

const deps: RefreshActionDeps = {
  client: nodeClient,
  pause: () => Promise.resolve(),
  run: () => Promise.reject(new Error('nothing is run')),
};

const nothingPlans: PlanMaker = () => () => Promise.reject(new Error('nothing is planned'));

function platformOf(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): FakePlatform {
  // A folder without a login of docker.
  return { ...fakePlatform(inputs), env: { DOCKER_CONFIG: folder, ...env }, now: () => NOW };
}

describe('the command', () => {
  let config: string;
  beforeEach(async () => {
    config = await mkdtemp(join(folder, 'config-'));
  });
  const run = async (
    inputs: Readonly<Record<string, string>>,
    comparePlans: PlanMaker = nothingPlans,
  ): Promise<FakePlatform> => {
    const platform = platformOf({ config, ...inputs });
    await runRefreshCommand(platform, { ...deps, comparePlans });
    return platform;
  };

  it('plans the folder with both pins where that is wanted, and writes in any case', async () => {
    await writeFile(join(config, 'image.yaml'), imageYaml());
    await writeFile(join(config, 'world'), 'app-misc/hello\n');
    const log = join(folder, 'emerge.log');
    await writeFile(log, 'no record\n');
    const asked: string[] = [];
    const judge = comparePlans({
      platform: platformOf({}),
      defaults: join(projectRoot, 'config'),
      judge: () => async (definition) => {
        const text = await readFile(join(definition, 'image.yaml'), 'utf8');
        asked.push(text, await readFile(join(definition, 'world'), 'utf8'));
        return judgedAs(text.includes('portage:20260310') ? 'plan-world-emptytree' : 'plan-update-mixed');
      },
    });
    const dry = await run({ plan: 'true', 'dry-run': 'true', 'emerge-log': log }, judge);
    expect(dry.failures).toEqual([]);
    expect(dry.lines.join('\n')).toMatch(
      /info: plan: \d+ packages changed\ninfo: {3}\S+: [\s\S]*\ninfo: build: about \d/,
    );
    const failing: PlanMaker = () => () => Promise.resolve({ made: false, reason: 'There is no builder.' });
    const told = await run({ plan: 'true' }, failing);
    expect(told.lines).toContain('warning: No plan could be made: There is no builder.');
    const written = await readFile(join(config, 'image.yaml'), 'utf8');
    expect(written).toContain('6.12.77');
    const world = 'app-misc/hello\n';
    expect(asked.toSorted()).toEqual([imageYaml(), written, world, world].toSorted());
    const unread = await run({ plan: 'true', 'emerge-log': join(config, 'none') });
    expect(unread.failures[0]?.message).toMatch(/emerge-log: .*none cannot be read/);
  });

  it('writes the newest that fits, and nothing else', async () => {
    const file = join(config, 'image.yaml');
    await writeFile(join(config, 'real.yaml'), imageYaml(), { mode: 0o640 });
    await symlink('real.yaml', file);
    await writeFile(join(config, 'packages.txt'), PACKAGES);

    const told = await run({ 'dry-run': 'true', packages: join(config, 'packages.txt') });
    expect(told.failures).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(imageYaml());
    expect(told.lines.map((line) => line.replace(/^info: /, ''))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^stage3: nomultilib-20260216 -> nomultilib-20260309 \(sha256:[0-9a-f]{12}\)$/),
        'kernel: 6.12.58 -> 6.12.77',
        'news: zlib changes its @name',
        'not taken: nomultilib-20260319 is too young until 2026-03-22',
        'not taken: gentoo-sources-6.12.78 is masked by the profiles of the snapshot',
        'not taken: gcc-16.3.0 has the keyword ~amd64, and compiler.keyword accepts amd64',
        'not taken: gcc-16.2.1_p20260307 is a dated snapshot, not a release',
        expect.stringContaining('The compiler 16.2.0 is in the new snapshot only.'),
      ]),
    );

    expect((await run({})).failures).toEqual([]);
    const wanted = imageYaml()
      .replace('nomultilib-20260216', 'nomultilib-20260309')
      .replace(/portage:20260217@\S+'/, `portage:20260310@${snapshots.get('20260310') ?? ''}'`)
      .replace('6.12.58', '6.12.77');
    expect(await readFile(file, 'utf8')).toBe(wanted);
    expect((await stat(file)).mode & 0o777).toBe(0o640);

    // Once the snapshot is there, the compiler may follow.
    await run({ only: 'refresh' });
    expect(await readFile(file, 'utf8')).toBe(wanted);
    const step = await run({});
    expect(step.lines).toContain('info: risks: compiler');
    expect(await readFile(file, 'utf8')).toBe(wanted.replace('16.1.0', '16.2.0'));
    expect((await run({})).lines).toContain('info: There is nothing newer to propose.');
  });

  it.each([
    [
      'a kernel that nobody has',
      (text: string) => text.replace('6.12.58', '6.14.1'),
      /6\.14\.1 is not in the snapshot/,
    ],
    ['an anchor', (text: string) => text.replace('name: gentoo', 'name: &a gentoo'), /image\.yaml:2:\d+: .*nchor/],
    [
      'no dated tag',
      (text: string) => text.replace('nomultilib-20260216', 'latest'),
      /the pinned tag "latest" does not/,
    ],
    ['a registry without it', (text: string) => text.replace('/stage3', '/stage4'), /image\.yaml:3.*answered 404/s],
    ['no snapshot', (text: string) => text.replace('portage:', 'stage3:'), /none of the 4 tags|does not end in a date/],
  ])('changes nothing where image.yaml has %s', async (_, change, message) => {
    const text = change(imageYaml());
    await writeFile(join(config, 'image.yaml'), text);
    const { failures } = await run({});
    expect(
      failures
        .map(({ message: said, at }) => `${at?.file ?? ''}:${String(at?.line)}:${String(at?.column)}: ${said}`)
        .join(),
    ).toMatch(message);
    expect(await readFile(join(config, 'image.yaml'), 'utf8')).toBe(text);
  });

  it('judges what was built by the newest advisories, as image.yaml wants it', async () => {
    const packages = join(config, 'packages.txt');
    await writeFile(packages, PACKAGES);
    const judge = async (policy: string, more: Readonly<Record<string, string>> = {}): Promise<FakePlatform> => {
      await writeFile(join(config, 'image.yaml'), imageYaml(policy));
      const platform = platformOf({ config, packages, snapshot: `${registry.host}/gentoo/portage:20260310`, ...more });
      await runAdvisories(platform, deps);
      return platform;
    };
    const warned = await judge('');
    expect(warned.failures).toEqual([]);
    expect(warned.lines.join('\n')).toMatch(
      /warning: GLSA 202603-01 \(high\) is about sys-libs\/zlib-1\.3\.1: zlib: a <hole>\./,
    );
    const failed = await judge('refresh: { advisories: { gate: fail } }');
    expect(failed.failures[0]?.message).toMatch(/^GLSA 202603-01 .*accept it for a while/);
    const entry = (until: string): string =>
      `refresh: { advisories: { gate: fail, accepted: [{ id: 202603-01, until: ${until}, reason: not reachable }] } }`;
    const accepted = await judge(entry('2026-03-20'));
    expect([accepted.failures, accepted.outputs.get('advisories')]).toEqual([[], '0']);
    const expired = await judge(entry('2026-03-19'));
    expect(expired.failures[0]?.message).toMatch(/It was accepted until 2026-03-19\./);
    // The newest snapshot of all has no repository in it.
    const empty = await judge('', { snapshot: '' });
    expect(empty.failures[0]?.message).toMatch(/^The snapshot has no advisories/);
    const nowhere = await judge('', { packages: join(config, 'none.txt') });
    expect(nowhere.failures[0]?.message).toMatch(/^There is no list of packages/);
  });

  it('reads advisories of a folder and of an OCI layout too', async () => {
    const root = join(config, 'root');
    await mkdir(join(root, 'var/db/repos/gentoo/metadata/glsa'), { recursive: true });
    await writeFile(join(root, 'var/db/repos/gentoo/metadata/glsa/glsa-202603-01.xml'), GLSA);
    await packOciLayout(root, join(config, 'layout'));
    await writeFile(join(config, 'image.yaml'), imageYaml());
    await writeFile(join(config, 'packages.txt'), PACKAGES);
    for (const snapshot of [root, `oci-layout://${join(config, 'layout')}:latest`]) {
      const platform = platformOf({ config, packages: join(config, 'packages.txt'), snapshot });
      await runAdvisories(platform, deps);
      expect([platform.failures, platform.outputs.get('advisories')]).toEqual([[], '1']);
    }
  });
});

describe('the action', () => {
  let github: GitHubRepository;
  beforeEach(async () => {
    github = await GitHubRepository.start({ 'config/image.yaml': imageYaml(), 'config/world': 'app-misc/hello\n' });
  });
  afterEach(async () => {
    await github.stop();
  });

  const run = async (inputs: Readonly<Record<string, string>> = {}, more: Partial<RefreshActionDeps> = {}) => {
    const platform = platformOf({ token: 'ghs_secret', ...inputs }, github.env());
    await runRefreshAction(platform, { ...deps, ...more });
    expect(platform.lines.join('\n')).not.toContain('ghs_secret');
    return platform;
  };
  const problem = ({ failures }: FakePlatform): string => failures.map(({ message }) => message).join('\n');
  const only = (): Pull => {
    const [pull, ...others] = github.pulls;
    if (!pull || others.length > 0) throw new Error(`there are ${github.pulls.length} pull requests`);
    return pull;
  };
  const BRANCH = 'gentoo-min/refresh';
  const proposed = (): string => github.file(BRANCH, 'config/image.yaml') ?? '';

  it('opens one pull request with everything about it, and leaves it alone when nothing is new', async () => {
    github.artifacts.push({ name: 'gentoo-packages.txt', branch: 'main', text: PACKAGES });
    github.artifacts.push({ name: 'gentoo-packages.txt', branch: 'main', fork: true, text: 'evil/evil-1:0::x\n' });
    const first = await run();
    expect(first.failures).toEqual([]);
    expect(github.writes()).toEqual([
      'POST /git/blobs',
      'POST /git/trees',
      'POST /git/commits',
      'POST /graphql',
      'POST /pulls',
      'POST /issues/1/labels',
    ]);
    expect(proposed()).toContain(`portage:20260310@${snapshots.get('20260310') ?? ''}' `.trim());
    expect(proposed()).toContain('# long-term');
    expect(github.file(BRANCH, 'config/world')).toBe('app-misc/hello\n');
    const pull = only();
    expect(pull.title).toBe('Refresh: stage3 nomultilib-20260309, snapshot 20260310, kernel 6.12.77');
    expect(pull.labels).toEqual(['refresh', 'risk: none known']);
    expect(pull.body).toContain('zlib changes its &#64;name');
    expect(pull.body).toContain('close and reopen it');
    expect([first.outputs.get('pull-request'), first.outputs.get('changed')]).toEqual(['1', 'true']);
    expect(first.summaries[0]).toContain('&#35;1 is open');

    const before = github.writes().length;
    const second = await run();
    expect(second.lines).toContain('info: refresh: #1 proposes just that already.');
    expect(github.writes()).toHaveLength(before);

    // Once it is merged, the compiler gets a pull request of its own, and then there is nothing left.
    github.merge(pull);
    await run();
    expect(github.pulls.map(({ title, labels }) => [title, labels])).toEqual([
      [pull.title, pull.labels],
      ['Compiler step: compiler 16.2.0', ['compiler step', 'risk: compiler']],
    ]);
    expect(github.file('gentoo-min/compiler', 'config/image.yaml')).toContain('slot: 16, version: 16.2.0');
  });

  it('brings what a plan says into the pull request', async () => {
    const asked: string[] = [];
    const plan = {
      packages: [{ name: 'sys-libs/glibc', from: '2.41', to: '2.42' }],
      seconds: { build: 3600, saved: 600 },
    };
    await run(
      {},
      {
        comparePlans:
          ({ config }) =>
          (before, after) => {
            asked.push(config, before, after);
            return Promise.resolve({ made: true, findings: plan });
          },
      },
    );
    expect(asked).toEqual(['config', imageYaml(), proposed()]);
    expect(only().labels).toEqual(['refresh', 'risk: libc']);
    expect(only().body).toMatch(/will take about \*\*1 h/);
  });

  /** Plans of a judge that finds in the packages of world what the snapshot's tag says. */
  const planning = (platform: FakePlatform, asked: string[], failure?: string): Partial<RefreshActionDeps> => ({
    comparePlans: comparePlans({
      platform,
      defaults: join(projectRoot, 'config'),
      judge: () => async (definition) => {
        if (failure !== undefined) throw new UserError({ message: `${failure} ${definition}/world.` });
        const text = await readFile(join(definition, 'image.yaml'), 'utf8');
        asked.push(text, await readFile(join(definition, 'world'), 'utf8'));
        return judgedAs(text.includes('portage:20260310') ? 'plan-world-emptytree' : 'plan-update-mixed');
      },
    }),
  });

  it('plans the definition of the base branch, read by the API, with the pins of before and after', async () => {
    github.artifacts.push({ name: 'gentoo-emerge.log', branch: 'main', text: 'no record\n' });
    const asked: string[] = [];
    const { failures } = await run({}, planning(platformOf({}), asked));
    expect(failures).toEqual([]);
    const world = 'app-misc/hello\n';
    expect(asked.toSorted()).toEqual([imageYaml(), proposed(), world, world].toSorted());
    expect(only().body).toMatch(/\d+ packages changed/);
    expect(only().body).toMatch(/The build will take about \*\*/);
  });

  it('proposes all the same where no plan can be made, and says why without folders of the machine', async () => {
    const { failures } = await run({}, planning(platformOf({}), [], 'There is no builder for'));
    expect(failures).toEqual([]);
    expect(only().body).toContain('so nothing is said of packages&#58; There is no builder for config/world.');
    expect(only().body).not.toContain(tmpdir());
    github.intercept = ({ path }) => (path.includes('/git/trees/') ? { status: 404, json: {} } : undefined);
    expect((await run({}, planning(platformOf({}), []))).failures).toEqual([]);
    expect(only().body).toMatch(/No plan could be made.*could not list the files of the base/);
  });

  it('keeps what a plan has said when the next one fails, and says so', async () => {
    await run({}, planning(platformOf({}), []));
    const [before, labels] = [only().body, [...only().labels]];
    const rows = (body: string): string | undefined =>
      /<details><summary>\d+ packages changed.*?<\/details>/s.exec(body)?.[0];
    expect(rows(before)).toBeDefined();
    const { failures } = await run({}, planning(platformOf({}), [], 'There is no builder for'));
    expect(failures).toEqual([]);
    expect(only().body).toContain('No plan could be made this time&#58; There is no builder for config/world.');
    expect([rows(only().body), only().labels]).toEqual([rows(before), labels]);
    const writes = github.writes().length;
    await run({}, planning(platformOf({}), [], 'There is no builder for'));
    expect(github.writes()).toHaveLength(writes);
    await run({}, planning(platformOf({}), []));
    expect(only().body).toBe(before);
  });

  it('plans without writing anything, for a step that writes without planning', async () => {
    const asked: string[] = [];
    const planned = await run({ mode: 'plan' }, planning(platformOf({}), asked));
    expect([planned.failures, github.writes(), planned.outputs.get('changed')]).toEqual([[], [], 'true']);
    expect(asked).toHaveLength(4);
    const handed = planned.outputs.get('planned') ?? '';
    expect((await run({ plan: 'given', planned: handed }, planning(platformOf({}), asked))).failures).toEqual([]);
    expect(asked).toHaveLength(4);
    expect(only().body).toMatch(/\d+ packages changed/);
    expect(only().body).not.toContain('No plan');
  });

  it.each([
    ['nothing', '', 'has handed nothing over'],
    ['what is no plan', 'x<script>', 'cannot be read'],
    ['a plan of other pins', writePlans([]), 'has found other pins than this one'],
  ])('says that it was handed %s', async (_, planned, said) => {
    expect((await run({ plan: 'given', planned })).failures).toEqual([]);
    expect(only().body).toContain('No plan could be made, so nothing is said of packages');
    expect(only().body).toContain(said);
    expect(only().body).not.toContain('script');
  });

  it('plans nothing where that is not wanted, and tells in a dry run what it would say', async () => {
    const asked: string[] = [];
    await run({ plan: 'false' }, planning(platformOf({}), asked));
    expect(asked).toEqual([]);
    expect(only().body).not.toContain('plan');
    const { lines } = await run({ 'dry-run': 'true' }, planning(platformOf({}), asked));
    expect(lines.join('\n')).toMatch(/packages changed/);
    const wrong = await run({ plan: 'perhaps', builder: '-x' });
    expect(wrong.lines.join('\n')).toMatch(/error: plan: [^]*error: builder: /);
  });

  it('replaces what it proposed when something newer comes, on top of the base as it is then', async () => {
    github.push(
      'main',
      { 'config/image.yaml': imageYaml('refresh: { skip: 1 }'.replace('skip: 1', 'hold: [kernel]')) },
      'octo',
    );
    await run();
    expect(only().title).toBe('Refresh: stage3 nomultilib-20260309, snapshot 20260310');
    github.push('main', { 'config/image.yaml': imageYaml(), 'config/world': 'app-misc/jq\n' }, 'octo');
    only().labels.push('mine', 'risk: libc');
    const again = await run();
    expect(again.failures).toEqual([]);
    expect(only().title).toBe('Refresh: stage3 nomultilib-20260309, snapshot 20260310, kernel 6.12.77');
    expect(github.file(BRANCH, 'config/world')).toBe('app-misc/jq\n');
    expect(only().labels).toEqual(['refresh', 'risk: none known', 'mine']);
    // A conflict is nothing but a base that has moved.
    only().mergeable = false;
    const before = github.branches.get(BRANCH);
    await run();
    expect(github.branches.get(BRANCH)).not.toBe(before);
  });

  it('closes what is obsolete, and does not bring back what somebody closed', async () => {
    await run();
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { hold: [stage3, snapshot, kernel] }') }, 'octo');
    const closed = await run();
    expect(closed.lines.join('\n')).toContain('Everything that #1 proposes is on main already');
    expect([only().state, github.branches.has(BRANCH), only().comments.length]).toEqual(['closed', false, 1]);
    github.push('main', { 'config/image.yaml': imageYaml() }, 'octo');
    await run();
    expect(github.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
    Object.assign(github.pulls[1] ?? {}, { state: 'closed', closedBy: 'octo' });
    const refused = await run();
    expect(refused.lines.join('\n')).toContain('#2 proposed the same and was closed: reopen it');
    expect(github.pulls).toHaveLength(2);
  });

  it.each([
    ['pushed', 'octo', 'octo', 'a commit of octo'],
    ['amended', 'github-actions[bot]', 'octo', 'a commit of octo'],
    ['pushed under a name that GitHub does not know', 'unknown', 'unknown', 'a commit of somebody unknown'],
  ])('never touches a branch that a person has %s', async (_, author, committer, said) => {
    await run();
    const head = github.push(BRANCH, { 'config/world': 'mine\n' }, author, committer);
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { hold: [kernel] }') }, 'octo');
    const left = await run();
    expect(left.lines.join('\n')).toContain(`#1 has ${said}`);
    expect(github.branches.get(BRANCH)).toBe(head);
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { hold: [stage3, snapshot, kernel] }') }, 'octo');
    await run();
    expect([only().state, github.branches.get(BRANCH)]).toEqual(['open', head]);
  });

  it('loses a race against a person without harm', async () => {
    await run();
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { hold: [kernel] }') }, 'octo');
    let head: string | undefined;
    github.intercept = ({ path }) => {
      if (path.endsWith('/git/commits') && head === undefined) head = github.push(BRANCH, { x: 'y' }, 'octo');
      return undefined;
    };
    expect(problem(await run())).toMatch(
      /could not write the branch .*beforeOid.*somebody changed it just now: run the refresh/,
    );
    expect(github.branches.get(BRANCH)).toBe(head);
    expect(only().title).toContain('kernel');
  });

  it.each([
    ['git/blobs', []],
    ['git/commits', []],
    ['graphql', []],
    ['pulls', [BRANCH]],
    ['issues/1/labels', [BRANCH]],
  ])('goes on from where the network went at %s', async (step, branches) => {
    let broken = false;
    github.intercept = ({ method, path, body }) => {
      const here = method === 'POST' && path.endsWith(`/${step}`) && !JSON.stringify(body).includes('viewer');
      broken ||= here;
      return here ? { broken: true } : undefined;
    };
    const cut = await run();
    expect(broken).toBe(true);
    expect([...github.branches.keys()].filter((name) => name !== 'main')).toEqual(branches);
    expect(cut.failures.length + cut.lines.filter((line) => line.startsWith('warning')).length).toBe(1);
    github.intercept = () => undefined;
    expect((await run()).failures).toEqual([]);
    expect([only().state, only().labels]).toEqual(['open', ['refresh', 'risk: none known']]);
    expect(proposed()).toContain('6.12.77');
  });

  it.each(['graphql', 'pulls', 'issues/1/labels'])(
    'is safe to run again where %s was done and nobody could say so',
    async (step) => {
      let lost = 0;
      github.losesAnswer = ({ method, path, body }) => {
        const here = method === 'POST' && path.endsWith(`/${step}`) && !JSON.stringify(body).includes('viewer');
        if (here) lost++;
        return here;
      };
      await run();
      expect(lost).toBeGreaterThan(0);
      github.losesAnswer = () => false;
      expect((await run()).failures).toEqual([]);
      expect([only().state, only().labels]).toEqual(['open', ['refresh', 'risk: none known']]);
      expect(proposed()).toContain('6.12.77');
      const before = github.writes().length;
      expect((await run()).lines).toContain('info: refresh: #1 proposes just that already.');
      expect(github.writes()).toHaveLength(before);
    },
  );

  const forbidden = (message: string, headers: Readonly<Record<string, string>> = {}) => ({
    status: 403,
    headers,
    json: { message },
  });

  it('says which setting or permission is missing', async () => {
    github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/pulls')
        ? forbidden('GitHub Actions is not permitted to create or approve pull requests.')
        : undefined;
    expect(problem(await run())).toMatch(
      /Switch on "Allow GitHub Actions to create and approve pull requests" in the settings/,
    );
    github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/blobs')
        ? forbidden('Resource not accessible by integration')
        : undefined;
    expect(problem(await run())).toMatch(/Add to the permissions of the job: contents: write/);
    github.intercept = ({ body }) =>
      JSON.stringify(body ?? '').includes('updateRefs')
        ? { json: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] } }
        : undefined;
    github.branches.delete(BRANCH);
    expect(problem(await run())).toMatch(/could not write the branch .*permissions of the job: contents: write/);
    github.intercept = ({ body }) =>
      JSON.stringify(body ?? '').includes('updateRefs')
        ? { json: { errors: [{ type: 'UNPROCESSABLE', message: 'Cannot update this protected ref.' }] } }
        : undefined;
    expect(problem(await run())).toMatch(/Cannot update this protected ref.*A rule protects the branch/);
    github.intercept = ({ path }) =>
      path === '/graphql' ? { status: 401, json: { message: 'Bad credentials' } } : undefined;
    expect(problem(await run())).toMatch(/answered 401 .*The token is wrong, or has expired/);
    expect(github.pulls).toEqual([]);
  });

  it('waits for a rate limit, and says when it takes too long', async () => {
    let refused = 0;
    github.intercept = () =>
      refused++ === 0 ? { ...forbidden('secondary rate limit'), headers: { 'retry-after': '3' } } : undefined;
    expect((await run()).failures).toEqual([]);
    expect(only().state).toBe('open');
    github.intercept = () => forbidden('API rate limit exceeded', { 'retry-after': '3600' });
    expect(problem(await run())).toMatch(/has asked too often, and may ask again in 1 h/);
  });

  it('asks for the automatic merge only where the policy says so', async () => {
    await run();
    expect(only().autoMerge).toBe(false);
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { merge: without-risk }') }, 'octo');
    await run();
    expect(only().autoMerge).toBe(true);
    github.intercept = ({ body }) =>
      JSON.stringify(body ?? '').includes('enablePullRequestAutoMerge')
        ? { json: { errors: [{ type: 'UNPROCESSABLE', message: 'Pull request is in clean status' }] } }
        : undefined;
    const refused = await run();
    expect(refused.failures).toEqual([]);
    expect(refused.lines.join('\n')).toMatch(/warning: GitHub: could not ask for the automatic merge: .*clean status/);
  });

  it('only tells in a dry run, and refuses what it cannot work with', async () => {
    const dry = await run({ 'dry-run': 'true' });
    expect(dry.lines.join('\n')).toContain('Would propose: Refresh: stage3');
    expect(github.writes()).toEqual([]);
    expect(problem(await run({ base: 'nowhere' }))).toMatch(/has no branch nowhere/);
    expect(problem(await run({ config: 'other' }))).toMatch(/main has no other\/image\.yaml/);
    expect(problem(await run({ config: '../other', base: 'a b', mode: 'all' }))).toBe(
      '3 problems: each is named above.',
    );
    expect(problem(await run({ token: '' }))).toMatch(/There is no token/);
    expect(github.writes()).toEqual([]);
  });

  it('judges the packages of the last build by advisories', async () => {
    expect(problem(await run({ mode: 'advisories' }))).toMatch(
      /no run on main has kept the artifact gentoo-packages\.txt/,
    );
    github.artifacts.push({ name: 'gentoo-packages.txt', branch: 'main', text: PACKAGES });
    github.push('main', { 'config/image.yaml': imageYaml('refresh: { snapshot: { skip: ["20260319"] } }') }, 'octo');
    // Advisories do not ripen: the newest snapshot counts, and this one has none.
    expect(problem(await run({ mode: 'advisories' }))).toMatch(/The snapshot has no advisories/);
    expect(github.writes()).toEqual([]);
  });
});

describe('the demo', () => {
  it('goes from one stand-in snapshot to the next', async () => {
    const standin = await ensureStandin();
    const next = join(folder, 'next');
    await cp(standin.portage, next, { recursive: true });
    const tree = join(next, 'var/db/repos/gentoo');
    await cp(join(tree, 'app-misc/hello'), join(tree, 'app-misc/hello-again'), { recursive: true });
    const push = async (root: string, tag: string): Promise<string> => {
      await packOciLayout(root, join(folder, tag));
      return await pushOciLayout(join(folder, tag), registry.host, 'demo/portage', tag);
    };
    const digests = [await push(standin.portage, '20260217'), await push(next, '20260310')];
    expect(digests[0]).not.toBe(digests[1]);
    await pushOciLayout(standin.stage3, registry.host, 'demo/stage3', '20260216');

    const [compiler = ''] = standin.versions['sys-devel/gcc']?.slice(-1) ?? [];
    const text = (await demoFile('image.yaml'))
      .replace('localhost/gentoo-min/stage3-stand-in', `${registry.host}/demo/stage3`)
      .replace('localhost/gentoo-min/portage-stand-in', `${registry.host}/demo/portage`)
      .replace(/version: '[\d.]+'/, `version: '${compiler}'`)
      .replace(/version: 6\.12\.\d+/, `version: ${standin.kernelVersion}`);
    const config = join(folder, 'demo');
    await mkdir(config);
    await writeFile(join(config, 'image.yaml'), text);
    const platform = platformOf({ config });
    await runRefreshCommand(platform, { ...deps, comparePlans: nothingPlans });
    expect(platform.failures).toEqual([]);
    const stage3Pin = `demo/stage3:20260216@${standin.stage3Digest}\n`;
    const changed = await readFile(join(config, 'image.yaml'), 'utf8');
    expect(changed).toContain(stage3Pin);
    expect(changed).toContain(`demo/portage:20260310@${digests[1] ?? ''}\n`);
    // The pins, and the revision of the kernel that the stand-in has besides: nothing else.
    const lines = (all: string): string[] =>
      all.split('\n').filter((line) => !/^(stage3|snapshot):|^ {2}version: 6/.test(line));
    expect(lines(changed)).toEqual(lines(text));
  });
});
