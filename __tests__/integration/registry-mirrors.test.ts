/**
 * Mirrors and certificates of a builder of our own: what `prepareBuilder` makes on a real engine gets images of registries that
 * cannot be reached, from mirrors on loopback. One speaks TLS by an authority that nobody else knows and wants a login, one
 * speaks plain HTTP and has its images below a path.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeCertificates, type Certificates } from '../../harness/certificates.js';
import { unpackedDebs } from '../../harness/debs.js';
import { startEngine, type Engine } from '../../harness/engine.js';
import { pushOciLayout } from '../../harness/oci-push.js';
import { startRegistry, REGISTRY_LOGIN, type Registry } from '../../harness/registry.js';
import { prepareBuilder } from '../../src/builder/builder.js';
import { findBuildx, type Buildx } from '../../src/builder/buildx.js';
import { keepCertificates, readCertificates } from '../../src/builder/certificates.js';
import { certificateEnvironment, mirrorName, type RegistrySettings } from '../../src/builder/registries.js';
import { resolvePins, type ResolvedPin } from '../../src/pins/resolve.js';
import { runProcess, type CommandResult, type Runner } from '../../src/platform/process.js';
import { fakePlatform } from '../support/fake-platform.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

/** Nobody listens there: whatever is to come from this registry comes from a mirror. */
const ABSENT = '127.0.0.1:9';
const BUILDER = 'mirrored';

let engine: Engine;
let folder: string;
let made: Certificates;
let secure: Registry;
let plain: Registry;
let digest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirrors-test-'));
  engine = await startEngine();
  made = await makeCertificates(join(folder, 'made'));
  const layout = await makeImage();
  // The login and TLS come afterwards: what fills a registry knows neither.
  const open = await startRegistry(join(folder, 'registry'));
  digest = await pushOciLayout(layout, open.host, 'gentoo/stage3', 'test');
  await open.stop();
  secure = await startRegistry(join(folder, 'registry'), { tls: made, login: true });
  plain = await startRegistry();
  await pushOciLayout(layout, plain.host, 'proxy/hub/gentoo/stage3', 'test');
}, 900_000); // the first time, BuildKit is compiled

