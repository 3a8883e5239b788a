// Compiles src/ with tsc, then bundles each front end into dist/NAME with ncc (as ES modules), each by a process of its own,
// which is what is left of its arguments. ncc could compile by itself, but checks all types again for each bundle, or takes
// each file for CommonJS when it is told not to. The output depends on the locked dependencies and on src/ alone, so that
// `rm -rf dist && npm run build && git status --porcelain` prints nothing.
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const script = fileURLToPath(import.meta.url);
const root = dirname(dirname(script));
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

async function bundle(name) {
  const { code, assets } = await ncc(join(compiled, entries[name]), {
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

const run = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args.at(-1)}: nothing was bundled`))));
  });

async function bundleAll() {
  const clear = () => [target, compiled].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  clear();
  try {
    await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
    const left = Object.keys(entries);
    const worker = async () => {
      for (let name = left.pop(); name !== undefined; name = left.pop()) await run([script, name]);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(target, join(root, 'dist'));
  } finally {
    clear();
  }
}

process.on('uncaughtException', (error) => {
  // Node would print the bundler's own minified source first.
  console.error(String(error?.message ?? error));
  process.exit(1);
});
const [name] = process.argv.slice(2);
await (name === undefined ? bundleAll() : bundle(name));
