import type { ImageDefinition } from '../image/definition.js';
import type { ContextPlan } from '../image/folder.js';
import { readContextFile } from '../image/load.js';
import { fingerprint } from '../platform/fingerprint.js';

/**
 * Which packages lie together in a store: those of one profile, one compiler and the same flags, so that each can be served as
 * a binhost. Inside of it the key of each package decides (config/build/plan).
 * @param makeConf the definition's make.conf, see `makeConfText`
 */
export function storeFingerprint(image: ImageDefinition, makeConf: string): string {
  return fingerprint('store', image.profile, image.compiler.version, meaning(makeConf));
}

/** Where distfiles lie together: all of them, because they are the same whatever they are compiled with. */
export function distfilesFingerprint(): string {
  return fingerprint('distfiles');
}

/** The text of portage/make.conf, or of every file in it in name order when it is a folder. */
export async function makeConfText(context: ContextPlan): Promise<string> {
  const files = context.files.filter(({ path, from }) => from !== 'removed' && /^portage\/make\.conf(\/|$)/.test(path));
  const paths = files.map(({ path }) => path).sort();
  const texts = await Promise.all(paths.map(async (path) => Buffer.from((await readContextFile(context, path)) ?? [])));
  return texts.map((text) => text.toString('utf8')).join('\n');
}

/** Without comments and blank space, which change no package. */
function meaning(makeConf: string): string {
  const lines = makeConf.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  return lines.filter((line) => line !== '').join('\n');
}
