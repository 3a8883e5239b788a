import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  GitHubError,
  malformed,
  repoPath
} from "./chunk-Q65PCPDI.js";
import {
  LONGEST_TEXT,
  bounded,
  line,
  lineNumber,
  list,
  number as number2,
  place,
  problems,
  readSharedSettings
} from "./chunk-HOYWRB3X.js";
import {
  isInRepository
} from "./chunk-74SU5YPM.js";
import {
  asItIs,
  camelKeys,
  checkCommentInputs,
  checkInputs,
  choice,
  flag,
  judged,
  maybeEmpty,
  optional,
  outputRule,
  pathRule,
  prefixRule,
  readFields,
  readTexts,
  revisionRule,
  whole
} from "./chunk-TWNSVPX5.js";
import {
  code,
  codeBlock,
  details,
  joinSections,
  problemText,
  table,
  text
} from "./chunk-GTC23TDE.js";
import {
  fingerprint
} from "./chunk-XJG5VGGA.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  cleanLine,
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count,
  formatBytes,
  formatSeconds,
  grouped
} from "./chunk-JM5X5PID.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/verdict/comment-list.ts
var SHARE = 9e3;
function foldedList(section, title, rows, wrap = (list2) => list2.join("\n")) {
  if (rows.length === 0) return void 0;
  const shown = fitting(rows);
  const rest = rows.length - shown.length;
  const note = rest > 0 ? [`… and ${count(rest, "more line")} that found no room here.`] : [];
  return { ...section, markdown: details(title, [wrap(shown), ...note].join("\n\n")) };
}
function fitting(rows, share = SHARE) {
  const shown = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > share) break;
    shown.push(row);
  }
  return shown;
}

