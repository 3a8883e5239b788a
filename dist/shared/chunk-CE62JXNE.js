import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  object,
  string
} from "./chunk-DBWU3QO2.js";

// src/build/run-facts.ts
import { readFile } from "node:fs/promises";
var eventSchema = object({
  repository: object({ default_branch: string().optional(), full_name: string().optional() }).optional(),
  pull_request: object({ head: object({ repo: object({ full_name: string() }).nullable() }) }).optional()
});
async function runFacts(env) {
  const event = await readEvent(env.GITHUB_EVENT_PATH);
  const head = event.pull_request?.head.repo;
  return {
    ref: env.GITHUB_REF,
    baseRef: env.GITHUB_BASE_REF,
    defaultBranch: event.repository?.default_branch,
    // A deleted fork has no repository any more.
    fromFork: event.pull_request !== void 0 && head?.full_name !== event.repository?.full_name
  };
}
async function readEvent(path) {
  if (path === void 0 || path === "") return {};
  const parsed = eventSchema.safeParse(JSON.parse(await readFile(path, "utf8").catch(() => "{}")));
  return parsed.success ? parsed.data : {};
}

export {
  runFacts
};
