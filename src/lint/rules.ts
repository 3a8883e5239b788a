import type { LintRule } from './rule.js';
import { FILE_RULES } from './rules-files.js';
import { JUDGED_RULES } from './rules-judged.js';
import { MAKE_CONF_RULES } from './rules-makeconf.js';
import { PACKAGE_RULES } from './rules-packages.js';
import { PROGRAM_RULES } from './rules-programs.js';
import { SETTING_RULES } from './rules-settings.js';

/** Every rule by its name, in the order of docs/rules.md, which is made from this. */
export const RULES = {
  ...MAKE_CONF_RULES,
  ...SETTING_RULES,
  ...PACKAGE_RULES,
  ...FILE_RULES,
  ...PROGRAM_RULES,
  ...JUDGED_RULES,
} as const;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

/** What is known of a rule. */
export function ruleOf(name: RuleName): LintRule {
  return RULES[name];
}

/** Where a rule is explained. @param from path or address of the folder docs */
export function ruleAddress(name: RuleName, from = 'docs'): string {
  return `${from}/rules.md#${name}`;
}
