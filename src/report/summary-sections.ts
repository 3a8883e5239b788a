import { count, formatBytes, formatPercent, formatSeconds, grouped } from '../progress/format.js';
import type { BootOutcome } from './manifest.js';
import { code, codeBlock, details, problemText, table, text, type Section } from './markdown.js';
import { signatureSentence } from './snapshot-signature.js';
import { stageChart, summariseStages } from './stages.js';
import type { SummaryInput } from './summary.js';

const MANY = 50;
const SLOWEST = 15;

/** The figures that are compared from run to run, side by side. */
export function figures({ manifest, budgets = {}, boot, seconds, outcome }: SummaryInput): Section | undefined {
  if (!manifest || outcome !== 'built') return undefined;
  const size = manifest.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
  const ratioLimit = budgets.ratio === undefined ? undefined : budgets.ratio / 100;
  const columns: readonly (readonly [string, string, string])[] = [
    ['Squashfs', formatBytes(size), budget(size, budgets.squashfs, formatBytes)],
    [
      `Of ${formatBytes(manifest['raw-bytes'])} raw`,
      formatPercent(manifest.ratio),
      budget(manifest.ratio, ratioLimit, formatPercent),
    ],
    ['Boot', ...bootFigure(boot)],
    ['Packages', grouped(manifest.packages), code(`gcc ${manifest.compiler}`)],
    ['Kernel', text(manifest.kernel.version), code(manifest.kernel.release)],
    ['Build', formatSeconds(seconds), manifest.march === '' ? '' : code(manifest.march)],
  ];
  const markdown = table(
    columns.map(([title]) => ({ title })),
    [columns.map(([, value]) => `**${value}**`), columns.map(([, , detail]) => detail)],
  );
  return { name: 'figures', importance: 95, markdown };
}

function bootFigure(boot: BootOutcome | undefined): [string, string] {
  if (!boot || boot.status === 'skipped') return ['not run', ''];
  if (boot.status === 'not-booted') return ['not possible', ''];
  const failed = boot.checks.filter(({ outcome }) => outcome === 'fail').length;
  const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
  return [
    boot.status === 'booted' ? formatSeconds(boot.seconds.total) : 'failed',
    `${boot.accelerator === 'kvm' ? 'KVM' : 'emulated'}, ${failed > 0 ? `${count(failed, 'check')} failed` : count(passed, 'check')}`,
  ];
}

/** `███████░ of 3.00 GiB` */
function budget(value: number, limit: number | undefined, format: (value: number) => string): string {
  if (limit === undefined) return '';
  if (value > limit) return `❌ over ${format(limit)}`;
  const full = Math.floor((value / limit) * 8);
  return `${code('█'.repeat(full) + '░'.repeat(8 - full))} of ${format(limit)}`;
}

/** What one boots, in a table; the rest is told in one line. */
const MAIN_FILES: readonly string[] = ['squashfs', 'initramfs', 'kernel'];

export function files({ manifest }: SummaryInput): Section | undefined {
  if (!manifest) return undefined;
  const main = MAIN_FILES.flatMap((kind) => manifest.files.filter((file) => file.kind === kind));
  const shown = main.length > 0 ? main : manifest.files.slice(0, MANY);
  const others = manifest.files.filter((file) => !shown.includes(file));
  const rows = shown.map(({ name, bytes, sha256 }) => [code(name), formatBytes(bytes), code(sha256)]);
  const parts = [table([{ title: 'File' }, { title: 'Size', align: 'right' }, { title: 'SHA-256' }], rows)];
  if (others.length > 0)
    parts.push(
      `Also ${others
        .slice(0, MANY)
        .map(({ name }) => code(name))
        .join(' ')}`,
    );
  return { name: 'files', importance: 90, markdown: parts.join('\n\n') };
}

export function stages({ timeline }: SummaryInput): Section | undefined {
  if (!timeline) return undefined;
  const all = summariseStages(timeline);
  const cached = all.filter(({ state }) => state === 'cached').map(({ name }) => code(name));
  const chart = stageChart(all, timeline.started, timeline.latest);
  const parts = [
    ...(chart.length > 0 ? [codeBlock(chart)] : []),
    ...(cached.length > 0 ? [`From the cache: ${cached.slice(0, MANY).join(' ')}`] : []),
  ];
  return parts.length === 0 ? undefined : { name: 'stages', importance: 80, markdown: parts.join('\n\n') };
}

