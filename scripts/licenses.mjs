import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licenses of what was bundled, each whole, as their texts ask for.
 * @param root folder of the project
 * @param inputs paths of the files that were bundled, from there
 * @returns a paragraph for each package: its name and version, the SPDX expression of its package.json, and the text that it
 *   brings, where it brings one
 */
export function licensesOf(root, inputs) {
  // The package is what follows the last node_modules; its name has two parts where it begins with @.
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []);
  const packages = new Map();
  for (const folder of new Set(folders)) {
    const {
      name,
      version,
      license = 'no license named',
    } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
    const text =
      file === undefined
        ? ''
        : readFileSync(join(root, folder, file), 'utf8')
            .replaceAll('\r\n', '\n')
            .trim();
    packages.set(`${name} ${version}`, `${name} ${version}\n${license}\n${text === '' ? '' : `\n${text}\n`}`);
  }
  return [...packages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, paragraph]) => paragraph)
    .join('\n');
}
