/** By what the workflows of a release name the action. */
export interface Stamp {
  /** `OWNER/REPOSITORY` that the release belongs to. */
  readonly repository: string;
  /** The commit that is released: all 40 digits. */
  readonly commit: string;
  /** Its version, for people. */
  readonly version: string;
}

/** As workflows of this project name its action while they are not released. */
const OWN = /^(\s*(?:-\s+)?uses:\s*)org\/gentoo-min-action((?:\/[\w./-]+)?)@v\d+[ \t]*$/gm;

/**
 * A workflow that uses the action of one commit, wherever a moving tag leads later. A commit cannot hold its own name, so the
 * one that is tagged is made of the released one by this alone, and names that.
 */
export function stampWorkflow(workflow: string, { repository, commit, version }: Stamp): string {
  return workflow.replace(
    OWN,
    (_, lead: string, path: string) => `${lead}${repository}${path}@${commit} # v${version}`,
  );
}

/** References to the action that a workflow has, with the path behind the repository: `org/gentoo-min-action/boot@v1`. */
export function ownReferences(workflow: string, repository: string): string[] {
  const escaped = repository.replaceAll('.', String.raw`\.`);
  const uses = new RegExp(String.raw`^\s*(?:-\s+)?uses:\s*(${escaped}(?:/[\w./-]+)?@\S+)`, 'gm');
  return [...workflow.matchAll(uses)].map(([, reference = '']) => reference);
}
