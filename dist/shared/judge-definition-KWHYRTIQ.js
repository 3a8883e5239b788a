import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  checkDockerfile
} from "./chunk-P7N6266P.js";
import {
  layerTrust
} from "./chunk-53ZDMLJU.js";
import {
  ConfigLines,
  plainName
} from "./chunk-ZZDYICMJ.js";
import "./chunk-K7IHDZNF.js";
import {
  Texts,
  arranged,
  filesRead,
  lint,
  makeConfAssignments,
  problemOf,
  readFiles,
  wordsOf
} from "./chunk-BBDIJQSG.js";
import {
  applySilences,
  isJudged,
  judgeByPrograms,
  readProgramFiles
} from "./chunk-B5SZYG5X.js";
import {
  PACKAGE_FILES,
  USE_EXPAND,
  packageLines,
  refuseAtom,
  useWords
} from "./chunk-ZHP47J7C.js";
import {
  extentOf,
  wordsOfLine
} from "./chunk-QZDJNIFO.js";
import {
  askSources,
  buildArgs,
  builderCaches,
  cacheFailure,
  fetchRepositories,
  findLayers,
  hasStage,
  openBuilder,
  planBinhost,
  questionOfToday,
  requireBuildkit,
  resolveImagePins,
  secretsOf,
  sourceDateEpoch,
  usableCaches,
  withoutFailed,
  writeContext
} from "./chunk-KK7XDX5T.js";
import "./chunk-JCCMZWAE.js";
import "./chunk-CE62JXNE.js";
import {
  explainFailure,
  readCertificates,
  runCachedBuild,
  stageRunner,
  withFolders
} from "./chunk-WACE7K5R.js";
import {
  makeConfText,
  openStore,
  storeFingerprint
} from "./chunk-CG6GP4PF.js";
import {
  cacheArguments
} from "./chunk-G7CS3FSX.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-KY4BNFZ3.js";
import "./chunk-KGR2EQXG.js";
import "./chunk-7HBEVE4Y.js";
import "./chunk-2VRICYVE.js";
import "./chunk-DY5DXTN5.js";
import "./chunk-IIWYUWHW.js";
import {
  loadImage,
  readContextFile
} from "./chunk-PV4L3JE5.js";
import {
  withVersions
} from "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-COSTCIES.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-74SU5YPM.js";
import "./chunk-UUYMIFWF.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-XJG5VGGA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import {
  _enum,
  array,
  boolean,
  number,
  object,
  partialRecord,
  record,
  string,
  unknown
} from "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import {
  closest,
  quote
} from "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import {
  cleanLine,
  clip
} from "./chunk-OCQCLJX3.js";
import "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/check/judge-definition.ts
import { mkdir as mkdir2, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/check/ask-lost-sources.ts
import { mkdir } from "node:fs/promises";
var SOURCES_STAGE = "judged-sources";
var MOST = 500;
async function askLostSources(plan, sources, deps, folder) {
  const { platform } = deps;
  const lines = sources.map(({ name, bytes, package: cpv }) => [name, String(bytes), cpv]).filter((words2) => words2.every((word2) => /^\S+$/.test(word2))).slice(0, MOST).map((words2) => words2.join(" "));
  if (lines.length === 0) return [];
  try {
    await mkdir(folder, { recursive: true });
    const stage = stageRunner(plan, { ...deps, from: [], question: questionOfToday(platform.now()) });
    const question = { target: SOURCES_STAGE, lists: { distfiles: lines, downloaded: [] }, folder };
    return (await askSources(stage, question, platform.cancelled))?.gone ?? [];
  } catch (error) {
    platform.log.debug(`${SOURCES_STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

// src/check/ask-package-store.ts
var PATIENCE_MS = 6e4;
function packageAsker(location, { platform, run, patienceMs = PATIENCE_MS }) {
  const asked = /* @__PURE__ */ new Map();
  let told = false;
  const ask = async (fingerprint2) => {
    try {
      const store = await openStore(location, "packages", fingerprint2, { env: platform.env, run });
      const signal = AbortSignal.any([platform.cancelled, AbortSignal.timeout(patienceMs)]);
      return store && { place: store.place, files: await store.list(signal) };
    } catch (error) {
      if (!told && !platform.cancelled.aborted) {
        told = true;
        const message = `package-store: ${error instanceof Error ? error.message : String(error)}`;
        platform.log.notice(
          formatProblem({ message, hint: "The check goes on without it: what is ready-built there is not known." })
        );
      }
      return void 0;
    }
  };
  return (fingerprint2) => {
    const known = asked.get(fingerprint2) ?? ask(fingerprint2);
    asked.set(fingerprint2, known);
    return known;
  };
}

// src/check/definition-words.ts
var EVERY_PACKAGE = "*/*";
var FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@.-]*$/;
var LIST = /^\w+$/;
var LICENSE = /^-?@?[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
var KEYWORD = /^-?~?([a-z0-9][a-z0-9-]*)$/;
function readDefinitionWords(texts, image) {
  const packages = ["toolchain", "portage"].flatMap(
    (top) => PACKAGE_FILES.flatMap(
      (kind2) => texts.all(filesRead(texts.paths(), `${top}/${kind2}`)).flatMap((file) => packageLines(kind2, file))
    )
  );
  const sound = packages.filter(({ atom: atom2, kind: kind2 }) => refuseAtom(atom2.text, kind2) === void 0);
  const assignments = makeConfAssignments(texts);
  const valuesOf = (name) => assignments.filter((each) => each.name === name).flatMap(({ value }) => wordsOf(value));
  const of = (...kinds) => sound.filter(({ kind: kind2 }) => kinds.includes(kind2)).flatMap(({ values }) => values);
  return {
    wanted: [...worldAtoms(texts), ...imageAtoms(image)],
    packages: sound,
    flags: [
      ...sound.filter(({ kind: kind2 }) => kind2 === "package.use").flatMap(flagsOfLine),
      ...valuesOf("USE").map((word2) => ({ word: word2, atom: EVERY_PACKAGE, flag: word2.text })),
      ...USE_EXPAND.flatMap(
        (list) => valuesOf(list).map((word2) => ({ word: word2, atom: EVERY_PACKAGE, flag: expanded(list, word2.text), list }))
      )
    ].filter(({ flag }) => FLAG.test(flag)),
    lists: [
      ...of("package.use").filter(({ text }) => text.endsWith(":") && LIST.test(text.slice(0, -1))).map((word2) => ({ word: word2, name: word2.text.slice(0, -1).toUpperCase() })),
      ...assignments.filter(({ name }) => USE_EXPAND.includes(name)).map(({ name, key }) => ({ word: { ...key.region, text: name }, name }))
    ],
    keywords: [...of("package.accept_keywords", "package.keywords"), ...valuesOf("ACCEPT_KEYWORDS")].filter(
      ({ text }) => KEYWORD.test(text)
    ),
    licenses: [...of("package.license"), ...valuesOf("ACCEPT_LICENSE")].filter(({ text }) => LICENSE.test(text)),
    features: valuesOf("FEATURES").filter(({ text }) => /^-?[a-z0-9]/.test(text))
  };
}
function expanded(list, word2) {
  const minus = word2.startsWith("-") ? "-" : "";
  return `${minus}${list.toLowerCase()}_${word2.slice(minus.length)}`;
}
function flagsOfLine({ atom: atom2, values }) {
  return useWords(values).map(({ word: word2, flag, list }) => ({
    word: word2,
    atom: atom2.text,
    flag,
    ...list === void 0 ? {} : { list: list.toUpperCase() }
  }));
}
function worldAtoms(texts) {
  const file = texts.get("world");
  return (file?.lines ?? []).flatMap((_, index) => {
    const line = index + 1;
    const [word2] = file ? wordsOfLine(file, line) : [];
    if (!file || !word2 || word2.text.startsWith("@") || refuseAtom(word2.text, "package.mask") !== void 0) return [];
    const column = word2.start - (file.starts[index] ?? 0) + 1;
    const at = { file: file.path, line, column, endColumn: column + word2.text.length };
    return [{ text: word2.text, at, word: word2, line }];
  });
}
function imageAtoms({ definition, place }) {
  const wanted = (text, path) => {
    const { line, column } = place(path);
    return {
      text,
      at: {
        file: "image.yaml",
        ...line === void 0 ? {} : { line },
        ...column === void 0 ? {} : { column }
      }
    };
  };
  const { compiler, kernel } = definition;
  return [
    wanted(`=sys-devel/gcc-${compiler.version}:${String(compiler.slot)}`, ["compiler", "version"]),
    wanted(`=sys-kernel/${kernel.sources}-${kernel.version}`, ["kernel", "version"]),
    ...definition.bootstrap.map((atom2, index) => wanted(atom2, ["bootstrap", index])),
    ...definition["debug-packages"].map((atom2, index) => wanted(atom2, ["debug-packages", index]))
  ];
}
function configLines({ wanted, packages, flags }) {
  const ofMakeConf = flags.filter(({ atom: atom2, word: word2 }) => atom2 === EVERY_PACKAGE && isMakeConf(word2.file.path));
  return [
    ...wanted.flatMap(
      ({ text, at }) => at.file === "world" && at.line !== void 0 ? [{ path: at.file, line: at.line, atom: text }] : []
    ),
    ...ofMakeConf.map(({ word: word2, flag }) => ({
      path: word2.file.path,
      line: lineOf(word2),
      atom: EVERY_PACKAGE,
      values: [flag]
    })),
    ...packages.map(({ file, line, atom: atom2, values }) => ({
      path: file.path,
      line,
      atom: atom2.text,
      values: values.map(({ text }) => text)
    }))
  ];
}
function isMakeConf(path) {
  return path === "portage/make.conf" || path.startsWith("portage/make.conf/");
}
function lineOf({ file, start }) {
  return file.starts.findLastIndex((each) => each <= start) + 1;
}

// src/check/find-packages.ts
function* findPackages(words2, { atoms }) {
  for (const wanted of words2.wanted) {
    const answer = atoms[wanted.text];
    if (answer?.read === true) yield* findWanted(wanted, answer);
  }
  for (const { kind: kind2, atom: atom2, line } of words2.packages) {
    const answer = atoms[atom2.text];
    if (answer?.read !== true || answer.wildcard === true) {
      if (answer?.known === false) yield unknown2(atom2, "No package of the snapshot fits this.", "Is it misspelt?");
      continue;
    }
    const missing = whatIsMissing(atom2.text, answer);
    if (missing) {
      const { rule, message, hint, instead } = missing;
      const suggestion = instead === void 0 ? {} : { suggestion: replaced(atom2, line, instead) };
      yield { rule, at: extentOf(atom2), message, hint, ...suggestion };
    } else if (kind2 === "package.mask") yield* findNeedlessMask(atom2, line, answer);
    else if (kind2 === "package.unmask" && answer.mentioned === 0) {
      yield {
        rule: "needless-unmask",
        at: extentOf(atom2),
        message: `Nothing masks ${quote(atom2.text)}.`,
        hint: unmaskHint(answer),
        suggestion: { line, endLine: line, lines: [] }
      };
    }
  }
}
function unknown2(atom2, message, hint) {
  return { rule: "unknown-package", at: extentOf(atom2), message, hint };
}
function* findWanted({ text, at, word: word2, line }, answer) {
  const missing = whatIsMissing(text, answer);
  if (missing) {
    const { message, hint, instead } = missing;
    const safe = word2 && line !== void 0 && instead !== void 0;
    const suggestion = safe ? { suggestion: replaced(word2, line, instead) } : {};
    yield { rule: "unknown-world-package", at, message, hint, ...suggestion };
  } else if (answer.reasons !== void 0 && answer.reasons.length > 0) {
    yield {
      rule: "world-entry-dropped",
      at,
      message: `Every version of ${quote(text)} is masked (${answer.reasons.join(", ")}).`,
      hint: acceptHint(plainName(text), answer.reasons)
    };
  }
}
function whatIsMissing(text, answer) {
  const name = plainName(text.replace(/^-/, ""));
  if (answer.repositories) {
    const near2 = closest(/::([\w-]+)/.exec(text)?.[1] ?? "", answer.repositories);
    return {
      rule: "unknown-repository",
      message: `There is no repository for ${quote(text)}: image.yaml adds ${listed(answer.repositories)}.`,
      hint: near2 === void 0 ? "Add it to repositories in image.yaml, or remove the line." : `Did you mean "::${near2}"?`
    };
  }
  if (answer.known === false) {
    if (answer.moved !== void 0) {
      return {
        rule: "moved-package",
        message: `${quote(name)} is called ${quote(answer.moved)} now.`,
        hint: `Write ${answer.moved}.`,
        instead: text.replace(name, () => answer.moved ?? name)
      };
    }
    const near2 = closest(name, answer.near ?? []) ?? answer.near?.[0];
    return {
      rule: "unknown-package",
      message: `There is no package ${quote(name)} in the snapshot.`,
      hint: near2 === void 0 ? "Was it removed from Gentoo?" : `Did you mean "${near2}"?`
    };
  }
  if (answer.matches !== 0) return void 0;
  const slot = /:([^:/=*[]+)/.exec(text.replace(/::.*/, ""))?.[1];
  if (slot !== void 0 && !(answer.slots ?? []).includes(slot)) {
    const moved = answer.slot;
    return {
      rule: "unknown-slot",
      message: `No version of ${quote(name)} is in slot ${quote(slot)}.`,
      hint: moved === void 0 ? `There ${answer.slots?.length === 1 ? "is" : "are"} ${listed(answer.slots ?? [])}.` : `It is slot ${moved} now.`,
      ...moved === void 0 ? {} : { instead: text.replace(`:${slot}`, () => `:${moved}`) }
    };
  }
  return {
    rule: "unknown-version",
    message: `No version in the snapshot is meant by ${quote(text)}.`,
    hint: `There ${answer.versions?.length === 1 ? "is" : "are"} ${listed(answer.versions ?? [])}.`
  };
}
function* findNeedlessMask(atom2, line, { matches, masked }) {
  if (atom2.text.startsWith("-") || matches === void 0 || masked !== matches) return;
  yield {
    rule: "needless-mask",
    at: extentOf(atom2),
    message: `The profile or the repository masks ${quote(atom2.text)} already.`,
    hint: "Remove the line, or name the versions that are meant.",
    suggestion: { line, endLine: line, lines: [] }
  };
}
function unmaskHint({ reasons = [] }) {
  if (reasons.some((reason) => reason.includes("keyword"))) {
    return "It is masked by its keywords: accept them in package.accept_keywords.";
  }
  return reasons.some((reason) => reason.includes("license")) ? "It is masked by its licence: accept that in package.license." : "Remove the line.";
}
function acceptHint(name, reasons) {
  const ways = reasons.flatMap((reason) => {
    const keyword = /^(\S+) keyword$/.exec(reason)?.[1];
    if (keyword !== void 0 && keyword !== "missing")
      return [`accept ${keyword} for ${name} in package.accept_keywords`];
    if (reason.includes("keyword")) return [`accept ** for ${name} in package.accept_keywords`];
    if (reason.includes("license")) return [`accept its licence in package.license`];
    return reason === "package.mask" ? ["take it out of package.mask, or name it in package.unmask"] : [];
  });
  const text = ways.join(", and ");
  return text === "" ? "Remove the line." : `${text.charAt(0).toUpperCase()}${text.slice(1)}; or remove the line.`;
}
function replaced({ file, start, end }, line, text) {
  const from = file.starts[line - 1] ?? 0;
  const old = file.lines[line - 1] ?? "";
  return { line, endLine: line, lines: [`${old.slice(0, start - from)}${text}${old.slice(end - from)}`] };
}
function listed(names) {
  return names.map((name) => `"${name}"`).join(", ");
}
function extentOfLine(words2, path, line) {
  const entry = words2.packages.find((each) => each.file.path === path && each.line === line);
  if (entry) return extentOf(entry.atom);
  return words2.wanted.find(({ at }) => at.file === path && at.line === line)?.at ?? { file: path, line };
}

// src/check/find-image.ts
function* findImage(image, { profile, python }) {
  const { definition } = image;
  const at = placeIn(image, ["profile"]);
  if (!profile.exists) {
    const near2 = closest(definition.profile, profile.near ?? []) ?? profile.near?.[0];
    yield {
      rule: "unknown-profile",
      at,
      message: `The snapshot has no profile ${quote(definition.profile, 200)}.`,
      hint: near2 === void 0 ? "Take one of profiles/profiles.desc." : `Did you mean "${near2}"?`
    };
    return;
  }
  if (profile.deprecated !== void 0 && profile.deprecated !== null) {
    const instead = profile.deprecated;
    yield {
      rule: "deprecated-profile",
      at,
      message: `The profile ${quote(definition.profile, 200)} is going to be removed.`,
      hint: instead === "" ? "Take another one." : `Take ${instead}; the news of Gentoo say how.`
    };
  }
  for (const message of mismatches(profile)) {
    yield {
      rule: "profile-mismatch",
      at,
      message,
      hint: "Take a profile and a stage3 that were made for each other."
    };
  }
  yield* findPython(image, python);
}
function* mismatches({ wants, stage3 }) {
  if (!wants || !stage3) return;
  if (wants.init !== null && stage3.init !== null && wants.init !== stage3.init) {
    yield `The profile is for ${wants.init}, and the stage3 has ${stage3.init}.`;
  }
  if (wants.multilib !== null && stage3.multilib !== null && wants.multilib !== stage3.multilib) {
    yield wants.multilib ? "The profile builds 32-bit libraries too, and the stage3 has none to begin with." : "The stage3 has 32-bit libraries, which a profile without multilib never builds anew.";
  }
  if (wants.usr !== null && stage3.usr !== null && wants.usr !== stage3.usr) {
    yield `The profile is for a ${wants.usr} /usr, and the stage3 has a ${stage3.usr} one.`;
  }
}
function* findPython(image, { known, default: defaults }) {
  const target = image.definition.python;
  const instead = defaults.at(-1);
  const oldest = defaults.map(minorOf).toSorted((one, other) => one - other)[0];
  const gone = known.length > 0 && !known.includes(target);
  if (!gone && (oldest === void 0 || minorOf(target) >= oldest)) return;
  yield {
    rule: "outdated-python",
    at: placeIn(image, ["python"]),
    message: gone ? `No package of the snapshot is built for ${quote(target)}.` : `${quote(target)} is older than the Python of the profile.`,
    hint: instead === void 0 ? `There are ${known.join(", ")}.` : `Take ${instead}.`
  };
}
function minorOf(target) {
  return Number(/_(\d+)/.exec(target)?.[1] ?? 0);
}
function* findOffline(offline, words2, lines) {
  const config = new ConfigLines(lines);
  for (const { cpv, is } of offline) {
    const line = config.lineFor("package.accept_keywords", cpv) ?? config.world(plainName(`=${cpv}`));
    const at = line ? extentOfLine(words2, line.path, line.line) : { file: "world" };
    yield is === "live" ? {
      rule: "live-package",
      at,
      message: `${quote(cpv)} is a live ebuild, which cannot be built without network.`,
      hint: "Name a release, or accept ~amd64 instead of **."
    } : {
      rule: "fetch-restricted-package",
      at,
      message: `The sources of ${quote(cpv)} have to be downloaded by hand.`,
      hint: "Put them into the distfiles store, or do without the package."
    };
  }
}
var KERNEL_LINE = /^kernel\/([^/:]+\.config):(\d+): (.+)$/;
function kernelReports(said) {
  return said.split("\n").flatMap((text) => {
    const [, file, line, message] = KERNEL_LINE.exec(text) ?? [];
    if (file === void 0 || message === void 0) return [];
    const at = { file: `kernel/${file}`, line: Number(line) };
    return [{ rule: "kernel-option-refused", at, message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` }];
  });
}
function placeIn({ place }, path) {
  const { line, column } = place(path);
  return {
    file: "image.yaml",
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column }
  };
}

