import { packageName, packageVersion, type PlannedPackage } from '../portage/plan.js';
import { splitPackage } from '../portage/version.js';
import type { BuildRecords } from './predict.js';

/** A binary package as a store lists it: its path is `CATEGORY/NAME/KEY/NAME-VERSION-BUILD.gpkg.tar`. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** How long it took to make; 0 where nobody measured. */
  readonly seconds: number;
}

/** What a store of packages holds. */
export interface KeptPackages {
  /** Where it is, for people. */
  readonly place: string;
  readonly files: readonly KeptFile[];
}

/** What of a plan comes ready-built from a store, and what is left to compile. */
export interface PlanInStore {
  readonly place: string;
  /** Each as category/name-version, with the bytes of its binary package. */
  readonly ready: readonly { readonly name: string; readonly bytes: number }[];
  /** The same, the longest first, with the seconds that this or another version took where that is known. */
  readonly compiled: readonly { readonly name: string; readonly seconds?: number }[];
}

/**
 * Compares a plan with a store.
 * @param keys of the plan's packages, by category/name-version. One without a key is made in a stage of its own, such as the
 *   compiler; the same version of it, kept by whatever key, counts for it
 */
export function planInStore(
  packages: readonly PlannedPackage[],
  keys: ReadonlyMap<string, string>,
  { place, files }: KeptPackages,
): PlanInStore {
  const byHome = new Map(files.map((file) => [homeOf(file.path), file]));
  const byVersion = new Map(files.map((file) => [versionOf(file.path), file]));
  const took = secondsByName(files);
  const ready: PlanInStore['ready'][number][] = [];
  const compiled: PlanInStore['compiled'][number][] = [];
  for (const each of packages) {
    const name = packageVersion(each);
    const key = keys.get(name);
    const file = key === undefined ? byVersion.get(name) : byHome.get(`${packageName(each)}/${key}`);
    const seconds = byVersion.get(name)?.seconds ?? took.get(packageName(each));
    if (file) ready.push({ name, bytes: file.bytes });
    else compiled.push({ name, ...(seconds === undefined || seconds === 0 ? {} : { seconds }) });
  }
  const rank = ({ seconds = -1 }: { readonly seconds?: number }): number => seconds;
  return { place, ready, compiled: compiled.toSorted((one, other) => rank(other) - rank(one)) };
}

/** How long packages took, as a store remembers it. How many were made at the same time it does not know. */
export function recordsOfStore({ files }: Pick<KeptPackages, 'files'>): BuildRecords {
  const timed = files.flatMap(({ path, seconds }): [string, number][] => {
    const name = versionOf(path);
    return name !== undefined && seconds > 0 ? [[name, seconds]] : [];
  });
  const seconds = new Map<string, number>();
  // Of several with other flags the longest: to be early is the kinder mistake.
  for (const [name, each] of timed) seconds.set(name, Math.max(each, seconds.get(name) ?? 0));
  return { seconds, overlap: undefined, sources: ['package-store'] };
}

/** Bytes of the binary packages of these names (category/name), of the planned version where that is kept, else of another. */
export function keptSizes(
  packages: readonly PlannedPackage[],
  { files }: Pick<KeptPackages, 'files'>,
): Map<string, number> {
  const byVersion = new Map<string | undefined, number>();
  const byName = new Map<string, number>();
  for (const { path, bytes } of files) {
    byVersion.set(versionOf(path), bytes);
    byName.set(nameOf(path), bytes);
  }
  return new Map(
    packages.flatMap((each): [string, number][] => {
      const bytes = byVersion.get(packageVersion(each)) ?? byName.get(packageName(each));
      return bytes === undefined ? [] : [[packageName(each), bytes]];
    }),
  );
}

/** `CATEGORY/NAME/KEY` */
function homeOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/** `CATEGORY/NAME` */
function nameOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** `CATEGORY/NAME-VERSION`; undefined for what is no binary package. */
function versionOf(path: string): string | undefined {
  const [category = '', , , file = ''] = path.split('/');
  const plain = /^(.+)-\d+\.gpkg\.tar$/.exec(file)?.[1];
  return plain !== undefined && splitPackage(`${category}/${plain}`) ? `${category}/${plain}` : undefined;
}

function secondsByName(files: readonly KeptFile[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { path, seconds } of files) {
    const name = nameOf(path);
    if (seconds > 0) names.set(name, Math.max(seconds, names.get(name) ?? 0));
  }
  return names;
}
