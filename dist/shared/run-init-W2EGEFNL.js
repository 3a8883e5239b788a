import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  namesIn,
  readDefaults,
  readExamples,
  readInitSettings,
  readOld,
  readWorkflows
} from "./chunk-IODG726H.js";
import "./chunk-ZH5HZSRK.js";
import {
  editImageYaml
} from "./chunk-6LXFG2LM.js";
import {
  CPU_FLAGS,
  KNOWN_VARIABLES,
  PACKAGE_FILES,
  USE_EXPAND,
  packageLines,
  readSettings,
  refuseAtom
} from "./chunk-ZHP47J7C.js";
import {
  extentOf,
  readText
} from "./chunk-QZDJNIFO.js";
import {
  PARTS,
  marchOf,
  readWorld,
  requireFolder
} from "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import {
  decodeText
} from "./chunk-DKJ3MVMN.js";
import {
  featuresOfMarch,
  missingFeatures
} from "./chunk-COSTCIES.js";
import "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import {
  quote,
  visible
} from "./chunk-CMGACONP.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/run-init.ts
import { join as join2 } from "node:path";

// src/adopt/init-report.ts
function initReport(plan, placed, { settings, runner }) {
  const of = (outcome) => placed.filter((file) => file.outcome === outcome).map(({ path }) => path);
  const written = of("written").map((path) => `${settings["dry-run"] ? "would write" : "wrote"} ${path}`);
  const left = [
    ...of("same").map((path) => `${path} is there already, the same.`),
    ...of("exists").map((path) => `${path} is there already and stays as it is.`),
    ...plan.left
  ];
  return [
    ...written,
    ...left,
    ...plan.notes.length === 0 ? [] : ["", "What became of the older configuration:", ...plan.notes.map(noteLine)],
    ...written.length === 0 ? ["", "There was nothing to do."] : ["", ...nextSteps(settings, runner)]
  ];
}
function noteLine({ file, line, message }) {
  return `  ${visible(file)}${line === void 0 ? "" : `:${line}`}: ${visible(message)}`;
}
function nextSteps({ config, labels, branch }, runner) {
  const where = runner === "own" ? `Images are built on a runner with the labels ${labels.join(", ")} (docs/runner.md).` : "Images are built on the free runners of GitHub, by up to four jobs one after the other. --runner=own is for a machine of your own.";
  return [
    "Next:",
    `  1. Look at ${config}/, and run \`gentoo-min lint --config ${config}\`.`,
    "  2. In Settings, Actions, General of the repository allow GitHub Actions to create pull requests, for the weekly refresh.",
    `  3. Commit and push to ${branch}. ${where}`
  ];
}

