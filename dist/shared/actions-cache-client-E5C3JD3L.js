import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  READ,
  WRITE,
  readActionsToken
} from "./chunk-2VRICYVE.js";
import {
  stoppedError
} from "./chunk-O5AYYS5E.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  ACTIONS_CACHE,
  StoreError
} from "./chunk-U542BB3P.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/store/actions-cache-client.ts
import { AsyncLocalStorage } from "node:async_hooks";
var UNKNOWN_SCOPES = { readable: ["any"], writable: "any" };
function tokenScopes(env) {
  const known = readActionsToken(env.ACTIONS_RUNTIME_TOKEN ?? "")?.scopes ?? [];
  if (known.length === 0) return UNKNOWN_SCOPES;
  const writable = known.find(({ permission }) => permission & WRITE)?.scope;
  return {
    readable: known.filter(({ permission }) => permission & READ).map(({ scope }) => scope),
    ...writable === void 0 ? {} : { writable }
  };
}
function checkCacheAccess(env, use) {
  const { ACTIONS_RUNTIME_TOKEN = "", ACTIONS_RESULTS_URL = "", ACTIONS_CACHE_URL = "", ACTIONS_CACHE_MODE = "" } = env;
  const missing = ACTIONS_RUNTIME_TOKEN === "" ? "ACTIONS_RUNTIME_TOKEN" : ACTIONS_RESULTS_URL === "" && ACTIONS_CACHE_URL === "" ? "ACTIONS_RESULTS_URL" : void 0;
  if (missing !== void 0) {
    throw new StoreError(
      "refused",
      `${ACTIONS_CACHE}: ${missing} is not set. GitHub gives it to actions only, not to steps with \`run\`: use the action, or another store.`
    );
  }
  const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
  if (mode === "none" || mode === (use === "read" ? "write-only" : "read")) {
    throw new StoreError("refused", `${ACTIONS_CACHE}: this job may not ${use} it (ACTIONS_CACHE_MODE is ${mode}).`);
  }
  const scopes = tokenScopes(env);
  if (use === "write" ? scopes.writable === void 0 : scopes.readable.length === 0) {
    throw new StoreError(
      "refused",
      `${ACTIONS_CACHE}: the token of this job may not ${use} it, as is usual for pull requests from forks. Fill the store by a job on a branch of the repository.`
    );
  }
}
var ATTEMPTS = 4;
var LONGEST_WAIT_MS = 6e4;
function actionsCacheClient(env, pause) {
  const root = process.cwd();
  const workspace = env.GITHUB_WORKSPACE ?? "";
  if (workspace !== "" && workspace !== root) {
    throw new StoreError(
      "refused",
      `${ACTIONS_CACHE}: it can be used from the workspace only, ${workspace}, not from ${root}. Run the command there.`
    );
  }
  const attempt = async (doing, signal, work) => {
    for (let count = 1; ; count++) {
      if (signal.aborted) throw stoppedError(ACTIONS_CACHE);
      const quiet = await untilStopped(quietly(work), signal);
      const failure = judgeCacheOutput(quiet.lines);
      if (failure?.kind !== "throttled" || count >= ATTEMPTS || (failure.waitMs ?? 0) > LONGEST_WAIT_MS) {
        if (failure === void 0) return quiet;
        throw new StoreError(failure.kind, `${ACTIONS_CACHE}: could not ${doing}: ${failure.reason}`);
      }
      await pause(failure.waitMs ?? 2e3 * 2 ** count, signal).catch((error) => {
        throw signal.aborted ? stoppedError(ACTIONS_CACHE) : error;
      });
    }
  };
  return {
    root,
    restore: async (paths, key, prefixes, signal) => {
      checkCacheAccess(env, "read");
      const { restoreCache } = await import("./cache-LMW7TGZ7.js");
      const work = () => restoreCache([...paths], key, [...prefixes]);
      return (await attempt(`restore ${key}`, signal, work)).value;
    },
    exists: async (paths, key, signal) => {
      checkCacheAccess(env, "read");
      const { restoreCache } = await import("./cache-LMW7TGZ7.js");
      const work = () => restoreCache([...paths], key, [], { lookupOnly: true });
      return (await attempt(`look for ${key}`, signal, work)).value === key;
    },
    save: async (paths, key, signal) => {
      checkCacheAccess(env, "write");
      const { saveCache } = await import("./cache-LMW7TGZ7.js");
      const { value, lines } = await attempt(`save ${key}`, signal, () => saveCache([...paths], key));
      if (value < 0) {
        throw new StoreError(
          "unreachable",
          `${ACTIONS_CACHE}: could not save ${key}: ${quote(lines.at(-1) ?? "no reason", 200)}.`
        );
      }
    }
  };
}
async function untilStopped(work, signal) {
  let stop = () => void 0;
  const stopped = new Promise((_, reject) => {
    stop = () => {
      reject(stoppedError(ACTIONS_CACHE));
    };
    signal.addEventListener("abort", stop, { once: true });
  });
  work.catch(() => void 0);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
function judgeCacheOutput(lines) {
  const failed = lines.find((line) => /Failed to (?:save|restore)/.test(line));
  const skipped = lines.find((line) => /does not permit (?:reads|writes)/.test(line));
  if (failed === void 0 && skipped === void 0) return void 0;
  const all = lines.join("\n");
  const said = quote((failed ?? skipped ?? "").replace(/^::\w+::/, "").replace(/https?:\/\/\S+/g, "…"), 200);
  if (/rate limit|\b429\b/i.test(all)) {
    const seconds = /will reset in (\d+) seconds/.exec(all)?.[1];
    return {
      kind: "throttled",
      reason: `too many requests (${said}). A repository may make 200 entries a minute: let fewer jobs store at the same time.`,
      ...seconds === void 0 ? {} : { waitMs: Number(seconds) * 1e3 }
    };
  }
  if (/insufficient usage|quota|over the .* limit|data cap/i.test(all)) {
    return { kind: "full", reason: `${said}. Delete caches of the repository, or raise its limit.` };
  }
  if (skipped !== void 0 || /cache (?:write|read) denied|permission.?denied|unauthenticated|\((?:401|403)\)/i.test(all)) {
    return {
      kind: "refused",
      reason: `${said}. The token of this job does not allow it: store from a branch of the repository.`
    };
  }
  if (/\b404\b|BlobNotFound|ContainerNotFound/i.test(failed ?? "")) return void 0;
  return { kind: "unreachable", reason: `${said}. Check that GitHub's services are up and can be reached from here.` };
}
var printed = new AsyncLocalStorage();
var users = 0;
var release = () => void 0;
async function quietly(work) {
  users += 1;
  if (users === 1) release = takeOutput();
  const parts = [];
  try {
    const value = await printed.run(parts, work);
    return {
      value,
      lines: parts.join("").split(/\r?\n/).filter((line) => line !== "")
    };
  } finally {
    users -= 1;
    if (users === 0) release();
  }
}
function takeOutput() {
  const original = process.stdout.write;
  const taking = ((chunk, ...rest) => {
    const parts = printed.getStore();
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    if (parts === void 0 || text.startsWith("::add-mask::")) return original.call(process.stdout, chunk, ...rest);
    parts.push(text);
    return true;
  });
  process.stdout.write = taking;
  return () => {
    if (process.stdout.write === taking) process.stdout.write = original;
  };
}
export {
  actionsCacheClient,
  checkCacheAccess,
  judgeCacheOutput,
  tokenScopes
};