// src/verdict/comment-verdict.ts
var ICONS = { planned: "✅", refused: "❌", unsure: "⚠️" };
var OPEN = 3;
var LONGEST = 400;
var OPEN_SHARE = 24e3;
function refusals(judgement2) {
  const { verdict, name, packages } = judgement2;
  const { errors = [], warnings = [], notes = [], older = [] } = judgement2.findings ?? {};
  const unplanned = verdict.outcome !== "refused" && packages === void 0;
  const broken = (unplanned || verdict.outcome === "planned") && errors.length > 0;
  const icon = broken ? "❌" : ICONS[verdict.outcome];
  const outcome = broken ? "has errors" : unplanned ? UNPLANNED : OUTCOMES[verdict.outcome];
  const heading = `## ${icon} ${code(clip(name, LONGEST))} ${outcome}`;
  const sections = [{ name: "verdict", importance: 100, markdown: heading }];
  const told = verdict.explanations.map(describe);
  const shown = fitting(told.slice(0, OPEN), OPEN_SHARE);
  if (shown.length > 0) sections.push({ name: "explanations", importance: 98, markdown: shown.join("\n\n") });
  const more = foldedList(
    { name: "more explanations", importance: 90 },
    count(told.length - shown.length, "more reason"),
    told.slice(shown.length),
    (rows) => rows.join("\n\n")
  );
  if (more) sections.push(more);
  if (verdict.doubts.length > 0) {
    const doubts = fitting(verdict.doubts.map((doubt) => `- ${text(clip(doubt, LONGEST))}`));
    const left = verdict.doubts.length - doubts.length;
    const list2 = [...doubts, ...left > 0 ? [`- … and ${grouped(left)} more`] : []];
    sections.push({ name: "doubts", importance: 95, markdown: list2.join("\n") });
  }
  const found = [
    findings("error", errors, 85),
    findings("warning", warnings, 60),
    findings("note", notes, 20),
    findings("finding", older, 15, " that the base has too")
  ];
  return [...sections, ...found.filter((section) => section !== void 0)];
}
var OUTCOMES = {
  planned: "can be built",
  refused: "cannot be built",
  unsure: "may not be what is meant"
};
var UNPLANNED = "has no errors in its files, and was not planned";
function describe({ sentences, chain, ways, at }) {
  const [message = "", ...more] = sentences.slice(0, 6).map((each) => clip(each, LONGEST));
  const parts = [problemText({ message, ...at ? { at: { ...at, file: clip(at.file, LONGEST) } } : {} })];
  if (more.length > 0) parts.push(more.map(text).join(" "));
  if (chain.length > 1)
    parts.push(
      `Required by ${fitting(
        chain.map((each) => code(clip(each, 200))),
        2e3
      ).join(" ← ")}`
    );
  const [first, ...others] = ways;
  if (first) parts.push(suggestion("What would solve it", first, 3e3));
  if (others.length > 0) {
    const rest = others.slice(0, 3).map((way) => suggestion("Or", way, 600));
    parts.push(details(count(others.length, "other way"), rest.join("\n\n")));
  }
  return parts.join("\n\n");
}
function suggestion(title, way, share) {
  const groups = /* @__PURE__ */ new Map();
  for (const { file, action, line: line2, number: number3 } of way) {
    const where = action === "add" ? `add to ${code(clip(file, 100))}` : `remove from ${code(clip(file, 100))}`;
    const key = number3 === void 0 ? where : `${where} line ${String(number3)}`;
    groups.set(key, [...groups.get(key) ?? [], clip(line2, LONGEST)]);
  }
  return [...groups].slice(0, 4).map(([where, lines], index) => {
    const shown = fitting(lines, share);
    const rest = lines.length - shown.length;
    const note = rest > 0 ? `

… and ${count(rest, "more line")}.` : "";
    return `${index === 0 ? `${title}: ` : "And "}${where}

${codeBlock(shown)}${note}`;
  }).join("\n\n");
}
function findings(noun, problems2, importance, which = "") {
  const rows = problems2.map(({ message, at, hint }) => {
    const short = { message: clip(message, LONGEST), ...hint === void 0 ? {} : { hint: clip(hint, LONGEST) } };
    return `- ${problemText({ ...short, ...at ? { at: { ...at, file: clip(at.file, 300) } } : {} }, " ")}`;
  });
  return foldedList({ name: `${noun}s`, importance }, `${count(problems2.length, noun)}${which}`, rows);
}
function costs({ verdict, packages, diff, downloads, prediction, sizes }) {
  if (verdict.outcome === "refused" || packages === void 0) return void 0;
  const cells2 = [["Packages", grouped(packages), changeCount(diff)]];
  if (downloads) cells2.push(["Download", formatBytes(downloads.total), `${formatBytes(downloads.fresh)} new`]);
  if (prediction) cells2.push(["Build", `about ${formatSeconds(prediction.seconds)}`, origin(prediction)]);
  const growth = installedGrowth(diff, sizes);
  if (growth !== void 0) cells2.push(["New in the image", growth, "as packed in the store"]);
  const markdown = table(
    cells2.map(([title]) => ({ title })),
    [cells2.map(([, value]) => `**${value}**`), cells2.map(([, , detail]) => detail)]
  );
  return { name: "costs", importance: 97, markdown };
}
function changeCount(diff) {
  if (!diff) return "";
  return diff.changes.length === 0 ? "no change" : count(diff.changes.length, "change");
}
function origin(prediction) {
  const { from, compiled, known, reused } = prediction;
  const ready = reused > 0 ? `, ${grouped(reused)} ready-built` : "";
  if (compiled === 0 && reused > 0) return "all ready-built";
  if (from === "records") return `by ${recordNames(prediction)}${ready}`;
  if (from === "mixed") return `${grouped(known)} of ${grouped(compiled)} by ${recordNames(prediction)}${ready}`;
  return `guessed from ${count(compiled, "package")}${ready}`;
}
var RECORDS = {
  "emerge-log": "the emerge.log of an earlier build",
  "package-store": "what kept packages took"
};
function recordNames({ sources = [], oneByOne }) {
  const names = sources.length === 0 ? "earlier builds" : sources.map((each) => RECORDS[each]).join(" and ");
  return oneByOne ? `${names}, one after the other` : names;
}
function installedGrowth(diff, sizes) {
  const added = diff?.changes.filter(({ kind }) => kind === "added") ?? [];
  const known = added.flatMap(({ name }) => sizes?.get(name) ?? []);
  if (known.length === 0) return void 0;
  const bytes = formatBytes(known.reduce((sum, each) => sum + each, 0));
  return known.length === added.length ? bytes : `${bytes} for ${grouped(known.length)} of ${grouped(added.length)}`;
}

