import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A git repository in which somebody changes a definition. */
export class ChangeRepository {
  constructor(readonly folder: string) {}

  static async make(folder: string): Promise<ChangeRepository> {
    await mkdir(folder, { recursive: true });
    const repository = new ChangeRepository(folder);
    await repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  async git(...args: readonly string[]): Promise<string> {
    const identity = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com', '-c', 'commit.gpgsign=false'];
    const { stdout } = await promisify(execFile)('git', ['-C', this.folder, ...identity, ...args]);
    return stdout.trim();
  }

  /** Writes files (undefined removes one) and commits them. @returns the commit */
  async commit(files: Readonly<Record<string, string | undefined>>): Promise<string> {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      await mkdir(dirname(file), { recursive: true });
      if (content === undefined) await rm(file);
      else await writeFile(file, content);
    }
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message=change');
    return await this.git('rev-parse', 'HEAD');
  }

  /** A file's content by the name that git gives it. */
  async content(blob: string): Promise<Buffer> {
    const run = promisify(execFile);
    return (await run('git', ['-C', this.folder, 'cat-file', 'blob', blob], { encoding: 'buffer' })).stdout;
  }

  /** A clone with the last commit alone, as actions/checkout makes one. */
  async shallow(folder: string): Promise<ChangeRepository> {
    await promisify(execFile)('git', ['clone', '--quiet', '--depth=1', `file://${this.folder}`, folder]);
    return new ChangeRepository(folder);
  }
}

/** The payload of a `pull_request` event, in the parts that are used. */
export function pullRequestPayload(
  head: string,
  base: string,
  from = 'octo/image',
  into = 'octo/image',
): Record<string, unknown> {
  return {
    action: 'synchronize',
    repository: { full_name: into, default_branch: 'main' },
    pull_request: {
      number: 7,
      state: 'open',
      head: { sha: head, ref: 'change', repo: { full_name: from } },
      base: { sha: base, ref: 'main', repo: { full_name: into } },
    },
  };
}
