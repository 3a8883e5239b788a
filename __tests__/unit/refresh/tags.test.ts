import { describe, expect, it } from '@jest/globals';
import { chooseTags, dateText, dayOf, readDatedTag, sortTags } from '../../../src/refresh/tags.js';
import type { TagChoice, TagPolicy, TagQuestion } from '../../../src/refresh/tags.js';
import { random } from '../../support/random.js';

const TODAY = dayOf(Date.UTC(2026, 2, 20, 23, 59));

function ask(stage3: Partial<TagQuestion>, snapshot: Partial<TagQuestion>, policy: Partial<TagPolicy> = {}): TagChoice {
  const usual = { tags: [], skip: [], hold: false };
  return chooseTags(
    {
      stage3: { ...usual, current: 'nomultilib-20260216', ...stage3 },
      snapshot: { ...usual, current: '20260217', ...snapshot },
    },
    { minimumAge: 0, today: TODAY, ...policy },
  );
}

/** `stage3 snapshot`, or the message. */
function chosen(choice: TagChoice): string {
  return choice.kind === 'chosen' ? `${choice.stage3.tag} ${choice.snapshot.tag}` : `${choice.message} ${choice.hint}`;
}

const variant = (...dates: readonly string[]): string[] => dates.map((date) => `nomultilib-${date}`);

describe('readDatedTag', () => {
  it.each([
    ['20260217', '', '2026-02-17'],
    ['nomultilib-20240229', 'nomultilib-', '2024-02-29'],
    ['amd64-musl-hardened-20260216', 'amd64-musl-hardened-', '2026-02-16'],
    ['a_20260216', 'a_', '2026-02-16'],
    ['v1.20260216', 'v1.', '2026-02-16'],
    ['20260101-20260216', '20260101-', '2026-02-16'],
  ])('%s', (tag, prefix, date) => {
    const read = readDatedTag(tag);
    expect(read).toMatchObject({ tag, prefix });
    expect(typeof read === 'string' ? read : dateText(read.day)).toBe(date);
  });

  it.each([
    ['latest', 'does not end in a date of eight digits'],
    ['nomultilib-2026021', 'does not end in a date of eight digits'],
    ['nomultilib-202602166', 'does not end in a date of eight digits'],
    ['nomultilib-20260216T170159Z', 'does not end in a date of eight digits'],
    ['nomultilib-20260230', 'ends in a day that does not exist'],
    ['20261301', 'ends in a day that does not exist'],
    ['00000101', 'ends in a day that does not exist'],
    ['nomultilib20260216', 'has its date joined to the word before it'],
    ['', 'cannot be a tag'],
    ['-20260216', 'cannot be a tag'],
    ['x/20260216', 'cannot be a tag'],
    ['$(reboot)-20260216', 'cannot be a tag'],
    ['20260216\n', 'cannot be a tag'],
    [`${'a'.repeat(121)}20260216`, 'cannot be a tag'],
  ])('%j %s', (tag, reason) => {
    expect(readDatedTag(tag)).toBe(reason);
  });
});

describe('sortTags', () => {
  it('takes one variant, the newest first, and tells of odd names that look like it', () => {
    const tags = ['latest', 'nomultilib', 'systemd-20260301', '20260301', 'nomultilib-systemd-20260301'];
    const odd = ['nomultilib-2026', 'nomultilib-20260231', 'nomultilib-20270101', '../20260301'];
    const list = sortTags([...tags, ...variant('20260216', '20260223', '20260216'), ...odd], 'nomultilib-', TODAY);
    expect(list.dated.map(({ tag }) => tag)).toEqual(variant('20260223', '20260216'));
    expect(list.odd).toEqual([
      { tag: 'nomultilib-2026', reason: 'does not end in a date of eight digits' },
      { tag: 'nomultilib-20260231', reason: 'ends in a day that does not exist' },
      { tag: 'nomultilib-20270101', reason: 'is of a day to come, 2027-01-01' },
      { tag: '../20260301', reason: 'cannot be a tag' },
    ]);
    expect(list.others).toEqual(['', 'nomultilib-systemd-', 'systemd-']);
  });

  it('takes the dot of a prefix for a dot, and no endless list of odd names', () => {
    expect(sortTags(['v1.2026', 'v1x2026'], 'v1.', TODAY).odd.map(({ tag }) => tag)).toEqual(['v1.2026']);
    expect(
      sortTags(
        Array.from({ length: 500 }, (_, index) => `/${index}`),
        '',
        TODAY,
      ).odd,
    ).toHaveLength(20);
  });
});

