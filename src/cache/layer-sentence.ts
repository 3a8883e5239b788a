import { formatBytes, formatSeconds } from '../progress/format.js';
import { FETCHED_STAGE } from './fetch-build.js';
import { ASSUMED_MERGE, type LayerDecision } from './layer-value.js';

/** A decision and its reason, for people: `kernel: kept, saves 3 min 10 s for 114 MiB`. */
export function layerSentence(decision: LayerDecision): string {
  const { stage, keep } = decision;
  return `${stage === FETCHED_STAGE ? 'downloads' : stage}: ${keep ? `kept${why(decision)}` : `left out, ${whyNot(decision)}`}`;
}

function why({ reason, seconds, bytes, by }: LayerDecision): string {
  if (reason === 'held') return ` with ${by ?? 'another stage'}`;
  if (seconds === undefined) return ', no store has its work';
  const how = reason === 'whole' ? ' with the whole build' : '';
  const unknown = reason === 'unsized' ? '; how many bytes it has is not known yet' : '';
  return `${how}, saves ${formatSeconds(seconds)}${costing(bytes)}${unknown}`;
}

function whyNot({ stage, reason, seconds, bytes, merges, storedSeconds, by }: LayerDecision): string {
  if (reason === 'one-place') return `a build reads from one place, and ${by ?? 'another stage'} saves more`;
  const takes = seconds === undefined ? undefined : formatSeconds(seconds);
  if (reason === 'no-room') return `${takes ?? 'what it saves'}${costing(bytes)} does not fit into cache-bytes`;
  if (merges !== undefined) {
    const assumed = `${formatSeconds(ASSUMED_MERGE.seconds)} for ${ASSUMED_MERGE.packages} of them`;
    const kept = `the packages are kept${storedSeconds === 0 ? '' : ` with ${formatSeconds(storedSeconds)} of work`}`;
    return takes === undefined
      ? `${kept}, merging them is assumed to take ${assumed}`
      : `${kept}, merging them takes ${takes}${merges === 'assumed' ? ' (assumed)' : ''}${costing(bytes)}`;
  }
  if (stage === FETCHED_STAGE && reason === 'rule') return 'the distfiles are kept';
  return `saves only ${takes ?? 'nothing'}${costing(bytes)}`;
}

function costing(bytes: number | undefined): string {
  return bytes === undefined ? '' : ` for ${formatBytes(bytes)}`;
}
