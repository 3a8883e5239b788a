import { describe, expect, it } from '@jest/globals';
import { explainFailure } from '../../../src/progress/failure.js';
import { TimelineReducer } from '../../../src/progress/timeline.js';
import { MadeUpBuild, reduce, timelineOf } from './helpers.js';

const DIGEST = 'sha256:0123456789012345678901234567890123456789012345678901234567890123';
const STAGE3 = 'gentoo/stage3:nomultilib-20260216';

describe('an output folder that cannot be written', () => {
  it('is most likely full: buildx hangs up, and BuildKit says EOF', () => {
    const reducer = new TimelineReducer();
    const name = 'exporting to client directory';
    reducer.apply({
      type: 'vertex',
      digest: 'sha256:1',
      name,
      inputs: [],
      started: 1,
      completed: 2,
      cached: false,
      error: 'EOF',
    });
    expect(explainFailure(reducer.timeline)).toMatchObject({
      kind: 'space',
      problem: { message: expect.stringMatching(/disk there is full/) },
    });
  });
});

describe('explainFailure on recorded builds', () => {
  it.each([
    ['step-fails', 'step', 'The stage a failed with exit code 7. Its last line: boom.'],
    ['step-nocmd', 'step', 'The stage nocmd failed: a command was not found (exit code 127).'],
    ['step-killed', 'killed', 'The step was killed, most likely because the builder ran out of memory.'],
    [
      'step-space',
      'space',
      "The builder has no disk space left: dd: error writing '/t/root.squashfs': No space left on device.",
    ],
    [
      'disk-full-context',
      'space',
      'The builder has no disk space left: ResourceExhausted: failed to read dockerfile: write /var/lib/buildkit/cache.db: no space left on device.',
    ],
    ['step-secret', 'secret', 'The build needs the secret password-hash, which was not given.'],
    ['step-device', 'device', 'The builder does not offer the device gentoo.org/jobserver=pool.'],
    [
      'step-offline',
      'network',
      "A step without network tried to download something, so the fetch stage before it was not complete: wget: bad address 'mirror.example'.",
    ],
    ['step-notfound', 'dockerfile', '/nope is not there to be copied or mounted.'],
    ['unknown-target', 'target', 'The Dockerfile has no stage wurld.'],
    [
      'digest-wrong',
      'digest',
      `No image 127.0.0.1:15123/${STAGE3}@${DIGEST} exists (stage3): its repository has nothing with that digest.`,
    ],
    ['builder-absent', 'builder', 'The builder does not answer (context deadline exceeded).'],
    ['cancel', 'cancelled', 'The build was stopped before it was done.'],
  ])('%s: %s', (name, kind, message) => {
    const failure = explainFailure(timelineOf(name));
    expect(failure.kind).toBe(kind);
    expect(failure.problem.message).toBe(message);
  });

  it.each([
    ['tag-missing', '127.0.0.1:15123/gentoo/stage3:nope (stage3) cannot be had: it does not exist'],
    ['image-refused', `127.0.0.1:1/${STAGE3} cannot be had: the registry cannot be reached`],
    ['image-nohost', `registry.invalid/${STAGE3} cannot be had: its host name is not known`],
    ['http-401', '127.0.0.1:15401/gentoo/stage3:x cannot be had: the registry refuses access'],
    ['http-429', '127.0.0.1:15429/gentoo/stage3:x cannot be had: the registry limits the number of downloads'],
    ['http-503', '127.0.0.1:15503/gentoo/stage3:x cannot be had: the registry has a fault'],
  ])('%s names the image', (name, message) => {
    const failure = explainFailure(timelineOf(name));
    expect(failure.kind).toBe('image');
    expect(failure.problem.message).toContain(`The image ${message} (`);
    expect(failure.problem.hint).toBeDefined();
  });

  it('says that the builder went away', () => {
    const { kind, problem } = explainFailure(timelineOf('builder-gone'));
    expect(kind).toBe('builder');
    expect(problem.message).toMatch(/^The builder went away during the build \(.*EOF\)\.$/);
  });

  it('names the path of a build context that is not there', () => {
    expect(explainFailure(timelineOf('ctx-missing'))).toMatchObject({
      kind: 'image',
      problem: { message: 'failed to get build context stage3: stat /no/such/stage3: no such file or directory.' },
    });
  });

  it('gives the line of a Dockerfile that cannot be read', () => {
    expect(explainFailure(timelineOf('syntax'))).toMatchObject({
      kind: 'dockerfile',
      problem: { message: 'unknown instruction: RUNN (did you mean RUN?).', at: { file: 'Dockerfile', line: 3 } },
    });
  });

  it('says of a Dockerfile that is too new for the builder what to do', () => {
    expect(explainFailure(timelineOf('old-syntax'))).toMatchObject({
      kind: 'dockerfile',
      problem: {
        message: 'unknown flag: device.',
        hint: expect.stringMatching(/BuildKit is too old .* needs 0\.33/),
        at: { file: 'Dockerfile', line: 2 },
      },
    });
  });

  it('takes what the step said and not the sibling that was stopped', () => {
    const failure = explainFailure(timelineOf('step-two'));
    expect(failure).toMatchObject({
      kind: 'step',
      exitCode: 3,
      problem: { message: 'CONFIG_SQUASHFS_ZSTD=y did not take.', at: { file: 'kernel/20-on.config', line: 17 } },
      dockerfile: { file: 'steps.Dockerfile', line: 22 },
      lines: ['gm: error: kernel/20-on.config:17: CONFIG_SQUASHFS_ZSTD=y did not take'],
    });
    expect(failure.step?.stage).toBe('parallel-a');
  });
});

