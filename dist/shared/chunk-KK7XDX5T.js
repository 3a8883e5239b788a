import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  findInLayout,
  isFolder as isFolder2
} from "./chunk-JCCMZWAE.js";
import {
  keepCertificates,
  layersOnly,
  runQuietly,
  stageRunner
} from "./chunk-WACE7K5R.js";
import {
  cacheArguments
} from "./chunk-G7CS3FSX.js";
import {
  OLDEST_BUILDKIT,
  findBuildx,
  isOlder
} from "./chunk-KY4BNFZ3.js";
import {
  prepareBuilder
} from "./chunk-KGR2EQXG.js";
import {
  WRITE,
  readActionsToken
} from "./chunk-2VRICYVE.js";
import {
  lostSourcesProblem
} from "./chunk-DY5DXTN5.js";
import {
  makeTemporaryFolder
} from "./chunk-Y7SXLZLA.js";
import {
  isFolder,
  sourceOf,
  withoutUser
} from "./chunk-E6VP5OOA.js";
import {
  fingerprint
} from "./chunk-XJG5VGGA.js";
import {
  CACHE_TYPES,
  TYPE_NAMES,
  csvField
} from "./chunk-WBUWGKZS.js";
import {
  formatReference
} from "./chunk-YBWY2CMD.js";
import {
  array,
  boolean,
  number,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  certificateEnvironment,
  mirrorName
} from "./chunk-UOA2IU3N.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count,
  sentence
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/builder/capabilities.ts
var WORKER = "org.mobyproject.buildkit.worker";
function requireBuildkit({ name, driver, nodes }) {
  const old = nodes.find(({ buildkit }) => isOlder(buildkit, OLDEST_BUILDKIT));
  if (!old) return;
  throw new UserError({
    message: `BuildKit ${old.buildkit} of the builder ${name} is too old: the build needs ${OLDEST_BUILDKIT.join(".")} or newer.`,
    hint: driver === "docker" ? "It is part of that Docker Engine. Leave the input builder empty: then one is made that has its own." : "Make it from a newer image (moby/buildkit), or leave the input builder empty to have one made. There is no way around BuildKit: the stages share files by its mounts."
  });
}
function exportsLayers({ driver, nodes }) {
  return driver !== "docker" || nodes.some(({ labels }) => labels[`${WORKER}.snapshotter`] !== void 0);
}
function capabilities(found) {
  const { buildx, builder, kernel } = found;
  const rows = [
    { name: "buildx", found: buildx },
    theBuilder(builder),
    engine(found),
    { name: "BuildKit", found: each(builder, ({ buildkit }) => buildkit) || "of a version that it does not tell" },
    snapshotter(builder),
    layers(builder),
    collection(builder),
    jobs(found),
    cuse(found),
    wsl(kernel),
    ...bootRows(found)
  ];
  return rows.filter((row) => row !== void 0);
}
function theBuilder({ name, driver, nodes }) {
  const found = `${name} (${driver}${nodes.length > 1 ? `, ${count(nodes.length, "node")}` : ""})`;
  if (nodes.length < 2) return { name: "builder", found };
  return {
    name: "builder",
    found,
    instead: "one node, by buildx's choice",
    cost: "each node has packages, downloads and layers of its own; what another one needs of them comes from stores and caches"
  };
}
function engine({ engine: docker, builder }) {
  if (!docker) return void 0;
  const found = `Docker ${docker.version} on ${docker.system}${docker.rootless ? ", rootless" : ""}`;
  if (!docker.rootless || builder.driver !== "docker-container") return { name: "engine", found };
  return {
    name: "engine",
    found,
    instead: "the rights of its user",
    cost: "no device of the machine can be opened, so that a jobserver is a named pipe"
  };
}
function snapshotter(builder) {
  const used = each(builder, ({ labels }) => labels[`${WORKER}.snapshotter`] ?? "");
  if (used === "") return void 0;
  const row = { name: "file systems of the layers", found: used };
  if (/\bnative\b/.test(used)) {
    return {
      ...row,
      cost: "every step copies the whole system before it; give BuildKit a disk that overlayfs can use"
    };
  }
  return /\bfuse-overlayfs\b/.test(used) ? { ...row, cost: "slower than the kernel's overlayfs" } : row;
}
function layers(builder) {
  if (exportsLayers(builder)) return void 0;
  return {
    name: "export of layers",
    found: "not by this engine",
    instead: "the engine's own layers",
    cost: "a new machine has none of them; leave the input builder empty, or let the engine use containerd's image store"
  };
}
var MOUNTS = "type==exec.cachemount";
function collection({ nodes }) {
  const rules = nodes.flatMap((node) => node.collection);
  if (rules.length === 0) return void 0;
  const taking = rules.filter(({ filters }) => filters.length === 0 || filters.includes(MOUNTS));
  if (taking.length === 0) return { name: "garbage collection", found: "leaves packages and downloads alone" };
  const limits = [
    ...new Set(taking.flatMap((rule) => Object.entries(rule.limits).map(([key, value]) => `${key} ${value}`)))
  ];
  return {
    name: "garbage collection",
    found: limits.join(", ").toLowerCase(),
    cost: "it may remove packages and downloads that are used again, even while a build runs; docs/never-twice.md has rules that do not"
  };
}
function jobs({ jobserver }) {
  const row = { name: "jobserver", found: jobserver.provider };
  return jobserver.provider === "private" ? { ...row, cost: "steps beside each other may run more jobs than there are cores" } : row;
}
function cuse({ jobserver }) {
  if (!jobserver.cuse) return void 0;
  const { lacks } = jobserver.cuse;
  if (lacks === void 0) return { name: "CUSE", found: "/dev/cuse can be opened" };
  return {
    name: "CUSE",
    found: `/dev/cuse cannot be opened: ${lacks}`,
    instead: "a named pipe",
    cost: "what is killed takes its tokens along until nobody uses the pipe; docs/jobserver.md has what steve needs"
  };
}
function wsl(kernel) {
  if (!/microsoft/i.test(kernel)) return void 0;
  const row = { name: "Windows", found: `WSL, kernel ${kernel}` };
  return /WSL2/i.test(kernel) ? { ...row, cost: "files below /mnt are slow: keep the config folder and the output in the home folder" } : { ...row, cost: "WSL 1 has no Linux kernel and can run no BuildKit: `wsl --set-version DISTRIBUTION 2`" };
}
function bootRows({ boot }) {
  if (!boot) return [];
  if (boot.qemu === void 0) {
    return [{ name: "QEMU", found: "none", instead: "nothing", cost: "whether the image boots is not known" }];
  }
  const qemu = { name: "QEMU", found: boot.qemu };
  if (boot.kvm === "open") return [qemu, { name: "KVM", found: "/dev/kvm can be opened" }];
  const why = boot.kvm === "denied" ? "/dev/kvm may not be opened by this user" : "no /dev/kvm";
  return [
    qemu,
    {
      name: "KVM",
      found: why,
      instead: "emulation",
      cost: "the boot test takes some ten times as long, and knows no CPU newer than QEMU does"
    }
  ];
}
function each({ nodes }, of) {
  return [...new Set(nodes.map(of).filter((answer) => answer !== ""))].join(", ");
}
function formatCapability({ name, found, instead, cost }) {
  const used = instead === void 0 ? "" : `; ${instead} instead`;
  return `${name}: ${found}${used}${cost === void 0 ? "" : ` (${cost})`}`;
}

