import { describe, expect, it } from '@jest/globals';
import { explainStep } from '../../../src/portage/build-failure.js';
import { lines } from './fixtures.js';

const messages = (output: readonly string[]): string[] =>
  explainStep(output)?.problems.map(({ message }) => message) ?? [];

describe('packages that fail to build', () => {
  it.each([
    ['cc', 'compile', 'b.c:1:22: error: expected ‘;’ before ‘}’ token'],
    ['cc-seq', 'compile', 'b.c:1:22: error: expected ‘;’ before ‘}’ token'],
    ['link', 'compile', "m.c:(.text.startup+0x1): undefined reference to `missing'"],
    ['conf', 'configure', 'configure: error: libfoo >= 2 is required but was not found'],
    ['meson', 'configure', 'meson.build:2:0: ERROR: Dependency "nosuchlib" not found (tried pkg-config and cmake)'],
    [
      'cmake',
      'configure',
      'CMake Error at CMakeLists.txt:3 (find_package): By not providing "FindNoSuchLib.cmake" in CMAKE_MODULE_PATH this project has asked CMake to find a package configuration file provided by "NoSuchLib", but CMake did not find one',
    ],
    ['patch', 'prepare', "patch '-p1' '-f' '-g0' '--no-backup-if-mismatch' failed with 'fix.patch'"],
    ['oom', 'compile', 'x86_64-pc-linux-gnu-g++: fatal error: Killed signal terminated program cc1plus'],
  ])('%s: phase and first error', (name, phase, error) => {
    const atom = `app-test/${name.replace('-seq', '')}-1.0`;
    const failure = explainStep(lines(`emerge-${name}`));
    expect(failure).toMatchObject({ package: atom, phase });
    expect(failure?.problems).toHaveLength(1);
    expect(failure?.problems[0]?.message).toBe(`${atom} failed in its ${phase} phase: ${error}.`);
    expect(failure?.problems[0]?.hint).toBeDefined();
    expect(failure?.lines.length).toBeGreaterThan(3);
  });

  it('shows the error with what is around it, not the end of the log', () => {
    const shown = explainStep(lines('emerge-cc'))?.lines ?? [];
    expect(shown[2]).toBe('b.c: In function ‘f’:');
    expect(shown[3]).toBe('b.c:1:22: error: expected ‘;’ before ‘}’ token');
    expect(shown.length).toBeLessThanOrEqual(15);
  });

  it('names each package when several fail, though Portage then prints no log of theirs', () => {
    expect(messages(lines('emerge-two'))).toEqual([
      'app-test/conf-1.0 failed in its configure phase: econf failed.',
      'app-test/cc-1.0 failed in its compile phase: emake failed.',
    ]);
  });

  it('does not blame a package for the output of the one before it', () => {
    const output = [
      '>>> Emerging (1 of 2) a/first-1::gentoo',
      'first.c:1:1: error: found by its own test suite',
      '>>> Emerging (2 of 2) a/second-1::gentoo',
      ' * ERROR: a/second-1::gentoo failed (install phase):',
      ' *   dodoc failed',
    ];
    expect(messages(output)).toEqual(['a/second-1 failed in its install phase: dodoc failed.']);
  });

  it('says nothing about an emerge that went well', () => {
    expect(explainStep(lines('emerge-ok'))).toBeUndefined();
    expect(explainStep([])).toBeUndefined();
  });
});

describe('downloads', () => {
  it.each(['emerge-fetch', 'emerge-fetchonly'])('%s', (name) => {
    expect(messages(lines(name))).toEqual(['fetch-1.0.tar.gz could not be downloaded.']);
  });

  it('tells a file that is not the right one', () => {
    const output = [
      '!!! Fetched file: hello-2.10.tar.gz VERIFY FAILED!',
      '!!! Reason: Filesize does not match recorded size',
      '!!! Got:      100',
    ];
    expect(messages(output)).toEqual([
      'hello-2.10.tar.gz is not the file that the Manifest promises: Filesize does not match recorded size.',
    ]);
  });
});

