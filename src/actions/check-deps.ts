import { setTimeout as sleep } from 'node:timers/promises';
import type { JudgeDefinition } from '../check/judged-definition.js';
import type { Platform } from '../platform/platform.js';
import { runProcess } from '../platform/process.js';
import { nodeClient } from '../store/http-client.js';
import { realPause } from '../store/pause.js';
import { BUILDER_STATE } from './clean-up-build.js';
import type { PlanDeps } from './compare-plans.js';
import type { RunCheckDeps } from './run-check.js';

type Own = Pick<RunCheckDeps, 'installation' | 'annotates'> & { readonly ownBuilder: string };

/** What comparing plans needs of this machine: the same judge. */
export function planDeps(platform: Platform, own: Own): PlanDeps {
  return {
    platform,
    defaults: own.installation.defaults,
    judge: (limited, settings, folder) => checkDeps(limited, own).judge(settings, folder),
  };
}

/** What the check needs of this machine. A builder of its own is removed by the post step, where there is one. */
export function checkDeps(platform: Platform, own: Own): RunCheckDeps {
  const { installation, annotates, ownBuilder } = own;
  return {
    run: runProcess,
    client: nodeClient,
    pause: realPause,
    installation,
    annotates,
    judge: (settings, folder) => {
      let judge: Promise<JudgeDefinition> | undefined;
      const load = async (): Promise<JudgeDefinition> => {
        const { judgeDefinition } = await import('../check/judge-definition.js');
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
          },
        });
      };
      // Loaded when there is something to plan: what only looks at files is over before.
      return async (...asked) => (await (judge ??= load()))(...asked);
    },
  };
}
