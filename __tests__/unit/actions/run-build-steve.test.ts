import { describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { join } from 'node:path';
import { runBuildAction } from '../../../src/actions/run-build.js';
import { KEEP, START } from '../../../src/builder/steve-command.js';
import { fakeBuildx } from '../../support/fake-buildx.js';
import { roomyMachine } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { buildDeps, definitionFolder } from '../../support/made-up-build.js';

jest.setTimeout(30_000); // the first test loads everything

const folder = definitionFolder('run-build-steve');

/** Builds on a builder whose kernel has CUSE. @returns what was done, in order: stages built, and what steve was told */
async function build(
  jobserver: string,
  failing: readonly string[] = [],
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ platform: FakePlatform; done: string[] }> {
  const done: string[] = [];
  const platform = fakePlatform({
    config: join(folder(), 'config'),
    output: join(folder(), 'out'),
    boot: 'off',
    summary: 'true',
    jobserver,
    ...inputs,
  });
  const buildx = fakeBuildx({
    engine: { host: 'elsewhere', folder: '/var/lib/docker' },
    failing,
    inside: async (script, { inputUntil, onStdout }) => {
      if (script.startsWith('nproc')) return '4\nMemTotal: 16777216 kB\nours\ncuse open\n';
      if (script === START) {
        done.push('start');
        return 'started gentoo-min-1 240:0\n';
      }
      if (script !== KEEP || !inputUntil) return '';
      onStdout?.(Buffer.from('serving\n'));
      await once(inputUntil, 'abort');
      done.push('stop');
      return '';
    },
  });
  await runBuildAction(
    platform,
    buildDeps({
      run: (spec, options) => {
        const target = spec.args.find((word) => word.startsWith('--target='));
        const asked = target === '--target=store-needs' && spec.args.some((word) => word.endsWith('STEVE=packed'));
        if (target !== undefined) done.push(target.slice('--target='.length) + (asked ? ' STEVE=packed' : ''));
        return buildx.run(spec, options);
      },
      machine: roomyMachine,
    }),
  );
  return { platform, done };
}

describe('a builder whose kernel has CUSE', () => {
  it('is served by steve, made and tried before the build and stopped after it', async () => {
    const { platform, done } = await build('auto');
    expect(platform.failures).toEqual([]);
    expect(done).toEqual(['steve', 'start', 'check-jobserver', 'artifacts', 'stop', 'sources']);
    const summary = platform.summaries.join('');
    expect(platform.lines.filter((line) => line.includes('Jobserver: '))).toEqual([
      expect.stringMatching(/^info: Jobserver: steve with 4 tokens/),
    ]);
    expect(summary).toMatch(/Jobserver&#58; steve with 4 tokens/);
    expect(summary).toMatch(/jobserver \| steve/);
    expect(summary).toMatch(/CUSE \| \/dev\/cuse can be opened/);
  });

  it.each([
    ['steve', ['steve'], /it cannot be made: it is broken/i],
    ['check-jobserver', ['steve', 'start', 'check-jobserver', 'stop'], /it failed its test: it is broken/i],
  ])('keeps its pipe, with one warning, when the stage %s fails', async (stage, before, reason) => {
    const { platform, done } = await build('steve', [stage]);
    expect(platform.failures).toEqual([]);
    expect(done).toEqual([...before, 'artifacts', 'sources']);
    const warnings = platform.lines.filter((line) => line.startsWith('warning: steve'));
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    expect(platform.lines).toContainEqual(expect.stringMatching(/^info: Jobserver: a named pipe with 4 tokens/));
    expect(platform.summaries.join('')).toMatch(/jobserver \| fifo/);
  });

  it('has stores asked for what steve is made of, as far as it can be planned', async () => {
    const store = { 'package-store': `folder:${join(folder(), 'store')}` };
    const { done } = await build('auto', [], store);
    expect(done.slice(0, 3)).toEqual(['steve-plan', 'store-needs STEVE=packed', 'steve']);
    const without = await build('auto', ['steve-plan', 'steve'], store);
    expect(without.platform.failures).toEqual([]);
    expect(without.done.slice(0, 3)).toEqual(['steve-plan', 'store-needs', 'steve']);
  });

  it('stops steve when the build fails', async () => {
    const { platform, done } = await build('auto', ['artifacts']);
    expect(platform.failures).toHaveLength(1);
    expect(done.slice(-2)).toEqual(['artifacts', 'stop']);
  });
});
