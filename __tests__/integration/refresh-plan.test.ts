/** What a refresh says of packages: planned by the Dockerfile's own stages on a bare buildkitd, from one snapshot to the next. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { projectRoot } from '../../harness/cli.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { ensureTools } from '../../harness/tools.js';
import { comparePlans } from '../../src/actions/compare-plans.js';
import { judgeDefinition } from '../../src/check/judge-definition.js';
import type { JudgeDefinition } from '../../src/check/judged-definition.js';
import { readBuildSettings } from '../../src/inputs/settings.js';
import { runProcess } from '../../src/platform/process.js';
import { bodyOf } from '../../src/refresh/pull-request-text.js';
import { fakePlatform, type FakePlatform } from '../support/fake-platform.js';
import { laterRepository } from '../support/later-repository.js';

const MINUTE = 60_000;
const [OLD, NEW] = ['20260217', '20260310'];

let builder: Buildkitd;
let standin: Standin;
let folder: string;
let platform: FakePlatform;

beforeAll(async () => {
  const { bin } = await ensureTools(['buildx']);
  standin = await ensureStandin();
  builder = await startBuildkitd({ inMemory: true });
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-refresh-'));
  const env = { ...process.env, ...builder.env, PATH: `${bin}:${process.env.PATH ?? ''}`, RUNNER_TEMP: folder };
  platform = { ...fakePlatform({}), env, now: () => Date.now() };
}, 25 * MINUTE);

afterAll(async () => {
  await builder.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

/** Takes each tag for the folder that stands for it. */
function judgeOf(later: string, limited: FakePlatform, scratch: string): JudgeDefinition {
  const settings = readBuildSettings({ env: platform.env, mask: () => undefined, input: () => '' });
  const by = (snapshot: string, name: string): JudgeDefinition =>
    judgeDefinition({
      settings: {
        ...settings,
        builder: builder.builderName,
        stage3: `oci-layout://${standin.stage3}`,
        snapshot,
        kernel: standin.kernelVersion,
      },
      platform: limited,
      run: (command, options) => runProcess({ ...command, env: { ...platform.env, ...command.env } }, options),
      sleep: () => Promise.resolve(),
      ownBuilder: 'gentoo-min-unused',
      onBuilderCreated: () => undefined,
      defaults: join(projectRoot, 'config'),
      folder: join(scratch, name),
    });
  const [today, proposed] = [by(standin.portage, 'old'), by(later, 'new')];
  return async (definition, options) => {
    const text = await readFile(join(definition, 'image.yaml'), 'utf8');
    return await (text.includes(NEW) ? proposed : today)(definition, options);
  };
}

it(
  'the pull request names the package that has a new version',
  async () => {
    const later = await laterRepository(standin, '2.12', join(folder, 'later'));
    const before = await readFile(join(projectRoot, 'demo/config/image.yaml'), 'utf8');
    const compare = comparePlans({
      platform,
      defaults: join(projectRoot, 'config'),
      judge: (limited, _, scratch) => judgeOf(later, { ...platform, ...limited }, scratch),
    })({
      config: 'config',
      build: readBuildSettings({ env: platform.env, mask: () => undefined, input: () => '' }),
      layOut: async (to) => {
        await cp(join(projectRoot, 'demo/config'), to, { recursive: true });
        return true;
      },
      records: () => Promise.resolve(undefined),
    });
    const outcome = await compare(before, before.replace(OLD, NEW));
    if (!outcome.made) throw new Error(outcome.reason);
    const plan = outcome.findings;
    expect(plan.packages).toEqual([{ name: 'app-misc/hello', from: '2.10', to: '2.12' }]);
    const { build = 0, saved = 0 } = plan.seconds ?? {};
    // Of what is not hello, the packages of today's build would serve.
    expect(saved).toBeGreaterThan(0);
    expect(saved).toBeLessThan(build);
    expect([plan.advisories, plan.introduced, plan.obsolete]).toEqual([[], [], []]);
    const change = { key: 'snapshot', from: `a/b:${OLD}`, to: `a/b:${NEW}` } as const;
    const body = bodyOf({ kind: 'refresh', changes: [change] }, { risks: [], ...plan });
    expect(body).toContain('1 package changed');
    expect(body).toMatch(/app-misc\/hello \| <code>2\.10<\/code> \| <code>2\.12<\/code>/);
    expect(body).not.toContain('No plan');
  },
  10 * MINUTE,
);
