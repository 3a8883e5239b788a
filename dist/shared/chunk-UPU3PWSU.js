import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  advisoriesOptions,
  refreshOptions
} from "./chunk-RA7GGYFC.js";
import {
  editImageYaml
} from "./chunk-6LXFG2LM.js";
import {
  touchingAdvisories
} from "./chunk-WFC6K46I.js";
import {
  compareVersions,
  readPattern,
  splitPackage,
  suffixesOf
} from "./chunk-K7IHDZNF.js";
import {
  findInLayout
} from "./chunk-JCCMZWAE.js";
import {
  RegistryClient
} from "./chunk-IFPRJNB3.js";
import {
  findLogin
} from "./chunk-HQZZYC43.js";
import {
  parseDefinition
} from "./chunk-R7ISGZ4Z.js";
import {
  bounded,
  line,
  list,
  number,
  problems,
  readSharedSettings
} from "./chunk-HOYWRB3X.js";
import {
  asItIs,
  camelKeys,
  choice,
  flag,
  judged,
  maybeEmpty,
  optional,
  pathRule,
  readFields,
  readTexts,
  refreshInputs,
  sourceRule
} from "./chunk-TWNSVPX5.js";
import {
  annotations,
  problemsOf,
  showFailure,
  writeAnnotations
} from "./chunk-L2WLS7IQ.js";
import {
  code,
  details,
  joinSections,
  table,
  text
} from "./chunk-GTC23TDE.js";
import {
  sourceOf
} from "./chunk-E6VP5OOA.js";
import {
  compilerSlot,
  compilerVersionRule,
  isLive,
  isVersion,
  kernelVersionRule,
  parseAtom,
  parseReference
} from "./chunk-YBWY2CMD.js";
import {
  array,
  discriminatedUnion,
  int,
  literal,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  didYouMean,
  quote
} from "./chunk-CMGACONP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  cleanLine
} from "./chunk-OCQCLJX3.js";
import {
  count,
  formatSeconds
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem,
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/inputs/refresh-settings.ts
import { posix } from "node:path";
var folderRule = (text2) => {
  const inside = !posix.isAbsolute(text2) && !posix.normalize(text2).startsWith("..");
  return pathRule(text2) ?? (inside ? void 0 : { message: `${quote(text2)} is not below the repository.`, hint: "Write it as config." });
};
var branchRule = (text2) => /^[^\s~^:?*[\\\p{Cc}]{1,200}$/u.test(text2) && !/\.\.|\/\/|^\/|\/$|@\{/.test(text2) ? void 0 : { message: `${quote(text2)} cannot be a branch.`, hint: "Write it without refs/heads/, such as main." };
var actionReaders = {
  config: judged(folderRule),
  mode: choice("refresh", "plan", "advisories"),
  token: asItIs,
  base: optional(judged(branchRule)),
  packages: optional(judged(pathRule)),
  "dry-run": flag,
  plan: choice("true", "false", "given"),
  planned: asItIs,
  summary: flag
};
var commandReaders = {
  config: judged(pathRule),
  only: choice("all", "refresh", "compiler"),
  packages: optional(judged(pathRule)),
  "dry-run": flag,
  plan: flag,
  "emerge-log": maybeEmpty(judged(pathRule))
};
var advisoryReaders = {
  config: judged(pathRule),
  packages: judged(pathRule),
  snapshot: optional(judged(sourceRule))
};
function readRefreshActionSettings(platform) {
  const given = readTexts(refreshInputs, platform);
  platform.mask(given.token);
  return withBuild(
    platform,
    readFields(actionReaders, given),
    (name) => name in refreshInputs && !(name in actionReaders)
  );
}
function readRefreshCommandSettings(platform) {
  const read = readFields(commandReaders, readTexts(refreshOptions, platform));
  return withBuild(platform, read, (name) => name in refreshOptions && !(name in commandReaders));
}
function withBuild(platform, own, takes) {
  const shared = readSharedSettings(platform, { takes, config: own.values?.config ?? "" });
  if (!own.values || "problems" in shared) {
    throw new UserError([...own.problems ?? [], ..."problems" in shared ? shared.problems : []]);
  }
  return { ...camelKeys(own.values), build: shared.settings };
}
function readAdvisoriesSettings(platform) {
  return settings(advisoryReaders, readTexts(advisoriesOptions, platform));
}
function settings(readers, given) {
  const read = readFields(readers, given);
  if ("problems" in read) throw new UserError(read.problems);
  return camelKeys(read.values);
}

// src/refresh/proposals.ts
import { createHash } from "node:crypto";
function divide(changes, compiler) {
  const step = changes.find(({ key }) => key === "compiler");
  const rest = changes.filter(({ key }) => key !== "compiler");
  const newSnapshot = rest.some(({ key }) => key === "snapshot");
  const refresh = rest.length === 0 ? {} : { refresh: { kind: "refresh", changes: rest } };
  if (step === void 0) return refresh;
  if (newSnapshot && compiler.gone) {
    return {
      refresh: { kind: "refresh", changes: [...rest, step] },
      note: `The new snapshot no longer has the compiler ${step.from}: the step to ${step.to} cannot wait.`
    };
  }
  if (compiler.offered || !newSnapshot) return { ...refresh, compiler: { kind: "compiler", changes: [step] } };
  return {
    ...refresh,
    note: `The compiler ${step.to} is in the new snapshot only. It gets a pull request of its own once this one is merged.`
  };
}
function fingerprint({ kind, changes }) {
  return hashOf([kind, ...changes.map(({ key, to }) => `${key} ${to}`).sort()]);
}
function stepName({ kind, changes }) {
  return hashOf([kind, ...changes.map(({ key, from, to }) => `${key} ${from} ${to}`).sort()]);
}
function hashOf(lines) {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}
var RISKY = [
  ["compiler", /* @__PURE__ */ new Set(["sys-devel/gcc", "llvm-core/clang"])],
  ["libc", /* @__PURE__ */ new Set(["sys-libs/glibc", "sys-libs/musl"])],
  ["init", /* @__PURE__ */ new Set(["sys-apps/openrc", "sys-apps/systemd", "sys-apps/sysvinit"])]
];
function risksOf({ changes }, packages2 = []) {
  const pinned = (key) => changes.find((change) => change.key === key);
  const kernel = pinned("kernel");
  const risks2 = RISKY.filter(
    ([risk, names]) => packages2.some(({ name, from, to }) => names.has(name) && from !== to) || risk === "compiler" && pinned("compiler") !== void 0
  ).map(([risk]) => risk);
  return kernel === void 0 || seriesOf(kernel.from) === seriesOf(kernel.to) ? risks2 : [...risks2, "kernel series"];
}
function labelsOf(proposal, risks2) {
  const kind = proposal.kind === "compiler" ? "compiler step" : "refresh";
  return [kind, ...risks2.length === 0 ? ["risk: none known"] : risks2.map((risk) => `risk: ${risk}`)];
}
function seriesOf(version) {
  return version.split(".").slice(0, 2).join(".");
}
function shortPin({ key }, value) {
  const parsed = key === "stage3" || key === "snapshot" ? parseReference(value) : void 0;
  if (!parsed?.ok) return { name: value };
  const { tag = "", digest: digest2 } = parsed.reference;
  return { name: tag, ...digest2 === void 0 ? {} : { digest: digest2.slice(0, "sha256:".length + 12) } };
}

// src/snapshot/glsa.ts
var RANGES = /* @__PURE__ */ new Set(["lt", "le", "eq", "ge", "gt", "rlt", "rle", "rge", "rgt"]);
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
var LONGEST_VERSION = 80;
var LONGEST_TITLE = 300;
function parseAdvisory(xml, arch = "amd64") {
  const text2 = xml.replace(/<!--.*?-->/gs, "");
  const id = /<glsa\s[^>]*?\bid="(\d{6}-\d{2,3})"/.exec(text2)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(text2)?.[1];
  if (id === void 0 || title === void 0) return void 0;
  const severity = /<impact\s[^>]*?\btype="(low|normal|high)"/.exec(text2)?.[1];
  const advisories3 = [];
  for (const [, attributes = "", body = ""] of text2.matchAll(/<package\s([^>]*)>(.*?)<\/package>/gs)) {
    const name = attribute(attributes, "name");
    if (name === void 0 || !parseAtom(name).ok) return void 0;
    const ranges = { vulnerable: rangesOf(body, "vulnerable"), unaffected: rangesOf(body, "unaffected") };
    if (!ranges.vulnerable || !ranges.unaffected) return void 0;
    const arches = (attribute(attributes, "arch") ?? "*").split(/\s+/);
    if (!arches.includes("*") && !arches.includes(arch)) continue;
    advisories3.push({
      id,
      title: plain(title).slice(0, LONGEST_TITLE),
      ...severity === void 0 ? {} : { severity },
      package: name,
      vulnerable: ranges.vulnerable,
      unaffected: ranges.unaffected
    });
  }
  return advisories3;
}
function rangesOf(body, kind) {
  const ranges = [];
  for (const [, attributes = "", limit = ""] of body.matchAll(
    new RegExp(`<${kind}\\s([^>]*)>([^<]*)</${kind}>`, "g")
  )) {
    const [range = "", slot] = [attribute(attributes, "range"), attribute(attributes, "slot")];
    const version = plain(limit);
    if (!RANGES.has(range) || !/^\d[\w.-]*\*?$/.test(version) || version.length > LONGEST_VERSION) return void 0;
    ranges.push({ range, version, ...slot === void 0 ? {} : { slot } });
  }
  return ranges;
}
function attribute(attributes, name) {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
function plain(text2) {
  return text2.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole).replace(/\s+/g, " ").trim();
}

// src/snapshot/news.ts
var MS_OF_A_DAY = 864e5;
var LONGEST_TITLE2 = 200;
function parseNews(text2) {
  const end = text2.search(/\r?\n\r?\n/);
  const headers = (end < 0 ? text2 : text2.slice(0, end)).split(/\r?\n/).map((line2) => {
    const [, name = "", value = ""] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line2) ?? [];
    return { name: name.toLowerCase(), value };
  });
  const all = (name) => headers.filter((header) => header.name === name).map(({ value }) => value);
  const [title] = all("title");
  const [posted = ""] = all("posted");
  const day = Date.parse(/^\d{4}-\d\d-\d\d$/.test(posted) ? `${posted}T00:00:00Z` : "") / MS_OF_A_DAY;
  if (title === void 0 || title === "" || Number.isNaN(day)) return void 0;
  return { title: title.slice(0, LONGEST_TITLE2), day, installed: all("display-if-installed") };
}
function newsAbout(items, packages2, after2) {
  const concerns2 = (atom) => {
    const pattern = readPattern(atom);
    return pattern !== void 0 && packages2.some(pattern);
  };
  return items.filter(({ day, installed }) => day > after2 && installed.some(concerns2)).sort((one, other) => other.day - one.day);
}

// src/snapshot/facts.ts
function packageFacts(files, name) {
  const [category = "", own = ""] = name.split("/");
  const masks = masksOf(files, name);
  return {
    name,
    files: [...files.keys()].filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
    keywords: (version) => {
      const cached = files.get(`metadata/md5-cache/${name}-${version}`);
      const ebuild = files.get(`${name}/${own}-${version}.ebuild`);
      const line2 = cached === void 0 ? /^[ \t]*KEYWORDS=(["']?)([^"'\n]*)\1/m.exec(ebuild ?? "")?.[2] : /^KEYWORDS=(.*)$/m.exec(cached)?.[1];
      return (line2 ?? "").split(/\s+/).filter((word) => word !== "");
    },
    isMasked: (version) => isVersion(version) && masks.some((mask) => mask({ category, name: own, version }))
  };
}
function masksOf(files, name) {
  const texts = [...files].filter(([path]) => path.startsWith("profiles/package.mask")).map(([, text2]) => text2 ?? "");
  return texts.flatMap((text2) => masksIn(text2, name));
}
function masksIn(text2, name) {
  return text2.split("\n").flatMap((line2) => {
    const atom = line2.replace(/#.*/, "").trim();
    return atom.includes(name) ? readPattern(atom) ?? [] : [];
  });
}
function announcementsIn(files) {
  const advisories3 = [];
  const news = [];
  const unread = [];
  for (const [path, text2] of files) {
    if (path.startsWith("metadata/glsa/")) {
      const found = text2 === void 0 ? void 0 : parseAdvisory(text2);
      if (found) advisories3.push(...found);
      else unread.push(path);
    } else if (path.startsWith("metadata/news/")) {
      const found = text2 === void 0 ? void 0 : parseNews(text2);
      if (found) news.push(found);
      else unread.push(path);
    }
  }
  return { advisories: advisories3, news, unread };
}

// src/snapshot/registry-snapshot.ts
import { createHash as createHash2 } from "node:crypto";

// src/snapshot/layer.ts
import { Readable } from "node:stream";
import * as zlib from "node:zlib";

// src/snapshot/tar.ts
var TarError = class extends Error {
};
var BLOCK = 512;
var LONGEST_EXTENSION = 64 * 1024;
var FILES = /* @__PURE__ */ new Set(["0", "\0", "7"]);
async function readTar(chunks, visitor) {
  const reader = new TarReader(visitor);
  for await (const chunk of chunks) reader.take(chunk);
  reader.end();
}
var TarReader = class {
  constructor(visitor) {
    this.visitor = visitor;
  }
  visitor;
  #header = Buffer.alloc(BLOCK);
  #filled = 0;
  #body;
  /** From an extended header, for the entry that follows it. */
  #path;
  #size;
  #ended = false;
  take(chunk) {
    let at = 0;
    while (at < chunk.length && !this.#ended) {
      at += this.#body ? this.#takeBody(this.#body, chunk.subarray(at)) : this.#takeHeader(chunk.subarray(at));
    }
  }
  end() {
    if (this.#body !== void 0 || this.#filled > 0) throw new TarError("ends in the middle");
  }
  #takeHeader(chunk) {
    const part = chunk.subarray(0, BLOCK - this.#filled);
    this.#header.set(part, this.#filled);
    this.#filled += part.length;
    if (this.#filled === BLOCK) {
      this.#filled = 0;
      this.#readHeader(this.#header);
    }
    return part.length;
  }
  #takeBody(body, chunk) {
    const part = chunk.subarray(0, body.left);
    body.kept?.push(Uint8Array.from(part));
    body.left -= part.length;
    const skipped = body.left === 0 ? Math.min(body.padding, chunk.length - part.length) : 0;
    body.padding -= skipped;
    if (body.left === 0 && body.padding === 0) this.#endBody(body);
    return part.length + skipped;
  }
  #readHeader(header) {
    if (header.every((byte) => byte === 0)) {
      this.#ended = true;
      return;
    }
    if (!sumIsRight(header)) throw new TarError("is no tar archive, or is damaged");
    const type = header.toString("latin1", 156, 157);
    const size = number2(header, 124, 136);
    if (type === "S") throw new TarError("has a sparse file, which nobody packs a repository with");
    if ("xgLK".includes(type)) {
      if (size > LONGEST_EXTENSION) throw new TarError(`has a name of ${size} bytes`);
      this.#begin({ kind: "extension", name: type, left: size, kept: [] });
      return;
    }
    const path = plainPath(this.#path ?? ownPath(header));
    const bytes = this.#size ?? size;
    this.#path = this.#size = void 0;
    if (!FILES.has(type)) {
      this.visitor.entry(path);
      if (type !== "1" && type !== "2") this.#begin({ kind: "nothing", name: path, left: bytes, kept: void 0 });
      return;
    }
    this.#begin({ kind: "file", name: path, left: bytes, kept: bytes <= this.visitor.most(path) ? [] : void 0 });
  }
  #begin(body) {
    const whole = { ...body, padding: (BLOCK - body.left % BLOCK) % BLOCK };
    if (whole.left === 0) this.#endBody(whole);
    else this.#body = whole;
  }
  #endBody({ kind, name, kept }) {
    this.#body = void 0;
    const content = kept && Buffer.concat(kept);
    if (kind === "file") this.visitor.entry(name, content);
    else if (kind === "extension") this.#extend(name, content ?? Buffer.alloc(0));
  }
  /** Extended headers: pax records `LENGTH KEY=VALUE\n`, or GNU's long name. What holds for all entries names none. */
  #extend(type, content) {
    if (type === "L") this.#path = content.toString("utf8").replace(/\0.*$/s, "");
    if (type !== "x") return;
    for (let at = 0; at < content.length; ) {
      const length = Number(/^\d{1,6}(?= )/.exec(content.toString("latin1", at, at + 8))?.[0]);
      const record2 = content.toString("utf8", at, at + length);
      const [, key, value = ""] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record2) ?? [];
      if (!(length > 0) || key === void 0) throw new TarError("has an extended header that makes no sense");
      if (key === "path") this.#path = value;
      if (key === "size") this.#size = wholeNumber(value, 10);
      at += length;
    }
  }
};
function ownPath(header) {
  const name = textOf(header, 0, 100);
  const prefix = header.toString("latin1", 257, 262) === "ustar" ? textOf(header, 345, 500) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}
function plainPath(path) {
  return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function textOf(header, from, to) {
  return header.toString("utf8", from, to).replace(/\0.*$/s, "");
}
function number2(header, from, to) {
  const first = header[from] ?? 0;
  if (first < 128) return wholeNumber(textOf(header, from, to).trim(), 8);
  let value = first & 127;
  for (const byte of header.subarray(from + 1, to)) value = value * 256 + byte;
  if (!Number.isSafeInteger(value)) throw new TarError("has a file of a size that cannot be");
  return value;
}
function wholeNumber(text2, base) {
  const value = text2 === "" ? 0 : Number.parseInt(text2, base);
  if (!/^\d*$/.test(text2) || !Number.isSafeInteger(value)) throw new TarError("has a file of a size that cannot be");
  return value;
}
function sumIsRight(header) {
  const said = Number.parseInt(textOf(header, 148, 156).trim(), 8);
  let [sum, signed] = [0, 0];
  for (const [index2, byte] of header.entries()) {
    const counted = index2 >= 148 && index2 < 156 ? 32 : byte;
    sum += counted;
    signed += counted > 127 ? counted - 256 : counted;
  }
  return said === sum || said === signed;
}

// src/snapshot/wanted-files.ts
var REPOSITORY = "var/db/repos/gentoo";
var COMPILER = "sys-devel/gcc";
var KIB = 1024;
var PACKAGE_FILE = 256 * KIB;
var MASKS = 2048 * KIB;
var ADVISORY = 128 * KIB;
var NEWS = 64 * KIB;
function wantedFiles(packages2) {
  const folders = packages2.flatMap((name) => [`${name}/`, `metadata/md5-cache/${name}-`]);
  return (path) => {
    if (folders.some((start) => path.startsWith(start) && !path.slice(start.length).includes("/"))) return PACKAGE_FILE;
    if (/^profiles\/package\.mask(?:\/[^/]+)?$/.test(path)) return MASKS;
    if (/^metadata\/glsa\/glsa-[^/]+\.xml$/.test(path)) return ADVISORY;
    return /^metadata\/news\/([^/]+)\/\1\.en\.txt$/.test(path) ? NEWS : 0;
  };
}

// src/snapshot/layer.ts
var LayerError = class extends Error {
};
var MOST_FILES = 1e5;
var MOST_BYTES = 128 * 1024 * 1024;
async function readLayer(packed, mediaType, wanted) {
  const files = /* @__PURE__ */ new Map();
  const removed = [];
  const below = `${REPOSITORY}/`;
  let bytes = 0;
  const entry = (path, content) => {
    const gone = whiteout(path);
    if (gone !== void 0 && concerns(gone)) removed.push(gone);
    if (gone !== void 0 || !path.startsWith(below) || wanted(path.slice(below.length)) === 0) return;
    files.set(path.slice(below.length), content?.toString("utf8"));
    bytes += content?.length ?? 0;
    if (files.size > MOST_FILES || removed.length > MOST_FILES || bytes > MOST_BYTES) {
      throw new LayerError(`has more than ${MOST_FILES} files or ${MOST_BYTES} bytes where a repository has few`);
    }
  };
  const most = (path) => path.startsWith(below) ? wanted(path.slice(below.length)) : 0;
  try {
    await readTar(unpacked(packed, mediaType), { most, entry });
  } catch (error) {
    if (error instanceof TarError) throw new LayerError(error.message);
    const { code: code2 = "", message } = error;
    if (/^(?:Z_|ZSTD_|ERR_ZSTD)/.test(code2)) throw new LayerError(`cannot be unpacked (${quote(message)})`);
    throw error;
  }
  return { files, removed };
}
function stackLayers(layers) {
  const files = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    for (const gone of layer.removed) {
      for (const path of files.keys()) if (isWithin(`${REPOSITORY}/${path}`, gone)) files.delete(path);
    }
    for (const [path, text2] of layer.files) files.set(path, text2);
  }
  return files;
}
function whiteout(path) {
  const [, folder = "", name] = /^(.*\/)?\.wh\.([^/]+)$/s.exec(path) ?? [];
  if (name === void 0) return void 0;
  return name === ".wh..opq" ? folder.replace(/\/$/, "") : folder + name;
}
function concerns(gone) {
  return isWithin(REPOSITORY, gone) || isWithin(gone, REPOSITORY);
}
function isWithin(path, folder) {
  return folder === "" || `${path}/`.startsWith(`${folder}/`);
}
function unpacked(packed, mediaType) {
  const [, packing = ""] = /[.+](gzip|zstd|tar)$/.exec(mediaType) ?? [];
  if (packing === "tar") return packed;
  const unpack = packing === "gzip" ? zlib.createGunzip() : packing === "zstd" ? zstd() : void 0;
  if (unpack === void 0) throw new LayerError(`is of a kind that cannot be read (${quote(mediaType, 100)})`);
  const source = Readable.from(packed, { objectMode: false });
  source.on("error", (error) => unpack.destroy(error));
  unpack.on("close", () => source.destroy());
  return source.pipe(unpack);
}
function zstd() {
  if ("createZstdDecompress" in zlib) return zlib.createZstdDecompress();
  throw new LayerError("is packed by zstd, which this version of Node.js cannot unpack: take 22.15 or newer");
}

// src/snapshot/manifest.ts
var digest = string().regex(/^sha256:[0-9a-f]{64}$/);
var descriptor = object({ mediaType: string(), digest, size: int().min(0) });
var manifest = object({ layers: array(descriptor).min(1).max(127) });
var index = object({
  manifests: array(
    object({
      digest,
      platform: object({ os: string(), architecture: string() }).optional()
    })
  )
});
function platformOf(text2) {
  const { data } = index.safeParse(parse(text2));
  const fits = data?.manifests.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64");
  const [only, second] = data?.manifests ?? [];
  return (fits ?? (second === void 0 && only?.platform === void 0 ? only : void 0))?.digest;
}
function layersOf(text2) {
  return manifest.safeParse(parse(text2)).data?.layers;
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/snapshot/registry-snapshot.ts
var MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
var LARGEST_IMAGE = 4 * 1024 ** 3;
var DOING = "read the snapshot";
var LIAR = "Use another registry or mirror, and tell who runs this one.";
async function readRegistrySnapshot(registry, digest2, wanted) {
  const first = await manifestOf(registry, digest2);
  if (first === void 0) return void 0;
  const inner = platformOf(first);
  const manifest2 = inner === void 0 ? first : await manifestOf(registry, inner);
  const descriptors = manifest2 === void 0 ? void 0 : layersOf(manifest2);
  if (descriptors === void 0 || descriptors.reduce((sum, { size }) => sum + size, 0) > LARGEST_IMAGE) {
    const reason = descriptors === void 0 ? "it has no layers for linux/amd64" : "it is larger than 4 GiB";
    throw registry.userError(registry.refusal(DOING, reason, "Check the name of the image; take another tag."));
  }
  const layers = [];
  for (const descriptor2 of descriptors) layers.push(await layerOf(registry, descriptor2, wanted));
  return stackLayers(layers);
}
async function manifestOf(registry, digest2) {
  return await registry.ask({
    doing: DOING,
    method: "GET",
    path: `manifests/${digest2}`,
    accept: MANIFESTS,
    expect: [404],
    use: async (answer) => {
      if (answer.status === 404) return void 0;
      const body = await registry.body(answer, DOING);
      const found = `sha256:${createHash2("sha256").update(body).digest("hex")}`;
      if (found !== digest2) throw registry.refusal(DOING, `it was asked for ${digest2} and sends ${found}`, LIAR);
      return body.toString();
    }
  });
}
async function layerOf(registry, descriptor2, wanted) {
  const { mediaType, digest: digest2 } = descriptor2;
  return await registry.ask({
    doing: DOING,
    method: "GET",
    path: `blobs/${digest2}`,
    accept: "*/*",
    // Registries keep blobs elsewhere.
    follow: true,
    use: async (answer, alive) => {
      const check = new Check(registry, descriptor2, alive);
      try {
        const layer = await readLayer(check.through(answer.body), mediaType, wanted);
        if (!check.passed) throw new LayerError("has something behind its end");
        return layer;
      } catch (error) {
        if (!(error instanceof LayerError)) throw error;
        throw registry.refusal(DOING, `its layer ${quote(digest2, 19)} ${error.message}`, "Take another tag.");
      }
    }
  });
}
var Check = class {
  constructor(registry, descriptor2, alive) {
    this.registry = registry;
    this.descriptor = descriptor2;
    this.alive = alive;
  }
  registry;
  descriptor;
  alive;
  passed = false;
  async *through(chunks) {
    const { digest: digest2, size } = this.descriptor;
    const hash = createHash2("sha256");
    let bytes = 0;
    for await (const chunk of chunks) {
      this.alive();
      bytes += chunk.length;
      if (bytes > size) throw this.registry.refusal(DOING, `its layer has more than the ${size} bytes it should`, LIAR);
      hash.update(chunk);
      yield chunk;
    }
    const found = `sha256:${hash.digest("hex")}`;
    if (found !== digest2) throw this.registry.refusal(DOING, `its layer should be ${digest2} and is ${found}`, LIAR);
    this.passed = true;
  }
};

// src/refresh/choices.ts
var ACCEPTED = {
  amd64: ["amd64", "*"],
  "~amd64": ["amd64", "~amd64", "*", "~*"],
  "**": []
};
function compilerQuestion({ compiler, refresh }, facts) {
  return {
    name: "gcc",
    files: facts.files,
    current: compiler.version,
    skip: refresh.compiler.skip,
    hold: refresh.hold.includes("compiler"),
    refuse: (version) => {
      if (facts.isMasked(version)) return "is masked by the profiles of the snapshot";
      const keywords = facts.keywords(version);
      if (compiler.keyword === "**" || ACCEPTED[compiler.keyword].some((word) => keywords.includes(word))) {
        return void 0;
      }
      return `has ${keywordText(keywords)}, and compiler.keyword accepts ${compiler.keyword}`;
    }
  };
}
function kernelQuestion({ kernel, refresh }, facts) {
  return {
    name: kernel.sources,
    files: facts.files,
    current: kernel.version,
    skip: refresh.kernel.skip,
    hold: refresh.hold.includes("kernel"),
    refuse: (version) => {
      if (facts.isMasked(version)) return "is masked by the profiles of the snapshot";
      const fits = facts.keywords(version).some((word) => ACCEPTED["~amd64"].includes(word));
      return fits ? void 0 : `has ${keywordText(facts.keywords(version))}`;
    }
  };
}
function keywordText(keywords) {
  const own = keywords.filter((word) => /^[-~]?(?:amd64|\*)$/.test(word)).join(" ");
  return own === "" ? "no keyword for amd64" : `the keyword ${own}`;
}
function withTag(pin, tag, digest2) {
  const named = pin.replace(/@.*$/s, "");
  const name = named.replace(/:[^:/]*$/, "");
  return `${name}:${tag}@${digest2}`;
}
function editsOf({ changes }) {
  return changes.flatMap(({ key, from, to }) => {
    if (key === "kernel") return [{ path: ["kernel", "version"], value: to }];
    if (key !== "compiler") return [{ path: [key], value: to }];
    const version = { path: ["compiler", "version"], value: to };
    const slot = compilerSlot(to);
    return slot === compilerSlot(from) ? [version] : [version, { path: ["compiler", "slot"], value: slot }];
  });
}

// src/refresh/digests.ts
import { createHash as createHash3 } from "node:crypto";
var KINDS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var ACCEPT = KINDS.join(", ");
var LIAR2 = "Pin nothing from there; use another registry or mirror, and tell who runs this one.";
async function findDigest(registry, tag, pinned) {
  const doing = `find the digest of ${tag}`;
  const path = `manifests/${encodeURIComponent(tag)}`;
  const head = await registry.ask({
    doing,
    method: "HEAD",
    path,
    accept: ACCEPT,
    // Some registries know no HEAD for manifests; GET tells the truth about a tag that is missing.
    expect: [404, 405],
    use: (answer) => Promise.resolve(answer.ok ? digestHeader(registry, answer, doing) : void 0)
  });
  if (head !== void 0 && head === pinned) return head;
  return await registry.ask({
    doing,
    method: "GET",
    // By its digest, so that a tag which moves between the two questions makes no difference.
    path: head === void 0 ? path : `manifests/${head}`,
    accept: ACCEPT,
    expect: [404],
    use: async (answer) => {
      if (answer.status !== 404) return await verified(registry, answer, head, doing);
      if (head === void 0) return void 0;
      throw registry.refusal(doing, `it names ${head} and does not have it`, "Try again later, or take another tag.");
    }
  });
}
async function verified(registry, answer, head, doing) {
  const said = digestHeader(registry, answer, doing);
  const body = await registry.body(answer, doing);
  const digest2 = `sha256:${createHash3("sha256").update(body).digest("hex")}`;
  for (const claim of [head, said]) {
    if (claim !== void 0 && claim !== digest2) {
      throw registry.refusal(doing, `it says ${claim}, but what it sends is ${digest2}`, LIAR2);
    }
  }
  const kind = kindOf(body, answer.header("content-type"));
  if (!KINDS.includes(kind)) {
    throw registry.refusal(doing, `it holds no image but ${quote(kind)}`, "Check the name; take another tag.");
  }
  return digest2;
}
function digestHeader(registry, answer, doing) {
  const digest2 = answer.header("docker-content-digest");
  if (digest2 === void 0 || /^sha256:[0-9a-f]{64}$/.test(digest2)) return digest2;
  throw registry.refusal(doing, `it says ${quote(digest2, 100)}, which is no digest`, LIAR2);
}
function kindOf(body, contentType = "") {
  const header = contentType.replace(/;.*$/s, "").trim();
  try {
    const { mediaType } = JSON.parse(body.toString());
    return typeof mediaType === "string" ? mediaType : header;
  } catch {
    return "something that is not JSON";
  }
}

// src/refresh/list-tags.ts
var PAGE = 1e3;
var MOST_PAGES = 200;
var DOING2 = "list its tags";
async function listTags(registry) {
  const tags = /* @__PURE__ */ new Set();
  const asked = /* @__PURE__ */ new Set();
  let query = `?n=${PAGE}`;
  while (query !== void 0) {
    const current = query;
    asked.add(current);
    query = await registry.ask({
      doing: DOING2,
      method: "GET",
      path: `tags/list${current}`,
      accept: "application/json",
      use: async (answer) => {
        const page = await readPage(registry, answer);
        const before = tags.size;
        for (const tag of page.tags) tags.add(tag);
        const rest = page.tags.length >= PAGE && tags.size > before ? after(page.tags) : void 0;
        const next = page.next ?? rest;
        if (next !== void 0 && (asked.has(next) || asked.size >= MOST_PAGES)) {
          const reason = asked.has(next) ? "its pages go in a circle" : `it has more than ${MOST_PAGES} pages`;
          throw registry.refusal(DOING2, reason, "Use another registry or mirror, and tell who runs this one.");
        }
        return next;
      }
    });
  }
  return [...tags];
}
function after(tags) {
  return `?${new URLSearchParams({ n: String(PAGE), last: tags.at(-1) ?? "" }).toString()}`;
}
async function readPage(registry, answer) {
  const body = (await registry.body(answer, DOING2)).toString();
  let list3;
  try {
    list3 = JSON.parse(body)?.tags ?? [];
  } catch {
    list3 = void 0;
  }
  if (!Array.isArray(list3) || !list3.every((tag) => typeof tag === "string")) {
    throw registry.refusal(DOING2, `its answer is no list of tags: ${quote(body, 100)}`, "Is it a registry?");
  }
  const link = nextLink(answer.header("link"));
  if (link === void 0) return { tags: list3 };
  const target = URL.canParse(link, registry.address) ? new URL(link, registry.address) : void 0;
  if (target?.host !== new URL(registry.address).host) {
    throw registry.refusal(
      DOING2,
      `the next page is said to be on another host (${quote(link, 120)})`,
      "No registry does that; check who answers under this name."
    );
  }
  return { tags: list3, next: target.search };
}
function nextLink(header) {
  for (const [, target, parameters = ""] of (header ?? "").slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters)) return target;
  }
  return void 0;
}

