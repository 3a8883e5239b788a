import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  GitHubError,
  malformed,
  repoPath
} from "./chunk-Q65PCPDI.js";
import {
  array,
  boolean,
  literal,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/check/lay-out-tree.ts
import { chmod, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/check/git-repository.ts
import { createHash } from "node:crypto";
var MOST_LISTING = 16 * 2 ** 20;
var MOST_CONTENT = 512 * 2 ** 20;
var GitRepository = class _GitRepository {
  constructor(run, folder, prefix) {
    this.run = run;
    this.folder = folder;
    this.prefix = prefix;
  }
  run;
  folder;
  prefix;
  /**
   * @param folder one that exists
   * @returns undefined where there is no git, or the folder is in no repository
   */
  static async around(run, folder) {
    const prefix = await new _GitRepository(run, folder, "").#line("rev-parse", "--show-prefix");
    return prefix === void 0 ? void 0 : new _GitRepository(run, folder, prefix.replace(/\/$/, ""));
  }
  /** The commit that a name means, if it is there: a shallow clone has few of them. */
  commit(name) {
    return this.#line("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  }
  /** What a commit's parents are, also of one whose parents are not there. */
  async parents(name) {
    const id = await this.commit(name);
    const text = id === void 0 ? void 0 : await this.#text("cat-file", "commit", id);
    const [head = ""] = (text ?? "").split("\n\n", 1);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
  }
  /** The commit from which two have grown; undefined where it is not there. */
  mergeBase(one, other) {
    return this.#line("merge-base", "--end-of-options", one, other);
  }
  /** The branch that others start from, as this clone knows it. */
  async defaultBranch() {
    const named = await this.#line("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    for (const branch of [named, "origin/main", "origin/master", "main", "master"]) {
      if (branch !== void 0 && await this.commit(branch) !== void 0) return branch;
    }
    return void 0;
  }
  /** The folder's files in a commit; submodules are left out. Undefined where the commit or its trees are not there. */
  async files(commit2) {
    const path = this.prefix === "" ? [] : [`${this.prefix}/`];
    const text = await this.#text("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit2, ...path);
    return text?.split("\0").flatMap((entry) => {
      const [, mode = "", blob = "", name = ""] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([^]*)$/.exec(entry) ?? [];
      return mode === "" ? [] : [{ mode, blob, path: below(name, this.prefix) }];
    });
  }
  /** Contents by their names; undefined where one of them is not there. */
  async contents(blobs) {
    const wanted = [...new Set(blobs)];
    const output = await this.#bytes(["cat-file", "--batch"], `${wanted.join("\n")}
`);
    return output && readBatch(output);
  }
  async #line(...args) {
    return (await this.#text(...args))?.split("\n", 1)[0];
  }
  async #text(...args) {
    return (await this.#bytes(args, "", MOST_LISTING))?.toString();
  }
  async #bytes(args, input, most = MOST_CONTENT) {
    const chunks = [];
    let bytes = 0;
    try {
      const { code } = await this.run(
        {
          command: "git",
          // In a container the checkout may belong to another user than the one who looks at it.
          args: ["-c", "safe.directory=*", "-C", this.folder, ...args],
          env: { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
          input
        },
        {
          keepBytes: 4096,
          onStdout: (chunk) => {
            bytes += chunk.length;
            if (bytes <= most) chunks.push(chunk);
          }
        }
      );
      return code === 0 && bytes <= most ? Buffer.concat(chunks) : void 0;
    } catch (error) {
      if (hasCode(error, "ENOENT")) return void 0;
      throw error;
    }
  }
};
function below(path, prefix) {
  return prefix === "" ? path : path.slice(prefix.length + 1);
}
function readBatch(output) {
  const contents = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d{1,12})$/.exec(output.toString("latin1", at, end)) ?? [];
    if (end < 0 || blob === void 0) return void 0;
    const from = end + 1;
    contents.set(blob, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return contents;
}
function blobName(content, like) {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

// src/check/lay-out-tree.ts
var LINK = "120000";
var PROGRAM = "100755";
async function layOutTree(files, to, beside, contents) {
  const sound = files.filter(({ path }) => isSound(path));
  const known = /* @__PURE__ */ new Map();
  for (const { path, mode, blob } of sound) {
    if (mode === LINK) continue;
    const content = await sameContent(join(beside, path), blob);
    if (content) known.set(blob, content);
  }
  const missing = sound.map(({ blob }) => blob).filter((blob) => !known.has(blob));
  const fetched = missing.length === 0 ? known : await contents(missing);
  if (!fetched) return false;
  for (const { path, mode, blob } of sound.toSorted((a, b) => Number(a.mode === LINK) - Number(b.mode === LINK))) {
    const content = known.get(blob) ?? fetched.get(blob);
    if (!content) return false;
    const file = join(to, path);
    await mkdir(dirname(file), { recursive: true });
    if (mode === LINK) await symlink(content.toString(), file);
    else {
      await writeFile(file, content, { flag: "wx" });
      await chmod(file, mode === PROGRAM ? 493 : 420);
    }
  }
  return true;
}
function isSound(path) {
  return !path.startsWith("/") && path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
}
var LARGEST = 16 * 2 ** 20;
async function sameContent(file, blob) {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return void 0;
    const content = await readFile(file);
    return blobName(content, blob) === blob ? content : void 0;
  } catch {
    return void 0;
  }
}

// src/check/tree-from-api.ts
var commit = string().regex(/^[0-9a-f]{40,64}$/);
var treeSchema = object({
  truncated: boolean().optional(),
  tree: array(object({ path: string(), mode: string(), type: string(), sha: commit }))
});
var blobSchema = object({ content: string(), encoding: literal("base64") });
var compareSchema = object({ merge_base_commit: object({ sha: commit }) });
var TreeFromApi = class {
  constructor(client, repository) {
    this.client = client;
    this.repository = repository;
  }
  client;
  repository;
  /** The commit from which two have grown. @throws GitHubError */
  async mergeBase(base, head) {
    const doing = "compare the pull request with its base";
    const path = repoPath(this.repository, "compare", `${base}...${head}`);
    const parsed = compareSchema.safeParse(await this.client.ask({ doing, path, permission: "contents: read" }));
    if (!parsed.success) throw malformed(doing);
    return parsed.data.merge_base_commit.sha;
  }
  /**
   * The files below a folder in a commit; none where the commit has no such folder.
   * @param prefix path of the folder, '' for all
   * @throws GitHubError
   */
  async files(commitId, prefix) {
    let tree = commitId;
    for (const step of prefix.split("/").filter((each) => each !== "")) {
      const next = (await this.#tree(tree, false)).find(({ path, type }) => path === step && type === "tree");
      if (!next) return [];
      tree = next.sha;
    }
    return (await this.#tree(tree, true)).filter(({ type }) => type === "blob").map(({ path, mode, sha }) => ({ path, mode, blob: sha }));
  }
  /** Contents by their names. @throws GitHubError */
  async contents(blobs) {
    const contents = /* @__PURE__ */ new Map();
    for (const blob of new Set(blobs)) {
      const doing = "read a file of the base";
      const path = repoPath(this.repository, "git", "blobs", blob);
      const parsed = blobSchema.safeParse(await this.client.ask({ doing, path, permission: "contents: read" }));
      if (!parsed.success) throw malformed(doing);
      contents.set(blob, Buffer.from(parsed.data.content, "base64"));
    }
    return contents;
  }
  async #tree(sha, recursive) {
    const doing = "list the files of the base";
    const path = `${repoPath(this.repository, "git", "trees", sha)}${recursive ? "?recursive=1" : ""}`;
    const parsed = treeSchema.safeParse(await this.client.ask({ doing, path, permission: "contents: read" }));
    if (!parsed.success) throw malformed(doing);
    if (parsed.data.truncated) {
      throw new GitHubError(
        void 0,
        "GitHub: could not list the files of the base: there are too many of them.",
        "Check the repository out with fetch-depth: 0."
      );
    }
    return parsed.data.tree;
  }
};

export {
  GitRepository,
  layOutTree,
  TreeFromApi
};
