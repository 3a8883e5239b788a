import { layout } from './graph-layout.js';
import type { Spot } from './graph-layout.js';
import { neededBy, reduced, stageGraph } from './stage-graph.js';

/** What is published: the files, and the root file system as an image. */
const TARGETS = ['artifacts', 'image'];

const BOX = { width: 140, height: 26 };
const STEP = { x: 154, y: 50 };
const MARGIN = 12;

/** The stages of a Dockerfile that lead to what it publishes, as a picture (SVG 1.1) that needs nothing else. */
export function stagePicture(dockerfile: string): string {
  const stages = reduced(neededBy(stageGraph(dockerfile), TARGETS));
  const names = new Set(stages.map(({ name }) => name));
  const contexts = [...new Set(stages.flatMap(({ from }) => from))].filter((name) => !names.has(name));
  const nodes = [...contexts.map((name) => ({ name, from: [] as string[] })), ...stages];
  const { spots, edges } = layout(nodes);
  const all = [...spots.values(), ...edges.flat()];
  const width = Math.max(...all.map(({ column }) => column)) * STEP.x + BOX.width + 2 * MARGIN;
  const height = Math.max(...all.map(({ row }) => row)) * STEP.y + BOX.height + 2 * MARGIN;
  const lines = edges.map((path) => `  <path d="${curve(path)}" />`);
  const boxes = [...spots].map(([name, spot]) => box(name, spot, contexts.includes(name) ? 'context' : 'stage'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>Stages of the default Dockerfile</title>
<style>
  rect { fill: #f6f8fa; stroke: #57606a; rx: 4px; }
  .context rect { fill: #fff8c5; stroke-dasharray: 4 3; }
  path { fill: none; stroke: #57606a; stroke-width: 1.2; }
  text { font: 12px monospace; fill: #1f2328; text-anchor: middle; }
  @media (prefers-color-scheme: dark) {
    rect { fill: #21262d; stroke: #8b949e; }
    .context rect { fill: #3a3000; }
    path { stroke: #8b949e; }
    text { fill: #e6edf3; }
  }
</style>
<g>
${lines.join('\n')}
${boxes.join('\n')}
</g>
</svg>
`;
}

function box(name: string, spot: Spot, kind: string): string {
  const [x, y] = corner(spot);
  const [middle, base] = [x + BOX.width / 2, y + BOX.height / 2 + 4];
  return `  <g class="${kind}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" /><text x="${middle}" y="${base}">${name}</text></g>`;
}

function corner({ row, column }: Spot): [x: number, y: number] {
  return [MARGIN + column * STEP.x, MARGIN + row * STEP.y];
}

/** From the lower edge of the first box to the upper edge of the last, through the middles of what lies between. */
function curve(path: readonly Spot[]): string {
  const points = path.map((spot, index) => {
    const [x, y] = corner(spot);
    const down = index === 0 ? BOX.height : index === path.length - 1 ? 0 : BOX.height / 2;
    return [x + BOX.width / 2, y + down] as const;
  });
  const [[x0, y0] = [0, 0], ...rest] = points;
  let from = y0;
  const parts = rest.map(([x, y], index) => {
    const before = points[index]?.[0] ?? x;
    const middle = (from + y) / 2;
    from = y;
    return `C ${before} ${middle}, ${x} ${middle}, ${x} ${y}`;
  });
  return `M ${x0} ${y0} ${parts.join(' ')}`;
}

/** A table of all stages: what each is made from, and under which heading of the Dockerfile it stands. */
export function stageTable(dockerfile: string): string {
  const stages = stageGraph(dockerfile);
  const published = new Set(neededBy(stages, TARGETS).map(({ name }) => name));
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const rows = stages.map(({ name, from, section }) => {
    return `| \`${name}\` | ${code(from)} | ${section.replace(/:.*$/, '').replaceAll('|', '\\|')}${published.has(name) ? '' : ' (beside the image)'} |\n`;
  });
  return `| stage | made from | part |\n| --- | --- | --- |\n${rows.join('')}`;
}
