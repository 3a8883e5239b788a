import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { writeContext } from '../../../src/image/context.js';
import { loadImage, readContextFile } from '../../../src/image/load.js';
import type { LoadedImage } from '../../../src/image/load.js';
import { scanFolder } from '../../../src/image/scan.js';
import { formatProblem, UserError } from '../../../src/platform/errors.js';

let root: string;
const DEFAULTS: Readonly<Record<string, string>> = {
  'image.yaml':
    'stage3: a/b:c\nsnapshot: a/b:c\nprofile: x\ncompiler: {slot: 1, version: "1"}\nkernel: {version: 1.2.3}\n',
  Dockerfile: 'FROM stage3 AS base\nFROM base AS rootfs\nFROM scratch \\\n  AS artifacts\n',
  world: 'app-misc/hello\n',
  'portage/make.conf': 'CFLAGS="-march=znver3"\n',
  'kernel/10.config': 'A=y\n',
  'build/run': '#!/bin/sh\n',
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'load-test-'));
  write('default', DEFAULTS);
  chmodSync(join(root, 'default/build/run'), 0o775);
  mkdirSync(join(root, 'config'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), content);
  }
}
const load = (target = 'artifacts'): Promise<LoadedImage> =>
  loadImage({ defaults: join(root, 'default'), user: join(root, 'config'), target });

