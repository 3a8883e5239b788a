import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  isError
} from "./chunk-BSUSKK7B.js";

// src/store/failures.ts
var LostError = class extends Error {
  /** @param reason in a few words, such as `it is gone` */
  constructor(reason) {
    super(reason);
    this.reason = reason;
    this.name = "LostError";
  }
  reason;
};
var ChangedFileError = class extends Error {
  constructor(file) {
    super(`${file} is not what it was when it was measured`);
    this.file = file;
    this.name = "ChangedFileError";
  }
  file;
};
function stoppedError(place) {
  return new StoreError("stopped", `${place}: stopped before it was done.`);
}
function throwIfStopped(signal, place) {
  if (signal.aborted) throw stoppedError(place);
}
function asStoreError(error, place, signal) {
  if (error instanceof StoreError || error instanceof LostError || error instanceof ChangedFileError) return error;
  if (signal.aborted) return stoppedError(place);
  return fileError(error, place);
}
async function guarded(place, signal, work) {
  if (signal.aborted) throw stoppedError(place);
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, place, signal);
  }
}
var KINDS = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EACCES: "refused",
  EPERM: "refused",
  EROFS: "refused"
};
var HINTS = {
  full: "Free space there, or name another place.",
  refused: "Let the user of this process write there, or name another place.",
  unreachable: "Check that it is there and, on a network, that it can be reached.",
  throttled: "",
  stopped: ""
};
function fileError(error, place) {
  if (!isError(error)) return new Error(String(error));
  const { code, path } = error;
  if (code === void 0 || !/^E[A-Z0-9]+$/.test(code)) return error;
  const kind = KINDS[code] ?? "unreachable";
  return new StoreError(kind, `${place}: ${path === void 0 ? "" : `${path}: `}${code}. ${HINTS[kind]}`);
}

export {
  LostError,
  ChangedFileError,
  stoppedError,
  throwIfStopped,
  asStoreError,
  guarded,
  fileError
};
