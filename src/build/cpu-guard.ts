import { featuresOfMarch, missingFeatures } from '../boot/cpu-features.js';
import type { Problem } from '../platform/errors.js';

/** Targets whose steps only plan, download or unpack; what is compiled is never run for them. */
const RUNS_NOTHING = /^(base|fetched|kernel-base|kernel-sources|store-.*|world-config|(plan|fetch|distfiles)-.*)$/;

export interface CpuRequest {
  /** Value of `-march=`; undefined where the definition has none. */
  readonly march: string | undefined;
  readonly target: string;
  /** What the builder's CPU has, by the names of the kernel; undefined where the builder is not known to be on this machine. */
  readonly cpu: readonly string[] | undefined;
}

/**
 * Whether the builder's machine lacks instructions that what it compiles may use. The compiler, Python and other tools of the
 * build run as soon as they are there: without this the build ends by SIGILL, half an hour later.
 * @returns undefined where it lacks none, and where that is not known: another builder, or an `-march` without a table
 */
export function unsuitableCpu({ march, target, cpu }: CpuRequest): Problem | undefined {
  const required = march === undefined ? undefined : featuresOfMarch(march);
  if (march === undefined || !required || !cpu || RUNS_NOTHING.test(target)) return undefined;
  const missing = missingFeatures(required, cpu);
  if (missing.length === 0) return undefined;
  return {
    message: `This machine cannot execute what it would build: code for -march=${march} may use instructions that its CPU lacks: ${missing.join(', ')}.`,
    hint: 'Build on a machine whose CPU has them, or write an -march that both have into portage/make.conf: -march=x86-64-v3 runs on all of GitHub’s own runners.',
  };
}

/**
 * Whether another job should have a try: GitHub's own runners differ in their CPUs, and a job with a limit may end without an
 * image (`complete=false`), which the jobs behind it are there for.
 */
export function mayMoveOn(jobMinutes: number | undefined, env: Readonly<Record<string, string | undefined>>): boolean {
  return jobMinutes !== undefined && env.RUNNER_ENVIRONMENT === 'github-hosted';
}
