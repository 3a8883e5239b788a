import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/build/display.ts
function actionDisplay(log) {
  return {
    tickEvery: 1e3,
    apply: (changes) => {
      log.apply(changes);
    },
    tick: (_timeline, now) => {
      log.tick(now);
    },
    end: (timeline) => {
      log.end(timeline);
    }
  };
}
function terminalDisplay(progress) {
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
    }
  };
}

export {
  actionDisplay,
  terminalDisplay
};
