import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  RegistryAuth
} from "./chunk-HQZZYC43.js";
import {
  exchange
} from "./chunk-P6MARFKP.js";

// src/store/registry-client.ts
var RegistryClient = class {
  constructor(options) {
    this.options = options;
    const { registry, repository, login } = options;
    this.place = `registry ${registry}/${repository}`;
    this.address = `${registryAddress(registry)}/v2/${repository}/`;
    this.#auth = new RegistryAuth(options, { place: this.place, repository, login });
  }
  options;
  /** For messages: `registry docker.io/gentoo/stage3`. */
  place;
  /** The address below which everything of this repository is, with a slash at its end. */
  address;
  #auth;
  /**
   * One exchange, with the retries of `exchange`. A challenge is answered once; a second one is an answer like any other.
   * @throws StoreError, also where nothing that we have answers the challenge
   */
  async ask(question) {
    const first = await this.#send({
      ...question,
      expect: [...question.expect ?? [], 401],
      use: async (answer, alive) => answer.status === 401 ? { challenge: answer.header("www-authenticate") } : { value: await question.use(answer, alive) }
    });
    if ("value" in first) return first.value;
    await this.#auth.answer(first.challenge, question.access, question.signal);
    return await this.#send(question);
  }
  #send({ access, method, headers, body, follow, ...question }) {
    const url = question.url.includes("://") ? question.url : this.address + question.url;
    return exchange(this.options, {
      ...question,
      place: this.place,
      request: (alive) => {
        const content = body?.(alive);
        const authorization = this.#auth.header(access);
        const own = new URL(url).origin === new URL(this.address).origin;
        return Promise.resolve({
          url,
          method,
          headers: {
            "accept-encoding": "identity",
            ...headers,
            ...own && authorization !== void 0 ? { authorization } : {}
          },
          follow,
          ...content === void 0 ? {} : { body: content }
        });
      }
    });
  }
};
function registryAddress(registry) {
  if (registry === "docker.io") return "https://registry-1.docker.io";
  const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
  return `${local ? "http" : "https"}://${registry}`;
}

export {
  RegistryClient
};
