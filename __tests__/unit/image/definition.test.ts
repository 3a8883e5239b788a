import { describe, expect, it } from '@jest/globals';
import { parseDefinition, withVersions } from '../../../src/image/definition.js';
import type { ImageDefinition } from '../../../src/image/definition.js';
import { formatProblem } from '../../../src/platform/errors.js';

const BASE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0/no-multilib
compiler: {slot: 16, version: 16.1.0}
kernel: {version: 6.12.58}
`;

function definition(text: string): ImageDefinition {
  const parsed = parseDefinition(Buffer.from(text), 'config/image.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.definition;
}

/** Problems without the name of the file. */
function problems(text: string): string[] {
  const parsed = parseDefinition(Buffer.from(text), 'f');
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem).replace(/^f:? ?/, ''));
}

/** BASE with the line of one key replaced, or with lines added. */
function changed(line: string): string {
  const key = line.slice(0, line.indexOf(':') + 1);
  const rest = BASE.split('\n').filter((old) => old !== '' && !old.startsWith(key));
  return [...rest, line, ''].join('\n');
}

describe('parseDefinition', () => {
  it('needs five keys and fills in the rest', () => {
    expect(definition(BASE)).toEqual({
      name: 'gentoo',
      stage3: 'gentoo/stage3:nomultilib-20260216',
      snapshot: 'gentoo/portage:20260217',
      'snapshot-signature': 'verify',
      profile: 'default/linux/amd64/23.0/no-multilib',
      repositories: [],
      compiler: { slot: 16, version: '16.1.0', keyword: 'amd64' },
      kernel: { sources: 'gentoo-sources', version: '6.12.58', base: ['defconfig', 'kvm_guest.config'] },
      python: 'python3_13',
      user: { name: 'gentoo', login: 'password', groups: ['wheel'] },
      hostname: 'gentoo',
      locale: 'en_US.UTF-8',
      timezone: 'UTC',
      keymap: 'us',
      bootstrap: [],
      'debug-packages': [],
      tree: 'none',
      squashfs: { compression: 'zstd', level: 19, 'block-size': 262144 },
      budgets: {},
      refresh: {
        'minimum-age': 3,
        hold: [],
        stage3: { skip: [] },
        snapshot: { skip: [] },
        kernel: { skip: [] },
        compiler: { snapshots: false, skip: [] },
        merge: 'never',
        advisories: { gate: 'warn', accepted: [] },
      },
    });
  });

  it('reads everything that can be said', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const read = definition(`${BASE.replace('20260216', `20260216@${digest}`)}
name: min-2
repositories: [{name: guru, url: "https://example.org/guru.git", commit: ${'c'.repeat(40)}}]
python: python3_14
user: {name: martin, login: ssh-keys, groups: [wheel, video]}
hostname: box.example.org
locale: C.UTF-8
timezone: America/Argentina/Buenos_Aires
keymap: de-latin1-nodeadkeys
bootstrap: [dev-lang/python, "=sys-apps/systemd-utils-257*"]
debug-packages: ["dev-debug/gdb:0::gentoo[-python]"]
tree: squashfs
squashfs: {compression: gzip, level: 9, block-size: 1M}
budgets: {squashfs: 1.5 GiB, ratio: 35.5}
refresh:
  minimum-age: 10
  hold: [stage3, kernel]
  stage3: {skip: ["20260301"]}
  kernel: {series: "6.18", skip: [6.18.2]}
  compiler: {slot: 17, snapshots: true, skip: [17.0.1_p20260905]}
  merge: without-risk
  advisories: {gate: fail, accepted: [{id: 202601-05, until: 2026-12-31, reason: The server part is not installed.}]}
