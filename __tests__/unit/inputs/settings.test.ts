import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loginProblems } from '../../../src/inputs/login.js';
import { readBootSettings, readBuildSettings, unknownOptions } from '../../../src/inputs/settings.js';
import { bootInputs, buildInputs } from '../../../src/inputs/table.js';
import { parseDefinition } from '../../../src/image/definition.js';
import type { Platform } from '../../../src/platform/platform.js';
import { formatProblem, UserError } from '../../../src/platform/errors.js';

type Given = Readonly<Record<string, string>>;
const HASH = '$6$salt$hashhashhash';
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJx me@host';

const platform = (given: Given, masked: string[] = []): Pick<Platform, 'input' | 'mask' | 'env'> => ({
  env: {},
  input: (name) => given[name] ?? '',
  mask: (value) => {
    if (value !== '') masked.push(value);
  },
});

function problems(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(formatProblem);
  }
}
const buildProblems = (given: Given): string[] => problems(() => readBuildSettings(platform(given)));

const UNCHANGED = {
  cache: [],
  cacheHints: [],
  cacheLayers: 'auto',
  cacheWrite: true,
  packageStore: { kind: 'builder' },
  distfilesStore: { kind: 'builder' },
  compilerCache: [],
  binhost: [],
  binhostVerify: true,
  rebuild: [],
  noCache: false,
  noCacheFilter: [],
  pull: false,
  freeDiskSpace: false,
  registryMirrors: [],
  caCertificates: [],
};

