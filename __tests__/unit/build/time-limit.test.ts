import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { reservedMinutes, startTimeLimit } from '../../../src/build/time-limit.js';

const MINUTE = 60_000;

describe('reservedMinutes', () => {
  it.each([
    [10, 3],
    [60, 6],
    [360, 20],
  ])('%d minutes leave %d to save', (limit, reserve) => {
    expect(reservedMinutes(limit)).toBe(reserve);
  });
});

describe('startTimeLimit', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('stops the build while there is time to save, and the saving just before the end', () => {
    // The job began five minutes before the action did.
    const limit = startTimeLimit(60, 1_000_000, 1_000_000 + 5 * MINUTE);
    jest.advanceTimersByTime(49 * MINUTE - 1);
    expect([limit.signal.aborted, limit.last.aborted]).toEqual([false, false]);
    jest.advanceTimersByTime(1);
    expect([limit.signal.aborted, limit.last.aborted]).toEqual([true, false]);
    jest.advanceTimersByTime(5.5 * MINUTE);
    expect(limit.last.aborted).toBe(true);
  });

  it('stops at once when the time is over already', () => {
    const limit = startTimeLimit(60, 0, 70 * MINUTE);
    jest.advanceTimersByTime(0);
    expect(limit.signal.aborted).toBe(true);
  });

  it('never stops without a limit, or after its end', () => {
    const none = startTimeLimit(undefined, 0, 0);
    const ended = startTimeLimit(60, 0, 0);
    ended.end();
    none.end();
    jest.advanceTimersByTime(1000 * MINUTE);
    expect([none.signal.aborted, ended.signal.aborted, none.minutes]).toEqual([false, false, undefined]);
  });
});
