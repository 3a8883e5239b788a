import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  exchange
} from "./chunk-P6MARFKP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";

// src/store/registry-auth.ts
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
var HUB_LOGIN = "https://index.docker.io/v1/";
async function findLogin(registry, sources) {
  const { DOCKER_CONFIG = "", HOME = "" } = sources.env;
  const folder = DOCKER_CONFIG === "" ? join(HOME === "" ? homedir() : HOME, ".docker") : DOCKER_CONFIG;
  const text = await readFile(join(folder, "config.json"), "utf8").catch(() => "{}");
  const config = parseObject(text);
  const names = registry === "docker.io" ? [HUB_LOGIN, "docker.io", "index.docker.io"] : [registry, `https://${registry}`];
  for (const name of names) {
    const helper = textOf(objectOf(config.credHelpers)[name]) ?? textOf(config.credsStore);
    const login = (helper === void 0 ? void 0 : await askHelper(helper, name, sources.run)) ?? readAuth(objectOf(objectOf(config.auths)[name]));
    if (login) return login;
  }
  return void 0;
}
function readAuth(entry) {
  const token = textOf(entry.identitytoken);
  if (token !== void 0) return { kind: "identity", token };
  const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(textOf(entry.auth) ?? "", "base64").toString()) ?? [];
  return user === void 0 || password === void 0 ? void 0 : { kind: "password", user, password: password.replace(/\0+$/, "") };
}
async function askHelper(helper, name, run) {
  if (!/^[\w.-]+$/.test(helper)) return void 0;
  const answer = await run({ command: `docker-credential-${helper}`, args: ["get"], input: name }).catch(
    () => void 0
  );
  if (answer?.code !== 0) return void 0;
  const { Username, Secret } = parseObject(answer.stdout);
  const [user, secret] = [textOf(Username), textOf(Secret)];
  if (user === void 0 || secret === void 0) return void 0;
  return user === "<token>" ? { kind: "identity", token: secret } : { kind: "password", user, password: secret };
}
var RegistryAuth = class {
  constructor(tools, options) {
    this.tools = tools;
    this.options = options;
  }
  tools;
  options;
  #headers = /* @__PURE__ */ new Map();
  #asking = /* @__PURE__ */ new Map();
  #login;
  /** What worked last for this access; undefined until the registry has asked for something. */
  header(access) {
    return this.#headers.get(access) ?? (access === "pull" ? this.#headers.get("pull,push") : void 0);
  }
  /**
   * Answers a challenge; several at once get one answer.
   * @param challenge the header WWW-Authenticate of an answer with status 401
   * @throws StoreError `refused` when nothing that we have answers it
   */
  answer(challenge, access, signal) {
    const asking = this.#asking.get(access) ?? this.#answer(challenge, access, signal).finally(() => {
      this.#asking.delete(access);
    });
    this.#asking.set(access, asking);
    return asking;
  }
  async #answer(challenge, access, signal) {
    const login = await (this.#login ??= this.options.login());
    const { scheme = "", rest = "" } = /^\s*(?<scheme>\w+)\s*(?<rest>.*)$/s.exec(challenge ?? "")?.groups ?? {};
    if (/^bearer$/i.test(scheme)) {
      this.#headers.set(access, `Bearer ${await this.#token(parameters(rest), login, access, signal)}`);
    } else if (/^basic$/i.test(scheme) && login?.kind === "password") {
      this.#headers.set(access, basic(login));
    } else {
      throw new StoreError(
        "refused",
        `${this.options.place}: the registry wants a login${login ? " of another kind than there is" : ", and there is none"}. Log in before, with \`docker login\` or docker/login-action.`
      );
    }
  }
  async #token(challenge, login, access, signal) {
    const { place, repository } = this.options;
    const realm = challenge.get("realm") ?? "";
    if (!URL.canParse(realm))
      throw new StoreError("refused", `${place}: the registry names no service that gives tokens.`);
    const scope = `repository:${repository}:${access}`;
    const service = challenge.get("service") ?? "";
    const url = new URL(realm);
    let request;
    if (login?.kind === "identity") {
      const form = {
        grant_type: "refresh_token",
        service,
        scope,
        client_id: "gentoo-min-action",
        refresh_token: login.token
      };
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      request = { method: "POST", url: url.href, headers, body: new URLSearchParams(form).toString() };
    } else {
      if (service !== "") url.searchParams.set("service", service);
      url.searchParams.set("scope", scope);
      request = { method: "GET", url: url.href, headers: login ? { authorization: basic(login) } : {} };
    }
    const answer = await exchange(this.tools, {
      place,
      doing: `get a token to ${access === "pull" ? "read" : "write"}`,
      signal,
      request: () => Promise.resolve(request),
      hint: () => "Log in before, with `docker login` or docker/login-action, as a user who may do that.",
      use: async (response) => parseObject(await response.text())
    });
    const token = textOf(answer.token) ?? textOf(answer.access_token);
    if (token === void 0) throw new StoreError("refused", `${place}: the service that gives tokens gave none.`);
    return token;
  }
};
function basic({ user, password }) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
function parameters(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, key = "", quoted, bare] of text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
    found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "");
  }
  return found;
}
function parseObject(text) {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}
function objectOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

export {
  findLogin,
  RegistryAuth
};
