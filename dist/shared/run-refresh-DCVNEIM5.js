import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  decide,
  findRefresh,
  fingerprint,
  isMarked,
  proposalsIn,
  proposedImage,
  readDefinition,
  readPackages,
  readPlans,
  readRefreshActionSettings,
  refreshWorld,
  stepName,
  tellAdvisories,
  tellPlan,
  wantedPull,
  writePlans
} from "./chunk-UPU3PWSU.js";
import "./chunk-RA7GGYFC.js";
import "./chunk-6LXFG2LM.js";
import {
  TreeFromApi,
  layOutTree
} from "./chunk-LNYBR67K.js";
import {
  recordsOf
} from "./chunk-WFC6K46I.js";
import "./chunk-K7IHDZNF.js";
import "./chunk-JCCMZWAE.js";
import "./chunk-IFPRJNB3.js";
import "./chunk-HQZZYC43.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import {
  parseEmergeLog
} from "./chunk-5TFVXXLD.js";
import {
  GitHubClient,
  GitHubError,
  githubClient,
  malformed,
  repoPath
} from "./chunk-Q65PCPDI.js";
import "./chunk-HOYWRB3X.js";
import "./chunk-P6MARFKP.js";
import "./chunk-O5AYYS5E.js";
import "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import {
  code,
  details,
  joinSections,
  text
} from "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import {
  _enum,
  array,
  boolean,
  int,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/refresh/last-packages.ts
var artifacts = object({
  artifacts: array(
    object({
      id: int(),
      expired: boolean(),
      workflow_run: object({ head_branch: string().nullish(), head_repository_id: int(), repository_id: int() }).nullish()
    })
  )
});
var PERMISSION = "actions: read";
var ZIP = "PK";
async function lastPackageList(rest, repository2, { name, branch }) {
  const doing = `look for the artifact ${name}`;
  const path = repoPath(repository2, "actions", "artifacts");
  const query = new URLSearchParams({ name, per_page: "100" }).toString();
  const answer = artifacts.safeParse(await rest.ask({ doing, path: `${path}?${query}`, permission: PERMISSION }));
  if (!answer.success) throw malformed(doing);
  const found = answer.data.artifacts.find(
    ({ expired, workflow_run: run }) => !expired && run?.head_branch === branch && run.head_repository_id === run.repository_id
  );
  if (found === void 0) return void 0;
  const text2 = await rest.text({
    doing: `get the artifact ${name}`,
    path: repoPath(repository2, "actions", "artifacts", found.id, "zip"),
    permission: PERMISSION,
    accept: "application/vnd.github+json, */*"
  });
  if (!text2.startsWith(ZIP)) return text2;
  throw new UserError({
    message: `The artifact ${name} is a zip file, which no build of gentoo-min stores.`,
    hint: "Download it before, and name the file by the input packages."
  });
}

// src/github/graphql.ts
var DEFAULT_GRAPHQL_API = "https://api.github.com/graphql";
var STATUS = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };
async function askGraph(client, { doing, permission, query, variables }) {
  const answer = await client.ask({
    doing,
    method: "POST",
    path: "",
    body: { query, variables },
    ...permission === void 0 ? {} : { permission }
  });
  const errors = Array.isArray(answer?.errors) ? answer.errors : [];
  if (errors.length > 0) throw refusalOf(errors[0], doing, permission);
  if (typeof answer?.data !== "object" || answer.data === null) throw malformed(doing);
  return answer.data;
}
function refusalOf(error, doing, permission) {
  const { type, message } = error ?? {};
  const status = typeof type === "string" ? STATUS[type] : void 0;
  const said = typeof message === "string" ? message : "";
  const denied = status === 403 || /resource not accessible/i.test(said);
  const hint = denied && permission !== void 0 ? `Add to the permissions of the job: ${permission}.` : "";
  const text2 = `GitHub: could not ${doing}: it answered ${said === "" ? "with an error" : quote(said, 300)}.`;
  return new GitHubError(denied ? 403 : status, text2, hint);
}

// src/refresh/github-access.ts
var CONTENTS = "contents: write";
var PULLS = "pull-requests: write";
async function ifThere(asking) {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return void 0;
    throw error;
  }
}
function withHint(error, hint) {
  return new GitHubError(error.status, error.problems[0]?.message ?? error.message, hint);
}

