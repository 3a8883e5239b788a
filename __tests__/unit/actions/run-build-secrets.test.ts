/**
 * Every secret that a build can be given, looked for in everything that it leaves or hands to others. What real BuildKit and real
 * Portage keep of them is searched by never-twice.test.ts.
 */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuildAction } from '../../../src/actions/run-build.js';
import type { CommandSpec, Runner } from '../../../src/platform/process.js';
import { fakeBuildx, type FakeBuildxOptions } from '../../support/fake-buildx.js';
import { roomyMachine } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { silentDisplay } from '../../support/silent-display.js';

jest.setTimeout(60_000); // everything is loaded first, and the machine may be busy

const defaults = join(import.meta.dirname, '../../../config');

/** Inputs that hold secrets, with a word in each that stands nowhere else. */
const secrets = (word: string): Record<string, string> => ({
  'password-hash': `$6$salt$${word}1`,
  'authorized-keys': `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${word}2 me@host`,
  'gentoo-mirrors': `https://me:${word}3@mirror.example`,
  binhost: `https://${word}4@binhost.example/packages`,
  'http-proxy': `http://me:${word}5@proxy.example:3128`,
  cache: `type=s3,region=eu,bucket=b,access_key_id=${word}6,secret_access_key=${word}7`,
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-test-'));
  await mkdir(join(folder, 'config'));
  await writeFile(join(folder, 'config/world'), 'app-misc/hello\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All files below a folder, as one text with their paths. */
async function everythingIn(place: string): Promise<string> {
  const paths = await readdir(place, { recursive: true });
  const files = await Promise.all(
    paths.sort().map(async (path) => {
      const file = join(place, path);
      return (await stat(file)).isFile() ? `\n== ${path}\n${await readFile(file, 'latin1')}` : '';
    }),
  );
  return files.join('');
}

interface Left {
  readonly platform: FakePlatform;
  readonly calls: readonly CommandSpec[];
  /** What lay in the folder for temporary files at each call of buildx, and afterwards. */
  readonly temporary: string;
  /** The output folder, the store and the record of earlier builds. */
  readonly files: string;
}

/** What a builder holds and lacks. */
const NONE = { have: [], need: [] };

/** @param cancel breaks the build off while its files are made */
async function build(word: string, options: FakeBuildxOptions = {}, cancel = false): Promise<Left> {
  for (const name of ['out', 'temp', 'store', '.gentoo-min']) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  const temp = join(folder, 'temp');
  await mkdir(temp);
  const inputs = {
    config: join(folder, 'config'),
    output: join(folder, 'out'),
    'package-store': `folder:${join(folder, 'store')}`,
    boot: 'off',
    ...secrets(word),
  };
  const controller = new AbortController();
  const platform = { ...fakePlatform(inputs, { signal: controller.signal }), env: { RUNNER_TEMP: temp } };
  const buildx = fakeBuildx(options);
  let temporary = '';
  const run: Runner = async (spec, how) => {
    temporary += await everythingIn(temp);
    if (cancel && spec.args.includes('--target=artifacts')) {
      controller.abort(new Error('cancelled'));
      return { code: 1, stdout: '', stderr: '', stopped: true };
    }
    const result = await buildx.run(spec, how);
    const output = spec.args.find((word) => word.startsWith('--output='))?.split('dest=')[1];
    if (spec.args.includes('--target=store-needs') && output !== undefined) {
      await writeFile(join(output, 'needs.json'), JSON.stringify({ now: 1, packages: NONE, distfiles: NONE }));
    }
    return result;
  };
  await runBuildAction(platform, {
    run,
    machine: roomyMachine,
    sleep: () => Promise.resolve(),
    display: silentDisplay,
    installation: { defaults, builtBy: 'gentoo-min-action test' },
    ownBuilder: 'gentoo-min-runner-1',
    removesBuilder: true,
    hasPostStep: true,
    jobStarted: undefined,
  });
  temporary += await everythingIn(temp);
  const places = ['out', 'store', '.gentoo-min'].map((name) => join(folder, name));
  const files = (await Promise.all(places.map((place) => everythingIn(place).catch(() => '')))).join('');
  return { platform, calls: buildx.calls, temporary, files };
}

/** What GitHub is told: outputs, the state for the post step, summary, log and annotations. */
function told({ outputs, saved, summaries, lines, failures, uploads }: FakePlatform): string {
  return JSON.stringify([[...outputs], [...saved], summaries, lines, failures, uploads]);
}

/** A step that says the address of a mirror and of the proxy, as wget does, and then fails. */
function sayingEverything(word: string): string {
  const { 'gentoo-mirrors': mirror = '', 'http-proxy': proxy = '', binhost = '' } = secrets(word);
  const vertex = { digest: 'sha256:1', name: '[fetch-world 1/1] RUN fetch', started: '2026-11-21T10:00:00Z' };
  const data = Buffer.from(`>>> Downloading '${mirror}/x.tar' by ${proxy}, or ${binhost}/x\n`).toString('base64');
  const events = [
    { vertexes: [vertex], logs: [{ vertex: 'sha256:1', stream: 1, data, timestamp: '2026-11-21T10:00:01Z' }] },
    { vertexes: [{ ...vertex, completed: '2026-11-21T10:00:02Z', error: `fetch of ${mirror}/x.tar failed` }] },
  ];
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

describe('secrets', () => {
  it('are in nothing that a good build leaves or says', async () => {
    const { platform, temporary, files } = await build('KeptSecret');
    expect(platform.failures).toEqual([]);
    // That it was searched, and in what.
    expect(files).toMatch(/^== gentoo-min-manifest\.json$/m);
    expect(temporary).toMatch(/^== \S*buildkitd\.toml$/m);
    expect(told(platform)).toContain('"artifact-ids"');
    expect(told(platform)).toContain('"builder"');
    expect(platform.summaries.join('')).toMatch(/is built/);
    for (const text of [told(platform), temporary, files]) expect(text).not.toContain('KeptSecret');
  });

  it('are in nothing that a build leaves whose steps say them', async () => {
    const { platform, files } = await build('KeptSecret', {
      build: { code: 1, stderr: sayingEverything('KeptSecret') },
    });
    expect(platform.failures).not.toEqual([]);
    expect(files).toContain("Downloading 'https://me:***@mirror.example/x.tar'");
    for (const text of [told(platform), files]) expect(text).not.toContain('KeptSecret');
  });

  it('are not among what a cancelled build hands over to its post step', async () => {
    const { platform, temporary } = await build('KeptSecret', {}, true);
    const file = platform.saved.get('unsaved-work') ?? '';
    const work = await readFile(file, 'utf8');
    expect(JSON.parse(work)).toHaveProperty('plan.secrets.http-proxy', 'GENTOO_MIN_SECRET_HTTP_PROXY');
    for (const text of [told(platform), temporary, work]) expect(text).not.toContain('KeptSecret');
  });

  it('are no arguments of a build but those of its cache, and change no scope, no manifest and few keys', async () => {
    const buildsOf = ({ calls }: Left): string[] =>
      calls
        .filter(({ args }) => args[1] === 'build' || args[1] === 'imagetools')
        .map(({ args }) => args.join(' ').replace(/gentoo-min-\w{6}\b/g, 'TEMPORARY'))
        // Another password is to reach the image: a few digits of its SHA-256, as it is hashed with a salt of its own
        // already, are in the key of that step.
        .map((call) => call.replace(/(LOGIN_FINGERPRINT)=[0-9a-f]{16}\b/g, '$1'));
    const one = await build('KeptSecret');
    const other = await build('SomeOtherWord');
    expect(buildsOf(one).length).toBeGreaterThan(3);
    expect(buildsOf(one).join('\n')).not.toMatch(/KeptSecret[1-5]/);
    // Pins are looked up beside each other, in no order.
    const expected = buildsOf(one).map((call) => call.replaceAll('KeptSecret', 'SomeOtherWord'));
    expect(buildsOf(other).sort()).toEqual(expected.sort());
    const manifest = ({ files }: Left): string =>
      /^== gentoo-min-manifest\.json\n(.*?)(?=^== |$(?![^]))/ms.exec(files)?.[1] ?? '';
    expect(JSON.parse(manifest(one))).toHaveProperty('pins');
    expect(manifest(other)).toBe(manifest(one));
    // The folders of a store are named after what makes packages the same.
    const folders = ({ files }: Left): Set<string> =>
      new Set([...files.matchAll(/^== (.*)\//gm)].map(([, place = '']) => place));
    expect(folders(one).size).toBeGreaterThan(0);
    expect(folders(other)).toEqual(folders(one));
  });
});
