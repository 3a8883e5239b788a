import { describe, expect, it } from '@jest/globals';
import { judgeFailure, secondsOf } from '../../../src/check/judge-run.js';
import type { Step, Timeline } from '../../../src/progress/timeline.js';

const step = (stage: string, more: Partial<Step> = {}): Step => ({
  id: stage,
  name: `[${stage} 2/2] RUN x`,
  kind: 'stage',
  stage,
  instruction: 'RUN x',
  state: 'done',
  intervals: [{ started: 1_000, ended: 3_500 }],
  pulledBytes: 0,
  logLines: 0,
  logTail: [],
  errorLines: [],
  inputs: [],
  ...more,
});

const timeline = (...steps: Step[]): Timeline => ({ steps, warnings: [], messages: [], started: 0, latest: 0 });
const FINE = { late: false, cancelled: false };

it('tells judging and preparing apart', () => {
  expect(secondsOf(timeline(step('base'), step('judge')), 10)).toEqual({ prepare: 7.5, judge: 2.5 });
  expect(secondsOf(timeline(step('judge', { state: 'cached', intervals: [] })), 1)).toEqual({ prepare: 1, judge: 0 });
});

describe('a judge that fails', () => {
  const failed = { state: 'failed', error: 'exit code: 3' } as const;

  it('is no verdict, and says how it ended', () => {
    const error = judgeFailure(
      'judgement',
      timeline(step('judge', { ...failed, logTail: ['one', '', 'KeyError: x'] })),
      FINE,
    );
    expect(error.message).toBe(
      'The definition could not be judged: the program of the stage judge failed. It ended with: one | KeyError: x',
    );
  });

  it('is told as what failed before it', () => {
    const error = judgeFailure('judgement', timeline(step('base', { ...failed, logTail: ['gone'] })), FINE);
    expect(error.message).toMatch(/^The stage base failed with exit code 3/);
  });

  it('may have been stopped', () => {
    expect(judgeFailure('judgement', timeline(), { late: true, cancelled: false }).message).toMatch(/in time/);
    expect(judgeFailure('judgement', timeline(), { late: false, cancelled: true }).message).toMatch(/cancelled/);
  });
});
