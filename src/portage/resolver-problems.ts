import type { Problem } from '../platform/errors.js';
import type { MaskedVersion, ResolverFinding } from './resolver-finding.js';
import { findResolverFindings } from './resolver-findings.js';

/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
export function findResolverProblems(lines: readonly string[]): Problem[] {
  const problems = findResolverFindings(lines).flatMap((finding) => describe(finding) ?? []);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** The version that needs least: an ebuild whose keyword is only missing is a live one or not tested at all. */
export function leastMasked(versions: readonly MaskedVersion[]): MaskedVersion | undefined {
  return versions.find(({ reasons }) => !reasons.includes('missing keyword')) ?? versions.at(0);
}

/** The lines of package.* files that accept a masked version; none for a reason that no line lifts. */
export function unmaskingLines({ package: name, reasons }: MaskedVersion): { file: string; line: string }[] {
  return reasons.flatMap((reason) => {
    const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
    const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
    if (keyword !== undefined)
      return { file: 'package.accept_keywords', line: `=${name} ${keyword === 'missing' ? '**' : keyword}` };
    if (licences !== undefined) return { file: 'package.license', line: `=${name} ${licences}` };
    return reason === 'package.mask' ? { file: 'package.unmask', line: `=${name}` } : [];
  });
}

/** The package that a name with a version means, and flags as package.use takes them. */
export function useLine({ package: name, flags }: { package: string; flags: readonly string[] }): string {
  return `=${name} ${flags.map((flag) => flag.replace(/^\+/, '')).join(' ')}`;
}

function describe(finding: ResolverFinding): Problem | undefined {
  switch (finding.kind) {
    case 'missing': {
      const { atom, similar } = finding;
      return {
        message: `No package of the snapshot satisfies ${atom}.`,
        hint:
          similar.length === 0 ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${similar.join(', ')}?`,
      };
    }
    case 'use-dependency': {
      const change = finding.changes.at(0);
      return {
        message: `No package satisfies ${finding.atom} with its USE flags.`,
        ...(change ? { hint: `Add to portage/package.use: ${useLine(change)}` } : {}),
      };
    }
    case 'masked':
      return describeMasked(finding.atom, finding.versions);
    case 'required-use': {
      const { package: name = 'a package', constraint } = finding;
      return {
        message: `The USE flags of ${name} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
        hint: 'Change its flags in portage/package.use.',
      };
    }
    case 'slot-conflict': {
      const names = finding.rivals.map((rival) => rival.package).join(' and ');
      return {
        message: `Two versions would go into one slot, ${finding.slot}${names === '' ? '' : `: ${names}`}.`,
        hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
      };
    }
    case 'blocker': {
      const names = new Set(finding.rivals.map((rival) => rival.package));
      return {
        message: `These packages exclude one another: ${[...names].join(', ')}.`,
        hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
      };
    }
    case 'circular': {
      const { cycle, change } = finding;
      return {
        message: `Packages depend on each other in a circle: ${cycle.join(' → ')}.`,
        hint: change
          ? `Portage suggests ${change.package} (Change USE: ${change.flags.join(' ')}).`
          : 'Break it with a bootstrap package or a USE change.',
      };
    }
    case 'autounmask': {
      const { file, changes } = finding;
      const shown = changes.slice(0, 3).map(({ line }) => line);
      const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
      return {
        message: `The plan needs changes of ${file}: ${shown.join(' | ')}${more}.`,
        hint: `Add them to portage/${file}.`,
      };
    }
    case 'invalid-atom':
      // In a file of the definition it is a line without effect, and no reason why a build failed.
      return finding.file === undefined
        ? {
            message: `'${finding.atom}' is not a valid package atom.`,
            hint: 'A version needs an operator, as in =cat/name-1.2.',
          }
        : undefined;
    case 'syntax': {
      const file = finding.file.startsWith('portage/make.conf') ? 'portage/make.conf' : finding.file;
      return { message: `Portage cannot read this line: ${finding.message}.`, at: { file, line: finding.line } };
    }
    case 'profile':
      return { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } };
    case 'world-entries':
      return {
        message: `Packages that are masked or do not exist: ${finding.entries.join(' ')}.`,
        at: { file: 'world' },
      };
    case 'licence-group':
    case 'features':
    case 'metadata':
    case 'crash':
      return undefined;
  }
}

function describeMasked(atom: string, versions: readonly MaskedVersion[]): Problem {
  const best = leastMasked(versions);
  if (!best) return { message: `All versions of ${atom} are masked.` };
  const others = versions.length - 1;
  const ways = unmaskingLines(best).map(({ file, line }) => `portage/${file}: ${line}`);
  return {
    message:
      `All versions of ${atom} are masked: ${best.package} by ${best.reasons.join(', ')}` +
      (others > 0 ? `, and ${String(others)} more.` : '.'),
    hint: ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.',
  };
}
