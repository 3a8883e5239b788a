import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  asProblem,
  checkDefinition,
  readSide
} from "./chunk-LTRTX5WF.js";
import {
  problemOf
} from "./chunk-BBDIJQSG.js";
import {
  isJudged
} from "./chunk-B5SZYG5X.js";
import {
  makeTemporaryFolder
} from "./chunk-Y7SXLZLA.js";
import {
  explainError
} from "./chunk-L2WLS7IQ.js";
import {
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count,
  sentence
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";

// src/actions/compare-plans.ts
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/refresh/plan-findings.ts
var MOST_REASONS = 3;
function planFindings({ judgement, fresh, problems, spared = 0 }, named) {
  if (problems.length > 0) return unplanned(problems, named);
  const { verdict, diff, prediction, advisories = [] } = judgement;
  const comparable = diff !== void 0 || verdict.outcome === "refused";
  const obsolete = comparable ? fresh.filter(({ rule }) => isJudged(rule)).map(problemOf) : [];
  return {
    made: true,
    findings: {
      ...diff ? { packages: versionChanges(diff) } : {},
      ...prediction ? { seconds: { build: prediction.seconds, saved: spared } } : {},
      advisories: inState(advisories, "fixed"),
      introduced: inState(advisories, "introduced"),
      obsolete: obsolete.map((each) => rename(each, named)),
      notes: notesOf(judgement).map(named)
    }
  };
}
function unplanned(problems, named) {
  return { made: false, reason: sentence(named(problems.slice(0, 1).map(formatProblem).join(""))) };
}
function versionChanges({ changes }) {
  return changes.filter(({ base, head }) => base?.version !== head?.version).map(({ name, base, head }) => ({
    name,
    ...base ? { from: base.version } : {},
    ...head ? { to: head.version } : {}
  }));
}
function notesOf({ verdict, diff, prediction }) {
  if (verdict.outcome === "refused") {
    const reasons = verdict.explanations.slice(0, MOST_REASONS).map((each) => formatProblem(asProblem(each)));
    return [`Portage finds no plan with these pins. ${reasons.join(" ")}`.trim()];
  }
  const same = diff?.changes.filter(({ base, head }) => base?.version === head?.version).length ?? 0;
  return [
    ...verdict.outcome === "unsure" ? [`Portage is not sure of this plan: ${verdict.doubts.join(" ")}`] : [],
    ...diff ? [] : ["With the pins of today there is no plan any more, so packages are not compared."],
    ...same > 0 ? [`Built anew at the same version: ${count(same, "package")}.`] : [],
    ...prediction?.from === "counts" ? ["The time is guessed from the number of packages."] : []
  ];
}
function inState(hits, wanted) {
  const found = hits.filter(({ state }) => state === wanted);
  const titles = new Map(found.map(({ advisory }) => [advisory.id, advisory.title ?? advisory.package]));
  return [...titles].map(([id, title]) => ({ id, title }));
}
function rename({ message, at, hint }, named) {
  return {
    message: named(message),
    ...at ? { at: { ...at, file: named(at.file) } } : {},
    ...hint === void 0 ? {} : { hint: named(hint) }
  };
}

// src/actions/compare-plans.ts
var PATIENCE_MS = 20 * 6e4;
var LONGEST = 1e3;
function comparePlans(deps) {
  return (definition) => async (before, after) => {
    const { platform } = deps;
    const folder = await makeTemporaryFolder(platform.env);
    try {
      return await compare(deps, definition, folder, { before, after });
    } catch (error) {
      if (platform.cancelled.aborted) throw error;
      return unplanned(explainError(error), publicName(deps, definition, folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
async function compare(deps, definition, folder, texts) {
  const { platform, defaults, patienceMs = PATIENCE_MS } = deps;
  const [base, head] = [join(folder, "before"), join(folder, "after")];
  await mkdir(base);
  if (!await definition.layOut(base)) throw new UserError({ message: "The definition could not be read in full." });
  await cp(base, head, { recursive: true, verbatimSymlinks: true });
  await writeImage(base, texts.before);
  await writeImage(head, texts.after);
  const time = AbortSignal.timeout(patienceMs);
  const limited = { ...platform, cancelled: AbortSignal.any([platform.cancelled, time]) };
  const side = (of) => readSide({ defaults, folder: of, shown: definition.config });
  const records = await definition.records();
  platform.log.info("Portage plans the world with the pins of today and with those that are proposed.");
  const checked = await checkDefinition(
    { base: await side(base), head: await side(head) },
    {
      judge: deps.judge(limited, definition.build, folder),
      ...records ? { records } : {},
      say: (line) => {
        platform.log.info(line);
      }
    }
  );
  if (platform.cancelled.aborted) throw new UserError({ message: "The refresh was cancelled." });
  if (time.aborted && checked.problems.length > 0) {
    throw new UserError({ message: `It was not ready within ${String(Math.round(patienceMs / 6e4))} minutes.` });
  }
  return planFindings(checked, publicName(deps, definition, folder));
}
async function writeImage(folder, text) {
  const file = join(folder, "image.yaml");
  await rm(file, { force: true });
  await writeFile(file, text, { flag: "wx" });
}
function publicName({ platform, defaults }, { config }, folder) {
  const names = [
    [join(folder, "before"), config],
    [join(folder, "after"), config],
    [folder, "the temporary folder"],
    [defaults, "default definition"]
  ];
  return (text) => {
    const named = names.reduce((left, [path, name]) => left.replaceAll(path, name), text);
    return clip(platform.redact(named), LONGEST);
  };
}

export {
  comparePlans
};
