import { parseDefinition } from '../image/definition.js';
import type { ImageDefinition } from '../image/definition.js';
import { parseReference } from '../pins/reference.js';
import type { Reference } from '../pins/reference.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { announcementsIn, packageFacts } from '../snapshot/facts.js';
import type { Announcements } from '../snapshot/facts.js';
import { readRegistrySnapshot } from '../snapshot/registry-snapshot.js';
import { COMPILER, wantedFiles } from '../snapshot/wanted-files.js';
import type { RepositoryFiles } from '../snapshot/wanted-files.js';
import { compilerQuestion, kernelQuestion, withTag } from './choices.js';
import { findDigest } from './digests.js';
import { listTags } from './list-tags.js';
import { divide } from './proposals.js';
import type { Division, PinChange, Proposal } from './proposals.js';
import type { RegistryReader } from './registry-reader.js';
import { chooseTags, readDatedTag } from './tags.js';
import type { DatedTag, TagChoice } from './tags.js';
import { newestCompiler, newestKernel } from './versions.js';
import type { VersionChoice } from './versions.js';

/** What finding out needs of the world. */
export interface RefreshWorld {
  /** Reads the repository of an image. @param at where the pin was written */
  readonly registry: (image: Reference, at: Place) => RegistryReader;
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Tells what is being done: reading a snapshot takes a minute. */
  readonly say: (sentence: string) => void;
}

/** An image.yaml, as text. */
export interface ImageText {
  readonly text: string;
  /** How messages name it. */
  readonly file: string;
}

/** What there is to propose. */
export interface FoundRefresh {
  readonly definition: ImageDefinition;
  readonly division: Division;
  /** What is newer and was not taken, with the reason as the end of a sentence. */
  readonly passed: readonly { readonly name: string; readonly reason: string }[];
  /** Anything else that somebody should know, as whole sentences. */
  readonly notes: readonly string[];
  /** By the snapshot that is proposed. */
  readonly announcements: Announcements;
  /** Day of the pinned snapshot, in days since 1970-01-01. */
  readonly since: number;
}

type Key = 'stage3' | 'snapshot';

interface Pin {
  readonly key: Key;
  readonly text: string;
  readonly reference: Reference & { readonly tag: string };
  readonly at: Place;
  readonly registry: RegistryReader;
  readonly hold: boolean;
}

/**
 * Finds the newest stage3 and snapshot that fit together, and the newest kernel and compiler in that snapshot, by the policy of
 * image.yaml. Nothing is changed anywhere.
 * @throws UserError with everything that stands in the way; then there is nothing to propose
 */
export async function findRefresh(image: ImageText, world: RefreshWorld): Promise<FoundRefresh> {
  const { definition, place } = readDefinition(image);
  const pin = (key: Key): Pin => pinOf(key, definition, place([key]), world);
  const pins: Readonly<Record<Key, Pin>> = { stage3: pin('stage3'), snapshot: pin('snapshot') };
  const choice = await chooseBoth(pins, definition, world);
  const [stage3, snapshot] = await Promise.all([
    settle(pins.stage3, choice.stage3),
    settle(pins.snapshot, choice.snapshot),
  ]);

  const { kernel, compiler, files } = await chooseVersions(snapshot, pins.snapshot, definition, world);
  const problems: Problem[] = [
    ...goneProblem(kernel, place(['kernel', 'version'])),
    ...goneProblem(compiler, place(['compiler', 'version'])),
  ];
  if (problems.length > 0) throw new UserError(problems);

  const changes: PinChange[] = [
    ...changed('stage3', definition.stage3, stage3.text),
    ...changed('snapshot', definition.snapshot, snapshot.text),
    ...(kernel.kind === 'newer' ? changed('kernel', definition.kernel.version, kernel.version) : []),
    ...(compiler.kind === 'newer' ? changed('compiler', definition.compiler.version, compiler.version) : []),
  ];
  const newSnapshot = changes.some(({ key }) => key === 'snapshot');
  const step = compiler.kind === 'newer' ? compiler : undefined;
  const offered =
    step !== undefined && (!newSnapshot || (await isOffered(step.version, pins.snapshot, definition, world)));
  const division = divide(changes, { offered, gone: step?.gone ?? false });
  const announcements = announcementsIn(files);
  return {
    definition,
    division,
    passed: [
      ...[...choice.passed.stage3, ...choice.passed.snapshot].map(({ tag, reason }) => ({ name: tag, reason })),
      ...kernel.passed.map(({ version, reason }) => ({ name: `${definition.kernel.sources}-${version}`, reason })),
      ...compiler.passed.map(({ version, reason }) => ({ name: `gcc-${version}`, reason })),
    ],
    notes: [stage3.note, snapshot.note, division.note, unreadNote(announcements)].filter(
      (note): note is string => note !== undefined,
    ),
    announcements,
    since: readDay(pins.snapshot.reference.tag),
  };
}

/** Everything that is to be proposed. */
export function proposalsIn({ division }: FoundRefresh): Proposal[] {
  return [division.refresh, division.compiler].filter((each): each is Proposal => each !== undefined);
}

/** @throws UserError with everything that is wrong with it */
export function readDefinition({ text, file }: ImageText): {
  readonly definition: ImageDefinition;
  readonly place: (path: readonly PropertyKey[]) => Place;
} {
  const parsed = parseDefinition(Buffer.from(text), file);
  if (!parsed.ok) throw new UserError(parsed.problems);
  return parsed;
}

