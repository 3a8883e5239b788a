import { beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { importDefinition } from '../../../src/adopt/import/import.js';
import type { ImportedDefinition } from '../../../src/adopt/import/import.js';
import { starterDefinition } from '../../../src/adopt/starter.js';
import { readDefaults } from '../../../src/adopt/sources.js';
import { parseDefinition } from '../../../src/image/definition.js';
import { lint } from '../../../src/lint/lint.js';
import { DOCKER_MIN, oldFiles } from './docker-min.js';

const ACTION = { repository: 'org/gentoo-min-action', ref: 'v1' };

let defaults: Map<string, string>;
beforeAll(async () => {
  defaults = await readDefaults(join(import.meta.dirname, '../../../config'));
});

function imported(files = everything(), march?: string): ImportedDefinition {
  const texts = {
    imageYaml: defaults.get('image.yaml') ?? '',
    world: defaults.get('world') ?? '',
    makeConf: defaults.get('portage/make.conf') ?? '',
  };
  return importDefinition(files, starterDefinition(texts, { march, action: ACTION }), { defaults, march });
}

function everything(): ReturnType<typeof oldFiles> {
  return [...oldFiles('config/'), { path: 'Dockerfile', bytes: Buffer.from(DOCKER_MIN.Dockerfile ?? '') }];
}

const textOf = ({ files }: ImportedDefinition, path: string): string | undefined => {
  const content = files.find((file) => file.path === path)?.content;
  return content === undefined ? undefined : Buffer.from(content).toString();
};
const saidOf = ({ notes }: ImportedDefinition, file: string): string[] =>
  notes.filter((note) => note.file === file).map(({ line, outcome, message }) => `${line ?? ''} ${outcome} ${message}`);

describe('an older configuration', () => {
  it('says of every file what became of it', () => {
    const { notes } = imported();
    for (const { path } of everything()) expect(notes.map(({ file }) => file)).toContain(path);
    for (const { message } of notes) expect(message).toMatch(/^\S.*[.?]$/);
  });

  it('comes to a definition that the lint finds nothing in', () => {
    const { files } = imported();
    const own = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
    const below = [...defaults].filter(([path]) => !own.has(path));
    const all = new Map([...below.map(([path, text]) => [path, Buffer.from(text)] as const), ...own]);
    expect(lint(all, { defaults: new Set(below.map(([path]) => path)) })).toEqual([]);
  });

  it('takes pins from the Dockerfile, and Python from where it is named', () => {
    const result = imported();
    const parsed = parseDefinition(Buffer.from(textOf(result, 'image.yaml') ?? ''), 'image.yaml');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { stage3, snapshot, profile, kernel, python, user } = parsed.definition;
    expect({ stage3, snapshot, profile, kernel: kernel.version, python, user: user.name }).toEqual({
      stage3: 'gentoo/stage3:nomultilib-20260216',
      snapshot: 'gentoo/portage:20260217',
      profile: 'default/linux/amd64/23.0/no-multilib',
      kernel: '6.12.60',
      python: 'python3_14',
      user: 'somebody',
    });
    expect(saidOf(result, 'Dockerfile')).toEqual([
      ' left Its stages are not carried over: the default Dockerfile has the same steps.',
      '1 carried snapshot: gentoo/portage:20260217 in image.yaml.',
      '2 left "gentoo/stage3:latest" has no date and moves, so that stage3 of image.yaml stays as it is.',
      '4 carried profile: default/linux/amd64/23.0/no-multilib in image.yaml.',
      '7 carried kernel.version: 6.12.60 in image.yaml.',
      expect.stringMatching(/^8 left Kernel options are set here\./),
      '10 carried user.name: somebody in image.yaml.',
      expect.stringMatching(/^10 left The user and how to get in/),
      expect.stringMatching(/^11 left Packing is squashfs/),
    ]);
  });

  it('sorts make.conf into what belongs to the image, to package.use and to a machine', () => {
    const result = imported();
    const makeConf = textOf(result, 'portage/make.conf') ?? '';
    expect(makeConf).toContain('\nCOMMON_FLAGS="-march=znver3 -O2 -pipe"\nCFLAGS="${COMMON_FLAGS}"\n');
    expect(makeConf).toContain('\nCXXFLAGS="-march=znver3 -O2 -pipe -fno-plt"\n');
    expect(makeConf).toContain('\nFEATURES="noman nodoc"\n');
    expect(makeConf).toContain('\nACCEPT_LICENSE="*"\n');
    expect(makeConf).not.toMatch(/MAKEOPTS|steve|mirror\.example|OWN_OPTS|USE=/);
    expect(textOf(result, 'portage/package.use/10-cpu-flags')).toBe('*/* CPU_FLAGS_X86: -* aes avx2 sha\n');
    expect(textOf(result, 'portage/package.use/60-imported-make.conf')?.split('\n').slice(1)).toEqual([
      '*/* VIDEO_CARDS: -*',
      '*/* minimal -lvm -wifi',
      '*/* L10N: -* en-GB',
      '',
    ]);
    const said = saidOf(result, 'make.conf').join('\n');
    for (const line of [
      /^1 left OWN_OPTS is left out: nothing reads it\.$/m,
      /^7 left MAKEOPTS is left out: how many jobs/m,
      /^11 left -\* of USE is left out/m,
      /^11 left "%flag" of USE: no USE flags\.$/m,
      /^13 left jobserver-token of FEATURES/m,
      /^14 changed PYTHON_TARGETS became python: python3_14/m,
      /^17 left GENTOO_MIRRORS is left out/m,
      /^19 left http_proxy is left out/m,
    ])
      expect(said).toMatch(line);
  });

  it('tells no password of a proxy', () => {
    const { files, notes } = imported();
    expect(JSON.stringify([files.map(({ content }) => Buffer.from(content).toString()), notes])).not.toContain(
      'hunter2',
    );
  });

  it('compiles for the CPU that was asked for, and its flags follow', () => {
    const result = imported(everything(), 'x86-64-v3');
    expect(textOf(result, 'portage/make.conf')).not.toContain('znver3');
    expect(textOf(result, 'portage/make.conf')).toContain('-C target-cpu=x86-64-v3');
    expect(textOf(result, 'portage/package.use/10-cpu-flags')).not.toMatch(/\bsha\b|aes/);
    expect(saidOf(result, 'make.conf').join()).toMatch(/CPU_FLAGS_X86 is left out: the flags follow/);
  });

  it('takes nothing of a make.conf that Portage refuses', () => {
    const result = imported([{ path: 'make.conf', bytes: Buffer.from('USE="a\nCFLAGS="-O2"\n') }]);
    expect(saidOf(result, 'make.conf')).toEqual([expect.stringMatching(/^1 left Portage refuses the file/)]);
    expect(textOf(result, 'portage/make.conf')).toBeUndefined();
  });

  it('gives flat files of packages a place, less the lines that have none', () => {
    const result = imported();
    expect(textOf(result, 'portage/package.use/60-imported')).toBe('sys-fs/cryptsetup openssl\n');
    expect(saidOf(result, 'package.use').slice(1)).toEqual([
      '2 left The line about "dev-lang/ruby" is left out: the default definition says the same.',
      expect.stringMatching(/^3 left .*"sys-devel\/gcc".*toolchain\/package.use/),
      expect.stringMatching(/^4 left The line about "not" is left out: it /),
    ]);
    expect(textOf(result, 'portage/package.use/60-imported-ssl')).toBe(
      '# TLS for Python\n>=dev-lang/python-3.13 ssl\n',
    );
    expect(textOf(result, 'portage/package.accept_keywords/60-imported')).toMatch(/^net-wireless\/iwgtk ~amd64\n/);
    expect(saidOf(result, 'package.mask.nosystemd')[0]).toBe(' left No line of it is needed.');
    expect(saidOf(result, 'package.use.2')).toEqual([expect.stringMatching(/one of several variants/)]);
    expect(saidOf(result, 'package.use~')).toEqual([expect.stringMatching(/editor left behind/)]);
  });

  it('makes a world of names without versions, with what the default definition needs', () => {
    const result = imported();
    const world = (textOf(result, 'world') ?? '').split('\n');
    expect(world.slice(1, 7)).toEqual([
      'app-admin/sudo',
      'dev-lang/python',
      'dev-build/libtool',
      'net-misc/dhcpcd',
      'sys-devel/gcc',
      'x11-wm/dwm',
    ]);
    expect(world).toEqual(expect.arrayContaining(['sys-fs/lvm2', 'sys-kernel/dracut', 'sys-kernel/gentoo-sources']));
    expect(world).not.toContain('dev-build/steve');
    expect(saidOf(result, 'world').join('\n')).toMatch(/^6 left "@selected" is a set/m);
  });

  it('knows what other files are for', () => {
    const result = imported();
    const paths = result.files.map(({ path }) => path);
    expect(paths).toContain('portage/savedconfig/x11-wm/dwm-6.5');
    expect(paths).toContain('dracut/modules.d/90own/module-setup.sh');
    expect(paths.filter((path) => /persistent-overlay|expect$|config-6|whatever/.test(path))).toEqual([]);
    expect(textOf(result, 'firmware.allow')).toMatch(/rtl8852bu\*[^]*# From list_files.py\niwlwifi-ty-\*\.ucode\n$/);
    expect(saidOf(result, 'whatever.bin')).toEqual([expect.stringMatching(/nothing that a definition knows/)]);
  });

  it('takes the first of two files that have the same place', () => {
    const bytes = Buffer.from('app-misc/hello nls\n');
    const result = imported([
      { path: 'package.use.mine', bytes },
      { path: 'package.use/mine', bytes },
    ]);
    expect(result.files.filter(({ path }) => path === 'portage/package.use/60-imported-mine')).toHaveLength(1);
    expect(saidOf(result, 'package.use/mine').join()).toMatch(/which another file is already/);
  });

  it.each([['make.conf'], ['world'], ['package.use'], ['Dockerfile'], ['list_files.py']])(
    'leaves %s out where it is no text',
    (path) => {
      const result = imported([{ path, bytes: Buffer.from([0xff, 0xfe, 0, 1]) }]);
      expect(saidOf(result, path).join()).toMatch(/not UTF-8|no text|control character/);
    },
  );
});
