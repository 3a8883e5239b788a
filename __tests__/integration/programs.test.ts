/** Rules whose judges are other programs: shellcheck as it is, and BuildKit's check of a Dockerfile on a bare buildkitd. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';

import { ensureTools } from '../../harness/tools.js';
import type { ExampleFiles } from '../../src/lint/rule.js';
import { isByProgram } from '../../src/lint/rules-programs.js';
import { RULE_NAMES, ruleOf } from '../../src/lint/rules.js';
import { gentooMin } from '../support/gentoo-min.js';

const MINUTE = 60_000;

let builder: Buildkitd;
let env: NodeJS.ProcessEnv;
let folder: string;

beforeAll(async () => {
  const { shellcheck, bin } = await ensureTools(['shellcheck', 'buildx']);
  builder = await startBuildkitd({ inMemory: true });
  env = { ...process.env, ...builder.env, PATH: [bin, dirname(shellcheck), process.env.PATH ?? ''].join(':') };
}, 25 * MINUTE);

afterAll(() => builder.stop(), MINUTE);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-programs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Linted {
  readonly code: number;
  readonly findings: readonly string[];
  readonly stderr: string;
}

/** What the command says of a definition with these files, in order. */
async function lint(files: ExampleFiles, options: readonly string[] = []): Promise<Linted> {
  const config = join(folder, 'config');
  await rm(config, { recursive: true, force: true });
  await mkdir(config);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(config, path)), { recursive: true });
    await writeFile(join(config, path), content);
  }
  return lintFolder(config, options);
}

async function lintFolder(config: string, options: readonly string[] = []): Promise<Linted> {
  const args = ['lint', `--config=${config}`, `--builder=${builder.builderName}`, '--format=json', ...options];
  const { code, stdout, stderr } = await gentooMin(args, { env });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; message: string; at: { file: string; line?: number } }[];
  };
  return {
    code,
    stderr,
    findings: findings.map(
      ({ rule, at }) =>
        `${rule} ${at.file.replace(`${config}/`, '')}${at.line === undefined ? '' : `:${String(at.line)}`}`,
    ),
  };
}

describe('the example of each rule', () => {
  it.each(RULE_NAMES.filter(isByProgram))(
    '%s',
    async (name) => {
      const { severity, example } = ruleOf(name);
      const bad = await lint(example.bad);
      expect(bad).toMatchObject({ findings: [`${name} ${example.at}`], code: severity === 'error' ? 1 : 0 });
      expect(await lint(example.fixed)).toMatchObject({ findings: [], code: 0, stderr: '' });
    },
    MINUTE,
  );
});

describe('the default definition', () => {
  it(
    'is without fault where it is one of the own',
    async () => {
      await cp('config', join(folder, 'config'), { recursive: true });
      expect(await lintFolder(join(folder, 'config'))).toEqual({ code: 0, findings: [], stderr: '' });
    },
    MINUTE,
  );

  it(
    'has scripts for shellcheck, and a Dockerfile for BuildKit',
    async () => {
      await cp('config', join(folder, 'config'), { recursive: true });
      const smoke = join(folder, 'config/smoke.d/30-kernel.sh');
      await writeFile(smoke, `${await readFile(smoke, 'utf8')}\ncd $nowhere\n`);
      const module = join(folder, 'config/dracut/modules.d/72persistence/module-setup.sh');
      await writeFile(module, `${await readFile(module, 'utf8')}\ncp $@ /\n`);
      await writeFile(join(folder, 'config/build/own'), '#!/bin/bash\nif\n');
      const dockerfile = join(folder, 'config/Dockerfile');
      await writeFile(dockerfile, `${await readFile(dockerfile, 'utf8')}\nFROM stage3 AS Own\n`);
      const { findings } = await lintFolder(join(folder, 'config'));
      expect([...new Set(findings.map((each) => each.replace(/:\d+$/, '')))]).toEqual([
        'dockerfile-error Dockerfile',
        'shell-error build/own',
        'shell-error dracut/modules.d/72persistence/module-setup.sh',
        'shell-warning smoke.d/30-kernel.sh',
        'shell-note smoke.d/30-kernel.sh',
      ]);
    },
    MINUTE,
  );
});

describe('what is hostile', () => {
  it(
    'reads no file that a script names, and runs nothing of it',
    async () => {
      const secret = join(folder, 'secret');
      await writeFile(secret, 'cd $password\n');
      const script = `#!/bin/sh\n# shellcheck source=${secret}\n. ${secret}\n$(touch ${folder}/run)\n`;
      const { findings, stderr } = await lint({
        'smoke.d/90-own.sh': script,
        'smoke.d/.shellcheckrc': `external-sources=true\nsource-path=${folder}\n`,
      });
      expect(findings.every((each) => each.startsWith('shell-'))).toBe(true);
      expect([findings.join(), stderr].join()).not.toMatch(/secret|password/);
      expect(() => execFileSync('test', ['!', '-e', join(folder, 'run')])).not.toThrow();
    },
    MINUTE,
  );

  it(
    'names no path of this machine for a frontend that cannot be had',
    async () => {
      const { findings, stderr, code } = await lint({
        Dockerfile: '# syntax=127.0.0.1:1/docker/dockerfile:1\nFROM stage3 AS artifacts\n',
      });
      expect([findings, code]).toEqual([[], 0]);
      expect(stderr).toMatch(
        /^notice: BuildKit could not look at the Dockerfile: .*127\.0\.0\.1:1\/docker\/dockerfile/,
      );
      expect(stderr).not.toContain(folder);
    },
    MINUTE,
  );

  it(
    'gets through names that look like options and a Dockerfile that is a picture',
    async () => {
      const { findings } = await lint({
        'smoke.d/--version.sh': '#!/bin/sh\nrm -f $1\n',
        'smoke.d/$(reboot);.sh': '#!/bin/sh\nrm -f $1\n',
        Dockerfile: '\u0000\u0001PNG',
      });
      expect(findings).toEqual([
        'not-text Dockerfile:1',
        'shell-note smoke.d/$(reboot);.sh:2',
        'shell-note smoke.d/--version.sh:2',
      ]);
    },
    MINUTE,
  );
});
