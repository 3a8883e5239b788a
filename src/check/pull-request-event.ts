import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Platform } from '../platform/platform.js';

/** The pull request that a run is for. */
export interface PullRequest {
  /** OWNER/NAME of the repository that it is made to. */
  readonly repository: string;
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** Whether its code comes from another repository: the job's token only reads then, whatever it asks for. */
  readonly fork: boolean;
}

/** The run that a `workflow_run` tells the end of. */
export interface EndedRun {
  readonly id: number;
  /** Event by which it was started. */
  readonly event: string;
  readonly head: string;
  /** OWNER/NAME of where its code comes from; undefined where that is gone. */
  readonly from: string | undefined;
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ full_name: z.string() });
/** The parts that are used of the payloads (GitHub, "Webhook events and payloads"). */
const pullSchema = z.object({
  repository,
  pull_request: z.object({
    number: z.int().min(1),
    head: z.object({ sha: commit, repo: repository.nullish() }),
    base: z.object({ sha: commit }),
  }),
});
const runSchema = z.object({
  workflow_run: z.object({
    id: z.int().min(1),
    event: z.string(),
    head_sha: commit,
    head_repository: repository.nullish(),
  }),
});

/** @returns undefined where the event is about no pull request */
export async function readPullRequest(env: Platform['env']): Promise<PullRequest | undefined> {
  const parsed = pullSchema.safeParse(await readPayload(env));
  if (!parsed.success) return undefined;
  const { repository: into, pull_request: pull } = parsed.data;
  return {
    repository: into.full_name,
    number: pull.number,
    head: pull.head.sha,
    base: pull.base.sha,
    // A deleted fork has no repository any more.
    fork: pull.head.repo?.full_name !== into.full_name,
  };
}

/** @returns undefined where the event is no `workflow_run` */
export async function readEndedRun(env: Platform['env']): Promise<EndedRun | undefined> {
  const parsed = runSchema.safeParse(await readPayload(env));
  if (!parsed.success) return undefined;
  const { id, event, head_sha: head, head_repository: from } = parsed.data.workflow_run;
  return { id, event, head, from: from?.full_name };
}

async function readPayload({ GITHUB_EVENT_PATH: path = '' }: Platform['env']): Promise<unknown> {
  if (path === '') return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
