import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startActionsServices } from '../../harness/actions-services.js';
import { unpackedDebs } from '../../harness/debs.js';
import { startEngine, type Engine } from '../../harness/engine.js';
import { pushOciLayout } from '../../harness/oci-push.js';
import { projectRoot } from '../../harness/cli.js';
import { startRegistry } from '../../harness/registry.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { makeTinyStage3, makeTinyWorld } from '../../harness/tiny-world.js';
import { ensureTools } from '../../harness/tools.js';
import { findBuildx } from '../../src/builder/buildx.js';
import { askEngine, builderFolder } from '../../src/builder/engine.js';
import { inspectBuilder } from '../../src/builder/inspect.js';
import type { Jobserver, JobserverChoice } from '../../src/builder/jobserver-choice.js';
import { startJobserver, type JobserverDeps } from '../../src/builder/jobserver.js';
import { thisMachine } from '../../src/platform/machine.js';
import { runProcess, type CommandResult, type Runner } from '../../src/platform/process.js';
import { CLIENTS, doneOf, most, runOnPool, taken } from '../support/shared-pool.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

const BUILDER = 'default-path';
const CONTAINER = `buildx_buildkit_${BUILDER}0`;

let engine: Engine;
let dir: string;

beforeAll(async () => {
  engine = await startEngine();
  dir = await mkdtemp(join(tmpdir(), 'engine-test-'));
  const options = ['--driver', 'docker-container', '--driver-opt', `image=${engine.builderImage},network=host`];
  await engine.docker('buildx', 'create', '--name', BUILDER, ...options, '--bootstrap');
  await mkdir(join(dir, 'base'));
  await copyFile(join(await unpackedDebs('trixie', ['busybox-static']), 'usr/bin/busybox'), join(dir, 'base/busybox'));
  await writeFile(
    join(dir, 'base/Dockerfile'),
    'FROM scratch\nCOPY busybox /bin/busybox\nRUN --network=none ["/bin/busybox", "--install", "-s", "/bin"]\n',
  );
  await build('base', '--output', `type=oci,tar=false,dest=${join(dir, 'layout')}`);
}, 900_000); // the first time, BuildKit is compiled

afterAll(async () => {
  await engine.stop();
  await rm(dir, { recursive: true, force: true });
  const mounts = await readFile('/proc/self/mountinfo', 'utf8');
  expect(mounts).not.toContain('engine-');
}, 60_000);

/** Builds `dir/CONTEXT` on the docker-container builder. */
function build(context: string, ...args: string[]): Promise<string> {
  return engine.docker('buildx', '--builder', BUILDER, 'build', '--progress=plain', ...args, join(dir, context));
}

/** Empties the builder's cache. */
async function forget(): Promise<void> {
  await engine.docker('buildx', '--builder', BUILDER, 'prune', '--all', '--force');
}

/** What the code under test is given to reach the engine. */
async function engineDeps(): Promise<Omit<JobserverDeps, 'sleep'> & { env: NodeJS.ProcessEnv }> {
  const env = { ...process.env, ...engine.env, PATH: `${engine.path}:${process.env.PATH ?? ''}` };
  const run: Runner = (spec, options) => runProcess({ ...spec, env: { ...env, ...spec.env } }, options);
  return { run, buildx: await findBuildx(run, env), env, signal: new AbortController().signal };
}

async function definition(name: string, dockerfile: string): Promise<void> {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, 'Dockerfile'), `FROM base\n${dockerfile}\n`);
}

const layout = (): string[] => ['--build-context', `base=oci-layout://${join(dir, 'layout')}`];

