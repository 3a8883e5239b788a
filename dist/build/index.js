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

// src/actions/build.ts
var platform = createActionsPlatform();
if (platform.state("post") === "true") {
  const { cleanUpBuild } = await import("../shared/clean-up-build-P4XYHBOR.js");
  await cleanUpBuild(platform);
} else {
  platform.saveState("post", "true");
  const { startBuildAction } = await import("../shared/start-build-6NDNV4JL.js");
  await startBuildAction(platform);
}
