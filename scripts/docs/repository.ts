import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeSite } from './site.js';
import type { Site } from './site.js';

/** Makes the site of the documents that a folder of this project has. */
export function siteOf(root: string): Site {
  const names = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`);
  const read = (paths: readonly string[]): Map<string, string> =>
    new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const documents = ['README.md', ...names, 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  return makeSite(
    read(documents.filter((path) => path.endsWith('.md'))),
    read(names.filter((path) => path.endsWith('.svg'))),
    (path) => {
      if (!existsSync(join(root, path))) return undefined;
      return statSync(join(root, path)).isDirectory() ? 'folder' : 'file';
    },
  );
}
