import { start } from '../common/index.js';

await start('boot');
