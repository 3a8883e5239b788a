/** Everything that one buildx call needs to know, and nothing about how it is run. */
export interface BuildPlan {
  readonly builder: string;
  /** Stages to build, by name in the Dockerfile. One call builds one. */
  readonly target: string;
  /** Folder that holds the merged definition. */
  readonly context: string;
  /** Named contexts: `stage3`, `portage`, `repositories`. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly args: Readonly<Record<string, string>>;
  /** Secret id to the name of the environment variable that holds it. No value is ever an argument. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Value of `--output`; undefined builds without bringing anything out. */
  readonly output?: string;
  readonly metadataFile?: string;
  readonly tags: readonly string[];
  /** Runs every step again, or those of the named stages; asks registries again for what the tags are now. */
  readonly noCache?: boolean;
  readonly noCacheFilter?: readonly string[];
  readonly pull?: boolean;
}

/**
 * The arguments of `docker buildx` for a plan (`docker buildx build --help`). Provenance is left out: it would make the
 * local output carry a file more and the same build differ from run to run.
 */
export function buildxArguments(plan: BuildPlan): string[] {
  return [
    'build',
    `--builder=${plan.builder}`,
    '--progress=rawjson',
    '--provenance=false',
    `--target=${plan.target}`,
    ...Object.entries(plan.contexts).map(([name, value]) => `--build-context=${name}=${value}`),
    ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...Object.entries(plan.secrets).map(([id, variable]) => `--secret=id=${id},env=${variable}`),
    ...plan.tags.map((tag) => `--tag=${tag}`),
    ...(plan.noCache === true ? ['--no-cache'] : []),
    ...(plan.noCacheFilter ?? []).map((stage) => `--no-cache-filter=${stage}`),
    ...(plan.pull === true ? ['--pull'] : []),
    ...(plan.output === undefined ? [] : [`--output=${plan.output}`]),
    ...(plan.metadataFile === undefined ? [] : [`--metadata-file=${plan.metadataFile}`]),
    plan.context,
  ];
}

/** The same as one line that a person can paste into a shell, with plain progress. */
export function asShell(plan: BuildPlan): string {
  const words = buildxArguments(plan).map((word) => (word === '--progress=rawjson' ? '--progress=plain' : word));
  return ['docker', 'buildx', ...words].map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
