import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where this program stands and what it is. */
export interface Installation {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** Name and version. */
  readonly builtBy: string;
}

/** @param entry path of the running program, `dist/NAME/index.js` */
export function installationOf(entry: string): Installation {
  const root = dirname(dirname(dirname(realpathSync(entry))));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return { defaults: join(root, 'config'), builtBy: `${name} ${version}` };
}
