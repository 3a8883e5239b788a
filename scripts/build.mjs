// Compiles src/ with tsc and bundles it with ncc (as ES modules) into dist/: a folder for each front end. The action itself has a
// bundle of its own, in which what it starts with is in few files; the others are started from a common one, since ncc takes half
// a minute for each, and what they share would be in each again. ncc could compile by itself, but takes each file for CommonJS
// when it is told not to check types. The output depends on the locked dependencies and on src/ alone, so that
// `rm -rf dist && npm run build && git status --porcelain` prints nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ncc from '@vercel/ncc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Beside the old bundle until the new one is made: a mistake in src/ must not leave the project without any.
const target = join(root, 'dist.new');
const compiled = join(root, 'lib');

function write(path, content) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function compile() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('src/ does not compile: nothing was bundled');
}

async function bundle(entry, folder) {
  const { code, assets } = await ncc(join(compiled, entry), {
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
    quiet: true,
    cache: false,
    target: 'es2022',
    esm: true,
  });
  write(join(folder, 'index.js'), code);
  for (const [path, asset] of Object.entries(assets)) {
    if (path !== 'package.json') write(join(folder, path), asset.source);
  }
}

async function writeStarts() {
  const { NAMES } = await import(pathToFileURL(join(compiled, 'front-ends.js')).href);
  for (const name of NAMES) {
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
    write(`${name}/index.js`, `${shebang}import { start } from '../common/index.js';\n\nawait start('${name}');\n`);
  }
}

const clear = () => {
  for (const folder of [target, compiled]) rmSync(folder, { recursive: true, force: true });
};

process.on('uncaughtException', (error) => {
  // Node would print the bundler's own minified source first.
  console.error(String(error?.message ?? error));
  process.exitCode = 1;
});
clear();
try {
  compile();
  await bundle('actions/build.js', 'build');
  await bundle('front-ends.js', 'common');
  await writeStarts();
  write('package.json', '{ "type": "module" }\n');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(target, join(root, 'dist'));
} finally {
  clear();
}
