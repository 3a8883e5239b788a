import type { Edit } from '../../refresh/edit.js';
import type { PlannedFile } from '../planned-file.js';

/** What became of a file of the older configuration, or of one of its lines. */
export interface ImportNote {
  /** Path below the folder that is imported. */
  readonly file: string;
  /** From 1; a note without is about the file as a whole. */
  readonly line?: number;
  /** `carried` as it is or with the same meaning, `changed` into something else, `left` out. */
  readonly outcome: 'carried' | 'changed' | 'left';
  /** A sentence: where it went, or why it did not. */
  readonly message: string;
}

/** What one file of the older configuration comes to. */
export interface Imported {
  /** Files of the definition, as paths below its folder. */
  readonly files: readonly PlannedFile[];
  /** Values of image.yaml. */
  readonly edits: readonly Edit[];
  readonly notes: readonly ImportNote[];
}

/** A file of the older configuration. */
export interface OldFile {
  /** Below the folder that is imported, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One that has no place in a definition. */
export function leftOut(file: string, message: string, line?: number): Imported {
  return { files: [], edits: [], notes: [{ file, outcome: 'left', message, ...(line === undefined ? {} : { line }) }] };
}
