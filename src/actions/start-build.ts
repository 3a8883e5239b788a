import { setTimeout as sleep } from 'node:timers/promises';
import { actionDisplay } from '../build/display.js';
import { jobStart } from '../platform/job-start.js';
import type { Platform } from '../platform/platform.js';
import { runProcess } from '../platform/process.js';
import { ActionLog } from '../progress/action-log.js';
import { installationOf } from './installation.js';
import { ownBuilderName } from './own-builder.js';
import { runBuildAction } from './run-build.js';

/** The action's main step on a real runner. */
export async function startBuildAction(platform: Platform): Promise<void> {
  await runBuildAction(platform, {
    run: runProcess,
    sleep,
    display: actionDisplay(new ActionLog(platform.log)),
    installation: installationOf(process.argv[1] ?? ''),
    ownBuilder: ownBuilderName(platform.env.RUNNER_NAME),
    removesBuilder: true,
    hasPostStep: true,
    jobStarted: jobStart(process.pid),
  });
}
