import { describe, expect, it } from '@jest/globals';
import { cacheArguments } from '../../../src/cache/cache-arguments.js';
import { finishedStages, salvagePlans } from '../../../src/cache/salvage.js';
import type { Step, StepState, Timeline } from '../../../src/progress/timeline.js';
import { entries, PLAN, recorded, SCOPES } from './helpers.js';

/** A timeline of steps `stage/number: seconds state inputs…`. */
function timeline(...lines: string[]): Timeline {
  const steps = lines.map((line): Step => {
    const [, stage = '', number = '', seconds = '', state = '', inputs = ''] =
      /^(\S+)\/(\d+) (\d+) (\S+)(?: (.*))?$/.exec(line) ?? [];
    return {
      id: `${stage}/${number}`,
      name: `[${stage} ${number}/9] RUN x`,
      kind: 'stage',
      stage,
      number: Number(number),
      of: 9,
      instruction: 'RUN x',
      state: state as StepState,
      intervals: [{ started: 0, ended: Number(seconds) * 1000 }],
      pulledBytes: 0,
      logLines: 0,
      logTail: [],
      errorLines: [],
      inputs: inputs === '' ? [] : inputs.split(' '),
    };
  });
  return { steps, warnings: [], messages: [], started: 0, latest: 1_000_000 };
}

const GRAPH = [
  'base/1 5 done',
  'fetch/1 60 done base/1',
  'toolchain/1 600 done base/1 fetch/1',
  'toolchain/2 20 done toolchain/1',
  'sources/1 30 done base/1',
  'kernel/1 300 done toolchain/2 sources/1',
  'world/1 900 failed toolchain/2',
  'rootfs/1 0 pending world/1',
];
const ALL = ['base', 'fetch', 'toolchain', 'sources', 'kernel', 'world', 'rootfs'];

describe('finishedStages', () => {
  it('is the finished stages that no other one holds, by the seconds they add', () => {
    expect(finishedStages(timeline(...GRAPH), { stages: ALL })).toEqual([{ stage: 'kernel', seconds: 1015 }]);
    const broken = GRAPH.map((line) => line.replace('kernel/1 300 done', 'kernel/1 300 cancelled'));
    expect(finishedStages(timeline(...broken), { stages: ALL })).toEqual([
      { stage: 'toolchain', seconds: 685 },
      { stage: 'sources', seconds: 30 },
    ]);
  });

  it('leaves out what is kept already, what is little, and what the next build would not read', () => {
    const broken = GRAPH.map((line) => line.replace('kernel/1 300 done', 'kernel/1 300 cancelled'));
    expect(finishedStages(timeline(...broken), { stages: ALL, kept: ['fetch'], minSeconds: 31 })).toEqual([
      { stage: 'toolchain', seconds: 620 },
    ]);
    expect(finishedStages(timeline(...broken), { stages: ['Sources'] })).toEqual([{ stage: 'Sources', seconds: 35 }]);
    expect(finishedStages(timeline(...GRAPH), { stages: ALL, kept: ['kernel'], minSeconds: 0 })).toEqual([]);
  });

  it('does not count what came from a cache, and takes a stage for finished that BuildKit did not have to look at', () => {
    const graph = timeline('a/1 100 pending', 'a/2 50 cached a/1', 'b/1 40 done a/2', 'c/1 99 running b/1');
    expect(finishedStages(graph, { stages: ['a', 'b', 'c'] })).toEqual([{ stage: 'b', seconds: 40 }]);
  });

  it('has again what is gone, whoever made it, and not what another one holds', () => {
    const graph = timeline('a/1 0 cached', 'b/1 0 cached a/1', 'c/1 50 done b/1', 'd/1 0 cached', 'e/1 0 pending');
    const stages = ['a', 'b', 'c', 'd', 'e'];
    expect(finishedStages(graph, { stages, lost: ['a', 'D', 'e'] })).toEqual([
      { stage: 'c', seconds: 50 },
      { stage: 'd', seconds: 0 },
    ]);
    expect(finishedStages(graph, { stages: ['a', 'b'], lost: ['a', 'b'] })).toEqual([{ stage: 'b', seconds: 0 }]);
  });

  it('needs every step of a stage', () => {
    expect(finishedStages(timeline('a/1 100 done', 'a/2 50 pending a/1'), { stages: ['a'] })).toEqual([]);
  });

  it('reads real failures', () => {
    const stages = ['toolchain', 'kernel', 'world', 'artifacts'];
    const failed = finishedStages(recorded('world-fails'), { stages, minSeconds: 0.5 });
    expect(failed.map(({ stage }) => stage)).toEqual(['kernel', 'toolchain']);
    expect(failed[0]?.seconds).toBeGreaterThan(2);
    const stopped = finishedStages(recorded('stopped'), { stages: [...stages, 'fetch-a', 'fetch-b'], minSeconds: 0.5 });
    expect(stopped.map(({ stage }) => stage).sort()).toEqual(expect.arrayContaining(['fetch-b']));
    expect(stopped.map(({ stage }) => stage)).not.toContain('kernel');
    expect(finishedStages(recorded('gha-expired'), { stages })).toEqual([]);
  });
});

describe('salvagePlans', () => {
  it('exports each stage to a scope of its own, reading what the failed build read', () => {
    const cache = cacheArguments(entries('gha\nlocal:/c'), { part: 'main', scopes: SCOPES, write: true });
    const caches = { entries: entries('gha\nlocal:/c'), scopes: SCOPES, exportMinutes: 2 };
    const plans = salvagePlans(
      { plan: PLAN, cache },
      [
        { stage: 'kernel', seconds: 9 },
        { stage: 'world', seconds: 5 },
      ],
      caches,
    );
    expect(plans.map(({ plan }) => [plan.target, plan.output])).toEqual([
      ['kernel', 'type=cacheonly'],
      ['world', 'type=cacheonly'],
    ]);
    expect(plans[0]?.cache).toEqual({
      from: cache.from,
      to: [
        'type=gha,scope=demo.stage-kernel,mode=max,ignore-error=true,timeout=2m',
        'type=local,dest=/c/demo.topic.stage-kernel,mode=max,ignore-error=true,compression=zstd',
      ],
    });
    expect(cache.from).toEqual(
      expect.arrayContaining(['type=gha,scope=demo.stage-kernel', 'type=local,src=/c/demo.topic.stage-kernel']),
    );
  });
});
