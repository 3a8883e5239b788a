import { describe, expect, it } from '@jest/globals';
import { jobStart } from '../../../src/platform/job-start.js';

/** A line of /proc/PID/stat with a name that nobody should split at its spaces. */
const stat = (pid: number, name: string, parent: number, ticks: number): string =>
  `${pid} (${name}) S ${parent} ${'0 '.repeat(17)}${ticks} 0 0`;

function proc(files: Readonly<Record<string, string>>): (path: string) => string {
  return (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  };
}

describe('jobStart', () => {
  it("is the start of the runner's worker above us", () => {
    const read = proc({
      '30/stat': stat(30, 'node (action) x', 20, 99_999),
      '20/stat': stat(20, 'Runner.Worker', 10, 12_345),
      stat: 'cpu 1 2 3\nbtime 1700000000\nprocesses 5\n',
    });
    expect(jobStart(30, read)).toBe((1_700_000_000 + 123.45) * 1000);
  });

  it.each([
    ['no worker', { '30/stat': stat(30, 'node', 1, 5), stat: 'btime 1\n' }],
    ['no /proc', {}],
    ['a parent that ended', { '30/stat': stat(30, 'node', 29, 5) }],
  ])('is unknown with %s', (_name, files) => {
    expect(jobStart(30, proc(files))).toBeUndefined();
  });

  it('reads the real /proc without finding a worker', () => {
    expect(jobStart(process.pid)).toBeUndefined();
  });
});