describe('a docker-container builder on a real engine', () => {
  it('pulls by tag and digest from a registry on loopback and refuses a wrong digest', async () => {
    const registry = await startRegistry();
    try {
      const digest = await pushOciLayout(join(dir, 'layout'), registry.host, 'gentoo/stage3', 'test');
      await forget(); // what the builder holds already it would not pull
      await definition('pull', 'RUN --network=none test ! -e /sys/class/net/eth0 && echo built > /result');
      const pinned = `base=docker-image://${registry.host}/gentoo/stage3:test@${digest}`;
      const out = join(dir, 'pull-out');
      await build('pull', '--build-context', pinned, '--output', `type=local,dest=${out}`);
      await expect(readFile(join(out, 'result'), 'utf8')).resolves.toBe('built\n');
      const pulled = (await registry.requests()).filter((r) => r.method === 'GET' && r.path.includes('/blobs/'));
      expect(pulled.length).toBeGreaterThan(0);
      const wrong = `base=docker-image://${registry.host}/gentoo/stage3:test@sha256:${'0'.repeat(64)}`;
      await expect(build('pull', '--build-context', wrong)).rejects.toThrow(/not found/);
    } finally {
      await registry.stop();
    }
  });

  it('keeps cache mounts from build to build', async () => {
    const mount = 'RUN --mount=type=cache,target=/pool';
    await definition('first', `${mount} echo package > /pool/a`);
    await definition('second', `${mount} cp /pool/a /result`);
    await build('first', ...layout());
    const out = join(dir, 'mount-out');
    await build('second', ...layout(), '--output', `type=local,dest=${out}`);
    await expect(readFile(join(out, 'result'), 'utf8')).resolves.toBe('package\n');
  });

  it('can be entered: a CDI spec copied in gives a named pipe with a holder to ordinary steps', async () => {
    await engine.docker('exec', CONTAINER, 'mkfifo', '/run/pool');
    await engine.docker('exec', '-d', CONTAINER, 'sh', '-c', 'exec 3<>/run/pool; printf ++ >&3; sleep 600');
    const device = {
      name: 'pool',
      containerEdits: { mounts: [{ hostPath: '/run/pool', containerPath: '/dev/steve', options: ['bind', 'rw'] }] },
    };
    const spec = {
      cdiVersion: '0.6.0',
      kind: 'gentoo.org/jobserver',
      annotations: { 'org.mobyproject.buildkit.device.autoallow': 'true' },
      devices: [device],
    };
    await writeFile(join(dir, 'jobserver.json'), JSON.stringify(spec));
    await engine.docker('cp', join(dir, 'jobserver.json'), `${CONTAINER}:/etc/cdi/jobserver.json`);
    await expect(engine.docker('buildx', 'inspect', BUILDER)).resolves.toContain('gentoo.org/jobserver=pool');
    await definition('device', 'RUN --device=gentoo.org/jobserver=pool head -c 2 /dev/steve > /tokens');
    const out = join(dir, 'device-out');
    await build('device', ...layout(), '--output', `type=local,dest=${out}`);
    await expect(readFile(join(out, 'tokens'), 'utf8')).resolves.toBe('++');
    await engine.docker('exec', CONTAINER, 'rm', '/etc/cdi/jobserver.json');
  });

  it('is found to be on a disk of this machine', async () => {
    const deps = await engineDeps();
    const builder = await inspectBuilder(deps.buildx, BUILDER);
    const found = await askEngine(builder, deps);
    expect(found).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), rootless: false });
    const folder = builderFolder(builder, found, thisMachine.hostname) ?? '';
    await expect(readdir(join(folder, 'volumes'))).resolves.toContain(`${CONTAINER}_state`);
    expect(builderFolder(builder, found, 'another')).toBeUndefined();
  });

  it('is cleaned between jobs as docs/runner.md says: layers go, packages stay, and a builder in use is left alone', async () => {
    const text = await readFile(join(projectRoot, 'docs/runner.md'), 'utf8');
    const [script = ''] = /^#!\/bin\/sh\n.*?(?=^```$)/ms.exec(text) ?? [];
    const clean = async (name: string): Promise<CommandResult> => {
      const file = join(dir, 'clean');
      const own = script
        .replace('gentoo-min-build-1', name)
        .replace(/image=\S+/, `image=${engine.builderImage},network=host`)
        .replace('until=336h', 'until=0s');
      await writeFile(file, own);
      return runProcess({ command: 'sh', args: [file], env: (await engineDeps()).env });
    };
    expect(await clean(BUILDER)).toMatchObject({ code: 1, stderr: expect.stringContaining('existing instance') });

    const options = ['--driver=docker-container', `--driver-opt=image=${engine.builderImage},network=host`];
    const asBuilder = async (...args: string[]): Promise<string> => {
      await engine.docker('buildx', 'create', '--name=cleaned', '--bootstrap', ...options);
      const said = await engine.docker('buildx', '--builder=cleaned', ...args);
      await engine.docker('buildx', 'rm', '--keep-state', 'cleaned');
      return said;
    };
    await definition('kept', 'RUN --mount=type=cache,target=/pool head -c 2000000 /dev/zero > /pool/a; cp /pool/a /b');
    await asBuilder('build', ...layout(), join(dir, 'kept'));
    expect(await asBuilder('du', '--verbose')).toMatch(/^Type:\s+regular$/m);
    expect(await clean('cleaned')).toMatchObject({ code: 0 });
    const left = await asBuilder('du', '--verbose');
    expect(left).toMatch(/^Type:\s+exec\.cachemount$/m);
    expect(left).not.toMatch(/^Type:\s+regular$/m);
  });

  it('finds its layers again in the Actions cache', async () => {
    const services = await startActionsServices();
    const before = process.env;
    process.env = { ...before, ...services.env() };
    try {
      await definition('cached', 'RUN head -c 9 /dev/urandom | md5sum > /result');
      const cache = ['--cache-to', 'type=gha,mode=max,scope=world', '--cache-from', 'type=gha,scope=world'];
      const result = async (name: string): Promise<string> => {
        await build('cached', ...layout(), ...cache, '--output', `type=local,dest=${join(dir, name)}`);
        return readFile(join(dir, name, 'result'), 'utf8');
      };
      const first = await result('cached-1');
      expect(services.caches().length).toBeGreaterThan(1);
      await forget();
      await expect(result('cached-2')).resolves.toBe(first);
      await forget();
      await services.faults.evictCaches('');
      await expect(result('cached-3')).resolves.not.toBe(first);
    } finally {
      process.env = before;
      await services.stop();
    }
  });
});