`);
    expect(read.refresh).toEqual({
      'minimum-age': 10,
      hold: ['stage3', 'kernel'],
      stage3: { skip: ['20260301'] },
      snapshot: { skip: [] },
      kernel: { series: '6.18', skip: ['6.18.2'] },
      compiler: { slot: 17, snapshots: true, skip: ['17.0.1_p20260905'] },
      merge: 'without-risk',
      advisories: {
        gate: 'fail',
        accepted: [{ id: '202601-05', until: '2026-12-31', reason: 'The server part is not installed.' }],
      },
    });
    expect(read.stage3).toBe(`gentoo/stage3:nomultilib-20260216@${digest}`);
    expect(read.squashfs).toEqual({ compression: 'gzip', level: 9, 'block-size': 1048576 });
    expect(read.budgets).toEqual({ squashfs: 1610612736, ratio: 35.5 });
    expect(read.user.groups).toEqual(['wheel', 'video']);
  });

  it.each([
    ['zstd', 19],
    ['gzip', 9],
    ['lzo', 8],
    ['xz', undefined],
    ['lz4', undefined],
  ])('knows the usual level of %s', (compression, level) => {
    expect(definition(`${BASE}squashfs: {compression: ${compression}}\n`).squashfs.level).toBe(level);
  });

  it.each([
    [
      'stage3: gentoo/stage3',
      /^5:9: stage3: "gentoo\/stage3" has no tag\. Write REPOSITORY:TAG or .* leave the digest out/,
    ],
    [`stage3: gentoo/stage3@sha256:${'a'.repeat(64)}`, /has no tag, only a digest\. Write REPOSITORY:TAG/],
    ['stage3: gentoo/stage3:x@sha256:abc', /has a digest "sha256:abc" that is not "sha256:" and 64 hexadecimal digits/],
    ['stage3: Gentoo/Stage3:x', /upper-case letters are not allowed/],
    ['stage3: https://example.org/x:y', /is an address, not an image reference/],
    ['snapshot: "a b:c"', /contains white space/],
    [
      'snapshot: 20260217',
      /^5:11: snapshot: The value 20260217 is given where text is expected\. Put it in quotes: "20260217"\.$/,
    ],
    ['profile: /default/linux', /is not a path below profiles\//],
    ['profile: default/../x', /is not a path below profiles\//],
    [
      'compiler: {slot: 16, version: 16.0.9999}',
      /^5:31: compiler\.version: "16\.0\.9999" is a live ebuild: .* has no network here\. Pin a release/,
    ],
    ['compiler: {slot: 16, version: "9999"}', /is a live ebuild/],
    ['compiler: {slot: 16, version: "16"}', /^$/],
    [
      'compiler: {slot: 15, version: 16.1.0}',
      /^5:18: compiler\.slot: Version 16\.1\.0 is not in slot 15\. Write slot: 16, or another version\.$/,
    ],
    [
      'compiler: {slot: "16", version: 16.1.0}',
      /^5:18: compiler\.slot: "16" is given where a number is expected\. Remove the quotes\.$/,
    ],
    [
      'compiler: {slot: 16, version: 16.1}',
      /The value 16\.1 is given where text is expected\. Put it in quotes: "16\.1"\.$/,
    ],
    ['compiler: {slot: 16, version: 16*}', /"16\*" is not an exact version/],
    ['compiler: {slot: 16}', /^5:1: compiler\.version is missing\.$/],
    [
      'compiler: {slot: 16, version: 16.1.0, keyword: ~x86}',
      /"~x86" is not known here\. Possible: amd64, ~amd64, \*\*\.$/,
    ],
    ['compiler: {slot: 16.5, version: 16.1.0}', /The value 16\.5 is given where a whole number is expected/],
    ['kernel: {version: 6.12}', /Put it in quotes: "6\.12"/],
    [
      'kernel: {version: "6.12"}',
      /"6\.12" is not an exact kernel version\. Write all three numbers, such as 6\.12\.58\.$/,
    ],
    ['kernel: {version: 6.12.58_p1-r2}', /^$/],
    ['kernel: {version: 6.12.58, sources: sys-kernel/gentoo-sources}', /is not the name of a package/],
    ['kernel: {version: 6.12.58, base: []}', /kernel\.base: The list is empty/],
    ['kernel: {version: 6.12.58, base: [all]}', /kernel\.base\[0\]: "all" is not a configuration target/],
    [
      'kernel: {version: 6.12.58, base: defconfig}',
      /"defconfig" is given where a list is expected\. Write \["defconfig"\]\.$/,
    ],
    ['python: python3.13', /^6:9: python: "python3\.13" is not a Python target\. Did you mean "python3_13"\?$/],
    ['python: ruby', /Write it as PYTHON_TARGETS does/],
    ['user: {name: Root}', /is not a name that useradd takes/],
    ['user: {name: portage}', /"portage" is an account of the system already/],
    ['user: {name: "a:b"}', /is not a name that useradd takes/],
    ['user: {login: autologn}', /"autologn" is not known here\. Did you mean "autologin"\?$/],
    ['user: {groups: [wheel, "a b"]}', /^6:24: user\.groups\[1\]: "a b" is not the name of a group/],
    ['user: gentoo', /"gentoo" is given where a mapping \(key: value\) is expected/],
    ['hostname: -x', /is not a host name/],
    [`hostname: ${'a'.repeat(65)}`, /is not a host name/],
    ['hostname: a..b', /is not a host name/],
    ['locale: en_us', /is not a locale/],
    ['timezone: ../../etc/passwd', /is not a time zone/],
    ['timezone: Etc/GMT+1', /^$/],
    ['keymap: a/b', /is not a keymap/],
    ['bootstrap: [app-misc/hello-1.0]', /^6:13: bootstrap\[0\]: "app-misc\/hello-1\.0" has a version but no operator/],
    ['debug-packages: [7]', /debug-packages\[0\]: The value 7 is given where text is expected/],
    ['tree: yes', /"yes" is not known here\. Possible: none, squashfs/],
    ['tree: true', /The value true is not known here/],
    ['squashfs: {compression: xz, level: 9}', /^6:36: squashfs\.level: xz has no levels\. Change or remove it\.$/],
    ['squashfs: {compression: gzip, level: 12}', /gzip has levels from 1 to 9/],
    ['squashfs: {level: 23}', /The value 23 is too large\. The most is 22\.$/],
    ['squashfs: {block-size: 300K}', /"300K" is not known here\. Possible: 4K, 8K,/],
    ['squashfs: {block-size: 262144}', /The value 262144 is not known here/],
    ['budgets: {squashfs: 3G}', /"3G" is not a size\. Did you mean 3GiB\?$/],
    ['budgets: {squashfs: much}', /Write a number and a unit/],
    ['budgets: {squashfs: 0GiB}', /is not a size/],
    ['budgets: {ratio: 120}', /The value 120 is too large\. The most is 100\.$/],
    ['refresh: {minimum-age: -1}', /^6:24: refresh\.minimum-age: The value -1 is too small\. The least is 0\.$/],
    ['refresh: {minimum-age: 1.5}', /The value 1\.5 is given where a whole number is expected/],
    ['refresh: {hold: [kernal]}', /refresh\.hold\[0\]: "kernal" is not known here\. Did you mean "kernel"\?$/],
    ['refresh: {hold: kernel}', /Write \["kernel"\]\.$/],
    [
      'refresh: {snapshot: {skip: [20260301]}}',
      /^6:29: refresh\.snapshot\.skip\[0\]: The value 20260301 is given .* Put it in quotes: "20260301"\.$/,
    ],
    ['refresh: {stage3: {skip: [nomultilib-20260301]}}', /is not the date of a tag\. Write its eight digits/],
    ['refresh: {stage3: {skip: ["20261301"]}}', /is not the date of a tag/],
    ['refresh: {kernel: {series: 6.10}}', /^6:28: refresh\.kernel\.series: .* Put it in quotes: "6\.10"\.$/],
    [
      'refresh: {kernel: {series: "6.18.1"}}',
      /is not a series of kernels\. Write two numbers in quotes, such as "6\.12"/,
    ],
    [
      'refresh: {kernel: {series: "6.6"}}',
      /^6:28: refresh\.kernel\.series: The series 6\.6 is older than the kernel 6\.12\.58, and .* Follow a newer one/,
    ],
    ['refresh: {kernel: {series: "6.12"}}', /^$/],
    ['refresh: {kernel: {series: "7.0"}}', /^$/],
    ['refresh: {kernel: {skip: ["6.12"]}}', /is not an exact kernel version/],
    ['refresh: {compiler: {slot: 15}}', /^6:28: refresh\.compiler\.slot: The slot 15 is older than the compiler's, 16/],
    ['refresh: {compiler: {snapshots: "yes"}}', /refresh\.compiler\.snapshots: "yes" is given where/],
    ['refresh: {merge: sometimes}', /refresh\.merge: "sometimes" is not known here/],
    ['refresh: {advisories: {gate: no}}', /refresh\.advisories\.gate: "no" is not known here/],
    [
      'refresh: {advisories: {accepted: [{id: GLSA-1, until: 2026-02-28, reason: a}]}}',
      /^6:40: refresh\.advisories\.accepted\[0\]\.id: "GLSA-1" is not the number of an advisory/,
    ],
    [
      'refresh: {advisories: {accepted: [{id: 202601-05, until: 2026-02-30, reason: a}]}}',
      /^6:58: .*"2026-02-30" is not a day\. Write year/,
    ],
    [
      'refresh: {advisories: {accepted: [{id: 202601-05, until: 2026-02-28, reason: " "}]}}',
      /^6:78: .*The reason is not a line of 1 to 300 characters/,
    ],
    [
      'refresh: {advisories: {accepted: [{id: 202601-05, until: 2026-02-28, reason: a}, {id: 202601-05, until: 2026-03-31, reason: b}]}}',
      /^6:87: refresh\.advisories\.accepted\[1\]\.id: The advisory 202601-05 is here a second time\. Keep/,
    ],
    ['refresh: {compiler: {skip: [16.9999]}}', /The value 16\.9999 is given where text is expected/],
    ['refresh: {compiler: {serie: "6.12"}}', /refresh\.compiler has no key "serie"/],
    ['name: ../x', /cannot start the name of a file/],
    ['name: ""', /cannot start the name of a file/],
    ['keymap:', /^6:8: keymap: Nothing is given where text is expected\.$/],
    ['repositories: [{name: gentoo, url: "https://x/y", commit: abc}]', /is the repository that the snapshot holds/],
    ['pythn: x', /^6:1: The file has no key "pythn"\. Did you mean "python"\?$/],
    ['debug_packages: []', /Did you mean "debug-packages"\?$/],
    ['__proto__: {x: 1}', /has no key "__proto__"/],
    ['constructor: 1', /has no key "constructor"/],
    ['<<: {a: 1}', /has no key "<<"/],
    ['"<script>alert(1)</script>": 1', /has no key "<script>alert\(1\)<\/script>"/],
    ['"::error::x\\n::warning::y": 1', /has no key "::error::x\\u\{a\}::warning::y"/],
  ])('%s', (line, expected) => {
    const [first = ''] = problems(changed(line));
    expect(first).toMatch(expected);
  });

  it('finds fault with the details of repositories', () => {
    const repository = (name: string, url: string, commit: string): string =>
      `  - name: ${name}\n    url: "${url}"\n    commit: ${commit}\n`;
    const commit = 'c'.repeat(40);
    const found = problems(
      `${BASE}repositories:\n${repository('a', 'http://x/y', commit)}${repository('b', 'https://u:secret@x/y', commit)}${repository('a', 'https://x/y', 'abc')}  - 5\n`,
    );
    expect(found.map((problem) => problem.replace(/(?<=\.) .*/, ''))).toEqual([
      '8:10: repositories[0].url: "http://x/y" is not an https:// address.',
      '11:10: repositories[1].url: The address carries a user name or password.',
      '15:13: repositories[2].commit: "abc" is not a full commit.',
      '16:5: repositories[3]: The value 5 is given where a mapping (key: value) is expected.',
    ]);
    expect(found.join()).not.toContain('secret');
    expect(
      problems(
        `${BASE}repositories:\n${repository('a', 'https://x/y', commit)}${repository('a', 'https://x/z', commit)}`,
      ),
    ).toEqual(['10:11: repositories[1].name: The repository a is here a second time.']);
  });

  it('reports everything at once, in the order of the file', () => {
    expect(
      problems('snapshot: x\nstage3: y\ncompiler: {slot: 1, versoin: 2}\nkernel: 5\nzzz: 1\n').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['profile', '1:11:', '2:9:', '3:1:', '3:21:', '4:9:', '5:1:']);
  });

  it.each([
    ['', 'The file is empty.'],
    ['# only a comment\n', 'The file is empty.'],
    ['abc', 'The file: "abc" is given where a mapping (key: value) is expected.'],
    ['- a\n', 'The file: A list is given where a mapping (key: value) is expected.'],
  ])('%j is no definition', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('stays brief and quick about another kind of file', () => {
    const text = Array.from({ length: 5000 }, (_, line) => `k${line}: ${line}`)
      .join('\n')
      .slice(0, 65_000);
    expect(problems(text).length).toBeLessThanOrEqual(50);
  });

  it('knows where a key was written', () => {
    const parsed = parseDefinition(Buffer.from(BASE), 'config/image.yaml');
    expect(parsed.ok && parsed.place(['kernel', 'version'])).toEqual({
      file: 'config/image.yaml',
      line: 5,
      column: 19,
    });
    expect(parsed.ok && parsed.place(['budgets', 'ratio'])).toEqual({ file: 'config/image.yaml' });
  });
});

describe('withVersions', () => {
  it('replaces versions and the slot that goes with them', () => {
    const original = definition(BASE);
    const other = withVersions(original, { kernel: '6.18.3', compiler: '15.2.1_p20251122' });
    expect(other.kernel).toEqual({ ...original.kernel, version: '6.18.3' });
    expect(other.compiler).toEqual({ slot: 15, version: '15.2.1_p20251122', keyword: 'amd64' });
    expect(withVersions(original, { kernel: undefined })).toEqual(original);
  });
});
