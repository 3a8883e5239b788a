/** A version of this project: Semantic Versioning 2.0.0 without build metadata. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Identifiers behind the dash; none for a release proper. */
  readonly pre: readonly string[];
}

const VERSION =
  /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*))?$/;

/** @returns undefined where the text is no version */
export function parseVersion(text: string): Version | undefined {
  const match = text.length > 64 ? null : VERSION.exec(text);
  if (!match) return undefined;
  const [, major, minor, patch, pre] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre: pre?.split('.') ?? [] };
}

/** Negative when the first one comes before the second (Semantic Versioning, 11). */
export function compareVersions(one: Version, other: Version): number {
  const numbers = one.major - other.major || one.minor - other.minor || one.patch - other.patch;
  if (numbers !== 0) return numbers;
  if (one.pre.length === 0 || other.pre.length === 0) return other.pre.length - one.pre.length;
  for (const [index, identifier] of one.pre.entries()) {
    const against = other.pre[index];
    if (against === undefined) return 1;
    if (identifier === against) continue;
    const [a, b] = [identifier, against].map((text) => (/^\d+$/.test(text) ? Number(text) : undefined));
    if (a !== undefined && b !== undefined) return a - b;
    if (a !== undefined) return -1;
    if (b !== undefined) return 1;
    return identifier < against ? -1 : 1;
  }
  return one.pre.length - other.pre.length;
}

/** Versions among the names of tags: `v1.2.3`, but not `v1`. */
export function versionsOf(tags: readonly string[]): Version[] {
  return tags.flatMap((tag) => (tag.startsWith('v') ? (parseVersion(tag.slice(1)) ?? []) : []));
}
