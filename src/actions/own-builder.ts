/**
 * Name of the builder that a run makes for itself. A runner does one job at a time, so a name for each runner keeps jobs
 * on one machine apart and lets the next job of the same runner find the cache of the last one.
 */
export function ownBuilderName(runner: string | undefined): string {
  const suffix = (runner ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return suffix === '' ? 'gentoo-min' : `gentoo-min-${suffix}`;
}