describe('chooseTags', () => {
  it('takes the newest snapshot and the newest stage3 that is not newer', () => {
    const choice = ask(
      { tags: variant('20260302', '20260309', '20260316') },
      { tags: ['20260301', '20260310', '20260312'] },
    );
    expect(chosen(choice)).toBe('nomultilib-20260309 20260312');
    expect(choice).toMatchObject({
      passed: {
        stage3: [
          {
            tag: 'nomultilib-20260316',
            reason: 'is newer than every snapshot that can be taken, the newest of which is 20260312',
          },
        ],
        snapshot: [],
      },
    });
  });

  it('takes a stage3 and a snapshot of one day', () => {
    expect(chosen(ask({ tags: variant('20260316') }, { tags: ['20260316'] }))).toBe('nomultilib-20260316 20260316');
  });

  it('waits until they are old enough, and says until when', () => {
    const tags = ['20260313', '20260314', '20260316'];
    const choice = ask({ tags: variant(...tags) }, { tags }, { minimumAge: 7 });
    expect(chosen(choice)).toBe('nomultilib-20260313 20260313');
    expect(choice).toMatchObject({
      passed: {
        snapshot: [
          { tag: '20260316', reason: 'is too young until 2026-03-23' },
          { tag: '20260314', reason: 'is too young until 2026-03-21' },
        ],
      },
    });
  });

  it('skips by tag and by date', () => {
    const choice = ask(
      { tags: variant('20260302', '20260309'), skip: ['20260309'] },
      { tags: ['20260310', '20260311'], skip: ['20260311'] },
    );
    expect(chosen(choice)).toBe('nomultilib-20260302 20260310');
    expect(chosen(ask({ tags: variant('20260309'), skip: variant('20260309') }, { tags: ['20260310'] }))).toBe(
      'nomultilib-20260216 20260310',
    );
  });

  it('holds one, and fits the other to it', () => {
    const [stage3, snapshot] = [variant('20260302', '20260316'), ['20260303', '20260317']];
    expect(chosen(ask({ tags: stage3, hold: true }, { tags: snapshot }))).toBe('nomultilib-20260216 20260317');
    expect(chosen(ask({ tags: stage3 }, { tags: snapshot, hold: true }))).toBe('nomultilib-20260216 20260217');
    expect(chosen(ask({ tags: [], hold: true }, { tags: [], hold: true }))).toBe('nomultilib-20260216 20260217');
  });

  it('never goes back, also where the pinned tags are gone', () => {
    expect(chosen(ask({ tags: variant('20260101') }, { tags: ['20260102'] }))).toBe('nomultilib-20260216 20260217');
  });

  it.each([
    [
      'a stage3 newer than every snapshot',
      ask({ current: 'nomultilib-20260310', tags: variant('20260310') }, { tags: ['20260217', '20260303'] }),
      'snapshot: the pinned stage3 nomultilib-20260310 is newer than every snapshot that can be taken, the newest of which is 20260303. Wait for a newer snapshot, release its hold, or pin an older stage3.',
    ],
    [
      'only snapshots that are too young',
      ask(
        { current: 'nomultilib-20260310', tags: variant('20260310') },
        { tags: ['20260217', '20260318'] },
        { minimumAge: 3 },
      ),
      'snapshot: the pinned stage3 nomultilib-20260310 is newer than every snapshot that can be taken, the newest of which is 20260217. Wait, or change the policy: 20260318 is too young until 2026-03-21.',
    ],
    [
      'a held snapshot that is too old',
      ask({ current: 'nomultilib-20260310', tags: variant('20260310') }, { tags: ['20260318'], hold: true }),
      'snapshot: the pinned stage3 nomultilib-20260310 is newer than every snapshot that can be taken, the newest of which is 20260217. Wait for a newer snapshot, release its hold, or pin an older stage3.',
    ],
    [
      'a pinned tag without date',
      ask({ current: 'latest' }, {}),
      'stage3: the pinned tag "latest" does not end in a date of eight digits, so there is no telling what is newer. Pin a dated tag, such as nomultilib-20260216.',
    ],
    [
      'a registry without the variant',
      ask({ tags: ['nomultlib-20260301', 'x-20260301'] }, {}),
      'stage3: none of the 2 tags in the registry is of the form nomultilib-YYYYMMDD. Did you mean "nomultlib-YYYYMMDD"?',
    ],
    [
      'an empty registry',
      ask({ tags: variant('20260301') }, { tags: [] }),
      'snapshot: none of the 0 tags in the registry is of the form YYYYMMDD. Check the name of the image.',
    ],
  ])('explains %s', (_, choice, message) => {
    expect(chosen(choice)).toBe(message);
  });

  it('always gives a pair that fits, never older than what is pinned, and nothing newer would fit', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const days = (count: number): string[] =>
        Array.from(
          { length: Math.floor(next() * count) },
          () => `202603${String(1 + Math.floor(next() * 20)).padStart(2, '0')}`,
        );
      const [stage3, snapshot] = [days(8), days(8)];
      const minimumAge = Math.floor(next() * 10);
      const skip = days(4);
      const choice = ask(
        { tags: variant('20260216', ...stage3), skip },
        { tags: ['20260217', ...snapshot], skip },
        { minimumAge },
      );
      if (choice.kind === 'none') throw new Error(`seed ${seed}: ${choice.message}`);
      const may = (date: string): boolean => !skip.includes(date) && 20 - Number(date.slice(6)) >= minimumAge;
      const best = Math.max(20260217, ...snapshot.filter(may).map(Number));
      expect(choice.snapshot.tag).toBe(String(best));
      const fitting = stage3
        .filter(may)
        .map(Number)
        .filter((date) => date <= best);
      expect(choice.stage3.tag).toBe(`nomultilib-${Math.max(20260216, ...fitting)}`);
    }
  });
});
