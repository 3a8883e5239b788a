import { describe, expect, it } from '@jest/globals';
import { layerBudget } from '../../../src/cache/layer-budget.js';
import { entries } from './helpers.js';

describe('layerBudget', () => {
  it('is what was asked for', () => {
    expect(layerBudget(entries('gha'), 5, 3)).toBe(5);
    expect(layerBudget(entries('local:/l'), 5, 3)).toBe(5);
  });

  it('is what the Actions cache has left beside our stores, and has no limit elsewhere', () => {
    expect(layerBudget(entries('gha'), undefined, 0)).toBe(10e9);
    expect(layerBudget(entries('local:/l\ngha'), undefined, 4e9)).toBe(6e9);
    expect(layerBudget(entries('gha'), undefined, 11e9)).toBe(0);
    expect(layerBudget(entries('local:/l'), undefined, 4e9)).toBe(Infinity);
    expect(layerBudget([{ type: 'gha', readOnly: true }], undefined, 0)).toBe(Infinity);
  });
});
