import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../harness/cli.js';
import { median, type Measurement } from './measurement.js';

const TIMES = 15;
/** The runner's files, which nobody reads here. */
const RUNNER = { GITHUB_STATE: '/dev/null', GITHUB_OUTPUT: '/dev/null', GITHUB_STEP_SUMMARY: '/dev/null' };
const GOAL = '<= 0.060 s over';

/**
 * Start of the action's bundle against a Node that does nothing: of a post step with nothing to do, and of a main step until
 * it has refused an input. In turns, so that what else the machine does concerns all of them.
 */
export function start(): Measurement[] {
  const action = join(projectRoot, 'dist/build/index.js');
  const post: number[] = [];
  const main: number[] = [];
  const nothing: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    post.push(run([action], { STATE_post: 'true' }, 0));
    main.push(run([action], { ...RUNNER, INPUT_BOOT: 'nothing of the kind' }, 1));
    nothing.push(run(['-e', '0'], {}, 0));
  }
  const baseline = median(nothing);
  return [
    { name: 'start of the post step', ours: median(post), baseline, goal: GOAL },
    { name: 'start of the main step', ours: median(main), baseline, goal: GOAL },
  ];
}

function run(args: readonly string[], env: Readonly<Record<string, string>>, code: number): number {
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  const taken = (performance.now() - started) / 1000;
  if (status !== code) throw new Error(`${args.join(' ')} ended with code ${String(status)}:\n${stdout}`);
  return taken;
}
