import type { Report } from './finding.js';
import { RULE_NAMES } from './rules.js';
import { readSilences } from './silence.js';
import type { Silence } from './silence.js';
import { readText } from './text-file.js';
import type { TextFile } from './text-file.js';

/** Contents by their paths in the definition; undefined for files whose content nobody needs. */
export type DefinitionFiles = ReadonlyMap<string, Uint8Array | undefined>;

/** The texts of a definition, each read once, and what is wrong with them as such. */
export class Texts {
  readonly reports: Report[] = [];
  readonly silences: Silence[] = [];
  private readonly read = new Map<string, TextFile | undefined>();

  constructor(private readonly files: DefinitionFiles) {}

  paths(): Iterable<string> {
    return this.files.keys();
  }

  bytes(path: string): Uint8Array | undefined {
    return this.files.get(path);
  }

  /** A file as text; undefined where there is none, or none that is text. */
  get(path: string): TextFile | undefined {
    if (this.read.has(path)) return this.read.get(path);
    const bytes = this.files.get(path);
    const { file, reports } = bytes ? readText(path, bytes) : { reports: [] };
    this.read.set(path, file);
    this.reports.push(...reports);
    if (file) {
      const said = readSilences(file, RULE_NAMES);
      this.silences.push(...said.silences);
      this.reports.push(...said.reports);
    }
    return file;
  }

  /** Several files, without those that are no text. */
  all(paths: Iterable<string>): TextFile[] {
    return [...paths].flatMap((path) => this.get(path) ?? []);
  }
}

/** Whether the content of a file says something to the rules; all others count by their names alone. */
export function isRead(path: string): boolean {
  return (
    ['image.yaml', 'world', 'squashfs.exclude', 'portage/license_groups'].includes(path) ||
    /^kernel\/[^/.][^/]*\.config$/.test(path) ||
    /^dracut\/dracut\.conf\.d\/[^/.][^/]*\.conf$/.test(path) ||
    /^(?:portage|toolchain)\/(?:make\.conf|env|package\.[a-z_]+)(?:\/|$)/.test(path)
  );
}