// src/cache/cache-troubles.ts
var RULES = [
  [
    "evicted",
    /\b(?:blob|content|digest) sha256:[0-9a-f]+:? (?:not found|unavailable)|BlobNotFound|could not fetch content descriptor .*not found|NoSuchKey/
  ],
  ["throttled", /resource_exhausted|\b429\b|too ?many ?requests|SlowDown|ServerBusy|rate limit/i],
  [
    "full",
    /no space left on device|disk quota exceeded|quota ?exceeded|exceed the configured upper limit|InsufficientStorage|\b(?:413|507) /i
  ],
  [
    "misconfigured",
    /token is malformed|token expired|invalid token|(?:bucket|region|token|url) (?:\(\S+\) )?not set|is required for|not a valid url|not a directory/
  ],
  ["missing", /NoSuchBucket|ContainerNotFound|name unknown|repository name not known/i],
  [
    "refused",
    /permission_denied|unauthenticated|failed to reserve cache|\b(?:401|403|405) |StatusCode: (?:401|403)|denied|unauthorized|forbidden|read-only file system|AuthorizationFailure/i
  ],
  [
    "unreachable",
    /connection (?:refused|reset)|no such host|network is unreachable|no route to host|dial tcp|unexpected EOF|\b50[0234]\b|^unavailable$|server misbehaving/
  ],
  ["slow", /maximum timeout reached|deadline exceeded|timeout/i]
];
function troubleOf(error, direction) {
  const found = RULES.find(([, pattern]) => pattern.test(error));
  if (found) return found[0];
  return direction === "import" && error.trim().endsWith(": not found") ? "empty" : "unknown";
}
var EXPORTERS = {
  "exporting to GitHub Actions Cache": "gha",
  "exporting cache to registry": "registry",
  "exporting cache to Amazon S3": "s3",
  "exporting cache to Azure Blob Storage": "azblob",
  "exporting cache to client directory": "local"
};
function exportedType(vertex) {
  return EXPORTERS[vertex];
}
function importedFrom(vertex) {
  const from = /^importing cache manifest from (.+)$/.exec(vertex)?.[1];
  if (from === void 0) return void 0;
  const type = /^(gha|s3|azblob|local):\d+$/.exec(from)?.[1];
  return type === void 0 ? { type: "registry", ref: from } : { type };
}
function detailOf(error) {
  const code = /^ERROR CODE: (\S+)$/m.exec(error)?.[1];
  const line = (error.split("\n").find((each2) => each2.trim() !== "") ?? "").replace(/^(?:failed to configure \S+ cache (?:im|ex)porter: |error writing layer blob: |failed to copy: )+/, "").replaceAll(/(https?:\/\/[^\s"?]*)\?[^\s"]*/g, "$1").trim();
  return code === void 0 || line.includes(code) ? line : `${line} (${code})`;
}

// src/cache/cache-reports.ts
function cacheReports(timeline) {
  return [...timeline.steps.flatMap(fromStep), ...fromMessages(timeline.messages)];
}
function fromStep({ name, kind, error }) {
  if (error === void 0) return [];
  const detail = detailOf(error);
  const imported = importedFrom(name);
  if (imported) return [{ ...imported, direction: "import", trouble: troubleOf(error, "import"), detail }];
  const type = exportedType(name);
  if (type !== void 0) return [{ type, direction: "export", trouble: troubleOf(error, "export"), detail }];
  const lost = (kind === "stage" || kind === "output") && troubleOf(error, "import") === "evicted";
  return lost ? [{ direction: "import", trouble: "evicted", detail }] : [];
}
function fromMessages(messages) {
  return messages.flatMap((line, index) => {
    const [, what] = /^WARNING: local cache import at .+? (?:not found|skipped)(?: due to err)?: (.*)$/.exec(line) ?? [];
    if (what !== void 0) {
      const isEmpty = /index\.json.*no such file or directory$|^no digest found for tag/.test(what);
      const trouble2 = isEmpty ? "empty" : troubleOf(what, "import");
      return [{ type: "local", direction: "import", trouble: trouble2, detail: detailOf(what) }];
    }
    const [, name, why = ""] = /^ERROR: .*failed to configure (\S+) cache exporter: (.*)$/.exec(line) ?? [];
    const type = CACHE_TYPES.find((each2) => each2 === name);
    if (type === void 0) return [];
    const error = [why, ...messages.slice(index + 1)].join("\n");
    const trouble = troubleOf(error, "export");
    return [
      {
        type,
        direction: "export",
        trouble: trouble === "unknown" ? "misconfigured" : trouble,
        detail: detailOf(error)
      }
    ];
  });
}

// src/cache/cache-problems.ts
function cacheProblems(timelines, entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const report of timelines.flatMap(cacheReports)) {
    if (report.trouble === "empty") continue;
    const place = placeOf(report, entries);
    const key = `${place.name}
${report.trouble}`;
    const group = groups.get(key) ?? { place, reports: [] };
    group.reports.push(report);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ place, reports }) => explain(place, reports));
}
function placeOf({ type, ref }, entries) {
  const sameType = entries.filter((entry) => type === void 0 || entry.type === type);
  const sameRef = sameType.filter(({ options }) => ref !== void 0 && isScopeOf(ref, options.ref ?? ""));
  const candidates = sameRef.length > 0 ? sameRef : sameType;
  const [only] = candidates;
  if (only && candidates.length === 1) return { name: only.place, type: only.type };
  return type === void 0 ? { name: "a cache" } : { name: TYPE_NAMES[type], type };
}
function isScopeOf(ref, asked) {
  return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}
