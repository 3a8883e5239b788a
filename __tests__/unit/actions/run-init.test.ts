import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInit } from '../../../src/actions/run-init.js';
import { runUpgrade } from '../../../src/actions/run-upgrade.js';
import { loadImage } from '../../../src/image/load.js';
import { lintFolder } from '../../../src/lint/read-definition.js';
import { fakePlatform } from '../../support/fake-platform.js';
import type { FakePlatform } from '../../support/fake-platform.js';
import { DOCKER_MIN } from '../adopt/docker-min.js';

jest.setTimeout(60_000); // each test writes and reads a whole definition

const defaults = join(import.meta.dirname, '../../../config');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-init-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function init(options: Record<string, string> = {}, answer?: string): Promise<FakePlatform> {
  const platform = fakePlatform({ folder, ...options });
  await runInit(platform, { defaults, ask: answer === undefined ? undefined : () => Promise.resolve(answer) });
  return platform;
}
function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('gentoo-min init', () => {
  it.each([['own'], ['hosted']])('begins a definition that is sound and without findings (%s)', async (runner) => {
    const { failures, lines } = await init({ runner });
    expect(failures).toEqual([]);
    expect(lines[0]).toBe('info: wrote config/image.yaml');
    const config = join(folder, 'config');
    expect((await lintFolder({ defaults, user: config })).findings).toEqual([]);
    const { march } = await loadImage({ defaults, user: config, target: 'artifacts' });
    expect(march).toBe(runner === 'own' ? 'znver3' : 'x86-64-v3');
  });

  it('asks on a terminal what was not said', async () => {
    await init({}, 'own');
    expect(text('.github/workflows/image.yml')).toContain('self-hosted');
  });

  it('takes hosted runners where nobody can be asked', async () => {
    await init();
    expect(text('.github/workflows/image.yml')).toContain('ubuntu-latest');
  });

  it('changes nothing the second time', async () => {
    await init();
    const { lines } = await init();
    expect(lines.filter((line) => line.includes('wrote'))).toEqual([]);
    expect(lines).toContain('info: .github/workflows/image.yml is there already, the same.');
    expect(lines.at(-1)).toBe('info: There was nothing to do.');
  });

  it('overwrites nothing of a repository that has something already', async () => {
    put('.github/workflows/check.yml', 'on: push\n');
    put('config/world', 'app-misc/hello\n');
    const { lines, failures } = await init({ runner: 'own' });
    expect([text('.github/workflows/check.yml'), text('config/world'), failures]).toEqual([
      'on: push\n',
      'app-misc/hello\n',
      [],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'info: wrote .github/workflows/image.yml',
        'info: .github/workflows/check.yml is there already and stays as it is.',
        'info: config holds a definition already (world): it stays as it is.',
      ]),
    );
  });

  it('imports a project with its Dockerfile, and says so', async () => {
    for (const [path, content] of Object.entries(DOCKER_MIN)) put(`old/${path}`, content);
    const { lines, failures } = await init({ runner: 'own', from: join(folder, 'old') });
    expect(failures).toEqual([]);
    expect(lines).toContain(
      'info:   world:3: dev-libc/libtool became dev-build/libtool. There is no such category, so that Portage dropped the line.',
    );
    expect(text('config/image.yaml')).toContain('version: 6.12.60');
    expect((await lintFolder({ defaults, user: join(folder, 'config') })).findings).toEqual([]);
  });

  it('imports the flat folder alone as well', async () => {
    for (const [path, content] of Object.entries(DOCKER_MIN)) put(`old/${path}`, content);
    const { failures } = await init({ runner: 'hosted', from: join(folder, 'old/config') });
    expect(failures).toEqual([]);
    expect(text('config/image.yaml')).toContain('version: 6.12.58');
    expect(text('config/portage/make.conf')).toContain('-march=x86-64-v3');
  });

  it.each([
    [{ from: '/nowhere/at/all' }, /There is no folder "\/nowhere\/at\/all"/],
    [{ folder: '/nowhere/at/all' }, /There is no folder/],
    [{ config: '../out' }, /config: /],
  ])('refuses %j', async (options, message) => {
    const { failures } = await init(options);
    expect(failures.map((failure) => failure.message).join()).toMatch(message);
  });

  it('says only what it would do', async () => {
    const { lines } = await init({ 'dry-run': 'true' });
    expect(lines).toContain('info: would write config/world');
    expect(() => text('config/world')).toThrow(/ENOENT/);
  });
});

describe('gentoo-min upgrade', () => {
  const table = { v2: [{ of: '.github/workflows/build.yml', from: 'config', to: 'definition' }] };

  it('moves what init wrote, and keeps the rest of it', async () => {
    await init({ runner: 'hosted' });
    const before = text('.github/workflows/image.yml');
    const platform = fakePlatform({ folder, to: 'v2' });
    await runUpgrade(platform, { builtBy: 'gentoo-min-action 1.0.0', table });
    expect(platform.lines.at(-1)).toBe('info: Changed 4 files.');
    expect(text('.github/workflows/image.yml')).toBe(
      before.replace('@v1', '@v2').replace('config: config', 'definition: config'),
    );
  });

  it('moves the composite actions of the repository as well, and follows no link', async () => {
    const steps = '    - uses: org/gentoo-min-action@v1\n      with:\n        config: config\n';
    const action = `name: x\nruns:\n  using: composite\n  steps:\n${steps}`;
    const files = [
      '.github/actions/image/action.yml',
      '.github/actions/group/one/action.yaml',
      '.github/actions/image/x.yml',
    ];
    for (const path of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), action);
    }
    mkdirSync(join(folder, '.github/actions/linked'));
    writeFileSync(join(folder, 'elsewhere.yml'), action);
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, '.github/actions/linked/action.yml'));
    const platform = fakePlatform({ folder, to: 'v2' });
    const renamed = { v2: [{ of: '', from: 'config', to: 'definition' }] };
    await runUpgrade(platform, { builtBy: 'gentoo-min-action 1.0.0', table: renamed });
    const moved = action.replace('@v1', '@v2').replace('config: config', 'definition: config');
    expect(files.map(text)).toEqual([moved, moved, action]);
    expect([text('elsewhere.yml'), platform.lines]).toEqual([
      action,
      [
        'info: .github/actions/group/one/action.yaml:5: @v1 became @v2.',
        'info: .github/actions/group/one/action.yaml:7: config became definition.',
        'info: .github/actions/image/action.yml:5: @v1 became @v2.',
        'info: .github/actions/image/action.yml:7: config became definition.',
        'info: Changed 2 files.',
      ],
    ]);
  });

  it('goes to the version of this program, and says when there is nothing to do', async () => {
    await init();
    const platform = fakePlatform({ folder });
    await runUpgrade(platform, { builtBy: 'gentoo-min-action 1.4.0' });
    expect(platform.lines).toEqual([
      'info: No workflow or action uses an older version of org/gentoo-min-action than v1.',
    ]);
  });

  it('only says what it would do', async () => {
    await init();
    const before = text('.github/workflows/image.yml');
    const platform = fakePlatform({ folder, 'dry-run': 'true' });
    await runUpgrade(platform, { builtBy: 'gentoo-min-action 2.0.0', table });
    expect([text('.github/workflows/image.yml'), platform.lines.at(-1)]).toEqual([
      before,
      'info: Would change 4 files.',
    ]);
  });
});
