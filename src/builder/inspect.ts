import type { Buildx } from './buildx.js';

/** A rule of a builder's garbage collection. */
export interface CollectionRule {
  /** Kinds of data that it is for, such as `type==exec.cachemount`; all when empty. */
  readonly filters: readonly string[];
  /** Limits as buildx words them, by name: `Keep Duration`, `Reserved Space`, `Max Used Space`, `Min Free Space`. */
  readonly limits: Readonly<Record<string, string>>;
}

/** One BuildKit of a builder. */
export interface BuilderNode {
  readonly name: string;
  /** An engine's socket or context, or the address of a BuildKit. */
  readonly endpoint: string;
  /** Such as `running`; empty when it cannot be reached. */
  readonly status: string;
  /** Without a leading `v`; empty when it is not known. */
  readonly buildkit: string;
  readonly labels: Readonly<Record<string, string>>;
  /** CDI devices that it offers, by full name. */
  readonly devices: readonly string[];
  readonly collection: readonly CollectionRule[];
}

/** A builder as buildx knows it. */
export interface InspectedBuilder {
  readonly name: string;
  /** buildx's name of the driver: docker-container, remote, kubernetes … */
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
  /** What is wrong with it, in buildx's words; empty when nothing is. */
  readonly error: string;
}

/** Asks buildx for a builder. @param name '' for the one that buildx uses now @param options whether to start it first */
export async function inspectBuilder(
  buildx: Pick<Buildx, 'run'>,
  name: string,
  options: { readonly bootstrap?: boolean; readonly signal?: AbortSignal } = {},
): Promise<InspectedBuilder & { readonly code: number; readonly stderr: string }> {
  const { bootstrap = false, signal } = options;
  const args = ['inspect', ...(bootstrap ? ['--bootstrap'] : []), ...(name === '' ? [] : [name])];
  const { code, stdout, stderr } = await buildx.run(args, signal ? { signal } : {});
  return { ...parseInspected(stdout), code, stderr };
}

interface Block {
  readonly key: string;
  readonly value: string;
  /** Lines below it that are indented. */
  readonly inner: [key: string, value: string][];
}

/**
 * Reads what `buildx inspect` prints (buildx 0.36, commands/inspect.go): lines `Key:  value`, indented ones below a key that
 * they belong to; after the line `Nodes:` each node begins with its `Name:`.
 */
export function parseInspected(text: string): InspectedBuilder {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const [, indent, key, value] = /^(\s*)([^\s:][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
    if (indent === undefined || key === undefined || value === undefined) continue;
    if (indent === '') blocks.push({ key, value, inner: [] });
    else blocks.at(-1)?.inner.push([key, value]);
  }
  const border = blocks.findIndex(({ key }) => key === 'Nodes');
  const head = border === -1 ? blocks : blocks.slice(0, border);
  const nodes: Block[][] = [];
  for (const block of border === -1 ? [] : blocks.slice(border + 1)) {
    if (block.key === 'Name' || nodes.length === 0) nodes.push([]);
    nodes.at(-1)?.push(block);
  }
  const errors = blocks.filter(({ key, value }) => key === 'Error' && value !== '');
  return {
    name: valueOf(head, 'Name'),
    driver: valueOf(head, 'Driver'),
    nodes: nodes.map(readNode),
    error: errors.map(({ value }) => value).join('; '),
  };
}

function readNode(blocks: readonly Block[]): BuilderNode {
  const inner = (key: string): Block['inner'] => blocks.find((block) => block.key === key)?.inner ?? [];
  return {
    name: valueOf(blocks, 'Name'),
    endpoint: valueOf(blocks, 'Endpoint'),
    status: valueOf(blocks, 'Status'),
    buildkit: valueOf(blocks, 'BuildKit version').replace(/^v/, ''),
    labels: Object.fromEntries(inner('Labels')),
    devices: inner('Devices').flatMap(([key, value]) => (key === 'Name' ? [value] : [])),
    collection: blocks
      .filter(({ key }) => key.startsWith('GC Policy rule#'))
      .map((block) => {
        const { Filters: filters = '', ...limits } = Object.fromEntries(block.inner);
        delete limits.All;
        return { filters: filters.split(/[\s,]+/).filter((filter) => filter !== ''), limits };
      }),
  };
}

function valueOf(blocks: readonly Block[], key: string): string {
  return blocks.find((block) => block.key === key)?.value ?? '';
}
