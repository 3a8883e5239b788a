import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/builder/version.ts
var OLDEST_BUILDKIT = [0, 33];
function isOlder(version, [major, minor]) {
  const match = /^v?(\d+)\.(\d+)\./.exec(version);
  if (!match || version.startsWith("0.0.0")) return false;
  const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
  return haveMajor < major || haveMajor === major && haveMinor < minor;
}

// src/builder/buildx.ts
var OLDEST_BUILDX = [0, 20];
async function findBuildx(run, env) {
  const candidates = [["docker", "buildx"], ["buildx"], ["docker-buildx"]];
  for (const [program = "", ...prefix] of candidates) {
    const version = await buildxVersion(run, program, prefix);
    if (version === void 0) continue;
    if (isOlder(version, OLDEST_BUILDX)) {
      throw new UserError({
        message: `buildx ${version} is too old: the build needs ${OLDEST_BUILDX.join(".")} or newer.`,
        hint: "Update Docker, or put a newer buildx into ~/.docker/cli-plugins/docker-buildx."
      });
    }
    const command = (args) => ({ command: program, args: [...prefix, ...args], env });
    return {
      version,
      command,
      run: (args, options = {}) => {
        const { env: extra, ...rest } = options;
        return run({ ...command(args), env: { ...env, ...extra } }, rest);
      }
    };
  }
  throw new UserError({
    message: "buildx was found neither as `docker buildx` nor as a program of its own.",
    hint: "Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names."
  });
}
function withEnvironment(buildx, more) {
  return {
    version: buildx.version,
    command: (args) => {
      const spec = buildx.command(args);
      return { ...spec, env: { ...spec.env, ...more } };
    },
    run: (args, options = {}) => buildx.run(args, { ...options, env: { ...more, ...options.env } })
  };
}
async function buildxVersion(run, program, prefix) {
  try {
    const result = await run({ command: program, args: [...prefix, "version"] });
    return result.code === 0 ? /\bv?(\d+\.\d+\.\d+\S*)/.exec(result.stdout)?.[1] ?? "unknown" : void 0;
  } catch {
    return void 0;
  }
}

export {
  OLDEST_BUILDKIT,
  isOlder,
  findBuildx,
  withEnvironment
};
