import { MOST_FINDINGS, type Located, type ResolverFinding } from './resolver-finding.js';

const LONGEST = 20_000;

/** What Portage says while it reads the configuration; most of it does not change its exit code. */
export function findConfigTroubles(lines: readonly string[]): Located[] {
  const found: Located[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST) continue;
    const finding = syntax(line) ?? ignored(line) ?? unknown(line) ?? metadata(line, lines[index + 1] ?? '');
    if (finding) found.push({ index, finding });
    if (line.startsWith('Traceback (most recent call last):')) {
      const error = lines.slice(index + 1, index + 1000).find((each) => /^\S/.test(each));
      found.push({ index, finding: { kind: 'crash', error: error?.slice(0, 300) ?? '' } });
    }
    if (found.length >= MOST_FINDINGS) break;
  }
  return found;
}

/** The definition's own name of a file below /etc/portage. */
export function definitionFile(path: string): string | undefined {
  const below = /\/etc\/portage\/(.+)$/.exec(path)?.[1];
  return below === undefined ? undefined : `portage/${below}`;
}

function syntax(line: string): ResolverFinding | undefined {
  const [, path = '', number, message] = /^"([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
  const file = definitionFile(path);
  if (file === undefined || message === undefined) return undefined;
  return { kind: 'syntax', file, line: Number(number), message };
}

function ignored(line: string): ResolverFinding | undefined {
  const [, path = '', atom] = /^--- Invalid atom in ([^:]+): (.+)$/.exec(line) ?? [];
  if (atom === undefined) return undefined;
  return { kind: 'invalid-atom', atom, file: definitionFile(path) ?? (path.endsWith('/world') ? 'world' : path) };
}

function unknown(line: string): ResolverFinding | undefined {
  const [, names] = /^FEATURES variable contains unknown value\(s\): (.+)$/.exec(line) ?? [];
  if (names !== undefined) return { kind: 'features', names: names.split(', ') };
  const [, group] = /^Undefined license group '([^']+)'$/.exec(line) ?? [];
  if (group !== undefined) return { kind: 'licence-group', group };
  return line.startsWith('!!! Your current profile is invalid') ? { kind: 'profile' } : undefined;
}

/** An ebuild whose metadata could not be had: it is passed over as if it were not there. */
function metadata(line: string, next: string): ResolverFinding | undefined {
  const [, name] = /^ \* ERROR: ([^\s:]+)(?:::\S+)? failed \(depend phase\):/.exec(line) ?? [];
  if (name === undefined) return undefined;
  return { kind: 'metadata', package: name, message: /^ \* +(\S.*)$/.exec(next)?.[1] ?? 'its ebuild cannot be read' };
}
