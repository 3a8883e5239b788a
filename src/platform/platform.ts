/**
 * Everything the project needs from the place it runs on, as one narrow interface. The GitHub runner
 * (`actions.ts`) and a person's terminal (`terminal.ts`) implement it; tests pass a fake.
 */
export interface Platform {
  readonly log: Log;
  /** Environment variables of the process. Read through here so that a test can set them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fires when the run is cancelled (SIGINT or SIGTERM). */
  readonly cancelled: AbortSignal;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Value of an action input or command-line option by its kebab-case name; '' when it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Marks the run as failed with one message for the user. Later outputs and the post step still happen. */
  fail(message: string, at?: Place): void;
  /** Hides a value from every later log line. */
  mask(value: string): void;
  /** The text without what is masked, for files: a log line is masked by itself. */
  redact(text: string): string;
  /** State handed from the main step to the post step. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Replaces the job summary of this step by the given GitHub-flavoured Markdown. */
  writeSummary(markdown: string): Promise<void>;
  readonly artifacts: ArtifactStore;
}

export interface Log {
  info(line: string): void;
  debug(line: string): void;
  notice(message: string, at?: Place): void;
  warning(message: string, at?: Place): void;
  error(message: string, at?: Place): void;
  /** Opens a foldable group; `endGroup` closes it. Groups do not nest. */
  startGroup(title: string): void;
  endGroup(): void;
}

/** A position in a file of the user's repository; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly title?: string;
}

export interface ArtifactStore {
  /** Whether artifacts can be stored here (a terminal has nowhere to put them). */
  readonly available: boolean;
  /**
   * Stores one file, byte for byte and without compressing it again, under its own base name.
   * @returns the id the platform gave it and the number of bytes stored
   * @throws Error when it cannot be stored
   */
  upload(file: string, options: { readonly retentionDays?: number }): Promise<{ id: number; bytes: number }>;
}
