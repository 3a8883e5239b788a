import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  SecretMask,
  cancelledBy
} from "./chunk-5YOWUWUH.js";
import {
  neutraliseCommands
} from "./chunk-OCQCLJX3.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/platform/actions.ts
import { appendFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";

// src/platform/workflow-command.ts
import { randomUUID } from "node:crypto";
function workflowCommand(name, properties, message) {
  const list = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}
`;
}
function annotationProperties(at) {
  if (at === void 0) return {};
  return { title: at.title, file: at.file, line: at.line, col: at.line === void 0 ? void 0 : at.column };
}
function keyValueEntry(key, value) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${key}<<${delimiter}
${value}
${delimiter}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/platform/actions.ts
var MOST_SUMMARY_BYTES = 1024 * 1024;
function createActionsPlatform(host = defaultHost()) {
  const { env, stdout } = host;
  const secrets = new SecretMask();
  const command = (name, properties, message) => {
    stdout.write(workflowCommand(name, properties, message));
  };
  const appendEntry = (file, name, value) => {
    const path = env[file];
    if (path === void 0 || path === "") throw new Error(`${file} is not set: this does not run as a GitHub action`);
    appendFileSync(path, keyValueEntry(name, value));
  };
  const log = {
    info: (text) => {
      for (const line of text.split(/\r\n|\r|\n/)) stdout.write(`${neutraliseCommands(line)}
`);
    },
    debug: (line) => {
      command("debug", {}, line);
    },
    notice: (message, at) => {
      command("notice", annotationProperties(at), message);
    },
    warning: (message, at) => {
      command("warning", annotationProperties(at), message);
    },
    error: (message, at) => {
      command("error", annotationProperties(at), message);
    },
    startGroup: (title) => {
      command("group", {}, title);
    },
    endGroup: () => {
      command("endgroup", {}, "");
    }
  };
  return {
    log,
    env,
    cancelled: cancelledBy(host),
    now: () => Date.now(),
    input: (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput: (name, value) => {
      appendEntry("GITHUB_OUTPUT", name, value);
    },
    fail: (message, at) => {
      host.exitCode = 1;
      log.error(message, at);
    },
    mask: (value) => {
      for (const part of secrets.add(value)) command("add-mask", {}, part);
    },
    redact: (text) => secrets.redact(text),
    saveState: (name, value) => {
      appendEntry("GITHUB_STATE", name, value);
    },
    state: (name) => env[`STATE_${name}`] ?? "",
    writeSummary: async (markdown) => {
      const path = env.GITHUB_STEP_SUMMARY;
      if (path === void 0 || path === "") log.debug("There is no job summary here.");
      else await writeFile(path, fitSummary(markdown));
    },
    artifacts: artifactStore(host)
  };
}
function fitSummary(markdown) {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MOST_SUMMARY_BYTES) return markdown;
  const note = "\n\n*The rest is left out: GitHub shows no summary of more than 1 MiB.*\n";
  const kept = bytes.subarray(0, MOST_SUMMARY_BYTES - Buffer.byteLength(note));
  return `${kept.subarray(0, Math.max(0, kept.lastIndexOf("\n"))).toString("utf8")}${note}`;
}
function artifactStore(host) {
  const { env } = host;
  return {
    available: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    upload: async (file, { retentionDays }) => {
      const name = basename(file);
      const client = await host.artifactClient();
      try {
        const stored = await client.uploadArtifact(name, [file], dirname(file), {
          // Each is one file that is compressed already: no archive around it, no second compression.
          skipArchive: true,
          compressionLevel: 0,
          ...retentionDays === void 0 ? {} : { retentionDays }
        });
        if (stored.id === void 0) throw new Error("the service gave it no id");
        return { id: stored.id, bytes: stored.size ?? 0 };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const taken = /\b409\b|conflict|already exists/i.test(message);
        throw new UserError({
          message: taken ? `The workflow run has an artifact ${name} already.` : `The artifact ${name} could not be stored: ${message.replace(/\.?\s*$/, ".")}`,
          hint: taken ? "Give each job names of its own by the input artifact-name." : "Run the job again, or store nothing by the input upload: false."
        });
      }
    }
  };
}
function defaultHost() {
  return {
    env: process.env,
    stdout: process.stdout,
    once: (signal, listener) => process.once(signal, listener),
    get exitCode() {
      return process.exitCode;
    },
    set exitCode(code) {
      process.exitCode = code ?? void 0;
    },
    artifactClient: async () => {
      const { DefaultArtifactClient } = await import("./artifact-5ZRUFXLN.js");
      return new DefaultArtifactClient();
    }
  };
}

export {
  createActionsPlatform
};
