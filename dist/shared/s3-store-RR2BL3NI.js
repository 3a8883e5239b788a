import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  IndexedStore
} from "./chunk-5EUADHBJ.js";
import {
  LARGEST_LOOK,
  checkFile,
  contentOf,
  inParallel,
  isContent,
  readIndexText,
  receive,
  renderIndex,
  renderPackages
} from "./chunk-F4TJV6JQ.js";
import {
  exchange
} from "./chunk-P6MARFKP.js";
import {
  LostError
} from "./chunk-O5AYYS5E.js";
import "./chunk-CMGACONP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var encoder = new TextEncoder();
var HOST_SERVICES = {
  appstream2: "appstream",
  cloudhsmv2: "cloudhsm",
  email: "ses",
  marketplace: "aws-marketplace",
  mobile: "AWSMobileHubService",
  pinpoint: "mobiletargeting",
  queue: "sqs",
  "git-codecommit": "codecommit",
  "mturk-requester-sandbox": "mturk-requester",
  "personalize-runtime": "personalize"
};
var UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "content-type",
  "content-length",
  "user-agent",
  "presigned-expires",
  "expect",
  "x-amzn-trace-id",
  "range",
  "connection"
]);
var AwsV4Signer = class {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
      [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || "";
    this.region = region || guessedRegion || "us-east-1";
    this.cache = cache || /* @__PURE__ */ new Map();
    this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) {
      this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set("X-Amz-Date", this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set("X-Amz-Security-Token", this.sessionToken);
    }
    this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, "aws4_request"].join("/");
    if (this.signQuery) {
      if (this.service === "s3" && !params.has("X-Amz-Expires")) {
        params.set("X-Amz-Expires", "86400");
      }
      params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
      params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
      params.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = /* @__PURE__ */ new Set();
    this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
      if (!k) return false;
      if (this.service === "s3") {
        if (seenKeys.has(k)) return false;
        seenKeys.add(k);
      }
      return true;
    }).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set("X-Amz-Signature", await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
      }
    } else {
      this.headers.set("Authorization", await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body
    };
  }
  async authHeader() {
    return [
      "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
      "SignedHeaders=" + this.signedHeaders,
      "Signature=" + await this.signature()
    ].join(", ");
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac("AWS4" + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, "aws4_request");
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()));
  }
  async stringToSign() {
    return [
      "AWS4-HMAC-SHA256",
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString()))
    ].join("\n");
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + "\n",
      this.signedHeaders,
      await this.hexBodyHash()
    ].join("\n");
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) {
        throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
      }
      hashHeader = buf2hex(await hash(this.body || ""));
    }
    return hashHeader;
  }
};
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    "raw",
    typeof key === "string" ? encoder.encode(key) : key,
    { name: "HMAC", hash: { name: "SHA-256" } },
    false,
    ["sign"]
  );
  return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
}
async function hash(content) {
  return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
var HEX_CHARS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = "";
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[n >>> 4 & 15];
    out += HEX_CHARS[n & 15];
  }
  return out;
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith(".on.aws")) {
    const match2 = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
  }
  if (hostname.endsWith(".r2.cloudflarestorage.com")) {
    return ["s3", "auto"];
  }
  if (hostname.endsWith(".backblazeb2.com")) {
    const match2 = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
  }
  const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = match && match[1] || "";
  let region = match && match[2];
  if (region === "us-gov") {
    region = "us-gov-west-1";
  } else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
  } else if (service === "iot") {
    if (hostname.startsWith("iot.")) {
      service = "execute-api";
    } else if (hostname.startsWith("data.jobs.iot.")) {
      service = "iot-jobs-data";
    } else {
      service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
    }
  } else if (service === "autoscaling") {
    const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
    if (targetPrefix === "AnyScaleFrontendService") {
      service = "application-autoscaling";
    } else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") {
      service = "autoscaling-plans";
    }
  } else if (region == null && service.startsWith("s3-")) {
    region = service.slice(3).replace(/^fips-|^external-1/, "");
    service = "s3";
  } else if (service.endsWith("-fips")) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
    [service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || ""];
}

