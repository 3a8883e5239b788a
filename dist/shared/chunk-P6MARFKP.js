import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  ChangedFileError,
  LostError,
  stoppedError,
  throwIfStopped
} from "./chunk-O5AYYS5E.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  isError
} from "./chunk-BSUSKK7B.js";

// src/store/http.ts
var IDLE_MS = 6e4;
var LONGEST_WAIT_MS = 3e4;
var FIRST_WAIT_MS = 400;
async function exchange(tools, spec) {
  for (let attempt = 1; ; attempt++) {
    const failure = await once(tools, spec);
    if ("value" in failure) return failure.value;
    const { kind, reason, hint, attempts, waitMs } = failure;
    if (attempt >= attempts || (waitMs ?? 0) > LONGEST_WAIT_MS) {
      throw new StoreError(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === "" ? "" : ` ${hint}`}`);
    }
    const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
    await tools.pause(waitMs ?? backoff, spec.signal).catch((error) => {
      throw spec.signal.aborted ? stoppedError(spec.place) : error;
    });
  }
}
async function once(tools, spec) {
  throwIfStopped(spec.signal, spec.place);
  const idle = new AbortController();
  const idleMs = spec.idleMs ?? IDLE_MS;
  const timer = setTimeout(() => {
    idle.abort();
  }, idleMs);
  const alive = () => {
    timer.refresh();
  };
  try {
    const request = await spec.request(alive);
    const answer = await tools.client(request, AbortSignal.any([spec.signal, idle.signal]));
    alive();
    try {
      const expected = answer.ok || spec.expect?.includes(answer.status);
      return expected ? { value: await spec.use(answer, alive) } : await judge(answer, spec);
    } finally {
      answer.discard();
    }
  } catch (error) {
    const own = ownError(error);
    if (own) throw own;
    throwIfStopped(spec.signal, spec.place);
    if (idle.signal.aborted) return unreachable(`nothing moved for ${idleMs / 1e3} seconds`, 2);
    return judgeNetwork(error);
  } finally {
    clearTimeout(timer);
  }
}
async function judge(answer, spec) {
  const { status } = answer;
  const { code, message } = await explanation(answer);
  const said = [code, message === "" ? "" : quote(message, 160)].filter((part) => part !== "").join(" ");
  const reason = `the server answered ${status}${said === "" ? "" : ` (${said})`}`;
  const hint = spec.hint?.(status, code, answer);
  if (status === 429 || status === 503 && /slow ?down/i.test(code)) {
    const waitMs = retryAfter(answer.header("retry-after"));
    return {
      kind: "throttled",
      reason,
      hint: hint ?? "Let fewer jobs use it at the same time, or try later.",
      attempts: 5,
      ...waitMs === void 0 ? {} : { waitMs }
    };
  }
  if (status === 507 || status === 413 || /quota|insufficientstorage|toolarge|storagefull/i.test(code)) {
    return { kind: "full", reason, hint: hint ?? "Remove what is not needed, or raise its limit.", attempts: 1 };
  }
  if (status >= 500 || status === 408) return { ...unreachable(reason, 4), hint: hint ?? "" };
  return { kind: "refused", reason, hint: hint ?? "Check the credentials and their rights.", attempts: 1 };
}
async function explanation(answer) {
  const text = (await answer.text().catch(() => "")).slice(0, 8192);
  const pick = (pattern) => pattern.exec(text)?.[1]?.trim() ?? "";
  const code = pick(/<Code>([A-Za-z0-9.]{1,64})<\/Code>/) || pick(/"code"\s*:\s*"([A-Za-z0-9_.]{1,64})"/);
  const message = pick(/<Message>([^<]{1,500})<\/Message>/) || pick(/"message"\s*:\s*"((?:[^"\\]|\\.){1,500})"/);
  return { code, message };
}
function retryAfter(header, now = Date.now()) {
  if (header === void 0 || header.trim() === "") return void 0;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
  const at = Date.parse(header);
  return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}
var ABSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
var TIMED_OUT = /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function judgeNetwork(error) {
  const { code, message } = deepest(error);
  const reason = code ?? quote(message, 160);
  if (code !== void 0 && TIMED_OUT.test(code)) return unreachable(reason, 1);
  if (code !== void 0 && ABSENT.test(code)) return unreachable(reason, 2);
  if (code !== void 0 && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return { ...unreachable(reason, 1), hint: "Its certificate is not trusted here; NODE_EXTRA_CA_CERTS adds one." };
  }
  return unreachable(reason, 4);
}
function unreachable(reason, attempts) {
  return { kind: "unreachable", reason, hint: "Check its address, and that it can be reached from here.", attempts };
}
function deepest(error) {
  for (const one of chain(error)) {
    const { code } = one;
    if (typeof code === "string") return { code, message: one.message };
  }
  return { message: chain(error).at(-1)?.message ?? String(error) };
}
function ownError(error) {
  return chain(error).find(
    (one) => one instanceof StoreError || one instanceof LostError || one instanceof ChangedFileError || "syscall" in one && "path" in one
  );
}
function chain(error) {
  const found = [];
  for (let one = error; isError(one) && found.length < 8; one = one.cause) found.push(one);
  return found;
}

export {
  exchange,
  retryAfter
};
