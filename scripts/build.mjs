// Bundles the front ends into dist/NAME/index.js, as ES modules; what several of them use, and what is loaded only when it is
// needed, stands once in dist/shared. Types are the business of `npm run lint`. The output depends on the locked dependencies
// and on src/ alone, so that `rm -rf dist && npm run build && git status --porcelain` prints nothing.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = {
  build: 'actions/build.ts',
  boot: 'actions/boot.ts',
  check: 'actions/check.ts',
  'check-comment': 'actions/check-comment.ts',
  refresh: 'actions/refresh.ts',
  cli: 'cli.ts',
};
// Beside the old bundles until all are made: a mistake in src/ must not leave the project without any.
const target = join(root, 'dist.new');

async function bundleAll() {
  rmSync(target, { recursive: true, force: true });
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [`${name}/index`, `src/${file}`])),
      outdir: target,
      bundle: true,
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      // All of them, whole, in licenses.txt.
      legalComments: 'none',
      // Dependencies that are CommonJS ask for Node's own modules by `require`, which an ES module has not.
      banner: {
        js: "import { createRequire as requireOfModule } from 'node:module';\nconst require = requireOfModule(import.meta.url);",
      },
      metafile: true,
      logLevel: 'warning',
    });
    writeFileSync(join(target, 'licenses.txt'), licensesOf(root, Object.keys(metafile.inputs)));
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(target, join(root, 'dist'));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

try {
  await bundleAll();
} catch (error) {
  // What is wrong with src/ esbuild has printed already.
  if (error.errors === undefined) console.error(error.message);
  process.exitCode = 1;
}