// src/verdict/comment-changes.ts
var LONGEST2 = 300;
var KINDS = [
  ["added", "added", 50],
  ["removed", "removed", 48],
  ["downgraded", "older than before", 46],
  ["upgraded", "newer than before", 44],
  ["changed", "changed in other ways", 42],
  ["rebuilt", "built again as they are", 30]
];
function changeSections(judgement2) {
  const { diff, sizes, kept } = judgement2;
  if (!diff) return [];
  const ready = kept && new Set(kept.ready.map(({ name }) => name));
  return KINDS.map(([kind, title, importance]) => {
    const changes = diff.changes.filter((change2) => change2.kind === kind);
    const rows = changes.map((change2) => cells(change2, sizes, ready));
    return foldedList(
      { name: `packages ${title}`, importance },
      `${count(changes.length, "package")} ${text(title)}`,
      rows.map((row) => `| ${row.join(" | ")} |`),
      (shown) => [table(COLUMNS, []), ...shown].join("\n")
    );
  });
}
var COLUMNS = [{ title: "Package" }, { title: "Version" }, { title: "What is new" }];
function cells({ name, base, head, use, repository: repository2, slot, grounds }, sizes, ready) {
  const [from, to] = [base?.version, head?.version];
  const version = from === void 0 || to === void 0 || from === to ? to ?? from : `${from} → ${to}`;
  const size = base ? void 0 : sizes?.get(name);
  const notes = [
    ...slot ? [`slot ${text(clip(slot.from, LONGEST2))} → ${text(clip(slot.to, LONGEST2))}`] : [],
    ...repository2 ? [`from ${text(clip(repository2.to, LONGEST2))} instead of ${text(clip(repository2.from, LONGEST2))}`] : [],
    ...use.length > 0 ? [flags(use)] : [],
    ...grounds.map((ground) => GROUNDS[ground]),
    ...size === void 0 ? [] : [`${formatBytes(size)} packed`],
    ...head ? comesFrom(head.binary || ready?.has(`${name}-${head.version}`)) : []
  ];
  return [code(clip(name, LONGEST2)), code(clip(version ?? "", LONGEST2)), notes.join(", ")];
}
function comesFrom(ready) {
  return ready === void 0 ? [] : [ready ? "ready-built" : "compiled"];
}
var GROUNDS = {
  compiler: "another compiler",
  flags: "other compiler flags",
  profile: "another profile",
  ebuild: "its ebuild changed",
  sources: "its sources changed",
  patches: "its patches changed"
};
var FLAGS_SHOWN = 12;
function flags(use) {
  const shown = use.slice(0, FLAGS_SHOWN).map(({ name, enabled }) => code(clip(`${enabled ? "+" : "-"}${name}`, 100)));
  return use.length > FLAGS_SHOWN ? `${shown.join(" ")} and ${String(use.length - FLAGS_SHOWN)} more` : shown.join(" ");
}
var STATES = {
  introduced: "❌ brought in",
  remaining: "⚠️ remains",
  fixed: "✅ solved"
};
function advisorySection(hits) {
  const opened = hits.filter(({ state }) => state === "introduced").length;
  const rows = hits.map(({ advisory, state, versions }) => {
    const about = `${code(clip(advisory.package, LONGEST2))} ${code(clip(versions.join(" "), LONGEST2))}`;
    const title2 = advisory.title === void 0 ? "" : `: ${text(clip(advisory.title, LONGEST2))}`;
    return `- ${STATES[state]} GLSA ${text(clip(advisory.id, 40))} ${about}${title2}`;
  });
  const title = `${count(hits.length, "security advisory").replace(/advisorys$/, "advisories")}${opened > 0 ? `, ${String(opened)} brought in by this change` : ""}`;
  return foldedList({ name: "security advisories", importance: opened > 0 ? 96 : 55 }, title, rows);
}
function kernelSection(diff) {
  if (!diff) return void 0;
  const row = (sign) => ({ name, from, to }) => `- ${sign} ${code(clip(name, LONGEST2))} ${[from, to].filter((each) => each !== void 0).map((each) => code(clip(each, LONGEST2))).join(" → ")}`;
  const { added, removed, changed } = diff;
  const rows = [...changed.map(row("changed")), ...removed.map(row("off")), ...added.map(row("on"))];
  return foldedList({ name: "kernel options", importance: 40 }, count(rows.length, "kernel option"), rows);
}

