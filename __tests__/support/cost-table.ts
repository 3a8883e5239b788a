import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of one build: what a table of costs counts. */
export interface Cost {
  readonly code: number;
  readonly downloads: readonly string[];
  readonly compiled: readonly string[];
}

/** Packages that the log of a build says were compiled, without version, in alphabetical order. */
export function compiledIn(log: string): string[] {
  return [...log.matchAll(/>>> Emerging \(\d+ of \d+\) (\S+?)-\d[^\s:]*::/g)].map((match) => match[1] ?? '').sort();
}

const PAGE = join(import.meta.dirname, '../../docs/never-twice.md');

/**
 * The rows that the cases of one test file came to, as docs/never-twice.md has them between `<!-- costs:NAME -->` and
 * `<!-- /costs:NAME -->`. With WRITE_COSTS=1 in the environment the page is rewritten instead of compared.
 */
export class CostTable {
  readonly #rows: string[] = [];
  #before: Cost | undefined;

  constructor(private readonly name: string) {}

  /** Notes what a case cost. Packages that the build broken off just before had begun too are counted as begun again. */
  add(title: string, cost: Cost): void {
    const before = this.#before?.code === 0 ? [] : (this.#before?.compiled ?? []);
    const again = cost.compiled.filter((name) => before.includes(name)).length;
    const compiled = `${String(cost.compiled.length)}${again === 0 ? '' : `, ${String(again)} of them again`}`;
    this.#rows.push(`| ${title} | ${compiled} | ${String(cost.downloads.length)} |`);
    this.#before = cost;
  }

  /** The table that the page has, and the one that the cases came to. @throws Error when the page has no place for one */
  async documentedAndMeasured(): Promise<readonly [string, string]> {
    const page = await readFile(PAGE, 'utf8');
    const [start, end] = [`<!-- costs:${this.name} -->\n`, `<!-- /costs:${this.name} -->`];
    const from = page.indexOf(start) + start.length;
    const to = page.indexOf(end);
    if (from < start.length || to < from)
      throw new Error(`docs/never-twice.md has no place for the costs of ${this.name}`);
    const head = '| case | packages compiled | files downloaded |\n| --- | --: | --: |\n';
    const measured = `${head}${this.#rows.join('\n')}\n`;
    if (process.env.WRITE_COSTS === '1') {
      await writeFile(PAGE, page.slice(0, from) + measured + page.slice(to));
      return [measured, measured];
    }
    return [page.slice(from, to), measured];
  }
}
