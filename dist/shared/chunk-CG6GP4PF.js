import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  readContextFile
} from "./chunk-PV4L3JE5.js";
import {
  runProcess
} from "./chunk-WL2UUQVR.js";
import {
  nodeClient,
  realPause
} from "./chunk-UUYMIFWF.js";
import {
  fingerprint
} from "./chunk-XJG5VGGA.js";
import {
  readEndpoint
} from "./chunk-WBUWGKZS.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";

// src/store/fingerprint.ts
function storeFingerprint(image, makeConf) {
  return fingerprint("store", image.profile, image.compiler.version, meaning(makeConf));
}
function distfilesFingerprint() {
  return fingerprint("distfiles");
}
async function makeConfText(context) {
  const files = context.files.filter(({ path, from }) => from !== "removed" && /^portage\/make\.conf(\/|$)/.test(path));
  const paths = files.map(({ path }) => path).sort();
  const texts = await Promise.all(paths.map(async (path) => Buffer.from(await readContextFile(context, path) ?? [])));
  return texts.map((text) => text.toString("utf8")).join("\n");
}
function meaning(makeConf) {
  const lines = makeConf.split("\n").map((line) => line.replace(/(^|\s)#.*$/, "").trim());
  return lines.filter((line) => line !== "").join("\n");
}

// src/store/open-store.ts
import { resolve } from "node:path";
async function openStore(location, kind, fingerprint2, context) {
  if (!/^[0-9a-z]{1,64}$/.test(fingerprint2)) throw new Error(`${fingerprint2} is not a fingerprint`);
  const { env, run = runProcess, client = nodeClient, pause = realPause, settleMs } = context;
  const now = () => context.now?.() ?? Date.now();
  const below = `${kind}/${fingerprint2}`;
  const binhost = kind === "packages";
  const settle = settleMs === void 0 ? {} : { settleMs };
  switch (location.kind) {
    case "builder":
      return void 0;
    case "folder": {
      const { folderStore } = await import("./folder-store-BQSWEMEA.js");
      return folderStore({ folder: resolve(location.path), below, binhost, pause, now });
    }
    case "s3": {
      const { s3Store, s3Credentials } = await import("./s3-store-RR2BL3NI.js");
      const { bucket, prefix } = location;
      const endpoint = location.endpoint ?? endpointOf(env, `bucket ${bucket}`);
      return s3Store({
        bucket,
        prefix,
        region: location.region ?? [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(Boolean) ?? "us-east-1",
        ...endpoint === "" ? {} : { endpoint },
        credentials: s3Credentials(env, `bucket ${bucket}`),
        ...{ below, binhost, client, pause, now, ...settle }
      });
    }
    case "registry": {
      const { registryStore } = await import("./registry-store-HLW4XBA3.js");
      const { findLogin } = await import("./registry-auth-A6PXJJDA.js");
      const { registry, repository } = location;
      const login = () => findLogin(registry, { env, run });
      return registryStore({
        registry,
        repository,
        tag: `${kind}-${fingerprint2}`,
        login,
        client,
        pause,
        now,
        ...settle
      });
    }
    case "actions": {
      const { actionsCacheClient, tokenScopes, checkCacheAccess } = await import("./actions-cache-client-E5C3JD3L.js");
      const { actionsStore } = await import("./actions-store-W3BCTGNC.js");
      checkCacheAccess(env, "read");
      const cache = actionsCacheClient(env, pause);
      return actionsStore({ client: cache, scopes: tokenScopes(env), kind, fingerprint: fingerprint2, pause, now, ...settle });
    }
  }
}
function endpointOf(env, place) {
  const name = env.AWS_ENDPOINT_URL_S3 ? "AWS_ENDPOINT_URL_S3" : "AWS_ENDPOINT_URL";
  const reading = readEndpoint(env[name] ?? "");
  if ("value" in reading) return reading.value;
  throw new StoreError("refused", `${place}: ${name}: ${reading.message} ${reading.hint ?? ""}`.trimEnd());
}

export {
  storeFingerprint,
  distfilesFingerprint,
  makeConfText,
  openStore
};