// src/verdict/comment-store.ts
var LONGEST3 = 300;
function readyAndCompiled({ ready, compiled }) {
  const bytes = ready.reduce((sum, each) => sum + each.bytes, 0);
  const size = ready.length === 0 ? "" : ` (${formatBytes(bytes)})`;
  const come = ready.length === 1 ? "comes" : "come";
  return `${count(ready.length, "package")} ${come} ready${size}, ${grouped(compiled.length)} ${compiled.length === 1 ? "is" : "are"} compiled`;
}
function storeSection(kept) {
  if (!kept) return void 0;
  const markdown = text(`From the ${clip(kept.place, LONGEST3)} ${readyAndCompiled(kept)}.`);
  return { name: "what the store has", importance: 94, markdown };
}
function packageSections(kept) {
  if (!kept) return [];
  const { ready, compiled } = kept;
  return [
    foldedList(
      { name: "packages to compile", importance: 12 },
      `${count(compiled.length, "package")} to compile`,
      compiled.map(({ name, seconds }) => {
        const took = seconds === void 0 ? "" : `, about ${formatSeconds(seconds)}`;
        return `- ${code(clip(name, LONGEST3))}${took}`;
      })
    ),
    foldedList(
      { name: "ready-built packages", importance: 10 },
      `${count(ready.length, "package")} ready-built`,
      ready.map(({ name, bytes }) => `- ${code(clip(name, LONGEST3))}, ${formatBytes(bytes)}`)
    )
  ];
}

// src/verdict/comment.ts
var COMMENT_LIMIT = 65536;
function commentMarker(name) {
  const plain = name.slice(0, 100).replace(/[^A-Za-z0-9_.]/gu, (each) => `~${(each.codePointAt(0) ?? 0).toString(16)}`);
  return `<!-- gentoo-min-check:${plain} -->`;
}
function renderComment(judgement2, limit = COMMENT_LIMIT) {
  const marker = commentMarker(judgement2.name);
  return `${marker}
${renderJudgement(judgement2, limit - marker.length - 1)}`;
}
function renderJudgement(judgement2, limit = COMMENT_LIMIT) {
  const { commit: commit2 } = judgement2;
  const sections = [
    ...refusals(judgement2),
    costs(judgement2),
    storeSection(judgement2.kept),
    advisorySection(judgement2.advisories ?? []),
    ...changeSections(judgement2),
    kernelSection(judgement2.kernel),
    ...packageSections(judgement2.kept),
    commit2 === void 0 ? void 0 : { name: "commit", importance: 5, markdown: `<sub>Judged at ${text(commit2.slice(0, 40))}</sub>` }
  ];
  return joinSections(
    sections.filter((section) => section !== void 0),
    limit
  );
}

