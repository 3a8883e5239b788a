import { parseChangelog } from '#release/changelog';
import { compareVersions, parseVersion, versionsOf } from '#release/version';

/** What is known of the repository before a release. */
export interface ReleaseFacts {
  /** As it was asked for: `1.2.3`. */
  readonly version: string;
  /** The one in package.json. */
  readonly packageVersion: string;
  /** Text of CHANGELOG.md. */
  readonly changelog: string;
  /** Names of all tags, of the remote repository too. */
  readonly tags: readonly string[];
}

/** @returns everything that stands against the release; nothing when it may go on */
export function releaseProblems({ version, packageVersion, changelog, tags }: ReleaseFacts): string[] {
  const parsed = parseVersion(version);
  if (!parsed) return [`"${version.slice(0, 80)}" is no version: write it as 1.2.3`];
  const problems: string[] = [];
  if (packageVersion !== version) problems.push(`package.json says ${packageVersion}`);
  const { sections, problems: ofChangelog } = parseChangelog(changelog);
  problems.push(...ofChangelog.map((problem) => `CHANGELOG.md:${problem}`));
  const [unreleased, newest] = sections;
  if (newest?.version !== version) problems.push(`the newest release in CHANGELOG.md is ${newest?.version ?? 'none'}`);
  if (unreleased?.version === undefined && unreleased?.body !== undefined && unreleased.body !== '') {
    problems.push('CHANGELOG.md has changes below "Unreleased": they belong to the section of the release');
  }
  if (tags.includes(`v${version}`))
    problems.push(`the tag v${version} is there already, and a release is never changed`);
  const ofMajor = versionsOf(tags).filter(({ major, minor }) => major === parsed.major && minor === parsed.minor);
  const later = ofMajor.find((other) => compareVersions(other, parsed) > 0);
  if (later) problems.push(`v${later.major}.${later.minor}.${later.patch} is released already`);
  return problems;
}

/** Text of the release: its section in CHANGELOG.md. */
export function releaseNotes(changelog: string, version: string): string | undefined {
  return parseChangelog(changelog).sections.find((section) => section.version === version)?.body;
}

/**
 * The moving tag of a release, such as `v1`.
 * @returns undefined where it stays: for a trial version, and for a repair of what is not the newest of its major version
 */
export function movingTag(version: string, tags: readonly string[]): string | undefined {
  const parsed = parseVersion(version);
  if (!parsed || parsed.pre.length > 0) return undefined;
  const rivals = versionsOf(tags).filter(({ major, pre }) => major === parsed.major && pre.length === 0);
  return rivals.some((rival) => compareVersions(rival, parsed) > 0) ? undefined : `v${parsed.major}`;
}
