#!/usr/bin/env node
import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/cli.ts
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
var { XDG_CACHE_HOME: cache = "" } = process.env;
enableCompileCache(join(cache === "" ? join(homedir(), ".cache") : cache, "gentoo-min", "compiled"));
var { runCommandLine } = await import("../shared/command-line-RI32GBGM.js");
process.exitCode = await runCommandLine(process.argv.slice(2));
