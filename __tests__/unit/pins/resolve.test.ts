import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePins } from '../../../src/pins/resolve.js';
import type { PinRequest, RegistryAccess, ResolvedPin } from '../../../src/pins/resolve.js';
import type { CommandResult, RunOptions } from '../../../src/platform/process.js';

const OLD = `sha256:${'1'.repeat(64)}`;
const NEW = `sha256:${'2'.repeat(64)}`;
const NONE = `sha256:${'0'.repeat(64)}`;
const AT = { file: 'config/image.yaml', line: 7, column: 9 };

/** A registry by what buildx prints for each reference: a digest, or what it writes to stderr. */
class FakeRegistry {
  readonly asked: string[] = [];
  readonly pauses: number[] = [];
  readonly #answers: Readonly<Record<string, string | readonly string[]>>;

  constructor(answers: Readonly<Record<string, string | readonly string[]>>) {
    this.#answers = answers;
  }

  access(
    signal = new AbortController().signal,
    mirrors: Readonly<Record<string, readonly string[]>> = {},
  ): RegistryAccess {
    return {
      builder: 'mine',
      mirrors: new Map(Object.entries(mirrors)),
      signal,
      sleep: (ms) => {
        this.pauses.push(ms);
        return Promise.resolve();
      },
      buildx: (args) => {
        expect(args.slice(0, -1)).toEqual([
          'imagetools',
          'inspect',
          '--builder=mine',
          '--format',
          '{{json .Manifest}}',
        ]);
        const reference = args.at(-1) ?? '';
        const before = this.asked.filter((other) => other === reference).length;
        this.asked.push(reference);
        const listed = this.#answers[reference] ?? `ERROR: ${reference}: not found`;
        const answer = typeof listed === 'string' ? listed : (listed[before] ?? '');
        const found = answer.startsWith('sha256:');
        return Promise.resolve({
          code: found ? 0 : 1,
          stdout: found ? JSON.stringify({ mediaType: 'x', digest: answer, size: 1 }) : '',
          stderr: found ? '' : answer,
          stopped: false,
        });
      },
    };
  }
}

const resolveOne = async (request: PinRequest, registry: FakeRegistry): Promise<ResolvedPin | undefined> =>
  (await resolvePins([request], registry.access()))[0];
const stage3 = (text: string): PinRequest => ({ key: 'stage3', text, at: AT });

