// npm run docs [-- FOLDER]: makes the documents a site in FOLDER (out/docs when absent), to be opened as a file or served by anything.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteOf } from './docs/repository.js';

const folder = resolve(process.argv[2] ?? 'out/docs');
const { files, problems } = siteOf(dirname(dirname(fileURLToPath(import.meta.url))));
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(`${files.size} files: ${join(folder, 'index.html')}`);
}
