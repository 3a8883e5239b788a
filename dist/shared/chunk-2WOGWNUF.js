import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  recordsOf
} from "./chunk-WFC6K46I.js";
import {
  parseEmergeLog
} from "./chunk-5TFVXXLD.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/check/read-records.ts
import { readFile } from "node:fs/promises";
async function readRecords(path) {
  if (path === "") return void 0;
  try {
    return recordsOf(parseEmergeLog(await readFile(path, "utf8")));
  } catch {
    throw new UserError({
      message: `emerge-log: ${path} cannot be read.`,
      hint: "It is among the files that a build brings out: NAME-emerge.log."
    });
  }
}

export {
  readRecords
};
