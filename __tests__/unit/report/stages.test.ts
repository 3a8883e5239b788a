import { describe, expect, it } from '@jest/globals';
import { stageChart, summariseStages, timeBar } from '../../../src/report/stages.js';
import { MadeUpBuild, reduce } from '../progress/helpers.js';

const { timeline } = reduce(
  new MadeUpBuild()
    .end('[base 1/2] FROM x', 0, 0, { cached: true })
    .end('[base 2/2] RUN x', 0, 60)
    .end('[plan 1/1] RUN x', 60, 61)
    .end('[debug 1/1] RUN x', 60, 60, { cached: true })
    .end('[kernel 1/1] RUN x', 100, 400)
    .end('[world 1/2] RUN x', 60, 500)
    .end('[world 2/2] RUN x', 500, 600, { error: 'exit code: 1' })
    .end('[squashfs 1/1] RUN x', 600, 600, { error: 'context canceled' }).events,
);

describe('summariseStages', () => {
  it('adds up the steps of a stage', () => {
    const stages = summariseStages(timeline);
    expect(
      stages.map(({ name, state, steps, cachedSteps, seconds }) => [name, state, steps, cachedSteps, seconds]),
    ).toEqual([
      ['base', 'done', 2, 1, 60],
      ['plan', 'done', 1, 0, 1],
      ['debug', 'cached', 1, 1, 0],
      ['world', 'failed', 2, 0, 540],
      ['kernel', 'done', 1, 0, 300],
      ['squashfs', 'cancelled', 1, 0, 0],
    ]);
  });
});

describe('stageChart', () => {
  it('draws what took time on one axis', () => {
    const from = timeline.started;
    expect(stageChart(summariseStages(timeline), from, timeline.latest)).toEqual([
      '          0        2 min     4 min    6 min     8 min',
      '✓ base    █████                                               1 min 00 s',
      '✗ world       ▐███████████████████████████████████████████    9 min 00 s',
      '✓ kernel          ████████████████████████                    5 min 00 s',
      '  and 2 short stages, 1.0 s together',
    ]);
  });

  it('draws nothing when nothing ran', () => {
    expect(stageChart([], 0, 0)).toEqual([]);
    expect(stageChart(summariseStages(reduce([]).timeline), 0, 0)).toEqual([]);
  });
});

describe('timeBar', () => {
  it('draws half characters', () => {
    expect(timeBar([{ started: 0, ended: 100 }], 0, 100, 4)).toBe('████');
    expect(timeBar([{ started: 25, ended: 75 }], 0, 100, 2)).toBe('▐▌');
    expect(timeBar([{ started: 0, ended: 13 }, { started: 88 }], 0, 100, 4)).toBe('▌  ▐');
    expect(timeBar([{ started: -50, ended: 500 }], 0, 100, 4)).toBe('████');
    expect(timeBar([{ started: 100, ended: 100 }], 0, 100, 4)).toBe('   ▐');
    expect(timeBar([{ started: 5, ended: 5 }], 5, 5, 2)).toHaveLength(2);
  });
});
