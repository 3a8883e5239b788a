import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  lintInputs
} from "./chunk-NM6AHBDS.js";
import {
  countFindings,
  formatFinding,
  sarifLog
} from "./chunk-GMZPGZ7L.js";
import {
  lintFolder
} from "./chunk-BBDIJQSG.js";
import {
  scriptJudge
} from "./chunk-B5SZYG5X.js";
import "./chunk-ZHP47J7C.js";
import "./chunk-QZDJNIFO.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-COSTCIES.js";
import {
  makeTemporaryFolder
} from "./chunk-Y7SXLZLA.js";
import "./chunk-74SU5YPM.js";
import {
  builderRule,
  choice,
  judged,
  maybeEmpty,
  pathRule,
  readFields,
  readTexts
} from "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/run-lint.ts
import { rm } from "node:fs/promises";
import { join } from "node:path";

// src/inputs/lint-settings.ts
var readers = {
  config: judged(pathRule),
  builder: maybeEmpty(judged(builderRule)),
  format: choice("text", "json", "sarif")
};
function readLintSettings(platform) {
  const read = readFields(readers, readTexts(lintInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}

// src/actions/run-lint.ts
async function runLint(platform, { run, defaults, builtBy }) {
  let failure;
  const problems = await problemsOf(async () => {
    const { config, builder, format } = readLintSettings(platform);
    const programs = programsHere(platform, run, builder);
    const { findings, line, unjudged } = await lintFolder({ defaults, user: config }, programs);
    for (const why of unjudged) platform.log.notice(why);
    const count = countFindings(findings);
    if (format === "sarif") {
      const version = builtBy.replace(/^.* /, "");
      platform.log.info(JSON.stringify(sarifLog(findings, { version }), null, 2));
    } else if (format === "json") platform.log.info(JSON.stringify({ findings }, null, 2));
    else {
      for (const finding of findings) {
        const { file, line: number } = finding.at;
        const text = number === void 0 ? void 0 : line(file, number);
        for (const said of formatFinding(finding, text)) platform.log.info(said);
      }
    }
    if (findings.some(({ severity }) => severity === "error")) failure = count;
    else if (format === "text") platform.log.info(count);
    return [];
  });
  showFailure(platform, problems);
  if (failure !== void 0) platform.fail(failure);
}
function programsHere(platform, run, builder) {
  const { env, cancelled: signal } = platform;
  return {
    scripts: scriptJudge(run, signal),
    dockerfile: async (file) => {
      const { checkDockerfileHere } = await import("./current-builder-6T4JBEBA.js");
      const temporary = await makeTemporaryFolder(env);
      try {
        return await checkDockerfileHere(file, builder, { run, env, folder: join(temporary, "context"), signal });
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    }
  };
}
export {
  runLint
};
