import { start } from '../common/index.js';

await start('check');
