import { describe, expect, it } from '@jest/globals';
import { parseEmergeLog } from '../../../src/portage/emerge-log.js';
import { downloads, readDistfiles } from '../../../src/verdict/downloads.js';
import { joinRecords, predict, recordsOf, type BuildRecords } from '../../../src/verdict/predict.js';
import { fixture } from '../portage/fixtures.js';
import { planned } from './plans.js';

describe('downloads', () => {
  const kib = 1024;
  const plan = (...sizes: (readonly [string, number | undefined])[]) => ({
    packages: sizes.map(([cpv, bytes]) => planned(cpv, '', bytes === undefined ? {} : { downloadBytes: bytes })),
  });

  it('counts by package, or by file where both sides know them', () => {
    const [base, head] = [plan(['a/b-1', 10 * kib]), plan(['a/b-1', 10 * kib], ['a/c-1', 5 * kib])];
    expect(downloads({ plan: base }, { plan: head })).toEqual({ total: 15 * kib, fresh: 5 * kib });
    const files = [
      readDistfiles('shared.tar.xz 100 a/b-1\n'),
      readDistfiles('shared.tar.xz 100 a/b-1\nc.tar.xz 7 a/c-1\n'),
    ];
    expect(
      downloads({ plan: base, files: files[0] ?? new Map() }, { plan: head, files: files[1] ?? new Map() }),
    ).toEqual({
      total: 107,
      fresh: 7,
    });
  });

  it('does not guess', () => {
    expect(downloads({ plan: plan() }, { plan: plan(['a/b-1', undefined]) })).toBeUndefined();
  });

  it('passes over lines that are none', () => {
    expect([...readDistfiles('a 1 c/d-1\n\nb x c/d-1\n 2 c/d-1\nc 3')]).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
  });
});

describe('predict', () => {
  const packages = ['a/b-2', 'a/c-1', 'a/d-1'].map((cpv) => planned(cpv));

  const records = (seconds: ReadonlyMap<string, number>, overlap: number | undefined = 1): BuildRecords => ({
    seconds,
    overlap,
    sources: ['emerge-log'],
  });

  it('counts when nothing is known', () => {
    const prediction = predict(packages, undefined);
    expect(prediction).toMatchObject({ from: 'counts', compiled: 3, known: 0, reused: 0 });
    expect(prediction.seconds).toBeCloseTo(26, 0);
    expect(predict(packages, records(new Map())).from).toBe('counts');
  });

  it('takes the same version, another version, the median', () => {
    const seconds = new Map([
      ['a/b-1', 90],
      ['a/b-0', 30],
      ['a/c-1', 50],
      ['x/y-1', 10],
    ]);
    expect(predict(packages, records(seconds))).toEqual({
      seconds: 90 + 50 + 30,
      from: 'mixed',
      compiled: 3,
      known: 2,
      reused: 0,
      sources: ['emerge-log'],
    });
    expect(predict(packages.slice(0, 2), records(seconds, 2))).toMatchObject({ seconds: 70, from: 'records' });
    expect(predict(packages.slice(2), records(seconds))).toMatchObject({ seconds: 30, from: 'counts' });
  });

  it('knows that what is ready-built takes a moment', () => {
    const [first = planned('a/x-1'), ...rest] = packages;
    const prediction = predict([{ ...first, binary: true }, ...rest], undefined, new Set(['a/c-1']));
    expect(prediction).toMatchObject({ compiled: 1, reused: 2 });
    expect(prediction.seconds).toBeLessThan(11);
  });

  it('has nothing to wait for in an empty plan', () => {
    expect(predict([], records(new Map([['a/b-1', 9]])))).toMatchObject({
      seconds: 0,
      from: 'records',
    });
  });
});

describe('records of several sources', () => {
  const log: BuildRecords = { seconds: new Map([['a/b-2', 60]]), overlap: 3, sources: ['emerge-log'] };
  const store: BuildRecords = {
    seconds: new Map([
      ['a/b-2', 90],
      ['a/c-1', 30],
    ]),
    overlap: undefined,
    sources: ['package-store'],
  };
  const packages = ['a/b-2', 'a/c-1'].map((cpv) => planned(cpv));

  it('are joined: what the first knows counts, and each is named that knows anything', () => {
    expect(predict(packages, joinRecords(log, store))).toEqual({
      seconds: (60 + 30) / 3,
      from: 'records',
      compiled: 2,
      known: 2,
      reused: 0,
      sources: ['emerge-log', 'package-store'],
    });
    expect(joinRecords({ ...log, seconds: new Map() }, store).sources).toEqual(['package-store']);
  });

  it('say so where nobody knows how many are built at the same time', () => {
    expect(predict(packages, store)).toMatchObject({ seconds: 120, sources: ['package-store'], oneByOne: true });
    expect(predict(packages.slice(1), store)).not.toHaveProperty('oneByOne');
  });
});

describe('recordsOf', () => {
  const time = (name: string, started: number, ended: number | undefined, binary = false) => ({
    package: name,
    root: '/',
    started,
    binary,
    ...(ended === undefined ? {} : { ended }),
  });

  it('keeps what was compiled to its end, the last time', () => {
    const records = recordsOf([
      time('a/b-1', 0, 10),
      time('a/b-1', 100, 130),
      time('a/c-1', 100, 130),
      time('a/d-1', 0, undefined),
      time('a/e-1', 0, 1, true),
      time('a/f-1', 9, 3),
    ]);
    expect([...records.seconds]).toEqual([
      ['a/b-1', 30],
      ['a/c-1', 30],
    ]);
    expect(records.overlap).toBeCloseTo(70 / 40);
  });

  it('reads a real emerge.log', () => {
    const { seconds, overlap } = recordsOf(parseEmergeLog(fixture('emerge-log')));
    expect(seconds.size).toBeGreaterThan(0);
    expect(overlap).toBeGreaterThanOrEqual(1);
    expect(recordsOf([])).toEqual({ seconds: new Map(), overlap: 1, sources: ['emerge-log'] });
  });
});
