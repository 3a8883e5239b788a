/** A node and the nodes above it. */
export interface GraphNode {
  readonly name: string;
  readonly from: readonly string[];
}

/** A place in the grid: rows from the top, columns from the left; columns may be halves. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Layout {
  /** By the names of nodes. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Each edge by the spots that it goes through, from the upper node to the lower one. */
  readonly edges: readonly (readonly Spot[])[];
}

const SWEEPS = 24;

/**
 * Puts a graph without cycles into rows, every node below all that it is made from, with few crossings (K. Sugiyama, S. Tagawa,
 * M. Toda, 1981: rows by the longest path, points where long edges pass, and order by the mean of the neighbours).
 */
export function layout(nodes: readonly GraphNode[]): Layout {
  const rowOf = rows(nodes);
  const parents = new Map<string, string[]>(nodes.map(({ name }) => [name, []]));
  const passed: string[][] = [];
  for (const { name, from } of nodes) {
    for (const parent of from) {
      const path = [parent];
      for (let row = (rowOf.get(parent) ?? 0) + 1; row < (rowOf.get(name) ?? 0); row++) {
        const point = `${parent} ${name} ${row}`;
        rowOf.set(point, row);
        parents.set(point, [path.at(-1) ?? parent]);
        path.push(point);
      }
      parents.get(name)?.push(path.at(-1) ?? parent);
      passed.push([...path, name]);
    }
  }
  const columns = order(rowOf, parents);
  const spot = (name: string): Spot => ({ row: rowOf.get(name) ?? 0, column: columns.get(name) ?? 0 });
  return {
    spots: new Map(nodes.map(({ name }) => [name, spot(name)])),
    edges: passed.map((path) => path.map(spot)),
  };
}

/** Row of each node: one below the lowest that it is made from; those made from nothing stand just above their first user. */
function rows(nodes: readonly GraphNode[]): Map<string, number> {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const found = new Map<string, number>();
  const rowOf = (name: string, seen: readonly string[]): number => {
    if (seen.includes(name)) throw new Error(`the graph has a cycle: ${[...seen, name].join(', ')}`);
    const known = found.get(name);
    if (known !== undefined) return known;
    const row = Math.max(-1, ...(byName.get(name)?.from ?? []).map((parent) => rowOf(parent, [...seen, name]))) + 1;
    found.set(name, row);
    return row;
  };
  for (const { name } of nodes) rowOf(name, []);
  for (const { name, from } of [...nodes].reverse()) {
    if (from.length > 0) continue;
    const users = nodes.filter((node) => node.from.includes(name)).map((node) => found.get(node.name) ?? 0);
    if (users.length > 0) found.set(name, Math.min(...users) - 1);
  }
  return found;
}

/** Columns: in each row the order by neighbours, then as near to them as the others leave room. */
function order(
  rowOf: ReadonlyMap<string, number>,
  parents: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const children = new Map<string, string[]>();
  for (const [name, above] of parents) {
    for (const parent of above) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const last = Math.max(...rowOf.values());
  const grid = Array.from({ length: last + 1 }, (_, row) =>
    [...rowOf].filter(([, at]) => at === row).map(([name]) => name),
  );
  const columns = new Map<string, number>();
  for (const row of grid) row.forEach((name, index) => columns.set(name, index));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? grid : grid.toReversed()) {
      const wished = new Map(
        row.map((name) => [name, wish(name, (down ? parents : children).get(name) ?? [], columns)]),
      );
      row.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
      place(row, wished, columns);
    }
  }
  const least = Math.min(...columns.values());
  return new Map([...columns].map(([name, column]) => [name, column - least]));
}

function wish(name: string, neighbours: readonly string[], columns: ReadonlyMap<string, number>): number {
  if (neighbours.length === 0) return columns.get(name) ?? 0;
  return neighbours.reduce((sum, neighbour) => sum + (columns.get(neighbour) ?? 0), 0) / neighbours.length;
}

/** Puts the members of a row, in their order and at least one column apart, around what they wish. */
function place(row: readonly string[], wished: ReadonlyMap<string, number>, columns: Map<string, number>): void {
  let next = -Infinity;
  const at = row.map((name) => (next = Math.max(next + 1, wished.get(name) ?? 0)));
  const drift = row.reduce((sum, name, index) => sum + (at[index] ?? 0) - (wished.get(name) ?? 0), 0) / row.length;
  row.forEach((name, index) => columns.set(name, Math.round(2 * ((at[index] ?? 0) - drift)) / 2));
}
