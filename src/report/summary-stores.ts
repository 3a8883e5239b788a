import { count, formatBytes, formatSeconds } from '../progress/format.js';
import type { Balance } from '../store/session.js';
import { code, table, text, type Section } from './markdown.js';

/** What did not have to be made or downloaded again, and what the next run will not have to. */
export function storesSection(balances: readonly Balance[]): Section | undefined {
  if (balances.length === 0) return undefined;
  const rows = balances.map((balance) => {
    const { kind, needed, present, brought, bytesIn, added, bytesOut, entries, bytes } = balance;
    return [
      kind,
      String(needed),
      String(present),
      brought === 0 ? '0' : `${brought} (${formatBytes(bytesIn)})`,
      added === 0 ? '0' : `${added} (${formatBytes(bytesOut)})`,
      `${entries} (${formatBytes(bytes)})`,
    ];
  });
  const saved = balances.reduce((sum, { secondsSaved }) => sum + secondsSaved, 0);
  const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
  const places = [...new Set(balances.map(({ place }) => place))].map((place) => code(place)).join(', ');
  const notes = [
    `Kept in ${places}.`,
    saved === 0 ? '' : `What came from there took ${formatSeconds(saved)} to make once.`,
    lost === 0 ? '' : `${count(lost, 'file')} that should have been there could not be had.`,
  ];
  const markdown = [
    '### What was kept',
    '',
    table(
      [
        { title: 'Kind' },
        ...['Needed', 'On the builder', 'From the store', 'New in the store', 'In the store now'].map((title) => ({
          title,
          align: 'right' as const,
        })),
      ],
      rows,
    ),
    '',
    notes
      .filter((note) => note !== '')
      .map((note) => (note.startsWith('Kept') ? note : text(note)))
      .join(' '),
  ].join('\n');
  return { name: 'stores', importance: 60, markdown };
}