var DETAIL = 240;
function explain({ name, type }, reports) {
  const [first] = reports;
  const trouble = first?.trouble ?? "unknown";
  const detail = clip(first?.detail ?? "", DETAIL);
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  if (trouble === "evicted") {
    const layers2 = new Set(reports.map((report) => report.detail)).size;
    const message2 = `${subject} no longer has what its index names: ${count(layers2, "layer")}, the first ${sentence(detail)}`;
    return { message: message2, hint: HINTS.evicted };
  }
  const directions = new Set(reports.map(({ direction }) => direction));
  const done = directions.size > 1 ? "read or written" : directions.has("export") ? "written" : "read";
  const message = `${subject} could not be ${done}: ${MEANINGS[trouble]} (${detail}).`;
  const lost = directions.has("export") ? "The layers of this build are not kept there." : "The build went on without it.";
  const hint = (type === void 0 ? void 0 : TYPE_HINTS[type][trouble]) ?? HINTS[trouble];
  return { message, hint: `${lost} ${hint}` };
}
var MEANINGS = {
  empty: "nothing is stored there yet",
  refused: "access was refused",
  throttled: "it gets more requests than it allows",
  evicted: "layers are gone",
  full: "there is no room left",
  unreachable: "it does not answer as it should",
  slow: "it took too long",
  missing: "it does not exist",
  misconfigured: "its settings cannot work",
  unknown: "of an error"
};
var HINTS = {
  empty: "",
  refused: "Check its credentials and that they may write.",
  throttled: "It passes by itself; run fewer jobs at once, or use another cache.",
  evicted: "They were built again and are stored anew. Caches that are short of room or unused are emptied: keep fewer, or a larger place.",
  full: "Remove what is not needed, or use a larger place.",
  unreachable: "Check the address and that it can be reached from the builder.",
  slow: "Use a place that is nearer, or keep less in it.",
  missing: "Create it, or correct its name.",
  misconfigured: "Correct the input cache.",
  unknown: "If it comes again, leave this cache out by the input cache."
};
var TYPE_HINTS = {
  gha: {
    refused: "Pull requests from forks may only read, and a token ends with its job; `cache-write: false` only reads.",
    throttled: "GitHub allows 200 uploads a minute for a repository: run fewer jobs at once, or use another cache.",
    full: "A repository has 10 GB: remove caches under Actions, Caches, or use another cache.",
    unreachable: "See githubstatus.com; the next build tries again.",
    misconfigured: "Do not set ACTIONS_RUNTIME_TOKEN yourself; inside a job the runner gives it."
  },
  registry: {
    refused: "Log in to the registry before (docker/login-action); for ghcr.io the job needs `packages: write`.",
    full: "Remove old tags, or raise the registry's quota."
  },
  s3: {
    refused: "The credentials need s3:GetObject, s3:PutObject and s3:ListBucket for this bucket."
  },
  azblob: {
    refused: "Check the account key, or give the builder the role Storage Blob Data Contributor."
  },
  local: {
    refused: "Make the folder writable for the user who builds.",
    full: "Free space on its disk, or name a folder on a larger one.",
    misconfigured: "Name a folder that can be made."
  }
};

// src/cache/hits.ts
function isHit({ state, pulledBytes }) {
  return state === "cached" || state === "done" && pulledBytes > 0;
}

// src/cache/fetch-build.ts
var FETCHED_STAGE = "fetched";
function hasStage(dockerfile, stage) {
  return stagesOf(dockerfile).has(stage.toLowerCase());
}
function fetchStages(dockerfile) {
  const body = stagesOf(dockerfile).get(FETCHED_STAGE) ?? "";
  return [...body.matchAll(/--from=(\S+)/g)].map(([, stage = ""]) => stage);
}
function stagesOf(dockerfile) {
  const [, ...stages] = dockerfile.split(/^[ \t]*FROM[ \t]+/im);
  return new Map(
    stages.flatMap((text) => {
      const [, name] = /^(?:--\S+[ \t]+)*\S+[ \t]+AS[ \t]+(\S+)[ \t]*(?:[\r\n]|$)/i.exec(text) ?? [];
      return name === void 0 ? [] : [[name.toLowerCase(), text]];
    })
  );
}
function downloadsAreDone({ steps }, stages) {
  const fetches = steps.filter(({ stage }) => stage !== void 0 && stages.includes(stage));
  const ended = fetches.every(({ state }) => state === "done" || state === "cached");
  return ended && fetches.some((step) => step.state === "done" && !isHit(step));
}
function planFetchBuild(main, entries, scopes, options = {}) {
  const cache = cacheArguments(entries, { part: "fetch", scopes, write: true, ...options });
  return cache.to.length === 0 ? void 0 : { plan: layersOnly(main, FETCHED_STAGE), cache };
}
function startFetchBuild(plan, entries, deps) {
  const late = new AbortController();
  const ended = deps.run(plan, AbortSignal.any([deps.signal, late.signal])).then(
    (run) => outcomeOf(run, plan, entries),
    (error) => ({
      status: "failed",
      problems: [
        { message: `The downloads could not be kept apart: ${error instanceof Error ? error.message : String(error)}` }
      ]
    })
  );
  return {
    ended,
    settle: async (until) => {
      const stop = () => {
        late.abort();
      };
      if (until.aborted) stop();
      until.addEventListener("abort", stop, { once: true });
      try {
        return await ended;
      } finally {
        until.removeEventListener("abort", stop);
      }
    }
  };
}
function outcomeOf(run, { cache }, entries) {
  const problems = cacheProblems([run.timeline], entries);
  if (run.stopped) return { status: "stopped", problems, run };
  if (run.code !== 0) return { status: "failed", problems, run };
  const failed = cacheReports(run.timeline).filter(({ direction }) => direction === "export").length;
  return { status: failed < cache.to.length ? "exported" : "not-exported", problems, run };
}

