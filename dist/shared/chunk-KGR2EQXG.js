import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  inspectBuilder
} from "./chunk-7HBEVE4Y.js";
import {
  certificateDriverOptions,
  registrySections
} from "./chunk-UOA2IU3N.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/builder/builder.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/builder/buildkitd-config.ts
var BUILDKITD_CONFIG = `[worker.oci]
  gc = true

[[worker.oci.gcpolicy]]
  filters = ["type==source.local", "type==source.git.checkout"]
  keepDuration = "48h"
  maxUsedSpace = "1GB"

[[worker.oci.gcpolicy]]
  filters = ["type!=exec.cachemount"]
  all = true
  minFreeSpace = "10GB"
`;

// src/builder/builder.ts
var RETRIES = [3e3, 1e4];
var TRANSIENT = /timeout|timed out|connection (reset|refused)|temporary failure|TLS handshake|toomanyrequests|\b(429|500|502|503|504)\b|unexpected EOF/i;
async function prepareBuilder(buildx, request, deps) {
  const { log, sleep } = deps;
  if (request.name !== "") {
    return { ...await startBuilder(buildx, request.name, log, sleep), created: false };
  }
  const existing = await inspectBuilder(buildx, request.ownName);
  if (existing.code === 0) await removeBuilder(buildx, request.ownName);
  const options = [
    `image=${request.image}`,
    "env.BUILDKIT_STEP_LOG_MAX_SIZE=-1",
    "env.BUILDKIT_STEP_LOG_MAX_SPEED=-1",
    ...certificateDriverOptions(request.registries),
    ...request.options
  ];
  const config = join(deps.folder, "buildkitd.toml");
  await writeFile(config, BUILDKITD_CONFIG + registrySections(request.registries));
  const created = await buildx.run([
    "create",
    "--name",
    request.ownName,
    "--driver",
    "docker-container",
    `--buildkitd-config=${config}`,
    ...options.flatMap((option) => ["--driver-opt", option])
  ]);
  if (created.code !== 0) throw cannotStart(request.ownName, created.stderr);
  deps.onCreated(request.ownName);
  return { ...await startBuilder(buildx, request.ownName, log, sleep), created: true };
}
async function removeBuilder(buildx, name) {
  const removed = await buildx.run(["rm", "--keep-state", name]);
  return removed.code === 0;
}
async function startBuilder(buildx, name, log, sleep) {
  for (let attempt = 0; ; attempt++) {
    const { code, stderr, ...builder } = await inspectBuilder(buildx, name, { bootstrap: true });
    if (code === 0 && builder.nodes.some(({ status }) => status === "running")) return { ...builder, name };
    const said = [stderr, builder.error].join("\n").trim();
    const pause = RETRIES[attempt];
    if (pause === void 0 || !TRANSIENT.test(said)) throw cannotStart(name, said);
    log.info(`builder ${name} did not start (${lastLine(said)}); trying again in ${pause / 1e3} s`);
    await sleep(pause);
  }
}
function cannotStart(name, said) {
  const absent = /no builder .* found/i.test(said);
  return new UserError({
    message: absent ? `there is no builder called '${name}'.` : `the builder '${name}' could not be started: ${lastLine(said) || "it gave no reason"}.`,
    hint: absent ? "`docker buildx ls` lists those that exist; leave the input `builder` empty to have one made." : "It needs a running Docker Engine, or with the input `builder` a BuildKit that can be reached."
  });
}
function lastLine(text) {
  return text.trim().split("\n").at(-1)?.replace(/^ERROR:\s*/, "") ?? "";
}

export {
  prepareBuilder,
  removeBuilder,
  startBuilder
};
