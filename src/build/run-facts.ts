import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Platform } from '../platform/platform.js';

/** What is known about the branch that a run belongs to. */
export interface RunFacts {
  readonly ref: string | undefined;
  readonly baseRef: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Whether the code comes from another repository, whose authors must not write what others build on. */
  readonly fromFork: boolean;
}

/** The parts that are used of the event's payload (GitHub, "Webhook events and payloads"). */
const eventSchema = z.object({
  repository: z.object({ default_branch: z.string().optional(), full_name: z.string().optional() }).optional(),
  pull_request: z.object({ head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }) }).optional(),
});

/** Reads GITHUB_REF, GITHUB_BASE_REF and the event's payload; on a person's machine nothing is known. */
export async function runFacts(env: Platform['env']): Promise<RunFacts> {
  const event = await readEvent(env.GITHUB_EVENT_PATH);
  const head = event.pull_request?.head.repo;
  return {
    ref: env.GITHUB_REF,
    baseRef: env.GITHUB_BASE_REF,
    defaultBranch: event.repository?.default_branch,
    // A deleted fork has no repository any more.
    fromFork: event.pull_request !== undefined && head?.full_name !== event.repository?.full_name,
  };
}

async function readEvent(path: string | undefined): Promise<z.output<typeof eventSchema>> {
  if (path === undefined || path === '') return {};
  const parsed = eventSchema.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => '{}')));
  return parsed.success ? parsed.data : {};
}
