/** Where the ebuild repository lies in the image of a snapshot, as the build mounts it. */
export const REPOSITORY = 'var/db/repos/gentoo';

/** The compiler's package. */
export const COMPILER = 'sys-devel/gcc';

/** Files of an ebuild repository by their paths below it. Those that were too large to be kept have no text. */
export type RepositoryFiles = ReadonlyMap<string, string | undefined>;

/** Which files of a repository are looked at: most bytes by path, 0 for those that are of no interest. */
export type Wanted = (path: string) => number;

const KIB = 1024;
/** Ebuilds and what Portage's cache knows of them; the longest in Gentoo's repository has some 50 KiB. */
const PACKAGE_FILE = 256 * KIB;
const MASKS = 2048 * KIB;
const ADVISORY = 128 * KIB;
const NEWS = 64 * KIB;

/** The paths (PMS 4, GLEP 42, GLEP 79) that tell which versions of these packages there are, and what has happened to others. */
export function wantedFiles(packages: readonly string[]): Wanted {
  const folders = packages.flatMap((name) => [`${name}/`, `metadata/md5-cache/${name}-`]);
  return (path) => {
    if (folders.some((start) => path.startsWith(start) && !path.slice(start.length).includes('/'))) return PACKAGE_FILE;
    if (/^profiles\/package\.mask(?:\/[^/]+)?$/.test(path)) return MASKS;
    if (/^metadata\/glsa\/glsa-[^/]+\.xml$/.test(path)) return ADVISORY;
    return /^metadata\/news\/([^/]+)\/\1\.en\.txt$/.test(path) ? NEWS : 0;
  };
}