// src/check/find-lost-sources.ts
function findLostSources(gone, { words: words2, image, lines, silences }) {
  const config = new ConfigLines(lines);
  const pinned = image.place(["snapshot"]);
  const reports = gone.map((source) => {
    const line = config.world(plainName(source.package));
    const at = line ? extentOfLine(words2, line.path, line.line) : { file: "image.yaml", ...pinned.line === void 0 ? {} : { line: pinned.line, column: pinned.column ?? 1 } };
    return {
      rule: "lost-source",
      at,
      message: `${quote(source.name)} of ${source.package} can no longer be downloaded from anywhere.`,
      hint: source.pool ? "This builder's pool has it. Keep it in a distfiles-store, or move to pins that do not need it." : "Name a mirror that has it by gentoo-mirrors, or move to pins that do not need it, such as a newer snapshot."
    };
  });
  const own = silences.filter(({ rule }) => rule === "lost-source");
  return arranged(applySilences(reports, own).filter(({ rule }) => rule === "lost-source"));
}

// src/check/judge-layers.ts
var NONE = { from: [], to: [] };
var JudgeLayers = class _JudgeLayers {
  constructor(places, deps) {
    this.places = places;
    this.deps = deps;
  }
  places;
  deps;
  /** @param image name of the image, which keeps its layers apart from those of others */
  static async open(settings, image, { builder }, deps) {
    if (settings.cache.length === 0) return new _JudgeLayers(NONE, deps);
    settings.cacheHints.forEach(deps.warn);
    const { platform } = deps;
    const { branch, writes } = await layerTrust(settings, platform.env);
    const { entries: known, problems: ofBuilder } = builderCaches(settings.cache, builder, writes);
    const { entries, problems: ofJob } = usableCaches(known, platform.env, platform.now(), writes);
    [...ofBuilder, ...ofJob].forEach(deps.warn);
    const scopes = { image, own: branch, others: [], stages: [] };
    return new _JudgeLayers(cacheArguments(entries, { part: "judge", scopes, write: writes }), deps);
  }
  /**
   * Builds one stage with the layers that are there, and once more without them where they break it.
   * @param keep whether its layers are the ones to write
   */
  async build(plan, keep, options) {
    const { buildx, warn } = this.deps;
    const wanted = { plan, cache: { from: this.places.from, to: keep ? this.places.to : [] } };
    const { cache } = await withFolders(wanted, warn);
    const from = await findLayers(plan, cache.from, this.deps, options.signal);
    const cached = { plan, cache: { from, to: cache.to } };
    const run = await runCachedBuild(buildx, cached, options);
    const failure = run.code !== 0 && !options.signal.aborted ? cacheFailure(run.timeline, cached) : void 0;
    if (!failure || failure.cause === "builder") return run;
    warn({ message: `cache: It broke the check (${failure.cause}), which goes on without.` });
    return runCachedBuild(buildx, withoutFailed(cached, failure), options);
  }
};

