import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  cacheFlags
} from "./chunk-G7CS3FSX.js";
import {
  findResolverProblems
} from "./chunk-OZVFJHUA.js";
import {
  OLDEST_BUILDKIT
} from "./chunk-KY4BNFZ3.js";
import {
  TimelineReducer
} from "./chunk-IIWYUWHW.js";
import {
  exists
} from "./chunk-Y7SXLZLA.js";
import {
  readOptions
} from "./chunk-WBUWGKZS.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  sentence
} from "./chunk-JM5X5PID.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/plan/build-plan.ts
function buildxArguments(plan) {
  return [
    "build",
    `--builder=${plan.builder}`,
    "--progress=rawjson",
    "--provenance=false",
    `--target=${plan.target}`,
    ...Object.entries(plan.contexts).map(([name, value]) => `--build-context=${name}=${value}`),
    ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...Object.entries(plan.secrets).map(([id, variable]) => `--secret=id=${id},env=${variable}`),
    ...plan.tags.map((tag) => `--tag=${tag}`),
    ...plan.noCache === true ? ["--no-cache"] : [],
    ...(plan.noCacheFilter ?? []).map((stage) => `--no-cache-filter=${stage}`),
    ...plan.pull === true ? ["--pull"] : [],
    ...plan.output === void 0 ? [] : [`--output=${plan.output}`],
    ...plan.metadataFile === void 0 ? [] : [`--metadata-file=${plan.metadataFile}`],
    plan.context
  ];
}
function asShell(plan) {
  const words = buildxArguments(plan).map((word) => word === "--progress=rawjson" ? "--progress=plain" : word);
  return ["docker", "buildx", ...words].map(quote2).join(" ");
}
function quote2(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/progress/rawjson.ts
var MAX_LOG_LINE = 64 * 1024;
var MAX_JSON_LINE = 32 * 1024 * 1024;
var RawJsonParser = class {
  #lines = new LineSplitter(MAX_JSON_LINE);
  #logs = /* @__PURE__ */ new Map();
  /** @returns the events that this piece completed, in order */
  push(chunk) {
    const events = [];
    for (const line of this.#lines.push(chunk)) this.#line(line, events);
    return events;
  }
  /** @returns what is left once the stream has ended */
  end() {
    const events = [];
    for (const line of this.#lines.end()) this.#line(line, events);
    for (const digest2 of new Set([...this.#logs.values()].map(({ vertex }) => vertex))) this.#flush(digest2, events);
    return events;
  }
  #line(line, events) {
    const object = line.startsWith("{") ? parseObject(line) : void 0;
    if (!object) {
      const text2 = line.endsWith("\r") ? line.slice(0, -1) : line;
      events.push({ type: "text", line: text2 });
      return;
    }
    let reported = false;
    const report = () => {
      if (reported) return;
      reported = true;
      events.push(...present(list(object.statuses).map(statusEvent)));
      for (const log of list(object.logs)) this.#log(log, events);
    };
    for (const vertex of present(list(object.vertexes).map(vertexEvent))) {
      if (vertex.completed !== void 0) {
        report();
        this.#flush(vertex.digest, events);
      }
      events.push(vertex);
    }
    report();
    events.push(...list(object.warnings).map(warningEvent));
  }
  #log(log, events) {
    const vertex = text(log.vertex);
    const stream = typeof log.stream === "number" ? log.stream : 1;
    const at = time(log.timestamp) ?? 0;
    const key = `${String(stream)} ${vertex}`;
    const entry = this.#logs.get(key) ?? { splitter: new LineSplitter(MAX_LOG_LINE), vertex, stream, at };
    this.#logs.set(key, entry);
    entry.at = at;
    for (const line of entry.splitter.push(Buffer.from(text(log.data), "base64"))) {
      events.push({ type: "log", vertex, stream, line, at });
    }
  }
  /** A step's output need not end in a newline. */
  #flush(digest2, events) {
    for (const [key, { splitter, vertex, stream, at }] of this.#logs) {
      if (vertex !== digest2) continue;
      for (const line of splitter.end()) events.push({ type: "log", vertex, stream, line, at });
      this.#logs.delete(key);
    }
  }
};
var LineSplitter = class {
  #limit;
  #pieces = [];
  #held = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  push(chunk) {
    const lines = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#hold(chunk.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
    return lines;
  }
  end() {
    return this.#held > 0 ? [this.#take()] : [];
  }
  #hold(piece) {
    const room = this.#limit - this.#held;
    const kept = piece.length > room ? piece.subarray(0, room) : piece;
    if (kept.length === 0) return;
    this.#pieces.push(kept);
    this.#held += kept.length;
  }
  #take() {
    const line = Buffer.concat(this.#pieces, this.#held).toString("utf8");
    this.#pieces = [];
    this.#held = 0;
    return line;
  }
};
var KEYS = ["vertexes", "statuses", "logs", "warnings"];
function parseObject(line) {
  try {
    const value = JSON.parse(line);
    return isFields(value) && KEYS.some((key) => key in value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function vertexEvent(fields) {
  const digest2 = text(fields.digest);
  if (digest2 === "") return void 0;
  const started = time(fields.started);
  const completed = time(fields.completed);
  const error = text(fields.error);
  return {
    type: "vertex",
    digest: digest2,
    name: text(fields.name),
    inputs: strings(fields.inputs),
    ...started === void 0 ? {} : { started },
    ...completed === void 0 ? {} : { completed },
    cached: fields.cached === true,
    ...error === "" ? {} : { error }
  };
}
function statusEvent(fields) {
  const vertex = text(fields.vertex);
  if (vertex === "") return void 0;
  return {
    type: "status",
    vertex,
    id: text(fields.id),
    current: number(fields.current),
    total: number(fields.total),
    at: time(fields.timestamp) ?? 0,
    completed: time(fields.completed) !== void 0
  };
}
function warningEvent(fields) {
  const url = text(fields.url);
  const source = fields.sourceInfo;
  const file = isFields(source) ? text(source.filename) : "";
  const range = list(fields.range).at(0);
  const first = range ? lineOf(range.start) : 0;
  const last = range ? lineOf(range.end) : 0;
  return {
    type: "warning",
    short: base64(fields.short),
    detail: strings(fields.detail).map(base64),
    ...url === "" ? {} : { url },
    ...file === "" ? {} : { file },
    ...first > 0 ? { range: [first, Math.max(first, last)] } : {}
  };
}
function lineOf(position) {
  return isFields(position) ? number(position.line) : 0;
}
function base64(value) {
  return Buffer.from(text(value), "base64").toString("utf8");
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function list(value) {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}
function number(value) {
  return typeof value === "number" ? value : 0;
}
function time(value) {
  const at = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? void 0 : at;
}
function present(items) {
  return items.filter((item) => item !== void 0);
}

// src/builder/run-build.ts
async function runBuild(buildx, plan, options) {
  const parser = new RawJsonParser();
  const reducer = new TimelineReducer();
  const timeline = () => reducer.timeline;
  const apply = (event) => {
    options.onChanges(reducer.apply(redacted(event, options.redact)), timeline);
  };
  const result = await buildx.run(buildxArguments(plan), {
    signal: options.signal,
    // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
    graceMs: 5e3,
    keepBytes: 64 * 1024,
    env: options.secrets,
    onStderr: (chunk) => {
      parser.push(chunk).forEach(apply);
    }
  });
  parser.end().forEach(apply);
  options.onChanges(reducer.end(), timeline);
  return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}
function redacted(event, redact) {
  switch (event.type) {
    case "log":
    case "text":
      return { ...event, line: redact(event.line) };
    case "vertex":
      return event.error === void 0 ? event : { ...event, error: redact(event.error) };
    case "warning":
    case "status":
      return event;
  }
}

// src/cache/cached-plan.ts
function layersOnly(plan, target2) {
  const { builder, context, contexts, args, secrets } = plan;
  return { builder, target: target2, context, contexts, args, secrets, tags: [], output: "type=cacheonly" };
}
function runCachedBuild(buildx, { plan, cache }, options) {
  const cached = { ...buildx, run: (args, more) => buildx.run(withFlags(args, cache), more) };
  return runBuild(cached, plan, options);
}
function withFlags(args, cache) {
  return [...args.slice(0, -1), ...cacheFlags(cache), ...args.slice(-1)];
}

// src/cache/local-folders.ts
import { access, constants, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
async function prepareFolders(cache) {
  const problems = [];
  const to = [];
  for (const value of cache.to) {
    const folder = localFolder(value, "dest");
    const problem = folder === void 0 ? void 0 : await prepare(folder);
    if (problem) problems.push(problem);
    else to.push(value);
  }
  const from = [];
  for (const value of cache.from) {
    const folder = localFolder(value, "src");
    if (folder === void 0 || await exists(join(folder, "index.json"))) from.push(value);
  }
  return { cache: { from, to }, problems };
}
function localFolder(value, attribute) {
  const options = readOptions(value);
  return options.get("type") === "local" ? options.get(attribute) : void 0;
}
async function prepare(folder) {
  const store = join(dirname(folder), "blobs");
  try {
    await mkdir(store, { recursive: true });
    await mkdir(folder, { recursive: true });
    await access(store, constants.W_OK);
    await access(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      message: `The cache folder ${dirname(folder)} cannot be written: ${why}.`,
      hint: "The layers of this build are not kept there. Name a folder that the user who builds can make and write."
    };
  }
  try {
    await symlink(join("..", "blobs"), join(folder, "blobs"));
  } catch {
  }
  return void 0;
}

// src/build/export-layers.ts
async function withFolders({ plan, cache }, warn) {
  const prepared = await prepareFolders(cache);
  prepared.problems.forEach(warn);
  return { plan, cache: prepared.cache };
}
function runQuietly(plan, deps, signal) {
  const { buildx, platform, secrets } = deps;
  return runCachedBuild(buildx, plan, {
    signal,
    secrets,
    redact: (text2) => platform.redact(text2),
    onChanges: () => void 0
  });
}
async function exportLayers(plans, deps, signal) {
  const runs = [];
  for (const each of plans) {
    if (signal.aborted) break;
    const run = await runQuietly(await withFolders(each, deps.warn), deps, signal);
    runs.push(run);
    deps.platform.log.info(
      `Layers of ${each.plan.target}: ${run.code === 0 ? "kept in the cache" : "could not be kept"}`
    );
  }
  return runs;
}

// src/builder/certificates.ts
import { X509Certificate } from "node:crypto";
import { constants as constants2, mkdir as mkdir2, open, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var MOST_BYTES = 1024 * 1024;
var CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function readCertificates(paths, input) {
  const judged = await Promise.all(
    paths.map(async (path) => {
      const read = await readText(path);
      return "text" in read ? judgeCertificates(read.text) : read;
    })
  );
  const problems = judged.flatMap((each, index) => {
    if ("pem" in each) return [];
    return [{ message: `${input}: ${quote(paths[index] ?? "", 200)} ${each.reason}.`, hint: each.hint }];
  });
  if (problems.length > 0) return { problems };
  const pem = judged.map((each) => "pem" in each ? each.pem : "").join("");
  return pem.length > MOST_BYTES ? {
    problems: [
      { message: `${input}: The certificates have more than 1 MiB.`, hint: "Name those that are needed." }
    ]
  } : { pem };
}
function judgeCertificates(text2) {
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text2)) {
    return {
      reason: "holds a private key, which no builder is to be given",
      hint: "Name a file with certificates alone."
    };
  }
  const found = text2.match(CERTIFICATE) ?? [];
  if (found.length === 0) {
    return {
      reason: "holds no certificate in PEM",
      hint: "It begins with -----BEGIN CERTIFICATE-----; `openssl x509 -inform der -in FILE` makes one from DER."
    };
  }
  const broken = found.findIndex((block) => !isCertificate(block));
  return broken < 0 ? { pem: found.map((block) => `${block}
`).join("") } : {
    reason: `has a certificate that cannot be read, the ${String(broken + 1)}. in it`,
    hint: "Get the file again."
  };
}
function certificateFolder(folder) {
  return join2(folder, "certificates");
}
async function keepCertificates(pem, folder) {
  const own = certificateFolder(folder);
  await mkdir2(own);
  const file = join2(own, "ca-certificates.pem");
  await writeFile(file, pem);
  return file;
}
function isCertificate(pem) {
  try {
    new X509Certificate(pem);
    return true;
  } catch {
    return false;
  }
}
async function readText(path) {
  const hint = "Name a file in PEM that is on the runner.";
  try {
    const file = await open(path, constants2.O_RDONLY | constants2.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) return { reason: "is not a file", hint };
      if (found.size > MOST_BYTES)
        return { reason: "has more than 1 MiB", hint: "Name a file with certificates alone." };
      return { text: await file.readFile("latin1") };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return { reason: "does not exist", hint };
    if (hasCode(error, "EACCES", "EPERM")) {
      return {
        reason: "may not be read by the user who runs this",
        hint: "Make it readable; certificates are no secrets."
      };
    }
    throw error;
  }
}

// src/portage/error-lines.ts
var RANKS = [
  [
    ["space", /\bNo space left on device\b/],
    ["memory", /\] Killed$/],
    [
      "memory",
      /Killed signal terminated program|: internal compiler error: Killed|virtual memory exhausted|\bCannot allocate memory\b|\bout of memory\b/i
    ]
  ],
  [
    ["source", /^(?:\S+\/)?[^\s:]+:\d+(?::\d+)?: (?:fatal )?error: /],
    // gcc, clang
    ["source", /^error\[E\d+\]: /],
    // rustc
    ["source", /\binternal compiler error: /],
    ["missing", /^(?:\S+\/)?configure: error: /],
    ["missing", /^(?:\S+\/)?meson\.build:\d+:\d+: ERROR: /],
    ["missing", /^(?:\S+\/)?\S*CMakeLists\.txt:\d+ .*error/i],
    ["missing", /^CMake Error\b/],
    ["patch", /^Hunk #\d+ FAILED\b/],
    ["patch", /can't find file to patch/]
  ],
  [
    ["link", /: undefined reference to /],
    ["link", /: multiple definition of /],
    ["link", /: cannot find -l/],
    ["missing", /No rule to make target /],
    ["missing", /: command not found$/],
    ["missing", /\bModuleNotFoundError: |\bImportError: /],
    ["source", /^(?!collect2: )(?:\S+: )?(?:fatal )?error: /],
    ["other", /^\w+Error: /]
    // Python
  ],
  [
    ["link", /^collect2: error: /],
    ["other", /^ninja: build stopped: |^FAILED: /],
    ["other", /^make(?:\[\d+\])?: \*\*\* (?!Waiting)/]
  ]
];
var MAX_LINES = 5;
function findErrorLines(lines) {
  for (const rank of RANKS) {
    const found = [];
    for (const [index, line] of lines.entries()) {
      const kind = rank.find(([, pattern]) => pattern.test(line))?.[0];
      if (kind === void 0 || found.some(({ text: text2 }) => text2 === line)) continue;
      found.push({ kind, text: withSentence(lines, index), index });
      if (found.length === MAX_LINES) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}
function withSentence(lines, index) {
  const line = lines[index] ?? "";
  if (!line.startsWith("CMake Error")) return line;
  const sentence2 = [];
  for (const next of lines.slice(index + 1, index + 6)) {
    if (next.trim() === "" || !next.startsWith(" ")) break;
    sentence2.push(next.trim());
  }
  return [line, ...sentence2].join(" ");
}

// src/portage/build-failure.ts
function explainStep(lines) {
  const own = ownMessages(lines);
  const packages = failedPackages(lines);
  const explained = packages.filter(({ phase }) => phase !== void 0);
  const problems = [
    ...kernelOptions(lines),
    ...own.filter(({ problem }) => problem.at).map(({ problem }) => problem),
    ...explained.map(describePackage),
    ...downloads(lines),
    ...findResolverProblems(lines),
    ...jobserver(lines),
    ...dracut(lines)
  ];
  if (problems.length === 0) problems.push(...packages.map(describePackage));
  for (const { problem, pointsAbove } of own)
    if (!problem.at && !(pointsAbove && problems.length > 0)) problems.push(problem);
  if (problems.length === 0) return void 0;
  const failed = packages.at(0);
  return {
    problems: unique(problems),
    ...failed === void 0 ? {} : { package: failed.name },
    ...failed?.phase === void 0 ? {} : { phase: failed.phase },
    lines: failed ? failed.excerpt : []
  };
}
var PLACE = /^((?:[\w@+.-]+\/)*[\w@+.-]+):(\d+): (.+)$/;
var DEFINITION_FILE = /^(image\.yaml|world|services|squashfs\.exclude|firmware\.allow|(?:portage|kernel|dracut|rootfs)\/[^\s:]+): (.+)$/;
function ownMessages(lines) {
  return lines.filter((line) => line.startsWith("gm: error: ")).map((line) => {
    const text2 = line.slice("gm: error: ".length);
    return { problem: withPlace(text2), pointsAbove: /\babove\b/.test(text2) };
  });
}
function withPlace(text2) {
  const [, file, line, message] = PLACE.exec(text2) ?? [];
  if (file !== void 0 && message !== void 0)
    return { message: sentence(message), at: { file, line: Number(line) } };
  const [, named, rest] = DEFINITION_FILE.exec(text2) ?? [];
  if (named !== void 0 && rest !== void 0) return { message: sentence(rest), at: { file: named } };
  return { message: sentence(text2) };
}
function kernelOptions(lines) {
  return lines.filter((line) => /^kernel\/[^\s:]+:\d+: /.test(line)).map(withPlace);
}
var DIED = /^ \* ERROR: (\S+?)(?:::\S+)? failed(?: \((\w+) phase\))?:?$/;
var FAILED = /^>>> Failed to \w+ ([^\s,]+\/[^\s,]+)/;
function failedPackages(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) {
    const [, name, phase] = DIED.exec(line) ?? [];
    if (name === void 0 || found.has(name)) continue;
    const begin = lines.findLastIndex((each, at) => at < index && beginsPackage(each));
    const scope = lines.slice(begin + 1, index);
    const errors = findErrorLines(scope);
    const said = /^ \* {3}(\S.*)$/.exec(lines[index + 1] ?? "")?.[1];
    const first = errors.at(0);
    found.set(name, {
      name,
      ...phase === void 0 ? {} : { phase },
      ...said === void 0 || said === "(no error message)" ? {} : { said },
      errors,
      excerpt: first ? scope.slice(Math.max(0, first.index - 3), first.index + 12) : [...scope, ...lines.slice(index, index + 8)].slice(-15)
    });
  }
  for (const line of lines) {
    const [, name] = FAILED.exec(line) ?? [];
    if (name !== void 0 && !found.has(name)) found.set(name, { name, errors: [], excerpt: [] });
  }
  return [...found.values()];
}
function beginsPackage(line) {
  return line.startsWith(" * Package: ") || line.startsWith(">>> Emerging ") || line.startsWith(" * Messages for package ");
}
function describePackage({ name, phase, said, errors }) {
  const error = errors.at(0);
  const where = phase === void 0 ? `${name} failed` : `${name} failed in its ${phase} phase`;
  const why = error?.kind === "patch" ? said ?? error.text : error?.text.trim() ?? said;
  const hint = advice(error?.kind, name);
  return { message: sentence(why === void 0 ? where : `${where}: ${why}`), ...hint === void 0 ? {} : { hint } };
}
function advice(kind, name) {
  const atom = name.replace(/-\d[^-]*(?:-r\d+)?$/, "");
  switch (kind) {
    case "space":
      return "The builder has no disk space left: give it more, or let it keep less cache.";
    case "memory":
      return "The compiler was most likely stopped for want of memory: use fewer jobs or a machine with more of it.";
    case "patch":
      return `A patch does not fit this version: renew or remove it in portage/patches/${atom}/.`;
    case "source":
    case "link":
      return `Try another version (portage/package.mask), other flags (portage/env and package.env) or a patch in portage/patches/${atom}/.`;
    case "missing":
      return `Something that it needs is not there: see its USE flags (portage/package.use), or add what is missing to world or bootstrap.`;
    case "other":
    case void 0:
      return void 0;
  }
}
function downloads(lines) {
  const problems = [];
  for (const [index, line] of lines.entries()) {
    const [, missing] = /^!!! Couldn't download '([^']+)'/.exec(line) ?? [];
    if (missing !== void 0) {
      problems.push({
        message: `${missing} could not be downloaded.`,
        hint: "Check that the mirrors can be reached and still have it; a newer snapshot may name another file."
      });
    }
    const [, broken] = /^!!! Fetched file: (\S+) VERIFY FAILED/.exec(line) ?? [];
    if (broken === void 0) continue;
    const reason = /^!!! Reason: (.+)$/.exec(lines[index + 1] ?? "")?.[1];
    problems.push({
      message: `${broken} is not the file that the Manifest promises${reason === void 0 ? "" : `: ${reason}`}.`,
      hint: "A mirror delivers something else: try another one, or a newer snapshot."
    });
  }
  return problems;
}
function jobserver(lines) {
  const line = lines.find((each) => /Unable to connect to jobserver|Jobserver I\/O failed/.test(each));
  if (line === void 0) return [];
  return [
    {
      message: sentence(line.replace(/^ \* /, "").trim()),
      hint: "Portage ends without merging anything when its jobserver is missing. Run emerge through build/with-jobserver."
    }
  ];
}
function dracut(lines) {
  return lines.filter(
    (line) => /^dracut-install: ERROR: |^dracut\[[EF]\]: |^dracut: dracut module .* (?:cannot|depends)/.test(line)
  ).map((line) => ({
    message: sentence(line),
    hint: "Add the package that has it to world, or leave the module out in dracut/dracut.conf.d."
  }));
}
function unique(problems) {
  const key = ({ message, at }) => `${placeKey(at)} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
function placeKey(at) {
  return at ? `${at.file}:${String(at.line ?? 0)}` : "";
}

// src/progress/failure-causes.ts
function causeOf(error, log, step) {
  for (const rule of CAUSES) {
    const cause = rule(error, log, step);
    if (cause) return cause;
  }
  return void 0;
}
var cancelled = (error, _log, step) => !step && /(?:^|: )(?:Canceled: )?context canceled$/.test(error) ? { kind: "cancelled", problem: { message: "The build was stopped before it was done." } } : void 0;
var builderGone = (error) => {
  const gone = /code = Unavailable|closing transport|transport is closing|error reading from server: EOF|connection (?:reset|lost)|broken pipe|no such container|failed to find driver|no builder .* found/i;
  const absent = /^(?:failed to .*: )?context deadline exceeded$|Cannot connect to the Docker daemon|dial unix /;
  if (!gone.test(error) && !absent.test(error)) return void 0;
  return {
    kind: "builder",
    problem: {
      message: gone.test(error) ? `The builder went away during the build (${error}).` : `The builder does not answer (${error}).`,
      hint: "Look at the builder's own log: a builder that is killed was most often out of memory or disk space."
    }
  };
};
var output = (error, _log, step) => step?.kind === "output" && /(?:^|: )EOF$/.test(error) ? {
  kind: "space",
  problem: {
    message: "The files could not be written to the output folder; most likely the disk there is full.",
    hint: "Free space there, or name another folder by the input output."
  }
} : void 0;
var space = (error, log) => {
  const where = /no space left on device|ResourceExhausted/i;
  const line = log.find((each) => where.test(each));
  if (!where.test(error) && line === void 0) return void 0;
  return {
    kind: "space",
    problem: {
      message: `The builder has no disk space left: ${line ?? error}${/[.!?]$/.test(line ?? error) ? "" : "."}`,
      hint: "Give it more disk, remove what it no longer needs (docker buildx prune), or free space on the runner first (free-disk-space: true on those of GitHub)."
    }
  };
};
var digest = (error, _log, step) => {
  const [, image2] = /(\S+@sha256:[0-9a-f]{64}): not found/.exec(error) ?? [];
  if (image2 === void 0) return void 0;
  return {
    kind: "digest",
    problem: {
      message: `No image ${image2} exists${asContext(step)}: its repository has nothing with that digest.`,
      at: { file: "image.yaml" },
      hint: "Correct the digest of the pin, or leave it out to see the one that its tag has now."
    }
  };
};
var ANSWERS = [
  [
    /: not found$|manifest unknown|name unknown|repository does not exist/,
    "it does not exist",
    "Correct name and tag of the pin in image.yaml."
  ],
  [
    /\b401\b|unauthorized|authorization failed|failed to authorize|insufficient_scope|pull access denied|\b403\b|forbidden/i,
    "the registry refuses access",
    "Log in to the registry before the build (docker/login-action)."
  ],
  [
    /\b429\b|toomanyrequests|too many requests/i,
    "the registry limits the number of downloads",
    "Log in to the registry, use a mirror of it, or try later."
  ],
  [/\b5\d\d (?:Internal|Bad|Service|Gateway)/, "the registry has a fault", "Try again later, or use a mirror of it."],
  [
    /no such host|server misbehaving|Temporary failure in name resolution/,
    "its host name is not known",
    "Check the name of the registry and the DNS of the builder."
  ],
  [
    /connection refused|network is unreachable|no route to host/,
    "the registry cannot be reached",
    "Check that the registry is up and that the builder can reach it."
  ],
  [
    /i\/o timeout|TLS handshake timeout|deadline exceeded|Client\.Timeout/,
    "the registry does not answer in time",
    "Try again; check proxy and network of the builder."
  ],
  [
    /x509|certificate/,
    "its certificate is not trusted",
    "Hand its authority over by ca-certificates; a builder of your own has it in its buildkitd.toml."
  ]
];
var image = (error, _log, step) => {
  const [, context] = /failed to get build context (\S+?):/.exec(error) ?? [];
  const [, layout] = /oci-layout reference "([^"]+)" could not be resolved/.exec(error) ?? [];
  if (context !== void 0 || layout !== void 0) {
    return {
      kind: "image",
      problem: { message: sentence(error), hint: "Check the path that was given for this build context." }
    };
  }
  const name = imageName(error, step);
  const answer = ANSWERS.find(([pattern]) => pattern.test(error));
  if (name === void 0 || !answer) return void 0;
  return {
    kind: "image",
    problem: {
      message: `The image ${name}${asContext(step)} cannot be had: ${answer[1]} (${error}).`,
      hint: answer[2]
    }
  };
};
function imageName(error, step) {
  const resolved = /failed to resolve source metadata for (\S+?):? /.exec(error)?.[1];
  if (resolved !== void 0) return resolved;
  const loaded = /^(?:load metadata for )?(\S+[:@]\S+)$/.exec(step?.instruction ?? "")?.[1];
  if (loaded !== void 0) return loaded;
  const from = /^FROM (\S+)/.exec(step?.instruction ?? "")?.[1];
  if (from !== void 0) return from;
  const asked = /\/v2\/(\S+?)\/(?:manifests|blobs)\//.exec(error)?.[1] ?? /repository(?:%3A|:)([^&\s]+?)(?:%3A|:)pull/.exec(error)?.[1];
  return asked?.replaceAll("%2F", "/");
}
function asContext(step) {
  return step?.kind === "context" && step.stage !== void 0 ? ` (${step.stage})` : "";
}
var target = (error) => {
  const [, name] = /target stage "([^"]+)" could not be found/.exec(error) ?? [];
  return name === void 0 ? void 0 : {
    kind: "target",
    problem: {
      message: `The Dockerfile has no stage ${name}.`,
      at: { file: "Dockerfile" },
      hint: "Correct the target, or add the stage (a Dockerfile of your own replaces the default one)."
    }
  };
};
var secret = (error) => {
  const [, name] = /secret (\S+): not found/.exec(error) ?? [];
  return name === void 0 ? void 0 : {
    kind: "secret",
    problem: {
      message: `The build needs the secret ${name}, which was not given.`,
      hint: `Pass it to the action as the input ${name}.`
    }
  };
};
var device = (error) => {
  const [, name] = /device "?([^"\s]+)"? is not (?:registered|allowed)/.exec(error) ?? [];
  return name === void 0 ? void 0 : {
    kind: "device",
    problem: {
      message: `The builder does not offer the device ${name}.`,
      hint: "Install its CDI specification on the builder (docker buildx inspect lists what it has), or do not require it."
    }
  };
};
function oldSyntax(what) {
  const hint = `The builder's BuildKit is too old for this Dockerfile: it needs ${OLDEST_BUILDKIT.join(".")} or newer. Leave the input builder empty to have one made, or update Docker.`;
  return what.startsWith("unknown flag: ") ? { hint } : {};
}
var dockerfileError = (error) => {
  const [, line, what] = /dockerfile parse error on line (\d+): (.+)$/.exec(error) ?? [];
  if (what !== void 0) {
    const at = { file: "Dockerfile", line: Number(line) };
    return { kind: "dockerfile", problem: { message: sentence(what), at, ...oldSyntax(what) } };
  }
  const [, path] = /failed to calculate checksum of ref \S+: "([^"]+)": not found/.exec(error) ?? [];
  return path === void 0 ? void 0 : {
    kind: "dockerfile",
    problem: {
      message: `${path} is not there to be copied or mounted.`,
      hint: "It is missing in the image definition or the stage it is taken from, or left out by .dockerignore."
    }
  };
};
var killed = (error, log) => {
  const oom = log.find((line) => /Killed signal terminated program|\bOut of memory\b|oom-kill/i.test(line));
  if (!error.endsWith("exit code: 137") && oom === void 0) return void 0;
  return {
    kind: "killed",
    guess: true,
    problem: {
      message: `The step was killed${oom === void 0 ? "" : `: ${oom.trim()}`}, most likely because the builder ran out of memory.`,
      hint: "Use fewer jobs, or a machine with more memory."
    }
  };
};
var OFFLINE = /bad address '|unable to resolve host address|Could not resolve host|Temporary failure in name resolution|Network is unreachable|Name or service not known/;
var network = (_error, log, step) => {
  const line = log.findLast((each) => OFFLINE.test(each));
  if (line === void 0 || !step) return void 0;
  const offline = /^RUN (?:--\S+ )*--network=none /.test(step.instruction);
  const died = log.some((each) => /^ \* ERROR: \S+ failed \(/.test(each));
  return {
    kind: "network",
    guess: !offline || died,
    problem: offline ? {
      message: `A step without network tried to download something, so the fetch stage before it was not complete: ${line.trim()}.`,
      hint: "What is fetched and what is built are planned alike; a package that downloads while it compiles cannot be built here."
    } : {
      message: `A download failed: ${line.trim()}.`,
      hint: "Check that the builder has network and that the mirrors can be reached."
    }
  };
};
var CAUSES = [
  cancelled,
  builderGone,
  output,
  space,
  digest,
  secret,
  device,
  target,
  dockerfileError,
  image,
  network,
  killed
];

// src/progress/failure.ts
var LAST_LINES = 30;
function explainFailure(timeline) {
  const step = culprit(timeline);
  const message = solveError(timeline);
  const error = step?.error ?? message;
  const dockerfile = dockerfilePlace(timeline.messages);
  const log = step ? [...step.errorLines, ...step.logTail] : [];
  const exitCode = /exit code: (\d+)/.exec(error)?.[1];
  const explained = explainStep(log);
  const cause = causeOf(error, log, step) ?? causeOf(message, log, step);
  const common = {
    ...step === void 0 ? {} : { step },
    ...exitCode === void 0 ? {} : { exitCode: Number(exitCode) },
    ...dockerfile === void 0 ? {} : { dockerfile },
    ...explained?.package === void 0 ? {} : { package: explained.package },
    ...explained?.phase === void 0 ? {} : { phase: explained.phase }
  };
  const last = (step ? step.logTail : timeline.messages).slice(-LAST_LINES);
  const lines = explained && explained.lines.length > 0 ? explained.lines : last;
  const [first, ...others] = explained?.problems ?? [];
  if (first && (!cause || cause.guess))
    return { ...common, kind: cause?.kind ?? "step", problem: first, others, lines };
  if (cause) {
    return { ...common, kind: cause.kind, problem: cause.problem, others: explained?.problems ?? [], lines };
  }
  const problem = step ? stepProblem(step, exitCode) : { message: sentence(message) };
  return { ...common, kind: step ? "step" : "unknown", problem, others: [], lines: last };
}
function culprit(timeline) {
  const ended = ({ intervals }) => Math.max(0, ...intervals.map((each) => each.ended ?? 0));
  const failed = timeline.steps.filter(({ state, kind }) => state === "failed" && kind !== "cache");
  return failed.sort((a, b) => ended(a) - ended(b)).at(0);
}
function solveError({ messages }) {
  const line = messages.findLast((each) => each.startsWith("ERROR: ")) ?? messages.findLast((each) => each !== "") ?? "";
  const error = line.replace(/^ERROR: /, "").replace(/^(?:failed to (?:build|solve): |target \S+: )+/, "");
  return error === "" ? "The build ended without a message" : error;
}
function stepProblem(step, exitCode) {
  const where = step.stage === void 0 ? step.instruction : `The stage ${step.stage}`;
  if (exitCode === "127") return { message: `${where} failed: a command was not found (exit code 127).` };
  if (exitCode !== void 0) {
    const last = step.logTail.findLast((line) => line.trim() !== "");
    const said = last === void 0 ? ", having said nothing" : `. Its last line: ${last.trim()}`;
    return { message: `${where} failed with exit code ${exitCode}${sentence(said)}` };
  }
  return { message: sentence(`${where} failed: ${step.error ?? "no reason given"}`) };
}
function dockerfilePlace(messages) {
  for (const [index, line] of messages.entries()) {
    const [, file, number2] = /^(\S+):(\d+)$/.exec(line) ?? [];
    if (file !== void 0 && /^-{10,}$/.test(messages[index + 1] ?? "")) return { file, line: Number(number2) };
  }
  return void 0;
}

// src/build/run-stage.ts
function stageRunner(plan, deps) {
  return async (target2, given, signal) => {
    const failure = await runStage(plan, target2, given, deps, signal);
    if (failure) deps.platform.log.debug(`${target2}: ${failure.message}`);
    return failure === void 0;
  };
}
async function runStage(plan, target2, { contexts, output: output2 }, { platform, buildx, secrets, from, question }, signal) {
  const asked = {
    ...layersOnly(plan, target2),
    contexts: { ...plan.contexts, ...contexts },
    args: { ...plan.args, QUESTION: question ?? String(platform.now()) },
    ...output2 === void 0 ? {} : { output: output2 }
  };
  const { code, timeline } = await runCachedBuild(
    buildx,
    { plan: asked, cache: { from, to: [] } },
    {
      signal,
      secrets,
      redact: (text2) => platform.redact(text2),
      onChanges: (changes) => {
        for (const change of changes) {
          if (change.type === "line" && change.line.startsWith("gm: ")) platform.log.info(change.line.slice(4));
        }
      }
    }
  );
  return code === 0 ? void 0 : explainFailure(timeline).problem;
}

export {
  asShell,
  layersOnly,
  runCachedBuild,
  withFolders,
  runQuietly,
  exportLayers,
  readCertificates,
  certificateFolder,
  keepCertificates,
  explainFailure,
  stageRunner,
  runStage
};
