import { formatProblem, type Problem } from '../platform/errors.js';
import { count, formatBytes, formatSeconds } from '../progress/format.js';
import type { Judgement } from '../verdict/comment.js';
import { readyAndCompiled } from '../verdict/comment-store.js';
import { recordNames } from '../verdict/comment-verdict.js';
import { asProblem } from '../verdict/explanation.js';
import type { ChangeKind, PackageChange } from '../verdict/plan-diff.js';
import type { Prediction } from '../verdict/predict.js';

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '-',
  upgraded: '>',
  downgraded: '<',
  changed: '~',
  rebuilt: '=',
};
const MOST = 100;

/** What came of a check, as lines for a terminal or a log; findings have been told before. */
export function formatCheck({
  verdict,
  packages,
  diff,
  downloads,
  prediction,
  kept,
  advisories = [],
  kernel,
}: Judgement): string[] {
  const told = [...verdict.explanations.map(asProblem), ...verdict.doubts.map((message): Problem => ({ message }))];
  const lines = told.map((problem) => formatProblem(problem));
  if (packages !== undefined && verdict.outcome !== 'refused') {
    const costs = [
      count(packages, 'package'),
      ...(downloads ? [`${formatBytes(downloads.total)} to download, ${formatBytes(downloads.fresh)} of it new`] : []),
      ...(prediction ? [`about ${formatSeconds(prediction.seconds)} to build (${originOf(prediction)})`] : []),
    ];
    lines.push(`${costs.join(', ')}.`);
    if (kept) lines.push(`From the ${kept.place} ${readyAndCompiled(kept)}.`);
  }
  if (diff) {
    lines.push(
      diff.changes.length === 0 ? 'No package changes.' : `${count(diff.changes.length, 'package')} would change:`,
      ...limited(diff.changes.map(formatChange)),
    );
  }
  if (kernel) {
    const all = [...kernel.changed, ...kernel.removed, ...kernel.added];
    lines.push(
      `${count(all.length, 'kernel option')} would change${all.length === 0 ? '.' : ':'}`,
      ...limited(all.map(({ name, from = 'n', to = 'n' }) => `  ${name} ${from} -> ${to}`)),
    );
  }
  for (const { advisory, state, versions } of advisories) {
    lines.push(`GLSA ${advisory.id} (${state}): ${advisory.package} ${versions.join(' ')}`);
  }
  return lines;
}

function originOf(prediction: Prediction): string {
  const { from, compiled, reused } = prediction;
  if (compiled === 0 && reused > 0) return 'all are ready-built';
  if (from === 'counts') return 'guessed from their number';
  return `${from === 'mixed' ? 'partly ' : ''}by ${recordNames(prediction)}`;
}

function formatChange({ name, kind, base, head, use, grounds }: PackageChange): string {
  const versions = [base?.version, head?.version].filter((each) => each !== undefined);
  const flags = use.map((flag) => `${flag.enabled ? '+' : '-'}${flag.name}`);
  return `  ${SIGNS[kind]} ${[name, [...new Set(versions)].join(' -> '), ...flags, ...grounds].join(' ')}`;
}

function limited(lines: readonly string[]): string[] {
  const rest = lines.length - MOST;
  return rest > 0 ? [...lines.slice(0, MOST), `  … and ${count(rest, 'more line')}`] : [...lines];
}
