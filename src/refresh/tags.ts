import { didYouMean, quote } from '../image/text.js';

/** A tag that says of which day its image is: `nomultilib-20260216`, `20260217`. */
export interface DatedTag {
  readonly tag: string;
  /** What stands before the date: the variant of a stage3 with its hyphen, nothing for a snapshot. */
  readonly prefix: string;
  /** Days since 1970-01-01 (UTC). */
  readonly day: number;
}

/** A tag that is not taken, and why, as the end of a sentence that starts with the tag. */
export interface PassedTag {
  readonly tag: string;
  readonly reason: string;
}

const MS_OF_A_DAY = 86_400_000;
// OCI distribution specification, "Pulling manifests": what a tag may be.
const TAG = /^\w[\w.-]{0,127}$/;
/** More odd tags than these nobody reads. */
const MOST_ODD = 20;

/** The day (UTC) of a time in milliseconds since the epoch, in days since the epoch. */
export function dayOf(now: number): number {
  return Math.floor(now / MS_OF_A_DAY);
}

/** `2026-02-16`. @param day days since 1970-01-01 */
export function dateText(day: number): string {
  return new Date(day * MS_OF_A_DAY).toISOString().slice(0, 10);
}

/**
 * Reads a tag that ends in a date of eight digits, as the images of Gentoo's stage3 and ebuild repository carry them.
 * @returns the tag, or why it cannot be followed, as the end of a sentence that starts with the tag
 */
