import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  judgementArtifacts,
  readCheckCommentSettings,
  readEndedRun,
  readJudgementFile,
  readPullRequest,
  suggestChanges,
  writeComment
} from "../shared/chunk-FW7QSFP6.js";
import {
  githubClient,
  malformed,
  repoPath
} from "../shared/chunk-Q65PCPDI.js";
import "../shared/chunk-HOYWRB3X.js";
import "../shared/chunk-74SU5YPM.js";
import {
  nodeClient,
  realPause
} from "../shared/chunk-UUYMIFWF.js";
import "../shared/chunk-P6MARFKP.js";
import "../shared/chunk-O5AYYS5E.js";
import "../shared/chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "../shared/chunk-L2WLS7IQ.js";
import "../shared/chunk-GTC23TDE.js";
import "../shared/chunk-E6VP5OOA.js";
import "../shared/chunk-XJG5VGGA.js";
import "../shared/chunk-WBUWGKZS.js";
import "../shared/chunk-YBWY2CMD.js";
import {
  object,
  string
} from "../shared/chunk-DBWU3QO2.js";
import "../shared/chunk-UOA2IU3N.js";
import "../shared/chunk-CMGACONP.js";
import "../shared/chunk-U542BB3P.js";
import {
  createActionsPlatform
} from "../shared/chunk-QMJ6JW3G.js";
import "../shared/chunk-5YOWUWUH.js";
import "../shared/chunk-OCQCLJX3.js";
import "../shared/chunk-JM5X5PID.js";
import {
  UserError
} from "../shared/chunk-BSUSKK7B.js";
import "../shared/chunk-JPE3GQUJ.js";

// src/check/confirm-judgement.ts
var schema = object({
  state: string(),
  head: object({ sha: string(), repo: object({ full_name: string() }).nullish() })
});
async function readPull(client, repository, number) {
  const doing = "read the pull request";
  const parsed = schema.safeParse(
    await client.ask({ doing, path: repoPath(repository, "pulls", number), permission: "pull-requests: write" })
  );
  if (!parsed.success) throw malformed(doing);
  const { state, head } = parsed.data;
  return { open: state === "open", head: head.sha, from: head.repo?.full_name };
}
function disagreement({ pullRequest, head }, told, now) {
  if ("pull" in told) {
    if (pullRequest !== told.pull.number) return `it is of another pull request, ${String(pullRequest)}`;
    if (head !== told.pull.head) return "it is of another commit than this run";
  } else {
    if (head !== told.run.head) return "it is of another commit than the run that made it";
    if (told.run.from === void 0 || now.from !== told.run.from)
      return "it names a pull request of another repository";
  }
  if (!now.open) return "the pull request is closed";
  return now.head === head ? void 0 : "the pull request has moved on";
}

// src/check/confirmed-judgements.ts
async function confirmed(client, repository, run, event) {
  const told = toldBy(event);
  const stored = await judgementArtifacts(client, repository, run);
  const refused = stored.refused.map(() => "An artifact of the run is too large for a judgement, and is left alone.");
  const judgements = [];
  for (const content of stored.contents) {
    const file = readJudgementFile(content);
    if (!file) {
      refused.push("An artifact of the run is no judgement that this version can read, and is left alone.");
      continue;
    }
    const now = await readPull(client, repository, file.pullRequest);
    const reason = disagreement(file, told, now);
    if (reason === void 0) judgements.push({ file, fork: now.from !== repository });
    else refused.push(`A judgement of the run is not written anywhere: ${reason}.`);
  }
  return { judgements, refused };
}
function toldBy({ run, pull }) {
  if (run) return { run };
  if (pull) return { pull };
  throw new Error("the event is of no pull request");
}

// src/actions/run-check-comment.ts
var OF_FORK = "<sub>From the run of a fork, which its authors can alter.</sub>";
async function runCheckComment(platform, tools) {
  const problems = await problemsOf(async () => {
    const { token, suggestions } = readCheckCommentSettings(platform);
    const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: ownRun = "" } = platform.env;
    const [run, pull] = [await readEndedRun(platform.env), await readPullRequest(platform.env)];
    if (repository === "" || !run && !pull) {
      throw new UserError({
        message: "This is no run for a pull request, so there is nothing to comment on.",
        hint: "Let the workflow start on: workflow_run, or on: pull_request behind the job that checks."
      });
    }
    if (run && run.event !== "pull_request") {
      platform.log.info(`The run was started by ${run.event}: there is no pull request to comment on.`);
      platform.setOutput("comments", "0");
      return [];
    }
    const client = githubClient(platform, token, tools);
    const found = await confirmed(client, repository, run?.id ?? Number(ownRun), run ? { run } : { pull });
    for (const sentence of found.refused) platform.log.warning(sentence);
    for (const { file, fork } of found.judgements) await tell(file, fork);
    platform.setOutput("comments", String(found.judgements.length));
    if (found.judgements.length === 0) platform.log.info("There is nothing to write.");
    return [];
    async function tell(file, fork) {
      const place = { repository, number: file.pullRequest };
      const done = await writeComment(client, place, file.judgement, fork ? OF_FORK : "");
      platform.log.info(`Pull request ${String(place.number)}: the comment is ${done}.`);
      if (!suggestions) return;
      const made = await suggestChanges(client, place, file.head, file.suggestions);
      if (made > 0) platform.log.info(`Pull request ${String(place.number)}: ${String(made)} changes are suggested.`);
    }
  });
  showFailure(platform, problems);
}

// src/actions/check-comment.ts
await runCheckComment(createActionsPlatform(), { client: nodeClient, pause: realPause });