// src/refresh/tags.ts
var MS_OF_A_DAY2 = 864e5;
var TAG = /^\w[\w.-]{0,127}$/;
var MOST_ODD = 20;
function dayOf(now) {
  return Math.floor(now / MS_OF_A_DAY2);
}
function dateText(day) {
  return new Date(day * MS_OF_A_DAY2).toISOString().slice(0, 10);
}
function readDatedTag(tag) {
  if (!TAG.test(tag)) return "cannot be a tag";
  const { prefix, year, month, date } = /^(?<prefix>|.*[^0-9])(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/.exec(tag)?.groups ?? {};
  if (prefix === void 0) return "does not end in a date of eight digits";
  if (prefix !== "" && !/[._-]$/.test(prefix)) return "has its date joined to the word before it";
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MS_OF_A_DAY2;
  const exists = Number(year) >= 2e3 && dateText(day) === `${year ?? ""}-${month ?? ""}-${date ?? ""}`;
  return exists ? { tag, prefix, day } : "ends in a day that does not exist";
}
function sortTags(tags, prefix, today) {
  const dated = /* @__PURE__ */ new Map();
  const odd = [];
  const others = /* @__PURE__ */ new Set();
  const start = new RegExp(`^${prefix.replaceAll(".", "\\.")}\\d`);
  for (const tag of new Set(tags)) {
    const read = readDatedTag(tag);
    if (typeof read === "string") {
      if (start.test(tag) || !TAG.test(tag)) odd.push({ tag, reason: read });
    } else if (read.prefix !== prefix) {
      others.add(read.prefix);
    } else if (read.day > today + 1) {
      odd.push({ tag, reason: `is of a day to come, ${dateText(read.day)}` });
    } else {
      dated.set(read.day, read);
    }
  }
  return {
    dated: [...dated.values()].sort((a, b) => b.day - a.day),
    odd: odd.slice(0, MOST_ODD),
    others: [...others].sort()
  };
}
function chooseTags(questions, policy) {
  const stage3 = candidates("stage3", questions.stage3, policy);
  if ("kind" in stage3) return stage3;
  const snapshot = candidates("snapshot", questions.snapshot, policy);
  if ("kind" in snapshot) return snapshot;
  const newest2 = snapshot.taken[0];
  const fitting = stage3.taken.find(({ day }) => day <= newest2.day);
  if (!fitting) return explain(stage3, snapshot);
  const late = stage3.taken.filter(({ day }) => day > newest2.day).map(({ tag }) => ({
    tag,
    reason: `is newer than every snapshot that can be taken, the newest of which is ${newest2.tag}`
  }));
  return {
    kind: "chosen",
    stage3: fitting,
    snapshot: newest2,
    passed: {
      stage3: [...late, ...stage3.refused, ...stage3.odd],
      snapshot: [...snapshot.refused, ...snapshot.odd]
    }
  };
}
function candidates(key, question, policy) {
  const { current, tags, skip, hold } = question;
  const pinned = readDatedTag(current);
  if (typeof pinned === "string") {
    return {
      kind: "none",
      key,
      message: `${key}: the pinned tag ${quote(current, 130)} ${pinned}, so there is no telling what is newer.`,
      hint: `Pin a dated tag, such as ${key === "stage3" ? "nomultilib-20260216" : "20260217"}.`
    };
  }
  if (hold) return { taken: [pinned], refused: [], odd: [] };
  const { dated, odd, others } = sortTags(tags, pinned.prefix, policy.today);
  if (dated.length === 0) {
    const form = `${pinned.prefix}YYYYMMDD`;
    const near = others.map((prefix) => `${prefix}YYYYMMDD`);
    return {
      kind: "none",
      key,
      message: `${key}: none of the ${tags.length} tags in the registry is of the form ${form}.`,
      hint: near.length === 0 ? "Check the name of the image." : didYouMean(form, near.slice(0, 10))
    };
  }
  const taken = [];
  const refused = [];
  for (const tag of dated.filter(({ day }) => day > pinned.day)) {
    const reason = objection(tag, skip, policy);
    if (reason === void 0) taken.push(tag);
    else refused.push({ tag: tag.tag, reason });
  }
  const [first, ...rest] = [...taken, pinned];
  return { taken: [first, ...rest], refused, odd };
}
function objection({ tag, prefix, day }, skip, policy) {
  if (skip.includes(tag) || skip.includes(tag.slice(prefix.length))) return "is to be skipped";
  const ripe = day + policy.minimumAge;
  return ripe > policy.today ? `is too young until ${dateText(ripe)}` : void 0;
}
function explain(stage3, snapshot) {
  const oldest = stage3.taken.at(-1) ?? stage3.taken[0];
  const [refused] = snapshot.refused;
  return {
    kind: "none",
    key: "snapshot",
    message: `snapshot: the pinned stage3 ${oldest.tag} is newer than every snapshot that can be taken, the newest of which is ${snapshot.taken[0].tag}.`,
    hint: refused === void 0 ? "Wait for a newer snapshot, release its hold, or pin an older stage3." : `Wait, or change the policy: ${refused.tag} ${refused.reason}.`
  };
}

// src/refresh/versions.ts
var MOST_PASSED = 20;
var MOST_NAMED = 5;
function newestKernel(question, series) {
  return choose(question, {
    name: `series ${series}`,
    holds: (version) => version.startsWith(`${series}.`),
    objection: (version) => preRelease(version) ?? (kernelVersionRule(version) ? "is not of three numbers, as image.yaml wants it" : void 0)
  });
}
function newestCompiler(question, policy) {
  return choose(question, {
    name: `slot ${policy.slot}`,
    holds: (version) => compilerSlot(version) === policy.slot,
    objection: (version) => {
      if (isLive(version)) return "is a live ebuild";
      if (compilerVersionRule(version)) return "is no version that image.yaml takes";
      if (!policy.snapshots && isDated(version)) return "is a dated snapshot, not a release";
      return preRelease(version);
    }
  });
}
function isDated(version) {
  return suffixesOf(version).some((suffix) => /^_p\d{8}$/.test(suffix));
}
function preRelease(version) {
  return suffixesOf(version).some((suffix) => !/^_p\d*$/.test(suffix)) ? "is a pre-release" : void 0;
}
function versionsIn(name, files) {
  const start = `${name}-`;
  const end = ".ebuild";
  const versions = files.filter((file) => file.startsWith(start) && file.endsWith(end)).map((file) => file.slice(start.length, -end.length)).filter(isVersion);
  return [...new Set(versions)].sort((a, b) => compareVersions(b, a) ?? 0);
}
function choose(question, line2) {
  const { name, current, files, skip, hold, refuse } = question;
  const versions = versionsIn(name, files);
  const gone = !versions.some((version) => compareVersions(version, current) === 0);
  const passed2 = [];
  if (!hold) {
    for (const version of versions.filter(line2.holds)) {
      if ((compareVersions(version, current) ?? 0) <= 0) break;
      const skipped = skip.some((entry) => isVersion(entry) && compareVersions(entry, version) === 0);
      const reason = line2.objection(version) ?? (skipped ? "is to be skipped" : refuse(version));
      if (reason === void 0) return { kind: "newer", version, gone, passed: passed2.slice(0, MOST_PASSED) };
      passed2.push({ version, reason });
    }
  }
  const few = { passed: passed2.slice(0, MOST_PASSED) };
  if (!gone) return { kind: "current", ...few };
  const instead = hold ? "and it is held" : `and nothing newer of ${line2.name} can be taken`;
  return {
    kind: "gone",
    message: `${name}-${current} is not in the snapshot, ${instead}.`,
    hint: howToGoOn(versions.filter(line2.holds), line2, passed2[0]),
    ...few
  };
}
function howToGoOn(versions, line2, newest2) {
  const fit = versions.filter((version) => line2.objection(version) === void 0).slice(0, MOST_NAMED);
  const there = fit.length === 0 ? `The snapshot has no release of ${line2.name}.` : `Of ${line2.name} the snapshot has ${fit.join(", ")}.`;
  const why = newest2 === void 0 ? "" : ` ${newest2.version} ${newest2.reason}.`;
  return `${there}${why} Pin one by hand, or hold the snapshot.`;
}

// src/refresh/find-refresh.ts
async function findRefresh(image, world) {
  const { definition, place } = readDefinition(image);
  const pin = (key) => pinOf(key, definition, place([key]), world);
  const pins2 = { stage3: pin("stage3"), snapshot: pin("snapshot") };
  const choice2 = await chooseBoth(pins2, definition, world);
  const [stage3, snapshot] = await Promise.all([
    settle(pins2.stage3, choice2.stage3),
    settle(pins2.snapshot, choice2.snapshot)
  ]);
  const { kernel, compiler, files } = await chooseVersions(snapshot, pins2.snapshot, definition, world);
  const problems2 = [
    ...goneProblem(kernel, place(["kernel", "version"])),
    ...goneProblem(compiler, place(["compiler", "version"]))
  ];
  if (problems2.length > 0) throw new UserError(problems2);
  const changes = [
    ...changed("stage3", definition.stage3, stage3.text),
    ...changed("snapshot", definition.snapshot, snapshot.text),
    ...kernel.kind === "newer" ? changed("kernel", definition.kernel.version, kernel.version) : [],
    ...compiler.kind === "newer" ? changed("compiler", definition.compiler.version, compiler.version) : []
  ];
  const newSnapshot = changes.some(({ key }) => key === "snapshot");
  const step = compiler.kind === "newer" ? compiler : void 0;
  const offered = step !== void 0 && (!newSnapshot || await isOffered(step.version, pins2.snapshot, definition, world));
  const division = divide(changes, { offered, gone: step?.gone ?? false });
  const announcements = announcementsIn(files);
  return {
    definition,
    division,
    passed: [
      ...[...choice2.passed.stage3, ...choice2.passed.snapshot].map(({ tag, reason }) => ({ name: tag, reason })),
      ...kernel.passed.map(({ version, reason }) => ({ name: `${definition.kernel.sources}-${version}`, reason })),
      ...compiler.passed.map(({ version, reason }) => ({ name: `gcc-${version}`, reason }))
    ],
    notes: [stage3.note, snapshot.note, division.note, unreadNote(announcements)].filter(
      (note) => note !== void 0
    ),
    announcements,
    since: readDay(pins2.snapshot.reference.tag)
  };
}
function proposalsIn({ division }) {
  return [division.refresh, division.compiler].filter((each) => each !== void 0);
}
function readDefinition({ text: text2, file }) {
  const parsed = parseDefinition(Buffer.from(text2), file);
  if (!parsed.ok) throw new UserError(parsed.problems);
  return parsed;
}
function pinOf(key, definition, at, world) {
  const text2 = definition[key];
  const parsed = parseReference(text2);
  if (!parsed.ok || parsed.reference.tag === void 0) throw new Error(`${key} was read and has no tag`);
  const reference = { ...parsed.reference, tag: parsed.reference.tag };
  const hold = definition.refresh.hold.includes(key);
  return { key, text: text2, reference, at, hold, registry: world.registry(reference, at) };
}
async function chooseBoth(pins2, { refresh }, { today, say }) {
  const question = async ({ key, reference, hold, registry }) => {
    if (!hold) say(`Listing the tags of ${registry.place}.`);
    const tags = hold ? [] : await listTags(registry);
    return { current: reference.tag, tags, skip: refresh[key].skip, hold };
  };
  const [stage3, snapshot] = await Promise.all([question(pins2.stage3), question(pins2.snapshot)]);
  const choice2 = chooseTags({ stage3, snapshot }, { minimumAge: refresh["minimum-age"], today });
  if (choice2.kind === "chosen") return choice2;
  throw new UserError({ message: choice2.message, hint: choice2.hint, at: pins2[choice2.key].at });
}
async function settle({ key, text: text2, reference, at, hold, registry }, { tag }) {
  const same = tag === reference.tag;
  if (hold && reference.digest !== void 0) return { text: text2, digest: reference.digest };
  const digest2 = await findDigest(registry, tag, same ? reference.digest : void 0);
  if (digest2 !== void 0) return { text: hold ? text2 : withTag(text2, tag, digest2), digest: digest2 };
  if (same && reference.digest !== void 0) {
    return { text: text2, digest: reference.digest, note: `The tag ${tag} of the pinned ${key} is gone from the registry.` };
  }
  throw new UserError({
    message: `${key}: the registry ${same ? "has no tag" : "lists the tag"} ${tag}${same ? "" : " and does not have it"}.`,
    hint: same ? "Pin one that it has." : "Run the refresh again later, or skip this tag.",
    at
  });
}
async function chooseVersions({ digest: digest2 }, { registry, at }, definition, { say }) {
  const sources = `sys-kernel/${definition.kernel.sources}`;
  say(`Reading what the snapshot has, from ${registry.place}.`);
  const files = await readRegistrySnapshot(registry, digest2, wantedFiles([COMPILER, sources]));
  const compiler = files && packageFacts(files, COMPILER);
  if (files === void 0 || compiler === void 0 || compiler.files.length === 0) {
    throw new UserError({
      message: `snapshot: the image ${digest2} ${files ? "holds no ebuild repository with sys-devel/gcc" : "is gone"}.`,
      hint: files ? "Pin an image such as gentoo/portage." : "Run the refresh again, or skip its tag.",
      at
    });
  }
  const { refresh, kernel, compiler: pinned } = definition;
  const series = refresh.kernel.series ?? kernel.version.split(".").slice(0, 2).join(".");
  return {
    files,
    kernel: newestKernel(kernelQuestion(definition, packageFacts(files, sources)), series),
    compiler: newestCompiler(compilerQuestion(definition, compiler), {
      slot: refresh.compiler.slot ?? pinned.slot,
      snapshots: refresh.compiler.snapshots
    })
  };
}
async function isOffered(version, { registry, reference }, definition, { say }) {
  const digest2 = reference.digest ?? await findDigest(registry, reference.tag);
  if (digest2 === void 0) return false;
  say("Looking whether the pinned snapshot has the new compiler too.");
  const files = await readRegistrySnapshot(registry, digest2, wantedFiles([COMPILER]));
  if (files === void 0) return false;
  const { name, refuse, files: there } = compilerQuestion(definition, packageFacts(files, COMPILER));
  return there.includes(`${name}-${version}.ebuild`) && refuse(version) === void 0;
}
function goneProblem(choice2, at) {
  return choice2.kind === "gone" ? [{ message: choice2.message, hint: choice2.hint, at }] : [];
}
function changed(key, from, to) {
  return from === to ? [] : [{ key, from, to }];
}
function readDay(tag) {
  const read = readDatedTag(tag);
  return typeof read === "string" ? 0 : read.day;
}
function unreadNote({ unread }) {
  const [first] = unread;
  if (first === void 0) return void 0;
  return `${unread.length} advisories or news items of the snapshot cannot be read, such as ${first}.`;
}

// src/refresh/plan-record.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
var LONGEST = 1e5;
var MOST_BYTES2 = 4 * 2 ** 20;
var LONGEST_MARK = 2e4;
var MOST_PLANS = 2;
var advisories = list(object({ id: line, title: line }));
var findings = object({
  packages: list(object({ name: line, from: line.exactOptional(), to: line.exactOptional() })).exactOptional(),
  advisories: advisories.exactOptional(),
  introduced: advisories.exactOptional(),
  obsolete: problems.exactOptional(),
  seconds: object({ build: number, saved: number }).exactOptional(),
  notes: list(line).exactOptional()
});
var record = object({
  of: string().regex(/^[0-9a-f]{16}$/),
  outcome: discriminatedUnion("made", [
    object({ made: literal(true), findings }),
    object({ made: literal(false), reason: line })
  ])
});
var schema = object({ version: literal(1), plans: array(record).max(MOST_PLANS) });
function writePlans(plans) {
  const word = pack(plans);
  if (word.length <= LONGEST) return word;
  const outcome = { made: false, reason: "The plans found more than can be handed over." };
  return pack(plans.map(({ of }) => ({ of, outcome })));
}
function readPlans(word) {
  if (word.length > LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(word)) return void 0;
  try {
    const json = inflateRawSync(Buffer.from(word, "base64"), { maxOutputLength: MOST_BYTES2 }).toString();
    const read = schema.safeParse(JSON.parse(json));
    return read.success ? read.data.plans : void 0;
  } catch {
    return void 0;
  }
}
function planMark(of, made) {
  const word = pack([{ of, outcome: { made: true, findings: made } }]);
  return word.length > LONGEST_MARK ? "" : `<!-- gentoo-min-plan ${word} -->`;
}
function markedPlan(body, of) {
  const [, word = ""] = /<!-- gentoo-min-plan ([A-Za-z0-9+/=]+) -->/.exec(body) ?? [];
  const found = readPlans(word)?.find((plan) => plan.of === of)?.outcome;
  return found?.made === true ? found.findings : void 0;
}
function pack(plans) {
  return deflateRawSync(JSON.stringify({ version: 1, plans }, bounded)).toString("base64");
}

// src/refresh/pull-request.ts
var WEB_FLOW = "web-flow";
var MARK = /<!-- gentoo-min-refresh ([0-9a-f]{16}) -->/;
function isMarked(body, fingerprint2) {
  return MARK.exec(body)?.[1] === fingerprint2;
}
function markOf(fingerprint2) {
  return `<!-- gentoo-min-refresh ${fingerprint2} -->`;
}
function decide(state) {
  const { wanted, branch, pulls } = state;
  const open = pulls.filter((pull2) => pull2.state === "open");
  const [pull, second] = open;
  if (pull === void 0) return wanted === void 0 ? upToDate() : decideNew(wanted, state);
  if (second !== void 0) {
    const numbers = open.map(({ number: number3 }) => `#${number3}`).join(" and ");
    return leave(pull, `There are several pull requests from the branch, ${numbers}: close all but one.`);
  }
  const foreign = theirs(pull, state);
  if (foreign !== void 0) return leave(pull, foreign);
  if (wanted === void 0) {
    return {
      do: "close",
      number: pull.number,
      reason: `Everything that #${pull.number} proposes is on ${state.base} already, or may no longer be proposed.`
    };
  }
  const current = branch?.image === wanted.image && pull.conflicts !== true;
  const words = pull.title === wanted.title && sameText(pull.body, wanted.body);
  if (current && words) return { do: "nothing", reason: `#${pull.number} proposes just that already.` };
  return { do: "update", number: pull.number, ...current ? {} : { over: pull.head } };
}
function decideNew(wanted, { us, base, branch, pulls }) {
  const refused = pulls.find(
    (pull) => pull.state === "closed" && pull.base === base && pull.author === us && pull.closedBy !== us && isMarked(pull.body, wanted.fingerprint)
  );
  if (refused) {
    return {
      do: "nothing",
      reason: `#${refused.number} proposed the same and was closed: reopen it, or wait for something newer.`
    };
  }
  if (branch === void 0) return { do: "open" };
  const pusher = stranger(branch, us);
  if (pusher !== void 0) {
    return {
      do: "leave",
      reason: `The branch has ${pusher} and no pull request: open one for it, or delete the branch.`
    };
  }
  return { do: "open", over: branch.head };
}
function theirs(pull, { us, base, branch }) {
  const number3 = `#${pull.number}`;
  if (pull.author !== us) return `${number3} was opened by ${pull.author}: close it to have it opened by ${us}.`;
  if (pull.base !== base) return `${number3} is to be merged into ${pull.base}, not ${base}: close it, or set it back.`;
  if (branch === void 0) return `The branch of ${number3} is gone: close the pull request, or restore the branch.`;
  if (branch.head !== pull.head) return `The branch of ${number3} has just changed: run the refresh again.`;
  const pusher = stranger(branch, us);
  return pusher === void 0 ? void 0 : `${number3} has ${pusher}: merge it, or close it and delete its branch.`;
}
function stranger({ commits }, us) {
  for (const { sha, author, committer } of commits) {
    const somebody = [author, committer].find((login) => login !== us && login !== WEB_FLOW);
    const foreign = author !== us || committer !== us && committer !== WEB_FLOW;
    if (foreign) return `a commit of ${somebody ?? "somebody unknown"} (${sha.slice(0, 12)})`;
  }
  return commits.length > 1 ? `${commits.length} commits, of which we made one at most` : void 0;
}
function leave({ number: number3 }, reason) {
  return { do: "leave", number: number3, reason };
}
function upToDate() {
  return { do: "nothing", reason: "There is nothing newer to propose." };
}
function sameText(a, b) {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}

// src/refresh/pull-request-text.ts
var BODY_LIMIT = 6e4;
var TITLE_LIMIT = 200;
var MANY = 15;
var MOST = 500;
var RISKS = {
  compiler: "Another compiler: every package is compiled again.",
  libc: "Another C library: every program depends on it.",
  init: "Another init: look at the boot test.",
  "kernel series": "Another series of kernels: options may be gone or new, and so may drivers."
};
function titleOf({ kind, changes }) {
  const parts = changes.map((change) => {
    const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
    const digest2 = from.name !== to.name ? "" : from.digest === void 0 ? " with its digest" : " with another digest";
    return `${change.key} ${to.name}${digest2}`;
  });
  const title = `${kind === "compiler" ? "Compiler step" : "Refresh"}: ${parts.join(", ")}`;
  return title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, TITLE_LIMIT);
}
function bodyOf(proposal, findings2, planMark2 = "") {
  const sections = [
    { name: "pins", importance: 100, markdown: pins(proposal.changes) },
    risks(findings2),
    cost(proposal, findings2),
    advisories2("Security advisories that this closes", 92, findings2.advisories),
    advisories2("Security advisories about what this brings", 93, findings2.introduced),
    list2("Gentoo news about these packages", 70, (findings2.news ?? []).map(text)),
    list2(
      "Configuration that has become obsolete",
      75,
      (findings2.obsolete ?? []).map((found) => text(formatProblem(found)))
    ),
    packages(findings2),
    passed(findings2),
    list2("Notes", 85, (findings2.notes ?? []).map(text))
  ].filter((section) => section !== void 0);
  const marks = [markOf(fingerprint(proposal)), planMark2].filter((mark) => mark !== "");
  return `${joinSections(sections, BODY_LIMIT - planMark2.length)}
${marks.join("\n")}
`;
}
function pins(changes) {
  const cell = (change, value) => {
    const { name, digest: digest2 } = shortPin(change, value);
    return [code(name), digest2 === void 0 ? "" : code(digest2)].filter((part) => part !== "").join(" ");
  };
  return table(
    [{ title: "Pin" }, { title: "now" }, { title: "proposed" }],
    changes.map((change) => [text(change.key), cell(change, change.from), cell(change, change.to)])
  );
}
function risks({ risks: found }) {
  return list2(
    "Risks",
    95,
    found.map((risk) => `**${text(risk)}**: ${RISKS[risk]}`)
  );
}
function cost({ changes }, { seconds }) {
  const step = changes.some(({ key }) => key === "compiler");
  const sentences = [
    ...step ? ["No package that another compiler made is used: all of the world is compiled anew."] : [],
    ...seconds === void 0 ? [] : [
      `The build will take about **${text(formatSeconds(seconds.build))}**` + (seconds.saved > 0 ? ` when all is compiled; packages kept from the last build save ${text(formatSeconds(seconds.saved))} of it.` : ".")
    ]
  ];
  if (sentences.length === 0) return void 0;
  return { name: "cost", importance: 90, markdown: `### Cost

${sentences.join(" ")}` };
}
function advisories2(title, importance, found = []) {
  return list2(
    title,
    importance,
    found.map((advisory) => `${code(advisory.id)} ${text(advisory.title)}`)
  );
}
function packages({ packages: changes }) {
  if (changes === void 0) return void 0;
  if (changes.length === 0) return { name: "packages", importance: 50, markdown: "No package changes." };
  const rows = changes.slice(0, MOST).map(({ name, from, to }) => [
    text(name),
    from === void 0 ? "new" : code(from),
    to === void 0 ? "goes" : code(to)
  ]);
  const more = changes.length > MOST ? `

… and ${count(changes.length - MOST, "other")}.` : "";
  const body = table([{ title: "Package" }, { title: "now" }, { title: "proposed" }], rows) + more;
  return { name: "packages", importance: 50, markdown: details(`${count(changes.length, "package")} changed`, body) };
}
function passed({ passed: found = [] }) {
  const lines = found.slice(0, MOST).map(({ name, reason }) => `- ${code(name)} ${text(reason)}`);
  if (lines.length === 0) return void 0;
  return { name: "not taken", importance: 20, markdown: details("Newer, and not taken", lines.join("\n")) };
}
function list2(title, importance, lines) {
  if (lines.length === 0) return void 0;
  const shown = lines.slice(0, MANY).map((line2) => `- ${line2}`);
  const more = lines.length > MANY ? [`- … and ${count(lines.length - MANY, "other")}`] : [];
  return { name: title.toLowerCase(), importance, markdown: [`### ${title}`, "", ...shown, ...more].join("\n") };
}