// src/check/judge-run.ts
var JUDGING = /* @__PURE__ */ new Set(["judge", "judge-kernel"]);
var LAST_LINES = 8;
function secondsOf({ steps }, all) {
  const judge = steps.filter(({ kind: kind2, stage }) => kind2 === "stage" && JUDGING.has(stage ?? "")).reduce(sumOf, 0);
  return { prepare: Math.max(0, all - judge), judge };
}
function sumOf(sum, { intervals }) {
  return intervals.reduce((own, { started, ended = started }) => own + (ended - started) / 1e3, sum);
}
function judgeFailure(target, timeline, { late, cancelled }) {
  if (cancelled) return new UserError({ message: "The check was cancelled." });
  if (late) {
    return new UserError({
      message: "The definition could not be judged in time.",
      hint: "Does an ebuild of one of the repositories that image.yaml adds not come to an end when it is read?"
    });
  }
  const { problem, others, lines, step } = explainFailure(timeline);
  if (!JUDGING.has(step?.stage ?? "")) return new UserError([problem, ...others]);
  const last = lines.filter((line) => line.trim() !== "").slice(-LAST_LINES);
  const told = {
    message: `The definition could not be judged: the program of the stage ${step?.stage ?? target} failed.`,
    hint: last.length === 0 ? problem.message : `It ended with: ${last.join(" | ")}`
  };
  return new UserError(told);
}

