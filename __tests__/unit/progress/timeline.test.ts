import { describe, expect, it } from '@jest/globals';
import { TimelineReducer, workSeconds } from '../../../src/progress/timeline.js';
import { MadeUpBuild, reduce, step, timelineOf } from './helpers.js';
import { cpuTime } from '../../support/cpu-time.js';

describe('TimelineReducer', () => {
  it('reduces a recorded build', () => {
    const timeline = timelineOf('first');
    const world = step(timeline, 'world', 2);
    expect(world).toMatchObject({
      kind: 'stage',
      stage: 'world',
      number: 2,
      of: 2,
      state: 'done',
      logLines: 3,
      logTail: ['c', '>>> Emerging (1 of 100)', 'partial rest'],
    });
    expect(timeline.steps.filter(({ state }) => state === 'done')).toHaveLength(timeline.steps.length);
    const inputs = step(timeline, 'world', 1).inputs.map((id) => timeline.steps.find((each) => each.id === id)?.stage);
    expect(inputs).toEqual(['fetch', 'other']);
    expect(timeline.latest - timeline.started).toBeCloseTo(8903, -1);
  });

  it('counts a restarted vertex once for each start', () => {
    const definition = timelineOf('first').steps.find(({ name }) =>
      name.startsWith('[internal] load build definition'),
    );
    expect(definition?.intervals).toHaveLength(2);
    expect(definition?.state).toBe('done');
    expect(workSeconds(definition?.intervals ?? [], 0)).toBeCloseTo(0.064, 2);
  });

  it('reports each finding of the checks once although BuildKit repeats it', () => {
    const { warnings } = timelineOf('first');
    expect(warnings.map(({ range }) => range?.[0])).toEqual([8, 17, 17]);
  });

  it('knows what came from a cache, and how much was pulled for it', () => {
    const timeline = timelineOf('cache-import');
    expect(step(timeline, 'base').state).toBe('cached');
    const pulled = step(timeline, 'w');
    expect(pulled).toMatchObject({ state: 'cached', pulledBytes: 20_006_425 });
    // Its parts are reported inside the whole: the union, not the sum.
    expect(workSeconds(pulled.intervals, 0)).toBeCloseTo(0.255, 2);
  });

  it('tells the step that failed from those that were stopped with it', () => {
    const timeline = timelineOf('step-fails');
    expect(step(timeline, 'a').state).toBe('failed');
    expect(step(timeline, 'b').state).toBe('cancelled');
    expect(step(timeline, 'stage-3').state).toBe('pending');
  });

  it('counts what runs when the build ends as stopped', () => {
    const slow = step(timelineOf('builder-gone'), 'slow');
    expect(slow.state).toBe('cancelled');
    expect(slow.intervals[0]?.ended).toBeDefined();
  });

  it('follows emerge', () => {
    const name = '[world 1/1] RUN emerge';
    const build = new MadeUpBuild()
      .start(name, 0)
      .log(
        name,
        1,
        '>>> Emerging (1 of 2) app-misc/hello-2.10::gentoo',
        '>>> Emerging (2 of 2) sys-apps/busybox-1.37::gentoo',
      )
      .log(name, 5, '>>> Completed (1 of 2) app-misc/hello-2.10::gentoo');
    const reducer = new TimelineReducer();
    const changes = build.events.flatMap((event) => reducer.apply(event));
    expect(step(reducer.timeline, 'world').packages).toEqual({
      done: 1,
      total: 2,
      running: [{ package: 'sys-apps/busybox-1.37', since: MadeUpBuild.time(1), how: 'source' }],
    });
    const completed = changes.flatMap((change) => (change.type === 'package' ? [change.event] : [])).at(-1);
    expect(completed).toMatchObject({ type: 'completed', package: 'app-misc/hello-2.10', seconds: 4 });
  });

  it('keeps the end of a long log and the errors before it, and not more', () => {
    const name = '[world 1/1] RUN make';
    const build = new MadeUpBuild().start(name, 0);
    build.log(name, 1, '>>> Emerging (1 of 1) app-misc/hello-2.10::gentoo', 'x.c:1:2: error: of another package');
    build.log(name, 1, ' * Package:    app-misc/hello-2.10:0', 'main.c:3:4: error: the first');
    for (let n = 0; n < 100_000; n++) build.log(name, 2, `gcc -Werror -c file${String(n)}.c ${'x'.repeat(200)}`);
    const { result, seconds } = cpuTime(() => reduce(build.events));
    expect(seconds).toBeLessThan(10);
    const { logTail, errorLines, logLines } = step(result.timeline, 'world');
    expect(logLines).toBe(100_004);
    expect(logTail.length).toBeLessThanOrEqual(300);
    expect(logTail.at(-1)).toMatch(/^gcc -Werror -c file99999\.c/);
    expect(errorLines[0]).toBe('main.c:3:4: error: the first');
    expect(errorLines.length).toBeLessThanOrEqual(3);
  });

  it('is bounded in everything that repeats', () => {
    const reducer = new TimelineReducer();
    for (let n = 0; n < 1000; n++) {
      reducer.apply({ type: 'text', line: `line ${String(n)} ${'x'.repeat(10_000)}` });
      reducer.apply({
        type: 'vertex',
        digest: 'd',
        name: 'n',
        inputs: [],
        cached: false,
        started: 1000 + n,
        completed: 1001 + n,
      });
      reducer.apply({ type: 'warning', short: `warning ${String(n)}`, detail: [] });
      reducer.apply({
        type: 'status',
        vertex: 'd',
        id: `sha256:${String(n)}`,
        current: 1,
        total: 1,
        at: 5,
        completed: true,
      });
    }
    const { messages, steps, warnings } = reducer.timeline;
    expect(messages).toHaveLength(200);
    expect(messages.at(-1)?.length).toBeLessThanOrEqual(4000);
    expect(warnings).toHaveLength(200);
    expect(steps[0]?.intervals.length).toBeLessThanOrEqual(256);
    expect(steps[0]?.pulledBytes).toBe(256);
  });

  it('takes lines of a vertex that was never announced', () => {
    const { timeline } = reduce([{ type: 'log', vertex: 'sha256:x', stream: 1, line: 'hello', at: 5 }]);
    expect(timeline.steps[0]).toMatchObject({ state: 'pending', logTail: ['hello'] });
  });
});

describe('workSeconds', () => {
  it('is the union of intervals, open ones up to now', () => {
    const at = (seconds: number): number => seconds * 1000;
    expect(workSeconds([], at(5))).toBe(0);
    expect(
      workSeconds(
        [
          { started: at(1), ended: at(3) },
          { started: at(2), ended: at(4) },
        ],
        0,
      ),
    ).toBe(3);
    expect(workSeconds([{ started: at(1), ended: at(2) }, { started: at(5) }], at(9))).toBe(5);
    expect(
      workSeconds(
        [
          { started: at(0), ended: at(9) },
          { started: at(1), ended: at(2) },
        ],
        0,
      ),
    ).toBe(9);
  });
});