describe('the jobserver of a builder in a container', () => {
  const TOKENS = 3;
  const JOBS = 12;
  const names = Array.from({ length: JOBS }, (_, n) => `job-${n}`).join(' ');
  const make = (who: string): string => `FROM base AS ${who}
RUN --device=gentoo.org/jobserver=pool \\
    --mount=type=bind,source=with-jobserver,target=/gm/with-jobserver \\
    --mount=type=bind,source=Makefile,target=/gm/Makefile \\
    --mount=type=cache,id=times,target=/times \\
    /gm/with-jobserver --token make -s -f /gm/Makefile && touch /${who}
`;
  let standin: Standin;
  let deps: JobserverDeps;

  const start = async (choice: JobserverChoice): Promise<Jobserver> => {
    const wishes = { jobs: TOKENS, loadAverage: undefined, memoryPerJob: 2 ** 30 };
    return startJobserver(await inspectBuilder(deps.buildx, BUILDER), choice, wishes, deps);
  };

  beforeAll(async () => {
    standin = await ensureStandin();
    deps = { ...(await engineDeps()), sleep: (ms) => sleep(ms) };
    const folder = join(dir, 'jobs');
    await mkdir(folder);
    await copyFile(join(projectRoot, 'config/build/with-jobserver'), join(folder, 'with-jobserver'));
    await writeFile(
      join(folder, 'Makefile'),
      `all: ${names}\n${names}:\n\techo "$$(date +%s%N) 1" >> /times/log; sleep 0.5; echo "$$(date +%s%N) -1" >> /times/log\n`,
    );
  }, 900_000);

  /** Runs a Dockerfile on the stand-in. @returns what buildx said */
  async function jobs(dockerfile: string, ...args: string[]): Promise<string> {
    await writeFile(join(dir, 'jobs/Dockerfile'), dockerfile);
    const { buildx, env } = deps;
    const context = `--build-context=base=oci-layout://${standin.stage3}`;
    const all = ['build', `--builder=${BUILDER}`, '--progress=plain', context, ...args, join(dir, 'jobs')];
    const { code, stdout, stderr } = await buildx.run(all, { env });
    if (code !== 0) throw new Error(stdout + stderr);
    return stdout + stderr;
  }

  const TIMES = 'FROM base AS times\nRUN --mount=type=cache,id=times,target=/times';
  const BOTH = `${make('one')}${make('two')}${TIMES} --mount=from=one,target=/one --mount=from=two,target=/two cp /times/log /log
FROM scratch
COPY --from=times /log /
`;

  /** How many jobs of two makes beside each other ran at the same time, at most. */
  async function width(): Promise<number> {
    await jobs(`${TIMES} rm -f /times/log\n`, '--no-cache');
    const out = join(dir, 'times');
    await jobs(BOTH, '--no-cache', `--output=type=local,dest=${out}`);
    const events = (await readFile(join(out, 'log'), 'utf8')).trim().split('\n').sort();
    expect(events).toHaveLength(2 * 2 * JOBS);
    let running = 0;
    return Math.max(...events.map((event) => (running += Number(event.split(' ')[1]))));
  }

  it('lets all steps together run as many jobs as it has tokens, and no more', async () => {
    expect(await start('auto')).toMatchObject({ provider: 'fifo', sentence: expect.stringMatching(/with 3 tokens/) });
    expect(await width()).toBe(TOKENS);
  });

  it('is shared by make, ninja and emerge, each of which gets its part', async () => {
    expect(await start('fifo')).toMatchObject({ provider: 'fifo' });
    const { env } = deps;
    const folder = join(dir, 'shared');
    await mkdir(folder);
    const packages = Array.from({ length: 6 }, (_, n) => `pool${n}`);
    const idle = packages.map((name) => ({ name, idle: 1 }));
    const tiny = await makeTinyWorld(standin, folder, idle);
    const stage3 = await makeTinyStage3(standin, { builderName: BUILDER, env }, folder);
    const { buildx } = await ensureTools(['buildx']);
    const use = await runOnPool({ buildx, name: BUILDER, env }, { stage3, tiny, packages, jobs: 50, folder });
    expect(most(use.jobs)).toBeLessThanOrEqual(TOKENS);
    expect(taken(use, TOKENS)).toBeGreaterThanOrEqual(0.9 * TOKENS);
    for (const client of CLIENTS) expect([client, doneOf(use, client) >= 2]).toEqual([client, true]);
  });

  it('has all its tokens again after a step that was killed with some of them', async () => {
    const kill = "/gm/with-jobserver --token sh -c 'head -c 1 /dev/steve; kill -9 $PPID' || true"; // the step is to end well
    await jobs(make('one').replace('/gm/with-jobserver --token make -s -f /gm/Makefile', kill), '--no-cache');
    expect(await width()).toBe(TOKENS);
  });

  it('may be exchanged without any step being run again', async () => {
    await jobs(BOTH);
    expect(await start('private')).toMatchObject({ provider: 'private' });
    const again = await jobs(BOTH);
    expect(again.match(/^#\d+ CACHED$/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(again).not.toMatch(/gm: jobserver/);
    expect(await start('fifo')).toMatchObject({ provider: 'fifo' });
  });
});
