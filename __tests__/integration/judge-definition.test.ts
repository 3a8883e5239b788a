/**
 * Definitions judged as the check does it: by the Dockerfile's own stages, on a bare buildkitd, with the demo's definition.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { projectRoot } from '../../harness/cli.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { ensureStandin } from '../../harness/standin.js';
import { ensureTools } from '../../harness/tools.js';
import { judgeDefinition } from '../../src/check/judge-definition.js';
import type { JudgeDefinition } from '../../src/check/judged-definition.js';
import { runProcess } from '../../src/platform/process.js';
import { judge } from '../../src/verdict/judge.js';
import { fakePlatform, type FakePlatform } from '../support/fake-platform.js';
import { demoConfig } from '../support/gentoo-min.js';

const MINUTE = 60_000;

let builder: Buildkitd;
let mirror: Distserver;
let folder: string;
let platform: FakePlatform;
let judged: JudgeDefinition;

beforeAll(async () => {
  const { bin } = await ensureTools(['buildx']);
  const standin = await ensureStandin();
  builder = await startBuildkitd({ inMemory: true });
  mirror = await startDistserver(standin.distfiles);
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-judge-'));
  const env = { ...process.env, ...builder.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
  platform = { ...fakePlatform({}), env, now: () => Date.now() };
  judged = judgeDefinition({
    settings: {
      builder: builder.builderName,
      buildkitImage: '',
      builderOptions: [],
      registryMirrors: [],
      caCertificates: [],
      httpProxy: '',
      noProxy: '',
      gentooMirrors: mirror.url,
      stage3: `oci-layout://${standin.stage3}`,
      snapshot: standin.portage,
      kernel: standin.kernelVersion,
      compiler: undefined,
    },
    platform,
    run: (command, options) => runProcess({ ...command, env: { ...env, ...command.env } }, options),
    sleep: () => Promise.resolve(),
    ownBuilder: 'gentoo-min-unused',
    onBuilderCreated: () => undefined,
    defaults: join(projectRoot, 'config'),
    folder,
  });
}, 25 * MINUTE);

afterAll(async () => {
  await builder.stop();
  await mirror.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

/** The demo's definition with changes, judged. */
async function judgeDemo(changes: Readonly<Record<string, string>>, kernel = false): ReturnType<JudgeDefinition> {
  const config = await demoConfig(changes);
  try {
    const script = join(config, 'config/build/judge');
    await chmod(script, 0o755).catch(() => undefined);
    return await judged(join(config, 'config'), { kernel });
  } finally {
    await rm(config, { recursive: true, force: true });
  }
}

it(
  'the demo is planned, and asked for a second time it is not judged again',
  async () => {
    const first = await judgeDemo({});
    expect(first.findings.map(({ rule, at }) => `${rule} ${at.file}:${String(at.line)}`)).toEqual([]);
    const verdict = judge(first.run, first.lines);
    expect([verdict.outcome, verdict.doubts]).toEqual(['planned', []]);
    expect(verdict.list.packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['hello', 'tree', 'glibc']));
    expect(first.seconds.judge).toBeGreaterThan(0);
    expect(first.kernelConfig).toBeUndefined();

    const again = await judgeDemo({});
    expect(again.run).toEqual(first.run);
    expect(again.seconds.judge).toBe(0);
  },
  10 * MINUTE,
);

it(
  'the kernel is configured by the stage3, and what it refuses is found at its line',
  async () => {
    const { findings, kernelConfig } = await judgeDemo(
      { 'kernel/90-more.config': '# ours\nCONFIG_NO_SUCH_OPTION=y\nCONFIG_64BIT=y\n' },
      true,
    );
    expect(platform.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(findings.map(({ rule, at }) => `${rule} ${at.file}:${String(at.line)}`)).toEqual([
      'kernel-option-refused kernel/90-more.config:2',
    ]);
    expect(kernelConfig).toMatch(/^CONFIG_64BIT=y$/m);
  },
  15 * MINUTE,
);

it(
  'a judge that fails is an error with its last words, and no verdict',
  async () => {
    const script = "#!/bin/sh\nprintf '::error::\\033[2Jbroken\\n' >&2\nexit 3\n";
    await expect(judgeDemo({ 'build/judge': script })).rejects.toThrow(
      /^The definition could not be judged: the program of the stage judge failed\. It ended with: .*::error::broken$/,
    );
  },
  5 * MINUTE,
);
