/** Inputs of one major version that have other names in the next one. */
export interface Renaming {
  /** Reusable workflow or action: `.github/workflows/build.yml`, `boot`, '' for the action itself. */
  readonly of: string;
  readonly from: string;
  /** undefined for an input that is no more. */
  readonly to: string | undefined;
}

/** What a move to a major version renames, by that version, such as `v2`. */
export type UpgradeTable = Readonly<Record<string, readonly Renaming[]>>;

/** Major versions and what changed with each; version 1 is the first. */
export const UPGRADES: UpgradeTable = {};

export interface UpgradeOptions {
  /** `OWNER/REPOSITORY` of the action. */
  readonly repository: string;
  /** Major version to move to, such as `v2`. */
  readonly to: string;
  readonly table: UpgradeTable;
}

/** A change of one line. */
export interface UpgradeChange {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** `note`: nothing was changed, but somebody should look. */
  readonly kind: 'changed' | 'note';
}

export interface Upgraded {
  readonly text: string;
  readonly changes: readonly UpgradeChange[];
}

/** A line that uses something of the action: indentation, the path in the repository, the reference. */
interface Use {
  readonly index: number;
  readonly indent: number;
  readonly of: string;
}

/**
 * Moves a workflow to another major version: references such as `@v1`, and inputs that have other names there. Every other
 * byte stays. References that are no major version, such as a commit, are somebody's decision and only told.
 * @param workflow its text, with whatever line ends
 */
export function upgradeWorkflow(workflow: string, { repository, to, table }: UpgradeOptions): Upgraded {
  const lines = workflow.split('\n');
  const changes: UpgradeChange[] = [];
  const target = majorOf(to) ?? 0;
  const escaped = repository.replace(/[.]/g, String.raw`\.`);
  const pattern = new RegExp(
    String.raw`^(\s*(?:-\s+)?)(uses:\s*["']?${escaped}(?:/([\w./-]+))?@)([^\s"'#]+)(.*)$`,
    'is',
  );
  for (const [index, line] of lines.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, lead = '', name = '', of = '', ref = '', rest = ''] = match;
    const from = majorOf(ref);
    if (from === undefined) {
      const message = `${of === '' ? 'The action' : of} is used at ${ref}, which is no major version: it stays.`;
      changes.push({ line: index + 1, kind: 'note', message });
      continue;
    }
    if (from >= target) continue;
    lines[index] = `${lead}${name}${to}${rest}`;
    changes.push({ line: index + 1, kind: 'changed', message: `@${ref} became @${to}.` });
    const renamings = versionsBetween(from, target).flatMap((version) => table[version] ?? []);
    changes.push(
      ...renameInputs(
        lines,
        { index, indent: lead.length, of },
        renamings.filter((one) => one.of === of),
      ),
    );
  }
  return { text: lines.join('\n'), changes: changes.sort((a, b) => a.line - b.line) };
}

function majorOf(ref: string): number | undefined {
  const digits = /^v([1-9]\d{0,3})$/.exec(ref)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `v2`, `v3` for the way from 1 to 3. */
function versionsBetween(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `v${from + index + 1}`);
}

/** Renames keys of the `with:` that belongs to a use, in place, one renaming after the other. */
function renameInputs(lines: string[], use: Use, renamings: readonly Renaming[]): UpgradeChange[] {
  const changes: UpgradeChange[] = [];
  const original = new Map<number, string>();
  for (const { from, to } of renamings) {
    for (const { index, key } of inputLines(lines, use)) {
      if (key !== from) continue;
      const first = original.get(index) ?? key;
      original.set(index, first);
      if (to === undefined) {
        changes.push({ line: index + 1, kind: 'note', message: `${first} is no more: take the line out.` });
        continue;
      }
      lines[index] = (lines[index] ?? '').replace(/^(\s*["']?)[\w-]+/, (_, lead: string) => `${lead}${to}`);
      changes.push({ line: index + 1, kind: 'changed', message: `${from} became ${to}.` });
    }
    if (inlineKeys(lines, use).includes(from)) {
      const message = `${from} ${to === undefined ? 'is no more' : `is called ${to} now`}: change it by hand, for the inputs stand on one line.`;
      changes.push({ line: use.index + 1, kind: 'note', message });
    }
  }
  return changes;
}

/** Lines of the mapping that a use stands in, above and below it: those of its own indentation and deeper. */
function mappingOf(
  lines: readonly string[],
  { index, indent }: Use,
): { readonly index: number; readonly text: string }[] {
  const inside = (at: number): boolean => {
    const text = lines[at];
    if (text === undefined) return false;
    if (/^\s*(#|$)/.test(text)) return true;
    return indentOf(text) >= indent && !startsItem(text, indent);
  };
  let first = index;
  while (!startsItem(lines[first] ?? '', indent) && inside(first - 1)) first--;
  if (startsItem(lines[first - 1] ?? '', indent) && !startsItem(lines[first] ?? '', indent)) first--;
  let last = index;
  while (inside(last + 1)) last++;
  return lines.slice(first, last + 1).map((text, offset) => ({ index: first + offset, text }));
}

/** Whether the mapping of this indentation begins here as a member of a list: `- name: x`. */
function startsItem(text: string, indent: number): boolean {
  const lead = /^\s*-\s+/.exec(text)?.[0];
  return lead?.length === indent;
}

function indentOf(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

function inputLines(lines: readonly string[], use: Use): { readonly index: number; readonly key: string }[] {
  const mapping = mappingOf(lines, use);
  const head = mapping.findIndex(
    ({ text }) => /^\s*(?:-\s+)?with:\s*(?:#.*)?$/.test(text) && keyIndent(text) === use.indent,
  );
  if (head < 0) return [];
  const keys: { index: number; key: string }[] = [];
  let depth: number | undefined;
  for (const { index, text } of mapping.slice(head + 1)) {
    if (/^\s*(#|$)/.test(text)) continue;
    const indent = indentOf(text);
    if (indent <= use.indent) break;
    depth ??= indent;
    const key = /^\s*["']?([\w-]+)["']?\s*:/.exec(text)?.[1];
    if (indent === depth && key !== undefined) keys.push({ index, key });
  }
  return keys;
}

/** Indentation of a key, behind the dash where it begins a member of a list. */
function keyIndent(text: string): number {
  return /^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0;
}

/** Keys of `with: { a: 1, b: 2 }`. */
function inlineKeys(lines: readonly string[], use: Use): string[] {
  const flow = mappingOf(lines, use)
    .map(({ text }) => /^\s*(?:-\s+)?with:\s*\{(.*)\}/.exec(text)?.[1])
    .find((text) => text !== undefined);
  return flow === undefined ? [] : [...flow.matchAll(/(?:^|,)\s*["']?([\w-]+)["']?\s*:/g)].map(([, key = '']) => key);
}
