/** Major and minor number of a release. */
export type Release = readonly [major: number, minor: number];

/** `RUN --device` is part of the stable Dockerfile syntax from this one on (BuildKit, Dockerfile reference, "RUN --device": 1.27). */
export const OLDEST_BUILDKIT: Release = [0, 33];

/** Whether a version is older than a release. One without numbers is a build from source: assumed to be new enough. */
export function isOlder(version: string, [major, minor]: Release): boolean {
  const match = /^v?(\d+)\.(\d+)\./.exec(version);
  if (!match || version.startsWith('0.0.0')) return false;
  const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
  return haveMajor < major || (haveMajor === major && haveMinor < minor);
}