describe('resolvePins with a registry', () => {
  it('finds the digest of a tag and says how to pin it', async () => {
    const registry = new FakeRegistry({ 'gentoo/stage3:x': NEW });
    expect(await resolveOne(stage3('gentoo/stage3:x'), registry)).toEqual({
      reference: `gentoo/stage3:x@${NEW}`,
      context: `docker-image://gentoo/stage3:x@${NEW}`,
      digest: NEW,
      pinned: false,
      line: `stage3: gentoo/stage3:x@${NEW}`,
    });
    expect(registry.asked).toEqual(['gentoo/stage3:x']);
  });

  it.each([
    ['stays', { 'a/b:x': OLD, [`a/b@${OLD}`]: OLD }, undefined],
    ['moved on', { 'a/b:x': NEW, [`a/b@${OLD}`]: OLD }, `stage3: a/b:x is now ${NEW}; the pinned ${OLD} is used.`],
    ['is gone', { [`a/b@${OLD}`]: OLD }, `stage3: a/b:x is gone; the pinned ${OLD} is still there.`],
    ['cannot be asked for', { 'a/b:x': 'ERROR: boom', [`a/b@${OLD}`]: OLD }, undefined],
  ])('holds on to a digest whose tag %s', async (_, answers, note) => {
    const pin = await resolveOne(stage3(`a/b:x@${OLD}`), new FakeRegistry(answers));
    expect(pin).toMatchObject({ digest: OLD, pinned: true, reference: `a/b:x@${OLD}` });
    expect(pin?.note).toBe(note);
  });

  const at = 'config/image.yaml:7:9: stage3: ';
  it.each([
    [
      'a/b:x',
      'ERROR: a/b:x: not found',
      `${at}"a/b:x" does not exist in the registry docker.io. Check name and tag; old dated tags are deleted at some time.`,
    ],
    [
      'r.org:5000/b:x',
      'ERROR: unexpected status from HEAD request to https://r.org:5000/v2/b/manifests/x: 401 Unauthorized',
      `${at}"r.org:5000/b:x" was refused by the registry r.org:5000: it does not exist, or needs a login. Run docker login r.org:5000 before, or check the name. The answer was: "unexpected status from HEAD request to https://r.org:5000/v2/b/manifests/x: 401 Unauthorized"`,
    ],
    [
      'a/b:x',
      'ERROR: toomanyrequests: limit',
      `${at}"a/b:x" was refused by the registry docker.io: too many requests. Log in with docker login docker.io, or try again later. The answer was: "toomanyrequests: limit"`,
    ],
    [
      'a/b:x',
      'ERROR: dial tcp: lookup x: no such host',
      `${at}"a/b:x" could not be looked up: the registry docker.io cannot be reached. Check its name, network, proxy and certificates. The answer was: "dial tcp: lookup x: no such host"`,
    ],
    [
      'a/b:x',
      "ERROR: invalid character '<' \u001b[31m::error::x",
      `${at}"a/b:x" could not be looked up in the registry docker.io. Is it a registry? The answer was: "invalid character '<' \\u{1b}[31m::error::x"`,
    ],
  ])('explains why %s could not be resolved: %s', async (text, stderr, expected) => {
    await expect(resolveOne(stage3(text), new FakeRegistry({ [text]: [stderr, stderr] }))).rejects.toThrow(
      new Error(expected),
    );
  });

  it('refuses a digest that does not exist', async () => {
    await expect(resolveOne(stage3(`a/b:x@${NONE}`), new FakeRegistry({ 'a/b:x': NEW }))).rejects.toThrow(
      `"a/b:x@${NONE}" does not exist in the registry docker.io: there is no such digest. Its tag stands for ${NEW}.`,
    );
    await expect(resolveOne(stage3(`a/b:x@${NONE}`), new FakeRegistry({}))).rejects.toThrow('Pin another release.');
  });

  it('asks once more when a failure may pass, and not otherwise', async () => {
    const passing = new FakeRegistry({ 'a/b:x': ['ERROR: dial tcp: connection refused', NEW] });
    expect(await resolveOne(stage3('a/b:x'), passing)).toMatchObject({ digest: NEW });
    expect(passing.pauses).toEqual([2000]);
    const final = new FakeRegistry({ 'a/b:x': ['ERROR: 403 denied', NEW] });
    await expect(resolveOne(stage3('a/b:x'), final)).rejects.toThrow('needs a login');
    expect(final.asked).toHaveLength(1);
  });

  const MIRRORS = { 'docker.io': ['plain.example:5000', 'harbor.example/proxy/hub'] };
  const resolveBy = (text: string, registry: FakeRegistry): Promise<ResolvedPin[]> =>
    resolvePins([stage3(text)], registry.access(undefined, MIRRORS));

  it('asks mirrors with a path by their own names, and leaves the others to buildx', async () => {
    const proxied = new FakeRegistry({ 'harbor.example/proxy/hub/library/debian:x': NEW });
    expect(await resolveBy('debian:x', proxied)).toMatchObject([{ reference: `debian:x@${NEW}`, digest: NEW }]);
    expect(proxied.asked).toEqual(['harbor.example/proxy/hub/library/debian:x']);

    const exact = new FakeRegistry({ [`harbor.example/proxy/hub/a/b@${OLD}`]: OLD });
    expect(await resolveBy(`a/b:x@${OLD}`, exact)).toMatchObject([{ digest: OLD, pinned: true }]);
    expect(exact.asked).not.toContain(`a/b@${OLD}`);

    const direct = new FakeRegistry({ 'a/b:x': NEW });
    expect(await resolveBy('a/b:x', direct)).toMatchObject([{ digest: NEW }]);
    expect(direct.asked).toEqual(['harbor.example/proxy/hub/a/b:x', 'a/b:x']);
    const other = new FakeRegistry({ 'r.example/b:x': NEW });
    await resolveBy('r.example/b:x', other);
    expect(other.asked).toEqual(['r.example/b:x']);
  });

  it('names the mirror that refused, also where the registry itself cannot be reached', async () => {
    const refused = (host: string): string =>
      `ERROR: unexpected status from HEAD request to https://${host}/v2/a/b/manifests/x?ns=docker.io: 401 Unauthorized`;
    const byBuildx = new FakeRegistry({ 'a/b:x': refused('plain.example:5000') });
    await expect(resolveBy('a/b:x', byBuildx)).rejects.toThrow(
      /was refused by the mirror plain\.example:5000 of docker\.io: .* Run docker login plain\.example:5000 before/,
    );
    const behindPath = new FakeRegistry({
      'harbor.example/proxy/hub/a/b:x': refused('harbor.example'),
      'a/b:x': ['ERROR: dial tcp: no such host', 'ERROR: dial tcp: no such host'],
    });
    await expect(resolveBy('a/b:x', behindPath)).rejects.toThrow(/by the mirror harbor\.example of docker\.io/);
    const absent = new FakeRegistry({ 'harbor.example/proxy/hub/a/b:x': refused('harbor.example') });
    await expect(resolveBy('a/b:x', absent)).rejects.toThrow('does not exist in the registry docker.io');
  });

  it('reports both pins together', async () => {
    const both = resolvePins([stage3('a/b:x'), { key: 'snapshot', text: 'a/c:y' }], new FakeRegistry({}).access());
    await expect(both).rejects.toMatchObject({
      problems: [
        { message: expect.stringContaining('"a/b:x"'), at: AT },
        { message: expect.stringContaining('"a/c:y"') },
      ],
    });
  });

  it.each([['not json'], ['null'], ['{"digest":"sha256:short"}'], ['']])('does not believe %j', async (stdout) => {
    const access: RegistryAccess = {
      ...new FakeRegistry({}).access(),
      buildx: () => Promise.resolve({ code: 0, stdout, stderr: '', stopped: false }),
    };
    await expect(resolvePins([stage3('a/b:x')], access)).rejects.toThrow(
      'Is it a registry? The answer was: "no digest in',
    );
  });

  const hanging = (_: readonly string[], options?: RunOptions): Promise<CommandResult> =>
    new Promise((resolve) => {
      options?.signal?.addEventListener('abort', () => {
        resolve({ code: 130, stdout: '', stderr: '', stopped: true });
      });
    });

  it('gives up on a registry that does not answer', async () => {
    const access = { ...new FakeRegistry({}).access(), buildx: hanging, timeoutMs: 20 };
    await expect(resolvePins([stage3('a/b:x')], access)).rejects.toThrow(
      'the registry docker.io did not answer in time',
    );
  });

  it('ends when the run is cancelled', async () => {
    const controller = new AbortController();
    const access = { ...new FakeRegistry({}).access(controller.signal), buildx: hanging };
    const result = resolvePins([stage3('a/b:x')], access);
    controller.abort(new Error('cancelled by SIGINT'));
    await expect(result).rejects.toThrow('cancelled by SIGINT');
  });
});

