import { describe, expect, it } from '@jest/globals';
import { displayWidth, fitWidth } from '../../../src/progress/display-width.js';
import { render, TerminalProgress } from '../../../src/progress/terminal.js';
import { TimelineReducer } from '../../../src/progress/timeline.js';
import { MadeUpBuild } from './helpers.js';

const WORLD = '[world 3/7] RUN --network=none emerge @world';
const KERNEL = '[kernel 5/6] RUN make';

function running(): TimelineReducer {
  const build = new MadeUpBuild()
    .end('[base 1/1] FROM x', 0, 0, { cached: true })
    .start(WORLD, 2)
    .log(WORLD, 3, '>>> Emerging (1 of 4) dev-libs/a-1::gentoo', '>>> Completed (1 of 4) dev-libs/a-1::gentoo')
    .log(WORLD, 10, '>>> Emerging (2 of 4) dev-lang/python-3.13.9::gentoo')
    .start(KERNEL, 5)
    .log(KERNEL, 6, 'CC\tfs/ext4/inode.o', '');
  const reducer = new TimelineReducer();
  for (const event of build.events) reducer.apply(event);
  return reducer;
}

describe('render', () => {
  it('shows a heading and one line per running step', () => {
    expect(render(running().timeline, 100, MadeUpBuild.time(72))).toEqual([
      '1:12  1 of 3 steps, 1 cached',
      '▶ world   3/7      1:10  ━━━━━─────────────── 1/4  dev-lang/python-3.13.9 1:02',
      '▶ kernel  5/6      1:07  CC fs/ext4/inode.o',
    ]);
  });

  it('is never wider nor higher than the terminal', () => {
    const reducer = running();
    for (let n = 0; n < 30; n++) {
      const name = `[漢字漢字漢字漢字漢字漢字${String(n)} 1/1] RUN x`;
      for (const event of new MadeUpBuild().start(name, n).log(name, n, `wide 漢字 ${'x'.repeat(300)}`).events)
        reducer.apply(event);
    }
    for (const width of [1, 2, 10, 40, 79, 200]) {
      const lines = render(reducer.timeline, width, MadeUpBuild.time(99), 10);
      expect(lines.length).toBeLessThanOrEqual(10);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(render(reducer.timeline, 80, MadeUpBuild.time(99), 10).at(-1)).toBe('  and 24 more steps');
  });

  it('has something to say before anything happened', () => {
    expect(render(new TimelineReducer().timeline, 80, MadeUpBuild.time(0))).toEqual(['0:00']);
  });
});

describe('TerminalProgress', () => {
  class FakeScreen {
    text = '';
    constructor(
      readonly columns?: number,
      readonly rows?: number,
    ) {}
    write(text: string): void {
      this.text += text;
    }
  }

  it('redraws in place and leaves the story above', () => {
    const screen = new FakeScreen(80, 24);
    const progress = new TerminalProgress(screen);
    const reducer = new TimelineReducer();
    for (const event of new MadeUpBuild().start(KERNEL, 0).events) progress.apply(reducer.apply(event));
    progress.tick(reducer.timeline, MadeUpBuild.time(0.5));
    progress.tick(reducer.timeline, MadeUpBuild.time(2));
    for (const event of new MadeUpBuild().end(KERNEL, 0, 3).events) progress.apply(reducer.apply(event));
    progress.end(reducer.timeline);
    expect(screen.text.split('\u001b[2A\r\u001b[J')).toEqual([
      '0:00  0 of 1 steps\n▶ kernel  5/6      0:00  RUN make\n',
      '   0:00  ▶ kernel             5/6  RUN make\n0:02  0 of 1 steps\n▶ kernel  5/6      0:02  RUN make\n',
      '   0:03  ✓ kernel             5/6  3.0 s\n   0:03  = 1 step done in 3.0 s\n',
    ]);
  });

  it('writes plain lines where there is no terminal', () => {
    const screen = new FakeScreen();
    const progress = new TerminalProgress(screen);
    const reducer = new TimelineReducer();
    for (const event of new MadeUpBuild().start(KERNEL, 0).events) progress.apply(reducer.apply(event));
    progress.tick(reducer.timeline, MadeUpBuild.time(2));
    for (const event of new MadeUpBuild().end(KERNEL, 0, 3).events) progress.apply(reducer.apply(event));
    progress.end(reducer.timeline);
    expect(screen.text).toBe(
      '   0:00  ▶ kernel             5/6  RUN make\n   0:03  ✓ kernel             5/6  3.0 s\n   0:03  = 1 step done in 3.0 s\n',
    );
  });

  it('passes no control character of the build to the terminal', () => {
    const screen = new FakeScreen(80, 24);
    const progress = new TerminalProgress(screen);
    const reducer = new TimelineReducer();
    const name = '[x\u001b[2J 1/1] RUN \u001b]0;title\u0007';
    for (const event of new MadeUpBuild().start(name, 0).log(name, 1, '\u001b[31mred\u001b[0m \u0007').events) {
      progress.apply(reducer.apply(event));
    }
    progress.tick(reducer.timeline, MadeUpBuild.time(2));
    expect(screen.text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('fitWidth', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly', 7, 'exactly'],
    ['too long', 5, 'too …'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
    ['x', 0, ''],
  ])('%j in %d columns is %j', (text, columns, expected) => {
    expect(fitWidth(text, columns)).toBe(expected);
  });
});
