import { describe, expect, it } from '@jest/globals';
import { ActionLog } from '../../../src/progress/action-log.js';
import type { BuildEvent } from '../../../src/progress/rawjson.js';
import { TimelineReducer } from '../../../src/progress/timeline.js';
import { FakeLog, MadeUpBuild, parse, recording } from './helpers.js';
import { cpuTime } from '../../support/cpu-time.js';

/** Plays events with a tick for every second between them. */
function play(events: readonly BuildEvent[], options = {}): string[] {
  const log = new FakeLog();
  const actionLog = new ActionLog(log, options);
  const reducer = new TimelineReducer();
  for (const event of events) {
    const before = reducer.timeline.latest;
    const changes = reducer.apply(event);
    const { latest } = reducer.timeline;
    for (let now = before + 1000; before > 0 && now < latest; now += 1000) actionLog.tick(now);
    actionLog.apply(changes);
  }
  actionLog.apply(reducer.end());
  actionLog.end(reducer.timeline);
  return log.lines;
}

const WORLD = '[world 3/7] RUN --mount=type=bind,source=x,target=/x --network=none emerge --emptytree @world';
const KERNEL = '[kernel 2/2] RUN make';

describe('ActionLog', () => {
  it('tells interleaved stages in order, with packages, and folds each log away when its step ends', () => {
    const build = new MadeUpBuild().start(WORLD, 0).start(KERNEL, 0.5);
    build.log(KERNEL, 1, 'CC a.o', 'CC b.o', 'CC c.o', 'LD vmlinux');
    build.log(
      WORLD,
      2,
      '>>> Emerging (1 of 3) dev-libs/a-1::gentoo',
      '>>> Jobs: 0 of 3 complete, 1 running  Load avg: 1',
    );
    build.log(WORLD, 43, '>>> Completed (1 of 3) dev-libs/a-1::gentoo');
    build.log(WORLD, 43.5, '>>> Emerging (2 of 3) dev-libs/b-1::gentoo', '>>> Completed (2 of 3) dev-libs/b-1::gentoo');
    build.end(KERNEL, 0.5, 60);
    build.log(WORLD, 61, '>>> Emerging (3 of 3) dev-libs/c-1::gentoo', '>>> Completed (3 of 3) dev-libs/c-1::gentoo');
    build.end(WORLD, 0, 62);
    expect(play(build.events)).toEqual([
      '   0:00  ▶ world              3/7  RUN emerge --emptytree @world',
      '   0:00  ▶ kernel             2/2  RUN make',
      '   0:43  · world              1/3  dev-libs/a-1 (41 s)',
      '   0:45  · world              2/3  dev-libs/b-1 (0.0 s)',
      '   1:00  ✓ kernel             2/2  1 min 00 s, 4 lines',
      '▸ Log of kernel 2/2 (4 lines, 1 min 00 s)',
      '    RUN make',
      '    CC a.o',
      '    CC b.o',
      '    CC c.o',
      '    LD vmlinux',
      '   1:01  · world              3/3  dev-libs/c-1 (0.0 s)',
      '   1:02  ✓ world              3/7  1 min 02 s, 7 lines',
      '▸ Log of world 3/7 (6 lines, 1 min 02 s)',
      '    RUN --mount=type=bind,source=x,target=/x --network=none emerge --emptytree @world',
      '    >>> Emerging (1 of 3) dev-libs/a-1::gentoo',
      '    >>> Completed (1 of 3) dev-libs/a-1::gentoo',
      '    >>> Emerging (2 of 3) dev-libs/b-1::gentoo',
      '    >>> Completed (2 of 3) dev-libs/b-1::gentoo',
      '    >>> Emerging (3 of 3) dev-libs/c-1::gentoo',
      '    >>> Completed (3 of 3) dev-libs/c-1::gentoo',
      '   1:02  = 2 steps done in 1 min 02 s',
    ]);
  });

  it('says once a minute what is still running', () => {
    const build = new MadeUpBuild().start(WORLD, 0).log(WORLD, 1, '>>> Emerging (1 of 9) sys-devel/gcc-16.1.0::gentoo');
    build.end(WORLD, 0, 150);
    const beats = play(build.events).filter((line) => line.includes('…'));
    expect(beats).toHaveLength(2);
    expect(beats[0]).toMatch(/^ {3}1:0\d {2}… world 0\/9 packages, sys-devel\/gcc-16\.1\.0 for (?:59|1 min)/);
  });

  it('puts everything cached on one line', () => {
    const lines = play(parse(recording('cached')));
    expect(lines.filter((line) => line.includes('cached'))).toEqual([
      '   0:00  ✓ cached             base, fetch (2), other, world (2), image',
      '   0:00  = 7 steps done, 7 of them cached, in 0.0 s',
    ]);
  });

  it('tells a pull from the cache once', () => {
    expect(play(parse(recording('cache-import'))).filter((line) => line.includes('pulled'))).toEqual([
      '   0:00  ✓ w                  1/1  cached, 0.3 s, 19.1 MiB pulled',
    ]);
  });

  it('tells a pull that was no cache hit, transfers that took long, warnings and failed packages', () => {
    const from = '[base 1/2] FROM docker.io/gentoo/stage3';
    const build = new MadeUpBuild().start(from, 0);
    build.events.push({
      type: 'status',
      vertex: `sha256:${from}`,
      id: 'sha256:1',
      current: 5,
      total: 2 ** 20,
      at: 1,
      completed: true,
    });
    build.end(from, 0, 4).end('[internal] load build context', 0, 9).end('[internal] load metadata', 9, 10);
    build.start(WORLD, 10).log(WORLD, 11, 'gm: warning: 2 of 4 jobserver tokens were not given back');
    build.log(WORLD, 12, '>>> Emerging (1 of 9) a/b-1::gentoo').log(WORLD, 15, '>>> Failed to emerge a/b-1, Log file:');
    build.text('WARNING: no output specified').text('ERROR: failed to build: x').text('Dockerfile:3');
    const lines = play(build.events).filter((line) => !line.includes('│') && !line.startsWith('    '));
    expect(lines).toEqual([
      '   0:00  ▶ base               1/2  FROM docker.io/gentoo/stage3',
      '   0:04  ✓ base               1/2  4.0 s, 1.00 MiB pulled',
      '   0:09  ✓ internal           load build context: 9.0 s',
      '   0:11  ⚠ world              2 of 4 jobserver tokens were not given back',
      '   0:10  ▶ world              3/7  RUN emerge --emptytree @world',
      '   0:15  ✗ world              a/b-1 failed after 3.0 s',
      '   0:15  ⚠ no output specified',
      '   0:15  ■ world              3/7  stopped, 5.0 s, 3 lines',
      '   0:15  = 1 step done in 15 s',
    ]);
  });

  it('names the first packages of a rush and counts the others', () => {
    const build = new MadeUpBuild().start(WORLD, 0);
    for (let n = 1; n <= 9; n++) {
      build.log(
        WORLD,
        5 + n / 100,
        `>>> Emerging (${String(n)} of 9) a/p${String(n)}-1::gentoo`,
        `>>> Completed (${String(n)} of 9) a/p${String(n)}-1::gentoo`,
      );
    }
    build.end(WORLD, 0, 20);
    expect(play(build.events).filter((line) => line.includes('·'))).toEqual([
      '   0:05  · world              1/9  a/p1-1 (0.0 s)',
      '   0:07  · world              9/9  a/p2-1 (0.0 s), a/p3-1 (0.0 s), a/p4-1 (0.0 s) and 5 more',
    ]);
  });

  it('shows the end of a failed step unfolded', () => {
    const build = new MadeUpBuild().start(WORLD, 0);
    for (let n = 1; n <= 100; n++) build.log(WORLD, 1, `line ${String(n)}`);
    build.end(WORLD, 0, 5, { error: 'process "x" did not complete successfully: exit code: 1' });
    const lines = play(build.events);
    expect(lines).toContain('   0:05  ✗ world              3/7  failed with exit code 1, 5.0 s, 100 lines');
    expect(lines.filter((line) => line.startsWith('           │ '))).toHaveLength(40);
    expect(lines.at(-2)).toBe('           │ line 100');
  });

  it('never floods', () => {
    const build = new MadeUpBuild().start(KERNEL, 0);
    for (let n = 0; n < 100_000; n++) build.log(KERNEL, 1, `line ${String(n)}`);
    build.end(KERNEL, 0, 5);
    const lines = play(build.events);
    expect(lines.length).toBeLessThan(5010);
    expect(lines).toContain('    … 95,000 lines left out …');
    expect(lines).toContain('    line 0');
    expect(lines).toContain('    line 99999');
  });

  it('lets nothing through that the runner would understand', () => {
    const name = '[::error::x 1/1] RUN echo ##[error]';
    const build = new MadeUpBuild().start(name, 0);
    build.log(
      name,
      1,
      '::set-output name=x::y',
      '  ::add-mask::gcc',
      '##[group]x',
      'text ##[error]x',
      '>>> Emerging (1 of 1) ::error::',
    );
    build.end(name, 0, 2, { error: 'exit code: 1' });
    build.text('WARNING: ##[error]x');
    for (const line of [...play(build.events), ...play(parse(recording('hostile')))]) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });

  it('is fast with a hundred thousand lines', () => {
    const build = new MadeUpBuild().start(KERNEL, 0);
    for (let n = 0; n < 100_000; n++) build.log(KERNEL, 1, `gcc -c file${String(n)}.c`);
    const log = new ActionLog(new FakeLog());
    const reducer = new TimelineReducer();
    const { seconds } = cpuTime(() => {
      for (const event of build.events) log.apply(reducer.apply(event));
      log.end(reducer.timeline);
    });
    expect(seconds).toBeLessThan(10);
  });
});
