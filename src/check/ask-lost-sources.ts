import { mkdir } from 'node:fs/promises';
import { askSources, questionOfToday } from '../build/ask-sources.js';
import { stageRunner, type StageDeps } from '../build/run-stage.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { GoneSource } from './find-lost-sources.js';

/** Stage of the Dockerfile that asks for the sources of a plan which nothing was built of. */
export const SOURCES_STAGE = 'judged-sources';

/** More are not asked for: a change that needs so many new files is one of the snapshot. */
const MOST = 500;

/** A source file of a plan. */
export interface PlannedSource {
  readonly name: string;
  readonly bytes: number;
  /** category/name-version */
  readonly package: string;
}

/**
 * Asks whether sources can still be downloaded, by what a build asks at its end (config/build/ask-mirrors): nothing is downloaded, it
 * takes at most 45 seconds, and who does not answer has lost nothing.
 * @param folder one of our own; it need not exist
 * @returns those that are gone; none where nobody could be asked
 */
export async function askLostSources(
  plan: BuildPlan,
  sources: readonly PlannedSource[],
  deps: Omit<StageDeps, 'question' | 'from'>,
  folder: string,
): Promise<readonly GoneSource[]> {
  const { platform } = deps;
  // The list has its words between blanks.
  const lines = sources
    .map(({ name, bytes, package: cpv }) => [name, String(bytes), cpv])
    .filter((words) => words.every((word) => /^\S+$/.test(word)))
    .slice(0, MOST)
    .map((words) => words.join(' '));
  if (lines.length === 0) return [];
  try {
    await mkdir(folder, { recursive: true });
    const stage = stageRunner(plan, { ...deps, from: [], question: questionOfToday(platform.now()) });
    const question = { target: SOURCES_STAGE, lists: { distfiles: lines, downloaded: [] }, folder };
    return (await askSources(stage, question, platform.cancelled))?.gone ?? [];
  } catch (error) {
    platform.log.debug(`${SOURCES_STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