export function readDatedTag(tag: string): DatedTag | string {
  if (!TAG.test(tag)) return 'cannot be a tag';
  const { prefix, year, month, date } =
    /^(?<prefix>|.*[^0-9])(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/.exec(tag)?.groups ?? {};
  if (prefix === undefined) return 'does not end in a date of eight digits';
  if (prefix !== '' && !/[._-]$/.test(prefix)) return 'has its date joined to the word before it';
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MS_OF_A_DAY;
  const exists = Number(year) >= 2000 && dateText(day) === `${year ?? ''}-${month ?? ''}-${date ?? ''}`;
  return exists ? { tag, prefix, day } : 'ends in a day that does not exist';
}

/** The dated tags of one variant, and what looked like one and is none. */
export interface TagList {
  /** The newest first. */
  readonly dated: readonly DatedTag[];
  /** Not more than a few, for a report. */
  readonly odd: readonly PassedTag[];
  /** Prefixes of dated tags that are no tags of this variant. */
  readonly others: readonly string[];
}

/**
 * Sorts what a registry lists. Tags of other variants are none of our business; a tag that begins like ours and cannot be
 * read, and one that cannot be a tag at all, is told of and skipped: one odd tag must not end every refresh.
 * @param prefix the prefix of the tag that is pinned now
 * @param today days since 1970-01-01; a tag of a later day is odd
 */
export function sortTags(tags: readonly string[], prefix: string, today: number): TagList {
  const dated = new Map<number, DatedTag>();
  const odd: PassedTag[] = [];
  const others = new Set<string>();
  const start = new RegExp(`^${prefix.replaceAll('.', '\\.')}\\d`);
  for (const tag of new Set(tags)) {
    const read = readDatedTag(tag);
    if (typeof read === 'string') {
      if (start.test(tag) || !TAG.test(tag)) odd.push({ tag, reason: read });
    } else if (read.prefix !== prefix) {
      others.add(read.prefix);
      // The day after is still today somewhere.
    } else if (read.day > today + 1) {
      odd.push({ tag, reason: `is of a day to come, ${dateText(read.day)}` });
    } else {
      dated.set(read.day, read);
    }
  }
  return {
    dated: [...dated.values()].sort((a, b) => b.day - a.day),
    odd: odd.slice(0, MOST_ODD),
    others: [...others].sort(),
  };
}

/** What there is to choose from for one pin. */
export interface TagQuestion {
  /** The tag that is pinned now. */
  readonly current: string;
  /** Every tag that the registry lists. */
  readonly tags: readonly string[];
  /** Tags, or the dates of tags, that are not to be taken. */
  readonly skip: readonly string[];
  /** Whether the pin stays as it is. */
  readonly hold: boolean;
}

export interface TagPolicy {
  /** Days that a tag has to be old. */
  readonly minimumAge: number;
  /** Days since 1970-01-01. */
  readonly today: number;
}

type Key = 'stage3' | 'snapshot';

export type TagChoice =
  | {
      readonly kind: 'chosen';
      /** The pinned tag itself where there is nothing newer. */
      readonly stage3: DatedTag;
      readonly snapshot: DatedTag;
      /** What is newer than the choice and was not taken, and odd tags. */
      readonly passed: Readonly<Record<Key, readonly PassedTag[]>>;
    }
  | {
      readonly kind: 'none';
      /** Which pin stands in the way. */
      readonly key: Key;
      /** A whole sentence. */
      readonly message: string;
      readonly hint: string;
    };

/**
 * Chooses the newest stage3 and the newest snapshot that fit together: a snapshot older than the stage3 would have to take
 * its packages back. Neither goes back behind what is pinned; a pinned tag may stay whatever its age.
 */
export function chooseTags(questions: Readonly<Record<Key, TagQuestion>>, policy: TagPolicy): TagChoice {
  const stage3 = candidates('stage3', questions.stage3, policy);
  if ('kind' in stage3) return stage3;
  const snapshot = candidates('snapshot', questions.snapshot, policy);
  if ('kind' in snapshot) return snapshot;

  const newest = snapshot.taken[0];
  const fitting = stage3.taken.find(({ day }) => day <= newest.day);
  if (!fitting) return explain(stage3, snapshot);
  const late = stage3.taken
    .filter(({ day }) => day > newest.day)
    .map(({ tag }) => ({
      tag,
      reason: `is newer than every snapshot that can be taken, the newest of which is ${newest.tag}`,
    }));
  return {
    kind: 'chosen',
    stage3: fitting,
    snapshot: newest,
    passed: {
      stage3: [...late, ...stage3.refused, ...stage3.odd],
      snapshot: [...snapshot.refused, ...snapshot.odd],
    },
  };
}

interface Candidates {
  /** The newest first; the pinned tag is the last. */
  readonly taken: readonly [DatedTag, ...DatedTag[]];
  /** What the policy refuses, the newest first. */
  readonly refused: readonly PassedTag[];
  readonly odd: readonly PassedTag[];
}

function candidates(
  key: Key,
  question: TagQuestion,
  policy: TagPolicy,
): Candidates | Extract<TagChoice, { kind: 'none' }> {
  const { current, tags, skip, hold } = question;
  const pinned = readDatedTag(current);
  if (typeof pinned === 'string') {
    return {
      kind: 'none',
      key,
      message: `${key}: the pinned tag ${quote(current, 130)} ${pinned}, so there is no telling what is newer.`,
      hint: `Pin a dated tag, such as ${key === 'stage3' ? 'nomultilib-20260216' : '20260217'}.`,
    };
  }
  if (hold) return { taken: [pinned], refused: [], odd: [] };
  const { dated, odd, others } = sortTags(tags, pinned.prefix, policy.today);
  if (dated.length === 0) {
    const form = `${pinned.prefix}YYYYMMDD`;
    const near = others.map((prefix) => `${prefix}YYYYMMDD`);
    return {
      kind: 'none',
      key,
      message: `${key}: none of the ${tags.length} tags in the registry is of the form ${form}.`,
      hint: near.length === 0 ? 'Check the name of the image.' : didYouMean(form, near.slice(0, 10)),
    };
  }
  const taken: DatedTag[] = [];
  const refused: PassedTag[] = [];
  for (const tag of dated.filter(({ day }) => day > pinned.day)) {
    const reason = objection(tag, skip, policy);
    if (reason === undefined) taken.push(tag);
    else refused.push({ tag: tag.tag, reason });
  }
  const [first, ...rest] = [...taken, pinned];
  return { taken: [first, ...rest], refused, odd };
}

function objection({ tag, prefix, day }: DatedTag, skip: readonly string[], policy: TagPolicy): string | undefined {
  if (skip.includes(tag) || skip.includes(tag.slice(prefix.length))) return 'is to be skipped';
  const ripe = day + policy.minimumAge;
  return ripe > policy.today ? `is too young until ${dateText(ripe)}` : undefined;
}

/** Why no stage3 fits: even the pinned one is newer than every snapshot. */
function explain(stage3: Candidates, snapshot: Candidates): Extract<TagChoice, { kind: 'none' }> {
  const oldest = stage3.taken.at(-1) ?? stage3.taken[0];
  const [refused] = snapshot.refused;
  return {
    kind: 'none',
    key: 'snapshot',
    message:
      `snapshot: the pinned stage3 ${oldest.tag} is newer than every snapshot that can be taken, ` +
      `the newest of which is ${snapshot.taken[0].tag}.`,
    hint:
      refused === undefined
        ? 'Wait for a newer snapshot, release its hold, or pin an older stage3.'
        : `Wait, or change the policy: ${refused.tag} ${refused.reason}.`,
  };
}
