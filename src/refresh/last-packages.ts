import * as z from 'zod';
import { malformed, repoPath } from '../github/github-client.js';
import type { GitHubClient } from '../github/github-client.js';
import { UserError } from '../platform/errors.js';

const artifacts = z.object({
  artifacts: z.array(
    z.object({
      id: z.int(),
      expired: z.boolean(),
      workflow_run: z
        .object({ head_branch: z.string().nullish(), head_repository_id: z.int(), repository_id: z.int() })
        .nullish(),
    }),
  ),
});

const PERMISSION = 'actions: read';
/** How a zip file begins (APPNOTE.TXT, "Local file header"). */
const ZIP = 'PK\u0003\u0004';

/**
 * Finds the list of packages that the last build of a branch stored as an artifact (GitHub REST API, "Actions artifacts").
 * Runs for forks have branches of any name and do not count.
 * @param name of the artifact, which is one file as it is
 * @returns its text; undefined when there is none any more
 * @throws GitHubError; UserError when it is stored in another form
 */
export async function lastPackageList(
  rest: GitHubClient,
  repository: string,
  { name, branch }: { readonly name: string; readonly branch: string },
): Promise<string | undefined> {
  const doing = `look for the artifact ${name}`;
  const path = repoPath(repository, 'actions', 'artifacts');
  const query = new URLSearchParams({ name, per_page: '100' }).toString();
  const answer = artifacts.safeParse(await rest.ask({ doing, path: `${path}?${query}`, permission: PERMISSION }));
  if (!answer.success) throw malformed(doing);
  const found = answer.data.artifacts.find(
    ({ expired, workflow_run: run }) =>
      !expired && run?.head_branch === branch && run.head_repository_id === run.repository_id,
  );
  if (found === undefined) return undefined;
  const text = await rest.text({
    doing: `get the artifact ${name}`,
    path: repoPath(repository, 'actions', 'artifacts', found.id, 'zip'),
    permission: PERMISSION,
    accept: 'application/vnd.github+json, */*',
  });
  if (!text.startsWith(ZIP)) return text;
  throw new UserError({
    message: `The artifact ${name} is a zip file, which no build of gentoo-min stores.`,
    hint: 'Download it before, and name the file by the input packages.',
  });
}