// src/check/own-dockerfile.ts
async function checkOwnDockerfile(context, { buildx, builder }, { cancelled: signal, log }, folder) {
  const { dockerfile } = await readProgramFiles(context);
  const { reports, unjudged } = await judgeByPrograms(
    { scripts: [], dockerfile, reports: [] },
    { dockerfile: (file) => checkDockerfile(file, { buildx, builder: builder.name, folder, signal }) }
  );
  for (const why of unjudged) log.info(why);
  const findings = arranged(reports);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(errors.map(problemOf));
  return findings;
}

// src/check/parse-judgement.ts
var MOST_JUDGEMENT_BYTES = 256 * 2 ** 20;
var LONGEST_WORD = 500;
var word = string().transform((text) => clip(cleanLine(text.slice(0, 4 * LONGEST_WORD)), LONGEST_WORD));
var words = array(word);
var near = record(string(), words);
var fingerprint = string().regex(/^[0-9a-f]{1,64}$/);
var atom = object({
  read: boolean(),
  known: boolean().optional(),
  wildcard: boolean().optional(),
  /** Of the repositories that there are, where the one that is asked for is none of them. */
  repositories: words.optional(),
  near: words.optional(),
  moved: word.optional(),
  matches: number().optional(),
  slots: words.optional(),
  slot: word.optional(),
  versions: words.optional(),
  masked: number().optional(),
  mentioned: number().optional(),
  reasons: words.optional()
});
var kind = object({ init: word.nullable(), multilib: boolean().nullable(), usr: word.nullable() });
var answers = object({
  atoms: record(string(), atom),
  flags: array(
    object({
      atom: string(),
      flag: string(),
      is: _enum(["unknown", "masked", "forced"]),
      near: words.optional()
    })
  ),
  lists: near,
  licenses: near,
  arches: near,
  features: near,
  python: object({ known: words, default: words }),
  profile: object({
    exists: boolean(),
    near: words.optional(),
    deprecated: word.nullable().optional(),
    wants: kind.optional(),
    stage3: kind.optional()
  })
});
var ranges = array(
  object({
    range: _enum(["lt", "le", "eq", "ge", "gt", "rlt", "rle", "rge", "rgt"]),
    version: word,
    slot: word
  })
);
var document = object({
  run: object({ exit: number().int(), stdout: string(), stderr: string() }),
  plan: record(string(), unknown()).nullable(),
  answers: answers.nullable(),
  offline: array(object({ cpv: word, is: _enum(["live", "fetch-restricted"]) })),
  distfiles: record(word, number().nonnegative()),
  sources: record(word, word).default({}),
  fingerprints: object({
    common: partialRecord(_enum(["compiler", "flags", "profile"]), fingerprint),
    packages: record(string(), partialRecord(_enum(["flags", "ebuild", "patches", "sources"]), fingerprint))
  }),
  keys: record(string(), fingerprint),
  advisories: array(
    object({
      id: word,
      title: word,
      severity: word,
      package: word,
      vulnerable: ranges,
      unaffected: ranges
    })
  )
});
var SEVERITIES = ["low", "normal", "high"];
function parseJudgement(json) {
  const parsed = document.safeParse(parse(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === void 0 ? "" : ` (${issue.path.map(String).join(".") || "as a whole"}: ${issue.message})`;
    throw new UserError({
      message: `What the stage judge wrote cannot be read${clip(where, LONGEST_WORD)}.`,
      hint: "Does the definition bring a Dockerfile or scripts of its own that are older than this version?"
    });
  }
  const { run, plan, answers: facts, offline, distfiles, sources, fingerprints, keys, advisories } = parsed.data;
  return {
    run: {
      exitCode: run.exit,
      stdout: run.stdout,
      stderr: run.stderr,
      ...plan === null ? {} : { plan: JSON.stringify(plan) }
    },
    ...facts === null ? {} : { answers: facts },
    offline,
    distfiles: new Map(Object.entries(distfiles)),
    sources: new Map(Object.entries(sources)),
    fingerprints: fingerprints.common,
    packageFingerprints: new Map(Object.entries(fingerprints.packages)),
    keys: new Map(Object.entries(keys)),
    advisories: advisories.map(({ severity, title, ...advisory }) => {
      const known = SEVERITIES.find((each) => each === severity);
      return { ...advisory, ...title === "" ? {} : { title }, ...known === void 0 ? {} : { severity: known } };
    })
  };
}
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}

