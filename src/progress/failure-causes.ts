import { OLDEST_BUILDKIT } from '../builder/version.js';
import type { Problem } from '../platform/errors.js';
import { sentence } from './format.js';
import type { Step } from './timeline.js';

export type FailureKind =
  | 'step' // an instruction of the Dockerfile ended with an error
  | 'space' // a disk is full
  | 'killed' // SIGKILL, most often for want of memory
  | 'image' // stage3, snapshot or another image cannot be had
  | 'digest' // the image is there, but not with the digest of its pin
  | 'network' // a download failed
  | 'target' // the Dockerfile has no such stage
  | 'secret' // a secret that the Dockerfile needs was not given
  | 'device' // a device that the Dockerfile needs is not on the builder
  | 'dockerfile' // the Dockerfile or a file it names is wrong
  | 'builder' // the builder went away or does not answer
  | 'cancelled' // stopped by the user or by a time limit
  | 'unknown';

/** What an error means for the user. */
export interface Cause {
  readonly kind: FailureKind;
  readonly problem: Problem;
  /** Whether it is only likely, so that an explanation by the step is better. */
  readonly guess?: boolean;
}

type CauseRule = (error: string, log: readonly string[], step: Step | undefined) => Cause | undefined;

/**
 * Recognises what BuildKit, buildx, a registry or the kernel report. The wording is theirs, taken from recorded builds.
 * @param error of the step, or the last one that buildx wrote
 * @param log lines that the step printed
 */
export function causeOf(error: string, log: readonly string[], step: Step | undefined): Cause | undefined {
  for (const rule of CAUSES) {
    const cause = rule(error, log, step);
    if (cause) return cause;
  }
  return undefined;
}

const cancelled: CauseRule = (error, _log, step) =>
  !step && /(?:^|: )(?:Canceled: )?context canceled$/.test(error)
    ? { kind: 'cancelled', problem: { message: 'The build was stopped before it was done.' } }
    : undefined;

const builderGone: CauseRule = (error) => {
  const gone =
    /code = Unavailable|closing transport|transport is closing|error reading from server: EOF|connection (?:reset|lost)|broken pipe|no such container|failed to find driver|no builder .* found/i;
  const absent = /^(?:failed to .*: )?context deadline exceeded$|Cannot connect to the Docker daemon|dial unix /;
  if (!gone.test(error) && !absent.test(error)) return undefined;
  return {
    kind: 'builder',
    problem: {
      message: gone.test(error)
        ? `The builder went away during the build (${error}).`
        : `The builder does not answer (${error}).`,
      hint: "Look at the builder's own log: a builder that is killed was most often out of memory or disk space.",
    },
  };
};

/** buildx writes what comes out; when that fails it hangs up, and all that BuildKit knows is that the line is dead. */
const output: CauseRule = (error, _log, step) =>
  step?.kind === 'output' && /(?:^|: )EOF$/.test(error)
    ? {
        kind: 'space',
        problem: {
          message: 'The files could not be written to the output folder; most likely the disk there is full.',
          hint: 'Free space there, or name another folder by the input output.',
        },
      }
    : undefined;

const space: CauseRule = (error, log) => {
  const where = /no space left on device|ResourceExhausted/i;
  const line = log.find((each) => where.test(each));
  if (!where.test(error) && line === undefined) return undefined;
  return {
    kind: 'space',
    problem: {
      message: `The builder has no disk space left: ${line ?? error}${/[.!?]$/.test(line ?? error) ? '' : '.'}`,
      hint: 'Give it more disk, remove what it no longer needs (docker buildx prune), or free space on the runner first (free-disk-space: true on those of GitHub).',
    },
  };
};

const digest: CauseRule = (error, _log, step) => {
  const [, image] = /(\S+@sha256:[0-9a-f]{64}): not found/.exec(error) ?? [];
  if (image === undefined) return undefined;
  return {
    kind: 'digest',
    problem: {
      message: `No image ${image} exists${asContext(step)}: its repository has nothing with that digest.`,
      at: { file: 'image.yaml' },
      hint: 'Correct the digest of the pin, or leave it out to see the one that its tag has now.',
    },
  };
};

const ANSWERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /: not found$|manifest unknown|name unknown|repository does not exist/,
    'it does not exist',
    'Correct name and tag of the pin in image.yaml.',
  ],
  [
    /\b401\b|unauthorized|authorization failed|failed to authorize|insufficient_scope|pull access denied|\b403\b|forbidden/i,
    'the registry refuses access',
    'Log in to the registry before the build (docker/login-action).',
  ],
  [
    /\b429\b|toomanyrequests|too many requests/i,
    'the registry limits the number of downloads',
    'Log in to the registry, use a mirror of it, or try later.',
  ],
  [/\b5\d\d (?:Internal|Bad|Service|Gateway)/, 'the registry has a fault', 'Try again later, or use a mirror of it.'],
  [
    /no such host|server misbehaving|Temporary failure in name resolution/,
    'its host name is not known',
    'Check the name of the registry and the DNS of the builder.',
  ],
  [
    /connection refused|network is unreachable|no route to host/,
    'the registry cannot be reached',
    'Check that the registry is up and that the builder can reach it.',
  ],
  [
    /i\/o timeout|TLS handshake timeout|deadline exceeded|Client\.Timeout/,
    'the registry does not answer in time',
    'Try again; check proxy and network of the builder.',
  ],
  [
    /x509|certificate/,
    'its certificate is not trusted',
    'Hand its authority over by ca-certificates; a builder of your own has it in its buildkitd.toml.',
  ],
];

