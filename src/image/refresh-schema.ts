import * as z from 'zod';
import * as rules from './rules.js';
import type { Rule } from './rules.js';
import { text } from './schema-text.js';

const skip = (rule: Rule, what: string): z.ZodDefault<z.ZodArray<z.ZodString>> =>
  z
    .array(text(rule, { description: 'What to skip.' }))
    .default([])
    .meta({ description: `${what} that a refresh does not take.` });

const accepted = z
  .array(
    z
      .strictObject({
        id: text(rules.advisoryRule, {
          description: 'Its number, as `GLSA 202601-05` has it.',
          examples: ['202601-05'],
        }),
        until: text(rules.dayRule, {
          description: 'The last day on which it is accepted, in quotes or not.',
          examples: ['2026-12-31'],
          pattern: String.raw`^20\d\d-\d\d-\d\d$`,
        }),
        reason: text(rules.reasonRule, {
          description: 'Why it may stay.',
          examples: ['The server part is not installed.'],
        }),
      })
      .meta({ description: 'One advisory that is accepted for a while.' }),
  )
  .superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) === index) continue;
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `The advisory ${id} is here a second time.`,
        params: { hint: 'Keep the one whose date counts.' },
      });
    }
  })
  .default([])
  .meta({ description: 'Advisories that are known and may stay for a while, each with the last day and the reason.' });

const dates = z.strictObject({ skip: skip(rules.dateRule, 'Dates of tags, such as `20260301`,') }).prefault({});

/** What a refresh may change, and how eagerly. */
export const refreshSchema = z
  .strictObject({
    'minimum-age': z.int().min(0).max(365).default(3).meta({
      description:
        'Days that a stage3 and a snapshot have to be old before they are proposed: most mistakes in them are found by then.',
    }),
    hold: z
      .array(z.enum(['stage3', 'snapshot', 'kernel', 'compiler']).meta({ description: 'What stays.' }))
      .default([])
      .meta({ description: 'Pins that stay as they are: of `stage3`, `snapshot`, `kernel`, `compiler`.' }),
    stage3: dates.meta({ description: 'About the stage3. Its variant is the one of its pin.' }),
    snapshot: dates.meta({ description: 'About the ebuild repository.' }),
    kernel: z
      .strictObject({
        series: text(rules.kernelSeriesRule, {
          description: 'Series to follow, in quotes; the one of `kernel.version` when not given.',
          examples: ['6.12'],
          pattern: String.raw`^\d+\.\d+$`,
        }).optional(),
        skip: skip(rules.kernelVersionRule, 'Kernel versions'),
      })
      .prefault({})
      .meta({ description: 'About the kernel.' }),
    compiler: z
      .strictObject({
        slot: z
          .int()
          .min(1)
          .max(99)
          .optional()
          .meta({ description: 'Slot to follow; the one of `compiler.slot` when not given.', examples: [16] }),
        snapshots: z.boolean().default(false).meta({
          description:
            'Whether dated snapshots (`16.1.1_p20260905`) are taken besides releases. There is one every week, and each has the whole world compiled again.',
        }),
        skip: skip(rules.compilerVersionRule, 'Compiler versions'),
      })
      .prefault({})
      .meta({ description: 'About the compiler, of which a new one gets a pull request of its own.' }),
    merge: z.enum(['never', 'without-risk', 'always']).default('never').meta({
      description:
        "Whether GitHub is asked to merge the pull request by itself once every required check has passed: `never`, `without-risk` where neither compiler, C library, init nor the kernel's series changes, or `always`.",
    }),
    advisories: z
      .strictObject({
        gate: z.enum(['report', 'warn', 'fail']).default('warn').meta({
          description:
            'What happens when an advisory (GLSA) is about a package of the image: it is reported, warned of, or fails the run.',
        }),
        accepted,
      })
      .prefault({})
      .meta({ description: "About the pinned image and today's security advisories." }),
  })
  .prefault({})
  .meta({ description: 'What the weekly refresh may propose, and how strict it is.' });

/** The policy of the refresh with every default filled in. */
export type RefreshPolicy = z.output<typeof refreshSchema>;

/** What a policy is about. */
interface Pinned {
  readonly kernel: { readonly version: string };
  readonly compiler: { readonly slot: number };
  readonly refresh: RefreshPolicy;
}

/** Finds what a policy wants that no refresh does: it never goes back. */
export function checkRefresh({ kernel, compiler, refresh }: Pinned, context: z.core.$RefinementCtx): void {
  const { series } = refresh.kernel;
  if (series !== undefined && isOlder(series, kernel.version)) {
    context.addIssue({
      code: 'custom',
      path: ['refresh', 'kernel', 'series'],
      message: `The series ${series} is older than the kernel ${kernel.version}, and a refresh never goes back.`,
      params: { hint: 'Follow a newer one, or pin a kernel of this series first.' },
    });
  }
  const { slot } = refresh.compiler;
  if (slot !== undefined && slot < compiler.slot) {
    context.addIssue({
      code: 'custom',
      path: ['refresh', 'compiler', 'slot'],
      message: `The slot ${slot} is older than the compiler's, ${compiler.slot}, and a refresh never goes back.`,
      params: { hint: 'Follow a newer one, or pin a compiler of this slot first.' },
    });
  }
}

/** Whether a series (`6.12`) is older than the one of a version. */
function isOlder(series: string, version: string): boolean {
  const [major = 0, minor = 0] = series.split('.').map(Number);
  const [pinnedMajor = 0, pinnedMinor = 0] = version.split('.').map((part) => Number.parseInt(part));
  return major < pinnedMajor || (major === pinnedMajor && minor < pinnedMinor);
}
