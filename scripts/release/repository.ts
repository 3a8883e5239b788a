import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movingTag, releaseNotes, releaseProblems } from '#release/plan';
import { stampWorkflow } from '#release/stamp';

/** Where a release is made. */
export interface ReleasePlace {
  /** A clone whose HEAD is the commit to release. */
  readonly folder: string;
  /** Its remote, to which tags are pushed. */
  readonly remote: string;
  /** `OWNER/REPOSITORY` on GitHub. */
  readonly repository: string;
}

/** Whoever makes a commit here is this program. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'gentoo-min-action release',
  GIT_AUTHOR_EMAIL: 'release@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'gentoo-min-action release',
  GIT_COMMITTER_EMAIL: 'release@users.noreply.github.com',
};

interface GitOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** A release, from the question whether it may be to the moving tag. Each step can be run again after it failed. */
export class ReleaseRepository {
  readonly #place: ReleasePlace;

  constructor(place: ReleasePlace) {
    this.#place = place;
  }

  /** @throws Error with everything that stands against the release, a line each */
  check(version: string): string {
    const packageVersion = (JSON.parse(this.#file('package.json')) as { version: string }).version;
    const tags = [...this.#remoteTags().keys()];
    const problems = releaseProblems({ version, packageVersion, changelog: this.#file('CHANGELOG.md'), tags });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return `v${version} can be released`;
  }

  /** Text of the release. @throws Error when CHANGELOG.md has none */
  notes(version: string): string {
    const notes = releaseNotes(this.#file('CHANGELOG.md'), version);
    if (notes === undefined || notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
    return notes;
  }

  /**
   * Makes the commit of the release, whose workflows use the action of HEAD, tags and pushes it. The tag is never overwritten.
   * @returns the commit
   * @throws Error with everything that stands against the release
   */
  tag(version: string): string {
    this.check(version);
    const commit = this.#git(['rev-parse', '--verify', 'HEAD^{commit}']);
    const date = this.#git(['show', '--no-patch', '--format=%cI', commit]);
    const workflows = this.#git(['ls-tree', '--name-only', commit, '.github/workflows/']).split('\n').filter(Boolean);
    const scratch = mkdtempSync(join(tmpdir(), 'gentoo-min-release-'));
    // A date of its own would make another commit of it each time.
    const env = {
      ...IDENTITY,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_INDEX_FILE: join(scratch, 'index'),
    };
    try {
      this.#git(['read-tree', commit], { env });
      for (const path of workflows) {
        const text = this.#said(['show', `${commit}:${path}`]);
        const input = stampWorkflow(text, { repository: this.#place.repository, commit, version });
        const blob = this.#git(['hash-object', '-w', '--stdin'], { input });
        this.#git(['update-index', '--cacheinfo', `100644,${blob},${path}`], { env });
      }
      const tree = this.#git(['write-tree'], { env });
      const message = `Release ${version}\n\nThe workflows use the action of ${commit}.\n`;
      const release = this.#git(['commit-tree', tree, '-p', commit], { env, input: message });
      // Without force: a tag that is there and leads elsewhere is refused by the remote.
      this.#git(['push', '--quiet', this.#place.remote, `${release}:refs/tags/v${version}`]);
      return release;
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }

  /** Moves the tag of the major version. @returns its name, or that it stays */
  move(version: string): string {
    const { remote } = this.#place;
    const tags = this.#remoteTags();
    const target = tags.get(`v${version}`);
    if (target === undefined) throw new Error(`the tag v${version} is not in the remote repository`);
    const moving = movingTag(version, [...tags.keys()]);
    if (moving === undefined) return 'no tag moves';
    this.#git(['fetch', '--quiet', remote, `refs/tags/v${version}`]);
    // Only from where it was a moment ago: of two releases at once one fails.
    const lease = `--force-with-lease=refs/tags/${moving}:${tags.get(moving) ?? ''}`;
    this.#git(['push', '--quiet', lease, remote, `${target}:refs/tags/${moving}`]);
    return moving;
  }

  #file(path: string): string {
    return readFileSync(join(this.#place.folder, path), 'utf8');
  }

  #remoteTags(): Map<string, string> {
    const listed = this.#git(['ls-remote', '--tags', '--refs', this.#place.remote]).split('\n').filter(Boolean);
    return new Map(
      listed.map((line) => {
        const [commit = '', ref = ''] = line.split('\t');
        return [ref.replace('refs/tags/', ''), commit];
      }),
    );
  }

  /** What git says, less the line end. */
  #git(args: readonly string[], options: GitOptions = {}): string {
    return this.#said(args, options).trimEnd();
  }

  /** Runs git. @throws Error with what git said */
  #said(args: readonly string[], { env = {}, input = '' }: GitOptions = {}): string {
    return execFileSync('git', args, {
      cwd: this.#place.folder,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
  }
}