// src/check/diff-lines.ts
function shownLines(patch) {
  const hunks = [];
  let next = 0;
  for (const line2 of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line2)?.[1];
    if (start !== void 0) {
      hunks.push(/* @__PURE__ */ new Set());
      next = Number(start);
    } else if (line2.startsWith("+") || line2.startsWith(" ")) hunks.at(-1)?.add(next++);
  }
  return hunks;
}
function isShown(hunks, first, last) {
  return hunks.some((hunk) => hunk.has(first) && hunk.has(last));
}

// src/check/suggested-change.ts
var MOST = 20;
var LONGEST4 = 1e3;
function suggestedChanges(findings2) {
  return findings2.flatMap(
    ({ at, suggestion: suggestion3, rule, message }) => suggestion3 === void 0 || !isInRepository(at.file) || suggestion3.lines.some((line2) => cleanLine(line2) !== line2) ? [] : [{ file: at.file, ...suggestion3, rule, message }]
  );
}
function suggestionMarker({ file, rule, message, lines }) {
  return `<!-- gentoo-min-suggestion:${fingerprint(file, rule, message, ...lines)} -->`;
}
function reviewComments(changes, hunksOf, bodies) {
  const made = /* @__PURE__ */ new Set();
  return changes.filter((change2) => {
    const marker = suggestionMarker(change2);
    const known = made.has(marker) || bodies.some((body) => body.includes(marker));
    made.add(marker);
    return !known && isShown(hunksOf(change2.file), change2.line, change2.endLine);
  }).slice(0, MOST).map((change2) => ({
    path: change2.file,
    line: change2.endLine,
    side: "RIGHT",
    ...change2.endLine > change2.line ? { start_line: change2.line, start_side: "RIGHT" } : {},
    body: [
      `${text(clip(change2.message, LONGEST4))} (${text(clip(change2.rule, 100))})`,
      codeBlock(change2.lines, "suggestion"),
      suggestionMarker(change2)
    ].join("\n\n")
  }));
}

// src/check/pull-request-event.ts
import { readFile } from "node:fs/promises";
var commit = string().regex(/^[0-9a-f]{40,64}$/);
var repository = object({ full_name: string() });
var pullSchema = object({
  repository,
  pull_request: object({
    number: int().min(1),
    head: object({ sha: commit, repo: repository.nullish() }),
    base: object({ sha: commit })
  })
});
var runSchema = object({
  workflow_run: object({
    id: int().min(1),
    event: string(),
    head_sha: commit,
    head_repository: repository.nullish()
  })
});
async function readPullRequest(env) {
  const parsed = pullSchema.safeParse(await readPayload(env));
  if (!parsed.success) return void 0;
  const { repository: into, pull_request: pull } = parsed.data;
  return {
    repository: into.full_name,
    number: pull.number,
    head: pull.head.sha,
    base: pull.base.sha,
    // A deleted fork has no repository any more.
    fork: pull.head.repo?.full_name !== into.full_name
  };
}
async function readEndedRun(env) {
  const parsed = runSchema.safeParse(await readPayload(env));
  if (!parsed.success) return void 0;
  const { id, event, head_sha: head, head_repository: from } = parsed.data.workflow_run;
  return { id, event, head, from: from?.full_name };
}
async function readPayload({ GITHUB_EVENT_PATH: path = "" }) {
  if (path === "") return void 0;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return void 0;
  }
}