// src/refresh/wanted.ts
function proposedImage({ text: text2, file }, proposals) {
  const edited = editImageYaml(text2, proposals.flatMap(editsOf), file);
  if (!edited.ok) throw new UserError(edited.problems);
  readDefinition({ text: edited.text, file });
  return edited.text;
}
function findingsOf(proposal, found, background) {
  return tell(proposal, found, background, knownPlan(proposal, background));
}
function wantedPull(image, proposal, found, background) {
  const known = knownPlan(proposal, background);
  const findings2 = tell(proposal, found, background, known);
  const unknown = background.plan !== void 0 && known.findings === void 0;
  return {
    image: proposedImage(image, [proposal]),
    title: titleOf(proposal),
    body: bodyOf(proposal, findings2, known.findings && planMark(stepName(proposal), known.findings)),
    fingerprint: fingerprint(proposal),
    labels: labelsOf(proposal, findings2.risks),
    merge: mayMerge(found.definition.refresh.merge, findings2.risks, unknown)
  };
}
function knownPlan(proposal, { plan, open = "" }) {
  if (plan === void 0) return { notes: [] };
  if (plan.made) return { findings: plan.findings, notes: [] };
  const earlier = markedPlan(open, stepName(proposal));
  if (earlier === void 0) {
    return { notes: [`No plan could be made, so nothing is said of packages: ${plan.reason}`] };
  }
  const note = `No plan could be made this time: ${plan.reason} What is said of packages is from an earlier run with the same pins.`;
  return { findings: earlier, notes: [note] };
}
function tell(proposal, found, { installed, notes = [] }, { findings: plan, notes: planning }) {
  const news = installed === void 0 || proposal.kind !== "refresh" ? [] : newsAbout(found.announcements.news, installed, found.since).map(({ title }) => title);
  return {
    ...plan,
    risks: risksOf(proposal, plan?.packages),
    ...news.length === 0 ? {} : { news },
    passed: proposal.kind === "refresh" ? found.passed : [],
    notes: [...notes, ...proposal.kind === "refresh" ? found.notes : [], ...planning, ...plan?.notes ?? []]
  };
}
function mayMerge(policy, risks2, unknown) {
  return policy === "always" || policy === "without-risk" && risks2.length === 0 && !unknown;
}

