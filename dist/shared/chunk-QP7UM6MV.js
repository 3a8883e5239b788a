import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  runProcess
} from "./chunk-WL2UUQVR.js";
import {
  problemsOf
} from "./chunk-L2WLS7IQ.js";
import {
  formatBytes
} from "./chunk-JM5X5PID.js";
import {
  formatProblem
} from "./chunk-BSUSKK7B.js";

// src/actions/clean-up-build.ts
var BUILDER_STATE = "builder";
var UNSAVED_STATE = "unsaved-work";
async function cleanUpBuild(platform, run = runProcess) {
  const unsaved = platform.state(UNSAVED_STATE);
  if (unsaved !== "") await saveRest(platform, run, unsaved);
  const builder = platform.state(BUILDER_STATE);
  if (builder === "") return;
  const problems = await problemsOf(async () => {
    const { findBuildx } = await import("./buildx-XB7JG3R4.js");
    const { removeBuilder } = await import("./builder-G34ZRUGZ.js");
    const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
    return removed ? [] : [{ message: "buildx rm failed." }];
  });
  if (problems.length === 0) platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
  for (const problem of problems) {
    platform.log.warning(`The builder ${builder} could not be removed: ${formatProblem(problem)}`);
  }
}
async function saveRest(platform, run, file) {
  const problems = await problemsOf(async () => {
    const { findBuildx } = await import("./buildx-XB7JG3R4.js");
    const { saveUnsavedWork } = await import("./unsaved-work-WNKD5CCZ.js");
    const warnings = [];
    const deps = {
      platform,
      run,
      buildx: await findBuildx(run, platform.env),
      warn: (problem) => warnings.push(problem)
    };
    const session = await saveUnsavedWork(file, deps, platform.cancelled);
    for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
      platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${formatBytes(bytesOut)}`);
    }
    return warnings;
  });
  for (const problem of problems) platform.log.warning(formatProblem(problem));
}

export {
  BUILDER_STATE,
  UNSAVED_STATE,
  cleanUpBuild
};
