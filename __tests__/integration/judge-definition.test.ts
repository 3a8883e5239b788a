/**
 * Definitions judged as the check does it: by the Dockerfile's own stages, on a bare buildkitd, with the demo's definition.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { projectRoot } from '../../harness/cli.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { ensureTools } from '../../harness/tools.js';
import { judgeDefinition, type JudgeSettings } from '../../src/check/judge-definition.js';
import type { JudgeDefinition } from '../../src/check/judged-definition.js';
import { parseCacheInput } from '../../src/cache/cache-input.js';
import { runProcess } from '../../src/platform/process.js';
import { makeConfText, storeFingerprint } from '../../src/store/fingerprint.js';
import { openStore } from '../../src/store/open-store.js';
import { judge } from '../../src/verdict/judge.js';
import { planInStore } from '../../src/verdict/kept-packages.js';
import { loadImage } from '../../src/image/load.js';
import { fakePlatform, type FakePlatform } from '../support/fake-platform.js';
import { demoConfig } from '../support/gentoo-min.js';
import { fileIn, NEVER } from '../support/stores.js';

const MINUTE = 60_000;

let builder: Buildkitd;
let mirror: Distserver;
let folder: string;
let platform: FakePlatform;
let standin: Standin;
let settings: JudgeSettings;
let judged: JudgeDefinition;
let folders = 0;

/** What judges with some settings of its own, in a folder of its own. */
function judgeWith(more: Partial<JudgeSettings>, env: NodeJS.ProcessEnv = platform.env): JudgeDefinition {
  return judgeDefinition({
    settings: { ...settings, ...more },
    platform: { ...platform, env },
    run: (command, options) => runProcess({ ...command, env: { ...env, ...command.env } }, options),
    sleep: () => Promise.resolve(),
    ownBuilder: 'gentoo-min-unused',
    onBuilderCreated: () => undefined,
    defaults: join(projectRoot, 'config'),
    folder: join(folder, `judge-${String(++folders)}`),
  });
}

beforeAll(async () => {
  const { bin } = await ensureTools(['buildx']);
  standin = await ensureStandin();
  builder = await startBuildkitd({ inMemory: true });
  mirror = await startDistserver(standin.distfiles);
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-judge-'));
  const env = { ...process.env, ...builder.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
  platform = { ...fakePlatform({}), env, now: () => Date.now() };
  settings = {
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
    config: '',
    packageStore: { kind: 'builder' },
    cache: [],
    cacheHints: [],
    cacheWrite: true,
  };
  judged = judgeWith({});
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
  "a Dockerfile of the definition's own goes by BuildKit's check, and one that cannot be read is told by its line",
  async () => {
    const own = await readFile(join(projectRoot, 'config/Dockerfile'), 'utf8');
    const lines = own.split('\n').length;
    const lenient = own.replace('# check=error=true\n', '#\n');
    expect(lenient).not.toBe(own);
    const { findings } = await judgeDemo({ Dockerfile: `${lenient}FROM stage3 AS Extra\n` });
    expect(findings.map(({ rule, at }) => `${rule} ${at.file}:${String(at.line)}`)).toEqual([
      `dockerfile-check Dockerfile:${String(lines)}`,
    ]);
    // As strict as the default one is, the build itself would name no line.
    await expect(judgeDemo({ Dockerfile: `${own}FROM stage3 AS Extra\n` })).rejects.toMatchObject({
      problems: [{ at: { file: 'Dockerfile', line: lines }, message: expect.stringMatching(/^StageNameCasing/) }],
    });
    await expect(judgeDemo({ Dockerfile: `${own}FROMM stage3\n` })).rejects.toMatchObject({
      problems: [{ at: { file: 'Dockerfile', line: lines } }],
    });
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

it(
  'what a store has is found by the keys of the plan, in the same place in which a build keeps it',
  async () => {
    const config = join(await demoConfig({}), 'config');
    const image = await loadImage({ defaults: join(projectRoot, 'config'), user: config, target: 'judgement' });
    const fingerprint = storeFingerprint(image.definition, await makeConfText(image.context));
    const location = { kind: 'folder', path: join(folder, 'store') } as const;
    const store = await openStore(location, 'packages', fingerprint, { env: {} });
    const key = (await judged(config, { kernel: false })).keys.get('app-misc/hello-2.10') ?? '';
    const made = join(folder, 'made');
    const path = `app-misc/hello/${key}/hello-2.10-1.gpkg.tar`;
    await store?.put([await fileIn(made, path, 'a package', { seconds: 7 })], made, NEVER);

    const { run, lines, keys, kept } = await judgeWith({ packageStore: location })(config, { kernel: false });
    const { packages } = judge(run, lines).list;
    const { ready, compiled, place } = planInStore(packages, keys, kept ?? { place: '', files: [] });
    expect([place, ready]).toEqual([`folder ${location.path}`, [{ name: 'app-misc/hello-2.10', bytes: 9 }]]);
    expect(compiled).toHaveLength(packages.length - 1);
  },
  10 * MINUTE,
);

it(
  'a source that nobody has any more is found at the line of world that needs it',
  async () => {
    const portage = join(folder, 'lossy');
    await cp(standin.portage, portage, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    const lost = join(portage, 'var/db/repos/gentoo/app-misc/lost');
    await mkdir(lost);
    const upstream = `${mirror.url}/upstream/lost-1.tar`;
    const lines = [
      'EAPI=8',
      'DESCRIPTION="Lost"',
      'SLOT="0"',
      'LICENSE="MIT"',
      'KEYWORDS="amd64"',
      `SRC_URI="${upstream}"`,
    ];
    await writeFile(join(lost, 'lost-1.ebuild'), lines.map((line) => `${line}\n`).join(''));
    await writeFile(join(lost, 'Manifest'), `DIST lost-1.tar 12345 SHA512 ${'0'.repeat(128)}\n`);
    const config = join(await demoConfig({ world: 'app-misc/hello\napp-misc/lost\n' }), 'config');
    const { distfiles, askSources } = await judgeWith({ snapshot: portage })(config, { kernel: false });
    const names = [...distfiles.keys()];
    expect(names).toContain('lost-1.tar');
    expect(names.length).toBeGreaterThan(1);
    expect((await askSources?.(names))?.map(({ rule, at, message }) => [rule, at.file, at.line, message])).toEqual([
      ['lost-source', 'world', 2, '"lost-1.tar" of app-misc/lost-1 can no longer be downloaded from anywhere.'],
    ]);
    expect(platform.lines.join('\n')).toContain(
      `sources: ${String(names.length - 1)} of ${String(names.length)} can still`,
    );
    // A mirror that does not answer has lost nothing.
    const silent = judgeWith({ snapshot: portage, gentooMirrors: 'http://127.0.0.1:9' });
    expect(await (await silent(config, { kernel: false })).askSources?.(['lost-1.tar'])).toEqual([]);
  },
  10 * MINUTE,
);

it(
  'a new builder has from the cache what a run for the default branch judged',
  async () => {
    const config = join(await demoConfig({}), 'config');
    const { entries: cache } = parseCacheInput(`local:${join(folder, 'layers')}`, {});
    const first = await judgeWith({ cache, config })(config, { kernel: false });
    const other = await startBuildkitd({ inMemory: true });
    try {
      const there = { builder: other.builderName, cache };
      const env = { ...platform.env, ...other.env };
      const again = await judgeWith(there, env)(config, { kernel: false });
      expect([again.run, again.seconds.judge]).toEqual([first.run, 0]);
    } finally {
      await other.stop();
    }
  },
  15 * MINUTE,
);
