import { appendFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { neutraliseCommands } from '../progress/clean.js';
import { UserError } from './errors.js';
import type { ArtifactStore, Log, Platform } from './platform.js';
import { SecretMask } from './secret-mask.js';
import { cancelledBy } from './signals.js';
import type { SignalSource } from './signals.js';
import { annotationProperties, keyValueEntry, workflowCommand } from './workflow-command.js';

/** The parts of `@actions/artifact` that are used. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: { retentionDays?: number; compressionLevel?: number; skipArchive?: boolean },
  ): Promise<{ id?: number; size?: number }>;
}

/** The process that an action runs in. */
export interface ActionsHost extends SignalSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  exitCode?: string | number | null | undefined;
  /** Loads the artifact client, which takes as long as everything else together. */
  readonly artifactClient: () => Promise<ArtifactClient>;
}

/** GitHub shows no summary at all that is larger than this. */
const MOST_SUMMARY_BYTES = 1024 * 1024;

/**
 * The platform of a GitHub runner. It speaks the runner's protocol itself: `@actions/core` does it in the same words (the
 * tests compare them), but takes more time to load than an action that has nothing to do needs altogether, for the sake of
 * an HTTP client that is not used here.
 */
export function createActionsPlatform(host: ActionsHost = defaultHost()): Platform {
  const { env, stdout } = host;
  const secrets = new SecretMask();
  const command = (name: string, properties: Parameters<typeof workflowCommand>[1], message: string): void => {
    stdout.write(workflowCommand(name, properties, message));
  };
  const appendEntry = (file: string, name: string, value: string): void => {
    const path = env[file];
    if (path === undefined || path === '') throw new Error(`${file} is not set: this does not run as a GitHub action`);
    appendFileSync(path, keyValueEntry(name, value));
  };

  const log: Log = {
    info: (text) => {
      // The runner reads commands from every line, so text that somebody else wrote must not look like one.
      for (const line of text.split(/\r\n|\r|\n/)) stdout.write(`${neutraliseCommands(line)}\n`);
    },
    debug: (line) => {
      command('debug', {}, line);
    },
    notice: (message, at) => {
      command('notice', annotationProperties(at), message);
    },
    warning: (message, at) => {
      command('warning', annotationProperties(at), message);
    },
    error: (message, at) => {
      command('error', annotationProperties(at), message);
    },
    startGroup: (title) => {
      command('group', {}, title);
    },
    endGroup: () => {
      command('endgroup', {}, '');
    },
  };

  return {
    log,
    env,
    cancelled: cancelledBy(host),
    now: () => Date.now(),
    input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    setOutput: (name, value) => {
      appendEntry('GITHUB_OUTPUT', name, value);
    },
    fail: (message, at) => {
      host.exitCode = 1;
      log.error(message, at);
    },
    mask: (value) => {
      for (const part of secrets.add(value)) command('add-mask', {}, part);
    },
    redact: (text) => secrets.redact(text),
    saveState: (name, value) => {
      appendEntry('GITHUB_STATE', name, value);
    },
    state: (name) => env[`STATE_${name}`] ?? '',
    writeSummary: async (markdown) => {
      const path = env.GITHUB_STEP_SUMMARY;
      if (path === undefined || path === '') log.debug('There is no job summary here.');
      else await writeFile(path, fitSummary(markdown));
    },
    artifacts: artifactStore(host),
  };
}

/** Cuts a summary that GitHub would reject, at the end of a line. */
function fitSummary(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MOST_SUMMARY_BYTES) return markdown;
  const note = '\n\n*The rest is left out: GitHub shows no summary of more than 1 MiB.*\n';
  const kept = bytes.subarray(0, MOST_SUMMARY_BYTES - Buffer.byteLength(note));
  return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString('utf8')}${note}`;
}

function artifactStore(host: ActionsHost): ArtifactStore {
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
          ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        if (stored.id === undefined) throw new Error('the service gave it no id');
        return { id: stored.id, bytes: stored.size ?? 0 };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const taken = /\b409\b|conflict|already exists/i.test(message);
        throw new UserError({
          message: taken
            ? `The workflow run has an artifact ${name} already.`
            : `The artifact ${name} could not be stored: ${message.replace(/\.?\s*$/, '.')}`,
          hint: taken
            ? 'Give each job names of its own by the input artifact-name.'
            : 'Run the job again, or store nothing by the input upload: false.',
        });
      }
    },
  };
}

function defaultHost(): ActionsHost {
  return {
    env: process.env,
    stdout: process.stdout,
    once: (signal, listener) => process.once(signal, listener),
    get exitCode() {
      return process.exitCode;
    },
    set exitCode(code) {
      process.exitCode = code ?? undefined;
    },
    artifactClient: async () => {
      const { DefaultArtifactClient } = await import('@actions/artifact');
      return new DefaultArtifactClient();
    },
  };
}
