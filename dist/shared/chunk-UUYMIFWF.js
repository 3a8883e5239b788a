import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/store/http-client.ts
import * as http from "node:http";
import * as https from "node:https";
import { pipeline } from "node:stream/promises";
var CONNECT_MS = 1e4;
var MOST_REDIRECTS = 5;
var AGENTS = {
  "http:": new http.Agent({ keepAlive: true }),
  "https:": new https.Agent({ keepAlive: true })
};
var nodeClient = async (request, signal) => {
  let { url, headers } = request;
  for (let redirects = 0; ; redirects++) {
    const answer = await send({ ...request, url, headers }, signal);
    const location = answer.header("location");
    const leads = [301, 302, 303, 307, 308].includes(answer.status) && location !== void 0;
    if (!request.follow || !leads || redirects >= MOST_REDIRECTS) return answer;
    answer.discard();
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
    }
    url = next.href;
  }
};
function send({ method, url, headers, body }, signal) {
  const secure = new URL(url).protocol === "https:";
  return new Promise((resolve, reject) => {
    const agent = AGENTS[secure ? "https:" : "http:"];
    const outgoing = (secure ? https : http).request(url, { method, headers: { ...headers }, agent, signal });
    const timer = setTimeout(() => {
      outgoing.destroy(Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" }));
    }, CONNECT_MS);
    const connected = () => {
      clearTimeout(timer);
    };
    outgoing.on("socket", (socket) => {
      if (socket.connecting) socket.once(secure ? "secureConnect" : "connect", connected);
      else connected();
    });
    outgoing.on("error", (error) => {
      connected();
      reject(error);
    });
    outgoing.on("response", (incoming) => {
      connected();
      resolve(answerOf(incoming));
    });
    if (body === void 0 || typeof body === "string") outgoing.end(body);
    else pipeline(body, outgoing).catch(reject);
  });
}
function answerOf(incoming) {
  const status = incoming.statusCode ?? 0;
  incoming.on("error", () => void 0);
  return {
    status,
    ok: status >= 200 && status < 300,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    body: incoming,
    text: async () => {
      const chunks = [];
      for await (const chunk of incoming) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
    discard: () => {
      if (!incoming.readableEnded) incoming.resume();
    }
  };
}

// src/store/pause.ts
import { setTimeout as sleep } from "node:timers/promises";
var realPause = async (milliseconds, signal) => {
  await sleep(milliseconds, void 0, { signal });
};

export {
  nodeClient,
  realPause
};
