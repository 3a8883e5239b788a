import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  GitRepository,
  TreeFromApi,
  layOutTree
} from "./chunk-LNYBR67K.js";
import {
  countFindings,
  formatFinding,
  sarifLog
} from "./chunk-GMZPGZ7L.js";
import {
  readRecords
} from "./chunk-2WOGWNUF.js";
import {
  asProblem,
  checkDefinition,
  readSide
} from "./chunk-LTRTX5WF.js";
import "./chunk-WFC6K46I.js";
import {
  layerTrust
} from "./chunk-53ZDMLJU.js";
import "./chunk-ZZDYICMJ.js";
import "./chunk-K7IHDZNF.js";
import "./chunk-BBDIJQSG.js";
import {
  scriptJudge
} from "./chunk-B5SZYG5X.js";
import "./chunk-ZHP47J7C.js";
import "./chunk-QZDJNIFO.js";
import "./chunk-CE62JXNE.js";
import "./chunk-G7CS3FSX.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-COSTCIES.js";
import {
  makeTemporaryFolder,
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import {
  JUDGEMENT_NAME,
  readCheckSettings,
  readPullRequest,
  readyAndCompiled,
  recordNames,
  renderComment,
  renderJudgement,
  suggestChanges,
  suggestedChanges,
  writeComment,
  writeJudgementFile
} from "./chunk-FW7QSFP6.js";
import {
  GitHubError,
  githubClient
} from "./chunk-Q65PCPDI.js";
import "./chunk-HOYWRB3X.js";
import {
  isInRepository
} from "./chunk-74SU5YPM.js";
import "./chunk-P6MARFKP.js";
import "./chunk-O5AYYS5E.js";
import "./chunk-TWNSVPX5.js";
import {
  annotations,
  explainError,
  problemsOf,
  showFailure,
  writeAnnotations
} from "./chunk-L2WLS7IQ.js";
import {
  SUMMARY_LIMIT
} from "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-XJG5VGGA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import {
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count,
  formatBytes,
  formatSeconds
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/run-check.ts
import { rm } from "node:fs/promises";
import { basename } from "node:path";

// src/check/check-files.ts
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeCheckFiles(checked, request) {
  const { output, artifactName, sarif, version, pullRequest } = request;
  await mkdir(output, { recursive: true });
  const comment = join(output, "comment.md");
  await writeFileAtomic(comment, renderComment(checked.judgement));
  if (sarif !== "") {
    await mkdir(dirname(sarif), { recursive: true });
    const log = sarifLog([...checked.fresh, ...checked.older], { version });
    await writeFileAtomic(sarif, `${JSON.stringify(log, null, 2)}
`);
  }
  const written = { comment, ...sarif === "" ? {} : { sarif } };
  if (!pullRequest) return written;
  const judgement = join(output, `${artifactName === "" ? "" : `${artifactName}-`}${JUDGEMENT_NAME}`);
  await writeFileAtomic(
    judgement,
    writeJudgementFile({
      pullRequest: pullRequest.number,
      head: pullRequest.head,
      judgement: checked.judgement,
      suggestions: suggestedChanges(checked.fresh)
    })
  );
  return { ...written, judgement };
}

// src/check/format-check.ts
var SIGNS = {
  added: "+",
  removed: "-",
  upgraded: ">",
  downgraded: "<",
  changed: "~",
  rebuilt: "="
};
var MOST = 100;
function formatCheck({
  verdict,
  packages,
  diff,
  downloads,
  prediction,
  kept,
  advisories = [],
  kernel
}) {
  const told = [...verdict.explanations.map(asProblem), ...verdict.doubts.map((message) => ({ message }))];
  const lines = told.map((problem) => formatProblem(problem));
  if (packages !== void 0 && verdict.outcome !== "refused") {
    const costs = [
      count(packages, "package"),
      ...downloads ? [`${formatBytes(downloads.total)} to download, ${formatBytes(downloads.fresh)} of it new`] : [],
      ...prediction ? [`about ${formatSeconds(prediction.seconds)} to build (${originOf(prediction)})`] : []
    ];
    lines.push(`${costs.join(", ")}.`);
    if (kept) lines.push(`From the ${kept.place} ${readyAndCompiled(kept)}.`);
  }
  if (diff) {
    lines.push(
      diff.changes.length === 0 ? "No package changes." : `${count(diff.changes.length, "package")} would change:`,
      ...limited(diff.changes.map(formatChange))
    );
  }
  if (kernel) {
    const all = [...kernel.changed, ...kernel.removed, ...kernel.added];
    lines.push(
      `${count(all.length, "kernel option")} would change${all.length === 0 ? "." : ":"}`,
      ...limited(all.map(({ name, from = "n", to = "n" }) => `  ${name} ${from} -> ${to}`))
    );
  }
  for (const { advisory, state, versions } of advisories) {
    lines.push(`GLSA ${advisory.id} (${state}): ${advisory.package} ${versions.join(" ")}`);
  }
  return lines;
}
function originOf(prediction) {
  const { from, compiled, reused } = prediction;
  if (compiled === 0 && reused > 0) return "all are ready-built";
  if (from === "counts") return "guessed from their number";
  return `${from === "mixed" ? "partly " : ""}by ${recordNames(prediction)}`;
}
function formatChange({ name, kind, base, head, use, grounds }) {
  const versions = [base?.version, head?.version].filter((each) => each !== void 0);
  const flags = use.map((flag) => `${flag.enabled ? "+" : "-"}${flag.name}`);
  return `  ${SIGNS[kind]} ${[name, [...new Set(versions)].join(" -> "), ...flags, ...grounds].join(" ")}`;
}
function limited(lines) {
  const rest = lines.length - MOST;
  return rest > 0 ? [...lines.slice(0, MOST), `  … and ${count(rest, "more line")}`] : [...lines];
}

// src/check/judge-change.ts
import { join as join2, relative, resolve } from "node:path";

// src/check/base-definition.ts
import { mkdir as mkdir2 } from "node:fs/promises";
async function baseDefinition(request, deps) {
  const { folder, to, pullRequest } = request;
  const git = await GitRepository.around(deps.run, folder);
  if (!git) {
    if (request.revision === "") return void 0;
    throw new UserError({
      message: `base: The folder is in no git repository, so there is no ${quote(request.revision)}.`,
      hint: "Check the repository out by git, and name a revision that it has."
    });
  }
  const api = pullRequest && deps.client && new TreeFromApi(deps.client, pullRequest.repository);
  const commit = await commitOf(request, git, api);
  if (commit === void 0) return void 0;
  const here = await git.files(commit);
  const files = here ?? await api?.files(commit, git.prefix);
  if (!files) return void 0;
  if (files.length === 0) return { commit, folder: void 0 };
  await mkdir2(to);
  const laidOut = await layOutTree(files, to, folder, async (blobs) => {
    const contents = here && await git.contents(blobs);
    return contents ?? await api?.contents(blobs);
  });
  return laidOut ? { commit, folder: to } : void 0;
}
async function commitOf({ revision, pullRequest }, git, api) {
  if (revision !== "") {
    const commit = await git.commit(revision);
    if (commit !== void 0) return await git.mergeBase(commit, "HEAD") ?? commit;
    throw new UserError({
      message: `base: There is no revision ${quote(revision)} here.`,
      hint: "Check the repository out with fetch-depth: 0, or name one that `git log` shows."
    });
  }
  if (pullRequest) {
    const { base, head } = pullRequest;
    const parents = await git.parents("HEAD");
    if (parents.length === 2 && parents[1] === head) return parents[0];
    return await git.mergeBase(base, head) ?? await api?.mergeBase(base, head);
  }
  const branch = await git.defaultBranch();
  return branch === void 0 ? void 0 : await git.mergeBase(branch, "HEAD");
}

// src/check/judge-change.ts
async function judgeChange(request, deps) {
  const { defaults, config, pullRequest } = request;
  const shown = shownFolder(config, request.workspace);
  const records = await readRecords(request.emergeLog);
  const programs = { scripts: scriptJudge(deps.run, deps.signal) };
  const head = await readSide({ defaults, folder: config, shown }, programs);
  for (const why of head.linted.unjudged) deps.log.info(why);
  const base = await baseSide(request, shown, deps, programs);
  const checked = await checkDefinition(
    { head, ...base ? { base } : {}, ...pullRequest ? { commit: pullRequest.head } : {} },
    {
      ...deps.judge ? { judge: deps.judge } : {},
      onLinted: (checked2) => deps.onLinted(checked2, head.linted.line),
      ...records ? { records } : {},
      keepsLayers: deps.keepsLayers,
      asksMirrors: true,
      say: (line) => {
        deps.log.info(line);
      }
    }
  );
  return { checked, line: head.linted.line };
}
function shownFolder(folder, workspace) {
  const below = relative(workspace, resolve(folder));
  return below === "" || below.startsWith("..") ? folder : below;
}
async function baseSide(request, shown, deps, programs) {
  const { defaults, config, base, pullRequest, temporary } = request;
  let found;
  try {
    const to = join2(temporary, "base");
    found = await baseDefinition({ folder: config, to, revision: base, pullRequest }, deps);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    deps.log.warning(`There is nothing to compare with: ${error.message}`);
    return void 0;
  }
  if (!found) {
    deps.log.info("There is nothing to compare with, so all of the definition is judged as new.");
    return void 0;
  }
  const commit = found.commit.slice(0, 12);
  if (found.folder === void 0) {
    deps.log.info(`Commit ${commit} has no such folder, so all of the definition is judged as new.`);
    return void 0;
  }
  deps.log.info(`Compared with commit ${commit}.`);
  return await readSide({ defaults, folder: found.folder, shown }, programs);
}

// src/verdict/annotate.ts
var PER_JOB = 50;
var LONGEST = 4e3;
function chooseAnnotations({ verdict, findings }, place = (at) => at, used = 0) {
  const told = verdict.explanations.map(asProblem);
  const doubts = verdict.doubts.map((message) => ({ message }));
  const refused = verdict.outcome === "refused";
  const errors = [...refused ? told : [], ...placedFirst(findings?.errors ?? [])];
  const warnings = [...refused ? [] : told, ...doubts, ...placedFirst(findings?.warnings ?? [])];
  const notices = placedFirst(findings?.notes ?? []);
  const list = annotations(
    { error: errors.map(shortened), warning: warnings.map(shortened), notice: notices.map(shortened) },
    place
  );
  const room = Math.max(0, PER_JOB - used);
  if (list.length <= room) return list;
  if (room === 0) return [];
  const all = new Set([...errors, ...warnings, ...notices].map((each) => JSON.stringify([each.at, each.message]))).size;
  const rest = `${String(all - room + 1)} more: see the summary of this run.`;
  return [...list.slice(0, room - 1), { severity: "warning", message: rest }];
}
function placedFirst(problems) {
  const placed = ({ at }) => at?.line === void 0 ? 1 : 0;
  return problems.toSorted((one, other) => placed(one) - placed(other));
}
function shortened(problem) {
  const { message, hint } = problem;
  return {
    ...problem,
    message: clip(message, LONGEST / 2),
    ...hint === void 0 ? {} : { hint: clip(hint, LONGEST / 2) }
  };
}

// src/actions/run-check.ts
async function runCheck(platform, deps) {
  let failure;
  const problems = await problemsOf(async () => {
    const settings = readCheckSettings(platform);
    refuseTrustedEvent(platform.env);
    const pull = await readPullRequest(platform.env);
    const client = githubClient(platform, settings.token, deps);
    const { checked } = await judged(platform, deps, settings, pull, client);
    for (const line of formatCheck(checked.judgement)) platform.log.info(line);
    if (deps.annotates) annotate(platform, checked);
    const files = await writeCheckFiles(checked, {
      ...settings,
      version: deps.installation.builtBy.replace(/^.* /, ""),
      pullRequest: pull
    });
    if (settings.summary) await platform.writeSummary(renderJudgement(checked.judgement, SUMMARY_LIMIT));
    const commented = await tellPullRequest(platform, client, settings, pull, checked);
    setOutputs(platform, checked, files, commented);
    const unstored = await storeJudgement(platform, settings, files);
    if (checked.verdict === "failed" && checked.problems.length === 0) failure = sentenceOf(checked);
    return [...checked.problems, ...unstored];
  });
  showFailure(platform, problems);
  if (failure !== void 0) platform.fail(failure);
}
function refuseTrustedEvent({ GITHUB_EVENT_NAME: event }) {
  if (event !== "pull_request_target") return;
  throw new UserError({
    message: "The check runs a definition that anybody can write, and must not do so on: pull_request_target.",
    hint: "Let it run on: pull_request; for forks, check-comment.yml writes the comment afterwards (docs/check.md)."
  });
}
async function judged(platform, deps, settings, pull, client) {
  const { GITHUB_WORKSPACE: workspace = process.cwd() } = platform.env;
  const temporary = await makeTemporaryFolder(platform.env);
  const told = /* @__PURE__ */ new Set();
  const tell = (findings, line) => {
    for (const finding of findings) {
      const text = finding.at.line === void 0 ? void 0 : line(finding.at.file, finding.at.line);
      const lines = formatFinding(finding, text);
      const key = lines.join("\n");
      if (told.has(key)) continue;
      told.add(key);
      for (const each of lines) platform.log.info(each);
    }
  };
  try {
    const change = await judgeChange(
      { ...settings, workspace, defaults: deps.installation.defaults, pullRequest: pull, temporary },
      {
        run: deps.run,
        log: platform.log,
        signal: platform.cancelled,
        client,
        judge: settings.plan ? deps.judge(settings.build, temporary) : void 0,
        keepsLayers: (await layerTrust(settings.build, platform.env)).writes,
        onLinted: async ({ judgement, fresh: fresh2 }, line) => {
          tell(fresh2, line);
          if (settings.summary && settings.plan) {
            await platform.writeSummary(renderJudgement(judgement, SUMMARY_LIMIT));
          }
        }
      }
    );
    const { fresh, older } = change.checked;
    tell(fresh, change.line);
    platform.log.info(countFindings(fresh));
    if (older.length > 0)
      platform.log.info(`The base has ${count(older.length, "finding")} more: gentoo-min lint shows them.`);
    return change;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
function annotate(platform, checked) {
  const place = (at) => isInRepository(at.file) ? at : void 0;
  writeAnnotations(platform.log, chooseAnnotations(checked.judgement, place));
}
async function tellPullRequest({ log }, client, { comment, token, suggestions }, pull, checked) {
  if (comment === "false" || token === "" || !pull) return false;
  if (pull.fork) {
    log.info("The pull request is from a fork: its run may not write the comment, check-comment.yml may.");
    return false;
  }
  const commented = await orSay(log, async () => {
    log.info(`The comment is ${await writeComment(client, pull, checked.judgement)}.`);
  });
  await orSay(log, async () => {
    const made = await suggestChanges(client, pull, pull.head, suggestions ? suggestedChanges(checked.fresh) : []);
    if (made > 0) log.info(`${count(made, "change")} suggested on the lines of the pull request.`);
  });
  return commented;
}
async function orSay(log, work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.notice(`The pull request is not told everything: ${error.message} The summary of this run has it all.`);
    return false;
  }
}
function setOutputs(platform, checked, files, commented) {
  const { judgement, fresh, verdict } = checked;
  const amount = (severity) => fresh.filter((each) => each.severity === severity).length;
  const outputs = {
    verdict,
    errors: amount("error"),
    warnings: amount("warning"),
    packages: judgement.packages,
    changes: judgement.diff?.changes.length,
    "predicted-seconds": judgement.prediction && Math.round(judgement.prediction.seconds),
    "comment-file": files.comment,
    "judgement-file": files.judgement,
    "sarif-file": files.sarif,
    commented: String(commented)
  };
  for (const [name, value] of Object.entries(outputs)) platform.setOutput(name, String(value ?? ""));
}
async function storeJudgement(platform, { upload, retentionDays }, { judgement }) {
  if (!upload || judgement === void 0 || !platform.artifacts.available) return [];
  const options = retentionDays === void 0 ? {} : { retentionDays };
  try {
    const { id } = await platform.artifacts.upload(judgement, options);
    platform.setOutput("artifact-ids", JSON.stringify({ [basename(judgement)]: id }));
    return [];
  } catch (error) {
    return explainError(error);
  }
}
function sentenceOf({ judgement, fresh }) {
  const errors = fresh.filter(({ severity }) => severity === "error");
  const refused = judgement.verdict.outcome === "refused" ? ["Portage finds no plan for this definition."] : [];
  const found = errors.length === 0 ? [] : [`Of what is new: ${countFindings(errors)}`];
  return [...refused, ...found].join(" ");
}
export {
  runCheck
};
