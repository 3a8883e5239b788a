import type { ActionLog } from '../progress/action-log.js';
import type { TerminalProgress } from '../progress/terminal.js';
import type { Change, Timeline } from '../progress/timeline.js';

/** Shows a build while it runs. */
export interface Display {
  /** Milliseconds between two calls of `tick`. */
  readonly tickEvery: number;
  apply(changes: readonly Change[]): void;
  tick(timeline: Timeline, now: number): void;
  end(timeline: Timeline): void;
}

/** On a runner: the story as it happens, each step's log in a group when the step ends. */
export function actionDisplay(log: ActionLog): Display {
  return {
    tickEvery: 1000,
    apply: (changes) => {
      log.apply(changes);
    },
    tick: (_timeline, now) => {
      log.tick(now);
    },
    end: (timeline) => {
      log.end(timeline);
    },
  };
}

/** For a person: the running steps are redrawn in place. */
export function terminalDisplay(progress: TerminalProgress): Display {
  return {
    tickEvery: 250,
    apply: (changes) => {
      progress.apply(changes);
    },
    tick: (timeline, now) => {
      progress.tick(timeline, now);
    },
    end: (timeline) => {
      progress.end(timeline);
    },
  };
}
