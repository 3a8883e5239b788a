import { createActionsPlatform } from '../platform/actions.js';
import { runProcess } from '../platform/process.js';
import { nodeClient } from '../store/http-client.js';
import { realPause } from '../store/pause.js';
import { runRefreshAction } from './run-refresh.js';

await runRefreshAction(createActionsPlatform(), { run: runProcess, client: nodeClient, pause: realPause });