function pinOf(key: Key, definition: ImageDefinition, at: Place, world: RefreshWorld): Pin {
  const text = definition[key];
  const parsed = parseReference(text);
  if (!parsed.ok || parsed.reference.tag === undefined) throw new Error(`${key} was read and has no tag`);
  const reference = { ...parsed.reference, tag: parsed.reference.tag };
  const hold = definition.refresh.hold.includes(key);
  return { key, text, reference, at, hold, registry: world.registry(reference, at) };
}

async function chooseBoth(
  pins: Readonly<Record<Key, Pin>>,
  { refresh }: ImageDefinition,
  { today, say }: RefreshWorld,
): Promise<Extract<TagChoice, { kind: 'chosen' }>> {
  const question = async ({ key, reference, hold, registry }: Pin): Promise<Parameters<typeof chooseTags>[0][Key]> => {
    if (!hold) say(`Listing the tags of ${registry.place}.`);
    const tags = hold ? [] : await listTags(registry);
    return { current: reference.tag, tags, skip: refresh[key].skip, hold };
  };
  const [stage3, snapshot] = await Promise.all([question(pins.stage3), question(pins.snapshot)]);
  const choice = chooseTags({ stage3, snapshot }, { minimumAge: refresh['minimum-age'], today });
  if (choice.kind === 'chosen') return choice;
  throw new UserError({ message: choice.message, hint: choice.hint, at: pins[choice.key].at });
}

interface Settled {
  /** As image.yaml is to have it. */
  readonly text: string;
  readonly digest: string;
  readonly note?: string;
}

/** The pin with the digest of the chosen tag. What is held stays to the letter. */
async function settle({ key, text, reference, at, hold, registry }: Pin, { tag }: DatedTag): Promise<Settled> {
  const same = tag === reference.tag;
  if (hold && reference.digest !== undefined) return { text, digest: reference.digest };
  const digest = await findDigest(registry, tag, same ? reference.digest : undefined);
  if (digest !== undefined) return { text: hold ? text : withTag(text, tag, digest), digest };
  if (same && reference.digest !== undefined) {
    return { text, digest: reference.digest, note: `The tag ${tag} of the pinned ${key} is gone from the registry.` };
  }
  throw new UserError({
    message: `${key}: the registry ${same ? 'has no tag' : 'lists the tag'} ${tag}${same ? '' : ' and does not have it'}.`,
    hint: same ? 'Pin one that it has.' : 'Run the refresh again later, or skip this tag.',
    at,
  });
}

async function chooseVersions(
  { digest }: Settled,
  { registry, at }: Pin,
  definition: ImageDefinition,
  { say }: RefreshWorld,
): Promise<{ readonly kernel: VersionChoice; readonly compiler: VersionChoice; readonly files: RepositoryFiles }> {
  const sources = `sys-kernel/${definition.kernel.sources}`;
  say(`Reading what the snapshot has, from ${registry.place}.`);
  const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER, sources]));
  const compiler = files && packageFacts(files, COMPILER);
  if (files === undefined || compiler === undefined || compiler.files.length === 0) {
    throw new UserError({
      message: `snapshot: the image ${digest} ${files ? 'holds no ebuild repository with sys-devel/gcc' : 'is gone'}.`,
      hint: files ? 'Pin an image such as gentoo/portage.' : 'Run the refresh again, or skip its tag.',
      at,
    });
  }
  const { refresh, kernel, compiler: pinned } = definition;
  const series = refresh.kernel.series ?? kernel.version.split('.').slice(0, 2).join('.');
  return {
    files,
    kernel: newestKernel(kernelQuestion(definition, packageFacts(files, sources)), series),
    compiler: newestCompiler(compilerQuestion(definition, compiler), {
      slot: refresh.compiler.slot ?? pinned.slot,
      snapshots: refresh.compiler.snapshots,
    }),
  };
}

/** Whether the pinned snapshot too has a compiler that may be taken; one that is gone has nothing. */
async function isOffered(
  version: string,
  { registry, reference }: Pin,
  definition: ImageDefinition,
  { say }: RefreshWorld,
): Promise<boolean> {
  const digest = reference.digest ?? (await findDigest(registry, reference.tag));
  if (digest === undefined) return false;
  say('Looking whether the pinned snapshot has the new compiler too.');
  const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER]));
  if (files === undefined) return false;
  const { name, refuse, files: there } = compilerQuestion(definition, packageFacts(files, COMPILER));
  return there.includes(`${name}-${version}.ebuild`) && refuse(version) === undefined;
}

function goneProblem(choice: VersionChoice, at: Place): Problem[] {
  return choice.kind === 'gone' ? [{ message: choice.message, hint: choice.hint, at }] : [];
}

function changed(key: PinChange['key'], from: string, to: string): PinChange[] {
  return from === to ? [] : [{ key, from, to }];
}

function readDay(tag: string): number {
  const read = readDatedTag(tag);
  return typeof read === 'string' ? 0 : read.day;
}

function unreadNote({ unread }: Announcements): string | undefined {
  const [first] = unread;
  if (first === undefined) return undefined;
  return `${unread.length} advisories or news items of the snapshot cannot be read, such as ${first}.`;
}
