import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layout } from '../../../scripts/docs/graph-layout.js';
import { neededBy, reduced, stageGraph } from '../../../scripts/docs/stage-graph.js';
import { stagePicture, stageTable } from '../../../scripts/docs/stage-picture.js';
import { stagesOf } from '../../../src/image/dockerfile.js';

const DOCKERFILE = `ARG KIND=none
# ── first: about it ────
FROM stage3 AS Base
RUN --mount=type=bind,from=portage,source=/x,target=/y \\
    --mount=type=cache,target=/z \\
    echo FROM nothing AS stage
# FROM other AS commented
FROM scratch AS tree-none
# ── second ──
FROM tree-\${KIND} AS tree
COPY --link --from=Base /a /b
FROM scratch AS artifacts
COPY --from=tree / /
COPY --from=base / /
FROM base AS beside
`;
const dockerfile = readFileSync(join(import.meta.dirname, '../../../config/Dockerfile'), 'utf8');

describe('the graph of a Dockerfile', () => {
  it('is what FROM, COPY and mounts name', () => {
    expect(stageGraph(DOCKERFILE)).toEqual([
      { name: 'base', from: ['stage3', 'portage'], section: 'first: about it' },
      { name: 'tree-none', from: [], section: 'first: about it' },
      { name: 'tree', from: ['tree-none', 'base'], section: 'second' },
      { name: 'artifacts', from: ['tree', 'base'], section: 'second' },
      { name: 'beside', from: ['base'], section: 'second' },
    ]);
  });

  it('is left without what is not needed, and without edges that follow from others', () => {
    const stages = reduced(neededBy(stageGraph(DOCKERFILE), ['artifacts']));
    expect(stages.map(({ name, from }) => [name, ...from])).toEqual([
      ['base', 'stage3', 'portage'],
      ['tree-none'],
      ['tree', 'tree-none', 'base'],
      ['artifacts', 'tree'],
    ]);
  });

  it('has every stage of the default Dockerfile, and every name is a stage or a context', () => {
    const stages = stageGraph(dockerfile);
    expect(stages.map(({ name }) => name)).toEqual(stagesOf(dockerfile));
    const known = new Set([...stagesOf(dockerfile), 'stage3', 'portage', 'repositories']);
    expect(stages.flatMap(({ from }) => from).filter((name) => !known.has(name))).toEqual([]);
    for (const { section } of stages) expect(section).not.toBe('');
  });
});

describe('layout', () => {
  it('puts everything below what it is made from, and nothing on anything else', () => {
    const nodes = reduced(neededBy(stageGraph(dockerfile), ['artifacts', 'image']));
    const contexts = ['stage3', 'portage', 'repositories'].map((name) => ({ name, from: [] }));
    const { spots, edges } = layout([...contexts, ...nodes]);
    expect(spots.size).toBe(nodes.length + 3);
    for (const { name, from } of nodes) {
      for (const above of from) expect(spots.get(above)?.row).toBeLessThan(spots.get(name)?.row ?? -1);
    }
    const taken = [...spots.values()].map(({ row, column }) => `${row} ${column}`);
    expect(new Set(taken).size).toBe(taken.length);
    for (const path of edges) {
      path.forEach(({ row }, index) => {
        expect(row).toBe((path[0]?.row ?? 0) + index);
      });
    }
  });

  it('refuses a cycle', () => {
    expect(() =>
      layout([
        { name: 'a', from: ['b'] },
        { name: 'b', from: ['a'] },
      ]),
    ).toThrow(/cycle: a, b, a/);
  });
});

describe('picture and table', () => {
  it('name what they show', () => {
    const svg = stagePicture(dockerfile);
    for (const name of ['stage3', 'world', 'artifacts', 'image']) expect(svg).toContain(`>${name}</text>`);
    expect(svg).not.toMatch(/NaN|undefined|store-needs/);
    expect(stageTable(dockerfile)).toContain(
      '| `kernel-sources` | `kernel-base`, `plan-kernel`, `fetch-kernel` | kernel |\n',
    );
    expect(stageTable(dockerfile)).toMatch(/\| `store-in` .*\(beside the image\) \|/);
  });
});
