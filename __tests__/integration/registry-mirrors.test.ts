/**
 * Mirrors and certificates of a builder of our own: what `prepareBuilder` makes on a real engine gets images of registries that
 * cannot be reached, from mirrors on loopback. One speaks TLS by an authority that nobody else knows and wants a login, one
 * speaks plain HTTP and has its images below a path.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeCertificates, type Certificates } from '../../harness/certificates.js';
import { unpackedDebs } from '../../harness/debs.js';
import { startEngine, type Engine } from '../../harness/engine.js';
import { closeNow, listen } from '../../harness/listen.js';
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
  const auths = { [registry]: { auth: basic(REGISTRY_LOGIN) } };
  await writeFile(join(engine.env.DOCKER_CONFIG, 'config.json'), JSON.stringify({ auths }));
}

const basic = ({ user, password }: typeof REGISTRY_LOGIN): string =>
  Buffer.from(`${user}:${password}`).toString('base64');

interface Mirrored {
  readonly resolve: (text: string) => Promise<ResolvedPin | undefined>;
  /** Builds on an image, with an empty cache. */
  readonly build: (pin: Pick<ResolvedPin, 'context'> | undefined) => Promise<CommandResult>;
  readonly buildText: (dockerfile: string, ...args: string[]) => Promise<CommandResult>;
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
  const buildText = async (dockerfile: string, ...args: string[]): Promise<CommandResult> => {
    const context = await mkdtemp(join(folder, 'context-'));
    await writeFile(join(context, 'Dockerfile'), dockerfile);
    await buildx.run(['prune', `--builder=${name}`, '--all', '--force']);
    return buildx.run(['build', `--builder=${name}`, '--progress=plain', ...args, context]);
  };
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
    buildText,
    build: (pin) =>
      buildText('FROM stage3\nRUN ["/bin/busybox", "true"]\n', `--build-context=stage3=${pin?.context ?? ''}`),
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
    // buildx reads the image's configuration, BuildKit its layer too.
    const layers = async (): Promise<number> =>
      new Set((await pulls(secure)).filter((path) => /^\/v2\/gentoo\/stage3\/blobs\/.*ns=docker\.io/.test(path))).size;
    expect(await layers()).toBe(1);
    expect(await builder.build(pin)).toMatchObject({ code: 0 });
    expect(await layers()).toBe(2);

    const container = `buildx_buildkit_${BUILDER}0`;
    const config = await engine.docker('exec', container, 'cat', '/etc/buildkit/buildkitd.toml');
    expect(config).toContain('/etc/buildkit/certs/docker.io/ca-certificates.pem');
    const copied = await engine.docker('exec', container, 'cat', '/etc/buildkit/certs/docker.io/ca-certificates.pem');
    expect(copied).toBe(await readFile(made.authority, 'utf8'));
    const filesWith = (word: string): Promise<string> => {
      const search = 'find /etc /root /tmp /var/lib/buildkit -type f -exec grep -lF -e "$0" {} +; true';
      return engine.docker('exec', container, 'sh', '-c', search, word);
    };
    expect(await filesWith(digest.replace('sha256:', ''))).not.toBe(''); // it does search
    expect(await filesWith(REGISTRY_LOGIN.password)).toBe('');
    expect(await filesWith(basic(REGISTRY_LOGIN))).toBe('');
  });

  it('trusts that authority also where no section of its configuration is for', async () => {
    const tls = { cert: await readFile(made.certificate), key: await readFile(made.key) };
    const server = createServer(tls, (_, response) => response.end('served'));
    const port = await listen(server);
    try {
      const dockerfile = `FROM scratch\nADD https://127.0.0.1:${port}/file /file\n`;
      expect(await (await makeBuilder([], true)).buildText(dockerfile)).toMatchObject({ code: 0 });
      expect(await (await makeBuilder([], false)).buildText(dockerfile)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('certificate signed by unknown authority'),
      });
    } finally {
      await closeNow(server);
    }
  });

  it('is refused without the certificate, and without the login, each said so', async () => {
    const mirrors = [{ registry: ABSENT, mirrors: [{ host: secure.host, path: '', http: false }] }];
    const image = `${ABSENT}/gentoo/stage3:test`;
    await login(secure.host);
    const unknown = await makeBuilder(mirrors, false);
    await expect(unknown.resolve(image)).rejects.toThrow(/cannot be reached.*certificate/);
    expect(await unknown.build({ context: `docker-image://${image}@${digest}` })).toMatchObject({ code: 1 });
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
