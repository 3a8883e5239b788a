/** A stage of a Dockerfile and what it is made from. */
export interface Stage {
  readonly name: string;
  /** Names of stages, each once, in the order in which they are named; contexts are among them. */
  readonly from: readonly string[];
  /** The comment `── title: about ──` that the stage stands below, without its line; '' above the first. */
  readonly section: string;
}

/**
 * Reads the graph of a Dockerfile: what FROM, `COPY --from` and `--mount=from=` name. Build arguments in names have the value that
 * `ARG` gives before the first stage.
 */
export function stageGraph(dockerfile: string): Stage[] {
  const stages: { name: string; from: string[]; section: string }[] = [];
  const values = new Map<string, string>();
  let section = '';
  const resolved = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all).toLowerCase();
  for (const line of dockerfile.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const title = /^# ── (.*?) ?─*$/.exec(line)?.[1];
    if (title !== undefined) section = title.trim();
    if (/^\s*#/.test(line)) continue;
    const argument = stages.length === 0 ? /^ARG\s+(\w+)=(\S+)$/i.exec(line) : null;
    if (argument) values.set(argument[1] ?? '', argument[2] ?? '');
    const stage = /^FROM\s+(?:--\S+\s+)*(\S+)\s+AS\s+(\S+)\s*$/i.exec(line);
    if (stage) {
      const base = resolved(stage[1] ?? '');
      stages.push({ name: resolved(stage[2] ?? ''), from: base === 'scratch' ? [] : [base], section });
      continue;
    }
    const current = stages.at(-1);
    if (!current || !/^(?:RUN|COPY|ADD)\s/i.test(line)) continue;
    const mounts = [...line.matchAll(/--mount=(\S+)/g)].map(
      ([, options = '']) => /(?:^|,)from=([^,]+)/.exec(options)?.[1],
    );
    const copied = /^(?:COPY|ADD)\s.*?--from=(\S+)/i.exec(line)?.[1];
    for (const name of [...mounts, copied]) {
      if (name !== undefined && !current.from.includes(resolved(name))) current.from.push(resolved(name));
    }
  }
  return stages;
}

/** The stages that some stages are made from, themselves included, in the order of the Dockerfile. */
export function neededBy(stages: readonly Stage[], targets: readonly string[]): Stage[] {
  const byName = new Map(stages.map((stage) => [stage.name, stage]));
  const reached = new Set<string>();
  const waiting = [...targets];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(byName.get(name)?.from ?? []));
  }
  return stages.filter(({ name }) => reached.has(name));
}

/** Stages without the edges that follow from others: of a, b and c with a → b → c the edge a → c is left out. */
export function reduced(stages: readonly Stage[]): Stage[] {
  const byName = new Map(stages.map((stage) => [stage.name, stage]));
  const below = new Map<string, ReadonlySet<string>>();
  const ancestors = (name: string): ReadonlySet<string> => {
    const known = below.get(name);
    if (known) return known;
    const found = new Set<string>();
    for (const parent of byName.get(name)?.from ?? []) {
      found.add(parent);
      for (const far of ancestors(parent)) found.add(far);
    }
    below.set(name, found);
    return found;
  };
  return stages.map((stage) => ({
    ...stage,
    from: stage.from.filter((one) => !stage.from.some((other) => other !== one && ancestors(other).has(one))),
  }));
}
