import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  _enum,
  array,
  int,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  cleanLine,
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count
} from "./chunk-JM5X5PID.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/lint/shellcheck.ts
var PATIENCE_MS = 3e4;
var LONGEST_MESSAGE = 500;
var NOT_FOLLOWED = ["SC1090", "SC1091"];
var NOT_OF_SOURCED = ["SC2034", "SC2154"];
var RULES = { error: "shell-error", warning: "shell-warning", info: "shell-note" };
var answer = object({
  comments: array(
    object({
      file: string(),
      line: int().min(1),
      endLine: int(),
      column: int().min(1),
      endColumn: int(),
      level: _enum(["error", "warning", "info", "style"]),
      code: int(),
      message: string()
    })
  )
});
async function judgeScripts(scripts, { run, signal }) {
  const groups = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const options = shellcheckOptions(script.shell).join(" ");
    groups.set(options, [...groups.get(options) ?? [], script]);
  }
  const judged = await Promise.all([...groups.values()].map((group) => judgeGroup(group, run, signal)));
  const unjudged = judged.flatMap((each) => each.unjudged ?? []);
  const whose = `${count(scripts.length, "script")} of the definition ${scripts.length === 1 ? "was" : "were"} not judged in full`;
  return {
    reports: judged.flatMap(({ reports }) => reports),
    ...unjudged[0] === void 0 ? {} : { unjudged: `${whose}: ${unjudged[0]}` }
  };
}
async function judgeGroup(scripts, run, signal) {
  const [first] = scripts;
  if (!first) return { reports: [] };
  const args = [...shellcheckOptions(first.shell), "--", ...scripts.map(({ source }) => source)];
  const time = AbortSignal.timeout(PATIENCE_MS);
  let result;
  try {
    result = await run(
      { command: "shellcheck", args, env: { SHELLCHECK_OPTS: void 0 } },
      { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 }
    );
  } catch (error) {
    if (!hasCode(error, "ENOENT", "EACCES")) throw error;
    return { reports: [], unjudged: "shellcheck is not installed on this machine." };
  }
  const { code, stdout, stderr, stopped } = result;
  if (stopped) {
    return { reports: [], unjudged: `shellcheck did not come to an end within ${String(PATIENCE_MS / 1e3)} seconds.` };
  }
  const reports = readShellcheck(stdout, scripts);
  if (reports && code <= 1) return { reports };
  const said = clip(cleanLine(stderr.trim().split("\n")[0] ?? ""), LONGEST_MESSAGE);
  return {
    reports: reports ?? [],
    unjudged: `shellcheck ended with ${String(code)}${said === "" ? "" : `: ${said}`}. It has to be 0.7 or newer.`
  };
}
function shellcheckOptions({ name, sourced }) {
  const left = sourced ? [...NOT_FOLLOWED, ...NOT_OF_SOURCED] : NOT_FOLLOWED;
  return [
    "--norc",
    "--format=json1",
    "--severity=info",
    `--exclude=${left.join(",")}`,
    ...name === void 0 ? [] : [`--shell=${name}`]
  ];
}
function readShellcheck(printed, scripts) {
  let comments;
  try {
    ({ comments } = answer.parse(JSON.parse(printed)));
  } catch {
    return void 0;
  }
  const bySource = new Map(scripts.map(({ source, text }) => [source, text]));
  return comments.flatMap(({ file, line, endLine, column, endColumn, level, code, message }) => {
    const text = bySource.get(file);
    if (!text || level === "style") return [];
    const own = text.lines[line - 1] ?? "";
    const start = columnOf(own, column);
    const end = endLine === line && endColumn > column ? columnOf(own, endColumn) : void 0;
    return [
      {
        rule: RULES[level],
        at: { file: text.path, line, column: start, ...end === void 0 ? {} : { endColumn: end } },
        message: `SC${String(code)}: ${clip(cleanLine(message), LONGEST_MESSAGE)}`,
        hint: `https://www.shellcheck.net/wiki/SC${String(code)} explains it.`
      }
    ];
  });
}
function columnOf(line, character) {
  return Array.from(line).slice(0, character - 1).join("").length + 1;
}
export {
  judgeScripts,
  readShellcheck,
  shellcheckOptions
};
