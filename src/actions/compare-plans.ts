import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDefinition } from '../check/check-definition.js';
import { readSide } from '../check/definition-side.js';
import type { JudgeDefinition } from '../check/judged-definition.js';
import type { BuildSettings } from '../inputs/settings.js';
import { UserError } from '../platform/errors.js';
import { makeTemporaryFolder } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import { clip } from '../progress/clean.js';
import { planFindings, unplanned } from '../refresh/plan-findings.js';
import type { ComparePlans, PlanOutcome } from '../refresh/plan-outcome.js';
import type { BuildRecords } from '../verdict/predict.js';
import { explainError } from './failure.js';

export interface PlanDeps {
  readonly platform: Platform;
  /** Folder of the default definition. */
  readonly defaults: string;
  /**
   * Makes the judge that the settings ask for.
   * @param limited the platform, cancelled when the time is over
   * @param folder for what it needs meanwhile; it is removed afterwards
   */
  readonly judge: (limited: Platform, settings: BuildSettings, folder: string) => JudgeDefinition;
  /** How long the plans of one proposal may take. */
  readonly patienceMs?: number;
}

/** A definition that is refreshed. */
export interface PlannedDefinition {
  /** How people name its folder. */
  readonly config: string;
  readonly build: BuildSettings;
  /** Lays its files out in an empty folder. @returns whether all of them could be had */
  readonly layOut: (to: string) => Promise<boolean>;
  /** How long packages took in the last build, where that is known. */
  readonly records: () => Promise<BuildRecords | undefined>;
}

/** The stage3 and the snapshot may have to be pulled twice; a job still has to open its pull request afterwards. */
const PATIENCE_MS = 20 * 60_000;
const LONGEST = 1000;

/**
 * Compares the plans of a definition with two texts of image.yaml, by what judges changes on pull requests. That no plan can be
 * made is never a reason to propose nothing: then a sentence says why.
 */
export function comparePlans(deps: PlanDeps): (definition: PlannedDefinition) => ComparePlans {
  return (definition) => async (before, after) => {
    const { platform } = deps;
    const folder = await makeTemporaryFolder(platform.env);
    try {
      return await compare(deps, definition, folder, { before, after });
    } catch (error) {
      if (platform.cancelled.aborted) throw error;
      return unplanned(explainError(error), publicName(deps, definition, folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function compare(
  deps: PlanDeps,
  definition: PlannedDefinition,
  folder: string,
  texts: Readonly<Record<'before' | 'after', string>>,
): Promise<PlanOutcome> {
  const { platform, defaults, patienceMs = PATIENCE_MS } = deps;
  const [base, head] = [join(folder, 'before'), join(folder, 'after')];
  await mkdir(base);
  if (!(await definition.layOut(base))) throw new UserError({ message: 'The definition could not be read in full.' });
  await cp(base, head, { recursive: true, verbatimSymlinks: true });
  await writeImage(base, texts.before);
  await writeImage(head, texts.after);

  const time = AbortSignal.timeout(patienceMs);
  const limited = { ...platform, cancelled: AbortSignal.any([platform.cancelled, time]) };
  const side = (of: string): ReturnType<typeof readSide> =>
    readSide({ defaults, folder: of, shown: definition.config });
  const records = await definition.records();
  platform.log.info('Portage plans the world with the pins of today and with those that are proposed.');
  const checked = await checkDefinition(
    { base: await side(base), head: await side(head) },
    {
      judge: deps.judge(limited, definition.build, folder),
      ...(records ? { records } : {}),
      say: (line) => {
        platform.log.info(line);
      },
    },
  );
  if (platform.cancelled.aborted) throw new UserError({ message: 'The refresh was cancelled.' });
  if (time.aborted && checked.problems.length > 0) {
    throw new UserError({ message: `It was not ready within ${String(Math.round(patienceMs / 60_000))} minutes.` });
  }
  return planFindings(checked, publicName(deps, definition, folder));
}

/** The file may be a link, and must not be written through. */
async function writeImage(folder: string, text: string): Promise<void> {
  const file = join(folder, 'image.yaml');
  await rm(file, { force: true });
  await writeFile(file, text, { flag: 'wx' });
}

/** Folders of this run are nobody's business, and another run would name others: the same words mean the same proposal. */
function publicName(
  { platform, defaults }: PlanDeps,
  { config }: PlannedDefinition,
  folder: string,
): (text: string) => string {
  const names: readonly (readonly [string, string])[] = [
    [join(folder, 'before'), config],
    [join(folder, 'after'), config],
    [folder, 'the temporary folder'],
    [defaults, 'default definition'],
  ];
  return (text) => {
    const named = names.reduce((left, [path, name]) => left.replaceAll(path, name), text);
    return clip(platform.redact(named), LONGEST);
  };
}
