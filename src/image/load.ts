import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { parseDefinition } from './definition.js';
import type { ImageDefinition } from './definition.js';
import { stagesOf } from './dockerfile.js';
import { planContext } from './folder.js';
import type { ContextPlan } from './folder.js';
import { marchOf } from './march.js';
import { scanFolder } from './scan.js';
import { didYouMean, quote } from './text.js';
import { readWorld } from './world.js';
import type { World } from './world.js';

export interface LoadRequest {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** The user's folder, also as messages name it: best relative to the repository. */
  readonly user: string;
  /** Stage that is to be built. */
  readonly target: string;
}

/** An image definition, read and found to be sound. */
export interface LoadedImage {
  readonly definition: ImageDefinition;
  /** Where a key of image.yaml was written: `place(['stage3'])`. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  readonly world: World;
  /** What the `-march=` of portage/make.conf says. */
  readonly march: string | undefined;
  readonly context: ContextPlan;
}

/**
 * Reads the user's definition, laid over the default one.
 * @throws UserError with everything that is wrong with it
 */
export async function loadImage(request: LoadRequest): Promise<LoadedImage> {
  const shown = posix.normalize(request.user).replace(/(?<=.)\/$/, '');
  await requireFolder(request.user, shown);
  const [defaults, user] = await Promise.all([
    scanFolder(request.defaults, request.defaults),
    scanFolder(request.user, shown),
  ]);
  const context = planContext(defaults.entries, user.entries, shown);
  const problems: Problem[] = [...defaults.problems, ...user.problems, ...context.problems];

  const name = (path: string): string => {
    const file = context.files.find((candidate) => candidate.path === path);
    return posix.join(file?.from === 'user' ? shown : request.defaults, path);
  };
  const yaml = await readContextFile(context, 'image.yaml');
  const parsed = yaml && parseDefinition(yaml, name('image.yaml'));
  if (parsed && !parsed.ok) problems.push(...parsed.problems);

  const world = readWorld((await readContextFile(context, 'world')) ?? new Uint8Array(), name('world'));
  problems.push(...world.problems);

  const dockerfile = await readContextFile(context, 'Dockerfile');
  if (dockerfile) {
    const stages = stagesOf(Buffer.from(dockerfile).toString('utf8'));
    if (!stages.includes(request.target.toLowerCase())) {
      const message = `The target ${quote(request.target)} is not a stage of the Dockerfile.`;
      problems.push({ message, at: { file: name('Dockerfile') }, hint: didYouMean(request.target, stages) });
    }
  }

  if (!parsed?.ok || problems.length > 0) throw new UserError(problems);
  const makeConf = await readContextFile(context, 'portage/make.conf');
  return {
    definition: parsed.definition,
    place: parsed.place,
    world,
    march: makeConf && marchOf(Buffer.from(makeConf).toString('utf8')),
    context,
  };
}

/** Content of one file of the merged definition; undefined when it has none of that path. */
export async function readContextFile(context: ContextPlan, path: string): Promise<Uint8Array | undefined> {
  const file = context.files.find((candidate) => candidate.path === path && candidate.from !== 'removed');
  return file?.entry.kind === 'file' ? await readFile(file.entry.source) : undefined;
}

/**
 * @param shown how the message names the folder
 * @throws UserError when there is no such folder
 */
export async function requireFolder(folder: string, shown: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new UserError({
    message: found ? `${quote(shown, 200)} is not a folder.` : `There is no folder ${quote(shown, 200)}.`,
    hint: 'Create it with the files in which your image differs from the default definition, such as image.yaml and world, and name it by the input config.',
  });
}
