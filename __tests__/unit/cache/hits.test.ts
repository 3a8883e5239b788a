import { describe, expect, it } from '@jest/globals';
import { cacheHits, stepSeconds } from '../../../src/cache/hits.js';
import { timelineOf } from '../progress/helpers.js';
import { recorded } from './helpers.js';

describe('cacheHits', () => {
  it('knows what a build without caches did', () => {
    const hits = cacheHits(recorded('registry-cold'));
    expect(hits).toMatchObject({ cached: 0, imported: 0, pulledBytes: 0, savedSeconds: 0, unknownSteps: 0 });
    expect(hits.steps).toBe(9);
    expect(hits.exports).toEqual([{ type: 'registry', seconds: expect.any(Number), failed: false }]);
    expect(hits.importSeconds).toBeGreaterThan(0);
  });

  it('counts hits and, of an empty builder, where they are from', () => {
    const earlier = stepSeconds(recorded('registry-cold'));
    expect([...earlier.keys()].filter((name) => name.startsWith('[fetch-a'))).toHaveLength(1);
    const hits = cacheHits(recorded('gha-pull'), { earlier, emptyBuilder: true });
    expect(hits).toMatchObject({ steps: 9, cached: 9, imported: 9, unknownSteps: 0, evicted: 0 });
    expect(hits.savedSeconds).toBeGreaterThan(5);
    expect(hits.stages.find(({ stage }) => stage === 'kernel')).toMatchObject({ steps: 1, cached: 1 });
    expect(hits.stages.find(({ stage }) => stage === 'kernel')?.savedSeconds).toBeGreaterThan(1.9);
    expect(cacheHits(recorded('gha-pull')).unknownSteps).toBe(9);
  });

  it('measures what was pulled, and takes it off what was saved', () => {
    const timeline = timelineOf('cache-import');
    const name = timeline.steps.find(({ stage }) => stage === 'w')?.name ?? '';
    const hits = cacheHits(timeline, { earlier: new Map([[name, 10]]) });
    expect(hits).toMatchObject({ cached: 2, imported: 1, pulledBytes: 20_006_425, unknownSteps: 1 });
    expect(hits.pullSeconds).toBeGreaterThan(0.1);
    expect(hits.pullSeconds).toBeLessThan(1);
    expect(hits.savedSeconds).toBeCloseTo(10 - hits.pullSeconds, 6);
    expect(cacheHits(timeline, { earlier: new Map([[name, 0.01]]) }).savedSeconds).toBe(0);
  });

  it('counts evicted steps and failed exports', () => {
    expect(cacheHits(recorded('gha-evicted')).evicted).toBe(9);
    expect(cacheHits(recorded('gha-denied')).exports).toMatchObject([{ type: 'gha', failed: true }]);
    expect(cacheHits(recorded('s3-quota')).exports).toMatchObject([{ type: 's3', failed: true }]);
  });
});
