/** The parts of .github/workflows/build.yml that repeat themselves: the job, and the jobs that go on where it stopped. */

const JOBS = ['build', 'build-2', 'build-3', 'build-4'] as const;
const OUTPUTS: Readonly<Record<string, string>> = {
  'kernel-release': 'Release of the kernel that was built',
  'boot-status': 'booted, not-booted, failed or skipped',
  'squashfs-bytes': 'Size of the squashfs',
  'package-count': 'Number of packages in the image',
  'artifact-ids': 'JSON object from file name to artifact id',
  complete: 'Whether everything was built',
};
/** Inputs that are handed to the action as they are. */
const INPUTS = [
  'config',
  'stage3',
  'snapshot',
  'kernel',
  'compiler',
  'builder',
  'buildkit-image',
  'builder-options',
  'registry-mirrors',
  'ca-certificates',
  'jobserver',
  'jobs',
  'load-average',
  'memory-per-job',
  'free-disk-space',
  'gentoo-mirrors',
  'no-proxy',
  'cache',
  'cache-layers',
  'cache-bytes',
  'cache-write',
  'no-cache',
  'no-cache-filter',
  'pull',
  'package-store',
  'distfiles-store',
  'compiler-cache',
  'binhost',
  'binhost-verify',
  'rebuild',
  'job-minutes',
  'artifact-name',
  'retention-days',
  'boot',
  'boot-minutes',
  'boot-memory',
];
const SECRETS = ['http-proxy', 'password-hash', 'authorized-keys'];

/** A run that came to no image must not look like one that did. */
const LAST = [
  '    - name: Say that it is not complete',
  `      if: \${{ steps.image.outputs.complete == 'false' }}`,
  '      run: |',
  "        echo '::error::The image is not complete after four jobs. Run the workflow again: it goes on from there.'",
  '        exit 1',
];

const expression = (text: string): string => `\${{ ${text} }}`;
const indented = (lines: readonly string[], spaces: number): string =>
  lines.map((line) => `${line === '' ? '' : ' '.repeat(spaces)}${line}\n`).join('');

/** Outputs of the workflow: those of the last job that ran. */
export function workflowOutputs(): string {
  const lines = Object.entries(OUTPUTS).flatMap(([name, description]) => {
    const jobs = [...JOBS].reverse().map((job) => `jobs.${job}.outputs.${name}`);
    return [`  ${name}:`, `    description: ${description}`, `    value: ${expression(jobs.join(' || '))}`];
  });
  return indented(['outputs:', ...lines], 4);
}

/** The chain of jobs; each of the later ones runs only when the one before it was stopped by its time limit. */
export function workflowJobs(): string {
  return JOBS.map((name, index) => indented(job(name, JOBS[index - 1], index + 1), 2)).join('\n');
}

function job(name: string, before: string | undefined, number: number): string[] {
  const going =
    before === undefined
      ? []
      : [`  needs: ${before}`, `  if: ${expression(`needs.${before}.outputs.complete == 'false'`)}`];
  return [
    `${name}:`,
    `  name: Build and boot${number === 1 ? '' : `, part ${number}`}`,
    ...going,
    `  runs-on: ${expression('fromJSON(inputs.runs-on)')}`,
    `  timeout-minutes: ${expression('inputs.job-minutes')}`,
    '  permissions:',
    '    contents: read # to check the definition out',
    '  outputs:',
    ...Object.keys(OUTPUTS).map((output) => `    ${output}: ${expression(`steps.image.outputs.${output}`)}`),
    '  steps:',
    '    - name: Check the definition out',
    '      uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    '      with:',
    '        persist-credentials: false',
    '    - name: Build and boot',
    '      id: image',
    '      uses: org/gentoo-min-action@v1',
    '      with:',
    ...INPUTS.map((input) => `        ${input}: ${expression(`inputs.${input}`)}`),
    ...SECRETS.map((secret) => `        ${secret}: ${expression(`secrets.${secret}`)}`),
    ...(number < JOBS.length ? [] : LAST),
  ];
}