// src/check/tell-pull-request.ts
var PERMISSION = "pull-requests: write";
var author = object({ login: string(), type: string() }).nullable();
var commentsSchema = array(object({ id: int(), body: string().nullish(), user: author }));
var filesSchema = array(object({ filename: string(), patch: string().optional() }));
async function writeComment(client, { repository: repository2, number: number3 }, judgement2, footer = "") {
  const body = withFooter(judgement2, footer);
  const own = await findComment(client, { repository: repository2, number: number3 }, commentMarker(judgement2.name));
  if (own?.body === body) return "unchanged";
  await client.ask(
    own ? {
      doing: "update the comment",
      method: "PATCH",
      path: repoPath(repository2, "issues", "comments", own.id),
      body: { body },
      permission: PERMISSION
    } : {
      doing: "write the comment",
      method: "POST",
      path: repoPath(repository2, "issues", number3, "comments"),
      body: { body },
      permission: PERMISSION
    }
  );
  return own ? "updated" : "created";
}
function withFooter(judgement2, footer) {
  if (footer === "") return renderComment(judgement2);
  return `${renderComment(judgement2, 65e3 - Buffer.byteLength(footer))}
${footer}
`;
}
async function findComment(client, { repository: repository2, number: number3 }, marker) {
  const doing = "read the comments";
  const listed2 = await client.list({ doing, path: repoPath(repository2, "issues", number3, "comments") });
  const parsed = commentsSchema.safeParse(listed2);
  if (!parsed.success) throw malformed(doing);
  const marked = parsed.data.filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker);
  const ofBot = marked.find(({ user }) => user?.type === "Bot");
  if (ofBot || marked.length === 0) return ofBot;
  const login = await ownLogin(client);
  return marked.find(({ user }) => login !== void 0 && user?.login === login);
}
async function ownLogin(client) {
  try {
    const answer = await client.ask({ doing: "ask whose token it is", path: "/user" });
    const parsed = object({ login: string() }).safeParse(answer);
    return parsed.success ? parsed.data.login : void 0;
  } catch (error) {
    if (error instanceof GitHubError && error.status !== void 0) return void 0;
    throw error;
  }
}
async function suggestChanges(client, { repository: repository2, number: number3 }, head, changes) {
  if (changes.length === 0) return 0;
  const pull = (...steps) => repoPath(repository2, "pulls", number3, ...steps);
  const files = await listed(client, "read the files of the pull request", pull("files"), filesSchema);
  const hunks = new Map(files.map(({ filename, patch = "" }) => [filename, shownLines(patch)]));
  const comments = await listed(client, "read the comments on its lines", pull("comments"), commentsSchema);
  const bodies = comments.flatMap(({ body }) => body ?? []);
  const fresh = reviewComments(changes, (file) => hunks.get(file) ?? [], bodies);
  if (fresh.length === 0) return 0;
  await client.ask({
    doing: "suggest changes",
    method: "POST",
    path: pull("reviews"),
    body: { commit_id: head, event: "COMMENT", comments: fresh },
    permission: PERMISSION
  });
  return fresh.length;
}
async function listed(client, doing, path, schema) {
  const parsed = schema.safeParse(await client.list({ doing, path }));
  if (!parsed.success) throw malformed(doing);
  return parsed.data;
}

// src/inputs/check-settings.ts
var readers = {
  config: judged(pathRule),
  base: judged(revisionRule),
  plan: flag,
  "emerge-log": maybeEmpty(judged(pathRule)),
  comment: choice("auto", "false"),
  suggestions: flag,
  sarif: maybeEmpty(judged(pathRule)),
  output: judged(outputRule),
  "artifact-name": maybeEmpty(judged(prefixRule)),
  upload: flag,
  "retention-days": optional(whole(1, 400, "days")),
  summary: flag,
  token: asItIs
};
var commentReaders = { token: asItIs, suggestions: flag };
function readCheckSettings(platform) {
  const given = readTexts(checkInputs, platform);
  platform.mask(given.token);
  const own = readFields(readers, given);
  const problems2 = own.values ? [] : [...own.problems];
  const shared = readSharedSettings(platform, {
    takes: (name) => name in checkInputs && !(name in readers),
    config: own.values?.config ?? ""
  });
  if ("problems" in shared) problems2.push(...shared.problems);
  if (!own.values || "problems" in shared) throw new UserError(problems2);
  return { ...camelKeys(own.values), build: shared.settings };
}
function readCheckCommentSettings(platform) {
  const given = readTexts(checkCommentInputs, platform);
  platform.mask(given.token);
  const read = readFields(commentReaders, given);
  if (!read.values) throw new UserError(read.problems);
  return camelKeys(read.values);
}