// src/snapshot/read-package-list.ts
import { readFile } from "node:fs/promises";

// src/snapshot/package-list.ts
function parsePackageList(text2) {
  const packages2 = [];
  for (const [index2, line2] of text2.split(/\r?\n/).entries()) {
    if (line2 === "") continue;
    const [, cpv = "", slot = "", repository = ""] = /^([^:\s]+):([^:\s]+)::([^:\s]*)$/.exec(line2) ?? [];
    const found = splitPackage(cpv);
    if (!found) return { badLine: index2 + 1 };
    packages2.push({ ...found, slot: slot.split("/")[0] ?? slot, ...repository === "" ? {} : { repository } });
  }
  return packages2;
}

// src/snapshot/read-package-list.ts
async function readPackages(file, text2) {
  const content = text2 ?? await readFile(file, "utf8").catch(() => void 0);
  const read = content === void 0 ? void 0 : parsePackageList(content);
  const hint = "Name the file that a build wrote, such as out/gentoo-packages.txt.";
  if (read === void 0) throw new UserError({ message: `There is no list of packages ${file}.`, hint });
  if (!("badLine" in read)) return read;
  throw new UserError({ message: "It is no package of a list.", at: { file, line: read.badLine }, hint });
}

// src/refresh/registry-reader.ts
var TIMEOUT_MS = 3e4;
var LARGEST_ANSWER = 4 * 1024 * 1024;
var RegistryReader = class {
  constructor(options) {
    this.options = options;
    const { domain, path } = options;
    this.#registry = new RegistryClient({ ...options, registry: domain, repository: path });
  }
  options;
  #registry;
  /** For messages: `registry docker.io/gentoo/stage3`. */
  get place() {
    return this.#registry.place;
  }
  /** Where questions go: the address below which everything of this repository is. */
  get address() {
    return this.#registry.address;
  }
  /**
   * Asks, with the retries of `exchange`; a challenge is answered once.
   * @throws UserError that says what could not be done and what to do about it
   * @throws the signal's reason when it fires
   */
  async ask({ path, accept, follow = false, ...question }) {
    const { signal, domain, timeoutMs } = this.options;
    try {
      return await this.#registry.ask({
        ...question,
        access: "pull",
        url: path,
        headers: { accept },
        follow,
        signal,
        idleMs: timeoutMs ?? TIMEOUT_MS,
        hint: (status, _, answer) => hintFor(status, answer, domain)
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof StoreError ? this.userError(error) : error;
    }
  }
  /** An error of this registry with the place where its pin was written. */
  userError({ message }) {
    const { at } = this.options;
    return new UserError({ message, ...at === void 0 ? {} : { at } });
  }
  /** The error for an answer that cannot be used. It is not asked for again. */
  refusal(doing, reason, hint) {
    return new StoreError("refused", `${this.place}: could not ${doing}: ${reason}. ${hint}`);
  }
  /** The body of an answer. @throws StoreError when it is larger than anything that makes sense */
  async body(answer, doing) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > LARGEST_ANSWER) {
        throw this.refusal(doing, `its answer is longer than ${LARGEST_ANSWER} bytes`, "Is it a registry?");
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
};
function hintFor(status, answer, domain) {
  if (status >= 300 && status < 400) {
    const location = answer.header("location") ?? "";
    const host = URL.canParse(location) ? new URL(location).host : "";
    return host === "" ? "It sends elsewhere; name the registry itself." : `It sends to ${host}; name that registry in image.yaml if it is meant.`;
  }
  if (status === 401 || status === 403) return loginHint(domain);
  if (status === 404) return "Check the name of the repository; old dated tags are deleted at some time.";
  if (status === 429) {
    const after2 = answer.header("retry-after")?.trim() ?? "";
    const when = after2 === "" ? "later" : /^\d+$/.test(after2) ? `after ${after2} seconds` : "after the time it names";
    return `Try again ${when}, or log in with docker login ${domain}: who is known may ask more often.`;
  }
  return void 0;
}
function loginHint(domain) {
  return `The repository does not exist, or needs a login: check the name, or run docker login ${domain} before.`;
}