// src/adopt/callers.ts
function callers(examples, options) {
  const caller = (name, calls, example) => ({
    path: `.github/workflows/${name}.yml`,
    content: adapted(example, options),
    calls
  });
  return [
    caller("image", "build.yml", options.runner === "own" ? examples.image : examples.hosted),
    caller("check", "check.yml", examples.check),
    caller("check-comment", "check-comment.yml", examples.comment),
    caller("refresh", "refresh.yml", examples.refresh)
  ];
}
function adapted(example, { labels, config, branch, action }) {
  return example.replaceAll("org/gentoo-min-action", () => action.repository).replace(/(?<=^ +uses: \S+@)v1$/gm, () => action.ref).replace(/(?<=^ +config: )config$/gm, () => config).replace(/^#.*$/gm, (comment) => comment.replaceAll(/\bconfig\//g, () => `${config}/`)).replace(/(?<=^ +branches: \[)main(?=\]$)/gm, () => branch).replace(/(?<=^ +runs-on: )'\["self-hosted".*\]'$/gm, () => `'${JSON.stringify(labels)}'`);
}
function calledBy(workflow, repository) {
  const [owner = "", name = ""] = repository.split("/");
  const escaped = [owner, name].map((part) => part.replace(/[.]/g, String.raw`\.`)).join("/");
  const call = new RegExp(String.raw`^\s*(?:-\s+)?uses:\s*["']?${escaped}/\.github/workflows/([\w.-]+)@`, "gim");
  return [...workflow.matchAll(call)].map(([, file = ""]) => file);
}

// src/adopt/planned-file.ts
function laidOver(below, above) {
  const paths = new Set(above.map(({ path }) => path));
  return [...below.filter(({ path }) => !paths.has(path)), ...above].sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/adopt/import/note.ts
function leftOut(file, message, line) {
  return { files: [], edits: [], notes: [{ file, outcome: "left", message, ...line === void 0 ? {} : { line } }] };
}

// src/adopt/import/dockerfile.ts
var LIMITS = { bytes: 256 * 1024, lineLength: 1e4 };
var DONE_OTHERWISE = [
  [
    /\bscripts\/config\b/,
    "Kernel options are set here. Those beyond the default definition belong to kernel/50-own.config, a line each: CONFIG_NAME=y, =m or =n. One that does not take then fails the build."
  ],
  [/\bmksquashfs\b/, "Packing is squashfs in image.yaml; what stays out is squashfs.exclude."],
  [/\bdracut\b/, "The initramfs is dracut/ of the definition."],
  [/\buseradd\b|\bchpasswd\b|\bpasswd\b/, "The user and how to get in is user in image.yaml."],
  [/\bsteve\b.*--jobs|\bwith-steve\b/, "The jobserver is brought by the build, for all steps at once."],
  [/\brm -rf?\b/, "What is not to be in the image belongs to squashfs.exclude."]
];
function importDockerfile({ path, bytes }) {
  const decoded = decodeText(bytes, path, LIMITS);
  if (!decoded.ok) return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
  const edits = [];
  const notes = [
    {
      file: path,
      outcome: "left",
      message: "Its stages are not carried over: the default Dockerfile has the same steps."
    }
  ];
  const pin = (path_, value, line) => {
    if (edits.some((edit) => edit.path.join(".") === path_.join("."))) return;
    edits.push({ path: path_, value });
    notes.push({ file: path, line, outcome: "carried", message: `${path_.join(".")}: ${value} in image.yaml.` });
  };
  const variables = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  for (const [index, raw] of decoded.lines.entries()) {
    const line = index + 1;
    const text = expanded(raw, variables);
    if (/^\s*#/.test(text)) continue;
    const set = /^\s*(?:ENV|ARG)\s+(\w+)[=\s]\s*["']?([^\s"']+)["']?\s*$/i.exec(text);
    if (set?.[1] !== void 0 && set[2] !== void 0) variables.set(set[1], set[2]);
    const from = /^\s*FROM\s+(?:--\S+\s+)*(?:docker\.io\/)?(gentoo\/(stage3|portage):(\S+))/i.exec(text);
    const [, image, kind, tag = ""] = from ?? [];
    if (image !== void 0) {
      const key = kind === "stage3" ? "stage3" : "snapshot";
      if (/^(?:[\w.-]*-)?\d{8}(?:@sha256:[0-9a-f]{64})?$/.test(tag)) pin([key], image, line);
      else {
        const message = `${quote(image)} has no date and moves, so that ${key} of image.yaml stays as it is.`;
        notes.push({ file: path, line, outcome: "left", message });
      }
    }
    const profile = /\beselect profile set (default\/linux\/amd64\/[\w./-]+)/.exec(text)?.[1];
    if (profile !== void 0) pin(["profile"], profile, line);
    const kernel = /\bsys-kernel\/gentoo-sources-(\d+\.\d+\.\d+(?:-r\d+)?)(?![\w.*])/.exec(text)?.[1];
    if (kernel !== void 0) pin(["kernel", "version"], kernel, line);
    const user = /\buseradd\b.*\s([a-z_][a-z0-9_-]{0,31})\s*(?:[;&|\\].*)?$/.exec(text)?.[1];
    if (user !== void 0) pin(["user", "name"], user, line);
    for (const [command, message] of DONE_OTHERWISE) {
      if (told.has(command) || !command.test(text)) continue;
      told.add(command);
      notes.push({ file: path, line, outcome: "left", message });
    }
  }
  return { files: [], edits, notes };
}
function expanded(text, variables) {
  return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => {
    return variables.get(braced ?? bare ?? "") ?? all;
  });
}

// src/adopt/starter.ts
var CPU_FLAGS_FILE = "portage/package.use/10-cpu-flags";
var OWN_USE = `# USE flags of your own, read after those of the default definition: of two lines about a flag the later one wins.
# The default leaves out desktop, sound, radio and IPv6, so what you want of it is switched on here:
#   */* ipv6
#   app-editors/vim -minimal
`;
var OWN_KERNEL = `# Kernel options of your own, merged after those of the default definition. An option that does not take fails the build,
# and says why. The driver of an Intel network card, for example, and what it depends on:
#   CONFIG_ETHERNET=y
#   CONFIG_NET_VENDOR_INTEL=y
#   CONFIG_E1000E=y
`;
function starterDefinition({ imageYaml, world, makeConf }, options) {
  const { march } = options;
  const ofCpu = march === void 0 ? [] : [
    { path: "portage/make.conf", content: withMarch(makeConf, march) },
    { path: CPU_FLAGS_FILE, content: cpuFlags(march) }
  ];
  return [
    { path: "image.yaml", content: withSchema(imageYaml, options.action) },
    { path: "world", content: world },
    ...ofCpu,
    { path: "portage/package.use/50-own", content: OWN_USE },
    { path: "kernel/50-own.config", content: OWN_KERNEL }
  ];
}
function withSchema(imageYaml, { repository, ref }) {
  const schema = `https://raw.githubusercontent.com/${repository}/${ref}/schema/image.schema.json`;
  return imageYaml.replace(/(?<=^# yaml-language-server: \$schema=)\S+/m, () => schema);
}
function withMarch(makeConf, march) {
  return makeConf.replace(/(?:^#.*\n)+(?=COMMON_FLAGS=)/m, () => `${COMMENT_OF_MARCH}
`).replace(/(?<=-march=)[^\s"']+/g, () => march).replace(/(?<=-C target-cpu=)[^\s"']+/g, () => march);
}
var COMMENT_OF_MARCH = `# The oldest CPU that has to run the image. The builder has to execute what it compiles, so it must be as good. The flags in
# ${CPU_FLAGS_FILE} follow from it.`;
function cpuFlags(march) {
  const features = featuresOfMarch(march) ?? [];
  const flags = Object.entries(CPU_FLAGS).filter(([, feature]) => missingFeatures([feature], features).length === 0).map(([flag]) => flag);
  return `# What -march=${march} in make.conf has; \`-*\` clears what the profile assumes.
*/* CPU_FLAGS_X86: -* ${flags.sort().join(" ")}
`;
}

// src/adopt/import/make-conf.ts
var JOBS = "how many jobs run the build brings from the machine: inputs jobs, load-average and memory-per-job";
var PATHS = "where that lies is a matter of the build";
var PROXY = "it would become a part of the image: secret http-proxy of the workflow, input http-proxy of the action";
var STORES = "where packages are kept is said by package-store, and whose are taken by binhost";
var OF_MACHINE = {
  MAKEOPTS: JOBS,
  NINJAOPTS: JOBS,
  NINJAFLAGS: JOBS,
  MAKEFLAGS: JOBS,
  EMERGE_DEFAULT_OPTS: JOBS,
  PORTAGE_NICENESS: JOBS,
  PORTAGE_SCHEDULING_POLICY: JOBS,
  GENTOO_MIRRORS: "mirrors are an input of the build, gentoo-mirrors, and leave no trace in the image",
  PORTDIR: PATHS,
  DISTDIR: PATHS,
  PKGDIR: PATHS,
  PORTAGE_TMPDIR: PATHS,
  PORTAGE_LOGDIR: PATHS,
  PORT_LOGDIR: PATHS,
  CCACHE_DIR: "the compiler cache is an input of the build, compiler-cache",
  PORTAGE_BINHOST: STORES,
  BINPKG_FORMAT: STORES,
  http_proxy: PROXY,
  https_proxy: PROXY,
  ftp_proxy: PROXY,
  HTTP_PROXY: PROXY,
  HTTPS_PROXY: PROXY,
  RSYNC_PROXY: PROXY
};
var OF_BUILD = /^-?(?:jobserver-token|parallel-(?:fetch|install)|ccache|distcc|buildpkg|getbinpkg|binpkg-.*|.*sandbox|userpriv)$/;
var FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@-]*$/;
function importMakeConf({ path, bytes }, { defaults, march }) {
  const { file, reports } = readText(path, bytes);
  if (!file) return leftOut(path, reports[0]?.message ?? "It is no text.", reports[0]?.at.line);
  const settings = readSettings(file, /* @__PURE__ */ new Map());
  if (settings.refused) {
    const [first] = settings.reports;
    return leftOut(
      path,
      `Portage refuses the file, so that nothing of it ever held. ${first?.message ?? ""}`.trim(),
      first?.at.line
    );
  }
  const into = { makeConf: /* @__PURE__ */ new Map(), useLines: [], cpuFlags: void 0, edits: [], notes: [] };
  const last = new Map(settings.assignments.map((assignment) => [assignment.name, assignment]));
  const used = new Set(settings.assignments.flatMap(({ references }) => references.map(({ name }) => name)));
  for (const assignment of last.values()) sort(assignment, { path, march, used }, into);
  const text = filledIn(defaults, into.makeConf, march);
  const files = [];
  if (text !== defaults) files.push({ path: "portage/make.conf", content: text });
  if (into.useLines.length > 0) {
    const lines = ["# What USE and its lists said in make.conf", ...into.useLines];
    files.push({ path: "portage/package.use/60-imported-make.conf", content: `${lines.join("\n")}
` });
  }
  if (into.cpuFlags !== void 0) {
    files.push({ path: "portage/package.use/10-cpu-flags", content: `*/* CPU_FLAGS_X86: -* ${into.cpuFlags}
` });
  }
  const where = files.map((one) => one.path).join(", ");
  into.notes.unshift({
    file: path,
    outcome: "carried",
    message: where === "" ? "The default definition says the same." : `It is in ${where}, without its comments.`
  });
  return { files, edits: into.edits, notes: into.notes };
}
function sort({ name, key, value }, {
  path,
  march,
  used
}, into) {
  const { line } = extentOf(key.region);
  const words = value.text.split(/\s+/).filter((word) => word !== "");
  const note = (outcome, message) => {
    into.notes.push({ file: path, outcome, message, ...line === void 0 ? {} : { line } });
  };
  const reason = Object.hasOwn(OF_MACHINE, name) ? OF_MACHINE[name] : void 0;
  if (reason !== void 0) note("left", `${name} is left out: ${reason}.`);
  else if (name === "USE") {
    const bad = words.filter((word) => word !== "-*" && !FLAG.test(word));
    if (words.includes("-*")) {
      note(
        "left",
        "-* of USE is left out: it takes away what ebuilds switch on because the package is of little use without it. docs/default-image.md says more."
      );
    }
    if (bad.length > 0) note("left", `${bad.map((word) => quote(word)).join(", ")} of USE: no USE flags.`);
    const flags = words.filter((word) => FLAG.test(word));
    if (flags.length > 0) into.useLines.push(`*/* ${[...new Set(flags)].join(" ")}`);
  } else if (name === "PYTHON_TARGETS" || name === "PYTHON_SINGLE_TARGET") {
    const [only, ...others] = words;
    if (only !== void 0 && others.length === 0 && /^python3_\d{1,2}$/.test(only)) {
      into.edits.push({ path: ["python"], value: only });
      note("changed", `${name} became python: ${only} in image.yaml.`);
    } else note("left", `${name} is left out: image.yaml names one Python (python).`);
  } else if (name === "CPU_FLAGS_X86") {
    const flags = words.filter((word) => FLAG.test(word));
    if (march === void 0) into.cpuFlags = flags.join(" ");
    else note("left", `${name} is left out: the flags follow from -march=${march}.`);
  } else if (USE_EXPAND.includes(name)) {
    into.useLines.push(`*/* ${name}: ${["-*", ...words.filter((word) => FLAG.test(word))].join(" ")}`);
  } else if (name === "FEATURES") {
    const ours = words.filter((word) => OF_BUILD.test(word));
    if (ours.length > 0) note("left", `${ours.join(", ")} of FEATURES: the build decides on it.`);
    into.makeConf.set(name, words.filter((word) => !OF_BUILD.test(word)).join(" "));
  } else if (KNOWN_VARIABLES.has(name)) into.makeConf.set(name, words.join(" "));
  else if (used.has(name)) note("changed", `${name} is left out: the values that name it have its own in them.`);
  else note("left", `${name} is left out: nothing reads it.`);
}
function filledIn(defaults, values, march) {
  const common = values.get("COMMON_FLAGS");
  const own = /(?<=-march=)\S+/.exec(values.get("CFLAGS") ?? common ?? "")?.[0];
  const cpu = march ?? own;
  let text = cpu === void 0 || cpu === marchOf(defaults) ? defaults : withMarch(defaults, cpu);
  const added = [];
  for (const [name, value] of values) {
    if (name !== "COMMON_FLAGS" && value === common) continue;
    const written = `${name}="${value.replace(/["\\$`]/g, String.raw`\$&`)}"`;
    const line = new RegExp(`^${name}=.*$`, "m");
    const marched = march === void 0 ? written : withMarch(written, march);
    if (line.test(text)) text = text.replace(line, () => marched);
    else added.push(marched);
  }
  return added.length === 0 ? text : `${text}
# From the make.conf that was imported
${added.join("\n")}
`;
}

// src/adopt/import/other-files.ts
var LIMITS2 = { bytes: 256 * 1024, lineLength: 1e4 };
var REPLACED = [
  [/^simple_password\.expect$/, "Passwords are no file: user.login in image.yaml, and the secret password-hash."],
  [
    /^(?:mount-overlayfs\.sh|\d\d(?:overlayfs|persistent-overlay)\/.*)$/,
    "The module 72persistence of the default definition does this, with the device on the kernel command line (rd.persistence)."
  ],
  [/^init_dracut.*\.sh$/, "The initramfs of the default definition does this; what is special is dracut/ of yours."],
  [
    /^(?:config-\d.*|\.config|kernel\.config)$/,
    "A whole kernel configuration is no fragment: kernel/*.config holds what differs from defconfig and kvm_guest.config. `make savedefconfig` of that kernel writes a short one to begin with."
  ],
  [/^\d\d_\w+$/, "No boot loader is part of the image."],
  [/^world\.\d+$/, "It is one of several variants; the one without a number is taken. Rename it to take it."],
  [/(?:^|\/)[^/]+\.(?:md|txt)$/i, "It is a document."]
];
var SAVED_CONFIGS = {
  dmenu: "x11-misc/dmenu",
  dwm: "x11-wm/dwm",
  slock: "x11-misc/slock",
  st: "x11-terms/st",
  surf: "www-client/surf"
};
function importOther(old, defaults) {
  const { path, bytes } = old;
  if (path === "list_files.py") return importFirmwareList(old, defaults.get("firmware.allow") ?? "");
  const saved = /^(\w+)(-\d[\w.]*)?$/.exec(path);
  const atom = saved?.[1] !== void 0 && Object.hasOwn(SAVED_CONFIGS, saved[1]) ? SAVED_CONFIGS[saved[1]] : void 0;
  if (atom !== void 0) return carried(path, `portage/savedconfig/${atom}${saved?.[2] ?? ""}`, bytes);
  if (/^(?:patches|env|savedconfig|profile)\//.test(path)) return carried(path, `portage/${path}`, bytes);
  const [, message] = REPLACED.find(([pattern]) => pattern.test(path)) ?? [];
  if (message !== void 0) return leftOut(path, message);
  if (/^\d\d[\w-]+\/[\w.-]+$/.test(path)) return carried(path, `dracut/modules.d/${path}`, bytes, path.endsWith(".sh"));
  return leftOut(path, "It is nothing that a definition knows. What is to be in the image goes below rootfs/.");
}
function carried(path, target, content, executable = false) {
  const file = { path: target, content, ...executable ? { executable } : {} };
  return { files: [file], edits: [], notes: [{ file: path, outcome: "carried", message: `It is ${target}.` }] };
}
function importFirmwareList({ path, bytes }, defaults) {
  const decoded = decodeText(bytes, path, LIMITS2);
  if (!decoded.ok) return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
  const known = new Set(defaults.split("\n").map((line) => line.trim()));
  const globs = decoded.lines.flatMap((line) => /join\(directory, *["']([\w*?][\w.*?/-]*)["']\)/.exec(line)?.[1] ?? []);
  const added = [...new Set(globs)].filter((glob) => !known.has(glob) && !glob.startsWith("**"));
  const rest = "firmware.allow is the list of the firmware that stays, as globs; nothing has to be run for it.";
  if (added.length === 0) return leftOut(path, `${rest} The default definition has every one of the globs here.`);
  const content = `${defaults.trimEnd()}

# From ${path}
${added.join("\n")}
`;
  return {
    files: [{ path: "firmware.allow", content }],
    edits: [],
    notes: [{ file: path, outcome: "changed", message: `${rest} Added to it: ${added.join(", ")}.` }]
  };
}

// src/adopt/import/package-file.ts
function packageFileName(path) {
  const [first = "", second, ...deeper] = path.split("/");
  if (deeper.length > 0) return void 0;
  const kind = PACKAGE_FILES.find((candidate) => new RegExp(`^${candidate}(?:[.~]|$)`).test(first));
  if (kind === void 0) return void 0;
  const ofFile = first.slice(kind.length + 1);
  return { kind, suffix: [ofFile, second ?? ""].filter((part) => part !== "").join("-") };
}
var BACKUP = /~$|\.(?:bak|old|orig|save|swp)$/;
function importPackageFile(old, { kind, suffix }, defaults) {
  const { path } = old;
  if (BACKUP.test(path)) return leftOut(path, "It is a copy that an editor left behind.");
  if (/^\d+$/.test(suffix))
    return leftOut(path, "It is one of several variants; the one without a number is taken. Rename it to take it.");
  if (kind === "package.keywords")
    return leftOut(path, "Portage knows it as package.accept_keywords today. Rename it.");
  const { file, reports } = readText(path, old.bytes);
  if (!file) return leftOut(path, reports[0]?.message ?? "It is no text.", reports[0]?.at.line);
  const known = new Set(defaultLines(kind, defaults).map(said));
  const notes = [];
  const dropped = /* @__PURE__ */ new Set();
  let left = 0;
  for (const line of packageLines(kind, file)) {
    const reason = refused(line) ?? (known.has(said(line)) ? "the default definition says the same" : void 0);
    if (reason === void 0) {
      left++;
      continue;
    }
    dropped.add(line.line);
    const message = `The line about ${quote(line.atom.text)} is left out: ${reason}.`;
    notes.push({ file: path, line: line.line, outcome: "left", message });
  }
  if (left === 0) {
    return {
      files: [],
      edits: [],
      notes: [{ file: path, outcome: "left", message: "No line of it is needed." }, ...notes]
    };
  }
  const target = `portage/${kind}/60-imported${suffix === "" ? "" : `-${fileName(suffix)}`}`;
  const lines = file.lines.filter((_, index) => !dropped.has(index + 1));
  notes.unshift({ file: path, outcome: "carried", message: `It is ${target}.` });
  return { files: [{ path: target, content: `${lines.join("\n").trimEnd()}
` }], edits: [], notes };
}
function refused({ kind, atom }) {
  const reason = refuseAtom(atom.text, kind);
  if (reason !== void 0) return `it ${reason}`;
  const name = /^[<>=~]*(.*?)(?:-\d[^:]*)?(?::.*)?$/.exec(atom.text)?.[1];
  const keywords = kind === "package.accept_keywords";
  if (name === "sys-devel/gcc") {
    if (keywords) return "the keyword of the compiler is compiler.keyword in image.yaml";
    if (kind === "package.use")
      return "flags of the compiler belong to toolchain/package.use/, where all stages see them";
  }
  if (name === "sys-kernel/gentoo-sources" && keywords) return "the pinned kernel is accepted whatever its keyword is";
  if (name === "dev-lang/python" && keywords) return "the pinned Python is what the snapshot has";
  return void 0;
}
function defaultLines(kind, defaults) {
  return [...defaults].flatMap(([path, text]) => {
    if (!path.startsWith(`portage/${kind}/`)) return [];
    const { file } = readText(path, Buffer.from(text));
    return file ? packageLines(kind, file) : [];
  });
}
function said({ atom, values }) {
  return [atom, ...values].map(({ text }) => text).join(" ");
}
function fileName(suffix) {
  return suffix.replace(/[^A-Za-z0-9._-]/g, "_");
}

// src/adopt/import/world.ts
var PINNED = {
  "dev-lang/python": "python",
  "sys-devel/gcc": "compiler",
  "sys-kernel/gentoo-sources": "kernel"
};
var RENAMED = {
  "dev-libc/libtool": { to: "dev-build/libtool", why: "There is no such category, so that Portage dropped the line." },
  "sys-devel/libtool": { to: "dev-build/libtool", why: "It moved there." },
  "net-misc/dhcp": { to: "net-misc/dhcpcd", why: "Its authors ended its life in 2022, and the services start dhcpcd." }
};
var DISPENSABLE = /* @__PURE__ */ new Set(["app-portage/eix", "app-portage/gentoolkit", "dev-build/steve", "dev-tcltk/expect"]);
function importWorld({ path, bytes }, defaults) {
  const notes = [];
  const edits = [];
  const { entries, problems } = readWorld(bytes, path);
  for (const { message, hint, at } of problems) {
    const said2 = hint === void 0 ? message : `${message} ${hint}`;
    notes.push({ file: path, outcome: "left", message: said2, ...at?.line === void 0 ? {} : { line: at.line } });
  }
  const atoms = [];
  for (const { text, atom, line } of entries) {
    const name = `${atom.category}/${atom.name}`;
    const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : void 0;
    const key = Object.hasOwn(PINNED, name) ? PINNED[name] : void 0;
    const carried2 = renamed?.to ?? (key === void 0 ? text : name);
    if (renamed) {
      notes.push({ file: path, line, outcome: "changed", message: `${name} became ${renamed.to}. ${renamed.why}` });
    } else if (key !== void 0 && text !== name) {
      const python = key === "python" ? /^3\.(\d{1,2})(?:\/.*)?$/.exec(atom.slot ?? "")?.[1] : void 0;
      if (python !== void 0) edits.push({ path: ["python"], value: `python3_${python}` });
      const where = python === void 0 ? `the pin in image.yaml (${key}) says which` : `image.yaml says python3_${python}`;
      notes.push({ file: path, line, outcome: "changed", message: `${quote(text)} became ${name}: ${where}.` });
    }
    if (!atoms.includes(carried2)) atoms.push(carried2);
  }
  const named = new Set(atoms.map((text) => text.replace(/^[<>=~]+/, "").replace(/[:[].*$/, "")));
  const needed = readWorld(Buffer.from(defaults), "world").entries.map(({ text }) => text).filter((name) => !named.has(name) && !DISPENSABLE.has(name));
  if (needed.length > 0) {
    const message = `Added, because services, initramfs or checks of the default definition need them: ${needed.join(", ")}.`;
    notes.push({ file: path, outcome: "changed", message });
  }
  notes.unshift({ file: path, outcome: "carried", message: "It is world." });
  const added = needed.length === 0 ? [] : ["# Needed by the default definition's services, initramfs and checks", ...needed.toSorted()];
  const lines = [
    "# One package a line, without versions: those that are pinned are pinned in image.yaml.",
    ...atoms,
    ...added
  ];
  return { files: [{ path: "world", content: `${lines.join("\n")}
` }], edits, notes };
}

// src/adopt/import/import.ts
function importDefinition(old, starter, options) {
  const imported = [...old].sort((a, b) => a.path < b.path ? -1 : 1).map((file) => importFile(file, options));
  const { files: own, notes: doubled } = eachOnce(imported);
  const files = laidOver(starter, own);
  const notes = [...imported.flatMap((one) => one.notes), ...doubled];
  const image = files.find(({ path }) => path === "image.yaml");
  const edits = agreed(imported.flatMap((one) => one.edits));
  if (typeof image?.content !== "string" || edits.length === 0) return { files, notes };
  const edited = editImageYaml(image.content, edits, "image.yaml");
  if (!edited.ok) {
    const failed = edited.problems.map(({ message }) => ({ file: "image.yaml", outcome: "left", message }));
    return { files, notes: [...notes, ...failed] };
  }
  return { files: laidOver(files, [{ ...image, content: edited.text }]), notes };
}
function eachOnce(imported) {
  const files = /* @__PURE__ */ new Map();
  const notes = [];
  for (const one of imported) {
    for (const file of one.files) {
      if (!files.has(file.path)) files.set(file.path, file);
      else {
        const message = `It would be ${file.path}, which another file is already. Give one of the two another name.`;
        notes.push({ file: one.notes[0]?.file ?? file.path, outcome: "left", message });
      }
    }
  }
  return { files: [...files.values()], notes };
}
function agreed(edits) {
  const first = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const key = edit.path.join(".");
    if (!first.has(key)) first.set(key, edit);
  }
  return [...first.values()];
}
function importFile(file, { defaults, march }) {
  if (file.path === "Dockerfile") return importDockerfile(file);
  if (file.path === "world") return importWorld(file, defaults.get("world") ?? "");
  if (file.path === "make.conf")
    return importMakeConf(file, { defaults: defaults.get("portage/make.conf") ?? "", march });
  const name = packageFileName(file.path);
  return name ? importPackageFile(file, name, defaults) : importOther(file, defaults);
}

// src/adopt/init.ts
var HOSTED_MARCH = "x86-64-v3";
function planInit(settings, runner, sources) {
  const { config } = settings;
  const left = [];
  const there = sources.existing.filter((name) => PARTS.includes(name));
  if (there.length > 0 && sources.old !== void 0) {
    throw new UserError({
      message: `${quote(config, 200)} holds a definition already (${there.join(", ")}), so that nothing can be imported into it.`,
      hint: "Name another folder by --config, such as image."
    });
  }
  if (there.length > 0) left.push(`${config} holds a definition already (${there.join(", ")}): it stays as it is.`);
  const { files, notes } = there.length > 0 ? { files: [], notes: [] } : definition(settings, runner, sources);
  const wanted = callers(sources.examples, { ...settings, runner }).filter(({ path, calls }) => {
    const other = [...sources.workflows].find(
      ([name, text]) => name !== path && calledBy(text, settings.action.repository).includes(calls)
    );
    if (other) left.push(`${path} is not written: ${other[0]} calls ${calls} already.`);
    return !other;
  });
  const placed = files.map((file) => ({ ...file, path: `${config}/${file.path}` }));
  return { files: [...placed, ...wanted], left, notes };
}
function definition({ march: given, action }, runner, { defaults, old }) {
  const march = given ?? (runner === "hosted" ? HOSTED_MARCH : void 0);
  const text = (path) => defaults.get(path) ?? "";
  const texts = { imageYaml: text("image.yaml"), world: text("world"), makeConf: text("portage/make.conf") };
  const starter = starterDefinition(texts, { march, action });
  return old === void 0 ? { files: starter, notes: [] } : importDefinition(old, starter, { defaults, march });
}

// src/adopt/place-files.ts
import { chmod, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function placeFiles(root, files, { dryRun }) {
  const found = await Promise.all(files.map(async (file) => ({ file, state: await stateOf(root, file) })));
  const problems = found.flatMap(({ state }) => typeof state === "string" ? [] : [state]);
  if (problems.length > 0) throw new UserError(eachOnce2(problems));
  const placed = [];
  for (const { file, state } of found) {
    if (state === "absent" && !dryRun) await write(root, file);
    placed.push({ path: file.path, outcome: state === "same" || state === "exists" ? state : "written" });
  }
  return placed;
}
async function write(root, { path, content, executable = false }) {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content, { flag: "wx" });
  if (executable) await chmod(target, 493);
}
async function stateOf(root, { path, content }) {
  const steps = path.split("/");
  for (let length = 1; length < steps.length; length++) {
    const above = steps.slice(0, length).join("/");
    const found2 = await lstat(join(root, above)).catch(absent);
    if (!found2) return "absent";
    if (found2.isDirectory()) continue;
    const what = found2.isSymbolicLink() ? "a link" : "a file";
    return {
      message: `${quote(above, 200)} is ${what}, but a folder is needed there.`,
      hint: "Move it away, or name another folder by --config."
    };
  }
  const found = await lstat(join(root, path)).catch(absent);
  if (!found) return "absent";
  if (!found.isFile()) return "exists";
  return (await readFile(join(root, path))).equals(Buffer.from(content)) ? "same" : "exists";
}
function absent(error) {
  if (error.code !== "ENOENT") throw error;
}
function eachOnce2(problems) {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// src/actions/run-init.ts
async function runInit(platform, { defaults, ask }) {
  const problems = await problemsOf(async () => {
    const settings = readInitSettings(platform);
    const { folder, config, from } = settings;
    await requireFolder(folder, folder);
    const runner = settings.runner ?? await askRunner(ask);
    const sources = {
      defaults: await readDefaults(defaults),
      examples: await readExamples(defaults),
      existing: await namesIn(join2(folder, config)),
      workflows: await readWorkflows(folder),
      old: from === void 0 ? void 0 : await readOld(from)
    };
    const plan = planInit(settings, runner, sources);
    const placed = await placeFiles(folder, plan.files, { dryRun: settings["dry-run"] });
    for (const line of initReport(plan, placed, { settings, runner })) platform.log.info(line);
    return [];
  });
  showFailure(platform, problems);
}
async function askRunner(ask) {
  const question = "Where are images built: on a machine of your own, or on the free hosted runners of GitHub?";
  const answer = await ask?.(question, ["own", "hosted"], "hosted");
  return answer === "own" ? "own" : "hosted";
}
export {
  runInit
};
