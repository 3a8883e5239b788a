import type { ContextPlan } from '../image/folder.js';
import { readContextFile } from '../image/load.js';

/** Contents of every file that decides which flags the compiler is built with and uses, each after its path. */
export function compilerSettings(context: ContextPlan): Promise<string> {
  return contents(context, /^portage\/make\.conf(\/|$)|^(portage\/profile|toolchain)\//);
}

/** The same of what changes a package without Portage noticing that its binary package is another one. */
export function packageSettings(context: ContextPlan): Promise<string> {
  return contents(context, /^portage\/(patches|env|package\.env|bashrc|savedconfig)(\/|$)/);
}

async function contents(context: ContextPlan, paths: RegExp): Promise<string> {
  const decisive = context.files.filter(({ path, from }) => from !== 'removed' && paths.test(path));
  const parts = await Promise.all(
    decisive.map(
      async ({ path }) => `${path}\n${Buffer.from((await readContextFile(context, path)) ?? []).toString('base64')}`,
    ),
  );
  return parts.join('\n');
}