// src/store/s3-store.ts
var SETTLE_MS = 1e3;
var SHA256_HEADER = "x-amz-meta-sha256";
var REMOVALS = 8;
var SMALL = 1024 * 1024;
function s3Store(options) {
  return new IndexedStore(new S3Shelf(options), options);
}
var S3Shelf = class {
  constructor(options) {
    this.options = options;
    const { bucket, prefix, endpoint, region, below, settleMs = SETTLE_MS } = options;
    this.place = `bucket ${prefix === "" ? bucket : `${bucket}/${prefix}`}`;
    this.settleMs = settleMs;
    const amazon = bucket.includes(".") ? `https://s3.${region}.amazonaws.com/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
    const root = endpoint === void 0 ? amazon : `${endpoint}/${bucket}`;
    this.#base = [root, ...prefix === "" ? [] : [encodePath(prefix)], encodePath(below)].join("/");
  }
  options;
  place;
  settleMs;
  #base;
  /** Keys derived from the secret, by day; deriving them takes longer than using them. */
  #keys = /* @__PURE__ */ new Map();
  #conditional = true;
  read = (signal) => this.#ask({ doing: "read the index", method: "GET", path: "index.json", expect: [404], signal }, async (answer) => {
    const text = answer.status === 404 ? void 0 : await answer.text();
    const etag = answer.status === 404 ? void 0 : answer.header("etag");
    return { index: readIndexText(text, this.place), ...etag === void 0 ? {} : { mark: etag } };
  });
  write = async (index, mark, signal) => {
    const body = renderIndex(index);
    const send = (headers) => this.#ask(
      {
        doing: "write the index",
        method: "PUT",
        path: "index.json",
        headers: { ...headers, "content-type": "application/json" },
        body: () => body,
        expect: [409, 412, ...this.#conditional ? [400, 501] : []],
        signal
      },
      (answer) => Promise.resolve(answer.status)
    );
    if (!this.#conditional) return await send({}) < 300;
    const status = await send(mark === void 0 ? { "if-none-match": "*" } : { "if-match": mark });
    if (status !== 400 && status !== 501) return status < 300;
    this.#conditional = false;
    return await send({}) < 300;
  };
  ours = async (conflicts, signal) => {
    const held = /* @__PURE__ */ new Set();
    await inParallel(conflicts, REMOVALS, signal, async (entry, either) => {
      if (await this.holds(entry, either)) held.add(entry.path);
    });
    return held;
  };
  publish = async (index, signal) => {
    if (!this.options.binhost) return;
    const body = renderPackages(index);
    const headers = { "content-type": "text/plain" };
    const request = { doing: "write Packages", method: "PUT", path: "Packages", headers, signal };
    await this.#ask({ ...request, body: () => body }, () => Promise.resolve());
  };
  bring = (entry, target, signal) => this.#ask(
    { doing: `get ${entry.path}`, method: "GET", path: entry.path, expect: [404], signal },
    async (answer, alive) => {
      if (answer.status === 404) throw new LostError("it is gone");
      await receive(answer.body, entry, target, alive);
    }
  );
  take = async (entry, file, replace, signal) => {
    await checkFile(file, entry);
    const send = (conditional) => this.#ask(
      {
        doing: `put ${entry.path}`,
        method: "PUT",
        path: entry.path,
        headers: {
          "content-length": String(entry.bytes),
          "content-type": "application/octet-stream",
          // Part of the signature: the service takes no other content.
          "x-amz-content-sha256": entry.sha256,
          [SHA256_HEADER]: entry.sha256,
          ...conditional ? { "if-none-match": "*" } : {}
        },
        // One stream for up to 5 GB, the limit of PutObject: no part of a file is ever kept in memory.
        ...entry.bytes === 0 ? {} : { body: (alive) => contentOf(file, entry, alive) },
        expect: conditional ? [400, 409, 412, 501] : [],
        signal
      },
      (answer) => Promise.resolve(answer.status)
    );
    if (!replace && this.#conditional && entry.bytes <= SMALL) {
      const status = await send(true);
      if (status < 300) return entry.bytes;
      if (status === 400 || status === 501) this.#conditional = false;
      else if (await this.holds(entry, signal)) return 0;
    } else if (!replace && await this.holds(entry, signal)) return 0;
    await send(false);
    return entry.bytes;
  };
  holds = (entry, signal) => this.#ask({ doing: `look at ${entry.path}`, method: "HEAD", path: entry.path, expect: [404], signal }, (answer) => {
    const same = answer.header(SHA256_HEADER) === entry.sha256 && answer.header("content-length") === String(entry.bytes);
    return Promise.resolve(answer.ok && same);
  });
  // What the object says of itself is not what became of it.
  intact = async (entry, signal) => {
    if (entry.bytes > LARGEST_LOOK) return this.holds(entry, signal);
    const read = { doing: `look at ${entry.path}`, method: "GET", path: entry.path, expect: [404], signal };
    return this.#ask(
      read,
      (answer, alive) => answer.ok ? isContent(answer.body, entry, alive) : Promise.resolve(false)
    );
  };
  discard = (paths, signal) => inParallel(paths, REMOVALS, signal, (path, either) => {
    const request = { doing: `delete ${path}`, method: "DELETE", path, expect: [404], signal: either };
    return this.#ask(request, () => Promise.resolve());
  });
  #ask(request, use) {
    const { method, path, headers = {}, body, expect = [], doing, signal } = request;
    const { credentials, region } = this.options;
    return exchange(this.options, {
      place: this.place,
      doing,
      signal,
      expect,
      use,
      hint: (status, code, answer) => this.#hint(status, code, answer),
      request: async (alive) => {
        const content = body?.(alive);
        const signer = new AwsV4Signer({
          ...credentials,
          method,
          url: `${this.#base}/${encodePath(path)}`,
          headers: { "accept-encoding": "identity", ...headers },
          service: "s3",
          region,
          cache: this.#keys
        });
        const signed = await signer.sign();
        return {
          url: signed.url.href,
          method,
          headers: Object.fromEntries(signed.headers),
          ...content === void 0 ? {} : { body: content }
        };
      }
    });
  }
  #hint(status, code, answer) {
    const region = answer.header("x-amz-bucket-region");
    if (status === 301 || status === 307 || code === "AuthorizationHeaderMalformed") {
      return region !== void 0 && /^[a-z0-9-]+$/.test(region) ? `The bucket is in another region: write ?region=${region}.` : "The bucket is in another region: name it by ?region=….";
    }
    if (code === "NoSuchBucket") return "Make the bucket, or correct its name.";
    if (code === "RequestTimeTooSkewed") return "Set the clock of this machine.";
    if (status === 403) {
      return "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and that this user may s3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket: without the last one, what is not there yet looks forbidden.";
    }
    return void 0;
  }
};
function s3Credentials(env, place) {
  const { AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "", AWS_SESSION_TOKEN = "" } = env;
  if (AWS_ACCESS_KEY_ID === "" || AWS_SECRET_ACCESS_KEY === "") {
    const name = AWS_ACCESS_KEY_ID === "" ? "AWS_ACCESS_KEY_ID" : "AWS_SECRET_ACCESS_KEY";
    throw new StoreError(
      "refused",
      `${place}: ${name} is not set. Set both parts of the key in the environment of the step.`
    );
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...AWS_SESSION_TOKEN === "" ? {} : { sessionToken: AWS_SESSION_TOKEN }
  };
}
function encodePath(path) {
  return path.split("/").map(
    (part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  ).join("/");
}
export {
  s3Credentials,
  s3Store
};
