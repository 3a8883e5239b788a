import { SecretMask } from '../../src/platform/secret-mask.js';
import type { Log, Place, Platform } from '../../src/platform/platform.js';

export interface FakePlatform extends Platform {
  readonly lines: string[];
  readonly outputs: Map<string, string>;
  readonly failures: { readonly message: string; readonly at: Place | undefined }[];
  readonly saved: Map<string, string>;
  readonly summaries: string[];
  readonly uploads: string[];
}

/** A platform that remembers what it was told. */
export function fakePlatform(
  inputs: Readonly<Record<string, string>>,
  options: { readonly state?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): FakePlatform {
  const lines: string[] = [];
  const secrets = new SecretMask();
  const outputs = new Map<string, string>();
  const failures: FakePlatform['failures'] = [];
  const saved = new Map<string, string>();
  const summaries: string[] = [];
  const uploads: string[] = [];
  const say =
    (kind: string) =>
    (line: string): void => {
      lines.push(`${kind}: ${line}`);
    };
  const log: Log = {
    info: say('info'),
    debug: say('debug'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    startGroup: say('group'),
    endGroup: () => undefined,
  };
  return {
    log,
    env: {},
    cancelled: options.signal ?? new AbortController().signal,
    now: () => 1_000,
    input: (name) => inputs[name] ?? '',
    setOutput: (name, value) => outputs.set(name, value),
    fail: (message, at) => failures.push({ message, at }),
    mask: (value) => {
      secrets.add(value);
    },
    redact: (text) => secrets.redact(text),
    saveState: (name, value) => saved.set(name, value),
    state: (name) => options.state?.[name] ?? '',
    writeSummary: (markdown) => {
      summaries.push(markdown);
      return Promise.resolve();
    },
    artifacts: {
      available: true,
      upload: (file) => {
        uploads.push(file);
        return Promise.resolve({ id: uploads.length, bytes: 1 });
      },
    },
    lines,
    outputs,
    failures,
    saved,
    summaries,
    uploads,
  };
}
