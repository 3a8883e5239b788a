import { code, details, joinSections, text } from '../report/markdown.js';
import type { FoundRefresh } from './find-refresh.js';
import type { Settled } from './settle-proposal.js';

/** What a run did, for its page. */
export function refreshSummary(done: readonly Settled[], { passed, notes }: FoundRefresh): string {
  const lines = done.map(({ said }) => `- ${text(said)}`);
  const warnings = done.flatMap((each) => each.warnings).map((warning) => `- ${text(warning)}`);
  const left = passed.map(({ name, reason }) => `- ${code(name)} ${text(reason)}`);
  const section = (name: string, importance: number, markdown: string | undefined) =>
    markdown === undefined ? [] : [{ name, importance, markdown }];
  const list = (items: readonly string[]): string | undefined => (items.length === 0 ? undefined : items.join('\n'));
  return joinSections([
    {
      name: 'done',
      importance: 100,
      markdown: `### Refresh\n\n${list(lines) ?? 'There is nothing newer to propose.'}`,
    },
    ...section('warnings', 90, list(warnings)),
    ...section('notes', 80, list(notes.map((note) => `- ${text(note)}`))),
    ...section('not taken', 20, left.length === 0 ? undefined : details('Newer, and not taken', left.join('\n'))),
  ]);
}