describe('resolvePins without a registry', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pins-test-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const registry = new FakeRegistry({});
  const index = (manifests: unknown): void => {
    writeFileSync(join(root, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  };
  const named = (digest: string, tag?: string): unknown => ({
    digest,
    ...(tag === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': tag } }),
  });

  it.each([
    ['', [named(OLD)], OLD],
    [':x', [named(OLD, 'x'), named(NEW, 'y')], OLD],
    [`@${NEW}`, [named(OLD), named(NEW)], NEW],
  ])('finds the image of a layout%s', async (which, manifests, digest) => {
    index(manifests);
    const pin = await resolveOne(stage3(`oci-layout://${root}${which}`), registry);
    const tag = which.startsWith(':') ? which : '';
    expect(pin).toEqual({
      reference: `oci-layout://${root}${tag}@${digest}`,
      context: `oci-layout://${root}${tag}@${digest}`,
      digest,
      pinned: which.startsWith('@'),
    });
  });

  it.each([
    ['', undefined, 'is no OCI layout: it has no readable index.json.'],
    ['', [], 'holds no image.'],
    ['', 'x', 'holds no image.'],
    [':y', [named(OLD, 'x')], 'holds no image y.'],
    [`@${NEW}`, [named(OLD)], `holds no image ${NEW}.`],
    ['', [named(OLD), named(NEW)], 'holds several images; name one by its tag or digest.'],
  ])('says what is wrong with a layout (%#)', async (which, manifests, expected) => {
    if (manifests !== undefined) index(manifests);
    await expect(resolveOne(stage3(`oci-layout://${root}${which}`), registry)).rejects.toThrow(expected);
  });

  it('does not take anything for JSON', async () => {
    writeFileSync(join(root, 'index.json'), '<html>');
    await expect(resolveOne(stage3(`oci-layout://${root}`), registry)).rejects.toThrow(
      'has an index.json that is not JSON.',
    );
  });

  it('takes a folder for a snapshot, not for a stage3', async () => {
    const snapshot: PinRequest = { key: 'snapshot', text: root };
    await expect(resolveOne(snapshot, registry)).rejects.toThrow(
      `holds no snapshot: there is no folder "${root}/var/db/repos/gentoo".`,
    );
    mkdirSync(join(root, 'var/db/repos/gentoo'), { recursive: true });
    expect(await resolveOne(snapshot, registry)).toEqual({ reference: root, context: root, pinned: false });
    await expect(resolveOne(stage3(root), registry)).rejects.toThrow(
      'is a folder, but nothing can be built on a folder.',
    );
    expect(registry.asked).toEqual([]);
  });
});
