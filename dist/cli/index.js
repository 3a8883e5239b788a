#!/usr/bin/env node
import { start } from '../common/index.js';

await start('cli');
