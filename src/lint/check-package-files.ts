import { checkConflicts, checkMasks } from './check-conflicts.js';
import { checkPackageLine } from './check-packages.js';
import type { PackageContext } from './check-packages.js';
import { atMost } from './finding.js';
import type { Report } from './finding.js';
import { filesRead } from './names.js';
import { ownLicenseGroups, PACKAGE_FILES, packageLines } from './package-files.js';
import type { PackageFile, PackageLine } from './package-files.js';
import type { Region } from './text-file.js';
import type { Texts } from './texts.js';

export interface PackageSettings {
  readonly march: string | undefined;
  /** Files of the default definition. */
  readonly defaults: ReadonlySet<string>;
  /** Packages of world without a version. */
  readonly world: ReadonlyMap<string, Region>;
}

/** What is wrong with package.*, for the image (portage/) and for its compiler (toolchain/). */
export function* checkAllPackages(texts: Texts, { march, defaults, world }: PackageSettings): Generator<Report> {
  const licenseGroups = ownLicenseGroups(texts);
  const environments = new Set(
    [...texts.paths()]
      .filter((path) => path.startsWith('portage/env/'))
      .map((path) => path.slice('portage/env/'.length)),
  );
  for (const top of ['portage', 'toolchain']) {
    const lines = new Map<PackageFile, PackageLine[]>();
    for (const kind of PACKAGE_FILES) {
      const files = texts.all(filesRead(texts.paths(), `${top}/${kind}`));
      const byFile = files.map((file) => packageLines(kind, file));
      for (const own of byFile) yield* atMost(checkLines(own, { march, environments, licenseGroups }));
      const all = byFile.flat();
      lines.set(kind, all);
      // The user's lines with each other, and the default's: between the two a contradiction is a decision.
      for (const origin of [true, false]) {
        yield* checkConflicts(
          kind,
          all.filter(({ file }) => defaults.has(file.path) === origin),
        );
      }
    }
    yield* checkMasks(lines.get('package.mask') ?? [], lines.get('package.unmask') ?? [], world);
  }
}

function* checkLines(lines: readonly PackageLine[], context: PackageContext): Generator<Report> {
  for (const line of lines) yield* checkPackageLine(line, context);
}