// src/actions/refresh-world.ts
function refreshWorld(platform, { run, client, pause }) {
  const { env, cancelled: signal, log } = platform;
  return {
    registry: ({ domain, path }, at) => new RegistryReader({ domain, path, client, pause, signal, at, login: () => findLogin(domain, { env, run }) }),
    today: dayOf(platform.now()),
    say: (sentence) => {
      log.info(sentence);
    }
  };
}

// src/refresh/advisory-gate.ts
function judgeAdvisories(packages2, advisories3, { accepted }, today) {
  const plan = { packages: packages2.map((each) => ({ ...each, merge: void 0, binary: false })) };
  const found = /* @__PURE__ */ new Map();
  for (const { advisory, versions } of touchingAdvisories(plan, plan, advisories3)) {
    const { id, title = "", severity = "normal" } = advisory;
    const names = versions.map((version) => `${advisory.package}-${version}`);
    const entry = accepted.find((each) => each.id === id);
    found.set(id, {
      id,
      title,
      severity,
      packages: [.../* @__PURE__ */ new Set([...found.get(id)?.packages ?? [], ...names])].sort(),
      ...entry ? { accepted: { until: entry.until, reason: entry.reason, expired: entry.until < today } } : {}
    });
  }
  const all = [...found.values()];
  const isAccepted = (each) => each.accepted?.expired === false;
  return {
    open: all.filter((each) => !isAccepted(each)),
    accepted: all.filter(isAccepted),
    needless: accepted.map(({ id }) => id).filter((id) => !found.has(id))
  };
}
function advisoryProblems({ open }, file) {
  return open.map(({ id, title, severity, packages: packages2, accepted }) => ({
    message: `GLSA ${id} (${severity}) is about ${packages2.join(", ")}: ${title.replace(/\.*$/, ".")}` + (accepted ? ` It was accepted until ${accepted.until}.` : ""),
    at: { file },
    hint: `See https://security.gentoo.org/glsa/${id}; build with a newer snapshot, or accept it for a while under refresh.advisories.accepted.`
  }));
}
function advisorySummary({ open, accepted, needless }, packages2) {
  const rows = [...open, ...accepted].map(({ id, severity, packages: names, title, accepted: entry }) => [
    code(id),
    text(severity),
    names.map(code).join(" "),
    text(title),
    entry === void 0 ? "" : `${entry.expired ? "until" : "accepted until"} ${text(entry.until)}: ${text(entry.reason)}`
  ]);
  const columns = ["Advisory", "severity", "packages", "about", ""].map((title) => ({ title }));
  const count2 = open.length === 0 ? "No advisory" : `${open.length} ${open.length === 1 ? "advisory" : "advisories"}`;
  return joinSections([
    { name: "verdict", importance: 100, markdown: `### Security advisories

${count2} about ${packages2} packages.` },
    ...rows.length === 0 ? [] : [{ name: "list", importance: 90, markdown: table(columns, rows) }],
    ...needless.length === 0 ? [] : [
      {
        name: "needless",
        importance: 50,
        markdown: `Accepted and no longer needed: ${needless.map(code).join(", ")}.`
      }
    ]
  ]);
}

