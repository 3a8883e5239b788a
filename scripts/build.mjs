// Compiles src/ with tsc, then bundles each front end into dist/NAME with ncc (as ES modules). ncc could compile by
// itself, but checks all types again for each bundle, or takes each file for CommonJS when it is told not to. The
// output depends on the locked dependencies and on src/ alone, so that `rm -rf dist && npm run build && git status --porcelain` prints nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  build: 'actions/build.js',
  boot: 'actions/boot.js',
  check: 'actions/check.js',
  'check-comment': 'actions/check-comment.js',
  refresh: 'actions/refresh.js',
  cli: 'cli.js',
};

// Beside the old bundles until all are made: a mistake in src/ must not leave the project without any.
const target = join(root, 'dist.new');
const compiled = join(root, 'lib');
const clear = () => [target, compiled].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
clear();
process.on('uncaughtException', (error) => {
  clear();
  // Node would print the bundler's own minified source first.
  console.error(String(error?.message ?? error));
  process.exit(1);
});
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) throw new Error('src/ does not compile: nothing was bundled');
for (const [name, entry] of Object.entries(entries)) {
  const { code, assets } = await ncc(join(compiled, entry), {
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
    quiet: true,
    cache: false,
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
rmSync(compiled, { recursive: true, force: true });
