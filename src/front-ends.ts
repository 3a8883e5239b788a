/**
 * All that can be started beside the action itself, by the names of the folders in dist/. One bundle holds it all, so what
 * several share is there once; each part is loaded when it is started.
 */
const FRONT_ENDS = {
  boot: () => import('./actions/boot.js'),
  check: () => import('./actions/check.js'),
  'check-comment': () => import('./actions/check-comment.js'),
  refresh: () => import('./actions/refresh.js'),
  cli: () => import('./cli.js'),
};

/** Their names, for which the build makes the files that start them. */
export const NAMES: readonly string[] = Object.keys(FRONT_ENDS);

/** Runs a front end to its end; its outcome is the exit code that it has set. */
export async function start(name: keyof typeof FRONT_ENDS): Promise<void> {
  await FRONT_ENDS[name]();
}