/** What loading finds fault with, paths relative to the test's folder. */
async function problems(target?: string): Promise<string[]> {
  const error = await load(target).then(
    () => new UserError([]),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  return error.problems.map((problem) => formatProblem(problem).replaceAll(`${root}/`, ''));
}

describe('loadImage', () => {
  it('takes an empty folder for the default definition', async () => {
    const image = await load();
    expect(image.definition.kernel.version).toBe('1.2.3');
    expect(image.march).toBe('znver3');
    expect(image.world.entries.map(({ text }) => text)).toEqual(['app-misc/hello']);
    expect(image.place(['profile'])).toEqual({ file: join(root, 'default/image.yaml'), line: 3, column: 10 });
  });

  it('lays the folder over the default', async () => {
    write('config', { world: 'a/b\nc/d\n', 'portage/make.conf': 'CFLAGS="-march=native"\n', 'kernel/10.config': '' });
    const image = await load('rootfs');
    expect(image.march).toBe('native');
    expect(image.world.entries).toHaveLength(2);
    expect(Buffer.from((await readContextFile(image.context, 'world')) ?? []).toString()).toBe('a/b\nc/d\n');
    expect(await readContextFile(image.context, 'kernel/10.config')).toBeUndefined();
  });

  it('reports everything that is wrong at once', async () => {
    write('config', { 'image.yaml': 'stage3: x\n', world: 'hello\n', Dockerfile: '' });
    symlinkSync('/etc/passwd', join(root, 'config/portage'));
    expect(await problems()).toEqual([
      'config/portage: The link to "/etc/passwd" leads out of the folder. Put the file itself here.',
      'config/Dockerfile: The file is empty, which switches the default off, but an image needs it. Remove it to get the default, or write your own.',
      'config/image.yaml: snapshot is missing.',
      'config/image.yaml: profile is missing.',
      'config/image.yaml: compiler is missing.',
      'config/image.yaml: kernel is missing.',
      expect.stringMatching(/^config\/image\.yaml:1:9: stage3: "x" has no tag/),
      'config/world:1:1: "hello" is not CATEGORY/NAME, such as app-misc/hello.',
    ]);
  });

  it('knows the stages', async () => {
    expect(await problems('artefacts')).toEqual([
      'default/Dockerfile: The target "artefacts" is not a stage of the Dockerfile. Did you mean "artifacts"?',
    ]);
    await expect(load('ROOTFS')).resolves.toBeDefined();
  });

  it.each([
    ['nowhere', /^There is no folder "nowhere"\. Create it with the files in which your image differs/],
    ['default/world', /^"default\/world" is not a folder\./],
  ])('needs a folder: %s', async (folder, expected) => {
    const request = { defaults: join(root, 'default'), user: join(root, folder), target: 'x' };
    const message = await loadImage(request).then(() => '', String);
    expect(message.replace(/^UserError: /, '').replaceAll(`${root}/`, '')).toMatch(expected);
  });
});

describe('scanFolder', () => {
  const scan = async (): Promise<{ found: string[]; faults: string[] }> => {
    const { entries, problems: faults } = await scanFolder(join(root, 'config'), 'config');
    return { found: entries.map(({ path, kind }) => `${kind} ${path}`), faults: faults.map(formatProblem) };
  };
  const link = (target: string, path: string): void => {
    mkdirSync(dirname(join(root, 'config', path)), { recursive: true });
    symlinkSync(target, join(root, 'config', path));
  };

  it('follows links inside the folder and keeps those of the root file system', async () => {
    write('config', { 'a/file': 'x', '.git/config': 'secret', 'rootfs/etc/x': 'x' });
    link('a/file', 'world');
    link('a', 'b');
    link('/usr/share/zoneinfo/UTC', 'rootfs/etc/localtime');
    link('../../../../etc', 'rootfs/up');
    expect(await scan()).toEqual({
      found: [
        'folder a',
        'file a/file',
        'folder b',
        'file b/file',
        'folder rootfs',
        'folder rootfs/etc',
        'link rootfs/etc/localtime',
        'file rootfs/etc/x',
        'link rootfs/up',
        'file world',
      ],
      faults: [],
    });
  });

  it.each([
    [
      '../default/world',
      'world',
      'config/world: The link to "../default/world" leads out of the folder. Put the file itself here.',
    ],
    ['..', 'up', 'config/up: The link to ".." leads out of the folder. Put the file itself here.'],
    [
      'nothing',
      'world',
      'config/world: The link to "nothing" leads nowhere: there is nothing. Put the file itself here.',
    ],
    [
      'world',
      'world',
      'config/world: The link to "world" leads nowhere: it goes in circles. Put the file itself here.',
    ],
    ['.', 'loop', 'config/loop: The link leads back to a folder that it is in. Put the file itself here.'],
    ['..', 'a/loop', 'config/a/loop: The link leads back to a folder that it is in. Put the file itself here.'],
    ['/dev/null', 'world', 'config/world: The link to "/dev/null" leads out of the folder. Put the file itself here.'],
    [
      '../../var/db/repos/gentoo/profiles/x',
      'portage/make.profile',
      'config/portage/make.profile: The link to "../../var/db/repos/gentoo/profiles/x" leads nowhere: there is nothing. Remove it: the profile is chosen by the key profile of image.yaml.',
    ],
  ])('refuses the link to %s at %s', async (target, path, expected) => {
    link(target, path);
    expect((await scan()).faults).toEqual([expected]);
  });

  it('refuses sockets, strange names and what is too large', async () => {
    write('config', { 'a\nb': '', big: '' });
    truncateSync(join(root, 'config/big'), 65 * 2 ** 20);
    const server = createServer().listen(join(root, 'config/socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { faults } = await scan();
    server.close();
    expect(faults).toEqual([
      'config: The name "a\\u{a}b" has characters that cannot be printed. Rename it.',
      'config/big: The file has 68157440 bytes; at most 67108864 are taken. Does it belong here?',
      'config/socket: This is neither a file nor a folder nor a link. Remove it.',
    ]);
  });

  it('gives up on folders that were not meant', async () => {
    for (let index = 0; index < 9; index++) {
      write('config', { [`big${index}`]: '' });
      truncateSync(join(root, `config/big${index}`), 60 * 2 ** 20);
    }
    expect((await scan()).faults).toEqual([
      'config: The files of the folder have more than 536870912 bytes. Is this the right folder?',
    ]);
    rmSync(join(root, 'config'), { recursive: true });
    mkdirSync(join(root, 'config', ...Array.from({ length: 40 }, () => 'd')), { recursive: true });
    expect((await scan()).faults).toEqual([
      expect.stringMatching(/: The folder is nested too deeply\. Is this the right folder\?$/),
    ]);
  });
});

describe('writeContext', () => {
  it('writes the same folder for the same definition', async () => {
    write('config', { 'kernel/10.config': '', 'rootfs/usr/local/bin/tool': '#!/bin/sh\n' });
    chmodSync(join(root, 'config/rootfs/usr/local/bin/tool'), 0o700);
    symlinkSync('/proc/mounts', join(root, 'config/rootfs/mtab'));
    const { context } = await load();
    const target = await writeContext(context, root, 1_771_286_400);
    const status = (path: string): [string, number] => {
      const { mode, mtimeMs } = lstatSync(join(target, path));
      return [(mode & 0o777).toString(8), mtimeMs / 1000];
    };
    expect(status('build/run')).toEqual(['755', 1_771_286_400]);
    expect(status('world')).toEqual(['644', 1_771_286_400]);
    expect(status('rootfs/usr/local/bin/tool')).toEqual(['755', 1_771_286_400]);
    expect(status('rootfs/usr/local')).toEqual(['755', 1_771_286_400]);
    expect(status('kernel')).toEqual(['755', 1_771_286_400]);
    expect(lstatSync(join(target, 'rootfs/mtab')).mtimeMs).toBe(1_771_286_400_000);
    expect(readlinkSync(join(target, 'rootfs/mtab'))).toBe('/proc/mounts');
    expect(() => statSync(join(target, 'kernel/10.config'))).toThrow();
    expect(readFileSync(join(target, 'world'), 'utf8')).toBe('app-misc/hello\n');
  });

  it('names the folder by its content: a builder tells contexts of one name apart by sizes and times alone', async () => {
    const named = async (world: string): Promise<string> => {
      write('config', { world });
      const parent = mkdtempSync(join(root, 'parent-'));
      return basename(await writeContext((await load()).context, parent, 0));
    };
    const first = await named('app-misc/hello\n');
    expect(first).toMatch(/^context-[0-9a-f]{16}$/);
    expect(await named('app-misc/hallo\n')).not.toBe(first);
    expect(await named('app-misc/hello\n')).toBe(first);
  });
});
