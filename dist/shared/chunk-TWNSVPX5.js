import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  parseSource,
  readBinhost
} from "./chunk-E6VP5OOA.js";
import {
  CACHE_TYPES,
  SECRET_OPTIONS,
  TYPE_NAMES,
  csvField,
  readLocation,
  splitFields
} from "./chunk-WBUWGKZS.js";
import {
  compilerVersionRule,
  isRegistry,
  isRepositoryPath,
  kernelVersionRule,
  parseAtom,
  parseReference,
  sizeInBytes,
  sizeRule
} from "./chunk-YBWY2CMD.js";
import {
  mirrorName
} from "./chunk-UOA2IU3N.js";
import {
  closest,
  didYouMean,
  quote
} from "./chunk-CMGACONP.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/cache/option-rules.ts
var COMMON = ["mode", "ignore-error"];
var COMPRESSION = ["compression", "compression-level", "force-compression", "image-manifest", "oci-mediatypes"];
var OBJECTS = ["name", "prefix", "blobs_prefix", "manifests_prefix"];
var KNOWN = {
  gha: [...COMMON, "scope", "timeout", "url", "url_v2", "version", "repository", ...SECRET_OPTIONS.gha],
  registry: [...COMMON, ...COMPRESSION, "ref", "registry.insecure"],
  s3: [
    ...[...COMMON, ...OBJECTS, ...SECRET_OPTIONS.s3],
    ...["bucket", "region", "endpoint_url", "use_path_style", "touch_refresh", "upload_parallelism"],
    ...["disable_accept_encoding", "retry_mode", "retry_max_attempts"]
  ],
  azblob: [...COMMON, ...OBJECTS, ...SECRET_OPTIONS.azblob, "account_url", "account_name", "container"],
  local: [...COMMON, ...COMPRESSION, "dest", "tag", "reset"]
};
var oneOf = (...words) => {
  return (text) => words.includes(text) ? void 0 : { message: `${quote(text)} is not one of ${words.join(", ")}.` };
};
var flag = oneOf("true", "false");
var RULES = {
  mode: oneOf("min", "max"),
  compression: oneOf("uncompressed", "gzip", "estargz", "zstd"),
  "ignore-error": flag,
  "force-compression": flag,
  "image-manifest": flag,
  "oci-mediatypes": flag,
  "registry.insecure": flag,
  use_path_style: flag,
  "compression-level": (text) => /^\d{1,2}$/.test(text) && Number(text) <= 22 ? void 0 : { message: `${quote(text)} is not a level from 0 to 22.`, hint: "gzip goes to 9, zstd to 22." },
  timeout: (text) => /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text) ? void 0 : { message: `${quote(text)} is not a duration.`, hint: "Write it as Go does, such as 90s, 60m or 1h30m." },
  ref: (text) => {
    const parsed = parseReference(text);
    if (!parsed.ok) {
      return {
        message: `${quote(text, 120)} ${parsed.reason}.`,
        hint: "Write REGISTRY/NAME, such as ghcr.io/me/cache."
      };
    }
    return parsed.reference.digest === void 0 ? void 0 : {
      message: `${quote(text, 120)} has a digest, but a cache is written again and again.`,
      hint: "Write REGISTRY/NAME."
    };
  },
  name: (text) => text.includes(";") ? { message: `${quote(text)} holds several names.`, hint: "Write one; a name for each branch is made from it." } : void 0,
  account_url: address,
  endpoint_url: address,
  reset: () => ({
    message: "reset would delete what other parts of the build have stored beside it.",
    hint: "Leave it out; to begin anew, delete the folder."
  }),
  digest: () => ({
    message: "A digest names one export alone, but here each part and branch has its own.",
    hint: "Leave it out."
  })
};
var REQUIRED = {
  gha: [],
  registry: [["ref", "Write registry:ghcr.io/me/cache."]],
  s3: [
    ["bucket", "Write s3:BUCKET?region=REGION, or set AWS_BUCKET."],
    ["region", "Add region=…, or set AWS_REGION; a store that has no regions takes any, such as us-east-1."]
  ],
  azblob: [["account_url", "Write azblob:https://ACCOUNT.blob.core.windows.net/CONTAINER."]],
  local: [["dest", "Write local:FOLDER."]]
};
function judgeOptions(type, options) {
  const secret = new Set(SECRET_OPTIONS[type]);
  const findings = Object.entries(options).flatMap(([name, value]) => {
    if (new RegExp("\\p{Cc}", "u").test(value)) return [{ message: `The value of ${name} has a control character.` }];
    if (value === "") return [{ message: `${name} is empty.`, hint: "Give it a value, or leave it out." }];
    if (secret.has(name)) return [];
    const finding = RULES[name]?.(value);
    if (finding) return [finding];
    const near = KNOWN[type].includes(name) || name in RULES ? void 0 : closest(name, KNOWN[type]);
    return near === void 0 ? [] : [{ message: `${type} has no option ${quote(name)}.`, hint: `Did you mean "${near}"?` }];
  });
  const missing = REQUIRED[type].filter(([name]) => options[name] === void 0).map(([name, hint]) => ({ message: `${name === "dest" ? "The folder" : name} is missing.`, hint }));
  return [...findings, ...missing];
}
function address(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  return url && /^https?:$/.test(url.protocol) ? void 0 : { message: `${quote(text, 120)} is not a web address.`, hint: "Write https://HOST." };
}

