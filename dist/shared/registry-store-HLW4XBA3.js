import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  RegistryClient
} from "./chunk-IFPRJNB3.js";
import {
  IndexedStore
} from "./chunk-5EUADHBJ.js";
import {
  LARGEST_LOOK,
  checkFile,
  contentOf,
  isContent,
  readIndexText,
  receive,
  renderIndex
} from "./chunk-F4TJV6JQ.js";
import "./chunk-HQZZYC43.js";
import "./chunk-P6MARFKP.js";
import {
  LostError
} from "./chunk-O5AYYS5E.js";
import "./chunk-CMGACONP.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/store/registry-store.ts
import { createHash } from "node:crypto";
var SETTLE_MS = 1e3;
var MANIFEST = "application/vnd.oci.image.manifest.v1+json";
var ARTIFACT = "application/vnd.gentoo-min.store.v1";
var INDEX = "application/vnd.gentoo-min.store.index.v1+json";
var FILE = "application/vnd.gentoo-min.store.file.v1";
var LARGEST_MANIFEST = 4 * 1024 * 1024;
function registryStore(options) {
  return new IndexedStore(new RegistryShelf(options), options);
}
var RegistryShelf = class {
  constructor(options) {
    this.options = options;
    this.#registry = new RegistryClient(options);
    this.place = this.#registry.place;
    this.settleMs = options.settleMs ?? SETTLE_MS;
  }
  options;
  place;
  settleMs;
  #registry;
  /** The index by the digest of its blob: looking again costs a manifest only. */
  #known;
  read = async (signal) => {
    const manifest = await this.#ask(
      {
        doing: "read the manifest",
        access: "pull",
        method: "GET",
        url: `manifests/${this.options.tag}`,
        headers: { accept: MANIFEST },
        expect: [404],
        signal
      },
      async (answer) => answer.status === 404 ? void 0 : await answer.text()
    );
    const config = manifest === void 0 ? void 0 : configOf(manifest);
    if (config === void 0) return { index: readIndexText(void 0, this.place) };
    if (this.#known?.digest !== config.digest) {
      const text = await this.#ask(
        {
          doing: "read the index",
          access: "pull",
          method: "GET",
          url: `blobs/${config.digest}`,
          expect: [404],
          signal
        },
        async (answer) => answer.status === 404 ? void 0 : await answer.text()
      );
      const damaged = text !== void 0 && `sha256:${sha256(text)}` !== config.digest;
      this.#known = { digest: config.digest, index: readIndexText(damaged ? void 0 : text, this.place) };
    }
    return { index: this.#known.index };
  };
  write = async (index, _mark, signal) => {
    const text = renderIndex(index);
    const config = { mediaType: INDEX, digest: `sha256:${sha256(text)}`, size: Buffer.byteLength(text) };
    const manifest = renderManifest(config, index);
    if (manifest.length > LARGEST_MANIFEST) {
      throw new StoreError(
        "full",
        `${this.place}: ${index.entries.size} files are more than one manifest can list. Remove what is not needed.`
      );
    }
    await this.#upload(config, () => text, "write the index", signal);
    await this.#ask(
      {
        doing: "write the manifest",
        access: "pull,push",
        method: "PUT",
        url: `manifests/${this.options.tag}`,
        headers: { "content-type": MANIFEST },
        body: () => manifest,
        signal
      },
      () => Promise.resolve()
    );
    this.#known = { digest: config.digest, index };
    return true;
  };
  // Blobs are named by their content: both are there, and the one that was listed first stays.
  ours = () => Promise.resolve(/* @__PURE__ */ new Set());
  bring = (entry, target, signal) => this.#ask(
    {
      doing: `get ${entry.path}`,
      access: "pull",
      method: "GET",
      url: `blobs/sha256:${entry.sha256}`,
      expect: [404],
      signal
    },
    async (answer, alive) => {
      if (answer.status === 404) throw new LostError("it is gone");
      await receive(answer.body, entry, target, alive);
    }
  );
  take = async (entry, file, replace, signal) => {
    await checkFile(file, entry);
    if (!replace && await this.holds(entry, signal)) return 0;
    const blob = { mediaType: FILE, digest: `sha256:${entry.sha256}`, size: entry.bytes };
    await this.#upload(blob, (alive) => contentOf(file, entry, alive), `put ${entry.path}`, signal);
    return entry.bytes;
  };
  holds = (entry, signal) => this.#ask(
    {
      doing: `look for ${entry.path}`,
      access: "pull",
      method: "HEAD",
      url: `blobs/sha256:${entry.sha256}`,
      expect: [404],
      signal
    },
    (answer) => {
      const length = answer.header("content-length");
      return Promise.resolve(answer.ok && (length === void 0 || length === String(entry.bytes)));
    }
  );
  // A registry does not look into its blobs: what was damaged on its disk shows to who reads it.
  intact = async (entry, signal) => {
    if (entry.bytes > LARGEST_LOOK) return this.holds(entry, signal);
    const read = { doing: `look at ${entry.path}`, access: "pull", method: "GET", expect: [404], signal };
    return this.#ask(
      { ...read, url: `blobs/sha256:${entry.sha256}` },
      (answer, alive) => answer.ok ? isContent(answer.body, entry, alive) : Promise.resolve(false)
    );
  };
  // A blob goes with the garbage collection of the registry, once no manifest lists it.
  discard = () => Promise.resolve();
  /** POST and PUT (OCI distribution specification, "Pushing a blob monolithically", "POST then PUT"). */
  async #upload(blob, body, doing, signal) {
    const post = { doing, access: "pull,push", method: "POST", url: "blobs/uploads/", signal };
    const location = await this.#ask(post, (answer) => Promise.resolve(answer.header("location")));
    const target = location === void 0 ? void 0 : new URL(location, `${this.#registry.address}blobs/uploads/`);
    if (target === void 0) {
      throw new StoreError("refused", `${this.place}: could not ${doing}: the registry did not say where to send it.`);
    }
    target.searchParams.set("digest", blob.digest);
    await this.#ask(
      {
        doing,
        access: "pull,push",
        method: "PUT",
        url: target.href,
        headers: { "content-type": "application/octet-stream", "content-length": String(blob.size) },
        ...blob.size === 0 ? {} : { body },
        signal
      },
      () => Promise.resolve()
    );
  }
  #ask(request, use) {
    return this.#registry.ask({
      ...request,
      use,
      // Registries keep blobs elsewhere.
      follow: request.method === "GET" || request.method === "HEAD",
      hint: (status) => status === 401 || status === 403 ? "Log in before, with `docker login` or docker/login-action; in a workflow the job needs `packages: write`." : void 0
    });
  }
};
function renderManifest(config, index) {
  const sizes = new Map([...index.entries.values()].map(({ sha256: digest, bytes }) => [digest, bytes]));
  const files = [...sizes].map(([digest, size]) => ({ mediaType: FILE, digest: `sha256:${digest}`, size }));
  const layers = files.length === 0 ? [config] : files.sort((a, b) => a.digest < b.digest ? -1 : 1);
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, artifactType: ARTIFACT, config, layers });
}
function configOf(text) {
  try {
    const { config } = JSON.parse(text);
    const digest = config?.digest ?? "";
    return config?.mediaType === INDEX && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : void 0;
  } catch {
    return void 0;
  }
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
export {
  registryStore
};
