import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  exchange,
  retryAfter
} from "./chunk-P6MARFKP.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  formatSeconds
} from "./chunk-JM5X5PID.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/github/github-error.ts
var GitHubError = class extends UserError {
  /** @param status of the answer; undefined where none came, or none in time */
  constructor(status, message, hint) {
    super({ message, ...hint === "" ? {} : { hint } });
    this.status = status;
    this.name = "GitHubError";
  }
  status;
};
function readErrorBody(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { message: "", errors: [] };
  }
  const { message, errors } = value ?? {};
  return {
    message: typeof message === "string" ? message : "",
    errors: Array.isArray(errors) ? errors.slice(0, 5).map(readFieldError) : []
  };
}
function readFieldError(error) {
  if (typeof error === "string") return error;
  const { message, field, code } = error ?? {};
  if (typeof message === "string") return message;
  return [field, code].filter((each) => typeof each === "string").join(": ");
}
function refusal(answer, body, doing, permission) {
  const { status } = answer;
  const said = [body.message, ...body.errors].filter((each) => each !== "").join("; ");
  const message = `GitHub: could not ${doing}: it answered ${String(status)}${said === "" ? "" : ` (${quote(said, 300)})`}.`;
  return new GitHubError(status, message, hintFor(answer, permission));
}
function hintFor({ status, header }, permission) {
  const needed = acceptedPermissions(header("x-accepted-github-permissions")) ?? permission;
  const grant = needed === void 0 ? "" : `Add to the permissions of the job: ${needed}.`;
  switch (status) {
    case 401:
      return "The token is wrong, or has expired: a job has a good one in github.token.";
    case 403:
      return grant === "" ? "The token may not do that: see the permissions of the job." : `${grant} A run for a fork never gets more than read.`;
    case 404:
      return `It does not exist, or the token may not see it.${grant === "" ? "" : ` ${grant}`}`;
    case 409:
      return "Somebody else changed it at the same time: run the job again.";
    case 410:
      return "It is gone, or switched off in the settings of the repository.";
    default:
      return "";
  }
}
function acceptedPermissions(header) {
  const ways = (header ?? "").split(";").map((way) => [...way.matchAll(/(\w{1,40})=(\w{1,10})/g)]);
  const texts = ways.filter((way) => way.length > 0).map((way) => way.map(([, name = "", level = ""]) => `${name.replaceAll("_", "-")}: ${level}`).join(", "));
  return texts.length === 0 ? void 0 : texts.join(", or ");
}

// src/github/pages.ts
function nextPage(link, api) {
  for (const [, url = "", parameters = ""] of (link ?? "").matchAll(/<([^<>]{1,2000})>([^<]*)/g)) {
    if (!/;\s*rel="?next"?/.test(parameters) || !URL.canParse(url)) continue;
    if (new URL(url).origin === new URL(api).origin) return url;
  }
  return void 0;
}

// src/github/rate-limit.ts
var LEAST_SECONDARY_MS = 6e4;
function limitedFor({ status, header }, message, now) {
  if (status !== 403 && status !== 429) return void 0;
  const asked = retryAfter(header("retry-after"), now);
  if (asked !== void 0) return asked;
  const reset = Number(header("x-ratelimit-reset"));
  if (header("x-ratelimit-remaining") === "0" && reset > 0) return Math.max(0, reset * 1e3 - now) + 1e3;
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? LEAST_SECONDARY_MS : void 0;
}

