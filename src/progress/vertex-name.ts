/** What BuildKit's name of a vertex says about it. */
export interface VertexName {
  /**
   * `stage`: an instruction of the Dockerfile. `context`: a named context (`--build-context`) being resolved or
   * loaded. `internal`: the Dockerfile, the main context, registry tokens. `cache`: importing or exporting cache.
   * `output`: bringing the result out. `other`: anything else.
   */
  readonly kind: 'stage' | 'context' | 'internal' | 'cache' | 'output' | 'other';
  /** Stage of the Dockerfile, or name of the context. */
  readonly stage?: string;
  /** Which instruction of its stage, counted from 1, and of how many. */
  readonly number?: number;
  readonly of?: number;
  readonly platform?: string;
  /** The target in whose name bake reports the step. */
  readonly target?: string;
  /** The instruction, or what is being done. */
  readonly instruction: string;
}

const BRACKETS = /^\[([^\]]+)\] ?(.*)$/s;
const POSITION = /^(?:(.*) )?(\S+) +(\d+)\/(\d+)$/;

/**
 * Reads the names that BuildKit gives to vertices: `[world 3/7] RUN …`, `[linux/amd64 world 3/7] …`,
 * `[target world 3/7] …` (bake), `[internal] load …`, `[context stage3] …`, `exporting …`, `importing cache …`.
 */
export function parseVertexName(name: string): VertexName {
  const [, label, rest] = BRACKETS.exec(name) ?? [];
  if (label === undefined || rest === undefined) return { kind: kindOf(name), instruction: name };
  const [, before, stage, position, total] = POSITION.exec(label) ?? [];
  if (stage !== undefined) {
    const words = before?.split(' ').filter((word) => word !== '->') ?? [];
    const platform = words.find((word) => word.includes('/'));
    const target = words.find((word) => !word.includes('/'));
    return {
      kind: 'stage',
      stage,
      number: Number(position),
      of: Number(total),
      ...(platform === undefined ? {} : { platform }),
      ...(target === undefined ? {} : { target }),
      instruction: rest,
    };
  }
  const words = label.split(' ');
  const context = words.indexOf('context');
  const contextName = words[context + 1];
  if (context >= 0 && contextName !== undefined) {
    return { kind: 'context', stage: contextName, instruction: rest };
  }
  if (words.includes('internal') || words.includes('auth')) return { kind: 'internal', instruction: rest };
  return { kind: kindOf(rest), instruction: rest, ...(words[0] === undefined ? {} : { target: words[0] }) };
}

function kindOf(action: string): VertexName['kind'] {
  if (/^(?:importing cache|exporting cache|inferred cache|exporting to GitHub Actions Cache)/.test(action))
    return 'cache';
  if (/^(?:exporting|sending tarball|pushing|copying files|resolving provenance|writing)/.test(action)) return 'output';
  return 'other';
}
