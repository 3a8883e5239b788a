import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";

// src/report/annotations.ts
var PER_SEVERITY = 10;
function annotations(problems, place = (at) => at) {
  return ["error", "warning", "notice"].flatMap((severity) => {
    const all = unique((problems[severity] ?? []).map((problem) => annotation(severity, problem, place)));
    if (all.length <= PER_SEVERITY) return all;
    const rest = all.length - PER_SEVERITY + 1;
    return [
      ...all.slice(0, PER_SEVERITY - 1),
      { severity, message: `${String(rest)} more: see the summary of this run.` }
    ];
  });
}
function writeAnnotations(log, list) {
  for (const { severity, message, at } of list) log[severity](message, at);
}
function annotation(severity, problem, place) {
  const { message, hint, at } = problem;
  const there = at ? place(at) : void 0;
  const where = at && !there ? `${at.file}${at.line === void 0 ? "" : `:${String(at.line)}`}: ` : "";
  return {
    severity,
    message: `${where}${message}${hint === void 0 ? "" : ` ${hint}`}`,
    ...there ? { at: there } : {}
  };
}
function unique(list) {
  const key = ({ message, at }) => `${at?.file ?? ""}:${String(at?.line ?? 0)} ${message}`;
  return [...new Map(list.map((each) => [key(each), each])).values()];
}

// src/actions/failure.ts
var SYSTEM = {
  ENOSPC: { message: "The disk is full", hint: "Free space there, or name another folder by the input output." },
  EDQUOT: {
    message: "The disk quota is used up",
    hint: "Free space there, or name another folder by the input output."
  },
  EACCES: { message: "Permission was denied", hint: "Check who owns that path." },
  EPERM: { message: "The operation is not permitted", hint: "Check who owns that path." },
  EEXIST: { message: "There is a file where a folder has to be", hint: "Name another folder by the input output." },
  ENOTDIR: { message: "There is a file where a folder has to be", hint: "Name another folder by the input output." },
  EROFS: { message: "The file system is read-only", hint: "Name another folder by the input output." }
};
async function problemsOf(work) {
  try {
    return await work();
  } catch (error) {
    return explainError(error);
  }
}
function explainError(error) {
  if (error instanceof UserError) return error.problems;
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    const known = SYSTEM[error.code];
    const path = "path" in error && typeof error.path === "string" ? `: ${error.path}` : "";
    if (known) return [{ message: `${known.message}${path}.`, hint: known.hint }];
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    {
      message: `Something happened that gentoo-min did not foresee: ${said}`,
      hint: "Please report it with the log of this run."
    }
  ];
}
function showFailure(platform, problems) {
  const [first, ...rest] = problems;
  if (!first) return;
  if (rest.length === 0) {
    const { at, ...said } = first;
    platform.fail(formatProblem(said), at);
    return;
  }
  writeAnnotations(platform.log, annotations({ error: problems }));
  platform.fail(`${problems.length} problems: each is named above.`);
}

export {
  annotations,
  writeAnnotations,
  problemsOf,
  explainError,
  showFailure
};