// src/cache/cache-input.ts
var FROM_ENVIRONMENT = {
  s3: { bucket: ["AWS_BUCKET"], region: ["AWS_REGION", "AWS_DEFAULT_REGION"] },
  azblob: {
    account_url: ["BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"],
    account_name: ["BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"],
    container: ["BUILDKIT_AZURE_STORAGE_CONTAINER"],
    prefix: ["BUILDKIT_AZURE_STORAGE_PREFIX"]
  }
};
function parseCacheInput(text, env) {
  const read = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").flatMap((line) => readLine(line, env));
  const none = read.some((each) => each.none === true);
  const entries = read.flatMap((each) => each.entry === void 0 ? [] : [each.entry]);
  const problems = read.flatMap((each) => each.problems);
  if (none && read.length > 1) {
    problems.push({ message: 'cache: "none" stands beside other places.', hint: "Remove it, or the others." });
  }
  problems.push(...clashes(entries));
  return {
    entries: problems.length > 0 ? [] : entries,
    problems,
    hints: read.flatMap((each) => each.hints ?? []),
    secrets: [...new Set(read.flatMap((each) => each.secrets))]
  };
}
var ATTRIBUTE = /^\s*([A-Za-z][A-Za-z0-9._-]*)=(.*)$/s;
function readLine(line, env) {
  const fields = splitFields(line);
  const isAttribute = (field) => ATTRIBUTE.test(field);
  if (!fields) {
    const message = "cache: An entry has a double quote that is not at both ends of a field.";
    return [{ problems: [{ message, hint: 'Write type=TYPE,"key=value with, comma".' }], secrets: [] }];
  }
  const [first = "", ...rest] = fields;
  if (isAttribute(first)) return [readEntry(void 0, "", fields, env)];
  if (rest.length > 0 && rest.every(isAttribute)) return [readEntry(...splitShort(first), rest, env)];
  if (rest.some(isAttribute)) {
    const message = `cache: ${quote(first)} and what follows it cannot be told apart.`;
    return [
      { problems: [{ message, hint: "Write one place a line." }], secrets: secretsOf(void 0, attributes(rest)) }
    ];
  }
  return fields.filter((field) => field !== "").map((field) => readEntry(...splitShort(field), [], env));
}
function splitShort(word) {
  const [, type = word, rest = ""] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  const known = CACHE_TYPES.includes(type);
  if (!known && word.includes("/") && parseReference(word).ok) return ["registry", word];
  return [type, rest];
}
function readEntry(shortType, rest, fields, env) {
  const given = attributes(fields);
  const { type: longType, ...options } = given;
  const type = shortType ?? longType ?? "";
  const known = CACHE_TYPES.find((each) => each === type);
  const short = known === void 0 ? {} : readShort(known, rest);
  const secrets = [...secretsOf(known, given), ...secretsOf(known, short)];
  if (type === "none" && rest === "" && Object.keys(options).length === 0) return { none: true, problems: [], secrets };
  if (known === void 0) return { problems: [unknownType(type)], secrets };
  const folder = options.dest ?? options.src;
  const written = known === "local" ? omit(options, "src", "dest") : options;
  const all = {
    ...fromEnvironment(known, env),
    ...short,
    ...written,
    ...known === "local" && folder !== void 0 ? { dest: folder } : {}
  };
  const entry = { type: known, options: all, place: placeOf(known, all) };
  const findings = judgeOptions(known, all);
  const clash = known === "local" && options.src !== void 0 && options.src !== folder;
  if (clash)
    findings.push({ message: "src and dest are different folders.", hint: "Write one: it is read and written." });
  const problems = findings.map(({ message, hint }) => ({
    message: `cache: ${entry.place}: ${message}`,
    ...hint === void 0 ? {} : { hint }
  }));
  return { entry, problems, secrets, hints: secretHints(entry) };
}
function attributes(fields) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [, name, value] = ATTRIBUTE.exec(field) ?? [];
      return name === void 0 || value === void 0 ? [] : [[name.toLowerCase(), value]];
    })
  );
}
function readShort(type, rest) {
  if (rest === "") return {};
  switch (type) {
    case "gha":
      return { scope: rest };
    case "registry":
      return { ref: rest };
    case "local":
      return { dest: rest };
    case "s3": {
      const [path = "", query = ""] = rest.replace(/^\/\//, "").split(/\?(.*)/s);
      const [bucket = "", prefix = ""] = path.split(/\/(.*)/s);
      const folder = prefix === "" ? {} : { prefix: prefix.replace(/\/*$/, "/") };
      return { bucket, ...folder, ...Object.fromEntries(new URLSearchParams(query)) };
    }
    case "azblob": {
      if (!URL.canParse(rest)) return { account_url: rest };
      const { origin, pathname, searchParams } = new URL(rest);
      const container = pathname.split("/")[1] ?? "";
      return { account_url: origin, ...container === "" ? {} : { container }, ...Object.fromEntries(searchParams) };
    }
  }
}
function fromEnvironment(type, env) {
  const found = Object.entries(FROM_ENVIRONMENT[type] ?? {}).flatMap(([name, variables]) => {
    const value = variables.map((variable) => env[variable] ?? "").find((each) => each !== "");
    return value === void 0 ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
function placeOf(type, options) {
  const name = options.ref ?? options.bucket ?? options.dest ?? withoutSecrets(options.account_url);
  const shown = name?.replaceAll(new RegExp("\\p{C}", "gu"), "").slice(0, 200);
  return shown === void 0 || type === "gha" ? TYPE_NAMES[type] : `${TYPE_NAMES[type]} ${shown}`;
}
function withoutSecrets(url) {
  return url?.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//");
}
function secretsOf(type, given) {
  const names = new Set(type === void 0 ? Object.values(SECRET_OPTIONS).flat() : SECRET_OPTIONS[type]);
  const named = Object.entries(given).flatMap(([name, value]) => names.has(name) ? [value] : []);
  const inAddresses = [given.account_url, given.endpoint_url].flatMap((address2) => {
    if (address2 === void 0 || !URL.canParse(address2)) return [];
    const { password, searchParams } = new URL(address2);
    return [decodeURIComponent(password), searchParams.get("sig") ?? ""];
  });
  return [...named, ...inAddresses].filter((value) => value !== "");
}
function omit(options, ...names) {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}
function secretHints({ type, options, place }) {
  const named = SECRET_OPTIONS[type].filter((name) => options[name] !== void 0);
  if (named.length === 0) return [];
  const hints = {
    s3: "Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment instead; buildx passes them on.",
    azblob: "Let the builder log in by itself instead, by the machine's identity or the variables of Azure's SDK (builder-options: env.AZURE_…).",
    gha: "Leave it out: inside a job it is taken from the environment."
  };
  const message = `cache: ${place}: ${named.join(" and ")} can be seen in the list of processes of the machine.`;
  return [{ message, ...hints[type] === void 0 ? {} : { hint: hints[type] } }];
}
function unknownType(type) {
  if (type === "inline") {
    const message = "cache: inline keeps the last stage only, which holds a few finished files here.";
    return { message, hint: "Write registry:REF to keep the layers in a registry." };
  }
  if (type === "")
    return { message: "cache: An entry does not say its type.", hint: `Start it with type=${CACHE_TYPES.join("|")}.` };
  return {
    message: `cache: ${quote(type)} is no place for layers.`,
    hint: didYouMean(type, [...CACHE_TYPES, "none"])
  };
}
function clashes(entries) {
  const identity = ({ type, options }) => [
    type,
    options.scope,
    options.ref,
    options.bucket,
    options.prefix,
    options.account_url,
    options.container,
    options.dest
  ].map((part) => part ?? "").join("\n");
  const twice = entries.filter(
    (entry, index) => entries.findIndex((each) => identity(each) === identity(entry)) < index
  );
  const problems = twice.map(({ place }) => ({
    message: `cache: ${place} is there twice.`,
    hint: "Remove one."
  }));
  const manifests = entries.filter(({ type }) => type === "local" || type === "registry");
  const kinds = new Set(manifests.map(({ options }) => MANIFEST_OPTIONS.map((name) => options[name] ?? "").join(",")));
  if (kinds.size > 1 && manifests.some(({ type }) => type === "local")) {
    problems.push({
      message: "cache: A folder beside a registry or another folder needs the same compression as that one.",
      hint: `Give both the same ${MANIFEST_OPTIONS.join(", ")}, or none.`
    });
  }
  return problems;
}
var MANIFEST_OPTIONS = [
  "compression",
  "compression-level",
  "force-compression",
  "image-manifest",
  "oci-mediatypes",
  "mode"
];

// src/inputs/camel.ts
function camelKeys(object) {
  const entries = Object.entries(object).map(([name, value]) => [
    name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    value
  ]);
  return Object.fromEntries(entries);
}

// src/inputs/compiler-cache.ts
var COMPILER_CACHES = ["ccache", "sccache"];
function readCompilerCaches(text) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const known = ["none", ...COMPILER_CACHES];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== void 0) {
    const near = closest(unknown, known);
    return {
      message: `${quote(unknown)} is not one of ${known.join(", ")}.`,
      ...near === void 0 ? {} : { hint: `Did you mean "${near}"?` }
    };
  }
  if (words.includes("none") && words.length > 1) {
    return { message: `${quote(text)} names a cache and none.`, hint: "Keep one of the two." };
  }
  return { value: COMPILER_CACHES.filter((name) => words.includes(name)) };
}

// src/inputs/fields.ts
function readFields(readers, texts) {
  const problems = [];
  const values = [];
  for (const [name, read] of Object.entries(readers)) {
    const reading = read(texts[name]);
    if ("value" in reading) values.push([name, reading.value]);
    else problems.push({ ...reading, message: `${name}: ${reading.message}` });
  }
  return problems.length > 0 ? { problems } : { values: Object.fromEntries(values) };
}
function optional(read) {
  return (text) => text === "" ? { value: void 0 } : read(text);
}
function maybeEmpty(read) {
  return (text) => text === "" ? { value: "" } : read(text);
}
function asItIs(text) {
  return { value: text };
}
function judged(rule) {
  return (text) => rule(text) ?? { value: text };
}
function choice(...words) {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word !== void 0) return { value: word };
    const near = closest(text, words);
    return {
      message: `${quote(text)} is not one of ${words.join(", ")}.`,
      ...near === void 0 ? {} : { hint: `Did you mean "${near}"?` }
    };
  };
}
function flag2(text) {
  const word = choice("true", "false")(text);
  return "value" in word ? { value: word.value === "true" } : word;
}
function whole(least, most, unit) {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? { value } : { message: `${quote(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
  };
}
function decimal(least, most) {
  return (text) => {
    const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? { value } : { message: `${quote(text)} is not a number from ${least} to ${most}.` };
  };
}

// src/inputs/registry-mirrors.ts
var HINT = "Write one registry a line, such as docker.io=mirror.example.org:5000.";
var HUB_HOSTS = /^(?:index|registry-1|registry|hub)\.docker\.(?:io|com)$/;
function readRegistryMirrors(text) {
  const found = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === "") continue;
    if (line.includes("@")) {
      return {
        message: "A mirror has a login in its address.",
        hint: "Leave it out, and run `docker login MIRROR` before."
      };
    }
    const equals = line.indexOf("=");
    const registry = line.slice(0, Math.max(equals, 0)).trim();
    const words = line.slice(equals + 1).split(/\s+/).filter((word) => word !== "");
    if (equals < 0 || registry === "" || words.length === 0) {
      return { message: `The line ${quote(line)} is not REGISTRY=MIRROR.`, hint: HINT };
    }
    if (HUB_HOSTS.test(registry)) {
      return { message: `No image is named after ${quote(registry)}.`, hint: "Write docker.io." };
    }
    if (!isRegistry(registry)) return { message: `${quote(registry)} is not the name of a registry.`, hint: HINT };
    if (found.some((other) => other.registry === registry)) {
      return { message: `The registry ${quote(registry)} is there twice.`, hint: "Write all its mirrors in one line." };
    }
    const mirrors = [];
    for (const word of words) {
      const mirror = readMirror(word);
      if ("message" in mirror) return mirror;
      if (mirror.host === registry && mirror.path === "") {
        return { message: `${quote(registry)} is named as a mirror of itself.`, hint: HINT };
      }
      if (mirrors.some((other) => mirrorName(other) === mirrorName(mirror))) {
        return { message: `The mirror ${quote(word)} is there twice.`, hint: "Keep one of the two." };
      }
      mirrors.push(mirror);
    }
    found.push({ registry, mirrors });
  }
  return contradiction(found) ?? { value: found };
}
function readMirror(word) {
  const {
    scheme,
    host = "",
    path = ""
  } = /^(?:(?<scheme>\w+):\/\/)?(?<host>[^/]*)\/?(?<path>.*?)\/?$/.exec(word)?.groups ?? {};
  const bad = (reason, hint) => ({
    message: `The mirror ${quote(word, 120)} ${reason}.`,
    hint
  });
  if (scheme !== void 0 && scheme !== "http" && scheme !== "https") {
    return bad("is neither http:// nor https://", "Write HOST:PORT, or http://HOST:PORT for plain HTTP.");
  }
  if (!isRegistry(host)) return bad("has no host with a name of its own", "Write HOST:PORT or HOST.DOMAIN.");
  if (path === "v2" || path.startsWith("v2/")) {
    return bad("begins with /v2, which BuildKit adds", "Write what comes after it.");
  }
  if (path !== "" && !isRepositoryPath(path)) {
    return bad("has a path that no image can have", "Write HOST:PORT/PATH in lower case.");
  }
  return { host, path, ...scheme === void 0 ? {} : { http: scheme === "http" } };
}
function contradiction(found) {
  const seen = /* @__PURE__ */ new Map();
  for (const { host, http } of found.flatMap(({ mirrors }) => mirrors)) {
    if (http === void 0) continue;
    if (seen.has(host) && seen.get(host) !== http) {
      return {
        message: `The mirror ${quote(host)} is there by http:// and by https://.`,
        hint: "Write the same for all its lines."
      };
    }
    seen.set(host, http);
  }
  return void 0;
}

// src/inputs/rules.ts
import { posix } from "node:path";
var pathRule = (text) => {
  if (text === "") return { message: "It is empty.", hint: "Write a path." };
  if (text.length > 4096) return { message: `${quote(text)} is too long for a path.` };
  return /[\p{Cc}\p{Cs}]/u.test(text) ? { message: `${quote(text)} has a character that cannot be part of a path.` } : void 0;
};
function readPaths(text) {
  const paths = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  for (const path of paths) {
    const bad = pathRule(path);
    if (bad) return bad;
  }
  return { value: [...new Set(paths)] };
}
var outputRule = (text) => {
  const bad = pathRule(text);
  if (bad) return bad;
  return /^(?:\.|\/|(?:\.\.\/?)+|~.*)$/.test(posix.normalize(text).replace(/(?<=.)\/$/, "")) ? { message: `${quote(text)} is not a folder for results alone.`, hint: "Name a folder of its own, such as out." } : void 0;
};
function overlap(one, other) {
  const [a, b] = [one, other].map((path) => `${posix.normalize(path).replace(/\/$/, "")}/`);
  return a !== void 0 && b !== void 0 && (a.startsWith(b) || b.startsWith(a));
}
var sourceRule = (text) => {
  const parsed = parseSource(text);
  return parsed.ok ? void 0 : {
    message: `${quote(text, 120)} ${parsed.reason}.`,
    hint: "Write REPOSITORY:TAG, REPOSITORY:TAG@sha256:DIGEST, oci-layout://FOLDER or the path of a folder."
  };
};
var imageNameRule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: "Write [REGISTRY/]NAME:TAG." };
  return parsed.reference.digest === void 0 ? void 0 : {
    message: `${quote(text, 120)} has a digest, which an image gets when it is made.`,
    hint: "Write [REGISTRY/]NAME:TAG."
  };
};
var pulledImageRule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: "Write NAME:TAG." };
  return parsed.reference.tag === void 0 && parsed.reference.digest === void 0 ? { message: `${quote(text, 120)} has neither tag nor digest.`, hint: "Write NAME:TAG." } : void 0;
};
var stageRule = (text) => /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/.test(text) ? void 0 : { message: `${quote(text)} is not the name of a stage.` };
var builderRule = (text) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text) ? void 0 : { message: `${quote(text)} is not the name of a builder.`, hint: "`docker buildx ls` lists those that exist." };
var prefixRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) ? void 0 : {
  message: `${quote(text)} cannot start the name of an artifact.`,
  hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.'
};
var revisionRule = (text) => text.length <= 250 && !text.startsWith("-") && !/[\s\p{Cc}]/u.test(text) ? void 0 : { message: `${quote(text)} is no revision.`, hint: "Write a branch, a tag or a commit." };
function readAtoms(text) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words) {
    const parsed = parseAtom(word);
    if (!parsed.ok) {
      return {
        message: `${quote(word, 120)} ${parsed.reason}.`,
        hint: "Write CATEGORY/NAME, such as dev-libs/openssl."
      };
    }
  }
  return { value: words };
}
function readStages(text) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  for (const word of words) {
    const bad = stageRule(word);
    if (bad) return bad;
  }
  return { value: words };
}
function readDriverOptions(text) {
  const seen = /* @__PURE__ */ new Set();
  const options = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === "") continue;
    const key = /^([A-Za-z][A-Za-z0-9_.-]*)=/.exec(line)?.[1];
    if (key === void 0 || new RegExp("\\p{Cc}", "u").test(line)) {
      return {
        message: `The line ${quote(line)} is not key=value.`,
        hint: "Write one option a line, such as network=host."
      };
    }
    if (seen.has(key)) return { message: `The option ${quote(key)} is there twice.`, hint: "Keep one of the two." };
    seen.add(key);
    options.push(csvField(line));
  }
  return { value: options };
}
function readMirrors(text) {
  const mirrors = text.split(/\s+/).filter((word) => word !== "");
  const bad = mirrors.find((mirror) => !/^(?:https?|ftp):$/.test(URL.canParse(mirror) ? new URL(mirror).protocol : ""));
  return bad === void 0 ? { value: mirrors.join(" ") } : {
    message: `${quote(bad, 120)} is not the address of a mirror.`,
    hint: "Write http://, https:// or ftp:// addresses with white space between them."
  };
}
var proxyRule = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text) ? void 0 : { message: "The value is not the address of a proxy.", hint: "Write http://HOST:PORT." };
var noProxyRule = (text) => /^[\w.*:/[\]-]+(?:,[\w.*:/[\]-]+)*$/.test(text) ? void 0 : {
  message: `${quote(text, 120)} is no list of hosts.`,
  hint: "Write names or addresses with commas between them, such as localhost,.example.org."
};
var passwordHashRule = (text) => /^\$(?:6|y|gy|7|2b)\$[^\s:]+$/.test(text) ? void 0 : {
  message: "The value is not the hash of a password.",
  hint: "Make one with `openssl passwd -6`, and keep it as a secret."
};
var KEY = /(?:^|[\s,"])(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s|$)/;
function readSize(text) {
  return sizeRule(text) ?? { value: sizeInBytes(text) };
}
function readAuthorizedKeys(text) {
  if (text.includes("PRIVATE KEY")) {
    return {
      message: "The value holds a private key.",
      hint: "Give the public one (the .pub file), and replace that key: it may have been seen."
    };
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const bad = lines.findIndex((line) => line !== "" && !line.startsWith("#") && !KEY.test(line));
  if (bad >= 0)
    return {
      message: `Line ${bad + 1} of the value is not a public SSH key.`,
      hint: "Write one key a line, as a .pub file has it."
    };
  const keys = lines.filter((line) => line !== "");
  return keys.every((line) => line.startsWith("#")) ? { message: "The value holds no public SSH key.", hint: "Write one key a line, as a .pub file has it." } : { value: keys.map((line) => `${line}
`).join("") };
}

// src/inputs/table.ts
var buildInputs = {
  config: {
    default: "config",
    description: "Folder of the image definition. It is laid over the default definition file by file."
  },
  stage3: {
    default: "",
    description: "Builds on this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`."
  },
  snapshot: {
    default: "",
    description: "Builds from this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`."
  },
  kernel: { default: "", description: "Builds this kernel version instead of the pinned one, such as `6.12.58`." },
  compiler: {
    default: "",
    description: "Builds with this GCC version instead of the pinned one; its slot follows from it."
  },
  target: {
    default: "artifacts",
    description: "Stage of the Dockerfile to build. Anything but `artifacts` builds that stage and brings nothing out."
  },
  "image-ref": {
    default: "",
    description: "Name for the root file system as an OCI image, such as `ghcr.io/me/image:latest`."
  },
  "image-output": {
    default: "none",
    description: "What is done with that image. `load` it into the engine, `push` it to its registry, or `none`."
  },
  builder: { default: "", description: "Name of a buildx builder that exists. Empty makes one in a container." },
  "buildkit-image": {
    default: "moby/buildkit:v0.33.1",
    description: "Image of BuildKit for a builder that is made here."
  },
  "builder-options": {
    default: "",
    description: "Driver options for a builder that is made here, one `key=value` a line."
  },
  "registry-mirrors": {
    default: "",
    description: "Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`. Several mirrors have spaces between them; `http://` before one is for plain HTTP."
  },
  "ca-certificates": {
    default: "",
    description: "Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line."
  },
  jobserver: {
    default: "auto",
    description: "What limits how much is compiled at a time. `steve` is Gentoo's jobserver, run in the builder for all its steps, `fifo` a named pipe for all of them, `private` one for each step, `off` no limit; `auto` is `steve` where the builder's kernel has CUSE, `fifo` where the builder can be entered, and `private` elsewhere."
  },
  jobs: {
    default: "",
    description: "How many jobs may run at a time. Empty for one for each of the builder's cores that has memory for it."
  },
  "load-average": {
    default: "",
    description: "No job is begun while the builder's load is above this. Empty for no such limit."
  },
  "memory-per-job": {
    default: "2GiB",
    description: "Memory that a job is thought to need, such as `2GiB`. A builder with less than that for each core runs fewer jobs."
  },
  "free-disk-space": {
    default: "false",
    description: "Whether preinstalled toolsets are removed before the build, `true` or `false`. On GitHub's own runners alone; elsewhere nothing is removed."
  },
  output: { default: "out", description: "Folder for the files that come out." },
  "artifact-name": {
    default: "",
    description: "Prefix of the names of the files and so of the artifacts, for jobs that build several images."
  },
  upload: {
    default: "true",
    description: "Whether each file is stored as an artifact of the workflow run, `true` or `false`."
  },
  "retention-days": {
    default: "",
    description: "Days that the artifacts are kept. Empty for the setting of the repository."
  },
  boot: {
    default: "auto",
    description: "How the files are booted. `kvm`, `emulation`, `auto` for KVM where it has been seen to work and emulation elsewhere, or `off`."
  },
  "boot-minutes": { default: "10", description: "Time limit of the boot in minutes." },
  "boot-memory": { default: "2048", description: "Memory of the booted machine in MiB." },
  cache: {
    default: "none",
    description: "Where layers are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else."
  },
  "cache-layers": {
    default: "auto",
    description: "Which layers are kept there. `all`, or `auto` for those that save enough time for their bytes beyond what the stores keep already."
  },
  "cache-bytes": {
    default: "",
    description: "How much the layers kept there may have, such as `5GiB`. Empty for the 10 GB of a repository's Actions cache where that is among the places, less what our stores have in it, and no limit elsewhere."
  },
  "cache-write": {
    default: "true",
    description: "Whether layers are written there, or only read, `true` or `false`. A pull request from a fork never writes."
  },
  "package-store": {
    default: "builder",
    description: "Where built packages are kept beside the builder's own disk. `builder` for nowhere else, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`."
  },
  "distfiles-store": {
    default: "builder",
    description: "Where downloaded sources are kept beside the builder's own disk; the same places."
  },
  "compiler-cache": {
    default: "none",
    description: "Compiler cache on the builder's own disk, for what no kept package covers, such as the kernel after a changed option. `ccache` for C and C++, `sccache` for Rust, both with white space between, or `none`."
  },
  binhost: {
    default: "",
    description: "Binhosts whose packages are taken where they fit, instead of compiling them. Addresses of folders with an index `Packages`, `https://…`, `http://…` or `file:///…`, separated by white space. Empty for none."
  },
  "binhost-verify": {
    default: "true",
    description: "Whether only packages with a good signature by a known key are taken from there, `true` or `false`."
  },
  rebuild: {
    default: "",
    description: "Packages whose kept binary package is not used but made anew, as atoms separated by white space."
  },
  "no-cache": {
    default: "false",
    description: "Whether every step runs again, `true` or `false`. Built packages are used all the same."
  },
  "no-cache-filter": {
    default: "",
    description: "Stages of the Dockerfile whose steps run again, separated by white space or commas."
  },
  pull: {
    default: "false",
    description: "Whether the registry is asked again for what the tags of stage3 and snapshot are now, `true` or `false`."
  },
  "job-minutes": {
    default: "",
    description: "The job's `timeout-minutes`. The build stops early enough before it to keep everything it made, and says `complete=false`. Empty for no limit."
  },
  "gentoo-mirrors": {
    default: "",
    description: "Mirrors to fetch sources from, separated by white space. They leave no trace in the image."
  },
  "http-proxy": {
    default: "",
    description: "Proxy by which the builder fetches images, sources and binary packages, such as `http://proxy.example.org:3128`. It leaves no trace in the image."
  },
  "no-proxy": { default: "", description: "Hosts that are asked without it, with commas between them." },
  "password-hash": {
    default: "",
    description: "Hash of the user's password for `login password`, as `openssl passwd -6` prints it. A secret."
  },
  "authorized-keys": {
    default: "",
    description: "Public SSH keys of the user for `login ssh-keys`, one a line. A secret."
  },
  summary: {
    default: "true",
    description: "Whether a summary is shown on the page of the workflow run, `true` or `false`."
  }
};
var bootInputs = {
  folder: { default: "", description: "Folder that holds the files of one image and its `manifest.json`." },
  squashfs: { default: "", description: "Path of the packed root file system, where there is no such folder." },
  initramfs: { default: "", description: "Path of the initramfs." },
  kernel: { default: "", description: "Path of the kernel." },
  manifest: { default: "", description: "Path of `manifest.json`, which says what is expected of the booted system." },
  boot: {
    default: "auto",
    description: "How the files are booted. `kvm`, `emulation`, or `auto` for KVM where it has been seen to work and emulation elsewhere."
  },
  "boot-minutes": { default: "10", description: "Time limit of the boot in minutes." },
  "boot-memory": { default: "2048", description: "Memory of the booted machine in MiB." },
  upload: {
    default: "true",
    description: "Whether serial log and screenshot are stored as artifacts of the workflow run, `true` or `false`."
  },
  "retention-days": {
    default: "",
    description: "Days that the artifacts are kept. Empty for the setting of the repository."
  },
  summary: {
    default: "true",
    description: "Whether a summary is shown on the page of the workflow run, `true` or `false`."
  }
};
var checkInputs = {
  config: {
    default: "config",
    description: "Folder of the image definition. It is laid over the default definition file by file."
  },
  base: {
    default: "",
    description: "Revision that the definition is compared with. Empty for where the branch began."
  },
  plan: {
    default: "true",
    description: "Whether Portage plans the whole world in the pinned stage3, which needs a builder, `true` or `false`. Without it only the files are looked at."
  },
  "emerge-log": {
    default: "",
    description: "Path of the `emerge.log` of an earlier build, by which the time of the next one is told. Empty to tell it by what the packages of `package-store` took, else to guess it from their number."
  },
  "package-store": {
    default: "builder",
    description: "Where builds keep their packages, as they were told. It is only read, to tell what comes ready-built and how long the rest takes. `builder` for nowhere, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`."
  },
  cache: {
    default: "none",
    description: "Where the layers that the check judges by are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else. Runs for the default branch write them, those for pull requests only read."
  },
  "cache-write": {
    default: "true",
    description: "Whether a run for the default branch writes layers there, `true` or `false`."
  },
  comment: {
    default: "auto",
    description: "Whether the pull request gets its comment and suggested changes from this run. `auto` where the token can write, or `false`."
  },
  suggestions: {
    default: "true",
    description: "Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`."
  },
  sarif: {
    default: "",
    description: "Path to write the findings to for code scanning (SARIF 2.1.0). Empty for no such file."
  },
  output: { default: "check-out", description: "Folder for the comment, the judgement and the log of the builder." },
  "artifact-name": { default: "", description: "Prefix of the artifact's name, for jobs that check several images." },
  upload: {
    default: "true",
    description: "Whether the judgement is stored as an artifact of the run, from which another job or workflow writes the comment, `true` or `false`."
  },
  "retention-days": {
    default: "",
    description: "Days that the artifact is kept. Empty for the setting of the repository."
  },
  summary: {
    default: "true",
    description: "Whether a summary is shown on the page of the workflow run, `true` or `false`."
  },
  token: {
    default: "",
    description: "Token that reads the base where the clone is shallow, and writes the comment where it may. A secret."
  },
  stage3: {
    default: "",
    description: "Judges in this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`."
  },
  snapshot: {
    default: "",
    description: "Judges by this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`."
  },
  kernel: { default: "", description: "Judges with this kernel version instead of the pinned one, such as `6.12.58`." },
  compiler: { default: "", description: "Judges with this GCC version instead of the pinned one." },
  builder: { default: "", description: "Name of a buildx builder that exists. Empty makes one in a container." },
  "buildkit-image": {
    default: "moby/buildkit:v0.33.1",
    description: "Image of BuildKit for a builder that is made here."
  },
  "builder-options": {
    default: "",
    description: "Driver options for a builder that is made here, one `key=value` a line."
  },
  "registry-mirrors": {
    default: "",
    description: "Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`."
  },
  "ca-certificates": {
    default: "",
    description: "Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line."
  },
  "gentoo-mirrors": {
    default: "",
    description: "Mirrors to fetch kernel sources from where kernel options are compared, separated by white space."
  },
  "http-proxy": {
    default: "",
    description: "Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`."
  },
  "no-proxy": { default: "", description: "Hosts that are asked without it, with commas between them." }
};
var checkCommentInputs = {
  token: { default: "", description: "Token that may write on pull requests and read artifacts. A secret." },
  suggestions: {
    default: "true",
    description: "Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`."
  }
};
var refreshInputs = {
  config: {
    default: "config",
    description: "Folder of the image definition in the repository. Its `image.yaml` is read as the base branch has it."
  },
  mode: {
    default: "refresh",
    description: "What is done. `refresh` opens, updates or closes the pull request; `plan` only plans what it would propose, for another job; `advisories` judges the packages of the last build by today's security advisories."
  },
  token: {
    default: "",
    description: "Token to write branch and pull request with. The job's own, or that of an App, whose pull requests start checks."
  },
  base: {
    default: "",
    description: "Branch that images are built from. Empty for the default branch of the repository."
  },
  packages: {
    default: "",
    description: "Path of the list of packages that a build wrote. Empty for the newest artifact of that name of a run on the base branch, for which the token needs to read `actions`."
  },
  "dry-run": { default: "false", description: "Whether nothing is written, only told, `true` or `false`." },
  plan: {
    default: "true",
    description: "Whether Portage plans the whole world with the pins of today and with those that are proposed, which needs a builder, `true`, `false`, or `given` for what a step of `mode` `plan` has planned in a job before. Without it the pull request says nothing of packages."
  },
  planned: {
    default: "",
    description: "For `plan` `given`, the output `planned` of that step. It is read as data, with a size and a form; where it is empty or of other pins, the pull request says so."
  },
  summary: {
    default: "true",
    description: "Whether a summary is shown on the page of the workflow run, `true` or `false`."
  },
  builder: { default: "", description: "Name of a buildx builder that exists. Empty makes one in a container." },
  "buildkit-image": {
    default: "moby/buildkit:v0.33.1",
    description: "Image of BuildKit for a builder that is made here."
  },
  "builder-options": {
    default: "",
    description: "Driver options for a builder that is made here, one `key=value` a line."
  },
  "registry-mirrors": {
    default: "",
    description: "Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`."
  },
  "ca-certificates": {
    default: "",
    description: "Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line."
  },
  "gentoo-mirrors": {
    default: "",
    description: "Mirrors to fetch kernel sources from where kernel options are compared, separated by white space."
  },
  "http-proxy": {
    default: "",
    description: "Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`."
  },
  "no-proxy": { default: "", description: "Hosts that are asked without it, with commas between them." }
};

// src/inputs/settings.ts
var boot = {
  "boot-minutes": whole(1, 360, "minutes"),
  "boot-memory": whole(256, 1024 * 1024, "MiB")
};
var stored = {
  upload: flag2,
  "retention-days": optional(whole(1, 400, "days")),
  summary: flag2
};
var buildReaders = {
  config: judged(pathRule),
  stage3: optional(judged(sourceRule)),
  snapshot: optional(judged(sourceRule)),
  kernel: optional(judged(kernelVersionRule)),
  compiler: optional(judged(compilerVersionRule)),
  target: judged(stageRule),
  "image-ref": maybeEmpty(judged(imageNameRule)),
  "image-output": choice("none", "load", "push"),
  builder: maybeEmpty(judged(builderRule)),
  "buildkit-image": judged(pulledImageRule),
  "builder-options": readDriverOptions,
  "registry-mirrors": readRegistryMirrors,
  "ca-certificates": readPaths,
  jobserver: choice("auto", "steve", "fifo", "private", "off"),
  jobs: optional(whole(1, 1024, "jobs")),
  "load-average": optional(decimal(0.1, 4096)),
  "memory-per-job": readSize,
  "free-disk-space": flag2,
  output: judged(outputRule),
  "artifact-name": maybeEmpty(judged(prefixRule)),
  boot: choice("auto", "kvm", "emulation", "off"),
  ...boot,
  ...stored,
  cache: asItIs,
  "cache-layers": choice("auto", "all"),
  "cache-bytes": optional(readSize),
  "cache-write": flag2,
  "package-store": readLocation,
  "distfiles-store": readLocation,
  "compiler-cache": readCompilerCaches,
  binhost: readBinhost,
  "binhost-verify": flag2,
  rebuild: readAtoms,
  "no-cache": flag2,
  "no-cache-filter": readStages,
  pull: flag2,
  "job-minutes": optional(whole(10, 5 * 24 * 60, "minutes")),
  "gentoo-mirrors": readMirrors,
  "http-proxy": maybeEmpty(judged(proxyRule)),
  "no-proxy": maybeEmpty(judged(noProxyRule)),
  "password-hash": maybeEmpty(judged(passwordHashRule)),
  "authorized-keys": maybeEmpty(readAuthorizedKeys)
};
var bootReaders = {
  folder: optional(judged(pathRule)),
  squashfs: optional(judged(pathRule)),
  initramfs: optional(judged(pathRule)),
  kernel: optional(judged(pathRule)),
  manifest: optional(judged(pathRule)),
  boot: choice("auto", "kvm", "emulation"),
  ...boot,
  ...stored
};
function readBuildSettings(platform) {
  const given = readTexts(buildInputs, platform);
  platform.mask(given["password-hash"]);
  platform.mask(given["authorized-keys"]);
  for (const word of `${given["gentoo-mirrors"]} ${given.binhost} ${given["http-proxy"]}`.split(/\s+/)) {
    if (!URL.canParse(word)) continue;
    const { username, password } = new URL(word);
    platform.mask(password === "" ? username : password);
  }
  const cache = parseCacheInput(given.cache, platform.env);
  for (const secret of cache.secrets) platform.mask(secret);
  const read = readFields(buildReaders, given);
  const problems = [...read.values ? [] : read.problems, ...cache.problems];
  const clash = (message, hint) => {
    problems.push({ message, hint });
  };
  if (given["image-ref"] === "" && given["image-output"] !== "none") {
    clash("image-output: There is no name for the image.", "Give one by image-ref.");
  }
  if (given["image-ref"] !== "" && given["image-output"] === "none") {
    clash("image-ref: Nothing is done with the image.", "Write image-output: load or push.");
  }
  if (given["image-ref"] !== "" && given.target !== "artifacts") {
    clash("image-ref: An image is made after the artifacts, but target names another stage.", "Remove one of the two.");
  }
  for (const name of ["builder-options", "registry-mirrors", "ca-certificates"]) {
    if (given.builder === "" || given[name] === "") continue;
    clash(
      `${name}: They are for a builder that is made here, but builder names one that exists.`,
      "Remove one of the two."
    );
  }
  if (given["no-proxy"] !== "" && given["http-proxy"] === "") {
    clash("no-proxy: There is no proxy to go around.", "Name one by http-proxy, or remove it.");
  }
  if (given.output !== "" && overlap(given.config, given.output)) {
    clash(
      `output: ${quote(given.output)} and the folder of config are not apart.`,
      "Name a folder of its own, such as out."
    );
  }
  if (!read.values || problems.length > 0) throw new UserError(problems);
  return { ...camelKeys(read.values), cache: cache.entries, cacheHints: cache.hints };
}
function readBootSettings(platform) {
  const given = readTexts(bootInputs, platform);
  const read = readFields(bootReaders, given);
  const problems = read.values ? [] : [...read.problems];
  const files = ["squashfs", "initramfs", "kernel", "manifest"];
  const missing = files.filter((name) => given[name] === "");
  if (given.folder === "" && missing.length > 0) {
    const message = missing.length === files.length ? "folder: It is not given, so there is nothing to boot." : `${missing.join(", ")}: missing.`;
    problems.push({ message, hint: `Give the folder that a build wrote, or all of ${files.join(", ")}.` });
  }
  if (given.folder !== "" && missing.length < files.length) {
    const message = `folder: The folder is given, and ${files.filter((name) => given[name] !== "").join(", ")} too.`;
    problems.push({ message, hint: "Give the folder or the files." });
  }
  if (!read.values || problems.length > 0) throw new UserError(problems);
  return camelKeys(read.values);
}
function unknownOptions(names, known) {
  return [...names].filter((name) => !known.includes(name)).map((name) => ({ message: `There is no option ${quote(`--${name}`)}.`, hint: didYouMean(name, known) }));
}
function readTexts(table, platform) {
  const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
  return Object.fromEntries(texts);
}

export {
  camelKeys,
  readFields,
  optional,
  maybeEmpty,
  asItIs,
  judged,
  choice,
  flag2 as flag,
  whole,
  pathRule,
  outputRule,
  sourceRule,
  builderRule,
  prefixRule,
  revisionRule,
  readSize,
  buildInputs,
  bootInputs,
  checkInputs,
  checkCommentInputs,
  refreshInputs,
  readBuildSettings,
  readBootSettings,
  unknownOptions,
  readTexts
};
