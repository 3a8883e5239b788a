import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  DOCKERFILE
} from "./chunk-B5SZYG5X.js";
import {
  array,
  int,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  cleanLine,
  clip
} from "./chunk-OCQCLJX3.js";

// src/lint/dockerfile-check.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
var CONTEXTS = ["stage3", "portage", "repositories"];
var PATIENCE_MS = 6e4;
var LONGEST_MESSAGE = 500;
var NO_IMAGE = "failed to resolve source metadata";
var location = object({ ranges: array(object({ start: object({ line: int() }) })).nullish() }).nullish();
var answer = object({
  warnings: array(object({ ruleName: string(), detail: string(), url: string(), location })).nullish(),
  buildError: object({ message: string(), location }).nullish()
});
async function checkDockerfile({ dockerfile, ignore }, { buildx, builder, folder, signal }) {
  const empty = join(folder, "empty");
  await mkdir(empty, { recursive: true });
  await writeFile(join(folder, DOCKERFILE), dockerfile);
  if (ignore) await writeFile(join(folder, ".dockerignore"), ignore);
  const time = AbortSignal.timeout(PATIENCE_MS);
  const { code, stdout, stderr, stopped } = await buildx.run(
    [
      "build",
      `--builder=${builder}`,
      "--call=check,format=json",
      ...CONTEXTS.map((name) => `--build-context=${name}=${empty}`),
      folder
    ],
    { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 }
  );
  if (stopped) return { reports: [], unjudged: `BuildKit did not look at the Dockerfile in time.` };
  const reports = readDockerfileCheck(stdout);
  if (reports) return { reports };
  const said = stderr.split("\n").filter((line) => line.startsWith("ERROR: ")).at(-1);
  const why = said === void 0 ? `buildx ended with ${String(code)}` : cleanLine(said.slice("ERROR: ".length));
  return { reports: [], unjudged: `BuildKit could not look at the Dockerfile: ${clip(why, LONGEST_MESSAGE)}.` };
}
function readDockerfileCheck(printed) {
  let found;
  try {
    found = answer.parse(JSON.parse(printed));
  } catch {
    return void 0;
  }
  const { buildError: error } = found;
  const strict = error?.message.startsWith("lint violation found") === true;
  const warnings = (found.warnings ?? []).map(({ ruleName, detail, url, location: where }) => ({
    rule: strict ? "dockerfile-error" : "dockerfile-check",
    at: placeOf(where),
    message: `${tidy(ruleName)}: ${tidy(detail)}.`,
    hint: `${tidy(url)} explains it.`
  }));
  if (!error || strict && warnings.length > 0) return warnings;
  const message = `${tidy(error.message)}.`;
  const at = placeOf(error.location);
  if (!error.message.includes(NO_IMAGE)) return [...warnings, { rule: "dockerfile-error", at, message }];
  const hint = "Is it a stage, or a registry that cannot be reached from here?";
  return [...warnings, { rule: "dockerfile-image", at, message, hint }];
}
function placeOf(where) {
  const line = where?.ranges?.[0]?.start.line;
  return { file: DOCKERFILE, ...line === void 0 || line < 1 ? {} : { line } };
}
function tidy(text) {
  return clip(cleanLine(text.replaceAll("\n", " ")).trim().replace(/\.$/, ""), LONGEST_MESSAGE);
}

export {
  checkDockerfile
};
