import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  checkDockerfile
} from "./chunk-P7N6266P.js";
import "./chunk-B5SZYG5X.js";
import "./chunk-QZDJNIFO.js";
import {
  OLDEST_BUILDKIT,
  findBuildx,
  isOlder
} from "./chunk-KY4BNFZ3.js";
import {
  inspectBuilder
} from "./chunk-7HBEVE4Y.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-CMGACONP.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/lint/current-builder.ts
async function checkDockerfileHere(file, name, { run, env, folder, signal }) {
  const unjudged = (why) => ({
    reports: [],
    unjudged: `No BuildKit looked at the Dockerfile: ${why}`
  });
  try {
    const buildx = await findBuildx(run, env);
    const builder = await inspectBuilder(buildx, name, { signal });
    if (!builder.nodes.some(({ status }) => status === "running")) {
      return unjudged(builder.name === "" ? "there is no such builder." : `the builder ${builder.name} does not run.`);
    }
    const checked = await checkDockerfile(file, { buildx, builder: builder.name, folder, signal });
    const old = builder.nodes.find(({ buildkit }) => isOlder(buildkit, OLDEST_BUILDKIT));
    const refused = checked.reports.some(({ rule }) => rule === "dockerfile-error");
    return old && refused ? unjudged(`${old.buildkit}, that of ${builder.name}, is older than what builds it.`) : checked;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unjudged(error.problems.map(({ message }) => message).join(" "));
  }
}
export {
  checkDockerfileHere
};
