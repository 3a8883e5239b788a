import { clip } from '../progress/clean.js';
import { count, formatBytes, formatSeconds, grouped } from '../progress/format.js';
import { code, text, type Section } from '../report/markdown.js';
import { foldedList } from './comment-list.js';
import type { PlanInStore } from './kept-packages.js';

const LONGEST = 300;

/** `12 packages come ready (3.0 MiB), 2 are compiled` */
export function readyAndCompiled({ ready, compiled }: Pick<PlanInStore, 'ready' | 'compiled'>): string {
  const bytes = ready.reduce((sum, each) => sum + each.bytes, 0);
  const size = ready.length === 0 ? '' : ` (${formatBytes(bytes)})`;
  const come = ready.length === 1 ? 'comes' : 'come';
  return `${count(ready.length, 'package')} ${come} ready${size}, ${grouped(compiled.length)} ${compiled.length === 1 ? 'is' : 'are'} compiled`;
}

/** How much of the plan comes out of a store, in one sentence. */
export function storeSection(kept: PlanInStore | undefined): Section | undefined {
  if (!kept) return undefined;
  const markdown = text(`From the ${clip(kept.place, LONGEST)} ${readyAndCompiled(kept)}.`);
  return { name: 'what the store has', importance: 94, markdown };
}

/** What is left to compile, and what comes ready, both folded. */
export function packageSections(kept: PlanInStore | undefined): (Section | undefined)[] {
  if (!kept) return [];
  const { ready, compiled } = kept;
  return [
    foldedList(
      { name: 'packages to compile', importance: 12 },
      `${count(compiled.length, 'package')} to compile`,
      compiled.map(({ name, seconds }) => {
        const took = seconds === undefined ? '' : `, about ${formatSeconds(seconds)}`;
        return `- ${code(clip(name, LONGEST))}${took}`;
      }),
    ),
    foldedList(
      { name: 'ready-built packages', importance: 10 },
      `${count(ready.length, 'package')} ready-built`,
      ready.map(({ name, bytes }) => `- ${code(clip(name, LONGEST))}, ${formatBytes(bytes)}`),
    ),
  ];
}
