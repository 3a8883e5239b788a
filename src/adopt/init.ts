import type { InitSettings } from '../inputs/adopt-settings.js';
import { PARTS } from '../image/folder.js';
import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import { calledBy, callers } from './callers.js';
import type { ExampleTexts, Runner } from './callers.js';
import { importDefinition } from './import/import.js';
import type { ImportNote, OldFile } from './import/note.js';
import type { PlannedFile } from './planned-file.js';
import { starterDefinition } from './starter.js';

/** Hosted runners have different CPUs; every one of them has what this level promises (x86-64 psABI). */
const HOSTED_MARCH = 'x86-64-v3';

/** What is there already, and what a repository begins with. */
export interface InitSources {
  /** Text files of the default definition by their paths. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly examples: ExampleTexts;
  /** Names at the top of the folder of the definition; empty when there is none. */
  readonly existing: readonly string[];
  /** Workflows of the repository by their paths. */
  readonly workflows: ReadonlyMap<string, string>;
  /** Files of an older configuration that is to be taken over. */
  readonly old: readonly OldFile[] | undefined;
}

/** What is to be written, and what is not and why. */
export interface InitPlan {
  readonly files: readonly PlannedFile[];
  /** Sentences about what is left as it is. */
  readonly left: readonly string[];
  /** What became of an older configuration. */
  readonly notes: readonly ImportNote[];
}

/**
 * Plans the files of a repository that adopts the action.
 * @throws UserError when an older configuration would go where a definition is already
 */
export function planInit(settings: InitSettings, runner: Runner, sources: InitSources): InitPlan {
  const { config } = settings;
  const left: string[] = [];
  const there = sources.existing.filter((name) => PARTS.includes(name));
  if (there.length > 0 && sources.old !== undefined) {
    throw new UserError({
      message: `${quote(config, 200)} holds a definition already (${there.join(', ')}), so that nothing can be imported into it.`,
      hint: 'Name another folder by --config, such as image.',
    });
  }
  if (there.length > 0) left.push(`${config} holds a definition already (${there.join(', ')}): it stays as it is.`);
  const { files, notes } = there.length > 0 ? { files: [], notes: [] } : definition(settings, runner, sources);

  const wanted = callers(sources.examples, { ...settings, runner }).filter(({ path, calls }) => {
    const other = [...sources.workflows].find(
      ([name, text]) => name !== path && calledBy(text, settings.action.repository).includes(calls),
    );
    if (other) left.push(`${path} is not written: ${other[0]} calls ${calls} already.`);
    return !other;
  });
  const placed = files.map((file) => ({ ...file, path: `${config}/${file.path}` }));
  return { files: [...placed, ...wanted], left, notes };
}

function definition(
  { march: given, action }: InitSettings,
  runner: Runner,
  { defaults, old }: InitSources,
): { readonly files: readonly PlannedFile[]; readonly notes: readonly ImportNote[] } {
  const march = given ?? (runner === 'hosted' ? HOSTED_MARCH : undefined);
  const text = (path: string): string => defaults.get(path) ?? '';
  const texts = { imageYaml: text('image.yaml'), world: text('world'), makeConf: text('portage/make.conf') };
  const starter = starterDefinition(texts, { march, action });
  return old === undefined ? { files: starter, notes: [] } : importDefinition(old, starter, { defaults, march });
}