// src/check/judgement-file.ts
var LARGEST_JUDGEMENT = 4 * 2 ** 20;
var suggestion2 = object({
  file: line,
  action: _enum(["add", "remove"]),
  line,
  number: lineNumber.exactOptional()
});
var KINDS2 = [
  "missing",
  "masked-keyword",
  "masked-package",
  "masked-licence",
  "masked-other",
  "use-change",
  "required-use",
  "slot-conflict",
  "blocker",
  "circular",
  "changes-needed",
  "invalid-atom",
  "syntax",
  "profile",
  "world-entry",
  "licence-group",
  "features",
  "metadata",
  "crash"
];
var explanation = object({
  kind: _enum(KINDS2),
  subject: line,
  sentences: list(line),
  chain: list(line),
  ways: list(list(suggestion2)),
  at: place.exactOptional()
});
var planned = object({ version: line, binary: boolean() });
var pair = object({ from: line, to: line });
var change = object({
  name: line,
  kind: _enum(["added", "removed", "upgraded", "downgraded", "changed", "rebuilt"]),
  base: planned.exactOptional(),
  head: planned.exactOptional(),
  use: list(object({ name: line, enabled: boolean(), appeared: boolean(), vanished: boolean() })),
  repository: pair.exactOptional(),
  slot: pair.exactOptional(),
  grounds: list(_enum(["compiler", "flags", "profile", "ebuild", "sources", "patches"]))
});
var hit = object({
  advisory: object({
    id: line,
    title: line.exactOptional(),
    severity: _enum(["low", "normal", "high"]).exactOptional(),
    package: line
  }),
  state: _enum(["introduced", "remaining", "fixed"]),
  versions: list(line)
});
var option = object({ name: line, from: line.exactOptional(), to: line.exactOptional() });
var options = list(option);
var judgement = object({
  name: line,
  verdict: object({
    outcome: _enum(["planned", "refused", "unsure"]),
    explanations: list(explanation),
    doubts: list(line)
  }),
  packages: number2.exactOptional(),
  findings: object({
    errors: problems,
    warnings: problems,
    notes: problems.exactOptional(),
    older: problems.exactOptional()
  }).exactOptional(),
  diff: object({ changes: list(change), unchanged: number2 }).exactOptional(),
  downloads: object({ total: number2, fresh: number2 }).exactOptional(),
  prediction: object({
    seconds: number2,
    from: _enum(["records", "mixed", "counts"]),
    compiled: number2,
    known: number2,
    reused: number2,
    sources: list(_enum(["emerge-log", "package-store"])).exactOptional(),
    oneByOne: literal(true).exactOptional()
  }).exactOptional(),
  advisories: list(hit).exactOptional(),
  kernel: object({ added: options, removed: options, changed: options }).exactOptional(),
  kept: object({
    place: line,
    ready: list(object({ name: line, bytes: number2 })),
    compiled: list(object({ name: line, seconds: number2.exactOptional() }))
  }).exactOptional(),
  sizes: list(object({ name: line, bytes: number2 })).exactOptional(),
  commit: line.exactOptional()
});
var fileSchema = object({
  version: literal(1),
  pullRequest: lineNumber,
  head: string().regex(/^[0-9a-f]{40,64}$/),
  judgement,
  suggestions: list(
    object({
      file: line,
      line: lineNumber,
      endLine: lineNumber,
      lines: list(line),
      rule: line,
      message: line
    })
  )
});
function writeJudgementFile({ judgement: judged2, ...rest }) {
  const { diff, sizes, ...plain } = judged2;
  const slim = ({ version, binary }) => ({ version, binary });
  const content = {
    version: 1,
    ...rest,
    // A line that is cut would be another one.
    suggestions: rest.suggestions.filter(({ lines }) => lines.every((each) => each.length <= LONGEST_TEXT)),
    judgement: {
      ...plain,
      ...sizes && { sizes: [...sizes].map(([name, bytes]) => ({ name, bytes })) },
      ...diff && {
        diff: {
          unchanged: diff.unchanged,
          changes: diff.changes.map((each) => ({
            ...each,
            ...each.base && { base: slim(each.base) },
            ...each.head && { head: slim(each.head) }
          }))
        }
      }
    }
  };
  return `${JSON.stringify(content, bounded)}
`;
}
function readJudgementFile(content) {
  if (content.length > LARGEST_JUDGEMENT) return void 0;
  let value;
  try {
    value = JSON.parse(content);
  } catch {
    return void 0;
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return void 0;
  const { pullRequest, head, suggestions, judgement: judged2 } = parsed.data;
  const { diff, advisories, sizes, ...plain } = judged2;
  return {
    pullRequest,
    head,
    suggestions,
    judgement: {
      ...plain,
      ...sizes && { sizes: new Map(sizes.map(({ name, bytes }) => [name, bytes])) },
      ...diff && {
        diff: {
          unchanged: diff.unchanged,
          changes: diff.changes.map(({ base, head: after, ...each }) => ({
            ...each,
            ...base && { base: whole2(each.name, base) },
            ...after && { head: whole2(each.name, after) }
          }))
        }
      },
      ...advisories && {
        advisories: advisories.map((each) => ({
          ...each,
          advisory: { ...each.advisory, vulnerable: [], unaffected: [] }
        }))
      }
    }
  };
}
function whole2(fullName, { version, binary }) {
  const [category = "", short = ""] = fullName.split("/");
  return { category, name: short, version, binary, merge: void 0 };
}

// src/check/judgement-artifacts.ts
var JUDGEMENT_NAME = "gentoo-min-check.json";
var MOST2 = 10;
var listSchema = object({
  artifacts: array(object({ id: int(), name: string(), size_in_bytes: number(), expired: boolean() }))
});
async function judgementArtifacts(client, repository2, run) {
  const doing = "list the artifacts of the run";
  const permission = "actions: read";
  const path = `${repoPath(repository2, "actions", "runs", run, "artifacts")}?per_page=100`;
  const parsed = listSchema.safeParse(await client.ask({ doing, path, permission }));
  if (!parsed.success) throw malformed(doing);
  const newest = new Map(
    parsed.data.artifacts.filter(({ name, expired }) => name.endsWith(JUDGEMENT_NAME) && !expired).toSorted((one, other) => one.id - other.id).map((artifact) => [artifact.name, artifact])
  );
  const chosen = [...newest.values()].slice(0, MOST2);
  const fits = chosen.filter(({ size_in_bytes: bytes }) => bytes <= LARGEST_JUDGEMENT);
  const contents = [];
  for (const { id } of fits) {
    const file = repoPath(repository2, "actions", "artifacts", id, "zip");
    const accept = "application/vnd.github.raw+json";
    contents.push(await client.text({ doing: "read the judgement", path: file, permission, accept }));
  }
  return { contents, refused: chosen.filter((each) => !fits.includes(each)).map(({ name }) => name) };
}

export {
  recordNames,
  readyAndCompiled,
  renderComment,
  renderJudgement,
  writeJudgementFile,
  readJudgementFile,
  JUDGEMENT_NAME,
  judgementArtifacts,
  suggestedChanges,
  readPullRequest,
  readEndedRun,
  writeComment,
  suggestChanges,
  readCheckSettings,
  readCheckCommentSettings
};
