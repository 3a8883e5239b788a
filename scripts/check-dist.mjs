// Rebuilds dist/ and fails when that changes anything that git sees, untracked files included.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const status = () => {
  const result = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout;
};

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const changed = status();
if (changed !== '') {
  console.error(`dist/ is not what src/ makes. Run \`npm run build\` and commit the result:\n${changed}`);
  process.exit(1);
}
