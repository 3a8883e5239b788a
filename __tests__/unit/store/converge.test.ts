import { describe, expect, it } from '@jest/globals';
import { applyChange, converge } from '../../../src/store/converge.js';
import type { Change, ConvergeOptions, Register } from '../../../src/store/converge.js';
import { EMPTY_INDEX } from '../../../src/store/index-file.js';
import type { StoreIndex } from '../../../src/store/index-file.js';
import { StoreError } from '../../../src/store/store.js';
import { entryFor, NEVER, paths } from '../../support/stores.js';

/** A clock that jumps to whatever is due next, once nothing else can run. */
class VirtualTime {
  #now = 0;
  readonly #due: { at: number; wake: () => void }[] = [];

  sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.#due.push({ at: this.#now + milliseconds, wake });
    });

  async run(work: readonly Promise<unknown>[]): Promise<void> {
    let open = work.length;
    const all = work.map((one) =>
      one.finally(() => {
        open -= 1;
      }),
    );
    while (open > 0) {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      const next = this.#due.sort((a, b) => a.at - b.at).shift();
      if (next) {
        this.#now = next.at;
        next.wake();
      }
    }
    await Promise.all(all);
  }
}

/** A place for an index where reading and writing take time; `marks` lets it see that it changed meanwhile. */
class Place {
  index: StoreIndex = EMPTY_INDEX;
  writes = 0;

  constructor(
    readonly marks: boolean,
    readonly delay: () => Promise<void>,
  ) {}

  register(): Register {
    return {
      read: async () => {
        await this.delay();
        const seen = { index: this.index, mark: String(this.writes) };
        await this.delay();
        return seen;
      },
      write: async (index, mark) => {
        await this.delay();
        if (this.marks && mark !== String(this.writes)) return false;
        this.index = index;
        this.writes += 1;
        return true;
      },
      ours: () => Promise.resolve(new Set()),
    };
  }
}

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function options(time: VirtualTime, more: Partial<ConvergeOptions>): ConvergeOptions {
  return { place: 'a place', signal: NEVER, pause: time.sleep, now: () => 100, settleMs: 0, ...more };
}

async function race(seed: number, writers: number, marks: boolean, settleMs: number): Promise<Place> {
  const next = numbers(seed);
  const time = new VirtualTime();
  // Reading and writing, three delays, always take less than 60.
  const place = new Place(marks, () => time.sleep(1 + next() * 19));
  await time.run(
    Array.from({ length: writers }, async (_, writer) => {
      await time.sleep(next() * 100);
      await converge(place.register(), { add: [entryFor(`${writer}`, 'x')] }, options(time, { settleMs }));
    }),
  );
  return place;
}

describe('writers of one index', () => {
  it.each([2, 3, 5])('%i at any times lose nothing where they wait longer than a write takes', async (writers) => {
    for (let seed = 0; seed < 400; seed++) {
      const place = await race(seed, writers, false, 60);
      expect({ seed, have: place.index.entries.size }).toEqual({ seed, have: writers });
    }
  });

  it('lose nothing, and do not wait, where the place knows the newest', async () => {
    for (let seed = 0; seed < 400; seed++) {
      const place = await race(seed, 3, true, 0);
      expect({ seed, have: place.index.entries.size }).toEqual({ seed, have: 3 });
    }
  });

  it('would lose some without waiting: the pause is what protects them', async () => {
    let lost = 0;
    for (let seed = 0; seed < 400; seed++) lost += 2 - (await race(seed, 2, false, 0)).index.entries.size;
    expect(lost).toBeGreaterThan(0);
  });

  it('write once and look once when they are alone, and not at all when all is said', async () => {
    const time = new VirtualTime();
    const place = new Place(false, () => Promise.resolve());
    const change = { add: [entryFor('a', 'x')] };
    await time.run([converge(place.register(), change, options(time, { settleMs: 60 }))]);
    await time.run([converge(place.register(), change, options(time, { settleMs: 60 }))]);
    expect(place.writes).toBe(1);
  });

  it('give up with a word about it when others never stop', async () => {
    const time = new VirtualTime();
    const place = new Place(false, () => Promise.resolve());
    const stubborn: Register = { ...place.register(), write: () => Promise.resolve(true) };
    const giveUp = converge(stubborn, { add: [entryFor('a', 'x')] }, options(time, {})).catch(
      (error: unknown) => error,
    );
    await time.run([giveUp]);
    const error = await giveUp;
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/other jobs replaced the index/),
    });
  });

  it('leave it to the place whose content counts when two made the same path', async () => {
    const theirs = entryFor('p', 'theirs');
    const ours = entryFor('p', 'ours');
    const time = new VirtualTime();
    for (const winner of ['theirs', 'ours']) {
      const place = new Place(false, () => Promise.resolve());
      place.index = { ...EMPTY_INDEX, entries: new Map([['p', theirs]]) };
      const register: Register = {
        ...place.register(),
        ours: () => Promise.resolve(new Set(winner === 'ours' ? ['p'] : [])),
      };
      await time.run([converge(register, { add: [ours] }, options(time, {}))]);
      expect(place.index.entries.get('p')).toEqual(winner === 'ours' ? ours : theirs);
    }
  });
});

describe('a change', () => {
  const apply = (index: StoreIndex, change: Change): StoreIndex | undefined =>
    applyChange(index, change, new Set(), 50);
  const start: StoreIndex = {
    written: 90,
    entries: new Map([
      ['a', { ...entryFor('a', 'a', { used: 10 }), pack: 'one' }],
      ['b', { ...entryFor('b', 'b', { used: 10 }), pack: 'two' }],
    ]),
    packs: new Map([
      ['one', 1],
      ['two', 1],
    ]),
  };

  it('is found to be there already when it was applied', () => {
    const change: Change = {
      add: [entryFor('c', 'c')],
      remove: [{ path: 'b' }],
      used: new Map([['a', 70]]),
      moved: new Map([['a', { from: 'one', to: 'three' }]]),
      packs: new Map([['three', 1]]),
    };
    const once = apply(start, change);
    expect(once && paths([...once.entries.values()])).toEqual(['a', 'c']);
    expect(once?.entries.get('a')).toMatchObject({ used: 70, pack: 'three' });
    // What no entry is in any more is forgotten, and time never goes back.
    expect([...(once?.packs.keys() ?? [])]).toEqual(['three']);
    expect(once?.written).toBe(91);
    expect(once && apply(once, change)).toBeUndefined();
  });

  it('removes lost content only, not what somebody brought in its place', () => {
    const lost = { path: 'a', sha256: entryFor('a', 'a').sha256, pack: 'one' };
    expect(apply(start, { remove: [lost] })?.entries.has('a')).toBe(false);
    expect(apply(start, { remove: [{ ...lost, sha256: entryFor('a', 'old').sha256 }] })).toBeUndefined();
    expect(apply(start, { remove: [{ ...lost, pack: 'zero' }] })).toBeUndefined();
    const again = { ...entryFor('a', 'a'), pack: 'four' };
    const healed = apply(start, { remove: [lost], add: [again] });
    expect(healed?.entries.get('a')?.pack).toBe('four');
    expect(healed && apply(healed, { remove: [lost], add: [again] })).toBeUndefined();
  });
});