const image: CauseRule = (error, _log, step) => {
  const [, context] = /failed to get build context (\S+?):/.exec(error) ?? [];
  const [, layout] = /oci-layout reference "([^"]+)" could not be resolved/.exec(error) ?? [];
  if (context !== undefined || layout !== undefined) {
    return {
      kind: 'image',
      problem: { message: sentence(error), hint: 'Check the path that was given for this build context.' },
    };
  }
  const name = imageName(error, step);
  const answer = ANSWERS.find(([pattern]) => pattern.test(error));
  if (name === undefined || !answer) return undefined;
  return {
    kind: 'image',
    problem: {
      message: `The image ${name}${asContext(step)} cannot be had: ${answer[1]} (${error}).`,
      hint: answer[2],
    },
  };
};

/** An image is named by the error, by the step that resolves it, or in the address that was asked. */
function imageName(error: string, step: Step | undefined): string | undefined {
  const resolved = /failed to resolve source metadata for (\S+?):? /.exec(error)?.[1];
  if (resolved !== undefined) return resolved;
  const loaded = /^(?:load metadata for )?(\S+[:@]\S+)$/.exec(step?.instruction ?? '')?.[1];
  if (loaded !== undefined) return loaded;
  const from = /^FROM (\S+)/.exec(step?.instruction ?? '')?.[1];
  if (from !== undefined) return from;
  const asked =
    /\/v2\/(\S+?)\/(?:manifests|blobs)\//.exec(error)?.[1] ??
    /repository(?:%3A|:)([^&\s]+?)(?:%3A|:)pull/.exec(error)?.[1];
  return asked?.replaceAll('%2F', '/');
}

function asContext(step: Step | undefined): string {
  return step?.kind === 'context' && step.stage !== undefined ? ` (${step.stage})` : '';
}

const target: CauseRule = (error) => {
  const [, name] = /target stage "([^"]+)" could not be found/.exec(error) ?? [];
  return name === undefined
    ? undefined
    : {
        kind: 'target',
        problem: {
          message: `The Dockerfile has no stage ${name}.`,
          at: { file: 'Dockerfile' },
          hint: 'Correct the target, or add the stage (a Dockerfile of your own replaces the default one).',
        },
      };
};

const secret: CauseRule = (error) => {
  const [, name] = /secret (\S+): not found/.exec(error) ?? [];
  return name === undefined
    ? undefined
    : {
        kind: 'secret',
        problem: {
          message: `The build needs the secret ${name}, which was not given.`,
          hint: `Pass it to the action as the input ${name}.`,
        },
      };
};

const device: CauseRule = (error) => {
  const [, name] = /device "?([^"\s]+)"? is not (?:registered|allowed)/.exec(error) ?? [];
  return name === undefined
    ? undefined
    : {
        kind: 'device',
        problem: {
          message: `The builder does not offer the device ${name}.`,
          hint: 'Install its CDI specification on the builder (docker buildx inspect lists what it has), or do not require it.',
        },
      };
};

/** What a BuildKit that is too old says of our Dockerfile; an engine's own does not always tell its version beforehand. */
function oldSyntax(what: string): { hint?: string } {
  const hint = `The builder's BuildKit is too old for this Dockerfile: it needs ${OLDEST_BUILDKIT.join('.')} or newer. Leave the input builder empty to have one made, or update Docker.`;
  return what.startsWith('unknown flag: ') ? { hint } : {};
}

const dockerfileError: CauseRule = (error) => {
  const [, line, what] = /dockerfile parse error on line (\d+): (.+)$/.exec(error) ?? [];
  if (what !== undefined) {
    const at = { file: 'Dockerfile', line: Number(line) };
    return { kind: 'dockerfile', problem: { message: sentence(what), at, ...oldSyntax(what) } };
  }
  const [, path] = /failed to calculate checksum of ref \S+: "([^"]+)": not found/.exec(error) ?? [];
  return path === undefined
    ? undefined
    : {
        kind: 'dockerfile',
        problem: {
          message: `${path} is not there to be copied or mounted.`,
          hint: 'It is missing in the image definition or the stage it is taken from, or left out by .dockerignore.',
        },
      };
};

const killed: CauseRule = (error, log) => {
  const oom = log.find((line) => /Killed signal terminated program|\bOut of memory\b|oom-kill/i.test(line));
  if (!error.endsWith('exit code: 137') && oom === undefined) return undefined;
  return {
    kind: 'killed',
    guess: true,
    problem: {
      message: `The step was killed${oom === undefined ? '' : `: ${oom.trim()}`}, most likely because the builder ran out of memory.`,
      hint: 'Use fewer jobs, or a machine with more memory.',
    },
  };
};

const OFFLINE =
  /bad address '|unable to resolve host address|Could not resolve host|Temporary failure in name resolution|Network is unreachable|Name or service not known/;

const network: CauseRule = (_error, log, step) => {
  const line = log.findLast((each) => OFFLINE.test(each));
  if (line === undefined || !step) return undefined;
  const offline = /^RUN (?:--\S+ )*--network=none /.test(step.instruction);
  // An ebuild that died says more; its tests may well have looked for a network in vain.
  const died = log.some((each) => /^ \* ERROR: \S+ failed \(/.test(each));
  return {
    kind: 'network',
    guess: !offline || died,
    problem: offline
      ? {
          message: `A step without network tried to download something, so the fetch stage before it was not complete: ${line.trim()}.`,
          hint: 'What is fetched and what is built are planned alike; a package that downloads while it compiles cannot be built here.',
        }
      : {
          message: `A download failed: ${line.trim()}.`,
          hint: 'Check that the builder has network and that the mirrors can be reached.',
        },
  };
};

const CAUSES: readonly CauseRule[] = [
  cancelled,
  builderGone,
  output,
  space,
  digest,
  secret,
  device,
  target,
  dockerfileError,
  image,
  network,
  killed,
];
