import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  createActionsPlatform
} from "../shared/chunk-QMJ6JW3G.js";
import "../shared/chunk-5YOWUWUH.js";
import "../shared/chunk-OCQCLJX3.js";
import "../shared/chunk-JM5X5PID.js";
import "../shared/chunk-BSUSKK7B.js";
import "../shared/chunk-JPE3GQUJ.js";

// src/actions/refresh.ts
var platform = createActionsPlatform();
if (platform.state("post") === "true") {
  const { cleanUpBuild } = await import("../shared/clean-up-build-P4XYHBOR.js");
  await cleanUpBuild(platform);
} else {
  platform.saveState("post", "true");
  const [{ runRefreshAction }, { checkDeps, planDeps }, { comparePlans }, { installationOf }, { ownBuilderName }] = await Promise.all([
    import("../shared/run-refresh-DCVNEIM5.js"),
    import("../shared/check-deps-QHERKL5Y.js"),
    import("../shared/compare-plans-UOZSUTW2.js"),
    import("../shared/installation-IXJ75BQT.js"),
    import("../shared/own-builder-TF2OHFBQ.js")
  ]);
  const installation = installationOf(process.argv[1] ?? "");
  const own = { installation, ownBuilder: ownBuilderName(platform.env.RUNNER_NAME), annotates: true };
  const { run, client, pause } = checkDeps(platform, own);
  await runRefreshAction(platform, {
    run,
    client,
    pause,
    comparePlans: comparePlans(planDeps(platform, own))
  });
}
