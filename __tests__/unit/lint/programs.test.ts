/** What shellcheck and BuildKit's check of a Dockerfile say, read from their recorded answers; integration/programs.test.ts runs them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runLint } from '../../../src/actions/run-lint.js';
import { readDockerfileCheck } from '../../../src/lint/dockerfile-check.js';
import type { Report } from '../../../src/lint/finding.js';
import { shellOf } from '../../../src/lint/shell-scripts.js';
import { readShellcheck } from '../../../src/lint/shellcheck.js';
import { readText } from '../../../src/lint/text-file.js';
import type { CommandResult, CommandSpec, Runner } from '../../../src/platform/process.js';
import { fakePlatform } from '../../support/fake-platform.js';

const recorded = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../../fixtures/programs', name), 'utf8');
const shown = (reports: readonly Report[] | undefined): readonly string[] | undefined =>
  reports?.map(({ rule, at, message }) => `${rule} ${String(at.line)}:${String(at.column)} ${message}`);

describe('a script', () => {
  it.each([
    ['smoke.d/90-own.sh', '#!/bin/sh', { sourced: false }],
    ['smoke.d/90-own.sh', 'set -eu', { name: 'sh', sourced: false }],
    ['build/configure-system', '#!/usr/bin/env bash', { sourced: false }],
    ['build/configure-system', '#! /usr/bin/env -S bash -eu', { sourced: false }],
    ['rootfs/usr/local/bin/x', '#!/bin/busybox sh', { sourced: false }],
    ['dracut/modules.d/90own/module-setup.sh', 'check() {', { name: 'bash', sourced: true }],
    ['dracut/modules.d/90own/hook.sh', 'getarg x', { name: 'sh', sourced: true }],
    ['dracut/modules.d/90own/hook.sh', '#!/bin/sh', { sourced: true }],
    ['portage/bashrc', 'post_src_install() {', { name: 'bash', sourced: true }],
  ])('is %s that begins with %s', (path, start, shell) => {
    expect(shellOf(path, start)).toEqual(shell);
  });

  it.each([
    ['build/plan', '#!/usr/bin/env python3'],
    ['build/notes', 'set -eu'],
    ['rootfs/etc/init.d/own', '#!/sbin/openrc-run'],
    ['rootfs/etc/profile.d/own.sh', 'export A=1'],
    ['smoke.d/README', 'what is here'],
    ['smoke.d/90-own.sh', '#!/bin/shell'],
    ['dracut/modules.d/90own/own.sh', '#!/usr/bin/perl'],
  ])('is not %s that begins with %s', (path, start) => {
    expect(shellOf(path, start)).toBeUndefined();
  });
});

describe("shellcheck's answer", () => {
  it('becomes findings at the columns of an editor', async () => {
    const source = 'smoke.d/90-own.sh';
    const { file: text } = readText(source, Buffer.from(await recorded('shellcheck.txt')));
    if (!text) throw new Error('the recorded script is no text');
    const reports = readShellcheck(await recorded('shellcheck.json'), [{ text, source }]);
    expect(shown(reports)).toEqual([
      // The bird before it is one character, and two columns.
      'shell-note 3:11 SC2086: Double quote to prevent globbing and word splitting.',
      "shell-warning 4:2 SC2164: Use 'cd ... || exit' or 'cd ... || return' in case cd fails.",
      'shell-error 5:18 SC2068: Double quote array expansions to avoid re-splitting elements.',
      'shell-warning 6:21 SC2046: Quote this to prevent word splitting.',
    ]);
    expect(
      reports?.map(({ at }) => text.lines[(at.line ?? 0) - 1]?.slice((at.column ?? 0) - 1, (at.endColumn ?? 0) - 1)),
    )
      // What is marked is what is meant.
      .toEqual(['$1', 'cd /run', '$@', '`date`']);
    expect(reports?.[0]).toMatchObject({ hint: 'https://www.shellcheck.net/wiki/SC2086 explains it.' });
  });

  it.each(['', 'shellcheck: not JSON', '{}', '{"comments":[{"file":1}]}'])('is none when it is %s', (printed) => {
    expect(readShellcheck(printed, [])).toBeUndefined();
  });

  it('says nothing of files that nobody asked about', async () => {
    expect(readShellcheck(await recorded('shellcheck.json'), [])).toEqual([]);
  });
});

describe("BuildKit's answer", () => {
  const read = async (name: string): Promise<readonly string[] | undefined> =>
    shown(readDockerfileCheck(await recorded(`dockerfile-${name}.json`)));

  it('becomes findings, each with the name of its rule', async () => {
    expect(await read('warnings')).toEqual([
      expect.stringMatching(/^dockerfile-check 5:undefined NoEmptyContinuation: Empty continuation line\.$/),
      expect.stringMatching(/^dockerfile-check 2:undefined LegacyKeyValueFormat: "ENV key=value" should be used/),
      expect.stringMatching(/^dockerfile-check 6:undefined JSONArgsRecommended: JSON arguments recommended for CMD/),
    ]);
  });

  it('has errors where findings are errors for BuildKit, and none twice', async () => {
    expect(await read('errors')).toEqual([expect.stringMatching(/^dockerfile-error 3:undefined LegacyKeyValueFormat/)]);
  });

  it('is an error where the file cannot be read, and a warning where an image is missing', async () => {
    expect(await read('unreadable')).toEqual([
      'dockerfile-error 2:undefined dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?).',
    ]);
    expect(await read('no-image')).toEqual([
      expect.stringMatching(/^dockerfile-image 2:undefined 127\.0\.0\.1:1\/worlds: failed to resolve source metadata/),
    ]);
  });

  it('has nothing to say of a Dockerfile in order', async () => {
    expect(await read('clean')).toEqual([]);
  });

  it('is one line of plain text each, whatever is in it', () => {
    const message = '\u001b[31mred\u001b[0m\n::error::x\u202e';
    expect(shown(readDockerfileCheck(JSON.stringify({ warnings: null, buildError: { message } })))).toEqual([
      'dockerfile-error undefined:undefined red ::error::x.',
    ]);
  });

  it.each(['', 'null', '[]', '{"warnings":1}'])('is none when it is %s', (printed) => {
    expect(readDockerfileCheck(printed)).toBeUndefined();
  });
});

describe('gentoo-min lint', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'programs-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const BUILDER = { name: 'mine', driver: 'docker-container', status: 'running', buildkit: 'v0.33.0' };
  const answer = (stdout: string, code = 0, stderr = ''): CommandResult => ({ code, stdout, stderr, stopped: false });
  const missing: Runner = () => Promise.reject(Object.assign(new Error('spawn'), { code: 'ENOENT' }));

  /** Lints files by programs that answer so. @returns what is said, without the lines that show the file */
  async function lint(
    files: Readonly<Record<string, string>>,
    answers: { readonly shellcheck?: Runner; readonly check?: Runner; readonly builder?: typeof BUILDER },
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<{ lines: string[]; calls: CommandSpec[] }> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'config', path)), { recursive: true });
      await writeFile(join(folder, 'config', path), content);
    }
    const calls: CommandSpec[] = [];
    const { shellcheck = missing, check = missing, builder } = answers;
    const platform = { ...fakePlatform({ config: join(folder, 'config'), ...inputs }), env: { RUNNER_TEMP: folder } };
    const run: Runner = async (spec, options) => {
      calls.push(spec);
      if (spec.command === 'shellcheck') return shellcheck(spec, options);
      if (spec.command !== 'docker' || !builder) return missing(spec, options);
      const [, verb] = spec.args;
      if (verb === 'version') return answer('github.com/docker/buildx v0.36.1 abc\n');
      if (verb === 'build') return check(spec, options);
      const { name, driver, status, buildkit } = builder;
      return answer(
        `Name: ${name}\nDriver: ${driver}\n\nNodes:\nName: ${name}0\nStatus: ${status}\nBuildKit version: ${buildkit}\n`,
      );
    };
    await runLint(platform, { run, defaults: 'config', builtBy: 'gentoo-min-action 1.2.3' });
    expect(platform.failures).toEqual([]);
    return { lines: platform.lines.filter((line) => !/^info: +(?:\d* \||= )/.test(line)), calls };
  }

  const SCRIPT = { 'smoke.d/90-own.sh': '#!/bin/sh\nrm -f $1\n' };
  const found = (spec: CommandSpec): Promise<CommandResult> =>
    Promise.resolve(
      answer(
        JSON.stringify({
          comments: [
            {
              ...{ file: spec.args.at(-1), line: 2, endLine: 2, column: 7, endColumn: 9 },
              ...{ level: 'info', code: 2086, message: 'Double quote.' },
            },
          ],
        }),
        1,
      ),
    );

  it('asks no program about the default definition', async () => {
    const { lines, calls } = await lint({ world: 'app-misc/hello\n' }, {});
    expect([lines, calls]).toEqual([['info: Nothing was found.'], []]);
  });

  it('shows the line that shellcheck means, and reads no configuration that lies about', async () => {
    const { lines, calls } = await lint(SCRIPT, { shellcheck: found });
    expect(lines[0]).toMatch(/smoke\.d\/90-own\.sh:2:7: note: SC2086: Double quote\. .*\[shell-note\]/);
    expect(calls[0]?.args).toEqual(expect.arrayContaining(['--norc', '--format=json1', '--']));
    expect(calls[0]?.env).toEqual({ SHELLCHECK_OPTS: undefined });
  });

  it('leaves out what a comment allows, whoever judged it', async () => {
    const script = '#!/bin/sh\n# gentoo-min: allow shell-note\nrm -f $1\n';
    const at3: Runner = async (spec, options) => {
      const { stdout, ...rest } = await found(spec);
      return { ...rest, stdout: stdout.replaceAll('ine":2', 'ine":3'), ...(options ? {} : {}) };
    };
    expect((await lint({ 'smoke.d/90-own.sh': script }, { shellcheck: at3 })).lines).toEqual([
      'info: Nothing was found.',
    ]);
  });

  it('names a rule in such a comment that there is not', async () => {
    const script = '#!/bin/sh\ntrue # gentoo-min: allow shell-notes\n';
    const { lines } = await lint({ 'smoke.d/90-own.sh': script }, {});
    expect(lines.join('\n')).toMatch(/There is no rule \\?"shell-notes\\?"\. \[unknown-silence\]/);
  });

  it.each<readonly [string, Runner, RegExp]>([
    ['is missing', missing, /1 script of the definition was not judged in full: shellcheck is not installed/],
    [
      'is too old',
      () => Promise.resolve(answer('', 3, 'unrecognized option `--norc`\n')),
      /ended with 3: unrecognized/,
    ],
    ['does not end', () => Promise.resolve({ ...answer('', 143), stopped: true }), /did not come to an end/],
    ['says something else', () => Promise.resolve(answer('fine\n')), /ended with 0\. It has to be 0\.7 or newer\./],
  ])('says what was not judged where shellcheck %s', async (_, shellcheck, why) => {
    const { lines } = await lint(SCRIPT, { shellcheck });
    expect(lines).toEqual([expect.stringMatching(why), 'info: Nothing was found.']);
    expect(lines[0]).toMatch(/^notice: /);
  });

  it('is data alone on standard output where that is asked for', async () => {
    const { lines } = await lint(SCRIPT, {}, { format: 'json' });
    expect(JSON.parse(lines.flatMap((line) => (line.startsWith('info: ') ? line.slice(6) : [])).join('\n'))).toEqual({
      findings: [],
    });
  });

  const OWN = { Dockerfile: 'FROM stage3 AS artifacts\nRUNN true\n' };
  const unreadable: Runner = async () => answer(await recorded('dockerfile-unreadable.json'), 1);

  it('has the builder of the moment check a Dockerfile, which is given the contexts of a build', async () => {
    const warnings: Runner = async () => answer(await recorded('dockerfile-warnings.json'), 1);
    const { lines, calls } = await lint(OWN, { builder: BUILDER, check: warnings });
    expect(lines).toEqual([
      expect.stringMatching(/Dockerfile:2: warning: LegacyKeyValueFormat: .* \[dockerfile-check\]/),
      expect.stringMatching(/Dockerfile:5: warning: NoEmptyContinuation: .* \[dockerfile-check\]/),
      expect.stringMatching(/Dockerfile:6: warning: JSONArgsRecommended: .* \[dockerfile-check\]/),
      'info: 3 warnings.',
    ]);
    expect(calls.map(({ args }) => args[1])).toEqual(['version', 'inspect', 'build']);
    expect(calls[1]?.args).toEqual(['buildx', 'inspect']);
    expect(calls[2]?.args).toEqual(
      expect.arrayContaining(['--builder=mine', expect.stringMatching(/^--build-context=stage3=.*\/empty$/)]),
    );
  });

  it('asks the builder that it is told', async () => {
    const { calls } = await lint(
      OWN,
      { builder: BUILDER, check: () => Promise.resolve(answer('{}')) },
      { builder: 'b' },
    );
    expect(calls[1]?.args).toEqual(['buildx', 'inspect', 'b']);
  });

  it.each([
    ['there is no buildx', undefined, /No BuildKit looked at the Dockerfile: buildx was found neither/],
    ['the builder does not run', { ...BUILDER, status: 'inactive' }, /the builder mine does not run\./],
    [
      'its BuildKit may not know the language',
      { ...BUILDER, buildkit: 'v0.21.0' },
      /v?0\.21\.0, that of mine, is older/,
    ],
  ])('says that nobody checked it where %s', async (_, builder, why) => {
    const { lines } = await lint(OWN, { ...(builder ? { builder } : {}), check: unreadable });
    expect(lines).toEqual([expect.stringMatching(why), 'info: Nothing was found.']);
  });

  it('says why BuildKit could not look at it', async () => {
    const check: Runner = () => Promise.resolve(answer('', 1, '#1 x\nERROR: failed to solve: no frontend\n'));
    const { lines } = await lint(OWN, { builder: BUILDER, check });
    expect(lines[0]).toBe('notice: BuildKit could not look at the Dockerfile: failed to solve: no frontend.');
  });
});