describe('readBuildSettings', () => {
  it('reads what is kept where, and what is made anew', () => {
    expect(
      readBuildSettings(
        platform({
          cache: 'gha\ntype=registry,ref=ghcr.io/me/cache',
          'cache-layers': 'all',
          'cache-bytes': '5GiB',
          'cache-write': 'false',
          'package-store': 'actions',
          'distfiles-store': 'folder:/srv/store',
          'compiler-cache': 'sccache\n ccache',
          binhost: 'https://a.example/binpackages/23.0/x86-64/\n file:///srv/binhost',
          'binhost-verify': 'false',
          rebuild: 'dev-libs/openssl =sys-devel/gcc-16.1.0',
          'no-cache': 'true',
          'no-cache-filter': 'world, kernel',
          'job-minutes': '350',
          'free-disk-space': 'true',
        }),
      ),
    ).toMatchObject({
      cache: [{ type: 'gha' }, { type: 'registry', options: { ref: 'ghcr.io/me/cache' } }],
      cacheLayers: 'all',
      cacheBytes: 5 * 2 ** 30,
      cacheWrite: false,
      packageStore: { kind: 'actions' },
      distfilesStore: { kind: 'folder', path: '/srv/store' },
      compilerCache: ['ccache', 'sccache'],
      binhost: ['https://a.example/binpackages/23.0/x86-64', 'file:///srv/binhost'],
      binhostVerify: false,
      rebuild: ['dev-libs/openssl', '=sys-devel/gcc-16.1.0'],
      noCache: true,
      noCacheFilter: ['world', 'kernel'],
      jobMinutes: 350,
      freeDiskSpace: true,
    });
  });

  it('takes the defaults of action.yml', () => {
    expect(readBuildSettings(platform({}))).toEqual({
      config: 'config',
      target: 'artifacts',
      imageRef: '',
      imageOutput: 'none',
      builder: '',
      buildkitImage: 'moby/buildkit:v0.33.1',
      builderOptions: [],
      jobserver: 'auto',
      memoryPerJob: 2 * 2 ** 30,
      output: 'out',
      artifactName: '',
      upload: true,
      boot: 'auto',
      bootMinutes: 10,
      bootMemory: 2048,
      ...UNCHANGED,
      gentooMirrors: '',
      httpProxy: '',
      noProxy: '',
      passwordHash: '',
      authorizedKeys: '',
      summary: true,
    });
  });

  it('reads everything that can be said', () => {
    expect(
      readBuildSettings(
        platform({
          config: 'images/desktop',
          stage3: 'oci-layout:///srv/stage3',
          snapshot: '/srv/portage',
          kernel: '6.18.3',
          compiler: '16.1.0',
          target: 'artifacts',
          'image-ref': 'ghcr.io/me/image:1',
          'image-output': 'push',
          'builder-options': 'network=host\n\n  env.X=a,"b"\r\n',
          'buildkit-image': `moby/buildkit@sha256:${'a'.repeat(64)}`,
          'registry-mirrors': [
            'docker.io = mirror.example:5000  http://10.0.0.5:5000/hub/',
            '',
            '127.0.0.1:9=https://[::1]:5000\r',
          ].join('\n'),
          'ca-certificates': ' /etc/ca one.pem\n\nca/two.pem\n/etc/ca one.pem',
          jobserver: 'fifo',
          jobs: '12',
          'load-average': '13.5',
          'memory-per-job': '1500MiB',
          output: '/tmp/x',
          'artifact-name': 'desktop',
          upload: 'false',
          'retention-days': '7',
          boot: 'off',
          'boot-minutes': '20',
          'boot-memory': '4096',
          'gentoo-mirrors': 'https://a.example/gentoo\n  http://127.0.0.1:8080',
          'password-hash': HASH,
          'authorized-keys': `# mine\n  ${KEY}\n\nfrom="10.0.0.0/8",no-pty ${KEY}`,
          summary: 'false',
        }),
      ),
    ).toEqual({
      config: 'images/desktop',
      stage3: 'oci-layout:///srv/stage3',
      snapshot: '/srv/portage',
      kernel: '6.18.3',
      compiler: '16.1.0',
      target: 'artifacts',
      imageRef: 'ghcr.io/me/image:1',
      imageOutput: 'push',
      builder: '',
      buildkitImage: `moby/buildkit@sha256:${'a'.repeat(64)}`,
      builderOptions: ['network=host', '"env.X=a,""b"""'],
      jobserver: 'fifo',
      jobs: 12,
      loadAverage: 13.5,
      memoryPerJob: 1500 * 2 ** 20,
      output: '/tmp/x',
      artifactName: 'desktop',
      upload: false,
      retentionDays: 7,
      boot: 'off',
      bootMinutes: 20,
      bootMemory: 4096,
      ...UNCHANGED,
      registryMirrors: [
        {
          registry: 'docker.io',
          mirrors: [
            { host: 'mirror.example:5000', path: '' },
            { host: '10.0.0.5:5000', path: 'hub', http: true },
          ],
        },
        { registry: '127.0.0.1:9', mirrors: [{ host: '[::1]:5000', path: '', http: false }] },
      ],
      caCertificates: ['/etc/ca one.pem', 'ca/two.pem'],
      gentooMirrors: 'https://a.example/gentoo http://127.0.0.1:8080',
      httpProxy: '',
      noProxy: '',
      passwordHash: HASH,
      authorizedKeys: `# mine\n${KEY}\nfrom="10.0.0.0/8",no-pty ${KEY}\n`,
      summary: false,
    });
  });

  it.each([
    [{ upload: 'True' }, 'upload: "True" is not one of true, false. Did you mean "true"?'],
    [{ upload: 'yes' }, 'upload: "yes" is not one of true, false.'],
    [{ summary: 'flase' }, 'summary: "flase" is not one of true, false. Did you mean "false"?'],
    [{ boot: 'KVM' }, 'boot: "KVM" is not one of auto, kvm, emulation, off. Did you mean "kvm"?'],
    [{ boot: 'qemu' }, 'boot: "qemu" is not one of auto, kvm, emulation, off.'],
    [{ 'boot-minutes': '0' }, 'boot-minutes: "0" is not a whole number of minutes from 1 to 360.'],
    [{ 'boot-minutes': '1.5' }, 'boot-minutes: "1.5" is not a whole number of minutes from 1 to 360.'],
    [{ 'boot-memory': '2G' }, 'boot-memory: "2G" is not a whole number of MiB from 256 to 1048576.'],
    [{ 'retention-days': '-1' }, 'retention-days: "-1" is not a whole number of days from 1 to 400.'],
    [
      { 'retention-days': '9'.repeat(400) },
      `retention-days: "${'9'.repeat(60)}…" is not a whole number of days from 1 to 400.`,
    ],
    [
      { 'compiler-cache': 'ccache sccahe' },
      'compiler-cache: "sccahe" is not one of none, ccache, sccache. Did you mean "sccache"?',
    ],
    [
      { 'compiler-cache': 'CCACHE' },
      'compiler-cache: "CCACHE" is not one of none, ccache, sccache. Did you mean "ccache"?',
    ],
    [{ 'compiler-cache': 'ccache none' }, 'compiler-cache: "ccache none" names a cache and none. Keep one of the two.'],
    [{ kernel: '6.12' }, 'kernel: "6.12" is not an exact kernel version. Write all three numbers, such as 6.12.58.'],
    [{ compiler: '16.0.9999' }, /^compiler: "16\.0\.9999" is a live ebuild/],
    [{ stage3: 'gentoo/stage3' }, /^stage3: "gentoo\/stage3" has no tag\. Write REPOSITORY:TAG/],
    [{ target: 'a b' }, 'target: "a b" is not the name of a stage.'],
    [{ builder: '-x' }, 'builder: "-x" is not the name of a builder. `docker buildx ls` lists those that exist.'],
    [
      { 'buildkit-image': 'moby/buildkit' },
      'buildkit-image: "moby/buildkit" has neither tag nor digest. Write NAME:TAG.',
    ],
    [
      { 'builder-options': 'network' },
      'builder-options: The line "network" is not key=value. Write one option a line, such as network=host.',
    ],
    [{ 'builder-options': 'a=1\na=2' }, 'builder-options: The option "a" is there twice. Keep one of the two.'],
    [
      { builder: 'mine', 'builder-options': 'a=1' },
      'builder-options: They are for a builder that is made here, but builder names one that exists. Remove one of the two.',
    ],
    [
      { builder: 'mine', 'registry-mirrors': 'docker.io=mirror.example' },
      'registry-mirrors: They are for a builder that is made here, but builder names one that exists. Remove one of the two.',
    ],
    [
      { builder: 'mine', 'ca-certificates': 'ca.pem' },
      'ca-certificates: They are for a builder that is made here, but builder names one that exists. Remove one of the two.',
    ],
    [{ 'registry-mirrors': 'mirror.example' }, /^registry-mirrors: The line "mirror.example" is not REGISTRY=MIRROR\./],
    [
      { 'registry-mirrors': 'docker.io=' },
      /^registry-mirrors: The line "docker.io=" is not REGISTRY=MIRROR\. Write one/,
    ],
    [{ 'registry-mirrors': '=mirror.example' }, /is not REGISTRY=MIRROR/],
    [
      { 'registry-mirrors': 'index.docker.io=mirror.example' },
      'registry-mirrors: No image is named after "index.docker.io". Write docker.io.',
    ],
    [{ 'registry-mirrors': 'hub=mirror.example' }, /^registry-mirrors: "hub" is not the name of a registry\./],
    [{ 'registry-mirrors': 'docker.io/library=mirror.example' }, /"docker.io\/library" is not the name of a registry/],
    [
      { 'registry-mirrors': 'docker.io=a.example\ndocker.io=b.example' },
      'registry-mirrors: The registry "docker.io" is there twice. Write all its mirrors in one line.',
    ],
    [{ 'registry-mirrors': 'a.example=a.example' }, /"a.example" is named as a mirror of itself/],
    [{ 'registry-mirrors': 'a.example=b.example http://b.example' }, /The mirror "http:\/\/b.example" is there twice/],
    [
      { 'registry-mirrors': 'a.example=ftp://b.example' },
      /^registry-mirrors: The mirror "ftp:\/\/b.example" is neither/,
    ],
    [{ 'registry-mirrors': 'a.example=mirror' }, /The mirror "mirror" has no host with a name of its own/],
    [{ 'registry-mirrors': 'a.example="b.example"' }, /has no host with a name of its own/],
    [{ 'registry-mirrors': 'a.example=b.example/v2/x' }, /begins with \/v2, which BuildKit adds/],
    [{ 'registry-mirrors': 'a.example=b.example/X' }, /has a path that no image can have/],
    [{ 'registry-mirrors': 'a.example=http://b.example/x//y' }, /has a path that no image can have/],
    [
      { 'registry-mirrors': 'a.example=https://me:secret@b.example' },
      /^registry-mirrors: A mirror has a login(?!.*secret)/,
    ],
    [
      { 'registry-mirrors': 'a.example=http://m.example/x\nb.example=https://m.example/y' },
      'registry-mirrors: The mirror "m.example" is there by http:// and by https://. Write the same for all its lines.',
    ],
    [{ 'ca-certificates': 'a\u0000b' }, /^ca-certificates: "a\\u\{0\}b" has a character that cannot be part of a path/],
    [{ 'image-output': 'push' }, 'image-output: There is no name for the image. Give one by image-ref.'],
    [{ 'image-ref': 'a/b:c' }, 'image-ref: Nothing is done with the image. Write image-output: load or push.'],
    [
      { 'image-ref': `a@sha256:${'a'.repeat(64)}`, 'image-output': 'load' },
      /has a digest, which an image gets when it is made/,
    ],
    [{ output: '.' }, /^output: "\." is not a folder for results alone/],
    [{ output: '/' }, /^output: "\/" is not a folder for results alone/],
    [{ output: '../..' }, /is not a folder for results alone/],
    [{ output: '~/x' }, /is not a folder for results alone/],
    [
      { output: 'config' },
      'output: "config" and the folder of config are not apart. Name a folder of its own, such as out.',
    ],
    [{ output: './config/out/' }, /are not apart/],
    [{ config: 'out/config' }, /are not apart/],
    [{ config: 'a\u0000b' }, 'config: "a\\u{0}b" has a character that cannot be part of a path.'],
    [{ config: 'x'.repeat(1_000_000) }, `config: "${'x'.repeat(60)}…" is too long for a path.`],
    [{ 'artifact-name': 'a/b' }, /^artifact-name: "a\/b" cannot start the name of an artifact/],
    [{ 'artifact-name': '::error::x\n<b>' }, /^artifact-name: "::error::x\\u\{a\}<b>" cannot start/],
    [{ 'gentoo-mirrors': 'https://a gentoo.org' }, /^gentoo-mirrors: "gentoo\.org" is not the address of a mirror/],
    [{ 'gentoo-mirrors': 'file:///etc' }, /is not the address of a mirror/],
    [{ 'http-proxy': 'proxy:3128' }, /^http-proxy: The value is not the address of a proxy. Write http:\/\/HOST:PORT/],
    [{ 'http-proxy': 'socks5://me:secret@proxy' }, /^http-proxy: (?!.*secret)/],
    [{ 'http-proxy': 'http://proxy', 'no-proxy': 'a b' }, /^no-proxy: "a b" is no list of hosts/],
    [{ 'no-proxy': 'localhost' }, 'no-proxy: There is no proxy to go around. Name one by http-proxy, or remove it.'],
    [{ binhost: 'ftp://a.example/x' }, /^binhost: "ftp:\/\/a\.example\/x" is not the address of a binhost/],
    [{ binhost: '/srv/binhost' }, /is not the address of a binhost.*file:\/\/\//],
    [{ binhost: 'file://srv/binhost' }, /is not the address of a binhost/],
    [{ binhost: 'file:///' }, /is not the address of a binhost/],
    [{ binhost: 'https://me:secret@?' }, /^binhost: (?!.*secret)/],
    [{ binhost: 'https://a.example/x?y=1' }, /has more than the path of a folder/],
    [{ binhost: 'file:///a file:///b' }, /More than one binhost is a folder/],
    [{ 'binhost-verify': 'yes' }, /^binhost-verify: "yes" is not one of true, false/],
  ])('%.60j', (given, expected) => {
    const found = buildProblems(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('reports everything together', () => {
    const found = buildProblems({
      upload: 'x',
      boot: 'y',
      'boot-minutes': 'z',
      'image-output': 'load',
      output: 'config',
    });
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'boot',
      'boot-minutes',
      'upload',
      'image-output',
      'output',
    ]);
  });

  it.each([
    ['password-hash', 'hunter2'],
    ['password-hash', '$6$salt$ha:sh'],
    ['authorized-keys', 'hunter2'],
    ['authorized-keys', `${KEY}\nhunter2`],
    ['authorized-keys', '# hunter2'],
    ['authorized-keys', '-----BEGIN OPENSSH PRIVATE KEY-----\nhunter2\n'],
  ])('refuses a wrong %s without repeating it', (name, value) => {
    const masked: string[] = [];
    const found = problems(() => readBuildSettings(platform({ [name]: value }, masked)));
    expect(found).toHaveLength(1);
    expect(found.join()).not.toMatch(/hunter2|ha:sh/);
    expect(masked).toEqual([value]);
  });

  it('hides secrets, also those in the addresses of mirrors and binhosts', () => {
    const masked: string[] = [];
    const given = {
      'password-hash': HASH,
      'authorized-keys': KEY,
      'gentoo-mirrors': 'https://me:pw%20x@a.example',
      binhost: 'https://token@a.example/x',
      'http-proxy': 'http://me:through@proxy.example:3128',
    };
    readBuildSettings(platform(given, masked));
    expect(masked).toEqual([HASH, KEY, 'pw%20x', 'token', 'through']);
  });
});

describe('readBootSettings', () => {
  const files = { squashfs: 'a', initramfs: 'b', kernel: 'c', manifest: 'd' };

  it('takes a folder or the files', () => {
    const rest = { boot: 'auto', bootMinutes: 10, bootMemory: 2048, upload: true, summary: true };
    expect(readBootSettings(platform({ folder: 'out' }))).toEqual({ folder: 'out', ...rest });
    expect(readBootSettings(platform({ ...files, boot: 'kvm' }))).toEqual({ ...files, ...rest, boot: 'kvm' });
  });

  it.each([
    [
      {},
      'folder: It is not given, so there is nothing to boot. Give the folder that a build wrote, or all of squashfs, initramfs, kernel, manifest.',
    ],
    [
      { kernel: 'c', squashfs: 'a' },
      'initramfs, manifest: missing. Give the folder that a build wrote, or all of squashfs, initramfs, kernel, manifest.',
    ],
    [
      { ...files, folder: 'out' },
      'folder: The folder is given, and squashfs, initramfs, kernel, manifest too. Give the folder or the files.',
    ],
    [{ folder: 'out', boot: 'off' }, 'boot: "off" is not one of auto, kvm, emulation.'],
  ])('%j', (given, expected) => {
    expect(problems(() => readBootSettings(platform(given as Given)))).toEqual([expected]);
  });
});

describe('unknownOptions', () => {
  it('says what may have been meant', () => {
    expect(unknownOptions(['config', 'boot-minuts', 'zzz'], ['config', 'boot-minutes']).map(formatProblem)).toEqual([
      'There is no option "--boot-minuts". Did you mean "boot-minutes"?',
      'There is no option "--zzz". Possible: config, boot-minutes.',
    ]);
  });
});

describe('loginProblems', () => {
  const definition = (login: string): ReturnType<typeof parseDefinition> =>
    parseDefinition(
      Buffer.from(
        `stage3: a/b:c\nsnapshot: a/b:c\nprofile: x\ncompiler: {slot: 1, version: "1"}\nkernel: {version: 1.2.3}\nuser: {login: ${login}}\n`,
      ),
      'config/image.yaml',
    );
  const without = { passwordHash: '', authorizedKeys: '' };
  it.each([
    ['autologin', without, []],
    ['password', { ...without, passwordHash: HASH }, []],
    ['ssh-keys', { ...without, authorizedKeys: KEY }, []],
    [
      'password',
      without,
      [
        'config/image.yaml:6:15: The login is password, but the input password-hash is empty. Hand the secret over by password-hash, or choose another login.',
      ],
    ],
    [
      'ssh-keys',
      { ...without, passwordHash: HASH },
      [
        'config/image.yaml:6:15: The login is ssh-keys, but the input authorized-keys is empty. Hand the secret over by authorized-keys, or choose another login.',
      ],
    ],
  ])('%s', (login, settings, expected) => {
    const parsed = definition(login);
    expect(parsed.ok && loginProblems(parsed.definition, settings, parsed.place).map(formatProblem)).toEqual(expected);
  });
});

describe('the generated table', () => {
  const inputsOf = (path: string): unknown => {
    const { inputs } = parse(readFileSync(path, 'utf8')) as {
      inputs: Record<string, { default?: string; description: string }>;
    };
    return inputs;
  };
  it('is what the actions say', () => {
    expect(buildInputs).toEqual(inputsOf('action.yml'));
    expect(bootInputs).toEqual(inputsOf('boot/action.yml'));
  });
});
