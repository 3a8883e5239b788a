import type { Requirer } from '../portage/requirers.js';
import type { ConfigLine, ConfigLines } from './config-lines.js';

/** What made a package be asked for. */
export interface Cause {
  readonly line: ConfigLine;
  /** The package and the flag of it that ask for what cannot be had, where a line of package.use turned it on. */
  readonly package: string;
  readonly flag?: string;
}

/**
 * The line that made a package be asked for. Nearest first: a line of package.use that sets the flag because of which a
 * package of the chain asks, or an entry of world that is a package of the chain. The atom itself, when the user wrote it.
 */
export function causeOf(atom: string, chain: readonly Requirer[], config: ConfigLines): Cause | undefined {
  const wanted = chain.length === 0 ? config.world(atom) : undefined;
  if (wanted) return { line: wanted, package: atom };
  for (const { name, use } of chain) {
    for (const flag of use) {
      const line = config.flag(name, flag);
      if (line) return { line, package: name, flag };
    }
  }
  for (const { name } of chain) {
    const line = config.world(name);
    if (line) return { line, package: name };
  }
  return undefined;
}