// src/build/ask-sources.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
var STAGE = "sources";
var PATIENCE_MS = 45e3;
var ANSWER = "sources.json";
var schema = object({
  found: number(),
  gone: array(object({ name: string(), package: string(), pool: boolean() })),
  unknown: array(object({ name: string(), package: string(), why: string() }))
});
function readSourcesAnswer(content) {
  return schema.parse(JSON.parse(content));
}
function lostSources(answer, kept) {
  return {
    lost: answer.gone.map((source) => ({ ...source, store: kept?.paths.has(source.name) === true })),
    unknown: answer.unknown.length,
    store: kept?.place
  };
}
async function askSources(stage, { target, lists, folder }, signal) {
  const [incoming, output] = [join(folder, "downloads"), join(folder, "sources")];
  await mkdir(incoming, { recursive: true });
  for (const [name, lines] of Object.entries(lists)) {
    await writeFile(join(incoming, name), lines.map((line) => `${line}
`).join(""));
  }
  const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
  if (!await stage(target, more, time)) return void 0;
  return readSourcesAnswer(await readFile(join(output, ANSWER), "utf8"));
}
function questionOfToday(now) {
  return new Date(now).toISOString().slice(0, 10);
}
function isPlanned(failure) {
  if (!failure) return true;
  const { kind, step } = failure;
  return kind !== "builder" && step?.stage !== void 0 && !step.stage.startsWith("plan-");
}
async function reportLostSources(context, signal) {
  const { platform, report, prepared, folder, from, kept, at } = context;
  const { plan, secrets, buildx, dockerfile } = prepared;
  if (!hasStage(dockerfile, STAGE) || !isPlanned(report.failure)) return;
  try {
    const question = questionOfToday(platform.now());
    const stage = stageRunner(plan, { platform, buildx, secrets, from, question });
    const answer = await askSources(
      stage,
      // What this build downloaded itself is there.
      { target: STAGE, lists: { downloaded: [...report.downloaded] }, folder },
      signal
    );
    if (!answer) return;
    const sources = lostSources(answer, kept);
    report.sources(sources);
    const problem2 = lostSourcesProblem(sources, at);
    if (problem2) report.warn(problem2);
  } catch (error) {
    platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// src/plan/build-args.ts
function buildArgs(image, facts) {
  const { compiler, kernel, user, squashfs } = image;
  return {
    SNAPSHOT_SIGNATURE: image["snapshot-signature"],
    PROFILE: image.profile,
    COMPILER: [compiler.slot, compiler.version, compiler.keyword].join("|"),
    COMPILER_SLOT: String(compiler.slot),
    COMPILER_ATOM: `=sys-devel/gcc-${compiler.version}:${compiler.slot}`,
    REPOSITORIES: image.repositories.map((repository) => repository.name).join(" "),
    KERNEL_ATOM: `=sys-kernel/${kernel.sources}-${kernel.version}`,
    KERNEL_BASE: kernel.base.join(" "),
    PYTHON_TARGET: image.python,
    BOOTSTRAP: image.bootstrap.join(" "),
    DEBUG_PACKAGES: image["debug-packages"].join(" "),
    TREE: image.tree,
    USER_NAME: user.name,
    USER_GROUPS: user.groups.join(" "),
    LOGIN: user.login,
    LOGIN_FINGERPRINT: fingerprint("login", ...facts.loginSecrets),
    HOST_NAME: image.hostname,
    LOCALE: image.locale,
    TIMEZONE: image.timezone,
    KEYMAP: image.keymap,
    COMPRESSION: squashfs.compression,
    LEVEL: squashfs.level === void 0 ? "" : String(squashfs.level),
    BLOCK_SIZE: String(squashfs["block-size"]),
    SOURCE_DATE_EPOCH: String(facts.sourceDateEpoch),
    REBUILD: facts.rebuild,
    COMPILER_CACHE: facts.compilerCache.length === 0 ? "none" : "packed",
    ...facts.binhost,
    COMPILER_CACHE_PACKAGES: facts.compilerCache.map((name) => `dev-util/${name}`).join(" ")
  };
}
function sourceDateEpoch(snapshot) {
  const match = /(?:^|[^0-9])(20\d{2})(\d{2})(\d{2})(?:[^0-9]|$)/.exec(snapshot.replace(/@sha256:.*/, ""));
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Date.UTC(1980, 0, 1);
  return time / 1e3;
}

// src/build/open-builder.ts
import { dirname } from "node:path";

// src/builder/proxy.ts
function proxyEnvironment({ httpProxy, noProxy }) {
  if (httpProxy === "") return {};
  return { http_proxy: httpProxy, https_proxy: httpProxy, ...noProxy === "" ? {} : { no_proxy: noProxy } };
}
function proxyDriverOptions(settings) {
  return Object.entries(proxyEnvironment(settings)).map(([name, value]) => csvField(`env.${name}=${value}`));
}

// src/pins/resolve.ts
import { join as join2, resolve } from "node:path";

// src/pins/registry-error.ts
var BY_STATUS = {
  "401": "unauthorized",
  "403": "unauthorized",
  "404": "not-found",
  "408": "timeout",
  "429": "rate-limited",
  "502": "unreachable",
  "503": "unreachable",
  "504": "timeout"
};
var BY_WORDS = [
  [/too ?many ?requests|rate limit/i, "rate-limited"],
  [/unauthorized|denied|authorization failed|insufficient_scope|no basic auth credentials/i, "unauthorized"],
  [/timeout|timed out|deadline exceeded/i, "timeout"],
  [
    /no such host|name resolution|connection refused|connection reset|unreachable|no route to host|dial tcp|\bEOF\b/i,
    "unreachable"
  ],
  [/x509|certificate|tls: |HTTP response to HTTPS client/i, "unreachable"],
  [/not found|manifest unknown|name unknown/i, "not-found"]
];
function classifyRegistryError(stderr, asked) {
  const status = /unexpected status from \w+ request to \S+: (\d{3})\b/.exec(stderr)?.[1];
  const known = BY_STATUS[status ?? ""];
  if (known) return known;
  const words = stderr.slice(0, 16384).replaceAll(asked, "").replace(/https?:\/\/[^\s"]*/g, "");
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "broken";
}
function errorLine(stderr) {
  const lines = stderr.split(/[\r\n]+/).filter((line2) => line2.trim() !== "");
  const line = lines.find((candidate) => candidate.startsWith("ERROR")) ?? lines.at(-1) ?? "";
  return line.replace(/^ERROR:\s*/, "").trim();
}

// src/pins/resolve.ts
var RETRIES = [2e3];
var TRANSIENT = /* @__PURE__ */ new Set(["unreachable", "timeout"]);
async function resolvePins(requests, access) {
  const results = await Promise.all(requests.map((request) => resolvePin(request, access)));
  const problems = results.flatMap((result) => "message" in result ? [result] : []);
  if (problems.length > 0) throw new UserError(problems);
  return results.filter((result) => !("message" in result));
}
async function resolvePin(request, access) {
  const source = sourceOf(request.text);
  switch (source.kind) {
    case "registry":
      return await resolveReference(request, source.reference, access);
    case "folder": {
      const folder = resolve(source.folder);
      if (request.key === "stage3") {
        return problem(
          request,
          "is a folder, but nothing can be built on a folder.",
          "Name an image or an OCI layout."
        );
      }
      const repository = join2(folder, "var/db/repos/gentoo");
      if (!await isFolder2(repository)) {
        return problem(
          request,
          `holds no snapshot: there is no folder ${quote(repository, 200)}.`,
          "Name the folder above var/."
        );
      }
      return { reference: folder, context: folder, pinned: false };
    }
    case "oci-layout": {
      const found = await findInLayout(source.folder, source);
      if (typeof found === "string") return problem(request, `${found}.`, "Check the path.");
      const { digest, folder } = found;
      const tag = source.tag === void 0 ? "" : `:${source.tag}`;
      const reference = `oci-layout://${folder}${tag}@${digest}`;
      return { reference, context: reference, digest, pinned: source.digest !== void 0 };
    }
  }
}
async function resolveReference(request, reference, access) {
  const { digest, tag, ...name } = reference;
  const tagged = { ...name, ...tag === void 0 ? {} : { tag } };
  const [byTag, byDigest] = await Promise.all([
    inspect(tagged, access, digest === void 0),
    digest === void 0 ? void 0 : inspect({ ...name, digest }, access, true)
  ]);
  const asked = byDigest ?? byTag;
  if ("failure" in asked) return explain2(request, reference, asked, byTag, access.mirrors?.get(reference.domain) ?? []);
  const result = formatReference({ ...reference, digest: asked.digest });
  const note = byDigest === void 0 ? void 0 : tagNote(request.key, formatReference(tagged), byTag, asked.digest);
  return {
    reference: result,
    context: `docker-image://${result}`,
    digest: asked.digest,
    pinned: digest !== void 0,
    line: `${request.key}: ${result}`,
    ...note === void 0 ? {} : { note }
  };
}
function tagNote(key, tagged, byTag, pinned) {
  if ("digest" in byTag) {
    return byTag.digest === pinned ? void 0 : `${key}: ${tagged} is now ${byTag.digest}; the pinned ${pinned} is used.`;
  }
  return byTag.failure === "not-found" ? `${key}: ${tagged} is gone; the pinned ${pinned} is still there.` : void 0;
}
async function inspect(reference, access, persistent) {
  const mirrored = await askBelowPaths(reference, access);
  if (mirrored && "digest" in mirrored) return mirrored;
  access.signal.throwIfAborted();
  const telling = (answer) => mirrored && "failure" in answer && TRANSIENT.has(answer.failure) ? mirrored : answer;
  for (let attempt = 0; ; attempt++) {
    const answer = await ask(formatReference(reference), access);
    const pause = persistent ? RETRIES[attempt] : void 0;
    if ("digest" in answer || pause === void 0 || !TRANSIENT.has(answer.failure)) return telling(answer);
    await access.sleep(pause);
    access.signal.throwIfAborted();
  }
}
async function askBelowPaths({ domain, ...rest }, access) {
  let answer;
  for (const mirror of access.mirrors?.get(domain) ?? []) {
    const slash = mirror.indexOf("/");
    if (slash < 0) continue;
    const path = `${mirror.slice(slash + 1)}/${rest.path}`;
    answer = await ask(formatReference({ ...rest, domain: mirror.slice(0, slash), path }), access);
    if ("digest" in answer) break;
  }
  return answer;
}
async function ask(reference, access) {
  const { buildx, builder, signal, timeoutMs = 3e4 } = access;
  const limit = AbortSignal.timeout(timeoutMs);
  const result = await buildx(
    ["imagetools", "inspect", `--builder=${builder}`, "--format", "{{json .Manifest}}", reference],
    {
      signal: AbortSignal.any([signal, limit]),
      graceMs: 1e3
    }
  );
  signal.throwIfAborted();
  if (limit.aborted && result.stopped)
    return { failure: "timeout", said: `no answer within ${timeoutMs / 1e3} seconds` };
  if (result.code !== 0)
    return { failure: classifyRegistryError(result.stderr, reference), said: errorLine(result.stderr) };
  const digest = digestIn(result.stdout);
  return digest === void 0 ? { failure: "broken", said: `no digest in ${quote(result.stdout.trim())}` } : { digest };
}
function digestIn(stdout) {
  let parsed;
  try {
    parsed = JSON.parse(stdout);
  } catch {
    return void 0;
  }
  const digest = parsed?.digest;
  return typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : void 0;
}
function problem(request, message, hint) {
  const { at, key, text } = request;
  return { message: `${key}: ${quote(text, 200)} ${message}`, hint, ...at === void 0 ? {} : { at } };
}
function explain2(request, reference, answer, byTag, mirrors) {
  const { domain, digest } = reference;
  const server = mirrorIn(answer.said, mirrors) ?? domain;
  const who = server === domain ? `the registry ${domain}` : `the mirror ${server} of ${domain}`;
  const said = answer.said === "" ? "" : ` The answer was: ${quote(answer.said, 300)}`;
  switch (answer.failure) {
    case "not-found":
      return digest === void 0 ? problem(
        request,
        `does not exist in the registry ${domain}.`,
        "Check name and tag; old dated tags are deleted at some time."
      ) : problem(
        request,
        `does not exist in the registry ${domain}: there is no such digest.`,
        "digest" in byTag ? `Its tag stands for ${byTag.digest}.` : "Pin another release."
      );
    case "unauthorized":
      return problem(
        request,
        `was refused by ${who}: it does not exist, or needs a login.`,
        `Run docker login ${server} before, or check the name.${said}`
      );
    case "rate-limited":
      return problem(
        request,
        `was refused by ${who}: too many requests.`,
        `Log in with docker login ${server}, or try again later.${said}`
      );
    case "timeout":
      return problem(
        request,
        `could not be looked up: ${who} did not answer in time.`,
        `Try again later, or check network and proxy.${said}`
      );
    case "unreachable":
      return problem(
        request,
        `could not be looked up: ${who} cannot be reached.`,
        `Check its name, network, proxy and certificates.${said}`
      );
    case "broken":
      return problem(request, `could not be looked up in ${who}.`, `Is it a registry?${said}`);
  }
}
function mirrorIn(said, mirrors) {
  const host = /\bto https?:\/\/([^/\s]+)\//.exec(said)?.[1];
  return mirrors.map((mirror) => mirror.replace(/\/.*/, "")).find((mirror) => mirror === host);
}

// src/build/open-builder.ts
async function openBuilder(settings, certificates, { platform, run, sleep, ownBuilder, onBuilderCreated }, folder) {
  const trusted = certificates === "" ? void 0 : await keepCertificates(certificates, folder);
  const buildx = await findBuildx(run, {
    ...platform.env,
    ...proxyEnvironment(settings),
    ...trusted === void 0 ? {} : certificateEnvironment(dirname(trusted), platform.env)
  });
  const builder = await prepareBuilder(
    buildx,
    {
      name: settings.builder,
      image: settings.buildkitImage,
      options: [...proxyDriverOptions(settings), ...settings.builderOptions],
      registries: {
        mirrors: settings.registryMirrors,
        ...trusted === void 0 ? {} : { certificates: trusted }
      },
      ownName: ownBuilder
    },
    { log: platform.log, sleep, folder, onCreated: onBuilderCreated }
  );
  return { buildx, builder };
}
function resolveImagePins(settings, { definition, place }, { buildx, builder }, { platform, sleep }) {
  const pin = (key) => settings[key] === void 0 ? { key, text: definition[key], at: place([key]) } : { key, text: settings[key] };
  return resolvePins([pin("stage3"), pin("snapshot")], {
    buildx: (args, options) => buildx.run(args, options),
    builder: builder.name,
    mirrors: new Map(settings.registryMirrors.map(({ registry, mirrors }) => [registry, mirrors.map(mirrorName)])),
    signal: platform.cancelled,
    sleep
  });
}

// src/builder/repositories.ts
import { mkdir as mkdir2, readFile as readFile2, rm } from "node:fs/promises";
import { join as join3 } from "node:path";
async function fetchRepositories(run, repositories, folder, place) {
  await mkdir2(folder, { recursive: true });
  const problems = [];
  for (const [index, repository] of repositories.entries()) {
    const problem2 = await fetchRepository(run, repository, join3(folder, repository.name));
    if (problem2) problems.push({ ...problem2, at: place(index) });
  }
  if (problems.length > 0) throw new UserError(problems);
}
async function fetchRepository(run, { name, url, commit }, folder) {
  await mkdir2(folder, { recursive: true });
  const git = (...args) => (
    // A question for a user name would wait for ever.
    run({ command: "git", args: ["-C", folder, ...args], env: { GIT_TERMINAL_PROMPT: "0" } })
  );
  try {
    await git("init", "--quiet");
    const fetched = await git("fetch", "--quiet", "--depth=1", "--no-tags", url, commit);
    if (fetched.code !== 0)
      return {
        message: `the repository ${name} could not be fetched: ${lastLine(fetched.stderr)}.`,
        hint: hintFor(fetched.stderr)
      };
    const checkedOut = await git("checkout", "--quiet", "--detach", commit);
    if (checkedOut.code !== 0)
      return { message: `the commit ${commit} of ${name} could not be checked out: ${lastLine(checkedOut.stderr)}.` };
  } catch (error) {
    if (hasCode(error, "ENOENT")) {
      return { message: `the repository ${name} could not be fetched: git was not found.`, hint: "Install git." };
    }
    throw error;
  }
  await rm(join3(folder, ".git"), { recursive: true });
  const own = await repositoryName(folder);
  return own === name ? void 0 : {
    message: `the repository at ${url} calls itself '${own}', not '${name}'.`,
    hint: `Write name: ${own || "the name in its profiles/repo_name"}.`
  };
}
async function repositoryName(folder) {
  try {
    return (await readFile2(join3(folder, "profiles", "repo_name"), "utf8")).split("\n")[0]?.trim() ?? "";
  } catch {
    return "";
  }
}
function hintFor(stderr) {
  return /not our ref|couldn't find remote ref|unadvertised object/i.test(stderr) ? "The commit is not in that repository (any more); pin another one." : "Check the url, and that it can be reached from here.";
}
function lastLine(text) {
  return text.trim().split("\n").at(-1) ?? "git gave no reason";
}

// src/image/context.ts
import { createHash } from "node:crypto";
import { chmod, lutimes, mkdir as mkdir3, readFile as readFile3, rename, symlink, utimes, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname2, join as join4 } from "node:path";
var MOUNTED = /* @__PURE__ */ new Set(["firmware.allow", "portage/make.conf", "services", "squashfs.exclude"]);
async function writeContext(plan, parent, time) {
  const target = join4(parent, "context");
  const hash = createHash("sha256");
  const add = (...parts) => {
    for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  };
  await mkdir3(target);
  for (const folder of plan.folders) {
    await mkdir3(join4(target, folder), { recursive: true });
    add("folder", folder);
  }
  for (const { path, from, entry } of plan.files) {
    const file = join4(target, path);
    if (from === "removed") {
      if (MOUNTED.has(path)) await writeFile2(file, "");
      add("removed", path);
      continue;
    }
    await mkdir3(dirname2(file), { recursive: true });
    if (entry.kind === "link") {
      await symlink(entry.target ?? "", file);
      await lutimes(file, time, time);
      add("link", path, entry.target ?? "");
    } else {
      const content = await readFile3(entry.source);
      await writeFile2(file, content);
      await chmod(file, entry.executable ? 493 : 420);
      await utimes(file, time, time);
      add(entry.executable ? "program" : "file", path, content);
    }
  }
  for (const folder of [...plan.folders].reverse()) {
    await chmod(join4(target, folder), 493);
    await utimes(join4(target, folder), time, time);
  }
  const named = `${target}-${hash.digest("hex").slice(0, 16)}`;
  await rename(target, named);
  return named;
}

// src/plan/binhost.ts
import { fileURLToPath } from "node:url";
var MOUNTED2 = "file:///binhost-folder";
function planBinhost(addresses, verify) {
  const folder = addresses.find(isFolder);
  const named = addresses.length > 0;
  return {
    args: {
      // Who asks is no part of it: nothing of a password is in a key, and another one downloads nothing anew.
      BINHOST: named ? fingerprint("binhost", ...addresses.map(withoutUser)) : "",
      BINHOST_VERIFY: named ? String(verify) : ""
    },
    addresses: addresses.map((address) => isFolder(address) ? MOUNTED2 : address).join(" "),
    contexts: folder === void 0 ? {} : { binhost: fileURLToPath(folder) }
  };
}

// src/build/prepare-plan.ts
import { join as join5 } from "node:path";

// src/builder/resources.ts
function jobsFor({ cores, memoryBytes }, { jobs: jobs2, memoryPerJob }) {
  return jobs2 ?? Math.max(1, Math.min(cores, Math.floor(memoryBytes / memoryPerJob)));
}
function resourceWords({ jobs: jobs2, loadAverage, memoryPerJob }) {
  const words = [`memory-per-job=${String(memoryPerJob)}`];
  if (jobs2 !== void 0) words.push(`jobs=${String(jobs2)}`);
  if (loadAverage !== void 0) words.push(`load-average=${String(loadAverage)}`);
  return words.join(" ");
}
function parseCapacity(text) {
  const cores = Number(/^(\d+)$/m.exec(text)?.[1]);
  const total = Number(/^MemTotal:\s*(\d+) kB$/m.exec(text)?.[1]) * 1024;
  const limit = Number(/^memory\.max (\d+)$/m.exec(text)?.[1] ?? Infinity);
  return cores > 0 && total > 0 ? { cores, memoryBytes: Math.min(total, limit) } : void 0;
}

// src/build/prepare-plan.ts
var SECRET_VARIABLES = {
  "gentoo-mirrors": "GENTOO_MIN_SECRET_MIRRORS",
  binhost: "GENTOO_MIN_SECRET_BINHOST",
  "http-proxy": "GENTOO_MIN_SECRET_HTTP_PROXY",
  "no-proxy": "GENTOO_MIN_SECRET_NO_PROXY",
  // No secret, but what is one is no part of a layer's key.
  resources: "GENTOO_MIN_SECRET_RESOURCES",
  "password-hash": "GENTOO_MIN_SECRET_PASSWORD_HASH",
  "authorized-keys": "GENTOO_MIN_SECRET_AUTHORIZED_KEYS"
};
function secretsOf(given) {
  const ids = Object.keys(SECRET_VARIABLES);
  const there = ids.filter((id) => (given[id] ?? "") !== "");
  return {
    variables: Object.fromEntries(there.map((id) => [id, SECRET_VARIABLES[id]])),
    values: Object.fromEntries(there.map((id) => [SECRET_VARIABLES[id], given[id] ?? ""]))
  };
}
async function preparePlan(settings, image, { pins, epoch, builder, folder, started }, run) {
  const [stage3, snapshot] = pins;
  if (!stage3 || !snapshot) throw new Error("a pin was not resolved");
  const { definition } = image;
  const repositories = join5(folder, "repositories");
  const context = await writeContext(image.context, folder, epoch);
  await fetchRepositories(
    run,
    definition.repositories,
    repositories,
    (index) => image.place(["repositories", index, "commit"])
  );
  const binhost = planBinhost(settings.binhost, settings.binhostVerify);
  const values = {
    "gentoo-mirrors": settings.gentooMirrors,
    binhost: binhost.addresses,
    "http-proxy": settings.httpProxy,
    "no-proxy": settings.noProxy,
    resources: resourceWords(settings),
    "password-hash": settings.passwordHash,
    "authorized-keys": settings.authorizedKeys
  };
  const secrets = secretsOf(values);
  return {
    plan: {
      builder,
      target: settings.target,
      context,
      contexts: { stage3: stage3.context, portage: snapshot.context, repositories, ...binhost.contexts },
      args: buildArgs(definition, {
        rebuild: settings.rebuild.length === 0 ? "" : [...settings.rebuild, `asked-at-${String(started)}`].join(" "),
        compilerCache: settings.compilerCache,
        binhost: binhost.args,
        sourceDateEpoch: epoch,
        loginSecrets: [settings.passwordHash, settings.authorizedKeys]
      }),
      secrets: secrets.variables,
      tags: [],
      noCache: settings.noCache,
      noCacheFilter: settings.noCacheFilter,
      pull: settings.pull
    },
    secrets: secrets.values
  };
}

// src/cache/builder-caches.ts
var OF_AN_ENGINE = ["gha", "registry", "local"];
var WITHOUT_CONTAINERD = ["registry", "local"];
function builderCaches(entries, builder, wantsToWrite) {
  if (builder.driver !== "docker") return { entries, problems: [] };
  const writes = exportsLayers(builder);
  const readable = writes ? OF_AN_ENGINE : WITHOUT_CONTAINERD;
  const isReadable = ({ type }) => readable.includes(type);
  const problems = entries.flatMap((entry) => {
    if (isReadable(entry) && (writes || !wantsToWrite)) return [];
    const [use, lack] = isReadable(entry) ? ["only read", "export layers"] : ["not used", "use a place of this kind"];
    const other = OF_AN_ENGINE.includes(entry.type) ? ", or let the engine use containerd's image store" : "";
    return [
      {
        message: `${capitalized(entry.place)} is ${use}: the builder ${builder.name}, which is the Docker Engine's own, cannot ${lack}.`,
        hint: `Leave the input builder empty to have one made that can${other}. Packages and downloads are kept as ever.`
      }
    ];
  });
  const usable = entries.filter(isReadable);
  return { entries: writes ? usable : usable.map((entry) => ({ ...entry, readOnly: true })), problems };
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/cache/cache-failure.ts
function cacheFailure(timeline, { cache }) {
  const error = timeline.messages.filter((line) => line.startsWith("ERROR: ") && !line.includes("(*service)")).join("\n");
  const errors = [error, ...timeline.steps.flatMap((step) => step.error === void 0 ? [] : [step.error])].join(
    "\n"
  );
  if (/lease "[^"]*": not found/.test(error)) return { cause: "builder" };
  if (cache.to.length > 0) {
    const name = /failed to configure (\S+) cache exporter/.exec(error)?.[1];
    const type = CACHE_TYPES.find((each2) => each2 === name);
    if (type !== void 0) return { cause: "exports", type };
    if (/failed to receive status: .*no such job/.test(error)) return { cause: "exports" };
    if (/failed to build: (?:mkdir|open) |could not (?:lock|read|open|unmarshal) \S*index\.json/.test(error)) {
      return { cause: "exports", type: "local" };
    }
  }
  const lost = /could not fetch content descriptor .* not found|BlobNotFound|failed to copy: .*(?:not found|404)|content sha256:\S+ not found/;
  return cache.from.length > 0 && lost.test(errors) ? { cause: "imports" } : void 0;
}
function withoutFailed(plan, { cause, type }) {
  const { from, to } = plan.cache;
  const others = (values) => type === void 0 ? [] : values.filter((value) => !value.startsWith(`type=${type},`) && value !== `type=${type}`);
  return { ...plan, cache: cause === "exports" ? { from, to: others(to) } : { from: [], to } };
}

// src/cache/gha-access.ts
function ghaAccess(env, options, now) {
  const token = options.token ?? env.ACTIONS_RUNTIME_TOKEN ?? "";
  const url = options.url ?? options.url_v2 ?? env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? "";
  if (token === "" || url === "") {
    const absent = token === "" ? "ACTIONS_RUNTIME_TOKEN" : "ACTIONS_RESULTS_URL";
    return unusable(
      `${absent} is not set.`,
      "Only a job of GitHub Actions has it, and only inside an action; on your own machine use another cache, such as local:FOLDER."
    );
  }
  const { expires, notBefore, scopes } = readActionsToken(token) ?? {};
  if (expires === void 0 || notBefore === void 0 || !scopes) {
    return unusable("its token cannot be read.", "Do not set ACTIONS_RUNTIME_TOKEN yourself.");
  }
  if (expires * 1e3 <= now) {
    return unusable("its token has expired.", "A token lives as long as its job; start the job again.");
  }
  const mode = (env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
  if (mode === "none") return unusable("it is switched off for this job (ACTIONS_CACHE_MODE).", "Use another cache.");
  const writable = scopes.some(({ permission }) => (permission & WRITE) !== 0);
  const write = writable && mode !== "read";
  return {
    read: mode !== "write-only",
    write,
    ...write ? {} : {
      problem: {
        message: "GitHub's Actions cache is only read: this job may not write to it.",
        hint: "That is meant for pull requests from forks; elsewhere look at the settings of the repository."
      }
    }
  };
}
function usableCaches(entries, env, now, wantsToWrite) {
  const judged = entries.map((entry) => ({
    entry,
    access: entry.type === "gha" ? ghaAccess(env, entry.options, now) : { read: true, write: true }
  }));
  const problems = judged.flatMap(
    ({ access }) => access.problem && (wantsToWrite || !access.read) ? [access.problem] : []
  );
  return {
    entries: judged.filter(({ access }) => access.read).map(({ entry, access }) => access.write ? entry : { ...entry, readOnly: true }),
    problems: problems.filter((each2, index) => problems.findIndex(({ message }) => message === each2.message) === index)
  };
}
function unusable(why, hint) {
  return { read: false, write: false, problem: { message: `GitHub's Actions cache is not used: ${why}`, hint } };
}

// src/build/find-layers.ts
import { rm as rm2, writeFile as writeFile3 } from "node:fs/promises";
import { join as join6 } from "node:path";
var PROBE = "FROM scratch AS probe\nCOPY Dockerfile /\n";
async function findLayers(plan, from, deps, signal) {
  if (from.length < 2) return from;
  const context = await makeTemporaryFolder(deps.platform.env);
  try {
    await writeFile3(join6(context, "Dockerfile"), PROBE);
    const probe = { ...layersOnly(plan, "probe"), context, contexts: {}, args: {}, secrets: {} };
    for (const each2 of from) {
      const { code, timeline } = await runQuietly({ plan: probe, cache: { from: [each2], to: [] } }, deps, signal);
      if (code === 0 && cacheReports(timeline).length === 0) return [each2];
    }
    return from;
  } finally {
    await rm2(context, { recursive: true, force: true });
  }
}

export {
  requireBuildkit,
  capabilities,
  formatCapability,
  cacheReports,
  cacheProblems,
  isHit,
  FETCHED_STAGE,
  hasStage,
  fetchStages,
  downloadsAreDone,
  planFetchBuild,
  startFetchBuild,
  askSources,
  questionOfToday,
  reportLostSources,
  jobsFor,
  parseCapacity,
  buildArgs,
  sourceDateEpoch,
  openBuilder,
  resolveImagePins,
  fetchRepositories,
  writeContext,
  planBinhost,
  secretsOf,
  preparePlan,
  builderCaches,
  cacheFailure,
  withoutFailed,
  usableCaches,
  findLayers
};
