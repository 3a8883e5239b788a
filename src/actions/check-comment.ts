import { createActionsPlatform } from '../platform/actions.js';
import { nodeClient } from '../store/http-client.js';
import { realPause } from '../store/pause.js';
import { runCheckComment } from './run-check-comment.js';

await runCheckComment(createActionsPlatform(), { client: nodeClient, pause: realPause });
