import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runLint } from '../../../src/actions/run-lint.js';
import { lintFolder } from '../../../src/lint/read-definition.js';
import { ruleOf } from '../../../src/lint/rules.js';
import type { Runner } from '../../../src/platform/process.js';
import { fakePlatform } from '../../support/fake-platform.js';
import type { FakePlatform } from '../../support/fake-platform.js';

const defaults = 'config';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const places = async (user = folder): Promise<string[]> =>
  (await lintFolder({ defaults, user })).findings.map(
    ({ rule, at }) => `${rule} ${at.file.replace(`${folder}/`, '')}${at.line === undefined ? '' : `:${at.line}`}`,
  );

describe('the definitions of this repository', () => {
  it('the default one is without fault', async () => {
    expect(await places('config')).toEqual([]);
  });

  it('the demo is, but for the CPU flags that it has from the default one', async () => {
    // Its -march is x86-64, and what the default's package.use/10-cpu-flags switches on is beyond that. No package of the
    // demo has such a flag.
    expect(await places('demo/config')).toEqual([
      'cpu-flag-beyond-march default config: portage/package.use/10-cpu-flags:2',
    ]);
  });
});

describe('lintFolder', () => {
  it('finds nothing in an empty folder, which is the default definition', async () => {
    expect(await places()).toEqual([]);
  });

  it('names files as the user does', async () => {
    await write({ world: 'hello\n', 'portage/package.uses/x': '' });
    expect(await places()).toEqual(['unread-part portage/package.uses', 'invalid-world-entry world:1']);
    const { line } = await lintFolder({ defaults, user: folder });
    expect([line(join(folder, 'world'), 1), line(join(folder, 'world'), 9), line('nowhere', 1)]).toEqual([
      ...['hello', undefined, undefined],
    ]);
  });

  it('lays it over the default one', async () => {
    await write({ world: 'sys-apps/systemd\n', 'portage/make.conf': 'CFLAGS="-march=znver2"\n' });
    expect(await places()).toEqual([
      'cpu-flag-beyond-march default config: portage/package.use/10-cpu-flags:2',
      'world-package-masked world:1',
    ]);
    await write({ 'portage/package.mask/nosystemd': '', 'portage/package.use/10-cpu-flags': '' });
    expect(await places()).toEqual([]);
  });

  it('finds fault with the folder itself', async () => {
    const { bad, at } = ruleOf('definition-folder').example;
    await write(bad);
    expect(await places()).toEqual([`definition-folder ${at}`]);
    await rm(join(folder, at));
    await write(ruleOf('definition-folder').example.fixed);
    expect(await places()).toEqual([]);
  });

  it('does not follow links out of the folder or in circles', async () => {
    await write({ 'portage/package.use/x': 'a/b c\n' });
    await symlink('/etc/passwd', join(folder, 'world'));
    await symlink('..', join(folder, 'portage/package.use/up'));
    await symlink('self', join(folder, 'portage/self'));
    expect(await places()).toEqual([
      'definition-folder portage/package.use/up',
      'definition-folder portage/self',
      'definition-folder world',
    ]);
  });

  it('reads no more of a file than a text may have', async () => {
    await write({ 'portage/make.conf': Buffer.alloc(8 * 2 ** 20, 'x') });
    expect(await places()).toEqual(['not-text portage/make.conf']);
  });

  it('gets through thousands of files', async () => {
    await mkdir(join(folder, 'portage/package.use'), { recursive: true });
    const names = Array.from({ length: 3000 }, (_, index) => String(index));
    await Promise.all(names.map((name) => writeFile(join(folder, 'portage/package.use', name), `a/b${name} x\n`)));
    const started = performance.now();
    expect(await places()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('gentoo-min lint', () => {
  const noProgram: Runner = () => Promise.reject(new Error('no program is asked about these'));
  const run = async (inputs: Readonly<Record<string, string>> = {}): Promise<FakePlatform> => {
    const platform = fakePlatform({ config: folder, ...inputs });
    await runLint(platform, { run: noProgram, defaults, builtBy: 'gentoo-min-action 1.2.3' });
    return platform;
  };

  it('shows what it found, and fails for errors', async () => {
    await write({ world: 'hello\n' });
    const { lines, failures } = await run();
    expect(lines.map((line) => line.replace(folder, 'FOLDER'))).toEqual([
      'info: FOLDER/world:1:1: error: "hello" is not CATEGORY/NAME, such as app-misc/hello. [invalid-world-entry]',
      'info:     1 | hello',
      'info:       | ^',
    ]);
    expect(failures).toEqual([{ message: '1 error.', at: undefined }]);
  });

  it('does not fail for warnings', async () => {
    await write({ world: 'a/b\na/b\n' });
    const { lines, failures } = await run();
    expect(failures).toEqual([]);
    expect(lines.at(-1)).toBe('info: 1 warning.');
  });

  it('prints JSON and SARIF', async () => {
    await write({ world: 'a/b\na/b\n' });
    const json = (await run({ format: 'json' })).lines.map((line) => line.replace(/^info: /, '')).join('\n');
    expect(JSON.parse(json)).toMatchObject({
      findings: [{ rule: 'duplicate-line', severity: 'warning', at: { line: 2, column: 1, endColumn: 4 } }],
    });
    const sarif = (await run({ format: 'sarif' })).lines.map((line) => line.replace(/^info: /, '')).join('\n');
    expect(JSON.parse(sarif)).toMatchObject({
      runs: [{ tool: { driver: { version: '1.2.3' } }, results: [{ ruleId: 'duplicate-line' }] }],
    });
  });

  it('says what is wrong with how it was called', async () => {
    expect((await run({ format: 'xml' })).failures[0]?.message).toMatch(
      /^format: "xml" is not one of text, json, sarif/,
    );
    expect((await run({ config: join(folder, 'none') })).failures[0]?.message).toMatch(/^There is no folder /);
  });
});