describe('the resolver', () => {
  it.each([
    ['err-nonexistent-atom', 'No package of the snapshot satisfies app-misc/does-not-exist.', undefined],
    [
      'err-world-missing-pkg',
      'No package of the snapshot satisfies app-misc/nope.',
      'Did you mean app-misc/jq, app-misc/mime-types, app-misc/editor-wrapper?',
    ],
    [
      'err-masked-keyword',
      'All versions of sys-devel/gcc:16 are masked: sys-devel/gcc-16.1.1_p20260718 by ~amd64 keyword, and 15 more.',
      'To accept it, add to portage/package.accept_keywords: =sys-devel/gcc-16.1.1_p20260718 ~amd64',
    ],
    [
      'err-masked-package-mask',
      'All versions of sys-kernel/dracut are masked: sys-kernel/dracut-111-r2 by package.mask, and 2 more.',
      'To accept it, add to portage/package.unmask: =sys-kernel/dracut-111-r2',
    ],
    [
      'err-license',
      'All versions of sys-kernel/linux-firmware are masked: sys-kernel/linux-firmware-20260801 by linux-fw-redistributable license(s).',
      'To accept it, add to portage/package.license: =sys-kernel/linux-firmware-20260801 linux-fw-redistributable',
    ],
    [
      'err-required-use',
      'The USE flags of sys-apps/systemd-utils-260.1-r1 contradict its REQUIRED_USE: boot? ( kernel-install ).',
      undefined,
    ],
    [
      'err-slot-conflict',
      'Two versions would go into one slot, sys-fs/cryptsetup:0: sys-fs/cryptsetup-2.8.4 and sys-fs/cryptsetup-2.8.6-r2.',
      undefined,
    ],
    [
      'err-blocker',
      'These packages exclude one another: sys-apps/systemd-260.1-r2, sys-apps/systemd-utils-260.1-r1.',
      undefined,
    ],
    [
      'err-circular',
      'Packages depend on each other in a circle: app-test/b-1 → app-test/a-1.',
      'Portage suggests app-test/b-1 (Change USE: -foo).',
    ],
    [
      'err-use-change-noautounmask',
      'No package satisfies dev-lang/python:3.14[ssl(+)] with its USE flags.',
      'Add to portage/package.use: =dev-lang/python-3.14.6_p1 ssl',
    ],
    [
      'err-use-change',
      'The plan needs changes of package.use: >=dev-lang/python-3.14.6_p1 ssl | >=net-misc/curl-8.21.0-r1 ssl | >=net-libs/ngtcp2-1.24.0 ssl and 2 more.',
      'Add them to portage/package.use.',
    ],
    [
      'err-keyword-autounmask',
      'The plan needs changes of package.accept_keywords: =sys-devel/gcc-16.1.1_p20260718 ~amd64.',
      undefined,
    ],
    ['err-invalid-atom-cmdline', "'app-admin/sudo-1.9.17' is not a valid package atom.", undefined],
  ])('%s', (name, message, hint) => {
    const problem = explainStep(lines(name))?.problems[0];
    expect(problem?.message).toBe(message);
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });

  it('gives file and line where Portage does', () => {
    expect(explainStep(lines('cfg-makeconf-garbage'))?.problems).toEqual([
      {
        message: "Portage cannot read this line: Invalid token 'is' (not '=').",
        at: { file: 'portage/make.conf', line: 14 },
      },
    ]);
    expect(explainStep(lines('cfg-makeconf-unclosed-quote'))?.problems[0]?.at?.line).toBe(15);
    expect(explainStep(lines('cfg-profile-none'))?.problems[0]?.at).toEqual({ file: 'image.yaml' });
    expect(explainStep(lines('warn-world-invalid-rc0'))?.problems).toEqual([
      { message: 'Packages that are masked or do not exist: app-misc/nope.', at: { file: 'world' } },
    ]);
  });
});

describe("the definition's own scripts", () => {
  it('reads place and message', () => {
    expect(
      explainStep([
        'gm: jobserver: pipe, 4 jobs',
        "gm: error: world:7: 'app-misc' is not a package atom",
        'gm: error: image.yaml: profile default/x does not exist in the snapshot',
        'gm: error: emerge ended with exit code 0 but did not merge: app-misc/hello-2.10',
      ])?.problems,
    ).toEqual([
      { message: "'app-misc' is not a package atom.", at: { file: 'world', line: 7 } },
      { message: 'profile default/x does not exist in the snapshot.', at: { file: 'image.yaml' } },
      { message: 'emerge ended with exit code 0 but did not merge: app-misc/hello-2.10.' },
    ]);
  });

  it('gives every kernel option that did not take, with or without prefix, once', () => {
    const line =
      'kernel/20-on.config:17: CONFIG_SQUASHFS_ZSTD=y did not take (it is n): depends on SQUASHFS (SQUASHFS is n)';
    expect(
      explainStep([line, `gm: error: ${line}`, 'kernel/20-on.config:18: CONFIG_X=m did not take'])?.problems,
    ).toEqual([
      {
        message: 'CONFIG_SQUASHFS_ZSTD=y did not take (it is n): depends on SQUASHFS (SQUASHFS is n).',
        at: { file: 'kernel/20-on.config', line: 17 },
      },
      { message: 'CONFIG_X=m did not take.', at: { file: 'kernel/20-on.config', line: 18 } },
    ]);
  });

  it('leaves out a message that only points at what was understood', () => {
    const pointer = 'gm: error: Portage finds no way to merge @world: see its explanation above';
    expect(messages([...lines('err-nonexistent-atom'), pointer])).toEqual([
      'No package of the snapshot satisfies app-misc/does-not-exist.',
    ]);
    expect(messages([pointer])).toEqual(['Portage finds no way to merge @world: see its explanation above.']);
  });

  it('knows an emerge without its jobserver, which exits 0', () => {
    expect(messages(lines('emerge-jobserver'))).toEqual([
      "Unable to connect to jobserver: [Errno 2] No such file or directory: '/dev/nosteve'.",
    ]);
  });

  it('knows what dracut could not install, although it exits 0', () => {
    expect(
      messages([
        "dracut-install: ERROR: installing 'dmsetup'",
        "dracut[E]: Module 'crypt' cannot be installed.",
        'dracut: *** Done ***',
      ]),
    ).toEqual(["dracut-install: ERROR: installing 'dmsetup'.", "dracut[E]: Module 'crypt' cannot be installed."]);
  });
});