// src/check/questions.ts
var MOST2 = 5e3;
function questionsOf(words2, { definition }) {
  const flags = /* @__PURE__ */ new Map();
  for (const { atom: atom2, flag } of words2.flags.slice(0, MOST2)) flags.set(atom2, (flags.get(atom2) ?? /* @__PURE__ */ new Set()).add(flag));
  return {
    atoms: once([...words2.wanted.map(({ text }) => text), ...words2.packages.map(({ atom: atom2 }) => atom2.text)]),
    flags: [...flags].sort(([one], [other]) => one < other ? -1 : 1).map(([atom2, own]) => [atom2, once(own)]),
    lists: once(words2.lists.map(({ name }) => name)),
    licenses: once(words2.licenses.map(({ text }) => text.replace(/^-/, ""))),
    arches: once(words2.keywords.map(({ text }) => archOf(text))),
    features: once(words2.features.map(({ text }) => text.replace(/^-/, ""))),
    profile: definition.profile
  };
}
function archOf(keyword) {
  return keyword.replace(/^-?~?/, "");
}
function once(texts) {
  return [...new Set(texts)].sort().slice(0, MOST2);
}

// src/check/find-settings.ts
function* findSettings(words2, answers2) {
  yield* findFlags(words2, answers2);
  const lists = words2.lists.map(({ word: word2, name }) => [word2, name]);
  yield* absent(
    "undefined-use-list",
    lists,
    answers2.lists,
    (name) => `The profile knows no list ${name}.`,
    "Remove it."
  );
  yield* absent(
    "undefined-license",
    words2.licenses.map(withoutMinus),
    answers2.licenses,
    (name) => `There is no ${name.startsWith('"@') ? "group of licences" : "licence"} ${name}.`,
    "Its name is that of a file in the folder licenses of the repository."
  );
  yield* absent(
    "undefined-arch",
    words2.keywords.map((word2) => [word2, archOf(word2.text)]),
    answers2.arches,
    (name) => `No repository knows the architecture ${name}.`,
    "Write amd64, ~amd64 or **."
  );
  yield* absent(
    "unsupported-feature",
    words2.features.map(withoutMinus),
    answers2.features,
    (name) => `The Portage of this stage3 has no feature ${name}.`,
    "Remove it, or take a newer stage3."
  );
}
function withoutMinus(word2) {
  return [word2, word2.text.replace(/^-/, "")];
}
function* absent(rule, words2, missing, message, otherwise) {
  for (const [word2, name] of words2) {
    const near2 = missing[name];
    if (near2) yield { rule, at: extentOf(word2), message: message(quote(name)), hint: hintOf(name, near2, otherwise) };
  }
}
function* findFlags({ flags }, answers2) {
  const facts = new Map(answers2.flags.map((fact) => [`${fact.atom} ${fact.flag}`, fact]));
  for (const flag of flags) {
    const fact = facts.get(`${flag.atom} ${flag.flag}`);
    if (!fact || flag.list !== void 0 && flag.list in answers2.lists) continue;
    if (fact.is === "unknown") yield unknownFlag(flag, fact.near ?? []);
    else yield fixedFlag(flag, fact.is);
  }
}
function unknownFlag({ word: word2, flag, atom: atom2, list }, candidates) {
  const name = flag.replace(/^-/, "");
  const whose = atom2 === "*/*" ? "No package has" : `No version that ${quote(atom2)} means has`;
  if (list === void 0) {
    return {
      rule: "unknown-use-flag",
      at: extentOf(word2),
      message: `${whose} a USE flag ${quote(name)}.`,
      hint: hintOf(name, candidates, "Remove it.")
    };
  }
  const prefix = `${list.toLowerCase()}_`;
  const values = candidates.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  const value = name.slice(prefix.length);
  return {
    rule: "unknown-use-value",
    at: extentOf(word2),
    message: `${whose} a value ${quote(value)} of ${list}.`,
    hint: hintOf(value, values, "Remove it.")
  };
}
function fixedFlag({ word: word2, flag, atom: atom2 }, is) {
  const name = flag.replace(/^-/, "");
  const whose = atom2 === "*/*" ? "every package" : `every version that ${quote(atom2)} means`;
  return {
    rule: "fixed-use-flag",
    at: extentOf(word2),
    message: `${quote(name)} is ${is} for ${whose}, so it stays ${is === "masked" ? "off" : "on"}.`,
    hint: `Remove it, or take the ${is === "masked" ? "mask back in portage/profile/package.use.mask" : "force back in portage/profile/package.use.force"}.`
  };
}
function hintOf(word2, candidates, otherwise) {
  const near2 = closest(word2, candidates);
  return near2 === void 0 ? otherwise : `Did you mean "${near2}"?`;
}

