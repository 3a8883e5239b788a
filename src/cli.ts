import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const { XDG_CACHE_HOME: cache = '' } = process.env;
// Half of what a short command takes is V8 reading our own code, unless it did before. Not in the folder for temporary files that
// Node would take, which others can write to. Where it cannot be kept all goes on without.
enableCompileCache(join(cache === '' ? join(homedir(), '.cache') : cache, 'gentoo-min', 'compiled'));
const { runCommandLine } = await import('./actions/command-line.js');

process.exitCode = await runCommandLine(process.argv.slice(2));
