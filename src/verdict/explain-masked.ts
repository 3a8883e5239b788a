import type { MaskedVersion, ResolverFinding } from '../portage/resolver-finding.js';
import { leastMasked, unmaskingLines } from '../portage/resolver-problems.js';
import type { ConfigLines } from './config-lines.js';
import { at, names, requiredBy } from './chain.js';
import { causeOf } from './cause.js';
import type { Explanation, FailureKind, Suggestion } from './explanation.js';

/** Every version that would do is kept out: by its keyword, by package.mask, by its licence (portage(5)). */
export function explainMasked(
  { atom, versions, chain }: Extract<ResolverFinding, { kind: 'masked' }>,
  config: ConfigLines,
): Explanation {
  const best = leastMasked(versions);
  if (!best) {
    const cause = causeOf(atom, chain, config);
    const sentences = [`Every version of ${atom} is masked.`, ...requiredBy(chain)];
    return { kind: 'masked-other', subject: atom, sentences, chain: names(chain), ways: [], ...at(cause?.line) };
  }
  const reason = kindOf(best);
  const mask = reason === 'masked-package' ? config.lineFor('package.mask', best.package) : undefined;
  const others = versions.length - 1;
  const sentences = [
    `Every version of ${atom} is masked. The nearest is ${best.package}: ${best.reasons.map(inWords).join('; ')}.`,
    ...(others > 0
      ? [`${others === 1 ? 'One other version is' : `${String(others)} other versions are`} masked too.`]
      : []),
    ...requiredBy(chain),
  ];
  const accept: Suggestion[] = unmaskingLines(best).map(({ file, line }) => ({
    file: `portage/${file}`,
    action: 'add',
    line,
  }));
  const remove: Suggestion[] = mask ? [{ file: mask.path, action: 'remove', line: mask.atom, number: mask.line }] : [];
  return {
    kind: reason,
    subject: atom,
    sentences,
    chain: names(chain),
    ways: [remove, accept].filter((way) => way.length > 0),
    ...at(mask ?? causeOf(atom, chain, config)?.line),
  };
}

function kindOf({ reasons }: MaskedVersion): FailureKind {
  if (reasons.includes('package.mask')) return 'masked-package';
  if (reasons.some((reason) => reason.endsWith('license(s)'))) return 'masked-licence';
  return reasons.some((reason) => reason.endsWith('keyword')) ? 'masked-keyword' : 'masked-other';
}

function inWords(reason: string): string {
  const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
  const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
  if (reason === 'package.mask') return 'package.mask keeps it out';
  if (licences !== undefined) return `its licence is not accepted (${licences})`;
  if (keyword === 'missing') return 'it is not marked for this architecture at all, as live ebuilds are';
  if (keyword !== undefined) return `it is only marked ${keyword}, which is not accepted`;
  return reason;
}