// src/check/second-tier.ts
function secondTier({ texts, words: words2, image, lines, judgement, kernel, first, defaults }) {
  const { answers: answers2, offline } = judgement;
  const reports = answers2 ? [...findImage(image, answers2)] : [];
  if (answers2?.profile.exists === true) {
    reports.push(
      ...findPackages(words2, answers2),
      ...findSettings(words2, answers2),
      ...findOffline(offline, words2, lines)
    );
  }
  if (kernel !== void 0) reports.push(...kernelReports(kernel));
  const told = new Set(first.map(({ at }) => placeOf(at)));
  const fresh = reports.filter(({ at }) => at.line === void 0 || !told.has(placeOf(at)));
  texts.all(texts.paths());
  const silences = texts.silences.filter(
    ({ rule }) => isJudged(rule) && answers2 !== void 0 && rule !== "lost-source" && (kernel !== void 0 || rule !== "kernel-option-refused")
  );
  return arranged(applySilences(fresh, silences)).filter(
    ({ at, severity }) => severity === "error" || defaults?.has(at.file) !== true
  );
}
function placeOf({ file, line, column }) {
  return [file, line, column].join(":");
}

// src/check/judge-definition.ts
var JUDGEMENT = "judgement";
var KERNEL = "kernel-judgement";
var PATIENCE_MS2 = 45 * 6e4;
function judgeDefinition(deps) {
  let opened;
  const told = /* @__PURE__ */ new Set();
  const warn = (problem) => {
    const line = formatProblem(problem);
    if (!told.has(line)) deps.platform.log.warning(line);
    told.add(line);
  };
  const askStore = packageAsker(deps.settings.packageStore, deps);
  let count = 0;
  return async (user, { kernel }) => {
    const loaded = await loadImage({ defaults: deps.defaults, user, target: JUDGEMENT });
    const image = { ...loaded, definition: withVersions(loaded.definition, deps.settings) };
    const builder = await (opened ??= open(deps));
    const folder = join(deps.folder, `judge-${String(++count)}`);
    await mkdir2(folder, { recursive: true });
    const files = await readFiles(image.context);
    const texts = new Texts(files);
    const words2 = readDefinitionWords(texts, image);
    const { plan, secrets } = await planOf(image, questionsOf(words2, image), deps, builder, folder);
    const { platform, settings } = deps;
    const layers = await JudgeLayers.open(settings, image.definition.name, builder, {
      platform,
      buildx: builder.buildx,
      secrets,
      warn
    });
    const bring = (target) => bringOut(
      { ...plan, target },
      {
        layers,
        keep: target === JUDGEMENT && user === settings.config,
        secrets,
        platform,
        folder
      }
    );
    const fingerprint2 = storeFingerprint(image.definition, await makeConfText(image.context));
    const ofDockerfile = await checkOwnDockerfile(image.context, builder, platform, join(folder, "dockerfile"));
    const [{ output, seconds }, kept] = await Promise.all([bring(JUDGEMENT), askStore(fingerprint2)]);
    const judgement = parseJudgement(await readBounded(join(output, "judgement.json")));
    const configured = kernel ? await kernelOf(bring, deps) : void 0;
    const lines = configLines(words2);
    const { answers: answers2, offline, sources, ...facts } = judgement;
    const dockerfile = Buffer.from(await readContextFile(image.context, "Dockerfile") ?? []).toString("utf8");
    const askSources2 = async (names) => {
      const planned = names.map((name) => ({
        name,
        bytes: judgement.distfiles.get(name) ?? 0,
        package: sources.get(name) ?? ""
      }));
      const asking = { platform, buildx: builder.buildx, secrets };
      const gone = await askLostSources(plan, planned, asking, join(folder, "sources"));
      return findLostSources(gone, { words: words2, image, lines, silences: texts.silences });
    };
    return {
      ...facts,
      lines,
      findings: [
        ...ofDockerfile,
        ...secondTier({
          texts,
          words: words2,
          image,
          lines,
          judgement: { offline, ...answers2 ? { answers: answers2 } : {} },
          first: lint(files),
          defaults: new Set(image.context.files.flatMap(({ path, from }) => from === "default" ? [path] : [])),
          ...configured ? { kernel: configured.said } : {}
        })
      ],
      ...configured?.config === void 0 ? {} : { kernelConfig: configured.config },
      ...kept ? { kept } : {},
      // A Dockerfile of the definition's own may lack the stage.
      ...hasStage(dockerfile, SOURCES_STAGE) ? { askSources: askSources2 } : {},
      seconds
    };
  };
}
async function open(deps) {
  const certificates = await readCertificates(deps.settings.caCertificates, "ca-certificates");
  if ("problems" in certificates) throw new UserError(certificates.problems);
  const folder = join(deps.folder, "builder");
  await mkdir2(folder, { recursive: true });
  const opened = await openBuilder(deps.settings, certificates.pem, deps, folder);
  requireBuildkit(opened.builder);
  return opened;
}
async function planOf(image, questions, deps, opened, folder) {
  const { settings, run } = deps;
  const { definition } = image;
  const [stage3, snapshot] = await resolveImagePins(settings, image, opened, deps);
  if (!stage3 || !snapshot) throw new Error("a pin was not resolved");
  const [repositories, asked] = [join(folder, "repositories"), join(folder, "questions")];
  const epoch = sourceDateEpoch(definition.snapshot);
  const context = await writeContext(image.context, folder, epoch);
  await fetchRepositories(
    run,
    definition.repositories,
    repositories,
    (index) => image.place(["repositories", index, "commit"])
  );
  await mkdir2(asked);
  await writeFile(join(asked, "questions.json"), JSON.stringify(questions));
  const secrets = secretsOf({
    "gentoo-mirrors": settings.gentooMirrors,
    "http-proxy": settings.httpProxy,
    "no-proxy": settings.noProxy
  });
  return {
    plan: {
      builder: opened.builder.name,
      target: JUDGEMENT,
      context,
      contexts: { stage3: stage3.context, portage: snapshot.context, repositories, questions: asked },
      args: buildArgs(definition, {
        rebuild: "",
        compilerCache: [],
        binhost: planBinhost([], true).args,
        sourceDateEpoch: epoch,
        loginSecrets: []
      }),
      secrets: secrets.variables,
      tags: []
    },
    secrets: secrets.values
  };
}
async function bringOut(plan, { layers, keep, secrets, platform, folder }) {
  const { target } = plan;
  const output = join(folder, target);
  const time = AbortSignal.timeout(PATIENCE_MS2);
  const started = platform.now();
  const { code, timeline } = await layers.build({ ...plan, output: `type=local,dest=${output}` }, keep, {
    signal: AbortSignal.any([platform.cancelled, time]),
    secrets,
    redact: (text) => platform.redact(text),
    onChanges: () => void 0
  });
  if (code !== 0) throw judgeFailure(target, timeline, { late: time.aborted, cancelled: platform.cancelled.aborted });
  return { output, seconds: secondsOf(timeline, (platform.now() - started) / 1e3) };
}
async function kernelOf(bring, { platform }) {
  try {
    const { output } = await bring(KERNEL);
    const said = await readBounded(join(output, "kernel-config.err"));
    const config = await readBounded(join(output, "kernel.config")).catch(() => void 0);
    if (config === void 0 && kernelReports(said).length === 0) {
      throw new UserError({ message: `The kernel could not be configured. ${said.trim().slice(-500)}` });
    }
    return { said, ...config === void 0 ? {} : { config } };
  } catch (error) {
    if (!(error instanceof UserError) || platform.cancelled.aborted) throw error;
    for (const problem of error.problems) {
      platform.log.warning(
        formatProblem({ ...problem, message: `No kernel options are compared: ${problem.message}` })
      );
    }
    return void 0;
  }
}
async function readBounded(path) {
  const { size } = await stat(path);
  if (size > MOST_JUDGEMENT_BYTES) {
    throw new UserError({
      message: `What the stage judge wrote has ${String(size)} bytes, which is more than can be meant.`,
      hint: "Look at the repositories that image.yaml adds."
    });
  }
  return readFile(path, "utf8");
}
export {
  judgeDefinition
};
