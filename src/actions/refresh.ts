import { createActionsPlatform } from '../platform/actions.js';

// Loaded by what the step is for: a post step has at most a builder to remove.
const platform = createActionsPlatform();
if (platform.state('post') === 'true') {
  const { cleanUpBuild } = await import('./clean-up-build.js');
  await cleanUpBuild(platform);
} else {
  platform.saveState('post', 'true');
  const [{ runRefreshAction }, { checkDeps, planDeps }, { comparePlans }, { installationOf }, { ownBuilderName }] =
    await Promise.all([
      import('./run-refresh.js'),
      import('./check-deps.js'),
      import('./compare-plans.js'),
      import('./installation.js'),
      import('./own-builder.js'),
    ]);
  const installation = installationOf(process.argv[1] ?? '');
  const own = { installation, ownBuilder: ownBuilderName(platform.env.RUNNER_NAME), annotates: true };
  const { run, client, pause } = checkDeps(platform, own);
  await runRefreshAction(platform, {
    run,
    client,
    pause,
    comparePlans: comparePlans(planDeps(platform, own)),
  });
}
