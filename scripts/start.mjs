// start.mjs SCRIPT [ARGS…]: runs one of the project's own TypeScript programs on a machine that has nothing but Node and npm.
// It installs the locked dependencies when they are missing or out of date, then hands over to the Node 24 among them,
// the version that the action runs on, whatever Node started this file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.gentoo-min-lock');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (install.status !== 0) {
    console.error(
      'npm ci failed: the dependencies of this project could not be installed. Is the npm registry reachable?',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const child = spawnSync(
  join(root, 'node_modules', 'node', 'bin', 'node'),
  ['--import', 'tsx', join(root, script), ...args],
  {
    cwd: process.cwd(),
    stdio: 'inherit',
  },
);
if (child.error) {
  console.error(`cannot start Node 24 from node_modules: ${child.error.message}`);
}
process.exit(child.status ?? 1);
