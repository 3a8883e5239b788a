import * as z from 'zod';
import { malformed, repoPath, type GitHubClient } from '../github/github-client.js';
import { LARGEST_JUDGEMENT } from './judgement-file.js';

/** End of the name of each artifact that holds a judgement; a prefix tells several images apart. */
export const JUDGEMENT_NAME = 'gentoo-min-check.json';
/** More images than these are not checked in one run. */
const MOST = 10;

const listSchema = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() })),
});

export interface FoundJudgements {
  /** Contents as they are. */
  readonly contents: readonly string[];
  /** Names of those that are too large to be what they are called. */
  readonly refused: readonly string[];
}

/**
 * The judgements that a run has stored. Nothing is unpacked: each is one file without an archive around it.
 * @param repository OWNER/NAME
 * @throws GitHubError
 */
export async function judgementArtifacts(
  client: GitHubClient,
  repository: string,
  run: number,
): Promise<FoundJudgements> {
  const doing = 'list the artifacts of the run';
  const permission = 'actions: read';
  const path = `${repoPath(repository, 'actions', 'runs', run, 'artifacts')}?per_page=100`;
  const parsed = listSchema.safeParse(await client.ask({ doing, path, permission }));
  if (!parsed.success) throw malformed(doing);
  // A job that ran again stored its file again: the last one counts.
  const newest = new Map(
    parsed.data.artifacts
      .filter(({ name, expired }) => name.endsWith(JUDGEMENT_NAME) && !expired)
      .toSorted((one, other) => one.id - other.id)
      .map((artifact) => [artifact.name, artifact]),
  );
  const chosen = [...newest.values()].slice(0, MOST);
  const fits = chosen.filter(({ size_in_bytes: bytes }) => bytes <= LARGEST_JUDGEMENT);
  const contents: string[] = [];
  for (const { id } of fits) {
    const file = repoPath(repository, 'actions', 'artifacts', id, 'zip');
    const accept = 'application/vnd.github.raw+json';
    contents.push(await client.text({ doing: 'read the judgement', path: file, permission, accept }));
  }
  return { contents, refused: chosen.filter((each) => !fits.includes(each)).map(({ name }) => name) };
}