describe('explainFailure', () => {
  const exit = (code: number): string =>
    `process "/bin/sh -c x" did not complete successfully: exit code: ${String(code)}`;

  it('takes the step that failed first when several did', () => {
    const build = new MadeUpBuild()
      .end('[a 1/1] RUN x', 0, 9, { error: exit(1) })
      .end('[b 1/1] RUN x', 0, 5, { error: exit(2) });
    expect(explainFailure(reduce(build.events).timeline).step?.stage).toBe('b');
  });

  it('names package, phase and the first error of a failed merge', () => {
    const name = '[world 2/7] RUN --network=none emerge';
    const build = new MadeUpBuild()
      .start(name, 0)
      .log(
        name,
        1,
        ' * Package:    dev-libs/foo-1.0:0',
        'checking network... wget: unable to resolve host address ‘x’',
        'foo.c:3:9: error: unknown type name ‘bar’',
        'make: *** [Makefile:3: foo.o] Error 1',
        ' * ERROR: dev-libs/foo-1.0::gentoo failed (compile phase):',
        ' *   emake failed',
      );
    build.end(name, 0, 2, { error: exit(1) });
    expect(explainFailure(reduce(build.events).timeline)).toMatchObject({
      package: 'dev-libs/foo-1.0',
      phase: 'compile',
      problem: { message: 'dev-libs/foo-1.0 failed in its compile phase: foo.c:3:9: error: unknown type name ‘bar’.' },
    });
  });

  it('keeps the first error of a log that is much longer than what is kept of it', () => {
    const name = '[world 2/7] RUN emerge';
    const build = new MadeUpBuild().start(name, 0);
    build.log(name, 1, ' * Package:    dev-libs/foo-1.0:0', 'foo.c:3:9: error: unknown type name ‘bar’');
    for (let n = 0; n < 5000; n++) build.log(name, 1, `gcc -c other${String(n)}.c`);
    build.log(
      name,
      2,
      'make: *** [Makefile:3: all] Error 1',
      ' * ERROR: dev-libs/foo-1.0::gentoo failed (compile phase):',
    );
    build.end(name, 0, 2, { error: exit(1) });
    expect(explainFailure(reduce(build.events).timeline).problem.message).toContain('foo.c:3:9: error: unknown type');
  });

  it('tells a download that failed from a step that has no network', () => {
    const name = '[fetch-world 1/1] RUN wget';
    const build = new MadeUpBuild().log(
      name,
      1,
      'wget: bad address ‘mirror.example’',
      "wget: bad address 'mirror.example'",
    );
    build.end(name, 0, 2, { error: exit(4) });
    expect(explainFailure(reduce(build.events).timeline)).toMatchObject({
      kind: 'network',
      exitCode: 4,
      problem: { message: "A download failed: wget: bad address 'mirror.example'." },
    });
  });

  it('advises about memory when the compiler was killed', () => {
    const name = '[kernel 1/1] RUN make';
    const build = new MadeUpBuild().log(name, 1, 'cc1: fatal error: Killed signal terminated program cc1');
    build.end(name, 0, 2, { error: exit(2) });
    const { kind, problem } = explainFailure(reduce(build.events).timeline);
    expect(kind).toBe('killed');
    expect(problem.message).toContain('ran out of memory');
  });

  it('says what an unknown end was, and that there was none', () => {
    expect(explainFailure(reduce(new MadeUpBuild().text('ERROR: something new').events).timeline)).toMatchObject({
      kind: 'unknown',
      problem: { message: 'something new.' },
    });
    expect(explainFailure(reduce([]).timeline).problem.message).toBe('The build ended without a message.');
  });
});
