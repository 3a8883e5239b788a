import { count, formatBytes, formatPercent, formatSeconds } from '../progress/format.js';
import type { Balance } from '../store/session.js';
import { ACTIONS_CACHE, ACTIONS_CACHE_BYTES } from '../store/store.js';
import { code, table, text, type Section } from './markdown.js';

/**
 * What did not have to be made or downloaded again, and what the next run will not have to.
 * @param layers which stages' layers are kept and why, one sentence each
 */
export function storesSection(balances: readonly Balance[], layers: readonly string[] = []): Section | undefined {
  if (balances.length === 0 && layers.length === 0) return undefined;
  const parts = [
    '### What was kept',
    ...(balances.length === 0 ? [] : filesOf(balances)),
    ...(layers.length === 0
      ? []
      : [
          `Which layers are kept, as it was decided before the build:\n\n${layers.map((each) => `- ${text(each)}`).join('\n')}`,
        ]),
  ];
  return { name: 'stores', importance: 60, markdown: parts.join('\n\n') };
}

/** A table of what the stores gave and got, and what there is to say about them. */
function filesOf(balances: readonly Balance[]): string[] {
  const rows = balances.map((balance) => {
    const { kind, needed, present, brought, bytesIn, secondsSaved, added, bytesOut, entries, bytes } = balance;
    return [
      kind,
      String(needed),
      String(present),
      brought === 0 ? '0' : `${brought} (${formatBytes(bytesIn)})`,
      String(Math.max(0, needed - present - brought)),
      secondsSaved === 0 ? '' : formatSeconds(secondsSaved),
      added === 0 ? '0' : `${added} (${formatBytes(bytesOut)})`,
      `${entries} (${formatBytes(bytes)})`,
    ];
  });
  const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
  const places = [...new Set(balances.map(({ place }) => place))].map((place) => code(place)).join(', ');
  const notes = [
    `Kept in ${places}.`,
    text(quotaNote(balances)),
    lost === 0 ? '' : text(`${count(lost, 'file')} that should have been there could not be had.`),
  ];
  const titles = ['Needed', 'On the builder', 'From the store', 'Missed', 'Work saved', 'New there', 'There now'];
  return [
    table([{ title: 'Kind' }, ...titles.map((title) => ({ title, align: 'right' as const }))], rows),
    notes.filter((note) => note !== '').join(' '),
  ];
}

/** How much of the Actions cache is ours; what else is in there, such as layers and other workflows' entries, is not known. */
function quotaNote(balances: readonly Balance[]): string {
  const ours = balances.filter(({ place }) => place === ACTIONS_CACHE);
  if (ours.length === 0) return '';
  const bytes = ours.reduce((sum, balance) => sum + balance.bytes, 0);
  const share = formatPercent(bytes / ACTIONS_CACHE_BYTES);
  return `${share} of the 10 GB that the Actions cache of a repository may have are of ours.`;
}