// src/refresh/github-answers.ts
var commit = object({ sha: string(), tree: object({ sha: string() }) });
var sha = object({ sha: string() });
var login = object({ login: string() }).nullish();
var pull = object({
  number: int(),
  node_id: string(),
  state: _enum(["open", "closed"]),
  merged_at: string().nullish(),
  user: login,
  title: string(),
  body: string().nullish(),
  base: object({ ref: string() }),
  head: object({ sha: string(), ref: string(), repo: object({ full_name: string() }).nullish() }),
  labels: array(object({ name: string() })).default([])
});
var compare = object({
  commits: array(object({ sha: string(), author: login, committer: login }))
});
var repository = object({
  viewer: object({ login: string() }),
  repository: object({ id: string(), defaultBranchRef: object({ name: string() }).nullish() })
});
function read(schema, value, doing) {
  const result = schema.safeParse(value);
  if (!result.success) throw malformed(doing);
  return result.data;
}

// src/refresh/repository-pulls.ts
var MOST_PULLS = 100;
var MOST_CLOSED = 5;
var RepositoryPulls = class {
  constructor(access) {
    this.access = access;
  }
  access;
  /**
   * Pull requests from a branch of the repository itself, the newest first.
   * @param fingerprint of what is wanted: who closed a pull request is asked of those that proposed the same
   */
  async from(branch, fingerprint2) {
    const { repository: repository2, rest } = this.access;
    const doing = `list the pull requests of ${branch}`;
    const owner = repository2.split("/")[0] ?? "";
    const query = new URLSearchParams({ head: `${owner}:${branch}`, state: "all", sort: "created", direction: "desc" });
    const path = `${this.#path("pulls")}?${query.toString()}`;
    const listed = await rest.list({ doing, path, permission: PULLS }, MOST_PULLS);
    const found = read(array(pull), listed, doing).filter(
      ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository2.toLowerCase()
    );
    let closed = 0;
    const pulls = [];
    for (const pull2 of found) {
      const state = pull2.state === "open" ? "open" : pull2.merged_at ? "merged" : "closed";
      const same = state === "closed" && fingerprint2 !== void 0 && isMarked(pull2.body ?? "", fingerprint2);
      pulls.push({
        id: pull2.node_id,
        number: pull2.number,
        state,
        author: pull2.user?.login ?? "ghost",
        base: pull2.base.ref,
        head: pull2.head.sha,
        title: pull2.title,
        body: pull2.body ?? "",
        labels: pull2.labels.map(({ name }) => name),
        ...same && closed++ < MOST_CLOSED ? await this.#closedBy(pull2.number) : {},
        ...state === "open" ? await this.#conflicts(pull2.number) : {}
      });
    }
    return pulls;
  }
  /** @returns its number and id */
  async open(pull2) {
    const doing = "open the pull request";
    const body = { title: pull2.title, body: pull2.body, head: pull2.branch, base: pull2.base };
    try {
      const answer = await this.access.rest.ask({
        doing,
        method: "POST",
        path: this.#path("pulls"),
        body,
        permission: PULLS
      });
      const { number, node_id: id } = read(pull.pick({ number: true, node_id: true }), answer, doing);
      return { number, id };
    } catch (error) {
      throw error instanceof GitHubError ? explained(error) : error;
    }
  }
  /** Changes title and body, or closes it. */
  async change(number, change) {
    await this.access.rest.ask({
      doing: change === "close" ? `close #${number}` : `change #${number}`,
      method: "PATCH",
      path: this.#path("pulls", number),
      body: change === "close" ? { state: "closed" } : change,
      permission: PULLS
    });
  }
  async comment(number, body) {
    const path = this.#path("issues", number, "comments");
    await this.access.rest.ask({
      doing: `comment on #${number}`,
      method: "POST",
      path,
      body: { body },
      permission: PULLS
    });
  }
  /** Adds labels, which GitHub makes where it does not know them, and takes others away. */
  async label(number, add, remove) {
    const doing = `label #${number}`;
    const path = (...more) => this.#path("issues", number, "labels", ...more);
    if (add.length > 0) {
      const body = { labels: add };
      await this.access.rest.ask({ doing, method: "POST", path: path(), body, permission: PULLS });
    }
    for (const name of remove) {
      await ifThere(this.access.rest.ask({ doing, method: "DELETE", path: path(name), permission: PULLS }));
    }
  }
  /** Has GitHub merge it once every required check has passed. */
  async mergeWhenPassed(id) {
    await askGraph(this.access.graph, {
      doing: "ask for the automatic merge",
      query: "mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }",
      variables: { input: { pullRequestId: id, mergeMethod: "SQUASH" } },
      permission: `${CONTENTS}, ${PULLS}`
    });
  }
  async #closedBy(number) {
    const doing = `look who closed #${number}`;
    const found = await this.access.rest.ask({ doing, path: this.#path("issues", number), permission: PULLS });
    const { closed_by: by } = read(object({ closed_by: login }), found, doing);
    return by ? { closedBy: by.login } : {};
  }
  async #conflicts(number) {
    const doing = `look at #${number}`;
    const found = await this.access.rest.ask({ doing, path: this.#path("pulls", number), permission: PULLS });
    const { mergeable } = read(object({ mergeable: boolean().nullish() }), found, doing);
    return typeof mergeable === "boolean" ? { conflicts: !mergeable } : {};
  }
  #path(...steps) {
    return repoPath(this.access.repository, ...steps);
  }
};
function explained(error) {
  if (/not permitted to create or approve pull requests/i.test(error.message)) {
    return withHint(
      error,
      'Switch on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository (Actions, General, Workflow permissions), or give the refresh the token of an App. The branch is there: run it again then.'
    );
  }
  if (error.status !== 422) return error;
  return withHint(error, "Look at the pull requests of its branch, and run the refresh again.");
}

// src/refresh/settle-proposal.ts
var OURS = /^(?:refresh|compiler step|risk: .*)$/;
async function settleProposal(place, wish) {
  const { branches, facts, base, branch, file } = place;
  const pulls = await place.pulls.from(branch, wish?.fingerprint);
  const wanted = wish?.pull(pulls.find(({ state, author }) => state === "open" && author === facts.us)?.body);
  const found = await branches.state(branch, base.branch, file);
  const decision = decide({
    us: facts.us,
    base: base.branch,
    pulls,
    ...wanted === void 0 ? {} : { wanted },
    ...found === void 0 ? {} : { branch: found }
  });
  switch (decision.do) {
    case "open":
      return wanted === void 0 ? NOTHING : await open(place, wanted, decision.over);
    case "update":
      return wanted === void 0 ? NOTHING : await update(place, wanted, decision, pulls);
    case "close":
      await place.pulls.change(decision.number, "close");
      await branches.move(facts.id, branch, found?.head, void 0);
      await place.pulls.comment(decision.number, text(decision.reason));
      return { did: "closed", number: decision.number, said: decision.reason, warnings: [] };
    case "leave": {
      const number = decision.number === void 0 ? {} : { number: decision.number };
      return { did: "left", ...number, said: decision.reason, warnings: [] };
    }
    case "nothing": {
      const pull2 = pulls.find(({ state }) => state === "open");
      const warnings = pull2 && wanted ? await dress(place, pull2, wanted) : [];
      return { did: "nothing", ...pull2 ? { number: pull2.number } : {}, said: decision.reason, warnings };
    }
  }
}
var NOTHING = { did: "nothing", said: "There is nothing newer to propose.", warnings: [] };
async function open(place, wanted, over) {
  const { pulls, base, branch } = place;
  await write(place, wanted, over);
  const { title, body } = wanted;
  const { number, id } = await pulls.open({ branch, base: base.branch, title, body });
  const warnings = await dress(place, { number, id, labels: [] }, wanted);
  return { did: "opened", number, said: `#${number} is open: ${title}.`, warnings };
}
async function update(place, wanted, { number, over }, pulls) {
  if (over !== void 0) await write(place, wanted, over);
  await place.pulls.change(number, { title: wanted.title, body: wanted.body });
  const pull2 = pulls.find((candidate) => candidate.number === number);
  const warnings = pull2 ? await dress(place, pull2, wanted) : [];
  return { did: "updated", number, said: `#${number} is up to date: ${wanted.title}.`, warnings };
}
async function write({ branches, facts, base, branch, file }, wanted, over) {
  const commit2 = await branches.commit(base.commit, file, wanted.image, wanted.title);
  await branches.move(facts.id, branch, over, commit2);
}
async function dress({ pulls }, pull2, { labels, merge }) {
  const warnings = [];
  const attempt = async (work) => {
    await work().catch((error) => {
      warnings.push(error instanceof Error ? error.message : String(error));
    });
  };
  const add = labels.filter((label) => !pull2.labels.includes(label));
  const remove = pull2.labels.filter((label) => OURS.test(label) && !labels.includes(label));
  await attempt(() => pulls.label(pull2.number, add, remove));
  if (merge) await attempt(() => pulls.mergeWhenPassed(pull2.id));
  return warnings;
}

// src/refresh/summary.ts
function refreshSummary(done, { passed, notes }) {
  const lines = done.map(({ said }) => `- ${text(said)}`);
  const warnings = done.flatMap((each) => each.warnings).map((warning) => `- ${text(warning)}`);
  const left = passed.map(({ name, reason }) => `- ${code(name)} ${text(reason)}`);
  const section = (name, importance, markdown) => markdown === void 0 ? [] : [{ name, importance, markdown }];
  const list = (items) => items.length === 0 ? void 0 : items.join("\n");
  return joinSections([
    {
      name: "done",
      importance: 100,
      markdown: `### Refresh

${list(lines) ?? "There is nothing newer to propose."}`
    },
    ...section("warnings", 90, list(warnings)),
    ...section("notes", 80, list(notes.map((note) => `- ${text(note)}`))),
    ...section("not taken", 20, left.length === 0 ? void 0 : details("Newer, and not taken", left.join("\n")))
  ]);
}

// src/actions/plan-proposals.ts
import { join, posix } from "node:path";
async function planProposals(platform, request, found, make) {
  const plans = [];
  const proposals = proposalsIn(found);
  for (const proposal of proposals) {
    const outcome = await planNow(platform, request, proposal, make);
    for (const line of tellPlan(outcome)) platform.log.info(line);
    plans.push({ of: stepName(proposal), outcome });
  }
  platform.setOutput("changed", String(proposals.length > 0));
  platform.setOutput("planned", writePlans(plans));
}
async function planOf(platform, request, proposal, make) {
  const { plan: plan2, planned } = request.settings;
  if (plan2 === "given") return handedPlan(planned, proposal);
  if (plan2 === "false" || !make) return void 0;
  return await planNow(platform, request, proposal, make);
}
function planNow(platform, request, proposal, make) {
  const { image } = request.scene;
  return make(plannedDefinition(platform, request))(image.text, proposedImage(image, [proposal]));
}
function handedPlan(planned, proposal) {
  const failed = (reason) => ({ made: false, reason });
  if (planned === "") return failed("The job that plans has handed nothing over: its log says why.");
  const plans = readPlans(planned);
  if (plans === void 0) return failed("What the job that plans has handed over cannot be read.");
  const step = stepName(proposal);
  const other = failed("The job that plans has found other pins than this one: something newer came in between.");
  return plans.find(({ of }) => of === step)?.outcome ?? other;
}
function plannedDefinition({ env, log }, { settings, scene, name }) {
  const { access, base } = scene;
  const config = folderOf(settings.config);
  const api = new TreeFromApi(access.rest, access.repository);
  return {
    config,
    build: settings.build,
    layOut: async (to) => {
      const files = await api.files(base.commit, config === "." ? "" : config);
      const checkout = join(env.GITHUB_WORKSPACE ?? ".", config);
      return await layOutTree(files, to, checkout, (blobs) => api.contents(blobs));
    },
    records: async () => {
      try {
        const wanted = { name: `${name}-emerge.log`, branch: base.branch };
        const text2 = await lastPackageList(access.rest, access.repository, wanted);
        return text2 === void 0 ? void 0 : recordsOf(parseEmergeLog(text2));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        log.info(`The time of the build is only guessed: ${error.message}`);
        return void 0;
      }
    }
  };
}
function folderOf(config) {
  return posix.normalize(config).replace(/^\.\/|\/$/g, "");
}

// src/actions/refresh-scene.ts
import { posix as posix2 } from "node:path";

// src/refresh/repository-branches.ts
var NOTHING2 = "0".repeat(40);
var MODE_OF_A_FILE = "100644";
var RepositoryBranches = class {
  constructor(access) {
    this.access = access;
  }
  access;
  /** @throws GitHubError */
  async facts() {
    const [owner, name] = this.access.repository.split("/");
    const doing = "look at the repository";
    const data = await askGraph(this.access.graph, {
      doing,
      query: "query($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { id defaultBranchRef { name } } }",
      variables: { owner, name }
    });
    const { viewer, repository: repository2 } = read(repository, data, doing);
    return { id: repository2.id, us: viewer.login, defaultBranch: repository2.defaultBranchRef?.name ?? "" };
  }
  /** @returns undefined when there is no such branch */
  async head(branch) {
    const doing = `look at the branch ${branch}`;
    const path = this.#path("git", "ref", "heads", ...branch.split("/"));
    const found = await ifThere(this.access.rest.ask({ doing, path, permission: "contents: read" }));
    if (found === void 0) return void 0;
    const { object: object2 } = read(object({ object: sha }), found, doing);
    return { branch, commit: object2.sha };
  }
  /** A file's text as a commit has it. @returns undefined when it has none of that path */
  async file(commit2, path) {
    const question = {
      doing: `read ${path}`,
      path: `${this.#path("contents", ...path.split("/"))}?ref=${encodeURIComponent(commit2)}`,
      permission: "contents: read",
      accept: "application/vnd.github.raw+json"
    };
    return await ifThere(this.access.rest.text(question));
  }
  /** What the branch has that its base has not, and its image.yaml. */
  async state(branch, base, file) {
    const head = await this.head(branch);
    if (head === void 0) return void 0;
    const doing = `compare ${branch} with ${base}`;
    const range = `${encodeURIComponent(base)}...${head.commit}`;
    const path = `${this.#path("compare")}/${range}?per_page=100`;
    const { commits } = read(compare, await this.access.rest.ask({ doing, path }), doing);
    const image = await this.file(head.commit, file);
    return {
      head: head.commit,
      commits: commits.map(({ sha: sha2, author, committer }) => ({
        sha: sha2,
        ...author ? { author: author.login } : {},
        ...committer ? { committer: committer.login } : {}
      })),
      ...image === void 0 ? {} : { image }
    };
  }
  /**
   * Makes a commit that changes one file. No branch leads to it yet: when the network goes now, nothing has happened.
   * @returns its name
   */
  async commit(parent, path, content, message) {
    const { rest } = this.access;
    const doing = "write the commit";
    const post = async (step, body) => read(
      sha,
      await rest.ask({ doing, method: "POST", path: this.#path("git", step), body, permission: CONTENTS }),
      doing
    ).sha;
    const { tree } = read(
      commit,
      await rest.ask({ doing, path: this.#path("git", "commits", parent), permission: "contents: read" }),
      doing
    );
    const blob = await post("blobs", { content, encoding: "utf-8" });
    const entry = { path, mode: MODE_OF_A_FILE, type: "blob", sha: blob };
    const changed = await post("trees", { base_tree: tree.sha, tree: [entry] });
    return await post("commits", { message, tree: changed, parents: [parent] });
  }
  /**
   * Moves a branch, all or nothing: when it is not where it was, nothing happens.
   * @param from the commit that it must point to; undefined when it must not exist
   * @param to undefined to delete it
   */
  async move(id, branch, from, to) {
    const update2 = { name: `refs/heads/${branch}`, beforeOid: from ?? NOTHING2, afterOid: to ?? NOTHING2, force: true };
    try {
      await askGraph(this.access.graph, {
        doing: `write the branch ${branch}`,
        query: "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
        variables: { input: { repositoryId: id, refUpdates: [update2] } },
        permission: CONTENTS
      });
    } catch (error) {
      throw error instanceof GitHubError && error.status !== void 0 && error.status !== 403 ? withHint(error, "A rule protects the branch, or somebody changed it just now: run the refresh again.") : error;
    }
  }
  #path(...steps) {
    return repoPath(this.access.repository, ...steps);
  }
};

// src/actions/refresh-scene.ts
async function findScene(platform, settings, deps) {
  const { GITHUB_REPOSITORY: name = "", GITHUB_GRAPHQL_URL: graph = "" } = platform.env;
  if (!/^[^/]+\/[^/]+$/.test(name) || settings.token === "") {
    throw new UserError({
      message: name === "" ? "GITHUB_REPOSITORY is not set." : "There is no token to speak to GitHub with.",
      hint: "This runs as a step of a workflow; on your own machine, take gentoo-min refresh."
    });
  }
  const { token } = settings;
  const access = {
    rest: githubClient(platform, token, deps),
    graph: new GitHubClient({
      ...deps,
      api: graph === "" ? DEFAULT_GRAPHQL_API : graph,
      token,
      signal: platform.cancelled
    }),
    repository: name
  };
  const branches = new RepositoryBranches(access);
  const facts = await branches.facts();
  const branch = settings.base ?? facts.defaultBranch;
  const base = await branches.head(branch);
  if (base === void 0) {
    throw new UserError({
      message: `${name} has no branch ${branch}.`,
      hint: "Name one that it has by the input base."
    });
  }
  const file = posix2.join(settings.config, "image.yaml");
  const text2 = await branches.file(base.commit, file);
  if (text2 === void 0) {
    throw new UserError({
      message: `${branch} has no ${file}, so that there are no pins to refresh.`,
      hint: "Put one there, or name its folder by the input config."
    });
  }
  if (text2.includes("�")) {
    throw new UserError({ message: "It has bytes that are no UTF-8.", at: { file }, hint: "Write it as UTF-8." });
  }
  return { access, branches, facts, base, image: { text: text2, file } };
}

// src/actions/run-refresh.ts
var MODES = { refresh, plan, advisories: judge };
async function runRefreshAction(platform, deps) {
  const problems = await problemsOf(async () => {
    const settings = readRefreshActionSettings(platform);
    await MODES[settings.mode](platform, settings, await findScene(platform, settings, deps), deps);
    return [];
  });
  showFailure(platform, problems);
}
async function refresh(platform, settings, scene, deps) {
  const { image, facts, base, branches } = scene;
  const pulls = new RepositoryPulls(scene.access);
  const found = await findRefresh(image, refreshWorld(platform, deps));
  const { name } = found.definition;
  const installed = await packagesOf(platform, settings, scene, name);
  const notes = notesOf(scene);
  const wishOf = async (proposal) => {
    const plan2 = await planOf(platform, { settings, scene, name }, proposal, deps.comparePlans);
    const background = { notes, ...plan2 ? { plan: plan2 } : {}, ...installed ? { installed } : {} };
    return {
      fingerprint: fingerprint(proposal),
      pull: (open2) => wantedPull(image, proposal, found, { ...background, ...open2 === void 0 ? {} : { open: open2 } })
    };
  };
  const done = [];
  for (const kind of ["refresh", "compiler"]) {
    const proposal = found.division[kind];
    const wish = proposal && await wishOf(proposal);
    const branch = branchOf(kind, settings.config);
    const settled = settings.dryRun ? foretold(platform, wish) : await settleProposal({ branches, pulls, facts, base, branch, file: image.file }, wish);
    platform.log.info(`${kind}: ${settled.said}`);
    for (const warning of settled.warnings) platform.log.warning(warning);
    const output = kind === "refresh" ? "pull-request" : "compiler-pull-request";
    platform.setOutput(output, settled.number === void 0 || settled.did === "closed" ? "" : String(settled.number));
    if (wish || settled.did !== "nothing") done.push(settled);
  }
  for (const note of found.notes) platform.log.notice(note);
  platform.setOutput("changed", String(proposalsIn(found).length > 0));
  if (settings.summary) await platform.writeSummary(refreshSummary(done, found));
}
function foretold({ log }, wish) {
  const wanted = wish?.pull(void 0);
  if (wanted) log.info(wanted.body);
  return { did: "nothing", said: wanted ? `Would propose: ${wanted.title}.` : "Nothing newer.", warnings: [] };
}
async function plan(platform, settings, scene, deps) {
  if (!deps.comparePlans) throw new Error("there is nothing that can plan");
  const found = await findRefresh(scene.image, refreshWorld(platform, deps));
  await planProposals(platform, { settings, scene, name: found.definition.name }, found, deps.comparePlans);
}
async function judge(platform, settings, scene, deps) {
  const { definition } = readDefinition(scene.image);
  const installed = await packagesOf(platform, settings, scene, definition.name);
  if (installed === void 0) {
    throw new UserError({
      message: `There is no list of packages: no run on ${scene.base.branch} has kept the artifact ${definition.name}-packages.txt.`,
      hint: "Build the image once, or name the list by the input packages."
    });
  }
  await tellAdvisories(platform, deps, { image: scene.image, installed, summary: settings.summary });
}
async function packagesOf(platform, { packages, mode }, { access, base }, image) {
  if (packages !== void 0) return await readPackages(packages);
  const name = `${image}-packages.txt`;
  try {
    const text2 = await lastPackageList(access.rest, access.repository, { name, branch: base.branch });
    return text2 === void 0 ? void 0 : await readPackages(name, text2);
  } catch (error) {
    if (!(error instanceof UserError) || mode === "advisories") throw error;
    platform.log.info(`News about installed packages are left out: ${error.message}`);
    return void 0;
  }
}
function notesOf({ facts }) {
  const silent = facts.us === "github-actions[bot]";
  return silent ? ["No check starts by itself here, for the pull request was opened with the job's own token: close and reopen it."] : [];
}
function branchOf(kind, config) {
  const folder = folderOf(config);
  const suffix = folder === "config" ? "" : `-${folder.replace(/[^A-Za-z0-9]+/g, "-")}`;
  return `gentoo-min/${kind}${suffix}`;
}
export {
  runRefreshAction
};
