import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  quote
} from "./chunk-CMGACONP.js";

// src/image/decode.ts
var CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;
function decodeText(bytes, file, limits) {
  const fail = (problem) => ({ ok: false, problem });
  if (bytes.length > limits.bytes) {
    return fail({ message: `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`, at: { file } });
  }
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail({ message: "The file is not UTF-8 text.", at: { file }, hint: "Save it as UTF-8." });
  }
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const at = { file, line: index + 1 };
    if (line.length > limits.lineLength) {
      return fail({ message: `The line has ${line.length} characters; at most ${limits.lineLength} are read.`, at });
    }
    const control = CONTROL.exec(line);
    if (control) {
      return fail({
        message: `The line has a control character, ${quote(control[0])}.`,
        at: { ...at, column: control.index + 1 },
        hint: "Remove it."
      });
    }
  }
  return { ok: true, lines };
}

export {
  decodeText
};
