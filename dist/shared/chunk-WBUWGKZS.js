import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  parseReference
} from "./chunk-YBWY2CMD.js";
import {
  didYouMean,
  quote
} from "./chunk-CMGACONP.js";

// src/platform/csv.ts
function csvField(value) {
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

// src/cache/entry.ts
var CACHE_TYPES = ["gha", "registry", "s3", "azblob", "local"];
var TYPE_NAMES = {
  gha: "GitHub's Actions cache",
  registry: "the registry cache",
  s3: "the S3 cache",
  azblob: "the Azure Blob Storage cache",
  local: "the cache folder"
};
var SECRET_OPTIONS = {
  gha: ["token", "ghtoken"],
  registry: [],
  s3: ["access_key_id", "secret_access_key", "session_token"],
  azblob: ["secret_access_key"],
  local: []
};
function formatOptions(type, options) {
  return [["type", type], ...Object.entries(options)].map(([key = "", value = ""]) => `${key}=${value}`).map(csvField).join(",");
}
function splitFields(line) {
  const fields = [];
  let rest = line;
  for (; ; ) {
    const [all, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",]*))(?=,|$)/.exec(rest) ?? [];
    if (all === void 0) return void 0;
    fields.push(quoted === void 0 ? (plain ?? "").trim() : quoted.replaceAll('""', '"'));
    if (all.length === rest.length) return fields;
    rest = rest.slice(all.length + 1);
  }
}
function readOptions(argument) {
  return new Map(
    (splitFields(argument) ?? []).map((field) => {
      const [name = "", ...value] = field.split("=");
      return [name, value.join("=")];
    })
  );
}

// src/store/location.ts
var FORMS = ["builder", "actions", "folder:PATH", "s3://BUCKET/PREFIX", "oci://REGISTRY/REPOSITORY"];
var HINT = `Write one of: ${FORMS.join(", ")}.`;
var S3_OPTIONS = ["region", "endpoint"];
function readLocation(text) {
  if (text === "builder" || text === "actions") return { value: { kind: text } };
  if (/[\p{Cc}\p{Cs}]/u.test(text)) {
    return { message: `${quote(text)} has a character that cannot be part of a location.`, hint: HINT };
  }
  if (text.startsWith("folder:")) return readFolder(text.slice("folder:".length));
  if (text.startsWith("s3://")) return readBucket(text);
  if (text.startsWith("oci://")) return readRegistry(text.slice("oci://".length));
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
  return { message: `${quote(scheme ?? text, 120)} is not a place that packages can be kept in.`, hint: HINT };
}
function readFolder(path) {
  if (path === "")
    return { message: "folder: names no folder.", hint: "Write folder:PATH, such as folder:/srv/store." };
  if (path.length > 4096) return { message: `${quote(path)} is too long for a path.` };
  if (path.startsWith("//")) {
    return {
      message: `${quote(`folder:${path}`)} is written as an address.`,
      hint: "Write folder:PATH with the path alone."
    };
  }
  return { value: { kind: "folder", path } };
}
var BUCKET = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function readBucket(text) {
  const hint = "Write s3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST; endpoint only where it is not Amazon.";
  const {
    bucket = "",
    path = "",
    query = ""
  } = /^s3:\/\/(?<bucket>[^/?]*)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/s.exec(text)?.groups ?? {};
  if (bucket.includes("@")) {
    return {
      message: "The address of the bucket holds credentials.",
      hint: "Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and replace that key: it may have been seen."
    };
  }
  if (!BUCKET.test(bucket)) return { message: `${quote(bucket, 80)} is not the name of a bucket.`, hint };
  const prefix = path.replace(/^\/+|\/+$/g, "");
  if (prefix.split("/").some((part) => part === ".." || part === ".") || prefix.includes("//")) {
    return { message: `${quote(prefix, 120)} is not a prefix of names in a bucket.`, hint };
  }
  const options = new URLSearchParams(query);
  for (const name of options.keys()) {
    if (!S3_OPTIONS.includes(name)) {
      return { message: `A bucket has no option ${quote(name)}.`, hint: didYouMean(name, S3_OPTIONS) };
    }
    if (options.getAll(name).length > 1)
      return { message: `The option ${name} is there twice.`, hint: "Keep one of the two." };
  }
  const region = options.get("region") ?? "";
  if (region !== "" && !/^[a-z0-9-]{1,40}$/.test(region)) {
    return { message: `${quote(region)} is not the name of a region.`, hint };
  }
  const endpoint = readEndpoint(options.get("endpoint") ?? "");
  if (!("value" in endpoint)) return endpoint;
  return {
    value: {
      kind: "s3",
      bucket,
      prefix,
      ...region === "" ? {} : { region },
      ...endpoint.value === "" ? {} : { endpoint: endpoint.value }
    }
  };
}
function readEndpoint(text) {
  if (text === "") return { value: "" };
  const hint = "Write https://HOST, with a port where there is one.";
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol)) {
    return { message: "The endpoint is not an http:// or https:// address.", hint };
  }
  if (url.username !== "" || url.password !== "") {
    return {
      message: "The endpoint holds credentials.",
      hint: "Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
    };
  }
  if (url.search !== "" || url.hash !== "") return { message: "The endpoint has more than a host and a path.", hint };
  return { value: url.href.replace(/\/+$/, "") };
}
function readRegistry(name) {
  const hint = "Write oci://REGISTRY/REPOSITORY, such as oci://ghcr.io/me/store.";
  if (name.split("/", 1)[0]?.includes("@")) {
    return { message: "The address of the registry holds credentials.", hint: "Log in with `docker login` instead." };
  }
  const parsed = parseReference(name);
  if (!parsed.ok) return { message: `${quote(name, 120)} ${parsed.reason}.`, hint };
  const { domain, path, tag, digest } = parsed.reference;
  if (tag !== void 0 || digest !== void 0) {
    return { message: `${quote(name, 120)} has a tag or digest; the store makes its own tags.`, hint };
  }
  if (!name.includes("/")) return { message: `${quote(name, 120)} has no repository.`, hint };
  return { value: { kind: "registry", registry: domain, repository: path } };
}

export {
  csvField,
  CACHE_TYPES,
  TYPE_NAMES,
  SECRET_OPTIONS,
  formatOptions,
  splitFields,
  readOptions,
  readLocation,
  readEndpoint
};
