import type { Display } from '../../src/build/display.js';

/** A display that shows nothing. */
export const silentDisplay: Display = {
  tickEvery: 60_000,
  apply: () => undefined,
  tick: () => undefined,
  end: () => undefined,
};