// src/snapshot/local-snapshot.ts
import { createReadStream } from "node:fs";
import { readdir, readFile as readFile2, stat } from "node:fs/promises";
import { join } from "node:path";
var PLACES = [
  ["profiles/package.mask", 1],
  ["metadata/glsa", 1],
  ["metadata/news", 2]
];
async function readFolderSnapshot(folder, packages2, wanted) {
  const root = join(folder, REPOSITORY);
  const categories = [...new Set(packages2.map((name) => `metadata/md5-cache/${name.split("/")[0] ?? ""}`))];
  const places = [...PLACES, ...[...packages2, ...categories].map((path) => [path, 1])];
  const paths = (await Promise.all(places.map(([path, depth]) => filesBelow(root, path, depth)))).flat();
  const files = /* @__PURE__ */ new Map();
  for (const path of paths.sort()) {
    const most = wanted(path);
    if (most === 0) continue;
    const { size } = await stat(join(root, path));
    files.set(path, size > most ? void 0 : await readFile2(join(root, path), "utf8"));
  }
  return files;
}
async function filesBelow(root, path, depth) {
  const found = await stat(join(root, path)).catch(() => void 0);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory() || depth === 0) return [];
  const names = await readdir(join(root, path));
  return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`, depth - 1)))).flat();
}
async function readLayoutSnapshot(layout, digest2, wanted) {
  const blob = (name) => join(layout, "blobs", name.replace(":", "/"));
  const first = await readFile2(blob(digest2), "utf8").catch(() => "");
  const inner = platformOf(first);
  const manifest2 = inner === void 0 ? first : await readFile2(blob(inner), "utf8").catch(() => "");
  const descriptors = layersOf(manifest2);
  if (descriptors === void 0) return "holds no image for linux/amd64";
  const layers = [];
  for (const { digest: name, mediaType } of descriptors) {
    try {
      layers.push(await readLayer(createReadStream(blob(name)), mediaType, wanted));
    } catch (error) {
      if (error instanceof LayerError) return `has a layer ${quote(name, 19)} that ${error.message}`;
      if (hasCode(error, "ENOENT")) return `lacks the layer ${quote(name, 19)}`;
      throw error;
    }
  }
  return stackLayers(layers);
}

// src/refresh/advisory-files.ts
async function advisoryFiles(image, given, world) {
  const { definition, place } = readDefinition(image);
  const wanted = wantedFiles([]);
  const source = sourceOf(given ?? definition.snapshot);
  if (source.kind === "folder") return await readFolderSnapshot(source.folder, [], wanted);
  if (source.kind === "oci-layout") {
    const found = await findInLayout(source.folder, source);
    const files2 = typeof found === "string" ? found : await readLayoutSnapshot(found.folder, found.digest, wanted);
    if (typeof files2 !== "string") return files2;
    throw new UserError({ message: `snapshot: ${source.folder} ${files2}.`, hint: "Check the path." });
  }
  const { tag: own = "", digest: pinned } = source.reference;
  const registry = world.registry(source.reference, place(["snapshot"]));
  const tag = given === void 0 ? newest(own, await listTags(registry), world.today) : own;
  const digest2 = given === void 0 || pinned === void 0 ? await findDigest(registry, tag) : pinned;
  world.say(`Reading the advisories of ${tag}, from ${registry.place}.`);
  const files = digest2 === void 0 ? void 0 : await readRegistrySnapshot(registry, digest2, wanted);
  if (files !== void 0) return files;
  throw new UserError({
    message: `snapshot: the registry has no ${tag}.`,
    hint: "Try again later, or name another snapshot."
  });
}
function newest(own, tags, today) {
  const pinned = readDatedTag(own);
  return typeof pinned === "string" ? own : sortTags(tags, pinned.prefix, today).dated[0]?.tag ?? own;
}

// src/refresh/read-image.ts
import { readFile as readFile3 } from "node:fs/promises";
import { join as join2 } from "node:path";
async function readImage(config) {
  const file = join2(config, "image.yaml");
  const bytes = await readFile3(file).catch(() => void 0);
  if (bytes === void 0) {
    throw new UserError({
      message: `There is no ${file}, so that there are no pins.`,
      hint: "Name the folder of your definition; `gentoo-min help` says how."
    });
  }
  const text2 = bytes.toString("utf8");
  if (Buffer.from(text2).equals(bytes)) return { text: text2, file };
  throw new UserError({ message: "It has bytes that are no UTF-8.", at: { file }, hint: "Write it as UTF-8." });
}

// src/actions/run-advisories.ts
async function runAdvisories(platform, deps) {
  const problems2 = await problemsOf(async () => {
    const { config, packages: packages2, snapshot } = readAdvisoriesSettings(platform);
    const [image, installed] = await Promise.all([readImage(config), readPackages(packages2)]);
    const given = snapshot === void 0 ? {} : { snapshot };
    await tellAdvisories(platform, deps, { image, installed, summary: false, ...given });
    return [];
  });
  showFailure(platform, problems2);
}
async function tellAdvisories(platform, deps, request) {
  const { image, installed } = request;
  const { definition } = readDefinition(image);
  const policy = definition.refresh.advisories;
  const { advisories: advisories3, unread } = announcementsIn(
    await advisoryFiles(image, request.snapshot, refreshWorld(platform, deps))
  );
  if (unread.length > 0) platform.log.warning(`${unread.length} files cannot be read, such as ${unread[0] ?? ""}.`);
  if (advisories3.length === 0) {
    throw new UserError({
      message: "The snapshot has no advisories, so that nothing can be said of the image.",
      hint: "Take a snapshot with metadata/glsa, such as gentoo/portage."
    });
  }
  const verdict = judgeAdvisories(installed, advisories3, policy, new Date(platform.now()).toISOString().slice(0, 10));
  const problems2 = advisoryProblems(verdict, image.file);
  platform.setOutput("advisories", String(verdict.open.length));
  if (request.summary) await platform.writeSummary(advisorySummary(verdict, installed.length));
  for (const id of verdict.needless) platform.log.notice(`GLSA ${id} is accepted, and about nothing in the image.`);
  const count2 = `${verdict.open.length} open and ${verdict.accepted.length} accepted advisories about ${installed.length} packages.`;
  platform.log.info(count2);
  if (policy.gate === "fail") {
    if (problems2.length > 0) throw new UserError(problems2);
  } else writeAnnotations(platform.log, annotations({ [policy.gate === "warn" ? "warning" : "notice"]: problems2 }));
}

// src/refresh/format.ts
function tellRefresh({ changes }, { risks: risks2, news = [], passed: passed2 = [], notes = [] }) {
  const pins2 = changes.map((change) => {
    const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
    const digest2 = to.digest === void 0 ? "" : ` (${to.digest})`;
    return from.name === to.name ? `${change.key}: ${to.name}${digest2}` : `${change.key}: ${from.name} -> ${to.name}${digest2}`;
  });
  return [
    ...pins2,
    ...risks2.length === 0 ? [] : [`risks: ${risks2.join(", ")}`],
    ...news.map((title) => `news: ${title}`),
    ...passed2.map(({ name, reason }) => `not taken: ${name} ${reason}`),
    ...notes
  ].map(cleanLine);
}
function tellPlan(outcome) {
  if (!outcome.made) return [cleanLine(`No plan could be made: ${outcome.reason}`)];
  const { packages: packages2, seconds, advisories: advisories3 = [], introduced = [], obsolete = [], notes = [] } = outcome.findings;
  const risks2 = risksOf({ kind: "refresh", changes: [] }, packages2);
  return [
    ...packages2 ? [`plan: ${count(packages2.length, "package")} changed`, ...packages2.map(changeLine)] : [],
    ...risks2.length === 0 ? [] : [`risks by packages: ${risks2.join(", ")}`],
    ...seconds === void 0 ? [] : [timeLine(seconds)],
    ...advisories3.map(({ id, title }) => `closes GLSA ${id}: ${title}`),
    ...introduced.map(({ id, title }) => `brings GLSA ${id}: ${title}`),
    ...obsolete.map((problem) => `obsolete: ${formatProblem(problem)}`),
    ...notes
  ].map(cleanLine);
}
function changeLine({ name, from, to }) {
  if (from === void 0) return `  ${name}: ${to ?? ""} is new`;
  return to === void 0 ? `  ${name}: ${from} goes` : `  ${name}: ${from} -> ${to}`;
}
function timeLine({ build, saved }) {
  const kept = saved > 0 ? `, of which packages kept from the last build save ${formatSeconds(saved)}` : "";
  return `build: about ${formatSeconds(build)}${kept}`;
}

export {
  readRefreshActionSettings,
  readRefreshCommandSettings,
  fingerprint,
  stepName,
  findRefresh,
  proposalsIn,
  readDefinition,
  isMarked,
  decide,
  writePlans,
  readPlans,
  proposedImage,
  findingsOf,
  wantedPull,
  readPackages,
  tellRefresh,
  tellPlan,
  refreshWorld,
  readImage,
  runAdvisories,
  tellAdvisories
};