export function pins({ pins: list = [], manifest }: SummaryInput): Section | undefined {
  const repositories = manifest?.pins.repositories ?? [];
  if (list.length === 0 && repositories.length === 0) return undefined;
  const rows = [
    ...list.map(({ key, pin, digest }) => [
      code(key),
      code(pin.replace(/@sha256:[0-9a-f]+$/, '')),
      code(digest ?? /@(sha256:[0-9a-f]+)$/.exec(pin)?.[1] ?? 'not known'),
    ]),
    ...repositories.map(({ name, url, commit }) => [code(name), text(url), code(commit)]),
  ];
  const all = table([{ title: 'Pin' }, { title: 'Image or address' }, { title: 'Digest or commit' }], rows);
  const signature = manifest?.['snapshot-signature'];
  const folded = details('Pins', signature === undefined ? all : `${all}\n\n${text(signatureSentence(signature))}`);
  const open = list.filter(({ pin, digest }) => digest !== undefined && !pin.includes('@'));
  if (open.length === 0) return { name: 'pins', importance: 60, markdown: folded };
  const what =
    open.length === 1
      ? 'One pin has no digest, so what it names'
      : `${String(open.length)} pins have no digest, so what they name`;
  const lines = open.map(({ key, pin, digest }) => `${key}: ${pin}@${digest ?? ''}`);
  const markdown = [`⚠️ ${what} can change. Write in ${code('image.yaml')}:`, codeBlock(lines, 'yaml'), folded].join(
    '\n\n',
  );
  return { name: 'pins', importance: 70, markdown };
}

export function packages({ packages: list = [] }: SummaryInput): Section | undefined {
  const merged = list.flatMap(({ package: name, started, ended, binary }) =>
    ended === undefined ? [] : [{ name, binary, seconds: ended - started }],
  );
  const slowest = [...merged].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  const longest = slowest.at(0)?.seconds;
  if (longest === undefined) return undefined;
  const rows = slowest.map(({ name, seconds, binary }) => [
    code(name),
    formatSeconds(seconds),
    code('█'.repeat(Math.max(1, Math.round((seconds / Math.max(1, longest)) * 24)))),
    binary ? 'ready-built' : '',
  ]);
  const binaries = merged.filter(({ binary }) => binary).length;
  const ready = binaries > 0 ? `, ${String(binaries)} of them ready-built` : '';
  const body = table([{ title: 'Package' }, { title: 'Time', align: 'right' }, { title: '' }, { title: '' }], rows);
  return {
    name: 'slowest packages',
    importance: 30,
    markdown: details(`${count(merged.length, 'package')} merged${ready}`, body),
  };
}

const OUTCOMES = { pass: '✅', fail: '❌', skip: '–' } as const;

export function bootChecks({ boot }: SummaryInput): Section | undefined {
  if (!boot || boot.checks.length + boot.missingFeatures.length === 0) return undefined;
  const { kernel, userspace, total } = boot.seconds;
  const times = [
    kernel === undefined ? '' : `kernel ${formatSeconds(kernel)}`,
    userspace === undefined ? '' : `userspace ${formatSeconds(userspace)}`,
    `in all ${formatSeconds(total)}`,
  ].filter((each) => each !== '');
  const parts: string[] = [];
  if (boot.missingFeatures.length > 0) {
    parts.push(`The image needs instructions that cannot be run here: ${boot.missingFeatures.map(code).join(' ')}`);
  }
  if (boot.checks.length > 0) {
    const rows = boot.checks.map(({ name, outcome, detail }) => [OUTCOMES[outcome], code(name), text(detail)]);
    parts.push(table([{ title: '' }, { title: 'Check' }, { title: 'Detail' }], rows), times.join(' · '));
  }
  if (boot.note !== undefined) parts.push(text(boot.note));
  const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
  const skipped = boot.checks.filter(({ outcome }) => outcome === 'skip').length;
  const failed = boot.checks.length - passed - skipped;
  const counts = [
    `${String(passed)} passed`,
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    ...(skipped > 0 ? [`${String(skipped)} skipped`] : []),
  ];
  const title = boot.checks.length > 0 ? `Boot checks: ${counts.join(', ')}` : 'Boot test';
  return { name: 'boot checks', importance: 50, markdown: details(title, parts.join('\n\n')) };
}

export function warnings({ warnings: list = [] }: SummaryInput): Section | undefined {
  if (list.length === 0) return undefined;
  const items = list.slice(0, MANY).map((each) => `- ${problemText(each, ' ')}`);
  if (list.length > MANY) items.push(`- … and ${String(list.length - MANY)} more`);
  return { name: 'warnings', importance: 40, markdown: details(count(list.length, 'warning'), items.join('\n')) };
}

export function capabilities({ capabilities: list = [] }: SummaryInput): Section | undefined {
  if (list.length === 0) return undefined;
  const rows = list.map(({ name, found, instead = '', cost = '' }) => [name, found, instead, cost].map(text));
  const body = table(
    [{ title: '' }, { title: 'Found' }, { title: 'Used instead' }, { title: 'What that costs' }],
    rows,
  );
  const less = list.filter(({ cost }) => cost !== undefined).length;
  const title = `What it was built with${less > 0 ? `: ${count(less, 'thing')} could be better` : ''}`;
  return { name: 'capabilities', importance: 25, markdown: details(title, body) };
}

export function facts({ facts: list = [] }: SummaryInput): Section | undefined {
  if (list.length === 0) return undefined;
  return { name: 'facts', importance: 20, markdown: `<sub>${list.map(text).join(' · ')}</sub>` };
}