// src/github/github-client.ts
var DEFAULT_API = "https://api.github.com";
var API_VERSION = "2022-11-28";
var JSON_TYPE = "application/vnd.github+json";
var MOST_WAIT_MS = 12e4;
var IDLE_MS = 3e4;
var MOST_PAGES = 100;
var LARGEST_ANSWER = 16 * 2 ** 20;
var ANSWERS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
var PASSING = [408, 500, 502, 503, 504];
var GitHubClient = class {
  #options;
  #api;
  constructor(options) {
    this.#options = options;
    this.#api = options.api.replace(/\/+$/, "");
  }
  /**
   * @returns the answer's JSON, undefined where it has none (204)
   * @throws GitHubError; the signal's reason when it fires
   */
  async ask(question) {
    return (await this.#answer(question, `${this.#api}${question.path}`)).value;
  }
  /** @returns the answer's text as it is, for a media type that is not JSON */
  async text(question) {
    return (await this.#answer(question, `${this.#api}${question.path}`)).text;
  }
  /**
   * Everything of a list, page by page as its `Link` headers lead.
   * @param most entries after which no further page is asked for
   */
  async list(question, most = Infinity) {
    const entries = [];
    let url = `${this.#api}${question.path}${question.path.includes("?") ? "&" : "?"}per_page=100`;
    for (let page = 0; url !== void 0 && page < MOST_PAGES && entries.length < most; page++) {
      const answer = await this.#answer(question, url);
      if (!Array.isArray(answer.value)) throw malformed(question.doing);
      entries.push(...answer.value);
      url = nextPage(answer.link, this.#api);
    }
    return entries;
  }
  async #answer(question, url) {
    const { pause, signal, now = Date.now, mostWaitMs = MOST_WAIT_MS } = this.#options;
    let waited = 0;
    for (; ; ) {
      const answer = await this.#send(question, url);
      if (answer.status >= 200 && answer.status < 300) {
        const json = (question.accept ?? JSON_TYPE) === JSON_TYPE && answer.text !== "";
        return { ...answer, value: json ? parseJson(answer.text, question.doing) : void 0 };
      }
      const body = readErrorBody(answer.text);
      const waitMs = limitedFor(answer, body.message, now());
      if (waitMs === void 0) throw refusal(answer, body, question.doing, question.permission);
      waited += waitMs;
      if (waited > mostWaitMs) throw tooMuch(answer.status, question.doing, waitMs);
      await pause(waitMs, signal).catch((error) => {
        signal.throwIfAborted();
        throw error;
      });
    }
  }
  async #send({ doing, method = "GET", body, accept = JSON_TYPE }, url) {
    const { client, pause, signal, token, idleMs = IDLE_MS } = this.#options;
    const again = method !== "POST";
    const request = {
      method,
      url,
      headers: {
        accept,
        "user-agent": "gentoo-min-action",
        "x-github-api-version": API_VERSION,
        ...token === "" ? {} : { authorization: `Bearer ${token}` },
        ...body === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // A repository that was renamed answers with where it is now.
      follow: true
    };
    try {
      return await exchange(
        { client: again ? client : onlyOnce(client), pause },
        {
          place: "GitHub",
          doing,
          signal,
          idleMs,
          expect: again ? ANSWERS : [...ANSWERS, ...PASSING],
          request: () => Promise.resolve(request),
          use: async (answer, alive) => ({
            status: answer.status,
            header: answer.header,
            link: answer.header("link"),
            text: await readBounded(answer, doing, alive)
          }),
          hint: () => "See https://www.githubstatus.com, and run the job again."
        }
      );
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof StoreError) throw new GitHubError(void 0, error.message, "");
      throw error;
    }
  }
};
function repoPath(repository, ...steps) {
  const [owner = "", name = "", ...rest] = repository.split("/");
  if (owner === "" || name === "" || rest.length > 0) throw new Error(`not OWNER/NAME: ${repository}`);
  return ["", "repos", owner, name, ...steps].map((step) => encodeURIComponent(step)).join("/");
}
function onlyOnce(client) {
  return async (request, signal) => {
    try {
      return await client(request, signal);
    } catch (error) {
      const code = error.code ?? "";
      if (signal.aborted || /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code)) throw error;
      const reason = code === "" ? "the connection broke" : code;
      throw new StoreError("unreachable", `GitHub: the answer never came: ${reason}. Run the job again.`);
    }
  };
}
async function readBounded(answer, doing, alive) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    alive();
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER) {
      throw new StoreError("refused", `GitHub: could not ${doing}: its answer has more than ${LARGEST_ANSWER} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
function parseJson(text, doing) {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(doing);
  }
}
function malformed(doing) {
  return new GitHubError(
    void 0,
    `GitHub: could not ${doing}: its answer is not what was asked for.`,
    "Is GITHUB_API_URL the address of the API?"
  );
}
function tooMuch(status, doing, waitMs) {
  return new GitHubError(
    status,
    `GitHub: could not ${doing}: the token has asked too often, and may ask again in ${formatSeconds(waitMs / 1e3)}.`,
    "Run the job again then."
  );
}

// src/actions/github-client.ts
function githubClient(platform, token, tools) {
  const { GITHUB_API_URL: api = "" } = platform.env;
  return new GitHubClient({ ...tools, api: api === "" ? DEFAULT_API : api, token, signal: platform.cancelled });
}

export {
  GitHubError,
  GitHubClient,
  repoPath,
  malformed,
  githubClient
};
