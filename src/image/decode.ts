import type { Problem } from '../platform/errors.js';
import { quote } from './text.js';

export type DecodedText =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly problem: Problem };

export interface TextLimits {
  readonly bytes: number;
  /** In characters. */
  readonly lineLength: number;
}

// Everything but tab. U+0085, U+2028 and U+2029 are here because some programs end a line at them and others do not.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Turns the bytes of a file that a person should have written into lines (LF or CRLF), or says why they are not that:
 * too large, not UTF-8, control characters, endless lines. A byte order mark is dropped.
 * @param file how messages name it
 */
export function decodeText(bytes: Uint8Array, file: string, limits: TextLimits): DecodedText {
  const fail = (problem: Problem): DecodedText => ({ ok: false, problem });
  if (bytes.length > limits.bytes) {
    return fail({ message: `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`, at: { file } });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail({ message: 'The file is not UTF-8 text.', at: { file }, hint: 'Save it as UTF-8.' });
  }
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const at = { file, line: index + 1 };
    if (line.length > limits.lineLength) {
      return fail({ message: `The line has ${line.length} characters; at most ${limits.lineLength} are read.`, at });
    }
    const control = CONTROL.exec(line);
    if (control) {
      return fail({
        message: `The line has a control character, ${quote(control[0])}.`,
        at: { ...at, column: control.index + 1 },
        hint: 'Remove it.',
      });
    }
  }
  return { ok: true, lines };
}
