import { join } from 'node:path';
import { projectRoot } from '../harness/cli.js';
import { median, repeated, seconds, type Measurement } from './measurement.js';

/** Start of the action's bundle, in a post step with nothing to do, against a Node that does nothing. */
export async function start(): Promise<Measurement> {
  const action = join(projectRoot, 'dist/build/index.js');
  const env = { ...process.env, STATE_post: 'true' };
  const ours = await repeated(15, () => seconds(process.execPath, [action], env));
  const baseline = await repeated(15, () => seconds(process.execPath, ['-e', '0']));
  return { name: 'start', ours: median(ours), baseline: median(baseline), goal: '<= 0.060 s over' };
}
