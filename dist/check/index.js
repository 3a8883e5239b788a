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

// src/actions/check.ts
var platform = createActionsPlatform();
if (platform.state("post") === "true") {
  const { cleanUpBuild } = await import("../shared/clean-up-build-P4XYHBOR.js");
  await cleanUpBuild(platform);
} else {
  platform.saveState("post", "true");
  const [{ runCheck }, { checkDeps }, { installationOf }, { ownBuilderName }] = await Promise.all([
    import("../shared/run-check-WR7F74KR.js"),
    import("../shared/check-deps-QHERKL5Y.js"),
    import("../shared/installation-IXJ75BQT.js"),
    import("../shared/own-builder-TF2OHFBQ.js")
  ]);
  const installation = installationOf(process.argv[1] ?? "");
  const ownBuilder = ownBuilderName(platform.env.RUNNER_NAME);
  await runCheck(platform, checkDeps(platform, { installation, ownBuilder, annotates: true }));
}
