import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  runFacts
} from "./chunk-CE62JXNE.js";
import {
  mayWrite
} from "./chunk-G7CS3FSX.js";

// src/check/layer-trust.ts
var LOCAL = "local";
async function layerTrust({ cache, cacheWrite }, env) {
  const { ref = "", defaultBranch = "", fromFork } = await runFacts(env);
  const trusted = ref === "" || defaultBranch !== "" && ref === `refs/heads/${defaultBranch}`;
  return {
    branch: defaultBranch === "" ? LOCAL : defaultBranch,
    writes: cache.length > 0 && trusted && mayWrite({ wanted: cacheWrite, fromFork })
  };
}

export {
  layerTrust
};
