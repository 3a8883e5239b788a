import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlanned, lostSources, readSourcesAnswer, reportLostSources } from '../../../src/build/ask-sources.js';
import { DownloadTally } from '../../../src/build/download-tally.js';
import { BuildReport } from '../../../src/build/report.js';
import type { Buildx } from '../../../src/builder/buildx.js';
import type { FailureKind } from '../../../src/progress/failure-causes.js';
import type { BuildFailure } from '../../../src/progress/failure.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';

const ANSWER = {
  found: 3,
  gone: [{ name: 'ant-1.tar', package: 'tiny/ant-1', pool: true }],
  unknown: [{ name: 'bee-1.tar', package: 'tiny/bee-1', why: 'mirror.example answers 503' }],
};
const KEPT = { place: 'folder /srv/store', paths: new Set(['ant-1.tar']) };

describe('the answer of the mirrors', () => {
  it('is read, and refused when it is none', () => {
    expect(readSourcesAnswer(JSON.stringify(ANSWER))).toEqual(ANSWER);
    expect(() => readSourcesAnswer('{"found": 1}')).toThrow();
    expect(() => readSourcesAnswer('')).toThrow();
  });

  it('is joined with what the store has; what is not known is not lost', () => {
    const [ant] = ANSWER.gone;
    expect(lostSources(ANSWER, KEPT)).toEqual({ lost: [{ ...ant, store: true }], unknown: 1, store: KEPT.place });
    expect(lostSources(ANSWER, { ...KEPT, paths: new Set() }).lost).toEqual([{ ...ant, store: false }]);
    expect(lostSources(ANSWER, undefined)).toEqual({ lost: [{ ...ant, store: false }], unknown: 1, store: undefined });
  });
});

describe('isPlanned', () => {
  const failed = (stage: string, kind: FailureKind = 'unknown'): BuildFailure => {
    const name = { id: 'sha256:1', name: `[${stage} 1/2] RUN x`, kind: 'stage', instruction: 'RUN x', stage } as const;
    const state = { state: 'failed', intervals: [], pulledBytes: 0, logLines: 0, logTail: [], errorLines: [] } as const;
    return { kind, problem: { message: 'x' }, others: [], lines: [], step: { ...name, ...state, inputs: [] } };
  };
  const nowhere: BuildFailure = { kind: 'network', problem: { message: 'x' }, others: [], lines: [] };

  it.each([
    ['went well', undefined, true],
    ['failed in a package', failed('world'), true],
    ['failed in a plan', failed('plan-world'), false],
    ['failed before its first step', nowhere, false],
    ['lost its builder', failed('world', 'builder'), false],
  ])('is right about a build that %s', (_, failure, expected) => {
    expect(isPlanned(failure)).toBe(expected);
  });
});

describe('reportLostSources', () => {
  let folder: string;
  let platform: FakePlatform;
  let report: BuildReport;
  let calls: string[][];
  let handedOver: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ask-sources-test-'));
    platform = fakePlatform({});
    report = new BuildReport();
    [calls, handedOver] = [[], ''];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const ask = async (said: string, { code = 0, dockerfile = 'FROM scratch AS sources\n' } = {}): Promise<void> => {
    const buildx: Buildx = {
      version: 'test',
      command: (args) => ({ command: 'buildx', args }),
      run: async (args, options) => {
        calls.push([...args, `env:${JSON.stringify(options?.env)}`]);
        const of = (prefix: string): string => args.find((word) => word.startsWith(prefix))?.slice(prefix.length) ?? '';
        handedOver = await readFile(join(of('--build-context=incoming='), 'downloaded'), 'utf8');
        const into = of('--output=type=local,dest=');
        await mkdir(into, { recursive: true });
        await writeFile(join(into, 'sources.json'), said);
        return { code, stdout: '', stderr: '', stopped: false };
      },
    };
    const plan = {
      ...{ builder: 'b', target: 'artifacts', context: folder, contexts: {}, args: {}, tags: [] },
      secrets: { 'gentoo-mirrors': 'MIRRORS' },
    };
    const prepared = { plan, secrets: { MIRRORS: 'https://me:token@mirror.example' }, buildx, dockerfile };
    const context = { platform, report, prepared, folder, kept: KEPT, from: ['type=gha,scope=s'] };
    await reportLostSources(context, new AbortController().signal);
  };

  it('leaves out what the build downloaded, and asks with its mirrors and layers, writing no cache', async () => {
    const tally = new DownloadTally();
    tally.names.add('cat-1.tar').add('dog-1.tar');
    report.downloads(tally);
    await ask(JSON.stringify(ANSWER));
    expect(handedOver).toBe('cat-1.tar\ndog-1.tar\n');
    expect(calls).toHaveLength(1);
    expect(calls[0]).toEqual(
      expect.arrayContaining([
        '--target=sources',
        '--secret=id=gentoo-mirrors,env=MIRRORS',
        '--cache-from=type=gha,scope=s',
        expect.stringMatching(/^env:.*me:token@/),
      ]),
    );
    expect(calls[0]?.slice(0, -1).join(' ')).not.toMatch(/token|--cache-to/);
  });

  it('warns once and shows the summary what is lost', async () => {
    await ask(JSON.stringify(ANSWER));
    expect(report.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/ant-1\.tar \(of tiny\/ant-1\); the folder \/srv\/store has it/),
    ]);
    expect(report.summary(1, []).sources).toMatchObject({ lost: [{ name: 'ant-1.tar' }], unknown: 1 });
  });

  it('warns of nothing when mirrors were merely silent', async () => {
    await ask(JSON.stringify({ ...ANSWER, gone: [] }));
    expect(report.warnings).toEqual([]);
  });

  it('changes nothing when the stage fails or says something else', async () => {
    await ask(JSON.stringify(ANSWER), { code: 1 });
    await ask('not JSON');
    expect(report.warnings).toEqual([]);
    expect(report.summary(1, [])).not.toHaveProperty('sources');
    expect(platform.lines.every((line) => line.startsWith('debug: '))).toBe(true);
  });

  it('asks nothing of a Dockerfile that has no such stage', async () => {
    await ask(JSON.stringify(ANSWER), { dockerfile: 'FROM scratch AS artifacts\n' });
    expect(calls).toEqual([]);
  });
});
