import { createActionsPlatform } from '../platform/actions.js';

// Loaded by what the step is for: a post step has at most a builder to remove.
const platform = createActionsPlatform();
if (platform.state('post') === 'true') {
  const { cleanUpBuild } = await import('./clean-up-build.js');
  await cleanUpBuild(platform);
} else {
  platform.saveState('post', 'true');
  const [{ runCheck }, { checkDeps }, { installationOf }, { ownBuilderName }] = await Promise.all([
    import('./run-check.js'),
    import('./check-deps.js'),
    import('./installation.js'),
    import('./own-builder.js'),
  ]);
  const installation = installationOf(process.argv[1] ?? '');
  const ownBuilder = ownBuilderName(platform.env.RUNNER_NAME);
  await runCheck(platform, checkDeps(platform, { installation, ownBuilder, annotates: true }));
}
