import type { ImageDefinition } from '../image/definition.js';
import type { PackageFacts } from '../snapshot/facts.js';
import type { Edit } from './edit.js';
import { compilerSlot } from '../image/rules.js';
import type { Proposal } from './proposals.js';
import type { VersionQuestion } from './versions.js';

/** What each keyword of image.yaml accepts besides itself (make.conf(5), ACCEPT_KEYWORDS). */
const ACCEPTED: Readonly<Record<ImageDefinition['compiler']['keyword'], readonly string[]>> = {
  amd64: ['amd64', '*'],
  '~amd64': ['amd64', '~amd64', '*', '~*'],
  '**': [],
};

/** The question for a new compiler: what is masked, or has no keyword that image.yaml accepts, cannot be built. */
export function compilerQuestion({ compiler, refresh }: ImageDefinition, facts: PackageFacts): VersionQuestion {
  return {
    name: 'gcc',
    files: facts.files,
    current: compiler.version,
    skip: refresh.compiler.skip,
    hold: refresh.hold.includes('compiler'),
    refuse: (version) => {
      if (facts.isMasked(version)) return 'is masked by the profiles of the snapshot';
      const keywords = facts.keywords(version);
      if (compiler.keyword === '**' || ACCEPTED[compiler.keyword].some((word) => keywords.includes(word))) {
        return undefined;
      }
      return `has ${keywordText(keywords)}, and compiler.keyword accepts ${compiler.keyword}`;
    },
  };
}

/**
 * The question for a new kernel. To pin one is to accept it whatever its keyword is; without any, its maintainers have
 * withdrawn it.
 */
export function kernelQuestion({ kernel, refresh }: ImageDefinition, facts: PackageFacts): VersionQuestion {
  return {
    name: kernel.sources,
    files: facts.files,
    current: kernel.version,
    skip: refresh.kernel.skip,
    hold: refresh.hold.includes('kernel'),
    refuse: (version) => {
      if (facts.isMasked(version)) return 'is masked by the profiles of the snapshot';
      const fits = facts.keywords(version).some((word) => ACCEPTED['~amd64'].includes(word));
      return fits ? undefined : `has ${keywordText(facts.keywords(version))}`;
    },
  };
}

function keywordText(keywords: readonly string[]): string {
  const own = keywords.filter((word) => /^[-~]?(?:amd64|\*)$/.test(word)).join(' ');
  return own === '' ? 'no keyword for amd64' : `the keyword ${own}`;
}

/** A pin with another tag and digest, its name as somebody wrote it. */
export function withTag(pin: string, tag: string, digest: string): string {
  const named = pin.replace(/@.*$/s, '');
  const name = named.replace(/:[^:/]*$/, '');
  return `${name}:${tag}@${digest}`;
}

/** What image.yaml is to say instead. */
export function editsOf({ changes }: Proposal): Edit[] {
  return changes.flatMap(({ key, from, to }): Edit[] => {
    if (key === 'kernel') return [{ path: ['kernel', 'version'], value: to }];
    if (key !== 'compiler') return [{ path: [key], value: to }];
    const version: Edit = { path: ['compiler', 'version'], value: to };
    const slot = compilerSlot(to);
    return slot === compilerSlot(from) ? [version] : [version, { path: ['compiler', 'slot'], value: slot }];
  });
}
