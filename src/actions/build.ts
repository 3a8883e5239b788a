import { setTimeout as sleep } from 'node:timers/promises';
import { actionDisplay } from '../build/display.js';
import { createActionsPlatform } from '../platform/actions.js';
import { jobStart } from '../platform/job-start.js';
import { runProcess } from '../platform/process.js';
import { ActionLog } from '../progress/action-log.js';
import { installationOf } from './installation.js';
import { ownBuilderName } from './own-builder.js';
import { cleanUpBuild, runBuildAction } from './run-build.js';

const platform = createActionsPlatform();
if (platform.state('post') === 'true') {
  await cleanUpBuild(platform);
} else {
  platform.saveState('post', 'true');
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
