import { createActionsPlatform } from '../platform/actions.js';
import { runProcess } from '../platform/process.js';
import { runBootAction } from './run-boot.js';

await runBootAction(createActionsPlatform(), { run: runProcess });
