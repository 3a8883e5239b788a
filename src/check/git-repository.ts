import { createHash } from 'node:crypto';
import type { Runner } from '../platform/process.js';
import { hasCode } from '../platform/errors.js';

/** A file of a commit. */
export interface TreeFile {
  /** Below the folder that was asked for, with `/`. */
  readonly path: string;
  /** `100644`, `100755`, or `120000` for a link, whose content is its target. */
  readonly mode: string;
  /** Name of its content: SHA-1 of `blob SIZE`, a zero byte, and the content (in a SHA-256 repository accordingly). */
  readonly blob: string;
}

/** More than any definition has; see `scanFolder`. */
const MOST_LISTING = 16 * 2 ** 20;
const MOST_CONTENT = 512 * 2 ** 20;

/** The git repository that a folder is in, read and never changed. */
export class GitRepository {
  private constructor(
    private readonly run: Runner,
    private readonly folder: string,
    /** Path of the folder below the root of the repository; '' for the root itself. */
    readonly prefix: string,
  ) {}

  /**
   * @param folder one that exists
   * @returns undefined where there is no git, or the folder is in no repository
   */
  static async around(run: Runner, folder: string): Promise<GitRepository | undefined> {
    const prefix = await new GitRepository(run, folder, '').#line('rev-parse', '--show-prefix');
    return prefix === undefined ? undefined : new GitRepository(run, folder, prefix.replace(/\/$/, ''));
  }

  /** The commit that a name means, if it is there: a shallow clone has few of them. */
  commit(name: string): Promise<string | undefined> {
    // Behind the mark nothing is an option, whatever it looks like.
    return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  }

  /** What a commit's parents are, also of one whose parents are not there. */
  async parents(name: string): Promise<readonly string[]> {
    const id = await this.commit(name);
    const text = id === undefined ? undefined : await this.#text('cat-file', 'commit', id);
    const [head = ''] = (text ?? '').split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
  }

  /** The commit from which two have grown; undefined where it is not there. */
  mergeBase(one: string, other: string): Promise<string | undefined> {
    return this.#line('merge-base', '--end-of-options', one, other);
  }

  /** The branch that others start from, as this clone knows it. */
  async defaultBranch(): Promise<string | undefined> {
    const named = await this.#line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    for (const branch of [named, 'origin/main', 'origin/master', 'main', 'master']) {
      if (branch !== undefined && (await this.commit(branch)) !== undefined) return branch;
    }
    return undefined;
  }

  /** The folder's files in a commit; submodules are left out. Undefined where the commit or its trees are not there. */
  async files(commit: string): Promise<TreeFile[] | undefined> {
    // With a slash at its end a path means what is below it.
    const path = this.prefix === '' ? [] : [`${this.prefix}/`];
    const text = await this.#text('ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit, ...path);
    return text?.split('\0').flatMap((entry) => {
      const [, mode = '', blob = '', name = ''] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([^]*)$/.exec(entry) ?? [];
      return mode === '' ? [] : [{ mode, blob, path: below(name, this.prefix) }];
    });
  }

  /** Contents by their names; undefined where one of them is not there. */
  async contents(blobs: readonly string[]): Promise<ReadonlyMap<string, Buffer> | undefined> {
    const wanted = [...new Set(blobs)];
    const output = await this.#bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    return output && readBatch(output);
  }

  async #line(...args: readonly string[]): Promise<string | undefined> {
    return (await this.#text(...args))?.split('\n', 1)[0];
  }

  async #text(...args: readonly string[]): Promise<string | undefined> {
    return (await this.#bytes(args, '', MOST_LISTING))?.toString();
  }

  async #bytes(args: readonly string[], input: string, most = MOST_CONTENT): Promise<Buffer | undefined> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      const { code } = await this.run(
        {
          command: 'git',
          // In a container the checkout may belong to another user than the one who looks at it.
          args: ['-c', 'safe.directory=*', '-C', this.folder, ...args],
          env: { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
          input,
        },
        {
          keepBytes: 4096,
          onStdout: (chunk) => {
            bytes += chunk.length;
            if (bytes <= most) chunks.push(chunk);
          },
        },
      );
      return code === 0 && bytes <= most ? Buffer.concat(chunks) : undefined;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }
}

function below(path: string, prefix: string): string {
  return prefix === '' ? path : path.slice(prefix.length + 1);
}

/** `BLOB blob SIZE`, a newline, the content, a newline (git-cat-file(1), "BATCH OUTPUT"). */
function readBatch(output: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d{1,12})$/.exec(output.toString('latin1', at, end)) ?? [];
    if (end < 0 || blob === undefined) return undefined;
    const from = end + 1;
    contents.set(blob, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return contents;
}

/** The name that git gives to a content. @param like a name, whose length tells the hash */
export function blobName(content: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
