import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/actions/installation.ts
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
function installationOf(entry) {
  const root = dirname(dirname(dirname(realpathSync(entry))));
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { defaults: join(root, "config"), builtBy: `${name} ${version}` };
}

export {
  installationOf
};
