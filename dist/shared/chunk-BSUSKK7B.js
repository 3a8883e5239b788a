import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/errors.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = Array.isArray(problems) ? problems : [problems];
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
function formatProblem(problem) {
  const { at, hint } = problem;
  const where = at ? [at.file, at.line, at.line === void 0 ? void 0 : at.column].filter((part) => part !== void 0).join(":") + ": " : "";
  return `${where}${problem.message}${hint ? ` ${hint}` : ""}`;
}
function hasCode(error, ...codes) {
  return isError(error) && codes.some((code) => code === error.code);
}
function isError(error) {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

export {
  UserError,
  formatProblem,
  hasCode,
  isError
};