afterAll(async () => {
  await secure.stop();
  await plain.stop();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** A layout with one image that holds one program, made without a builder. */
async function makeImage(): Promise<string> {
  const context = join(folder, 'image');
  await mkdir(context);
  await copyFile(join(await unpackedDebs('trixie', ['busybox-static']), 'usr/bin/busybox'), join(context, 'busybox'));
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY busybox /bin/busybox\n');
  const out = join(folder, 'layout');
  await engine.docker('buildx', 'build', `--output=type=oci,tar=false,dest=${out}`, context);
  return out;
}

/** Writes what `docker login` leaves, for one registry. */
async function login(registry: string): Promise<void> {
  const { user, password } = REGISTRY_LOGIN;
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  await writeFile(join(engine.env.DOCKER_CONFIG, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }));
}

interface Mirrored {
  readonly resolve: (text: string) => Promise<ResolvedPin | undefined>;
  readonly build: (pin: ResolvedPin | undefined) => Promise<CommandResult>;
}

/** Makes a builder as the action does. */
async function makeBuilder(mirrors: RegistrySettings['mirrors'], trusts: boolean): Promise<Mirrored> {
  const own = await mkdtemp(join(folder, 'builder-'));
  const read = await readCertificates(trusts ? [made.authority] : [], 'ca-certificates');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const certificates = trusts ? await keepCertificates(read.pem, own) : undefined;
  const env = {
    ...process.env,
    ...engine.env,
    PATH: `${engine.path}:${process.env.PATH ?? ''}`,
    ...(certificates === undefined ? {} : certificateEnvironment(dirname(certificates), {})),
  };
  const run: Runner = (spec, options) => runProcess({ ...spec, env: { ...env, ...spec.env } }, options);
  const buildx: Buildx = await findBuildx(run, env);
  const sleep = (): Promise<void> => Promise.resolve();
  const { name } = await prepareBuilder(
    buildx,
    {
      name: '',
      image: engine.builderImage,
      options: ['network=host'],
      registries: { mirrors, ...(certificates === undefined ? {} : { certificates }) },
      ownName: BUILDER,
    },
    { log: fakePlatform({}).log, sleep, folder: own, onCreated: () => undefined },
  );
  return {
    resolve: async (text) => {
      const [pin] = await resolvePins([{ key: 'stage3', text }], {
        buildx: (args, options) => buildx.run(args, options),
        builder: name,
        mirrors: new Map(mirrors.map(({ registry, mirrors: its }) => [registry, its.map(mirrorName)])),
        signal: new AbortController().signal,
        sleep,
      });
      return pin;
    },
    build: async (pin) => {
      const context = await mkdtemp(join(folder, 'context-'));
      await writeFile(join(context, 'Dockerfile'), 'FROM stage3\nRUN ["/bin/busybox", "true"]\n');
      await buildx.run(['prune', `--builder=${name}`, '--all', '--force']);
      const stage3 = `--build-context=stage3=${pin?.context ?? ''}`;
      return buildx.run(['build', `--builder=${name}`, '--progress=plain', stage3, context]);
    },
  };
}

const pulls = async (registry: Registry): Promise<string[]> =>
  (await registry.requests()).filter(({ status }) => status === 200).map(({ path }) => path);

describe('a builder of our own on a real engine', () => {
  it('gets an image of Docker Hub from a mirror with TLS by an authority of its own, and a login', async () => {
    await login(secure.host);
    const mirrors = [{ registry: 'docker.io', mirrors: [{ host: secure.host, path: '', http: false }] }];
    const builder = await makeBuilder(mirrors, true);
    const pin = await builder.resolve('gentoo/stage3:test');
    expect(pin).toMatchObject({ digest, reference: `gentoo/stage3:test@${digest}` });
    expect(await pulls(secure)).not.toContainEqual(expect.stringContaining('/blobs/'));
    expect(await builder.build(pin)).toMatchObject({ code: 0 });
    expect(await pulls(secure)).toContainEqual(expect.stringMatching(/^\/v2\/gentoo\/stage3\/blobs\/.*ns=docker\.io/));

    const container = `buildx_buildkit_${BUILDER}0`;
    const config = await engine.docker('exec', container, 'cat', '/etc/buildkit/buildkitd.toml');
    expect(config).toContain('/etc/buildkit/certs/docker.io/ca-certificates.pem');
    const copied = await engine.docker('exec', container, 'cat', '/etc/buildkit/certs/docker.io/ca-certificates.pem');
    expect(copied).toBe(await readFile(made.authority, 'utf8'));
    const everything = await engine
      .docker('exec', container, 'grep', '-rl', REGISTRY_LOGIN.password, '/etc', '/run', '/var/lib/buildkit')
      .catch((error: unknown) => error);
    expect(everything).toMatchObject({ code: 1, stdout: '' }); // grep's way to say that there is none
  });

  it('trusts that authority also in a registry that no section is for', async () => {
    await login(secure.host);
    const builder = await makeBuilder([], true);
    // Without a section BuildKit and buildx speak plain HTTP to loopback, so one is made that says no more than that.
    const itself = await makeBuilder(
      [{ registry: ABSENT, mirrors: [{ host: secure.host, path: '', http: false }] }],
      true,
    );
    expect(await builder.resolve(`${ABSENT}/gentoo/stage3:test`).catch((error: unknown) => String(error))).toMatch(
      /cannot be reached/,
    );
    const pin = await itself.resolve(`${secure.host}/gentoo/stage3:test`);
    expect(pin).toMatchObject({ digest });
    expect(await itself.build(pin)).toMatchObject({ code: 0 });
  });

  it('is refused without the certificate, and without the login, each said so', async () => {
    const mirrors = [{ registry: ABSENT, mirrors: [{ host: secure.host, path: '', http: false }] }];
    const image = `${ABSENT}/gentoo/stage3:test`;
    await login(secure.host);
    const unknown = await makeBuilder(mirrors, false);
    await expect(unknown.resolve(image)).rejects.toThrow(/cannot be reached.*certificate/);
    const pin = { reference: '', context: `docker-image://${image}@${digest}`, pinned: true };
    const failed = await unknown.build(pin);
    expect(failed).toMatchObject({ code: 1 });
    await login('elsewhere.example.org');
    const stranger = await makeBuilder(mirrors, true);
    await expect(stranger.resolve(image)).rejects.toThrow(
      new RegExp(`refused by the mirror ${secure.host} of ${ABSENT}: .*Run docker login ${secure.host}`),
    );
  });

  it('gets an image from a mirror with plain HTTP that has it below a path', async () => {
    const builder = await makeBuilder(
      [{ registry: ABSENT, mirrors: [{ host: plain.host, path: 'proxy/hub', http: true }] }],
      false,
    );
    const pin = await builder.resolve(`${ABSENT}/gentoo/stage3:test`);
    expect(pin).toMatchObject({ digest, reference: `${ABSENT}/gentoo/stage3:test@${digest}` });
    expect(await builder.build(pin)).toMatchObject({ code: 0 });
    expect(await pulls(plain)).toContainEqual(expect.stringMatching(/^\/v2\/proxy\/hub\/gentoo\/stage3\/blobs\//));
  });
});
