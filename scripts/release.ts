// A release, step by step, as .github/workflows/release.yml does it. Needs git and Node 24 and no package at all, so that
// nobody else's code runs where the key for tags is.
//
//   release.ts check VERSION     says everything that stands against the release
//   release.ts tag VERSION       makes the commit of the release of HEAD, tags it vVERSION and pushes that
//   release.ts notes VERSION     prints the text of the release
//   release.ts move VERSION      moves the tag of the major version there
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReleaseRepository } from '#release/repository';

const [step = '', version = ''] = process.argv.slice(2);
const release = new ReleaseRepository({
  folder: dirname(dirname(fileURLToPath(import.meta.url))),
  remote: 'origin',
  repository: process.env.GITHUB_REPOSITORY ?? 'org/gentoo-min-action',
});
const steps: Readonly<Record<string, () => string>> = {
  check: () => release.check(version),
  tag: () => release.tag(version),
  notes: () => release.notes(version),
  move: () => release.move(version),
};

try {
  const work = steps[step];
  if (!work) throw new Error(`there is no step "${step}", only ${Object.keys(steps).join(', ')}`);
  console.log(work());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
