import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  findRefresh,
  findingsOf,
  proposalsIn,
  proposedImage,
  readImage,
  readPackages,
  readRefreshCommandSettings,
  refreshWorld,
  runAdvisories,
  tellPlan,
  tellRefresh
} from "./chunk-UPU3PWSU.js";
import "./chunk-RA7GGYFC.js";
import {
  comparePlans
} from "./chunk-OM24OI6Y.js";
import "./chunk-6LXFG2LM.js";
import {
  readRecords
} from "./chunk-2WOGWNUF.js";
import "./chunk-LTRTX5WF.js";
import "./chunk-WFC6K46I.js";
import "./chunk-ZZDYICMJ.js";
import "./chunk-K7IHDZNF.js";
import "./chunk-BBDIJQSG.js";
import "./chunk-B5SZYG5X.js";
import "./chunk-ZHP47J7C.js";
import "./chunk-QZDJNIFO.js";
import {
  checkDeps,
  planDeps
} from "./chunk-TAD2QHG4.js";
import "./chunk-QP7UM6MV.js";
import "./chunk-JCCMZWAE.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-IFPRJNB3.js";
import "./chunk-HQZZYC43.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-COSTCIES.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-HOYWRB3X.js";
import "./chunk-74SU5YPM.js";
import "./chunk-UUYMIFWF.js";
import "./chunk-P6MARFKP.js";
import "./chunk-O5AYYS5E.js";
import "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/run-refresh-command.ts
import { cp } from "node:fs/promises";

// src/refresh/replace-file.ts
import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function replaceFile(file, before, after) {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const partial = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await writeFile(partial, after, { mode, flag: "wx" });
    if (await readFile(target, "utf8") !== before) {
      throw new UserError({ message: `${file} was changed in the meantime.`, hint: "Run the refresh again." });
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

// src/actions/run-refresh-command.ts
async function runRefreshCommand(platform, deps) {
  const problems = await problemsOf(async () => {
    const settings = readRefreshCommandSettings(platform);
    const { config, only, packages, dryRun } = settings;
    const image = await readImage(config);
    const installed = packages === void 0 ? void 0 : await readPackages(packages);
    const found = await findRefresh(image, refreshWorld(platform, deps));
    const proposals = taken(found, only);
    for (const proposal of proposals) {
      const findings = findingsOf(proposal, found, installed === void 0 ? {} : { installed });
      for (const line of tellRefresh(proposal, findings)) platform.log.info(line);
    }
    const text = proposedImage(image, proposals);
    if (settings.plan && proposals.length > 0) {
      const outcome = await deps.comparePlans(await definitionOf(settings))(image.text, text);
      for (const line of tellPlan(outcome)) platform.log[outcome.made ? "info" : "warning"](line);
    }
    if (proposals.length === 0) platform.log.info("There is nothing newer to propose.");
    else if (dryRun) platform.log.info(`${image.file} stays as it is.`);
    else {
      await replaceFile(image.file, image.text, text);
      platform.log.info(`${image.file} is changed.`);
    }
    return [];
  });
  showFailure(platform, problems);
}
async function definitionOf({ config, build, emergeLog }) {
  const records = await readRecords(emergeLog);
  return {
    config,
    build,
    layOut: async (to) => {
      await cp(config, to, { recursive: true, verbatimSymlinks: true });
      return true;
    },
    records: () => Promise.resolve(records)
  };
}
function taken(found, only) {
  return proposalsIn(found).filter(({ kind }) => only === "all" || only === kind);
}

// src/actions/run-pin-command.ts
async function runPinCommand(name, platform, installation) {
  const own = { installation, ownBuilder: "gentoo-min", annotates: false };
  const deps = checkDeps(platform, own);
  if (name === "advisories") {
    await runAdvisories(platform, deps);
    return;
  }
  await runRefreshCommand(platform, { ...deps, comparePlans: comparePlans(planDeps(platform, own)) });
}
export {
  runPinCommand
};
