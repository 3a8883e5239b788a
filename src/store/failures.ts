import { isError } from '../platform/errors.js';
import { StoreError } from './store.js';

/** One entry that the place offers and cannot give; the others are not concerned. */
export class LostError extends Error {
  /** @param reason in a few words, such as `it is gone` */
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'LostError';
  }
}

/** A file that was to be stored and is not what its entry says; the others are not concerned. */
export class ChangedFileError extends Error {
  constructor(readonly file: string) {
    super(`${file} is not what it was when it was measured`);
    this.name = 'ChangedFileError';
  }
}

/** The error for work that a signal ended. */
export function stoppedError(place: string): StoreError {
  return new StoreError('stopped', `${place}: stopped before it was done.`);
}

/** @throws StoreError when the signal has fired */
export function throwIfStopped(signal: AbortSignal, place: string): void {
  if (signal.aborted) throw stoppedError(place);
}

/** Whatever a backend threw, as what its caller is promised; LostError and ChangedFileError stay as they are. */
export function asStoreError(error: unknown, place: string, signal: AbortSignal): Error {
  if (error instanceof StoreError || error instanceof LostError || error instanceof ChangedFileError) return error;
  if (signal.aborted) return stoppedError(place);
  return fileError(error, place);
}

/** Runs work of a backend. @throws what `asStoreError` makes of whatever it threw; StoreError when the signal has fired before */
export async function guarded<T>(place: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw stoppedError(place);
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, place, signal);
  }
}

const KINDS: Readonly<Record<string, StoreError['kind']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
};

const HINTS: Readonly<Record<StoreError['kind'], string>> = {
  full: 'Free space there, or name another place.',
  refused: 'Let the user of this process write there, or name another place.',
  unreachable: 'Check that it is there and, on a network, that it can be reached.',
  throttled: '',
  stopped: '',
};

/** An error of the file system as what it means for a store. Errors of other origin are bugs of ours and stay as they are. */
export function fileError(error: unknown, place: string): Error {
  if (!isError(error)) return new Error(String(error));
  const { code, path } = error;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const kind = KINDS[code] ?? 'unreachable';
  return new StoreError(kind, `${place}: ${path === undefined ? '' : `${path}: `}${code}. ${HINTS[kind]}`);
}
