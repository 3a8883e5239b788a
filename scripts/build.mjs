// Bundles each front end into dist/NAME with ncc (as ES modules). The output depends on the locked dependencies and
// on src/ alone, so that `rm -rf dist && npm run build && git status --porcelain` prints nothing.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  build: 'src/actions/build.ts',
  boot: 'src/actions/boot.ts',
  check: 'src/actions/check.ts',
  'check-comment': 'src/actions/check-comment.ts',
  refresh: 'src/actions/refresh.ts',
  cli: 'src/cli.ts',
};

// Beside the old bundles until all are made: a mistake in src/ must not leave the project without any.
const target = join(root, 'dist.new');
rmSync(target, { recursive: true, force: true });
process.on('uncaughtException', (error) => {
  rmSync(target, { recursive: true, force: true });
  // Node would print the bundler's own minified source first.
  console.error(String(error?.message ?? error));
  process.exit(1);
});
for (const [name, entry] of Object.entries(entries)) {
  const { code, assets } = await ncc(join(root, entry), {
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
    quiet: true,
    cache: false,
    transpileOnly: true, // tsc checks the types, once and not for each bundle
    target: 'es2022',
    esm: true,
  });
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [path, asset] of Object.entries(assets)) {
    if (path === 'package.json') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), asset.source);
  }
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(target, join(root, 'dist'));
