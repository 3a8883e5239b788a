import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  BUILDER_STATE
} from "./chunk-QP7UM6MV.js";
import {
  runProcess
} from "./chunk-WL2UUQVR.js";
import {
  nodeClient,
  realPause
} from "./chunk-UUYMIFWF.js";

// src/actions/check-deps.ts
import { setTimeout as sleep } from "node:timers/promises";
function planDeps(platform, own) {
  return {
    platform,
    defaults: own.installation.defaults,
    judge: (limited, settings, folder) => checkDeps(limited, own).judge(settings, folder)
  };
}
function checkDeps(platform, own) {
  const { installation, annotates, ownBuilder } = own;
  return {
    run: runProcess,
    client: nodeClient,
    pause: realPause,
    installation,
    annotates,
    judge: (settings, folder) => {
      let judge;
      const load = async () => {
        const { judgeDefinition } = await import("./judge-definition-KWHYRTIQ.js");
        return judgeDefinition({
          settings,
          defaults: installation.defaults,
          folder,
          platform,
          run: runProcess,
          sleep,
          ownBuilder,
          onBuilderCreated: (name) => {
            platform.saveState(BUILDER_STATE, name);
          }
        });
      };
      return async (...asked) => (await (judge ??= load()))(...asked);
    }
  };
}

export {
  planDeps,
  checkDeps
};
