import { createActionsPlatform } from '../platform/actions.js';

// Loaded by what the step is for: most post steps have nothing to do.
const platform = createActionsPlatform();
if (platform.state('post') === 'true') {
  const { cleanUpBuild } = await import('./clean-up-build.js');
  await cleanUpBuild(platform);
} else {
  platform.saveState('post', 'true');
  const { startBuildAction } = await import('./start-build.js');
  await startBuildAction(platform);
}
