import { describe, expect, it } from '@jest/globals';
import { planPrune } from '../../../src/store/prune-plan.js';
import { byWorth, lastUse, worth, type Kept } from '../../../src/store/worth.js';

const file = (path: string, bytes: number, seconds: number, used = 1000, added = 0): Kept => ({
  ...{ path, bytes, seconds, used, added },
});
const names = (entries: readonly Kept[]): string => entries.map(({ path }) => path).join(' ');
const plan = (entries: readonly Kept[], limits: Partial<Parameters<typeof planPrune>[1]>): Record<string, string> => {
  const { unused, surplus, kept } = planPrune(entries, { now: 1000, ...limits });
  return { unused: names(unused), surplus: names(surplus), kept: names(kept) };
};

describe('planPrune', () => {
  it('removes nothing without limits, and nothing from nothing', () => {
    expect(plan([file('a', 10, 0, 0)], {})).toEqual({ unused: '', surplus: '', kept: 'a' });
    expect(plan([], { unusedSeconds: 1, keepBytes: 1 })).toEqual({ unused: '', surplus: '', kept: '' });
  });

  it('removes what nobody used for as long as that, the longest unused first', () => {
    const entries = [file('new', 1, 1, 1000), file('edge', 1, 1, 900), file('old', 1, 1, 10), file('just', 1, 1, 901)];
    expect(plan(entries, { unusedSeconds: 100 })).toMatchObject({ unused: 'old edge', surplus: '' });
  });

  it('takes being added as a use, and a use in the future too', () => {
    const entries = [file('added', 1, 1, 0, 950), file('never', 1, 1, 0, 0), file('future', 1, 1, 5000)];
    expect(plan(entries, { unusedSeconds: 100 })).toMatchObject({ unused: 'never' });
  });

  it('removes what keeps the least work for its bytes, until the rest fits', () => {
    const entries = [file('cheap', 100, 10), file('dear', 100, 1000), file('middle', 100, 100)];
    expect(plan(entries, { keepBytes: 300 })).toEqual({ unused: '', surplus: '', kept: 'dear middle cheap' });
    expect(plan(entries, { keepBytes: 299 })).toMatchObject({ surplus: 'cheap', kept: 'dear middle' });
    expect(plan(entries, { keepBytes: 100 })).toMatchObject({ surplus: 'cheap middle', kept: 'dear' });
    expect(plan(entries, { keepBytes: 99 })).toMatchObject({ surplus: 'cheap middle dear', kept: '' });
  });

  it('judges by work for each byte, not by work alone', () => {
    const entries = [file('large', 1000, 500), file('small', 10, 50)];
    expect(plan(entries, { keepBytes: 1000 })).toMatchObject({ surplus: 'large', kept: 'small' });
  });

  it('removes nothing whose bytes are not needed', () => {
    // Without the large one there is room for what is worth less.
    const entries = [file('best', 50, 500), file('large', 100, 500), file('worst', 10, 1)];
    expect(plan(entries, { keepBytes: 70 })).toMatchObject({ surplus: 'large', kept: 'best worst' });
  });

  it('keeps those that were used last where nobody measured the work', () => {
    const entries = [file('a', 10, 0, 300), file('b', 10, 0, 100), file('c', 10, 0, 200)];
    expect(plan(entries, { keepBytes: 20 })).toMatchObject({ surplus: 'b', kept: 'a c' });
  });

  it('never removes a file without bytes to make room', () => {
    expect(plan([file('empty', 0, 0), file('a', 10, 100)], { keepBytes: 0 })).toMatchObject({
      ...{ surplus: 'a', kept: 'empty' },
    });
  });

  it('does not count what is unused among what has to fit', () => {
    const entries = [file('old', 100, 100_000, 1), file('new', 100, 1)];
    expect(plan(entries, { unusedSeconds: 500, keepBytes: 100 })).toEqual({ unused: 'old', surplus: '', kept: 'new' });
  });

  it('does not depend on the order of the entries, and leaves them alone', () => {
    const entries = [5, 3, 8, 1, 9].map((number) => file(`file-${number}`, 10, 1));
    const before = names(entries);
    const [one, other] = [entries, [...entries].reverse()].map((each) => plan(each, { keepBytes: 25 }));
    expect(one).toEqual(other);
    expect(names(entries)).toBe(before);
  });

  it('keeps apart what lies in several stores under one path', () => {
    const entries = [
      { ...file('same', 10, 1), store: 1 },
      { ...file('same', 10, 9), store: 2 },
    ];
    const { surplus, kept } = planPrune(entries, { now: 1000, keepBytes: 10 });
    expect([surplus, kept].map((each) => each.map(({ store }) => store))).toEqual([[1], [2]]);
  });
});

describe('worth', () => {
  it('is work for each byte, and without bytes more than anything', () => {
    expect([worth(file('a', 10, 5)), worth(file('b', 10, 0)), worth(file('c', 0, 0))]).toEqual([0.5, 0, Infinity]);
  });

  it('sorts by worth, then last use, then size, then path', () => {
    const sorted = [
      file('a', 10, 0, 1),
      file('b', 20, 0, 2),
      file('c', 10, 0, 2),
      file('d', 10, 0, 2),
      file('e', 10, 1, 1),
      file('f', 0, 0, 1),
      file('g', 0, 0, 1),
    ];
    expect(names([...sorted].reverse().sort(byWorth))).toBe(names(sorted));
  });

  it('knows the last use', () => {
    expect([lastUse({ added: 5, used: 3 }), lastUse({ added: 5, used: 7 })]).toEqual([5, 7]);
  });
});
