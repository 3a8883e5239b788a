import { describe, expect, it } from '@jest/globals';
import { EmergeFollower, parseEmergeLog, type PackageEvent } from '../../../src/portage/emerge-log.js';
import { fixture, lines } from './fixtures.js';

function follow(output: readonly string[]): { follower: EmergeFollower; events: PackageEvent[] } {
  const follower = new EmergeFollower();
  const events = output.flatMap((line, second) => follower.push(line, second * 1000) ?? []);
  return { follower, events };
}

const summary = ({ type, package: name, progress }: PackageEvent): string =>
  `${type} ${name} ${String(progress.done)}/${String(progress.total)} running ${String(progress.running.length)}`;

describe('EmergeFollower', () => {
  it('follows parallel merges', () => {
    const { follower, events } = follow(lines('emerge-ok'));
    expect(events.map(summary)).toEqual([
      'started app-test/ok1-2.10 0/3 running 1',
      'started app-test/ok2-1.1-r2 0/3 running 2',
      'started app-test/ok3-1.0 0/3 running 3',
      'merging app-test/ok2-1.1-r2 0/3 running 3',
      'merging app-test/ok1-2.10 0/3 running 3',
      'completed app-test/ok1-2.10 1/3 running 2',
      'merging app-test/ok3-1.0 1/3 running 2',
      'completed app-test/ok2-1.1-r2 2/3 running 1',
      'completed app-test/ok3-1.0 3/3 running 0',
    ]);
    expect(events[5]?.seconds).toBeGreaterThan(0);
    expect(follower.progress).toEqual({ done: 3, total: 3, running: [] });
  });

  it('follows binary packages', () => {
    const { follower, events } = follow(lines('emerge-usepkg'));
    expect(events[0]).toMatchObject({ type: 'started', package: 'app-test/ok1-2.10' });
    expect(follower.progress.done).toBe(3);
  });

  it('notices a failure among others', () => {
    const { events } = follow(lines('emerge-cc'));
    expect(events.map(({ type, package: name }) => `${type} ${name}`)).toEqual([
      'started app-test/cc-1.0',
      'started app-test/ok3-1.0',
      'failed app-test/cc-1.0',
      'merging app-test/ok3-1.0',
      'completed app-test/ok3-1.0',
    ]);
  });

  it('counts what was looked at while only fetching', () => {
    const { follower } = follow(lines('emerge-fetchonly'));
    expect(follower.progress).toMatchObject({ done: 1, total: 2, running: [{ package: 'app-test/ok1-2.10' }] });
  });

  it('starts again with the next emerge of the same step, even one of the same length', () => {
    const one = lines('emerge-ok');
    const { events } = follow([...one, ...one]);
    expect(events.at(9)).toMatchObject({ type: 'started', progress: { done: 0, total: 3 } });
    expect(events.at(-1)).toMatchObject({ type: 'completed', progress: { done: 3, total: 3 } });
  });

  it('is not disturbed by other lines', () => {
    const { events } = follow([
      '>>> Unpacking source...',
      '>>> Emerging',
      '>>> Jobs: x of y',
      '>>> Completed (1 of',
      'text',
    ]);
    expect(events).toEqual([]);
  });
});

describe('parseEmergeLog', () => {
  it('reads interleaved, ready-built and interrupted merges of several runs', () => {
    const merges = parseEmergeLog(fixture('emerge-log'));
    const start = merges[0]?.started ?? 0;
    const rows = merges.map(({ package: name, started, ended, binary }) => [
      name,
      started - start,
      ended === undefined ? undefined : ended - started,
      binary,
    ]);
    expect(rows).toEqual([
      ['app-test/ok1-2.10', 0, 31, false],
      ['app-test/ok3-1.0', 0, 30, false],
      ['app-test/ok1-2.10', 32, 17, true],
      ['app-test/ok2-1.1-r2', 32, 25, false],
      ['app-test/ok3-1.0', 35, 16, true],
      ['app-test/ok3-1.0', 59, undefined, false],
      ['app-test/ok1-2.10', 59, undefined, false],
    ]);
    expect(new Set(merges.map(({ root }) => root))).toEqual(new Set(['/']));
  });

  it('skips what it does not know', () => {
    expect(parseEmergeLog('')).toEqual([]);
    expect(
      parseEmergeLog('noise\n12: \n99:  ::: completed emerge (1 of 1) a/b-1 to /\nx:  >>> emerge (1 of 1) a/b-1 to /'),
    ).toEqual([]);
  });
});
