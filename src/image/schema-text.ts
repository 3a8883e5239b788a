import * as z from 'zod';
import type { Rule } from './rules.js';

export interface Documentation {
  readonly description: string;
  readonly examples?: string[];
  /** For editors, which know no rules: no narrower than the rule. */
  readonly pattern?: string;
}

/** A string that a rule judges. The rule's sentence and hint travel in the issue. */
export function text(rule: Rule, documentation: Documentation): z.ZodString {
  return z
    .string()
    .superRefine((value, context) => {
      const finding = rule(value);
      if (finding) context.addIssue({ code: 'custom', message: finding.message, params: { hint: finding.hint } });
    })
    .meta({ ...documentation });
}
