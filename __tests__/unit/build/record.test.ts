import { describe, expect, it } from '@jest/globals';
import { recordFolder } from '../../../src/build/record.js';

describe('recordFolder', () => {
  it('is the output folder, or on a runner one that a checkout does not empty', () => {
    expect(recordFolder({}, 'out')).toBe('out');
    expect(recordFolder({ RUNNER_WORKSPACE: '' }, 'out')).toBe('out');
    expect(recordFolder({ RUNNER_WORKSPACE: '/runner/image' }, 'out')).toBe('/runner/image/.gentoo-min');
  });
});
