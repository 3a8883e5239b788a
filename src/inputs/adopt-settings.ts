import { KNOWN_MARCHES } from '../boot/cpu-features.js';
import type { Finding, Rule } from '../image/rules.js';
import { didYouMean, quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { initInputs, upgradeInputs } from './adopt-table.js';
import { choice, flag, judged, optional, readFields } from './fields.js';
import type { Reader, Reading, ValuesOf } from './fields.js';
import { pathRule } from './rules.js';
import { readTexts } from './settings.js';

/** The action as a workflow names it. */
export interface ActionReference {
  /** `OWNER/REPOSITORY` */
  readonly repository: string;
  /** Tag, branch or commit. */
  readonly ref: string;
}

/** Names of GitHub's owners and repositories. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
/** What git allows in a name (git-check-ref-format), less what would mean something in YAML or in an expression. */
const REF = /^(?!.*(?:\.\.|\/\/|\/$|\.$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** @returns the rule for texts that a pattern has to match */
function matches(pattern: RegExp, what: string, hint: string): Rule {
  return (text) => (pattern.test(text) ? undefined : { message: `${quote(text)} is not ${what}.`, hint });
}

const repositoryRule = matches(REPOSITORY, 'a repository', 'Write OWNER/REPOSITORY.');
const branchRule = matches(REF, 'the name of a branch', 'Write it as git shows it, such as main.');
const majorRule = matches(/^v[1-9]\d{0,3}$/, 'a major version', 'Write v and a number, such as v2.');

/** A folder below another one, whose name can stand in a workflow as it is. */
function belowRule(text: string): Finding | undefined {
  const path =
    /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*)*$/;
  return path.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not a folder below that of the repository.`,
        hint: 'Use letters, digits, dots and dashes, with / between the names of folders.',
      };
}

function readAction(text: string): Reading<ActionReference> {
  const at = text.lastIndexOf('@');
  const [repository, ref] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  if (REPOSITORY.test(repository) && REF.test(ref)) return { value: { repository, ref } };
  return { message: `${quote(text)} does not name an action.`, hint: 'Write OWNER/REPOSITORY@REF.' };
}

function readLabels(text: string): Reading<readonly string[]> {
  const labels = text
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const bad = labels.find((label) => !LABEL.test(label));
  if (bad !== undefined) return { message: `${quote(bad)} is not a label of a runner.` };
  return labels.length > 0 ? { value: labels } : { message: 'No label is named.' };
}

function marchRule(text: string): Finding | undefined {
  return KNOWN_MARCHES.includes(text)
    ? undefined
    : { message: `${quote(text)} is not known as a CPU of x86-64.`, hint: didYouMean(text, KNOWN_MARCHES) };
}

const initReaders = {
  folder: judged(pathRule),
  config: judged(belowRule),
  from: optional(judged(pathRule)),
  runner: optional(choice('own', 'hosted')),
  labels: readLabels,
  march: optional(judged(marchRule)),
  branch: judged(branchRule),
  action: readAction,
  'dry-run': flag,
} satisfies Record<keyof typeof initInputs, Reader<unknown>>;

const upgradeReaders = {
  folder: judged(pathRule),
  to: optional(judged(majorRule)),
  action: judged(repositoryRule),
  'dry-run': flag,
} satisfies Record<keyof typeof upgradeInputs, Reader<unknown>>;

export type InitSettings = ValuesOf<typeof initReaders>;
export type UpgradeSettings = ValuesOf<typeof upgradeReaders>;

/**
 * Reads the options of `gentoo-min init`.
 * @throws UserError with everything that is wrong with them
 */
export function readInitSettings(platform: Pick<Platform, 'input'>): InitSettings {
  const read = readFields(initReaders, readTexts(initInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}

/**
 * Reads the options of `gentoo-min upgrade`.
 * @throws UserError with everything that is wrong with them
 */
export function readUpgradeSettings(platform: Pick<Platform, 'input'>): UpgradeSettings {
  const read = readFields(upgradeReaders, readTexts(upgradeInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}
