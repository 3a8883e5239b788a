import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dockerfile = readFileSync(join(import.meta.dirname, '../../../config/Dockerfile'), 'utf8');
const lines = dockerfile.replace(/\\\n/g, ' ').split('\n');

/** Each RUN with the stage that it is in. */
const runs = lines.flatMap((line, index) => {
  if (!line.startsWith('RUN ')) return [];
  const from = lines.slice(0, index).findLast((above) => above.startsWith('FROM '));
  return [{ stage: / AS (\S+)/.exec(from ?? '')?.[1] ?? '', line }];
});

describe('the default Dockerfile', () => {
  it('asks for no rights', () => {
    expect(runs.length).toBeGreaterThan(30);
    expect(dockerfile).not.toMatch(/--security|--network=host/);
    expect(runs.filter(({ line }) => /--mount=type=ssh|docker\.sock/.test(line))).toEqual([]);
  });

  it('has a network only where something is downloaded', () => {
    const open = runs.filter(({ line }) => !line.includes('--network=none'));
    expect(open.length).toBeGreaterThan(0);
    for (const { stage, line } of open) {
      expect([stage, line]).toEqual([
        expect.stringMatching(/^(fetch-|ask-mirrors(-of-check)?$)/),
        expect.stringMatching(/\/gm\/(fetch|fetch-binhost|ask-mirrors) /),
      ]);
      expect(line).not.toMatch(/\/gm\/with-packages/);
    }
  });
});
