import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  readBuildSettings
} from "./chunk-TWNSVPX5.js";
import {
  array,
  int,
  number,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  clip
} from "./chunk-OCQCLJX3.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/inputs/shared-settings.ts
function readSharedSettings(platform, { takes, config }) {
  try {
    const settings = readBuildSettings({
      env: platform.env,
      mask: (value) => {
        platform.mask(value);
      },
      input: (name) => takes(name) ? platform.input(name) : name === "config" ? config : ""
    });
    return { settings };
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems };
    throw error;
  }
}

// src/check/bounded.ts
var LONGEST_TEXT = 4e3;
var LONGEST_LIST = 2e4;
var line = string().max(LONGEST_TEXT);
var number2 = number().min(0).max(Number.MAX_SAFE_INTEGER);
var lineNumber = int().min(1).max(1e7);
var list = (of) => array(of).max(LONGEST_LIST);
var place = object({
  file: line,
  line: lineNumber.exactOptional(),
  column: lineNumber.exactOptional()
});
var problems = list(object({ message: line, at: place.exactOptional(), hint: line.exactOptional() }));
function bounded(_, value) {
  if (typeof value === "string") return clip(value, LONGEST_TEXT);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}

export {
  LONGEST_TEXT,
  line,
  number2 as number,
  lineNumber,
  list,
  place,
  problems,
  bounded,
  readSharedSettings
};
