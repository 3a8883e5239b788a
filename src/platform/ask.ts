import { createInterface } from 'node:readline';

interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * A way to ask the person at a terminal for one of several words; undefined where nobody sits at both ends.
 * An answer that is none of them is asked for again, an empty one or the end of the input is the fallback.
 */
export function askOn({
  stdin,
  stdout,
}: Terminal): ((question: string, words: readonly string[], fallback: string) => Promise<string>) | undefined {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return undefined;
  return async (question, words, fallback) => {
    const lines = createInterface({ input: stdin, output: stdout });
    lines.setPrompt(`${question}\n(${words.join(', ')}) [${fallback}] `);
    lines.prompt();
    for await (const line of lines) {
      const answer = line.trim().toLowerCase();
      // Leaving the loop closes the interface.
      if (answer === '') return fallback;
      const word = words.find((candidate) => candidate === answer);
      if (word !== undefined) return word;
      lines.prompt();
    }
    return fallback;
  };
}
